"""The tokens of a channel's rate, as one claim reads and spends them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.policy import rate_limit
from gateway.store import channels as channel_store


@dataclass(slots=True)
class RateTokens:
    """The rate in force (`speed`, units a second), and two readings of the channel's bucket: `stored` counts every
    message at its claim's time, `usable` counts those of this process when they reached the provider."""

    speed: float
    stored: rate_limit.Bucket
    usable: rate_limit.Bucket
    window: rate_limit.ArrivalWindow

    @classmethod
    def of(
        cls, channel_row: channel_store.ChannelRow, rate: float, window: rate_limit.ArrivalWindow, now: Instant
    ) -> RateTokens:
        """A channel's tokens now; `rate` is the configured one, `window` what this process sent lately."""
        speed = rate_limit.effective(rate, channel_row.throughput)
        stored = rate_limit.refill(channel_row.bucket, speed, now)
        return cls(speed, stored, window.of(stored, speed, now), window)

    @property
    def empty(self) -> bool:
        """Whether nothing may go now, whatever it costs."""
        return self.usable.level < 1.0 - rate_limit.EPSILON

    @property
    def most(self) -> int:
        """How many messages may go at most: each takes one unit at least."""
        return int(self.usable.level) + 1

    def fit(self, costs: Sequence[int]) -> int:
        """How many messages of these costs may go, in their order."""
        return rate_limit.take(self.usable, self.speed, costs)

    def next_at(self, cost: int) -> Instant:
        """When a message of this cost may go, if nothing else goes before it."""
        return rate_limit.next_at(self.usable, self.speed, cost)

    def spend(self, units: int, now: Instant) -> None:
        """Take these units, and tell other nodes when earlier ones arrived."""
        kept = rate_limit.recent(self.stored, now, rate_limit.ArrivalWindow.KEPT)
        self.stored = rate_limit.spend(self.window.tell(kept, now), units)
        self.usable = rate_limit.spend(self.usable, units)

    @property
    def counted_at(self) -> Instant | None:
        """The time that the bucket has for what was taken last."""
        return self.stored.taken[-1][0] if self.stored.taken else None

    def save(self, connection: Connection, channel: str) -> None:
        """Store what is left."""
        channel_store.save_bucket(connection, channel, self.stored)
