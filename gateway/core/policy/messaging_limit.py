"""Meta's messaging limit: how many people a business portfolio may reach in 24 hours.

It counts distinct people reached outside their service window in a rolling 24 h, over all numbers of the portfolio. A
person is reserved when an attempt is committed, and released when it failed and no other attempt of these 24 h stands
(the store keeps the reservations).
Source: Meta's messaging-limits page (portfolio-wide since 2025-10-07).
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.core.policy.caps import share
from gateway.core.policy.gates import Reason

UNLIMITED = -1
"""How Meta writes that there is no limit, and how we store it."""

NEVER_KNOWN = 250
"""The limit, in people per 24 h, as long as Meta has not reported one: that of a new portfolio."""

ENDLESS = 1 << 53
"""The budget without a limit, in people: more than anybody sends to, and exact in JSON."""


def budget(limit: int | None, margin: float, factor: float = 1.0) -> int:
    """How many people may be reached in 24 h: floor(limit × margin × factor). A limit of None was never reported. With
    the sender's quality factor below 1, it is how many marketing may reach."""
    if limit == UNLIMITED:
        return ENDLESS
    return share(NEVER_KNOWN if limit is None else limit, margin, factor)


@dataclass(frozen=True, slots=True)
class PeopleLimit:
    """A limit of people as it stands: a portfolio's for all messages, or what a `factor` below 1 leaves of it to
    marketing. `most` is the limit as Meta reported it (None: never), `used` how many people are reserved."""

    most: int | None
    margin: float
    used: int
    factor: float = 1.0

    @property
    def room(self) -> int:
        """How many more people may be reached now."""
        return max(0, budget(self.most, self.margin, self.factor) - self.used)

    @property
    def held_by(self) -> Reason | None:
        """Why one more person may not be reached, None when one may. It is the quality where the factor alone leaves
        nobody."""
        if self.room > 0:
            return None
        nobody = budget(self.most, self.margin, self.factor) == 0 < budget(self.most, self.margin)
        return Reason.QUALITY_PAUSED if nobody else Reason.MESSAGING_LIMIT


def of_marketing(everybody: PeopleLimit, used: int, factor: float) -> PeopleLimit:
    """What a factor leaves to marketing, which reaches `used` people. At factor 1 marketing has no limit but that for
    all messages."""
    return PeopleLimit(everybody.most if factor < 1 else UNLIMITED, everybody.margin, used, factor)
