"""One grammar of quiet hours: what the file takes is what the gates keep."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.config.durations import quiet_hours, quiet_places
from gateway.config.mistakes import Malformed
from gateway.core.policy.quiet_hours import daily, parse
from gateway.core.quiet_hours_grammar import WEEKDAYS, NotQuietHours, NotWeekday, by_weekday, minutes

WRITTEN = [
    ("21:00-08:00", (1260, 480)),
    ("00:00-23:59", (0, 1439)),
    ("21:00-00:00", (1260, 0)),
    ("21:00-24:00", (1260, 1440)),
    ("00:00-24:00", (0, 1440)),
    (" 20:30 – 09:15 ", (1230, 555)),
]

REFUSED = [
    ("", "are not quiet hours"),
    ("9-5", "are not quiet hours"),
    ("9:00-21:00", "are not quiet hours"),
    ("21:00", "are not quiet hours"),
    ("21:00-08:60", "are not quiet hours"),
    ("٢١:٠٠-٠٨:٠٠", "are not quiet hours"),
    ("24:00-08:00", "must begin between"),
    ("25:00-08:00", "must begin between"),
    ("21:00-24:01", "end between 00:00 and 24:00"),
    ("08:00-08:00", "must not end at the time at which they begin"),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_quiet_hours_of_a_day(text: str, expected: tuple[int, int]) -> None:
    assert minutes(text) == expected
    assert by_weekday(text) == (expected,) * 7
    assert parse(text) == daily(*expected)


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_the_file_takes_what_the_gates_take(text: str, expected: tuple[int, int]) -> None:
    assert quiet_places({"FR": text, "DE": {"sun": text}})
    if text != "00:00-24:00":  # a group that never sent marketing would be a mistake; a place's rule may say so
        assert quiet_hours(text) == expected


@pytest.mark.parametrize(("text", "says"), REFUSED)
def test_neither_takes_anything_else(text: str, says: str) -> None:
    with pytest.raises(NotQuietHours, match=says):
        parse(text)
    with pytest.raises(Malformed, match=says):
        quiet_hours(text)
    with pytest.raises(Malformed, match=f"at everywhere {says}" if says.startswith("are") else says):
        quiet_places({"everywhere": {"sun": text}})


def test_a_rule_by_weekday() -> None:
    rule = {"sun": "00:00-24:00", "default": "20:00-09:00"}
    assert by_weekday(rule) == (*[(1200, 540)] * 6, (0, 1440))
    assert by_weekday({"sat": "20:00-09:00"}) == (*[None] * 5, (1200, 540), None)
    assert len(WEEKDAYS) == 7


@pytest.mark.parametrize(
    ("rule", "error"), [({"sunday": "21:00-08:00"}, NotWeekday), ({"sun": 3}, NotQuietHours), (3, NotQuietHours)]
)
def test_what_is_no_rule_is_refused(rule: Any, error: type[NotQuietHours]) -> None:
    with pytest.raises(error):
        by_weekday(rule)
