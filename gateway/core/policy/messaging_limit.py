"""Meta's messaging limit: how many people a business portfolio may reach in 24 hours.

It counts distinct people reached outside their service window in a rolling 24 h, over all numbers of the portfolio. A
person is reserved when an attempt is committed, and given back when it failed and no other attempt of these 24 h stands
(the store keeps who is reserved).
Source: Meta's messaging-limits page (portfolio-wide since 2025-10-07).
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.core.policy.caps import share
from gateway.core.policy.gates import Reason

UNLIMITED = -1
"""How Meta, and we, write that there is no limit."""

NEVER_KNOWN = 250
"""People in 24 h while Meta has never told: the limit of a new portfolio."""

ENDLESS = 1 << 53
"""What is available without a limit: more than anybody sends, and exact in JSON."""


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
