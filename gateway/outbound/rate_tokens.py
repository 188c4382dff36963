"""The tokens of a channel's rate, as one claim finds and spends them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.policy import rate_limit
from gateway.store import channels as channel_store


@dataclass(slots=True)
class RateTokens:
    """The rate in force, and two readings of the channel's bucket at the same time: `stored` knows every claim by its
    time, `usable` knows what this process sent by when it reached the provider."""

    speed: float
    stored: rate_limit.Bucket
    usable: rate_limit.Bucket

    @classmethod
    def of(
        cls, line: channel_store.ChannelRow, rate: float, window: rate_limit.ArrivalWindow, now: Instant
    ) -> RateTokens:
        """A channel's at this time; `rate` is the configured one."""
        speed = rate_limit.effective(rate, line.throughput)
        stored = rate_limit.refill(line.bucket, speed, now)
        return cls(speed, stored, window.of(stored, speed, now))

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
        """So many units go."""
        kept = rate_limit.recent(self.stored, now, rate_limit.ArrivalWindow.KEPT)
        self.stored = rate_limit.spend(kept, units)
        self.usable = rate_limit.spend(self.usable, units)

    def save(self, connection: Connection, channel: str) -> None:
        """Keep what is left."""
        channel_store.save_bucket(connection, channel, self.stored)
