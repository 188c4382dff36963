"""The statuses of a message and their rank. No other module says whether a provider's word moves a message, or which
statuses are alike; SQL gets them as data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from gateway.clock import DAY, Instant


class Status(StrEnum):
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


WAITING = (Status.QUEUED, Status.DEFERRED)
"""Nothing was handed over yet."""

OPEN = (*WAITING, Status.SENDING)
"""It has no end yet, and the provider has not said that it took it."""

UNSETTLED = (Status.UNKNOWN, Status.ACCEPTED, Status.SENT)
"""It may be at the provider, whose receipts may still raise it."""

NEVER_SENT = (Status.REFUSED, Status.EXPIRED, Status.CANCELLED)
"""It ended with us, as a rule before anything was handed over."""

RANK: Mapping[Status, int] = {
    Status.QUEUED: 0,
    Status.DEFERRED: 0,
    Status.SENDING: 1,
    Status.UNKNOWN: 2,
    Status.ACCEPTED: 3,
    Status.SENT: 4,
    Status.DELIVERED: 5,
    Status.READ: 6,
    Status.FAILED: 7,
    Status.REFUSED: 7,
    Status.EXPIRED: 7,
    Status.CANCELLED: 7,
}
"""A message moves up only."""

UNKNOWN_FOR_GOOD = DAY
"""After this a message whose end is not known stays `unknown`, whatever comes."""


def rises(old: Status, new: Status) -> bool:
    """Whether a provider's word may move a message: only up, and what says after a delivery that it failed, expired
    or was cancelled is late news."""
    if RANK[new] >= RANK[Status.FAILED] and RANK[old] >= RANK[Status.DELIVERED]:
        return False
    return RANK[new] > RANK[old]


def stays_unknown(status: Status, claimed_at: Instant | None, now: Instant) -> bool:
    """Whether a message that was handed over then is `unknown` for good."""
    return status is Status.UNKNOWN and (claimed_at or 0) < now - UNKNOWN_FOR_GOOD
