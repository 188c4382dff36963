"""Prompts that forms caused: when, to which range of numbers, by which visitor, and whether they were answered.

`gateway.core.policy.sms_pumping` says what ranges and visitors are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, select, update

from gateway.core.clock import Instant
from gateway.core.ids import new_id
from gateway.store.bulk import among, delete_some, encode, insert_rows, rows
from gateway.store.locking import locked
from gateway.store.schema import channels, marks, prompts
from gateway.store.statements import statement

_add = statement(
    "prompts.add",
    "Counts prompts that forms caused.",
    insert_rows(prompts, ["id", "at", "channel", "contact_id", "range", "visitor", "group_id", "country"]),
)
_of_range = statement(
    "prompts.of_range",
    "When forms caused prompts to ranges of numbers.",
    select(prompts.c.range, prompts.c.at).where(among(prompts.c.range), prompts.c.at > bindparam("since")),
)
_of_visitor = statement(
    "prompts.of_visitor",
    "When visitors caused prompts.",
    select(prompts.c.visitor, prompts.c.at).where(among(prompts.c.visitor), prompts.c.at > bindparam("since")),
)
_answer = statement(
    "prompts.answer",
    "Notes that these people answered their prompts.",
    update(prompts)
    .values(answered_at=bindparam("now"))
    .where(among(prompts.c.contact_id), prompts.c.answered_at.is_(None)),
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
_states = statement(
    "prompts.states",
    "Until when the forms of each channel may cause no prompts, and why.",
    select(channels.c.id, channels.c.prompts).where(channels.c.prompts.is_not(None)),
)
_lock = statement(
    "prompts.lock",
    "Nobody else counts prompts until the transaction ends.",
    locked(select(marks.c.name).where(marks.c.name == "prompt budgets"), marks),
)
_new_state = rows("channel", "state")
_set_states = statement(
    "prompts.set_states",
    "Keeps until when the forms of channels may cause no prompts.",
    update(channels).values(prompts=_new_state.c.state).where(channels.c.id == _new_state.c.channel),
)


def times_of_ranges(connection: Connection, ranges: Iterable[str], since: Instant) -> dict[str, list[Instant]]:
    """The times of the prompts to each of these ranges of numbers after `since`."""
    return _times(connection, _of_range, ranges, since)


def times_of_visitors(connection: Connection, visitors: Iterable[str], since: Instant) -> dict[str, list[Instant]]:
    """The times of the prompts that each of these visitors caused after `since`."""
    return _times(connection, _of_visitor, visitors, since)


def _times(connection: Connection, sql: Select[Any], keys: Iterable[str], since: Instant) -> dict[str, list[Instant]]:
    by_key: dict[str, list[Instant]] = {key: [] for key in keys}
    if by_key:
        for key, at in connection.execute(sql, {"rows": encode(sorted(by_key)), "since": since}):
            by_key[key].append(at)
    return by_key


def totals(connection: Connection, group: str, since: Instant) -> dict[str, tuple[int, int]]:
    """By country, how many prompts forms caused in a group after `since`, and how many of them were answered."""
    counts = connection.execute(_totals, {"group": group, "since": since})
    return {country or "": (asked, answered) for country, asked, answered in counts}


class Prompt(NamedTuple):
    """A prompt that a form caused: to a range of numbers, by a visitor (None: not known)."""

    channel: str
    contact: str
    range: str
    visitor: str | None
    group: str
    country: str


def add(connection: Connection, caused: Sequence[Prompt], now: Instant) -> None:
    """Count prompts that forms caused now."""
    if caused:
        connection.execute(_add, {"rows": encode([new_id(now), now, *prompt] for prompt in caused)})


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


def lock(connection: Connection) -> None:
    """Nobody else counts prompts, or holds them, until the transaction ends: budgets are exact over nodes."""
    connection.execute(_lock)


def state(connection: Connection, channel: str) -> dict[str, Any]:
    """A channel's state, empty at first: `paused_until` and `why` while forms may cause no prompts, the same for single
    countries in `countries` (country → {`until`, `why`}), and `since`, from when on prompts count."""
    text = connection.execute(_state, {"channel": channel}).scalar()
    stored: dict[str, Any] = json.loads(text) if text else {}
    return stored


def states(connection: Connection) -> dict[str, dict[str, Any]]:
    """The states, as `state` returns them, of all channels that have one."""
    return {channel: json.loads(text) for channel, text in connection.execute(_states)}


def set_states(connection: Connection, new: Mapping[str, Mapping[str, Any]]) -> None:
    """Write the states of channels, as `state` returns them."""
    if new:
        batch = [[channel, json.dumps(state)] for channel, state in sorted(new.items())]
        connection.execute(_set_states, {"rows": encode(batch)})
