"""The statuses of a message and their rank. No other module says whether a receipt changes a message's status, or which
statuses are alike; SQL gets them as data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from gateway.core.clock import DAY, Instant


class MessageStatus(StrEnum):
    """What became of a message, as callers see it."""

    QUEUED = "queued"
    DEFERRED = "deferred"
    SENDING = "sending"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


WAITING = (MessageStatus.QUEUED, MessageStatus.DEFERRED)
"""Nothing was handed over yet."""

OPEN = (*WAITING, MessageStatus.SENDING)
"""It has no end yet, and the provider has not said that it took it."""

UNSETTLED = (MessageStatus.UNKNOWN, MessageStatus.ACCEPTED, MessageStatus.SENT)
"""It may be at the provider, whose receipts may still raise it."""

NEVER_SENT = (MessageStatus.REFUSED, MessageStatus.EXPIRED, MessageStatus.CANCELLED)
"""It ended with us, as a rule before anything was handed over."""

RANK: Mapping[MessageStatus, int] = {
    MessageStatus.QUEUED: 0,
    MessageStatus.DEFERRED: 0,
    MessageStatus.SENDING: 1,
    MessageStatus.UNKNOWN: 2,
    MessageStatus.ACCEPTED: 3,
    MessageStatus.SENT: 4,
    MessageStatus.DELIVERED: 5,
    MessageStatus.READ: 6,
    MessageStatus.FAILED: 7,
    MessageStatus.REFUSED: 7,
    MessageStatus.EXPIRED: 7,
    MessageStatus.CANCELLED: 7,
}
"""A message's status only rises."""

UNKNOWN_FOR_GOOD = DAY
"""After this a message whose end is not known stays `unknown`, whatever comes."""


def rises(old: MessageStatus, new: MessageStatus) -> bool:
    """Whether a receipt may change a message's status: only upwards, and what says after a delivery that it failed,
    expired or was cancelled comes too late."""
    if RANK[new] >= RANK[MessageStatus.FAILED] and RANK[old] >= RANK[MessageStatus.DELIVERED]:
        return False
    return RANK[new] > RANK[old]


def stays_unknown(status: MessageStatus, claimed_at: Instant | None, now: Instant) -> bool:
    """Whether a message that was handed over then is `unknown` for good."""
    return status is MessageStatus.UNKNOWN and (claimed_at or 0) < now - UNKNOWN_FOR_GOOD
