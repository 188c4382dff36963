"""Meta's limits: how many people a portfolio may reach, and how fast one person may be written to.

The messaging limit counts distinct people reached outside their service window in a rolling 24 h, over all numbers of
a business portfolio. A person is reserved when an attempt is committed, and given back when it failed and none other
of these 24 h stands (the store keeps who is).
Sources: Meta's messaging-limits page (portfolio-wide since 2025-10-07), throughput page (pair rate).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gateway.core.clock import SECOND, Instant
from gateway.core.policy.caps import share
from gateway.core.policy.gates import Reason

UNLIMITED = -1
"""How Meta, and we, write that there is no limit."""

NEVER_KNOWN = 250
"""People in 24 h while Meta has never told: the limit of a new portfolio."""

ENDLESS = 1 << 53
"""What is available without a limit: more than anybody sends, and exact in JSON."""

PAIR_INTERVAL = 6 * SECOND
"""Meta's rate to one person: a message in 6 s (error 131056 beyond it)."""

PAIR_BURST = 10
"""Messages at once to one person, borrowed from the time to come: replies and single sends. Meta lends up to 45."""

PAIR_BULK = 1
"""The same for campaigns: they borrow nothing."""

PAIR_MEMORY = 100 * PAIR_INTERVAL
"""How far back the messages to one person are looked at; nobody is in debt for so long."""

PAIR_BACKOFF = (SECOND, 4 * SECOND, 16 * SECOND, 64 * SECOND, 256 * SECOND)
"""How long a person rests after the first, second, … 131056 in a row: 4^X seconds, by Meta's advice."""


def budget(limit: int | None, margin: float, factor: float = 1.0) -> int:
    """How many people may be reached in 24 h: the limit, or what is assumed for it, times the margin. With the sender's
    factor below 1, how many of them marketing may reach: floor(limit × margin × factor) (contract §5, "Caps")."""
    if limit == UNLIMITED:
        return ENDLESS
    return share(NEVER_KNOWN if limit is None else limit, margin, factor)


def available(limit: int | None, margin: float, used: int, factor: float = 1.0) -> int:
    """How many more people may be reached now, when `used` are reserved."""
    return max(0, budget(limit, margin, factor) - used)


def held_by(limit: int | None, margin: float, used: int, factor: float = 1.0) -> Reason | None:
    """Why one more person may not be reached, None when one may. It is the quality where the factor leaves nobody of a
    limit that has somebody."""
    if available(limit, margin, used, factor) > 0:
        return None
    nobody = budget(limit, margin, factor) == 0 < budget(limit, margin)
    return Reason.QUALITY_PAUSED if nobody else Reason.MESSAGING_LIMIT


@dataclass(frozen=True, slots=True)
class PeopleLimit:
    """A limit of people as it stands: everybody's of a portfolio, or what a `factor` below 1 leaves of it to marketing,
    of which `used` are reserved."""

    most: int | None
    margin: float
    used: int
    factor: float = 1.0

    @property
    def room(self) -> int:
        """How many more people may be reached now."""
        return available(self.most, self.margin, self.used, self.factor)

    @property
    def held_by(self) -> Reason | None:
        """Why one more person may not be reached, None when one may."""
        return held_by(self.most, self.margin, self.used, self.factor)


def of_marketing(everybody: PeopleLimit, used: int, factor: float) -> PeopleLimit:
    """What a factor leaves to marketing, whose people are `used`. At the whole factor they are never more than
    everybody's, so that nothing but everybody's limit holds them."""
    return PeopleLimit(everybody.most if factor < 1 else UNLIMITED, everybody.margin, used, factor)


def pair_free_at(times: Iterable[Instant], now: Instant, burst: int) -> Instant:
    """When one more message to one person may go on one channel, `now` if it may. `times` are those of the messages
    to that person on that channel within `PAIR_MEMORY`, of whatever kind. Each owes 6 s from when it went or from when
    the debt before it was paid; `burst` messages may be owed at once."""
    paid = now - PAIR_MEMORY
    for at in sorted(min(at, now) for at in times):
        paid = max(paid, at) + PAIR_INTERVAL
    return max(now, paid - (burst - 1) * PAIR_INTERVAL)


def pair_rest(failures: int) -> int:
    """How many microseconds a person rests after so many 131056 in a row; 0 after none."""
    return PAIR_BACKOFF[min(failures, len(PAIR_BACKOFF)) - 1] if failures > 0 else 0


@dataclass(slots=True)
class PairHistory:
    """What one person was sent on one channel within `PAIR_MEMORY`: when, and the 131056 that still stand."""

    times: list[Instant] = field(default_factory=list)
    refused_at: Instant = 0
    refusals: int = 0

    def refused(self, at: Instant, attempts: int) -> None:
        """A message's newest attempt was too fast, after so many attempts."""
        self.refused_at = max(self.refused_at, at)
        self.refusals += attempts

    def free_at(self, now: Instant, *, bulk: bool) -> Instant:
        """When one more message may go, `now` if it may. `bulk`: of a campaign."""
        rested = self.refused_at + pair_rest(self.refusals)
        return max(pair_free_at(self.times, now, PAIR_BULK if bulk else PAIR_BURST), rested)
