"""The pace: how much marketing a claim may take while the channel's quality slows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.policy import rate_limit
from gateway.store import channels as channel_store


@dataclass(slots=True)
class MarketingPace:
    """What a claim may send of marketing: the rate × the quality's factor, in a bucket of its own, refilled. Where the
    factor is 1 (no limit) or 0 (all marketing is held, which the gates do) there is no pace: `speed` is None."""

    speed: float | None
    bucket: rate_limit.Bucket
    changed: bool = False  # it has to be stored
    held: int = 0  # how many candidates wait for the pace alone

    @classmethod
    def of(cls, channel_row: channel_store.ChannelRow, speed: float, factor: float, now: Instant) -> MarketingPace:
        """A channel's pace now. `speed` is its rate in force, in units a second; `factor` its quality's."""
        if factor <= 0 or factor >= 1:
            return cls(None, channel_row.pace)
        slow = rate_limit.pace(speed, factor)
        # a bucket that begins anew is stored even if nothing goes, else it would begin anew each time
        anew = channel_row.pace.at is None or rate_limit.from_the_future(channel_row.pace, now)
        return cls(slow, rate_limit.refill(channel_row.pace, slow, now), anew)

    @property
    def open(self) -> bool:
        """Whether the pace lets marketing go now."""
        return self.lets(0)

    def most(self, free: int) -> int:
        """How many marketing messages may go at most, when `free` messages may go in all."""
        return free if self.speed is None else min(free, max(0, int(self.bucket.level) + 1))

    def lets(self, spent: int) -> bool:
        """Whether one more message may go after `spent` units."""
        return self.speed is None or self.bucket.level - spent >= 1.0 - rate_limit.EPSILON

    def spend(self, units: int) -> None:
        """Take these units of marketing."""
        if self.speed is not None:
            self.bucket = replace(self.bucket, level=self.bucket.level - units)
            self.changed = True

    def sooner(self, at: Instant | None, now: Instant) -> Instant | None:
        """When to claim again: at `at`, or when the pace lets marketing go if that is sooner or `at` is past."""
        if self.speed is None or self.open:
            return at
        again = rate_limit.next_at(self.bucket, self.speed, 1)
        return again if at is None or at <= now else min(at, again)

    def save(self, connection: Connection, channel: str) -> None:
        """Store what is left, if anything changed."""
        if self.changed:
            channel_store.save_pace(connection, channel, self.bucket)
