"""The stops of the last seconds, in memory. The dispatcher checks them just before it hands a message over.

A stop is added when it is committed, before the webhook is answered. A message that was claimed before the stop is not
handed over any more; the claim of a later one has read the stop in the store. Counting the stops tells before from
after, and the monotonic clock how long one is kept, so the wall clock does not matter here.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from gateway.core.clock import SECOND
from gateway.core.consent.effective import marketing_stopped
from gateway.core.consent.states import Consent, Reply, State
from gateway.core.policy.gates import Reason

AFTER_A_STOP = frozenset({Reply.OPTED_OUT, Reply.PROMOTIONS_STOPPED, Reply.HELP})
"""The replies that may go out after a stop: what confirms it, and the answer to HELP."""

BEGIN_WITHIN = SECOND // 2
"""From the clock reading in a claim's transaction to the hand-over, at most; later the message goes back."""

KEPT = 10.0
"""Seconds for which a stop is kept: a claimed message is handed over within 0.5 s, or goes back to the queue."""


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
    """What has to be done once a transaction is committed: stops to add to the recent ones, channels whose dispatcher
    is woken, channels whose provider is polled (`hints`), the automatic replies (id, channel) that it put into the
    outbox, and whether the answer has to wait (`waits`) because a node that cannot know of it may still begin, for
    `BEGIN_WITHIN`, what it claimed before."""

    stops: list[RecentStop] = field(default_factory=list)
    channels: set[str] = field(default_factory=set)
    hints: set[str] = field(default_factory=set)
    replies: list[tuple[str, str]] = field(default_factory=list)
    waits: bool = False

    def add(self, other: CommitEffects) -> None:
        """And those of another transaction."""
        self.stops += other.stops
        self.channels |= other.channels
        self.hints |= other.hints
        self.replies += other.replies
        self.waits = self.waits or other.waits


def stops_of(contact: str, group: str, consent: Consent) -> list[RecentStop]:
    """The stop that stands in a consent, if one does: of everything, else of marketing, which may be held."""
    if consent.state is State.UNSUBSCRIBED:
        return [RecentStop(contact, group, Reason.OPTED_OUT)]
    if marketing_stopped(consent):
        return [RecentStop(contact, group, Reason.MARKETING_STOPPED, marketing=True)]
    if consent.hold is not None:
        return [RecentStop(contact, group, Reason.MARKETING_HELD, marketing=True)]
    return []


def stops_anew(before: Consent, after: Consent) -> bool:
    """Whether a stop stands in a consent that did not before."""
    unsubscribed = after.state is State.UNSUBSCRIBED and before.state is not State.UNSUBSCRIBED
    by_person, by_meta = after.person_stop and not before.person_stop, after.meta_stop and not before.meta_stop
    return unsubscribed or bool(by_person or by_meta)


class RecentStops:
    """The recent stops by person."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        """`monotonic` tells seconds that never go back."""
        self._monotonic = monotonic
        self._count = 0
        self._by_contact: dict[str, list[tuple[int, RecentStop]]] = {}
        self._order: deque[tuple[float, int, str]] = deque()

    def stamp(self) -> int:
        """How many stops were added so far: taken before a claim's transaction begins, it shows which stops came
        later."""
        return self._count

    def add(self, stops: tuple[RecentStop, ...]) -> None:
        """Keep these stops from now on."""
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
        """Why a message that was claimed at that stamp must not be handed over, None when it may. The confirmation of a
        stop and the answer to HELP may go out after a stop; after a carrier block nothing may."""
        for count, stop in self._by_contact.get(contact_id, ()):
            if count <= stamp:
                continue
            if stop.channel is not None:
                if stop.channel == channel:
                    return stop.reason
                continue
            if reply in AFTER_A_STOP:
                continue
            if stop.group is not None and stop.group != group:
                continue
            if not stop.marketing or category == "marketing":
                return stop.reason
        return None
