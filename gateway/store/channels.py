"""The channels' rows (rate, pauses, last error, quality) and the campaigns that run on each."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, bindparam, or_, select, update

from gateway.core.clock import DAY, Instant
from gateway.core.policy.circuit_breaker import GOOD, CircuitState
from gateway.core.policy.rate_limit import Bucket
from gateway.store.bulk import among, encode, insert_rows
from gateway.store.locking import locked
from gateway.store.schema import campaigns, channels
from gateway.store.statements import statement

UNTIL_RESUMED = 365 * 100 * DAY
"""How far ahead a pause by hand ends: in effect never, until somebody resumes the channel."""
BY_REQUEST = "by request"
"""The reason of a pause that somebody asked for."""


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """What is stored of a channel. `paused_until` is None for one that runs, and `UNTIL_RESUMED` ahead after a pause by
    hand. Until `held_until` nothing is sent because the connection to the provider keeps failing."""

    id: str
    bucket: Bucket
    pace: Bucket  # the rate of marketing alone, while the quality slows it
    paused_until: Instant | None
    paused_reason: str | None
    last_error: dict[str, Any] | None
    inbound_seen_at: Instant | None
    quality: dict[str, Any] | None  # None before anything is known of it
    link: CircuitState
    held_until: Instant | None
    held_why: str | None

    @property
    def throughput(self) -> str | None:
        """Meta's level of the throughput, once it was reported."""
        return (self.quality or {}).get("throughput")

    def pause_ends(self, now: Instant) -> Instant | None:
        """When its pause ends by itself; None when it is not paused, or until somebody resumes it."""
        until = self.paused_until
        return until if until is not None and now < until < now + UNTIL_RESUMED // 2 else None

    def stopped_until(self, now: Instant) -> Instant | None:
        """Until when nothing goes out, None when something may."""
        ends = [end for end in (self.paused_until, self.held_until) if end is not None and end > now]
        return max(ends, default=None)


_ensure = statement(
    "channels.add",
    "Adds a row for each channel that has none.",
    insert_rows(channels, ["id", "bucket"], ignore=True),
)


def ensure(connection: Connection, ids: list[str]) -> None:
    """Add a row for each of these channels that has none."""
    connection.execute(_ensure, {"rows": encode([id_, "{}"] for id_ in ids)})


_row = select(channels).where(channels.c.id == bindparam("id"))
_lock = statement("channels.lock", "A channel's row, to be changed.", locked(_row, channels))
_get = statement(
    "channels.get",
    "A channel's row.",
    _row,
)


_hold = statement(
    "channels.hold",
    "The rows of channels, on which nobody claims until the transaction ends.",
    locked(select(channels.c.id).where(among(channels.c.id)).order_by(channels.c.id), channels),
)


def hold(connection: Connection, ids: Collection[str]) -> None:
    """Nobody claims on these channels until the transaction ends. A claim locks its channel's row first, so whoever
    holds several, or locks what a claim locks after that (limits, templates), holds them all before."""
    if ids:
        connection.execute(_hold, {"rows": encode(sorted(set(ids)))}).all()


def get(connection: Connection, id_: str, *, lock: bool = False) -> ChannelRow:
    """A channel's row; with `lock` nobody else changes it until the transaction ends. Raises NoResultFound for a
    channel that `ensure` was never called for."""
    row = connection.execute(_lock if lock else _get, {"id": id_}).one()
    return ChannelRow(
        row.id,
        _bucket(row.bucket),
        _bucket(row.pace),
        row.paused_until,
        row.paused_reason,
        json.loads(row.last_error) if row.last_error else None,
        row.inbound_seen_at,
        json.loads(row.quality) if row.quality else None,
        CircuitState(**json.loads(row.link)) if row.link else GOOD,
        row.held_until,
        row.held_why,
    )


def _bucket(text: str | None) -> Bucket:
    stored = from_json(text) if text else {}
    taken, told = (tuple(map(tuple, stored.get(key, ()))) for key in ("taken", "told"))
    return Bucket(stored.get("level", 0.0), stored.get("at"), taken, told)


def _bucket_json(bucket: Bucket) -> str:
    stored = {"level": bucket.level, "at": bucket.at, "taken": bucket.taken, "told": bucket.told}
    return to_json(stored).decode()


_save_bucket = statement(
    "channels.save_bucket",
    "Stores what a claim left of a channel's rate.",
    update(channels).values(bucket=bindparam("bucket")).where(channels.c.id == bindparam("channel")),
)


def save_bucket(connection: Connection, id_: str, bucket: Bucket) -> None:
    """Store what a claim left of a channel's rate."""
    connection.execute(_save_bucket, {"channel": id_, "bucket": _bucket_json(bucket)})


_save_pace = statement(
    "channels.save_pace",
    "Stores what a claim left of marketing's pace.",
    update(channels).values(pace=bindparam("pace")).where(channels.c.id == bindparam("channel")),
)


def save_pace(connection: Connection, id_: str, pace: Bucket) -> None:
    """Store what a claim left of marketing's pace."""
    connection.execute(_save_pace, {"channel": id_, "pace": _bucket_json(pace)})


_pause = statement(
    "channels.pause",
    "Pauses a channel, or lets it run.",
    update(channels)
    .values(paused_until=bindparam("until"), paused_reason=bindparam("why"))
    .where(channels.c.id == bindparam("channel")),
)


def pause(connection: Connection, id_: str, until: Instant | None, why: str | None) -> None:
    """Pause a channel until then, for a reason; or let it run, with None for both."""
    connection.execute(_pause, {"channel": id_, "until": until, "why": why})


_pause_all = statement(
    "channels.pause_all",
    "Pauses every channel.",
    update(channels).values(paused_until=bindparam("until"), paused_reason=bindparam("why")),
)


def pause_all(connection: Connection, now: Instant) -> None:
    """Pause every channel until somebody resumes it."""
    connection.execute(_pause_all, {"until": now + UNTIL_RESUMED, "why": BY_REQUEST})


_save_link = statement(
    "channels.save_link",
    "Stores the state of the connection to a channel's provider.",
    update(channels)
    .values(link=bindparam("link"), held_until=bindparam("until"), held_why=bindparam("why"))
    .where(channels.c.id == bindparam("channel")),
)


def save_link(connection: Connection, id_: str, state: CircuitState, until: Instant | None, why: str | None) -> None:
    """Store the state of the connection to the provider, and until when and why it holds the channel (None: it does
    not)."""
    link = json.dumps({"breaks": state.breaks, "holds": state.holds})
    connection.execute(_save_link, {"channel": id_, "link": link, "until": until, "why": why})


_is_paused = statement(
    "channels.is_paused",
    "Whether a channel is paused or held now.",
    select(channels.c.id).where(
        channels.c.id == bindparam("id"),
        or_(channels.c.paused_until > bindparam("now"), channels.c.held_until > bindparam("now")),
    ),
)


def is_paused(connection: Connection, id_: str, now: Instant) -> bool:
    """Whether a channel is paused or held now, so that nothing is sent. False for one that has no row."""
    return connection.execute(_is_paused, {"id": id_, "now": now}).first() is not None


_pause_at_least = statement(
    "channels.pause_at_least",
    "Pauses a channel unless it is paused for longer already.",
    update(channels)
    .values(paused_until=bindparam("until"), paused_reason=bindparam("why"))
    .where(
        channels.c.id == bindparam("channel"),
        or_(channels.c.paused_until.is_(None), channels.c.paused_until < bindparam("until")),
    ),
)


def pause_at_least(connection: Connection, id_: str, until: Instant, why: str) -> None:
    """Pause a channel until then, unless it is paused for longer already."""
    connection.execute(_pause_at_least, {"channel": id_, "until": until, "why": why})


_note_error = statement(
    "channels.note_error",
    "Stores a channel's newest error.",
    update(channels).values(last_error=bindparam("error")).where(channels.c.id == bindparam("channel")),
)


def note_error(connection: Connection, id_: str, code: str, detail: str, at: Instant) -> None:
    """Store a channel's newest error, which the API shows."""
    error = json.dumps({"code": code, "detail": detail, "at": at}, ensure_ascii=False)
    connection.execute(_note_error, {"channel": id_, "error": error})


_note_seen = statement(
    "channels.note_inbound_seen",
    "Stores up to when everything that the provider has was taken in.",
    update(channels).values(inbound_seen_at=bindparam("at")).where(channels.c.id == bindparam("channel")),
)


def note_inbound_seen(connection: Connection, id_: str, at: Instant) -> None:
    """Store that everything that the provider has from before `at` was taken in."""
    connection.execute(_note_seen, {"channel": id_, "at": at})


_content = statement(
    "campaigns.content",
    "A campaign's content.",
    select(campaigns.c.content).where(campaigns.c.id == bindparam("id")),
)


def campaign_content(connection: Connection, id_: str) -> dict[str, Any]:
    """A campaign's content, as `contents.content_json` wrote it. Raises NoResultFound."""
    content: dict[str, Any] = json.loads(connection.execute(_content, {"id": id_}).scalar_one())
    return content


_quality_of = select(channels.c.quality).where(channels.c.id == bindparam("id"))
_quality = statement("channels.quality", "What is stored of a channel's quality.", _quality_of)
_quality_locked = statement(
    "channels.lock_quality", "What is stored of a channel's quality, to be changed.", locked(_quality_of, channels)
)
_save_quality = statement(
    "channels.save_quality",
    "Stores a channel's quality.",
    update(channels).values(quality=bindparam("state")).where(channels.c.id == bindparam("channel")),
)


def quality(connection: Connection, id_: str, *, lock: bool = False) -> dict[str, Any] | None:
    """What is stored of a channel's quality, None before anything is; with `lock` nobody else changes it until the
    transaction ends. `ChannelQuality` gives it its meaning."""
    text = connection.execute(_quality_locked if lock else _quality, {"id": id_}).scalar()
    stored: dict[str, Any] | None = json.loads(text) if text else None
    return stored


def save_quality(connection: Connection, id_: str, state: str) -> None:
    """Store a channel's quality (JSON)."""
    connection.execute(_save_quality, {"channel": id_, "state": state})
