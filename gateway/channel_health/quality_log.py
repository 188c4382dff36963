"""The only place that stores a channel's quality: a change that operators should know of becomes an event and an entry
in the channel's history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from gateway.channel_health.channel_quality import ChannelQuality
from gateway.core.clock import Instant
from gateway.core.event_types import EventType
from gateway.store import channel_stats, waiting_messages
from gateway.store import channels as channel_store
from gateway.store import events as event_store


def save(connection: Connection, channel: str, after: ChannelQuality, now: Instant) -> None:
    """Store a channel's quality, and report what is new."""
    news = after.news(now)
    if news is not None:
        after = replace(after, reported={key: news[key] for key in ("rating", "factor", "holds")})
        report(connection, channel, news, now)
        waiting_messages.recheck_deferred(connection, [channel], now)
    channel_store.save_quality(connection, channel, json.dumps(after.stored()))


def report(connection: Connection, channel: str, data: Mapping[str, Any], now: Instant) -> None:
    """Write an event about a channel, and an entry of its history."""
    event_store.add(connection, [event_store.Event(EventType.CHANNEL_QUALITY, now, None, {"channel": channel, **data})])
    channel_stats.note(connection, [(channel, data)], now)
