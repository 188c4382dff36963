"""Spans of time as they are written in the file: "30 days", "1 per 24 hours", "21:00-08:00".

What comes out is integers, so that the gates need nothing of this package: microseconds (`gateway.core.clock`), a cap
as (limit, window), quiet hours as two minutes of the day. Every function raises `Malformed`, which never repeats the
text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from gateway.config.mistakes import Malformed, nearest
from gateway.core import quiet_hours_grammar
from gateway.core.clock import DAY, HOUR, MINUTE, SECOND
from gateway.core.quiet_hours_grammar import OTHERS, WEEKDAYS, WHOLE_DAY, NotQuietHours, NotWeekday

UNITS: dict[str, int] = {
    "second": SECOND,
    "minute": MINUTE,
    "hour": HOUR,
    "day": DAY,
    "week": 7 * DAY,
    "year": 365 * DAY,
}
"""Every unit that a duration may have, in microseconds; each also with an `s`."""

LONGEST: int = 3660 * DAY
"""No duration is longer: ten years."""

MOST_REPEATED = 9999
"""Counts above this stand in no suggestion: such a number is more likely something else than a duration, perhaps a
secret."""

_LARGEST = [(name, unit) for name, unit in reversed(UNITS.items()) if name not in ("week", "year")]
_SHORT = {"s": "second", "sec": "second", "m": "minute", "min": "minute", "h": "hour", "hr": "hour", "d": "day"}
_DURATION = re.compile(r"\s*([0-9]{1,12})\s*([^\W\d_]+)\s*")
_CAP = re.compile(r"\s*([0-9]{1,9})\s+per\s+(.+)", re.IGNORECASE)
_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z]{2})?")


class Cap(NamedTuple):
    """At most `limit` messages in any span of `window` microseconds."""

    limit: int
    window: int


PlaceRules = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""Quiet hours of places: (place, ((weekday or default, "21:00-08:00"), …)), …"""

EVERYWHERE = "everywhere"


class QuietHours(NamedTuple):
    """From `start` up to, not including, `end`: minutes of the recipient's local day, over midnight when the end is
    before the start."""

    start: int
    end: int


def written(span: int) -> str:
    """A duration in microseconds as it is written: `duration(written(span))` is the span, to the second."""
    name, unit = next(((name, unit) for name, unit in _LARGEST if span % unit == 0), ("second", SECOND))
    return _counted(max(1, span // unit), name)


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def duration(text: object) -> int:
    """The microseconds of "30 days" or "90 seconds"; always more than 0 and at most ten years."""
    if not isinstance(text, str):
        raise Malformed('must be a duration with its unit, like "30 days"')
    match = _DURATION.fullmatch(text)
    if match is None:
        raise Malformed('is not a duration like "30 days" or "90 seconds"')
    count, word = int(match[1]), match[2].casefold()
    unit = word.removesuffix("s") if word not in _SHORT else word
    if unit not in UNITS:
        meant = _SHORT.get(unit) or nearest(unit, UNITS)
        message = "is not a duration: the units are seconds, minutes, hours, days, weeks and years"
        raise Malformed(message, _counted(count, meant) if meant and count <= MOST_REPEATED else None)
    span = count * UNITS[unit]
    if span == 0:
        raise Malformed("must be more than zero")
    if span > LONGEST:
        raise Malformed("is longer than ten years")
    return span


def cap(text: object) -> Cap:
    """The cap of "1 per 24 hours" or "4 per week"."""
    match = _CAP.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise Malformed('is not a cap like "1 per 24 hours"')
    count, window = int(match[1]), match[2]
    if count == 0:
        raise Malformed("allows no message: a cap must be at least 1")
    try:
        return Cap(count, duration(window if re.match(r"[0-9]", window) else f"1 {window}"))
    except Malformed as error:
        meant = f"{count} per {error.suggestion}" if error.suggestion and count <= MOST_REPEATED else None
        raise Malformed(f"its window {error}", meant) from None


def quiet_hours(text: object) -> QuietHours:
    """The quiet hours of "21:00-08:00"."""
    try:
        quiet = QuietHours(*quiet_hours_grammar.minutes(text))
    except NotQuietHours as error:
        raise Malformed(str(error)) from None
    if quiet == (0, WHOLE_DAY):
        raise Malformed("cover the whole day: no marketing would ever be sent")
    return quiet


def quiet_places(table: object) -> PlaceRules:
    """The quiet hours of places: {"US-TX": {"default": "21:00-09:00", "sun": "21:00-12:00"}, "FR": "20:00-10:00"}."""
    if not isinstance(table, Mapping):
        raise Malformed('must be a table of places, like US-TX = "21:00-09:00"')
    return tuple((_place(str(place)), _days(str(place), rule)) for place, rule in table.items())


def _place(name: str) -> str:
    if name != EVERYWHERE and not _PLACE.fullmatch(name):
        raise Malformed(f'is not a place: places are countries ("FR"), states ("US-TX") and "{EVERYWHERE}"')
    return name


def _days(place: str, rule: object) -> tuple[tuple[str, str], ...]:
    try:
        quiet_hours_grammar.by_weekday(rule)
    except NotWeekday as error:
        raise Malformed(f"at {place} {error}", nearest(error.day, WEEKDAYS)) from None
    except NotQuietHours as error:
        raise Malformed(f"at {place} {error}") from None
    days = rule if isinstance(rule, Mapping) else {OTHERS: rule}
    return tuple((str(day), str(text)) for day, text in days.items())
