"""Lanes: consent replies and one-time codes first, then service and utility, then marketing; none starves.

When a claim has fewer free units than there is waiting, the lanes share them by smooth weighted round-robin: the
lane with the most credit goes next. `interleave` gives the order and changes nothing; `charge` books what really
went. The credits are kept by the claims (`ClaimMemory`) and are only a matter of fairness.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

REPLIES, DIRECT, BULK = 0, 1, 2

WEIGHTS: Mapping[int, int] = {REPLIES: 60, DIRECT: 12, BULK: 3}

LANE_OF_CATEGORY: Mapping[str, int] = {
    "authentication": REPLIES,
    "service": DIRECT,
    "utility": DIRECT,
    "marketing": BULK,
}

T = TypeVar("T")


def interleave(waiting: Mapping[int, Sequence[T]], balance: Mapping[int, int]) -> list[T]:
    """All that waits, in the order in which it should go, were all of it to go."""
    ahead = dict(balance)
    position = dict.fromkeys(waiting, 0)
    order: list[T] = []
    open_lanes = [lane for lane in sorted(waiting) if waiting[lane]]
    while open_lanes:
        for lane_ in open_lanes:
            ahead[lane_] = ahead.get(lane_, 0) + WEIGHTS[lane_]
        lane = max(open_lanes, key=lambda candidate: (ahead[candidate], -candidate))
        ahead[lane] -= sum(WEIGHTS[other] for other in open_lanes)
        order.append(waiting[lane][position[lane]])
        position[lane] += 1
        if position[lane] == len(waiting[lane]):
            open_lanes.remove(lane)
    return order


def charge(balance: dict[int, int], waiting: Iterable[int], taken: Iterable[int]) -> None:
    """Book what went in `balance`, the lanes' credits, which are carried from claim to claim: `waiting` are the lanes
    that had something waiting, `taken` the lane of each message that went. A lane with nothing waiting keeps neither
    credit nor debt, and one that something else holds back saves up no more than one round."""
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
    """The messages of a lane's streams, taken in turns."""
    order: list[T] = []
    depth = max((len(stream) for stream in streams), default=0)
    for i in range(depth):
        order.extend(stream[i] for stream in streams if i < len(stream))
    return order
