"""The stops of the last seconds, in memory: what dispatch asks in the very turn in which it hands a message over.

A stop's committer adds it before the webhook is answered. A message claimed before that is not begun any more; one
claimed after it has seen the stop in the store already.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from gateway.clock import SECOND, Instant

KEPT = 10 * SECOND
"""For how long a stop is remembered: a claim is begun within 0.5 s or goes back."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop that was committed. `group` None means every group, `channel` set means only that channel (a carrier
    block), `marketing` that only marketing stops. `reason` is what a message that meets it is refused with."""

    contact_id: str
    group: str | None
    reason: str
    channel: str | None = None
    marketing: bool = False


@dataclass(slots=True)
class Outcome:
    """What a transaction has to tell once it is committed: stops for the dispatcher, channels with something new."""

    stops: list[Stop] = field(default_factory=list)
    channels: set[str] = field(default_factory=set)
    hints: set[str] = field(default_factory=set)  # channels whose provider should be asked how they do


class Stops:
    """The recent stops by person."""

    def __init__(self) -> None:
        self._by_contact: dict[str, list[tuple[Instant, Stop]]] = {}
        self._order: deque[tuple[Instant, str]] = deque()

    def add(self, stops: tuple[Stop, ...], now: Instant) -> None:
        """Remember these stops from `now` on."""
        for stop in stops:
            self._by_contact.setdefault(stop.contact_id, []).append((now, stop))
            self._order.append((now, stop.contact_id))
        while self._order and self._order[0][0] < now - KEPT:
            _, contact = self._order.popleft()
            left = [(at, stop) for at, stop in self._by_contact.get(contact, ()) if at >= now - KEPT]
            if left:
                self._by_contact[contact] = left
            else:
                self._by_contact.pop(contact, None)

    def against(
        self, contact_id: str, group: str | None, channel: str, category: str, reply: str | None, claimed_at: Instant
    ) -> str | None:
        """Why a message claimed at `claimed_at` must not begin, None when it may. The confirmation of a stop and
        the answer to HELP are no sends that a stop forbids; a carrier block forbids all."""
        for at, stop in self._by_contact.get(contact_id, ()):
            if at < claimed_at:
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
