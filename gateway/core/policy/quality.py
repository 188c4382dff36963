"""The sender's quality: its rating, and the factor that scales what marketing it may send.

The rating is polled (no webhook of Meta's carries it) or computed (`health`). Downwards the factor follows at once.
Upwards, with `recover_per_day`, it grows evenly from the first time that the better rating was seen, so that a
number that was red does not jump to full. A rating that was not seen for some polls counts as unknown, which never
raises the factor. What the provider's own status, health and restrictions add is in `account_status`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from gateway.core.clock import DAY, Instant

STALE_POLLS = 5
"""How many polls may fail before the rating counts as unknown."""


class Rating(StrEnum):
    """A sender's quality rating, in the words of the API."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class QualityFactors:
    """The share of the marketing budget at each rating, 0 to 1, and how much the factor may rise a day (None: at
    once)."""

    green: float = 1.0
    yellow: float = 0.5
    red: float = 0.0
    unknown: float = 0.5
    recover_per_day: float | None = None

    def at(self, rating: Rating) -> float:
        """The share at a rating."""
        return {
            Rating.GREEN: self.green,
            Rating.YELLOW: self.yellow,
            Rating.RED: self.red,
            Rating.UNKNOWN: self.unknown,
        }[rating]


@dataclass(frozen=True, slots=True)
class QualityState:
    """What is kept of a sender: its rating, the factor now in force, since when it has that rating, and when a rating
    was last seen."""

    rating: Rating
    factor: float
    since: Instant
    seen_at: Instant


def rating_of(text: str | None) -> Rating:
    """The rating that a provider's word means, in any case; `NA`, a new word and None are unknown."""
    word = (text or "").strip().lower()
    return Rating(word) if word in set(Rating) else Rating.UNKNOWN


def worst(ratings: Iterable[Rating], factors: QualityFactors) -> Rating:
    """The rating with the smallest share; unknown without any."""
    return min(ratings, key=lambda rating: (factors.at(rating), _ORDER.index(rating)), default=Rating.UNKNOWN)


_ORDER = (Rating.RED, Rating.YELLOW, Rating.UNKNOWN, Rating.GREEN)
"""Which of two ratings with the same share is worse: the earlier one."""


def step(state: QualityState | None, rating: Rating, now: Instant, factors: QualityFactors) -> QualityState:
    """The state after a rating was seen at `now`. The first rating ever seen counts in full at once."""
    target = factors.at(rating)
    if state is None:
        return QualityState(rating, target, now, now)
    seen_at = max(now, state.seen_at)
    changed = rating is not state.rating
    since = seen_at if changed else state.since
    if target <= state.factor or factors.recover_per_day is None:
        return QualityState(rating, target, since, seen_at)
    passed = 0 if changed else seen_at - state.seen_at
    factor = min(target, state.factor + factors.recover_per_day * passed / DAY)
    return QualityState(rating, factor, since, seen_at)


def stale_after(poll: int) -> int:
    """After how many microseconds without a rating it counts as unknown, for a poll every `poll` microseconds."""
    return STALE_POLLS * poll


def current(state: QualityState | None, now: Instant, factors: QualityFactors, stale: int | None) -> QualityState:
    """The state in force at `now`: a rating not seen for longer than `stale` microseconds (None: nobody polls) is
    unknown, which never raises the factor. It must not be stored: the next `step` goes on from the rating that was
    seen."""
    if state is None:
        return QualityState(Rating.UNKNOWN, factors.unknown, now, now)
    if stale is None or now - state.seen_at <= stale:
        return state
    factor = min(state.factor, factors.unknown)
    return QualityState(Rating.UNKNOWN, factor, state.seen_at + stale, state.seen_at)


def recovers_at(state: QualityState, factors: QualityFactors) -> Instant | None:
    """When the factor will be back at its rating's share if nothing changes; None when it is there, or will not be."""
    missing = factors.at(state.rating) - state.factor
    if missing <= 0 or not factors.recover_per_day:
        return None
    return state.seen_at + round(missing / factors.recover_per_day * DAY)
