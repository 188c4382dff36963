"""Meetings: the units of two nodes, one of which is in the middle, between any two of its statements, while the other
does all that it can."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from gateway.outbound.claim import Claim
from tests.concurrency.scripted import interleave
from tests.concurrency.two_nodes import TwoNodes

Work = Callable[[], Awaitable[Any]]
Check = Callable[[Any, Any], Awaitable[None]]
OF_PHONE = "(SELECT contact_id FROM identities WHERE value = $1)"
STATE = f"SELECT state FROM consents WHERE group_id = 'news' AND contact_id = {OF_PHONE}"
STATUS = "SELECT status FROM messages WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Meeting:
    """What each node does, and what must hold of the two results."""

    one: Work
    other: Work
    check: Check


async def every_meeting(two: TwoNodes, prepare: Callable[[], Awaitable[Meeting]]) -> None:
    """Let the two meet at each statement of the first, then of the second."""
    for first in (False, True):
        switch, in_the_middle = 0, True
        while in_the_middle:
            meeting = await prepare()
            two_of_them = ((two.one, meeting.one), (two.other, meeting.other))
            (a, work_a), (b, work_b) = two_of_them[:: 1 if first else -1]
            of_a, of_b, in_the_middle = await interleave(two.monitor, a, b, (work_a, work_b), switch)
            await meeting.check(*((of_a, of_b) if first else (of_b, of_a)))
            switch += 1
        assert switch > 3


async def ledger_is_whole(two: TwoNodes) -> None:
    """Each chain has all its numbers, and its contact knows the last one."""
    assert not await two.values(
        "SELECT contacts.id FROM contacts LEFT JOIN ledger ON ledger.contact_id = contacts.id GROUP BY contacts.id"
        " HAVING count(ledger.seq) <> contacts.ledger_seq OR coalesce(max(ledger.seq), 0) <> contacts.ledger_seq"
    )


def ids(claimed: Claim) -> list[str]:
    """The messages that a claim took."""
    return [row.id for row, _, _ in claimed.rows]
