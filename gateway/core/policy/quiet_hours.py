"""Quiet hours: when marketing may go out by the recipient's clock, in every zone that the recipient may be in.

A rule applies to a weekday of the recipient's calendar and is open or quiet by the wall clock, to the minute: an hour
that a change of clocks repeats is treated alike both times, one that it skips never comes. "21:00-08:00" for a day is
quiet before 08:00 and from 21:00 on that day. Rules of places only ever make it stricter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from gateway.core.clock import DAY, MINUTE, SECOND, Instant
from gateway.core.policy.gates import Reason, Verdict
from gateway.core.quiet_hours_grammar import WHOLE_DAY, NotQuietHours, Rule, by_weekday

LOOKAHEAD = 8 * DAY
"""How far ahead an open time is searched for, in microseconds: a week, and a day for changes of clocks."""

ANYWHERE = ("America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin")
"""The zones of a person whose zone is not known: with 21:00-08:00 it is open while it is day both in the Americas and
in Europe, about 16:00 to 19:00 UTC."""

QUARTER = 15 * MINUTE
"""The step at which answers are cached, in microseconds; the zones' clocks differ by multiples of it."""

Span = tuple[int, int]
"""Open from a minute of the day up to, not including, another."""

_ALL_DAY: tuple[Span, ...] = ((0, WHOLE_DAY),)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The open spans of each weekday, Monday first: sorted, apart from each other, minutes of 0 to 1440."""

    open: tuple[tuple[Span, ...], ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """The quiet hours of everybody, and those that some places add, by country ("FR") or state ("US-TX")."""

    default: QuietHours
    places: Mapping[str, QuietHours] = field(default_factory=dict)


US_STATES: Mapping[str, Rule] = {
    **dict.fromkeys(("US-AL", "US-FL", "US-MA", "US-MD", "US-MS", "US-NJ", "US-OK", "US-OR", "US-WA"), "20:00-08:00"),
    "US-CT": "20:00-09:00",
    "US-KY": "21:00-10:00",
    "US-LA": {"default": "20:00-08:00", "sun": "00:00-24:00"},
    "US-RI": {"default": "18:00-09:00", "sat": "17:00-10:00"},
    "US-TX": {"default": "21:00-09:00", "sun": "21:00-12:00"},
}
"""Quiet hours of marketing texts in states that are stricter than the federal 21:00-08:00 (47 CFR 64.1200(c)(1)): FL,
OK, OR (HB 3865), CT (SB 1058), TX (SB 140); the others by secondary sources. Public holidays are not in it."""


# ── how rules are made ───────────────────────────────────────────────────────────────────────────────────────────


def daily(start: int, end: int) -> QuietHours:
    """Quiet every day from `start` up to `end`, minutes of the day; over midnight when `end` is not after `start`."""
    return QuietHours((_open(start, end),) * 7)


def parse(rule: Rule) -> QuietHours:
    """The quiet hours of a rule. Raises NotQuietHours."""
    return QuietHours(tuple(_ALL_DAY if quiet is None else _open(*quiet) for quiet in by_weekday(rule)))


def parse_profile(rules: Mapping[str, Rule]) -> Profile:
    """A profile of {"default": rule, "US-TX": rule, …}. Raises NotQuietHours, naming the place."""
    parsed = {}
    for place, rule in rules.items():
        try:
            parsed[place] = parse(rule)
        except NotQuietHours as error:
            raise NotQuietHours(f"{place}: {error}") from error
    default = parsed.pop("default", QuietHours((_ALL_DAY,) * 7))
    return Profile(default, parsed)


def hours_in(profile: Profile, places: Iterable[str]) -> QuietHours:
    """What is open under the profile's default and under the rules of all of these places."""
    hours = profile.default
    for place in places:
        if place in profile.places:
            other = profile.places[place]
            hours = QuietHours(tuple(_both(a, b) for a, b in zip(hours.open, other.open, strict=True)))
    return hours


def _open(start: int, end: int) -> tuple[Span, ...]:
    spans = ((0, start), (end, WHOLE_DAY)) if start < end else ((end, start),)
    return tuple((a, b) for a, b in spans if a < b)


def _both(ours: Sequence[Span], theirs: Sequence[Span]) -> tuple[Span, ...]:
    spans = ((max(a, c), min(b, d)) for a, b in ours for c, d in theirs)
    return tuple(sorted((a, b) for a, b in spans if a < b))


# ── what they say ────────────────────────────────────────────────────────────────────────────────────────────────


def allowed(now: Instant, zones: Sequence[str], hours: QuietHours) -> bool:
    """Whether it is open at `now` in every one of these zones; without zones, in all of `ANYWHERE`. Raises
    ZoneInfoNotFoundError or ValueError for a name that is no zone."""
    return all(_is_open(now, zone, hours) for zone in zones or ANYWHERE)


def next_allowed(now: Instant, zones: Sequence[str], hours: QuietHours) -> Instant | None:
    """The earliest instant from `now` on that is open in every zone; None when there is none within `LOOKAHEAD`.

    Exact through changes of clocks: it opens only where a zone's open span begins or its clock is changed, and these
    are the instants that are tried."""
    if allowed(now, zones, hours):
        return now
    places = tuple(zones) or ANYWHERE
    opening = _search(now - now % QUARTER, places, hours)  # cached for everybody who asks in this quarter of an hour
    return opening if opening is not None and opening > now else _search(now, places, hours)


@lru_cache(4_096)
def _search(now: Instant, zones: tuple[str, ...], hours: QuietHours) -> Instant | None:
    if allowed(now, zones, hours):
        return now
    for at in sorted({at for zone in zones for at in _openings(now, zone, hours)}):
        if now < at <= now + LOOKAHEAD and allowed(at, zones, hours):
            return at
    return None


def verdict(now: Instant, zones: Sequence[str], hours: QuietHours) -> Verdict | None:
    """The deferral of the quiet hours until they end in every zone; without `until` when they do not end within
    `LOOKAHEAD`. The caller's `on_quiet_hours` says whether it defers or refuses. None when it is open."""
    until = next_allowed(now, zones, hours)
    return None if until == now else Verdict(Reason.QUIET_HOURS, until)


def release(opens_at: Instant, key: str, spread: int) -> Instant:
    """When a message that waited for `opens_at` should go, so that not all go at once: up to `spread` microseconds
    later, always the same for a key (the message's id). If it is quiet again by then, the gate defers it once more."""
    part = int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big")
    return opens_at + (part * max(0, spread) >> 64)


def _is_open(at: Instant, zone: str, hours: QuietHours) -> bool:
    local = datetime.fromtimestamp(at // SECOND, ZoneInfo(zone))
    minute = local.hour * 60 + local.minute
    return any(start <= minute < end for start, end in hours.open[local.weekday()])


def _openings(now: Instant, zone: str, hours: QuietHours) -> Iterable[Instant]:
    """Every instant within `LOOKAHEAD` at which the zone may open, and some later ones."""
    first = datetime.fromtimestamp(now // SECOND, UTC).date() - timedelta(days=1)
    for offset in range(LOOKAHEAD // DAY + 3):
        day = first + timedelta(days=offset)
        yield from _changes(zone, day)
        for start, _ in hours.open[day.weekday()]:
            yield from _instants(zone, day, start)


@lru_cache(65_536)
def _instants(zone: str, day: date, minute: int) -> tuple[Instant, ...]:
    """The instants at which a zone's clock shows this minute of this day: two where the clock is set back over it."""
    wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZoneInfo(zone))
    return tuple({_at(wall), _at(wall.replace(fold=1))})


@lru_cache(65_536)
def _changes(zone: str, day: date) -> tuple[Instant, ...]:
    """The instants at which a zone's clock is changed on this day of UTC. Two changes within six hours that cancel out
    are not seen."""
    info = ZoneInfo(zone)
    start = _at(datetime(day.year, day.month, day.day, tzinfo=UTC))
    changes = []
    for low, high in pairwise(range(start, start + DAY + 1, DAY // 4)):
        if _offset(low, info) != _offset(high, info):
            changes.append(_change(low, high, info))
    return tuple(changes)


def _change(low: Instant, high: Instant, zone: ZoneInfo) -> Instant:
    """The first second between two instants that has the offset of the later one."""
    before = _offset(low, zone)
    low, high = low // SECOND, high // SECOND
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(middle * SECOND, zone) == before else (low, middle)
    return high * SECOND


def _offset(at: Instant, zone: ZoneInfo) -> timedelta | None:
    return datetime.fromtimestamp(at // SECOND, zone).utcoffset()


def _at(moment: datetime) -> Instant:
    return round(moment.timestamp()) * SECOND
