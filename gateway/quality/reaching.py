"""What a claim takes of the provider's limits on WhatsApp: people of the portfolio's messaging limit, and the rate to
one person. Read once for the people asked about, then kept up by what the claim itself lets go."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from channels.base import Channel, Meaning
from gateway.clock import DAY, Instant
from gateway.config import WhatsAppConfig
from gateway.gates import limits
from gateway.store import limits as counts

RESTING = frozenset({"queued", "deferred", "failed"})
"""The states of a message whose newest error still stands."""


class Reaching:
    """The limits of one number and its portfolio, in the transaction that holds the portfolio's lock; `dry` writes
    nothing."""

    def __init__(
        self, connection: Connection, channel: Channel, settings: WhatsAppConfig, people: Collection[str], now: Instant,
        *, dry: bool = False,
    ) -> None:  # fmt: skip
        self._now = now
        self._pairs: dict[str, list[Instant]] = {}
        self._rests: dict[str, tuple[Instant, int]] = {}  # contact → the newest "too fast" (131056), and how many
        for message in counts.sent(connection, channel.id, people, now - limits.PAIR_MEMORY):
            self._pairs.setdefault(message.contact, []).append(message.at)
            if message.code is None or message.status not in RESTING:
                continue
            if channel.explain(message.code, None).meaning is Meaning.PAIR_RATE:
                newest, failures = self._rests.get(message.contact, (0, 0))
                self._rests[message.contact] = (max(message.at, newest), failures + message.attempts)
        opened = counts.portfolio if dry else counts.open_portfolio
        held = opened(connection, settings.portfolio, now)
        self.room = limits.available(held.most, settings.limit_margin, held.used)
        self.frees: Instant | None = None  # when there is room again, if there may be none by the end of this claim
        if dry or self.room <= len(people):
            oldest = counts.oldest(connection, settings.portfolio, now)
            self.frees = oldest + DAY if oldest is not None else now + DAY
        self._reached = counts.reached(connection, settings.portfolio, people, now)
        self.reserved: dict[str, bool] = {}  # contact → whether they were not reserved before

    def free_at(self, contact: str, burst: int) -> Instant:
        """When one more message to this person may go, `now` if it may."""
        times = self._pairs.get(contact)
        if not times:
            return self._now
        newest, failures = self._rests.get(contact, (0, 0))
        return max(limits.pair_free_at(times, self._now, burst), newest + limits.pair_rest(failures))

    def is_new(self, contact: str) -> bool:
        """Whether a message outside their window takes one more person of the limit."""
        return contact not in self._reached

    def take(self, contact: str, *, in_window: bool) -> Instant | None:
        """A message goes: since when it reserves its person, None when it does not."""
        self._pairs.setdefault(contact, []).append(self._now)
        if in_window:
            return None
        fresh = self.is_new(contact)
        self.reserved[contact] = self.reserved.get(contact, False) or fresh
        if fresh:
            self._reached.add(contact)
            self.room -= 1
        return self._now
