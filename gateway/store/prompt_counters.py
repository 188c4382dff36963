"""Prompts that forms caused: when, to which range of numbers, by which visitor, and whether they were answered.

`gateway.core.policy.sms_pumping` says what ranges and visitors are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from gateway.core.clock import Instant
from gateway.core.ids import new_id
from gateway.store.bulk import delete_some, encode, insert_rows, values
from gateway.store.schema import channels, prompts
from gateway.store.statements import statement

_add = statement(
    "prompts.add",
    "Counts a prompt that a form caused.",
    insert_rows(prompts, ["id", "at", "channel", "contact_id", "range", "visitor", "group_id", "country"]),
)
_of_range = statement(
    "prompts.of_range",
    "When forms caused prompts to a range of numbers.",
    select(prompts.c.at).where(prompts.c.range == bindparam("key"), prompts.c.at > bindparam("since")),
)
_of_visitor = statement(
    "prompts.of_visitor",
    "When a visitor caused prompts.",
    select(prompts.c.at).where(prompts.c.visitor == bindparam("key"), prompts.c.at > bindparam("since")),
)
_answer = statement(
    "prompts.answer",
    "Notes that these people answered their prompts.",
    update(prompts)
    .values(answered_at=bindparam("now"))
    .where(prompts.c.contact_id.in_(values()), prompts.c.answered_at.is_(None)),
)
_span = statement(
    "prompts.span",
    "The prompts in a span of time, and whether they were answered.",
    select(prompts.c.channel, prompts.c.at, prompts.c.answered_at).where(
        prompts.c.at > bindparam("since"), prompts.c.at <= bindparam("until")
    ),
)
_totals = statement(
    "prompts.totals",
    "How many prompts of a group were answered, by country.",
    select(prompts.c.country, func.count(), func.count(prompts.c.answered_at))
    .where(prompts.c.group_id == bindparam("group"), prompts.c.at > bindparam("since"))
    .group_by(prompts.c.country),
)
_forget = statement(
    "prompts.forget",
    "Deletes old prompts.",
    delete_some(prompts, prompts.c.at < bindparam("until")),
)
_state = statement(
    "prompts.state",
    "Until when a channel's forms may cause no prompts, and why.",
    select(channels.c.prompts).where(channels.c.id == bindparam("channel")),
)
_set_state = statement(
    "prompts.set_state",
    "Keeps until when a channel's forms may cause no prompts.",
    update(channels).values(prompts=bindparam("state")).where(channels.c.id == bindparam("of")),
)


def times(
    connection: Connection, range_: str, visitor: str | None, since: Instant
) -> tuple[list[Instant], list[Instant]]:
    """The times of the prompts to a range of numbers, and of those that a visitor caused, after `since`."""
    of_range = list(connection.execute(_of_range, {"key": range_, "since": since}).scalars())
    if visitor is None:
        return of_range, []
    return of_range, list(connection.execute(_of_visitor, {"key": visitor, "since": since}).scalars())


def totals(connection: Connection, group: str, since: Instant) -> dict[str, tuple[int, int]]:
    """By country, how many prompts forms caused in a group after `since`, and how many of them were answered."""
    counts = connection.execute(_totals, {"group": group, "since": since})
    return {country or "": (asked, answered) for country, asked, answered in counts}


def add(
    connection: Connection, channel: str, contact: str, range_: str, visitor: str | None, group: str, country: str,
    now: Instant,
) -> None:  # fmt: skip
    """Count a prompt that a form caused."""
    row = [new_id(now), now, channel, contact, range_, visitor, group, country]
    connection.execute(_add, {"rows": encode([row])})


def answered(connection: Connection, contacts: Iterable[str], now: Instant) -> None:
    """Note that these contacts answered all their prompts."""
    connection.execute(_answer, {"rows": encode(sorted(set(contacts))), "now": now})


def seen(connection: Connection, since: Instant, until: Instant) -> dict[str, list[tuple[Instant, bool]]]:
    """By channel, the prompts after `since` and up to `until`: when each was, and whether it was answered."""
    by_channel: dict[str, list[tuple[Instant, bool]]] = {}
    for channel, at, answered_at in connection.execute(_span, {"since": since, "until": until}):
        by_channel.setdefault(channel, []).append((at, answered_at is not None))
    return by_channel


def forget(connection: Connection, before: Instant, most: int) -> int:
    """Delete at most `most` prompts from before this time. Returns how many were deleted."""
    return connection.execute(_forget, {"until": before, "most": most}).rowcount


def state(connection: Connection, channel: str) -> dict[str, Any]:
    """A channel's state, empty at first: `paused_until` and `why` while forms may cause no prompts, the same for single
    countries in `countries` (country → {`until`, `why`}), and `since`, from when on prompts count."""
    text = connection.execute(_state, {"channel": channel}).scalar()
    stored: dict[str, Any] = json.loads(text) if text else {}
    return stored


def set_state(connection: Connection, channel: str, state_: dict[str, Any]) -> None:
    """Write a channel's state, as `state` returns it."""
    connection.execute(_set_state, {"of": channel, "state": json.dumps(state_)})
