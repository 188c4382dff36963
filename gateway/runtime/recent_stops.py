"""The stops of the last seconds, in memory: what dispatch asks in the very turn in which it hands a message over.

A stop's committer adds it before the webhook is answered. A message claimed before that is not begun any more; one
claimed after it has seen the stop in the store already. Before and after are told by counting the stops, and how long
one is kept by the monotonic time: the clock on the wall decides nothing here.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

KEPT = 10.0
"""For how many seconds a stop is remembered: a claim is begun within 0.5 s or goes back."""


@dataclass(frozen=True, slots=True)
class RecentStop:
    """A stop that was committed. `group` None means every group, `channel` set means only that channel (a carrier
    block), `marketing` that only marketing stops. `reason` is what a message that meets it is refused with."""

    contact_id: str
    group: str | None
    reason: str
    channel: str | None = None
    marketing: bool = False


@dataclass(slots=True)
class CommitEffects:
    """What a transaction has to tell once it is committed: stops for the dispatcher, channels with something new."""

    stops: list[RecentStop] = field(default_factory=list)
    channels: set[str] = field(default_factory=set)
    hints: set[str] = field(default_factory=set)  # channels whose provider should be asked how they do


class RecentStops:
    """The recent stops by person."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """`monotonic` tells seconds that never go back."""
        self._monotonic = monotonic
        self._count = 0
        self._by_contact: dict[str, list[tuple[int, RecentStop]]] = {}
        self._order: deque[tuple[float, int, str]] = deque()

    def stamp(self) -> int:
        """How many stops there were so far: taken before a claim's transaction begins, it tells which came later."""
        return self._count

    def add(self, stops: tuple[RecentStop, ...]) -> None:
        """Remember these stops from now on."""
        now = self._monotonic()
        for stop in stops:
            self._count += 1
            self._by_contact.setdefault(stop.contact_id, []).append((self._count, stop))
            self._order.append((now, self._count, stop.contact_id))
        while self._order and self._order[0][0] < now - KEPT:
            _, number, contact = self._order.popleft()
            left = [(count, stop) for count, stop in self._by_contact.get(contact, ()) if count > number]
            if left:
                self._by_contact[contact] = left
            else:
                self._by_contact.pop(contact, None)

    def against(
        self, contact_id: str, group: str | None, channel: str, category: str, reply: str | None, stamp: int
    ) -> str | None:
        """Why a message claimed at that stamp must not begin, None when it may. The confirmation of a stop and
        the answer to HELP are no sends that a stop forbids; a carrier block forbids all."""
        for count, stop in self._by_contact.get(contact_id, ()):
            if count <= stamp:
                continue
            if stop.channel is not None:
                if stop.channel == channel:
                    return stop.reason
                continue
            if reply in ("opted_out", "promotions_stopped", "help"):
                continue
            if stop.group is not None and stop.group != group:
                continue
            if not stop.marketing or category == "marketing":
                return stop.reason
        return None
