"""A sender's health, computed from what became of its messages: Twilio gives no rating, and Meta's comes late.

Each sign is a share of the marketing handed over in a rolling window. A window with enough messages has the rating of
its worst sign, and the worst window decides. In a smaller window a sign counts only if the lower confidence bound of
its share is over the threshold. The caller counts: marketing messages, and people who got them.
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
"""How many standard deviations a share of a small sample must be over a threshold: one in 700 is so by chance."""

CLEAR_FROM = 10
"""A window with fewer messages than this says nothing."""


class Sign(StrEnum):
    """A sign that a sender's messages are unwanted or badly addressed."""

    OPT_OUTS = "opt_outs"  # people who stopped (21610 too), once per person
    FILTERED = "filtered"  # the carrier held it for spam: 30007
    UNREACHABLE = "unreachable"  # unknown, inactive, invalid or landline: 30003, 30005, 30006, 21211, 21614


@dataclass(frozen=True, slots=True)
class Threshold:
    """The shares, 0 to 1, from which on a sign is yellow and red."""

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
    """The counts of a window: messages handed over, and how many there are of each sign."""

    sent: int
    signs: Mapping[Sign, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """A sign that is not green: in which window (its index), its share, and the rating of that share."""

    sign: Sign
    window: int
    share: float
    rating: Rating


@dataclass(frozen=True, slots=True)
class Health:
    """The rating, and the findings behind it, the worst first. It is unknown when too little was sent."""

    rating: Rating
    findings: tuple[Finding, ...] = ()


def rating_at(share: float, threshold: Threshold) -> Rating:
    """The rating of one share."""
    if share >= threshold.red:
        return Rating.RED
    return Rating.YELLOW if share >= threshold.yellow else Rating.GREEN


def lower_bound(count: int, total: int) -> float:
    """The lower bound of Wilson's score interval of a share: the part of it that is certain in a small sample."""
    share, square = count / total, CERTAIN * CERTAIN
    spread = CERTAIN * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
    return max(0.0, (share + square / (2 * total) - spread) / (1 + square / total))


def assess(windows: Sequence[Counts], limits: HealthLimits) -> Health:
    """The health of a sender by its windows, in any order."""
    findings: list[Finding] = []
    known = False
    for window, counts in enumerate(windows):
        enough = counts.sent >= max(1, limits.sample)
        if not enough and counts.sent < CLEAR_FROM:
            continue
        known = known or enough
        for sign, threshold in limits.thresholds.items():
            count = min(counts.signs.get(sign, 0), counts.sent)
            share = count / counts.sent
            rating = rating_at(share if enough else lower_bound(count, counts.sent), threshold)
            if rating is not Rating.GREEN:
                findings.append(Finding(sign, window, share, rating))
    findings.sort(key=lambda finding: (finding.rating is not Rating.RED, -finding.share))
    if findings:
        return Health(findings[0].rating, tuple(findings))
    return Health(Rating.GREEN if known else Rating.UNKNOWN)
