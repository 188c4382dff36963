"""Event sinks: how far each is in the feed, whether it is disabled, and how many events it did not take.

A sink is named by its URL. Every event up to its cursor was delivered, is of a type that it does not want, or has a row
in `deliveries`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from gateway.core.clock import Instant, iso
from gateway.core.event_types import DeliveryState
from gateway.store import events as event_store
from gateway.store.bulk import among, encode, insert_rows
from gateway.store.schema import deliveries, sinks
from gateway.store.statements import statement

_add_sinks = statement(
    "sinks.add",
    "Adds sinks; one that is known keeps its cursor.",
    insert_rows(sinks, ["url", "cursor", "since"], ignore=True),
)
_cursor = statement(
    "sinks.cursor",
    "How far a sink is.",
    select(sinks.c.cursor).where(sinks.c.url == bindparam("whose")),
)
_set_cursor = statement(
    "sinks.set_cursor",
    "Stores how far a sink is.",
    update(sinks).where(sinks.c.url == bindparam("whose")).values(cursor=bindparam("to")),
)


def add(connection: Connection, urls: Iterable[str], now: Instant) -> None:
    """Add sinks. A new one begins with the events from now on, one that is known goes on where it was."""
    newest = event_store.last(connection)
    connection.execute(_add_sinks, {"rows": encode([url, newest, now] for url in sorted(set(urls)))})


def cursor(connection: Connection, sink: str) -> int:
    """How far a sink is: the number of an event, 0 for an unknown sink."""
    return connection.execute(_cursor, {"whose": sink}).scalar() or 0


_disabled = statement(
    "sinks.disabled",
    "Whether a sink is disabled.",
    select(sinks.c.disabled_at).where(sinks.c.url == bindparam("whose"), sinks.c.disabled_at.is_not(None)),
)
_set_disabled = statement(
    "sinks.set_disabled",
    "Disables a sink, or enables it again.",
    update(sinks)
    .where(sinks.c.url == bindparam("whose"))
    .values(disabled_at=bindparam("at"), disabled_why=bindparam("why")),
)


def disabled(connection: Connection, sink: str) -> bool:
    """Whether a sink is disabled, so that it gets nothing."""
    return connection.execute(_disabled, {"whose": sink}).first() is not None


def disable(connection: Connection, sink: str, why: str, now: Instant) -> None:
    """Disable a sink and store why. What it did not take waits."""
    connection.execute(_set_disabled, {"whose": sink, "at": now, "why": why})


def enable(connection: Connection, sink: str) -> None:
    """Enable a sink again."""
    connection.execute(_set_disabled, {"whose": sink, "at": None, "why": None})


def set_cursor(connection: Connection, sink: str, to: int) -> None:
    """Write how far a sink is."""
    connection.execute(_set_cursor, {"whose": sink, "to": to})


_other = deliveries.alias()
_newest_error = (
    select(_other.c.error)
    .where(_other.c.sink == bindparam("whose"), _other.c.state == deliveries.c.state, _other.c.error.is_not(None))
    .order_by(_other.c.since.desc())
    .limit(1)
    .scalar_subquery()
)
_counts = statement(
    "sinks.counts",
    "How many events are tried again at a sink, wait, or are dead, and the error of the newest failure.",
    select(deliveries.c.state, func.count(), _newest_error)
    .where(deliveries.c.sink == bindparam("whose"))
    .group_by(deliveries.c.state),
)
_disabled_state = statement(
    "sinks.disabled_state",
    "Since when a sink is disabled, and why.",
    select(sinks.c.disabled_at, sinks.c.disabled_why).where(sinks.c.url == bindparam("whose")),
)


_oldest = (
    select(deliveries.c.state, deliveries.c.error)
    .where(deliveries.c.sink == bindparam("whose"))
    .order_by(deliveries.c.seq)
    .limit(bindparam("most"))
    .subquery("oldest")
)
_trouble = statement(
    "sinks.trouble",
    "How many of the oldest events that a sink did not take are in each state, and an error.",
    select(_oldest.c.state, func.count(), func.max(_oldest.c.error)).group_by(_oldest.c.state),
)

TROUBLE = 1000
"""How many events that a sink did not take are looked at, to tell quickly whether it fails."""


def trouble(connection: Connection, sink: str) -> dict[str, Any] | None:
    """What is wrong with a sink, None where nothing is: since when and why it is disabled; how many events are
    `retrying` and `dead`, among the oldest `TROUBLE` that it did not take; and an error."""
    counts_of = {
        state: (n, error) for state, n, error in connection.execute(_trouble, {"whose": sink, "most": TROUBLE})
    }
    since, why = connection.execute(_disabled_state, {"whose": sink}).one_or_none() or (None, None)
    retrying, retry_error = counts_of.get(DeliveryState.RETRY, (0, None))
    dead, dead_error = counts_of.get(DeliveryState.DEAD, (0, None))
    if since is None and not retrying and not dead:
        return None
    return {
        "retrying": retrying,
        "dead": dead,
        "last_error": retry_error or dead_error,
        "disabled_at": iso(since) if since is not None else None,
        "disabled_why": why,
    }


_behind = statement(
    "sinks.behind",
    "How many of the next events are of types that a sink wants.",
    select(func.count()).select_from(event_store.NEXT).where(among(event_store.NEXT.c.type)),
)

LOOKED_AHEAD = 100_000
"""Among how many of the next events those that a sink has still to get are counted: a tenth of a second."""


def state(connection: Connection, sink: str, types: Iterable[str]) -> dict[str, Any]:
    """A sink's state as the API shows it: its cursor, how many events of its types it has still to get (of the next
    `LOOKED_AHEAD`), how many are `retrying`, `waiting` behind those and `dead`, the error of the newest failure, and
    since when and why it is disabled."""
    at = cursor(connection, sink)
    wanted = {"after": at, "most": LOOKED_AHEAD, "rows": encode(sorted(types))}
    counts_of = {state: (n, error) for state, n, error in connection.execute(_counts, {"whose": sink})}
    none = (0, None)
    since, why = connection.execute(_disabled_state, {"whose": sink}).one_or_none() or (None, None)
    return {
        "cursor": str(at),
        "behind": connection.execute(_behind, wanted).scalar_one(),
        "retrying": counts_of.get(DeliveryState.RETRY, none)[0],
        "waiting": counts_of.get(DeliveryState.BEHIND, none)[0],
        "dead": counts_of.get(DeliveryState.DEAD, none)[0],
        "last_error": counts_of.get(DeliveryState.RETRY, none)[1] or counts_of.get(DeliveryState.DEAD, none)[1],
        "disabled_at": iso(since) if since is not None else None,
        "disabled_why": why,
    }
