"""Deliveries of events to sinks: what a sink did not take, tried again, given up and replayed.

The oldest undelivered event of a person is `retry`, the person's later ones are `behind` it, and what was given up is
`dead`. Progress is written for a page of events at a time, never for one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, exists, func, select, update

from gateway.core.clock import Instant
from gateway.core.event_types import DeliveryState
from gateway.store import event_sinks
from gateway.store.bulk import encode, insert_rows, values
from gateway.store.events import COLUMNS
from gateway.store.schema import deliveries, events, literal
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event on its way to a sink. `since` is when it first failed, None before that."""

    seq: int
    type: str
    at: Instant
    data: str
    key: str
    attempts: int = 0
    since: Instant | None = None


@dataclass(frozen=True, slots=True)
class PendingDelivery:
    """An event that a sink did not take (yet): a row of `deliveries` to write."""

    seq: int
    key: str
    state: DeliveryState
    due_at: Instant
    since: Instant
    attempts: int = 0
    down: bool = False
    error: str | None = None


_RETRY = deliveries.c.state == literal(DeliveryState.RETRY)
_DEAD = deliveries.c.state == literal(DeliveryState.DEAD)
_WAITING = deliveries.c.state != literal(DeliveryState.DEAD)
_OF_SINK = deliveries.c.sink == bindparam("whose")

_next_events = statement(
    "sinks.next_events",
    "The next events that go to sinks, and whose they are.",
    select(*COLUMNS, func.coalesce(events.c.contact_id, events.c.type).label("key"))
    .where(events.c.seq > bindparam("after"))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)
_some_held = statement(
    "sinks.held",
    "How many events wait for a sink that did not take them.",
    select(func.count()).select_from(
        select(deliveries.c.seq).where(_OF_SINK, _WAITING).limit(bindparam("most")).subquery()
    ),
)
_held_keys = statement(
    "sinks.held_keys",
    "For which people an earlier event waits at a sink.",
    select(deliveries.c.key).where(_OF_SINK, _WAITING, deliveries.c.key.in_(values())).distinct(),
)


def scan(connection: Connection, after: int, most: int) -> list[Delivery]:
    """The next events of every type after a cursor."""
    rows = connection.execute(_next_events, {"after": after, "most": most})
    return [Delivery(row.seq, row.type, row.at, row.data, row.key) for row in rows]


def held(connection: Connection, sink: str, most: int) -> int:
    """How many events wait for a sink to take them after it failed once, counted up to `most`."""
    return connection.execute(_some_held, {"whose": sink, "most": most}).scalar_one()


def held_keys(connection: Connection, sink: str, keys: Collection[str]) -> set[str]:
    """For which of these keys an earlier event waits."""
    return set(connection.execute(_held_keys, {"whose": sink, "rows": encode(sorted(keys))}).scalars())


_HELD = ["sink", "seq", "key", "state", "down", "attempts", "due_at", "since", "error"]
_failed = insert_rows(deliveries, _HELD)
_hold = statement(
    "sinks.hold",
    "A sink did not take these events.",
    _failed.on_conflict_do_update(
        index_elements=["sink", "seq"],
        set_={name: _failed.excluded[name] for name in ("state", "down", "attempts", "due_at", "since", "error")},
    ),
)
_delivered = statement(
    "sinks.delivered",
    "A sink took these events that it had failed to take before.",
    delete(deliveries).where(_OF_SINK, deliveries.c.seq.in_(values())),
)
_drop_erased = statement(
    "sinks.drop_erased",
    "Of what a sink did not take, forgets what was erased meanwhile.",
    delete(deliveries).where(
        _OF_SINK, deliveries.c.seq.in_(values()), ~exists().where(events.c.seq == deliveries.c.seq)
    ),
)
_other = deliveries.alias()
_mine = (_other.c.sink == deliveries.c.sink, _other.c.key == deliveries.c.key)
_promote = statement(
    "sinks.promote",
    "The oldest waiting event of a person is due now.",
    update(deliveries)
    .where(
        _OF_SINK,
        deliveries.c.key.in_(values()),
        deliveries.c.state == literal(DeliveryState.BEHIND),
        ~exists().where(*_mine, _other.c.state == literal(DeliveryState.RETRY)),
        ~exists().where(*_mine, _other.c.state == literal(DeliveryState.BEHIND), _other.c.seq < deliveries.c.seq),
    )
    .values(state=DeliveryState.RETRY, due_at=bindparam("now")),
)
_hasten = statement(
    "sinks.hasten",
    "A sink answers again: what failed because it did not is due.",
    update(deliveries)
    .where(_OF_SINK, _RETRY, deliveries.c.down == 1, deliveries.c.due_at > bindparam("to") + bindparam("spare"))
    .values(due_at=bindparam("to")),
)


def advance(
    connection: Connection,
    sink: str,
    to: int | None,
    done: Sequence[int],
    missed: Sequence[PendingDelivery],
    now: Instant,
) -> None:
    """Write a sink's progress: what it took (of what was held before), what it did not take, and its new cursor."""
    if to is not None:
        event_sinks.set_cursor(connection, sink, to)
    if done:
        connection.execute(_delivered, {"whose": sink, "rows": encode(done)})
    if missed:
        batch = [
            [sink, delivery.seq, delivery.key, delivery.state, int(delivery.down), delivery.attempts,
            delivery.due_at, delivery.since, delivery.error]
            for delivery in missed
        ]  # fmt: skip
        connection.execute(_hold, {"rows": encode(batch)})
        connection.execute(
            _drop_erased, {"whose": sink, "rows": encode(delivery.seq for delivery in missed)}
        )  # erased meanwhile


def promote(connection: Connection, sink: str, keys: Collection[str], now: Instant) -> None:
    """Of keys for which nothing is being tried any more, the oldest that waits is due now."""
    if keys:
        connection.execute(_promote, {"whose": sink, "rows": encode(sorted(keys)), "now": now})


def hasten(connection: Connection, sink: str, to: Instant, spare: Instant) -> None:
    """The sink answers again: what failed because it did not is due at `to`, if it would not be by then anyway."""
    connection.execute(_hasten, {"whose": sink, "to": to, "spare": spare})


_due = statement(
    "sinks.due",
    "The people of whom something is to be tried at a sink again.",
    select(deliveries.c.key)
    .where(_OF_SINK, _RETRY, deliveries.c.due_at <= bindparam("now"), deliveries.c.key.not_in(values("busy")))
    .order_by(deliveries.c.due_at)
    .limit(bindparam("most")),
)
_chains = statement(
    "sinks.chains",
    "What waits at a sink for these people, in order.",
    select(*COLUMNS, deliveries.c.key, deliveries.c.attempts, deliveries.c.since)
    .join_from(deliveries, events, deliveries.c.seq == events.c.seq)
    .where(_OF_SINK, _WAITING, deliveries.c.key.in_(values()))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)


def due(
    connection: Connection, sink: str, now: Instant, *, keys: int, most: int, without: Collection[str] = ()
) -> list[Delivery]:
    """What is to be tried again, each with what waits behind it, in order; nothing of the keys in `without`."""
    asked = {"whose": sink, "now": now, "most": keys, "busy": encode(sorted(without))}
    due_keys = connection.execute(_due, asked).scalars()
    wanted = sorted(set(due_keys))
    if not wanted:
        return []
    chains = connection.execute(_chains, {"whose": sink, "rows": encode(wanted), "most": most})
    return [Delivery(row.seq, row.type, row.at, row.data, row.key, row.attempts, row.since) for row in chains]


_dead = statement(
    "sinks.dead",
    "What was given up for a sink.",
    select(*COLUMNS, deliveries.c.attempts, deliveries.c.since, deliveries.c.error)
    .join_from(deliveries, events, deliveries.c.seq == events.c.seq)
    .where(_OF_SINK, _DEAD, deliveries.c.seq > bindparam("after"))
    .order_by(deliveries.c.seq)
    .limit(bindparam("most")),
)
_oldest_dead = statement(
    "sinks.oldest_dead",
    "The oldest events that were given up for a sink.",
    select(deliveries.c.seq).where(_OF_SINK, _DEAD).order_by(deliveries.c.seq).limit(bindparam("most")),
)
_revive = statement(
    "sinks.revive",
    "Events that were given up for a sink are tried again.",
    update(deliveries)
    .where(_OF_SINK, _DEAD, deliveries.c.seq.in_(values()))
    .values(state=DeliveryState.RETRY, attempts=0, due_at=bindparam("now"), since=bindparam("now")),
)


def dead(connection: Connection, sink: str, after: int, most: int) -> Sequence[Row[Any]]:
    """What was given up for a sink, in order."""
    return list(connection.execute(_dead, {"whose": sink, "after": after, "most": most}))


def replay(connection: Connection, sink: str, wanted: Sequence[int] | None, now: Instant, most: int) -> int:
    """Try dead letters again (all of them, at most `most`, without `wanted`); how many they are."""
    if wanted is None:
        wanted = list(connection.execute(_oldest_dead, {"whose": sink, "most": most}).scalars())
    return connection.execute(_revive, {"whose": sink, "rows": encode(wanted), "now": now}).rowcount
