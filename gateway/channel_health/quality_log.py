"""The one way in which a channel's quality is kept: a change that people should know is an event, and stands in the
channel's history."""

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


def keep(connection: Connection, channel: str, after: ChannelQuality, now: Instant) -> None:
    """Write a channel's quality, and tell what is new of it."""
    news = after.news(now)
    if news is not None:
        after = replace(after, told={key: news[key] for key in ("rating", "factor", "holds")})
        tell(connection, channel, news, now)
        waiting_messages.recheck_deferred(connection, [channel], now)
    channel_store.save_quality(connection, channel, json.dumps(after.stored()))


def tell(connection: Connection, channel: str, data: Mapping[str, Any], now: Instant) -> None:
    """An event about a channel, kept in its history too."""
    event_store.add(connection, [event_store.Event(EventType.CHANNEL_QUALITY, now, None, {"channel": channel, **data})])
    channel_stats.note(connection, [(channel, data)], now)
