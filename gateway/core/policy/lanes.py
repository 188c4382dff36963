"""Lanes: consent replies and one-time codes first, then service and utility, then marketing; none starves.

When more is waiting than a claim may take, the lanes share it by smooth weighted round-robin: the lane with the most
credit goes next. `interleave` returns the order and changes nothing; `charge` books what really went. The credits are
kept in memory (`ClaimMemory`); losing them costs only fairness.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from gateway.core.policy.gates import Category

REPLIES, DIRECT, BULK = 0, 1, 2
"""The lanes, as they are stored with each message."""

WEIGHTS: Mapping[int, int] = {REPLIES: 60, DIRECT: 12, BULK: 3}
"""The share of each lane when all have something waiting."""

LANE_OF_CATEGORY: Mapping[str, int] = {
    Category.AUTHENTICATION: REPLIES,
    Category.SERVICE: DIRECT,
    Category.UTILITY: DIRECT,
    Category.MARKETING: BULK,
}
"""The lane of a caller's message; automatic replies are in REPLIES."""

T = TypeVar("T")


def interleave(waiting: Mapping[int, Sequence[T]], balance: Mapping[int, int]) -> list[T]:
    """Everything that waits, in the order in which it should go. `waiting` is by lane, `balance` the lanes' credits."""
    credit = dict(balance)
    position = dict.fromkeys(waiting, 0)
    order: list[T] = []
    open_lanes = [lane for lane in sorted(waiting) if waiting[lane]]
    while len(open_lanes) > 1:
        for lane in open_lanes:
            credit[lane] = credit.get(lane, 0) + WEIGHTS[lane]
        lane = max(open_lanes, key=lambda candidate: (credit[candidate], -candidate))
        credit[lane] -= sum(WEIGHTS[other] for other in open_lanes)
        order.append(waiting[lane][position[lane]])
        position[lane] += 1
        if position[lane] == len(waiting[lane]):
            open_lanes.remove(lane)
    for lane in open_lanes:
        order.extend(waiting[lane][position[lane] :])
    return order


def charge(balance: dict[int, int], waiting: Iterable[int], taken: Iterable[int]) -> None:
    """Book in `balance`, the lanes' credits, what went: `waiting` are the lanes that had something waiting, `taken` the
    lane of each message that went. A lane with nothing waiting keeps neither credit nor debt, and one that something
    else holds back saves up no more than one round."""
    shared = set(waiting)
    for lane in [lane for lane in balance if lane not in shared]:
        del balance[lane]
    total = sum(WEIGHTS[lane] for lane in shared)
    for lane in taken:
        for share in shared:
            balance[share] = balance.get(share, 0) + WEIGHTS[share]
        balance[lane] -= total
    for share in shared:
        balance[share] = max(-total, min(total, balance.get(share, 0)))


def turns(streams: Sequence[Sequence[T]]) -> list[T]:
    """The messages of a lane's streams, one from each stream in turn."""
    if len(streams) == 1:
        return list(streams[0])
    order: list[T] = []
    depth = max((len(stream) for stream in streams), default=0)
    for i in range(depth):
        order.extend(stream[i] for stream in streams if i < len(stream))
    return order
