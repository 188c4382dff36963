"""Why a message waits although its row does not say so: what is wider than a person holds whole streams and changes no
row, so the reason is worked out when it is asked for. The same goes for what waits in a cancelled campaign."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from gateway.channel_health.stream_gates import StreamGates
from gateway.config import Config
from gateway.core.clock import Instant
from gateway.core.message_status import WAITING, MessageStatus
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
    """The reason for which the stream of such a message is held now, None when it is not. `bulk`: of a campaign."""
    if channel not in config.channels or channel_store.is_paused(connection, channel, now):
        return Reason.CHANNEL_PAUSED
    return StreamGates(connection, config, channel, now).waits_for(category, template, bulk=bulk)


def shown_status(status: str, *, cancelled: bool, held: bool) -> str:
    """The status that callers see: before their rows say so, what waits in a `cancelled` campaign is cancelled, and a
    queued message of a `held` stream is deferred."""
    if cancelled and status in WAITING:
        return MessageStatus.CANCELLED.value
    if held and status == MessageStatus.QUEUED:
        return MessageStatus.DEFERRED.value
    return status


def as_shown(resource: dict[str, Any], *, cancelled: bool, hold: Reason | None) -> dict[str, Any]:
    """A message's resource with the status that callers see, and the reason for it."""
    status = shown_status(resource["status"], cancelled=cancelled, held=hold is not None)
    if status == resource["status"]:
        return resource
    reason = hold.value if hold is not None and status == MessageStatus.DEFERRED else None
    return resource | {"status": status, "reason": reason}
