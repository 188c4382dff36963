"""Durations, caps and quiet hours, by table and by property."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gateway.config.durations import LONGEST, UNITS, Cap, QuietHours, cap, duration, quiet_hours, quiet_places
from gateway.config.mistakes import Malformed
from gateway.core.clock import DAY, HOUR, MINUTE, SECOND

DURATIONS = {
    "1 second": SECOND,
    "90 seconds": 90 * SECOND,
    "1 minutes": MINUTE,
    "3 minutes": 3 * MINUTE,
    "4 hours": 4 * HOUR,
    "30 days": 30 * DAY,
    "2 weeks": 14 * DAY,
    " 7  Days ": 7 * DAY,
    "10minutes": 10 * MINUTE,
    "3660 days": LONGEST,
}
NO_DURATIONS = [
    "", "30", "days", "-1 days", "+1 days", "1.5 hours", "1 day 2 hours", "0 days", "3661 days", "999999999999 weeks",
    "1 fortnight", "1 month", "٣ days", "1e3 seconds", "30 days\x00", 30, 1.5, True, None, ("1 day",),
]  # fmt: skip
MEANT = {
    "30 dayz": "30 days",
    "30d": "30 days",
    "1 h": "1 hour",
    "5 min": "5 minutes",
    "5 mins": "5 minutes",
    "90 sec": "90 seconds",
    "2 Wekes": "2 weeks",
    "4 moons": None,
    "12345678 dayz": None,  # whatever that is, it is not repeated
}


@pytest.mark.parametrize(("text", "span"), DURATIONS.items())
def test_what_a_duration_is_read_as(text: str, span: int) -> None:
    assert duration(text) == span


@pytest.mark.parametrize("text", NO_DURATIONS)
def test_what_is_no_duration_is_refused(text: object) -> None:
    with pytest.raises(Malformed):
        duration(text)


@pytest.mark.parametrize(("text", "meant"), MEANT.items())
def test_what_duration_was_meant(text: str, meant: str | None) -> None:
    with pytest.raises(Malformed) as caught:
        duration(text)
    assert caught.value.suggestion == meant


@given(st.integers(1, 300), st.sampled_from(sorted(UNITS)), st.sampled_from(["", "s"]))
def test_every_count_of_every_unit(count: int, unit: str, plural: str) -> None:
    assume(count * UNITS[unit] <= LONGEST)
    assert duration(f"{count} {unit}{plural}") == count * UNITS[unit]


@given(st.text() | st.from_regex(r"\A[0-9]{1,12} ?[a-z]{1,8}\Z"))
def test_any_text_is_a_good_duration_or_malformed(text: str) -> None:
    for read in (duration, cap, quiet_hours):
        with contextlib.suppress(Malformed):
            assert read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 per 24 hours", Cap(1, DAY)),
        ("4 per 7 days", Cap(4, 7 * DAY)),
        ("1 per day", Cap(1, DAY)),
        ("6 PER week", Cap(6, 7 * DAY)),
        (" 10  per 30 days ", Cap(10, 30 * DAY)),
    ],
)
def test_what_a_cap_is_read_as(text: str, expected: Cap) -> None:
    assert cap(text) == expected


@pytest.mark.parametrize("text", ["", "1", "per day", "0 per day", "1 per", "1 per 0 days", "1 a day", "-1 per day", 1])
def test_what_is_no_cap_is_refused(text: object) -> None:
    with pytest.raises(Malformed):
        cap(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21:00-08:00", QuietHours(1260, 480)),
        ("00:00-23:59", QuietHours(0, 1439)),
        (" 20:30 – 09:15 ", QuietHours(1230, 555)),
        ("22:00-24:00", QuietHours(1320, 1440)),
    ],
)
def test_what_quiet_hours_are_read_as(text: str, expected: QuietHours) -> None:
    assert quiet_hours(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "21-8", "9:00-21:00", "21:00", "21:60-08:00", "24:00-08:00", "08:00-08:00", "00:00-24:00", "٢١:٠٠-٠٨:٠٠", 21],
)
def test_what_are_no_quiet_hours_is_refused(text: object) -> None:
    with pytest.raises(Malformed):
        quiet_hours(text)


def test_quiet_hours_of_places_are_read() -> None:
    rules = {"FR": "20:00-10:00", "US-TX": {"default": "21:00-09:00", "sun": "00:00-24:00"}}
    assert quiet_places(rules) == (
        ("FR", (("default", "20:00-10:00"),)),
        ("US-TX", (("default", "21:00-09:00"), ("sun", "00:00-24:00"))),
    )


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        ("21:00-08:00", "must be a table of places"),
        ({"Texas": "21:00-08:00"}, "is not a place"),
        ({"FR": 3}, "at FR are neither quiet hours nor"),
        ({"FR": {"sunday": "21:00-08:00"}}, "at FR have an unknown day"),
        ({"everywhere": {"sun": "9-5"}}, "at everywhere are not quiet hours"),
    ],
)
def test_what_are_no_quiet_hours_of_places_is_refused(rules: object, says: str) -> None:
    with pytest.raises(Malformed, match=says):
        quiet_places(rules)
