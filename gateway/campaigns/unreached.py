"""Examples of whom a campaign did not reach, by the reason: found wherever they stand in it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from gateway.campaigns import views
from gateway.config import Config
from gateway.core.campaign_state import STARTED, CampaignState
from gateway.core.clock import Instant
from gateway.core.message_status import MessageStatus
from gateway.store import campaign_counts, recipient_examples
from gateway.store import campaigns as campaign_store

MOST_REASONS = 20
"""Reasons of a status of which examples are shown, the most frequent ones."""
EACH = 3
"""Examples of each reason."""


def examples(connection: Connection, config: Config, id_: str, now: Instant) -> list[dict[str, Any]]:
    """Outcomes of some of a campaign's people who were refused or deferred, whose message failed, or of whom it is not
    known. Empty where there is no such campaign."""
    campaign = campaign_store.get(connection, id_)
    if campaign is None:
        return []
    cancelled = campaign.state == CampaignState.CANCELLED
    hold = None if cancelled else views.held(connection, config, campaign, now)
    counted = campaign_counts.of(connection, [id_])[id_]
    rows = [
        row
        for reason in _reasons(counted, MessageStatus.REFUSED)
        for row in recipient_examples.refused(connection, id_, reason, EACH)
    ]
    for status in (MessageStatus.FAILED, MessageStatus.UNKNOWN):
        for code in _reasons(counted, status):
            rows += recipient_examples.failed(connection, id_, status, code, EACH)
    if campaign.state in STARTED and hold is not None:  # whatever waits in a held stream is shown as deferred
        rows += recipient_examples.waiting(connection, id_, None, EACH)
    elif campaign.state in STARTED:
        deferred = campaign_counts.total_of(counted, MessageStatus.DEFERRED)
        if deferred > 0:  # who looks for more than there are looks at all that is queued
            rows += recipient_examples.waiting(connection, id_, MessageStatus.DEFERRED, min(EACH, deferred))
    return [views.outcome(row, cancelled, hold) for row in {row.id: row for row in rows}.values()]


def _reasons(counted: campaign_counts.Counts, status: MessageStatus) -> list[str]:
    """The details under which a status was counted, the most frequent first."""
    details = sorted((-n, detail) for counted_as, detail, n in counted if counted_as == status)
    return [detail for _, detail in details[:MOST_REASONS]]
