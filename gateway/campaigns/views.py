"""A campaign and its recipients as the API shows them: the counts, which sum to the recipients, and each outcome."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Row

from channels.outbound import Content
from gateway.config import Config, durations
from gateway.core.campaign_state import CampaignState
from gateway.core.clock import Instant, iso
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from gateway.outbound.hold_reason import as_shown, held_by, shown_status
from gateway.store import campaign_counts, outbox
from gateway.store import campaigns as campaign_store
from gateway.store.campaign_counts import OPTED_OUT, PLANNED, REPLIED, SEGMENTS, TOTALS, total_of


def resource(connection: Connection, config: Config, id_: str, now: Instant) -> dict[str, Any] | None:
    """A campaign's resource, None when there is no such campaign."""
    row = campaign_store.get(connection, id_)
    return None if row is None else resources(connection, config, [row], now)[0]


def resources(connection: Connection, config: Config, rows: Sequence[Row[Any]], now: Instant) -> list[dict[str, Any]]:
    """The resources of campaigns' rows. Queued messages of a held stream are counted as deferred."""
    counted = campaign_counts.of(connection, [row.id for row in rows])
    return [_resource(row, counted[row.id], held(connection, config, row, now) is not None) for row in rows]


def held(connection: Connection, config: Config, row: Row[Any], now: Instant) -> Reason | None:
    """The reason for which the whole stream of a campaign is held now, None when it is not."""
    template = json.loads(row.content).get("template")
    return held_by(connection, config, row.channel, row.category, template, now, bulk=True)


def outcome(row: Row[Any], cancelled: bool, hold: Reason | None) -> dict[str, Any]:
    """The outcome of a recipient as the API shows it, in a `cancelled` campaign or while a `hold` stops its stream."""
    shown = as_shown(outbox.resource(row), cancelled=cancelled, hold=hold)
    return shown | {"variables": json.loads(row.variables) if row.variables else {}}


_TIMES = ("send_at", "created_at", "updated_at", "started_at", "finished_at")


def _time(at: Instant | None) -> str | None:
    return iso(at) if at is not None else None


def _options(options: dict[str, Any]) -> dict[str, Any]:
    """The sending options of a campaign, as a caller writes them."""
    return options | {"expires_in": durations.written(options["expires_in"])}


def _resource(row: Row[Any], counted: campaign_counts.Counts, held: bool) -> dict[str, Any]:
    counts: dict[str, int] = {"recipients": 0, **{status.value: 0 for status in MessageStatus}}
    split: dict[str, dict[str, int]] = {MessageStatus.REFUSED.value: {}, MessageStatus.FAILED.value: {}}
    for status, detail, n in counted:
        if status in TOTALS:
            continue
        counts[shown_status(status, cancelled=row.state == CampaignState.CANCELLED, held=held)] += n
        counts["recipients"] += n
        if status in split:
            split[status][detail] = split[status].get(detail, 0) + n
    return {
        "id": row.id,
        "name": row.name,
        "channel": row.channel,
        "category": row.category,
        "state": row.state,
        "paused_reason": row.paused_reason,
        **dict.fromkeys(field.name for field in fields(Content)),
        **json.loads(row.content),
        **_options(json.loads(row.options)),
        "audience": {"group": row.audience} if row.audience is not None else None,
        "stop_if": json.loads(row.stop_if) if row.stop_if else None,
        **{name: _time(getattr(row, name)) for name in _TIMES},
        "counts": counts,
        **split,
        "opted_out": total_of(counted, OPTED_OUT),
        "totals": {
            "segments": total_of(counted, SEGMENTS),
            "planned_segments": total_of(counted, PLANNED),
            "replies": total_of(counted, REPLIED),
            "opt_outs": total_of(counted, OPTED_OUT),
        },
    }
