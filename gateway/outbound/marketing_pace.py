"""The pace: how much marketing a claim may take while the channel's quality slows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.policy import rate_limit
from gateway.store import channels as channel_store


@dataclass(slots=True)
class MarketingPace:
    """What a claim may send of marketing: the rate × the quality's factor, in a bucket of its own, refilled. At factor
    1 there is none (`speed` None), at factor 0 the quality holds all marketing."""

    speed: float | None
    bucket: rate_limit.Bucket
    changed: bool = False  # it has to be stored
    held: int = 0  # how many were read, may go, and wait for the pace alone

    @classmethod
    def of(cls, line: channel_store.ChannelRow, speed: float, factor: float, now: Instant) -> MarketingPace:
        """A channel's at this time."""
        if factor <= 0 or factor >= 1:
            return cls(None, line.pace)
        slow = rate_limit.pace(speed, factor)
        # one that begins anew is stored even if nothing goes: else it would begin anew for ever
        anew = line.pace.at is None or rate_limit.from_the_future(line.pace, now)
        return cls(slow, rate_limit.refill(line.pace, slow, now), anew)

    @property
    def open(self) -> bool:
        """Whether marketing may go now."""
        return self.lets(0)

    def most(self, free: int) -> int:
        """How many messages of marketing may go at most, when so many may go of all."""
        return free if self.speed is None else min(free, max(0, int(self.bucket.level) + 1))

    def lets(self, spent: int) -> bool:
        """Whether one more may go after so many units."""
        return self.speed is None or self.bucket.level - spent >= 1.0 - rate_limit.EPSILON

    def spend(self, units: int) -> None:
        """So many units of marketing go."""
        if self.speed is not None:
            self.bucket = replace(self.bucket, level=self.bucket.level - units)
            self.changed = True

    def sooner(self, at: Instant | None, now: Instant) -> Instant | None:
        """When to look again: at `at`, or when the pace lets marketing go if that is sooner or `at` is past."""
        if self.speed is None or self.open:
            return at
        again = rate_limit.next_at(self.bucket, self.speed, 1)
        return again if at is None or at <= now else min(at, again)

    def save(self, connection: Connection, channel: str) -> None:
        """Keep what is left, where something changed."""
        if self.changed:
            channel_store.save_pace(connection, channel, self.bucket)
