"""The rank of statuses: what a provider says later moves a message up only, and nothing takes back a delivery."""

from __future__ import annotations

from itertools import product

import pytest

from gateway.core.clock import DAY
from gateway.core.message_status import NEVER_SENT, RANK, UNSETTLED, WAITING, MessageStatus, rises, stays_unknown

NOW = 100 * DAY
ORDER = ("sending", "unknown", "accepted", "sent", "delivered", "read")
ENDS = ("failed", "refused", "expired", "cancelled")

RISES: dict[str, set[str]] = {
    "queued": {*ORDER, *ENDS},
    "deferred": {*ORDER, *ENDS},
    **{status: {*ORDER[i + 1 :], *ENDS} for i, status in enumerate(ORDER)},
    "delivered": {"read"},
    "read": set(),
    **{status: set() for status in ENDS},
}
"""From each status, those that a message may move to by the provider's word."""


def test_every_status_has_a_rank() -> None:
    assert RANK.keys() == set(MessageStatus)
    assert RISES.keys() == set(MessageStatus)


@pytest.mark.parametrize(("old", "new"), list(product(MessageStatus, MessageStatus)))
def test_a_message_moves_up_only_and_no_delivery_is_taken_back(old: MessageStatus, new: MessageStatus) -> None:
    assert rises(old, new) is (new in RISES[old])


def test_the_groups_of_statuses_have_nothing_in_common() -> None:
    assert not set(WAITING) & set(UNSETTLED) | set(WAITING) & set(NEVER_SENT) | set(UNSETTLED) & set(NEVER_SENT)
    assert all(rises(status, MessageStatus.DELIVERED) for status in (*WAITING, *UNSETTLED))


@pytest.mark.parametrize(
    ("status", "claimed_at", "stays"),
    [
        ("unknown", NOW - DAY, False),
        ("unknown", NOW - DAY - 1, True),
        ("unknown", None, True),
        ("sending", NOW - 2 * DAY, False),
        ("accepted", NOW - 2 * DAY, False),
    ],
)
def test_what_is_unknown_for_a_day_stays_unknown(status: str, claimed_at: int | None, stays: bool) -> None:
    assert stays_unknown(MessageStatus(status), claimed_at, NOW) is stays
