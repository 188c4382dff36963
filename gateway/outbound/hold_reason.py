"""Why a message waits that no gate of its own holds back: what is wider than a person holds the stream and touches no
row, so it is worked out when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from gateway.channel_health.stream_gates import StreamGates
from gateway.config import Config
from gateway.core.clock import Instant
from gateway.core.policy.gates import Reason
from gateway.store import channels as channel_store


def held_by(
    connection: Connection,
    config: Config,
    channel: str,
    category: str,
    template: Mapping[str, Any] | None,
    now: Instant,
    *,
    bulk: bool,
) -> Reason | None:
    """What holds the stream of such a message now, None when nothing does. `bulk`: of a campaign."""
    if channel not in config.channels or channel_store.is_paused(connection, channel, now):
        return Reason.CHANNEL_PAUSED
    return StreamGates(connection, config, channel, now).waits_for(category, template, bulk=bulk)
