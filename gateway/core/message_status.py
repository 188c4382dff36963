"""The statuses of a message and their rank. No other module says whether a receipt changes a status, or which statuses
belong together; SQL statements get these sets as parameters."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from gateway.core.clock import DAY, Instant


class MessageStatus(StrEnum):
    """The status of a message, as the API shows it."""

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
"""Not handed over to the provider yet."""

OPEN = (*WAITING, MessageStatus.SENDING)
"""Not final, and the provider has not accepted it yet."""

UNSETTLED = (MessageStatus.UNKNOWN, MessageStatus.ACCEPTED, MessageStatus.SENT)
"""It may be with the provider, whose receipts may still raise it."""

NEVER_SENT = (MessageStatus.REFUSED, MessageStatus.EXPIRED, MessageStatus.CANCELLED)
"""The gateway ended it, as a rule before anything was handed over."""

OUT = (MessageStatus.ACCEPTED, MessageStatus.SENT, MessageStatus.DELIVERED, MessageStatus.READ, MessageStatus.UNKNOWN)
"""Statuses in which the person has the message, or may get it without any more from us."""

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
"""A message's status only rises in rank; see `rises`."""

UNKNOWN_FOR_GOOD = DAY
"""A message that is still `unknown` this long after its attempt stays so, whatever receipt comes."""


def rises(old: MessageStatus, new: MessageStatus) -> bool:
    """Whether a receipt may change a message's status from `old` to `new`: only upwards in rank, and never from
    delivered or read to a final status such as failed."""
    if RANK[new] >= RANK[MessageStatus.FAILED] and RANK[old] >= RANK[MessageStatus.DELIVERED]:
        return False
    return RANK[new] > RANK[old]


def stays_unknown(status: MessageStatus, claimed_at: Instant | None, now: Instant) -> bool:
    """Whether a message whose latest attempt was claimed at `claimed_at` is `unknown` for good."""
    return status is MessageStatus.UNKNOWN and (claimed_at or 0) < now - UNKNOWN_FOR_GOOD
