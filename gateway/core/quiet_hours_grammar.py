"""How quiet hours are written, for the configuration file and the gates alike: "21:00-08:00" every day, or by weekday.

It is quiet from the first time up to, not including, the second, and over midnight where the second is the earlier one.
A day may end at 24:00 (ISO 8601); without that nobody could write a day that is quiet to its end, or all day
("00:00-24:00"). No error message repeats the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

OTHERS = "default"
"""Stands for every weekday that is not named."""

WHOLE_DAY = 24 * 60
"""The minutes of a day."""

Minutes = tuple[int, int]
"""Quiet from a minute of the day, 0 to 1439, up to, not including, another, 0 to 1440."""

Rule = str | Mapping[str, str]
"""Quiet hours of every day, or by weekday ("sat", and "default" for the others). Days not named are open."""

_QUIET = re.compile(r"\s*([0-9]{2}):([0-5][0-9])\s*[-–]\s*([0-9]{2}):([0-5][0-9])\s*")


class NotQuietHours(ValueError):
    """What was written is not quiet hours. The message says why; it continues a sentence that begins with the key."""


class NotWeekday(NotQuietHours):
    """A rule names a `day` that is no weekday."""

    def __init__(self, day: str) -> None:
        super().__init__(f"have an unknown day; the days are {', '.join(WEEKDAYS)}, and {OTHERS} for the others")
        self.day = day


def minutes(text: object) -> Minutes:
    """The quiet minutes of a text such as "21:00-08:00". Raises NotQuietHours."""
    match = _QUIET.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise NotQuietHours('are not quiet hours like "21:00-08:00"')
    start, end = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
    if start >= WHOLE_DAY or end > WHOLE_DAY:
        raise NotQuietHours("must begin between 00:00 and 23:59, and end between 00:00 and 24:00")
    if start == end:
        raise NotQuietHours("must not end at the time at which they begin")
    return start, end


def by_weekday(rule: object) -> tuple[Minutes | None, ...]:
    """The quiet minutes of each weekday, Monday first; None for a day that is open. Raises NotQuietHours."""
    if isinstance(rule, str):
        return (minutes(rule),) * len(WEEKDAYS)
    if not isinstance(rule, Mapping):
        raise NotQuietHours("are neither quiet hours nor a table of weekdays")
    for day in rule:
        if day not in (*WEEKDAYS, OTHERS):
            raise NotWeekday(str(day))
    written = {day: minutes(text) for day, text in rule.items()}
    return tuple(written.get(day, written.get(OTHERS)) for day in WEEKDAYS)
