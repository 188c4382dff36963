"""A sender's health, computed from what became of its messages: Twilio gives no rating, and Meta's comes late.

Each sign is a share of the marketing handed over in a rolling window; each window with enough of it gives the rating
of its worst sign, and the worst window decides. Below the sample only a clear picture counts: a share whose lower
confidence bound is over the threshold. The counts, of marketing and the people who got it, are the caller's.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.core.clock import DAY, HOUR
from gateway.core.policy.quality import Rating

WINDOWS: Sequence[int] = (6 * HOUR, DAY, 7 * DAY)
"""The rolling windows in microseconds: a campaign that goes wrong, a day, and the week that carriers look at."""


CERTAIN = 3.0
"""How many standard deviations a share of a small sample must be over a threshold: by chance one in 700."""

CLEAR_FROM = 10
"""Below so many messages nothing is clear."""


class Sign(StrEnum):
    """What speaks against a sender."""

    OPT_OUTS = "opt_outs"  # people who stopped (21610 too), once per person
    FILTERED = "filtered"  # the carrier held it for spam: 30007
    UNREACHABLE = "unreachable"  # unknown, inactive, invalid or landline: 30003, 30005, 30006, 21211, 21614


@dataclass(frozen=True, slots=True)
class Threshold:
    """From which share on, of 0 to 1, a sign is yellow, and from which red."""

    yellow: float
    red: float


@dataclass(frozen=True, slots=True)
class HealthLimits:
    """The thresholds of each sign, and how many messages a window needs before its shares mean something. The defaults
    are cautious readings of what carriers and aggregators publish; none of them is a rule of a carrier's."""

    sample: int = 200
    thresholds: Mapping[Sign, Threshold] = field(
        default_factory=lambda: {
            Sign.OPT_OUTS: Threshold(0.02, 0.05),
            Sign.FILTERED: Threshold(0.01, 0.05),
            Sign.UNREACHABLE: Threshold(0.05, 0.15),
        }
    )


@dataclass(frozen=True, slots=True)
class Counts:
    """What a window saw: messages handed over, and of each sign how many."""

    sent: int
    signs: Mapping[Sign, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """A sign that is not green: in which window (its place in the sequence), its share, and what that rates."""

    sign: Sign
    window: int
    share: float
    rating: Rating


@dataclass(frozen=True, slots=True)
class Health:
    """The rating, and the findings behind it, the worst first. Unknown: too little was sent."""

    rating: Rating
    findings: tuple[Finding, ...] = ()


def rate(share: float, threshold: Threshold) -> Rating:
    """The rating of one share."""
    if share >= threshold.red:
        return Rating.RED
    return Rating.YELLOW if share >= threshold.yellow else Rating.GREEN


def surely(n: int, of: int) -> float:
    """The share that is certain of a small sample: the lower bound of Wilson's score interval."""
    share, square = n / of, CERTAIN * CERTAIN
    spread = CERTAIN * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max(0.0, (share + square / (2 * of) - spread) / (1 + square / of))


def assess(windows: Sequence[Counts], limits: HealthLimits) -> Health:
    """The health of a sender by its windows, in any order."""
    findings: list[Finding] = []
    known = False
    for place, counts in enumerate(windows):
        enough = counts.sent >= max(1, limits.sample)
        if not enough and counts.sent < CLEAR_FROM:
            continue
        known = known or enough
        for sign, threshold in limits.thresholds.items():
            n = min(counts.signs.get(sign, 0), counts.sent)
            share = n / counts.sent
            if (rating := rate(share if enough else surely(n, counts.sent), threshold)) is not Rating.GREEN:
                findings.append(Finding(sign, place, share, rating))
    findings.sort(key=lambda finding: (finding.rating is not Rating.RED, -finding.share))
    if findings:
        return Health(findings[0].rating, tuple(findings))
    return Health(Rating.GREEN if known else Rating.UNKNOWN)
