"""Each channel's counts by the hour and the history of its state; and marks, which say how far some work is done."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import DAY, HOUR, Instant, iso
from gateway.core.ids import new_id
from gateway.store.bulk import delete_some, encode, insert_rows, upsert_rows
from gateway.store.schema import channel_history, marks, tallies
from gateway.store.statements import statement

KEPT = 8 * DAY
"""How long the counts are kept: the longest window is a week, and its first hour may have begun before it."""


class Level(StrEnum):
    """What is not counted but measured; of each hour the last measurement stays."""

    REACHED = "reached"  # people who count in the messaging limit of the channel's portfolio
    USABLE = "usable"  # of how many
    MARKETING_RATE = "marketing_rate"  # segments or messages an hour


_added = insert_rows(tallies, ["channel", "hour", "sign", "n"])
_add = statement(
    "channel_stats.add",
    "Adds to the counts of channels in an hour.",
    _added.on_conflict_do_update(
        index_elements=["channel", "hour", "sign"], set_={"n": tallies.c.n + _added.excluded.n}
    ),
)
_since = statement(
    "channel_stats.since",
    "The counts of channels, hour by hour, since a time.",
    select(tallies.c.channel, tallies.c.hour, tallies.c.sign, tallies.c.n).where(tallies.c.hour > bindparam("since")),
)
_set = statement(
    "channel_stats.set",
    "Writes what was measured of channels in an hour, over what was measured in it before.",
    upsert_rows(tallies, ["channel", "hour", "sign", "n"]),
)
_hours = statement(
    "channel_stats.hours",
    "What was counted and measured of a channel, hour by hour, since a time.",
    select(tallies.c.hour, tallies.c.sign, tallies.c.n).where(
        tallies.c.channel == bindparam("channel"), tallies.c.hour >= bindparam("since")
    ),
)
_forget = statement(
    "channel_stats.forget",
    "Deletes the counts of hours that no window looks at any more.",
    delete_some(tallies, tallies.c.hour < bindparam("until")),
)


def add(connection: Connection, seen: Mapping[tuple[str, str], int], now: Instant) -> None:
    """Add to the hour's counts: (channel, sign) → how many."""
    batch = [[channel, now - now % HOUR, sign, n] for (channel, sign), n in sorted(seen.items()) if n]
    if batch:
        connection.execute(_add, {"rows": encode(batch)})


def measured(connection: Connection, levels: Mapping[tuple[str, Level], int], now: Instant) -> None:
    """Write what was measured: (channel, level) → how much."""
    batch = [[channel, now - now % HOUR, level.value, n] for (channel, level), n in sorted(levels.items())]
    if batch:
        connection.execute(_set, {"rows": encode(batch)})


def hours(connection: Connection, channel: str, since: Instant) -> dict[Instant, dict[str, int]]:
    """By the beginning of each hour from that of `since` on in which there was something: the counts and levels of a
    channel, by their names."""
    by_hour: dict[Instant, dict[str, int]] = {}
    asked = {"channel": channel, "since": since - since % HOUR}
    for hour, sign, n in connection.execute(_hours, asked):
        by_hour.setdefault(hour, {})[sign] = n
    return by_hour


def windows(connection: Connection, lengths: Sequence[int], now: Instant) -> dict[str, list[dict[str, int]]]:
    """By channel, for each of these windows (their lengths), how many of each sign. An hour counts while any of it is
    in the window. A channel that counted nothing is missing."""
    by_channel: dict[str, list[dict[str, int]]] = {}
    for channel, hour, sign, n in connection.execute(_since, {"since": now - max(lengths) - HOUR}):
        sums = by_channel.setdefault(channel, [{} for _ in lengths])
        for in_window, length in zip(sums, lengths, strict=True):
            if hour > now - length - HOUR:
                in_window[sign] = in_window.get(sign, 0) + n
    return by_channel


def forget(connection: Connection, now: Instant, most: int) -> int:
    """Delete at most `most` counts of hours that no window looks at any more. Returns how many they were."""
    return connection.execute(_forget, {"until": now - KEPT, "most": most}).rowcount


_note = statement(
    "channel_stats.note",
    "Adds changes to the histories of channels.",
    insert_rows(channel_history, ["id", "channel", "at", "data"]),
)
_history = statement(
    "channel_stats.history",
    "A channel's history, the newest first.",
    select(channel_history.c.id, channel_history.c.at, channel_history.c.data)
    .where(channel_history.c.channel == bindparam("channel"), channel_history.c.id < bindparam("before"))
    .order_by(channel_history.c.id.desc())
    .limit(bindparam("most")),
)


def note(connection: Connection, changes: Iterable[tuple[str, Mapping[str, Any]]], now: Instant) -> None:
    """Add (channel, what changed) to the channels' histories."""
    batch = [[new_id(now), channel, now, json.dumps(data, ensure_ascii=False)] for channel, data in changes]
    if batch:
        connection.execute(_note, {"rows": encode(batch)})


def history(connection: Connection, channel: str, before: str, most: int) -> list[dict[str, Any]]:
    """A page of a channel's history, the newest first: what changed, with `id` and `at`. `before` is the id of the last
    entry seen ("" at the start)."""
    asked = {"channel": channel, "before": before or "~", "most": most}
    return [{"id": id_, "at": iso(at), **json.loads(data)} for id_, at, data in connection.execute(_history, asked)]


_marked = statement(
    "marks.get",
    "How far some work is done.",
    select(marks.c.value).where(marks.c.name == bindparam("name")),
)
_mark = insert_rows(marks, ["name", "value"])
_set_mark = statement(
    "marks.set",
    "Stores how far some work is done.",
    _mark.on_conflict_do_update(index_elements=["name"], set_={"value": _mark.excluded.value}),
)


def marked(connection: Connection, name: str) -> str | None:
    """How far the work of this name is done, in its own terms; None before anything of it is."""
    value: str | None = connection.execute(_marked, {"name": name}).scalar()
    return value


def mark(connection: Connection, name: str, value: str) -> None:
    """Store how far the work of this name is done."""
    connection.execute(_set_mark, {"rows": encode([[name, value]])})
