"""A channel over the last week: how much of its messaging limit was used, its rate, and what marketing it sent.

What is counted is counted by the hour, what is measured (`channel_stats.Level`) is that hour's last measurement. Both
are kept for a week; the page has plots by the hour, and a table by the day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gateway.core.clock import DAY, HOUR, SECOND, Instant, iso
from gateway.pages.console.plots import week_plot
from gateway.store.channel_stats import Level

DAYS = 7
SENT = "sent"
"""The count of marketing messages that were handed over."""
Hours = Mapping[Instant, Mapping[str, int]]
"""By the beginning of an hour: how much of what."""


class Plot(StrEnum):
    """What there is a plot of."""

    REACHED = "reached"
    RATE = "rate"
    SENT = "sent"


NAMES: Mapping[Plot, str] = {
    Plot.REACHED: "People in 24 hours",
    Plot.RATE: "Rate of marketing, a second",
    Plot.SENT: "Marketing sent, an hour",
}
"""Each in words."""


def since(now: Instant) -> Instant:
    """Where the week begins."""
    return now - now % DAY - (DAYS - 1) * DAY


def plotted(hours: Hours) -> list[Plot]:
    """Of what there is anything to plot."""
    signs = {sign for counts in hours.values() for sign in counts}
    there = {Plot.REACHED: Level.REACHED, Plot.RATE: Level.MARKETING_RATE, Plot.SENT: SENT}
    return [plot for plot, sign in there.items() if sign in signs]


def drawn(plot: Plot, hours: Hours, now: Instant) -> str:
    """A plot of the week as SVG."""
    every = range(since(now), now, HOUR)

    def values(sign: str, unit: float = 1) -> list[float | None]:
        found = (hours.get(hour, {}).get(sign) for hour in every)
        return [None if n is None else n / unit for n in found]

    days = [iso(day)[5:10] for day in range(since(now), now, DAY)]
    match plot:
        case Plot.REACHED:
            return week_plot(values(Level.REACHED), days, limit=values(Level.USABLE))
        case Plot.RATE:
            return week_plot(values(Level.MARKETING_RATE, HOUR / SECOND), days)
        case Plot.SENT:
            return week_plot([n or 0 for n in values(SENT)], days, bars=True)


@dataclass(frozen=True, slots=True)
class Day:
    """What the table says of a day. None: it was not measured."""

    date: str
    sent: int
    reached: int | None  # the most of the day
    usable: int | None  # the least of the day
    slowest: float | None  # a second


def by_day(hours: Hours, now: Instant) -> Sequence[Day]:
    """The days of the week on which there was something, the newest first."""
    days = []
    for begin in reversed(range(since(now), now, DAY)):
        of_day = [counts for hour, counts in hours.items() if begin <= hour < begin + DAY]
        if of_day:
            days.append(_day(begin, of_day))
    return days


def _day(begin: Instant, of_day: Sequence[Mapping[str, int]]) -> Day:
    def among(sign: str) -> list[int]:
        return [counts[sign] for counts in of_day if sign in counts]

    slowest = min(among(Level.MARKETING_RATE), default=None)
    return Day(
        iso(begin)[:10],
        sum(among(SENT)),
        max(among(Level.REACHED), default=None),
        min(among(Level.USABLE), default=None),
        None if slowest is None else slowest * SECOND / HOUR,
    )
