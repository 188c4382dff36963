"""Quiet hours: rules, labelled days on which clocks change, and random zones against a look at every minute."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.core.clock import DAY, HOUR, MINUTE, instant, iso
from gateway.core.policy.gates import Reason, Verdict
from gateway.core.policy.quiet_hours import (
    ANYWHERE,
    LOOKAHEAD,
    US_STATES,
    QuietHours,
    allowed,
    daily,
    hours_in,
    next_allowed,
    parse,
    parse_profile,
    release,
    verdict,
)
from gateway.core.policy.time_zones import zones_of
from gateway.core.quiet_hours_grammar import WEEKDAYS

NIGHT = parse("21:00-08:00")
TEXAS = parse(US_STATES["US-TX"])
NY, CHICAGO, LA, BERLIN = "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/Berlin"


def at(text, zone="UTC"):
    return instant(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)))


@pytest.mark.parametrize(
    ("rule", "day", "open_spans"),
    [
        ("21:00-08:00", "mon", ((480, 1260),)),
        ("12:00–14:00", "sun", ((0, 720), (840, 1440))),
        ("00:00-08:00", "mon", ((480, 1440),)),
        ("21:00-00:00", "mon", ((0, 1260),)),
        ("21:00-24:00", "mon", ((0, 1260),)),
        ("00:00-24:00", "mon", ()),
        ({"sun": "21:00-12:00"}, "sun", ((720, 1260),)),
        ({"sun": "21:00-12:00"}, "mon", ((0, 1440),)),
        ({"sun": "00:00-24:00", "default": "20:00-09:00"}, "sun", ()),
        ({"sun": "00:00-24:00", "default": "20:00-09:00"}, "sat", ((540, 1200),)),
    ],
)
def test_what_a_rule_is_read_as(rule, day, open_spans):
    assert parse(rule).open[WEEKDAYS.index(day)] == open_spans


def test_quiet_hours_of_the_configuration_are_the_daily_rule():
    assert daily(21 * 60, 8 * 60) == NIGHT
    assert daily(12 * 60, 14 * 60) == parse("12:00-14:00")


def test_profiles_only_make_it_stricter():
    profile = parse_profile({"default": "21:00-08:00", **US_STATES, "FR": {"sun": "00:00-24:00"}, "XX": "12:00-13:00"})
    assert hours_in(profile, ()) == NIGHT
    assert hours_in(profile, ("US", "US-NY")) == NIGHT
    assert hours_in(profile, ("US", "US-TX")) == TEXAS
    assert hours_in(profile, ("US", "US-FL")) == parse("20:00-08:00")
    assert hours_in(profile, ("FR",)).open == (*NIGHT.open[:6], ())
    assert hours_in(profile, ("XX",)).open[0] == ((480, 720), (780, 1260))
    assert hours_in(parse_profile({"FR": "21:00-08:00"}), ("DE",)) == QuietHours((((0, 1440),),) * 7)
    with pytest.raises(ValueError, match="US-TX: are not"):
        parse_profile({"US-TX": "x"})


@pytest.mark.parametrize(
    ("case", "local", "zone", "hours", "expected"),
    [
        ("a second before eight", "2026-06-01T07:59:59", NY, NIGHT, False),
        ("eight", "2026-06-01T08:00:00", NY, NIGHT, True),
        ("a second before nine", "2026-06-01T20:59:59", NY, NIGHT, True),
        ("nine", "2026-06-01T21:00:00", NY, NIGHT, False),
        ("Saturday in Texas", "2026-06-06T09:00:00", CHICAGO, TEXAS, True),
        ("Sunday in Texas", "2026-06-07T11:59:00", CHICAGO, TEXAS, False),
        ("Sunday noon in Texas", "2026-06-07T12:00:00", CHICAGO, TEXAS, True),
    ],
)
def test_whether_a_local_time_is_allowed(case, local, zone, hours, expected):
    assert allowed(at(local, zone), (zone,), hours) is expected, case


def test_a_time_is_allowed_only_in_every_zone():
    eight_in_new_york = at("2026-06-01T08:00", NY)
    assert allowed(eight_in_new_york, (NY,), NIGHT)
    assert not allowed(eight_in_new_york, (NY, LA), NIGHT)
    assert allowed(at("2026-06-01T08:00", LA), (NY, LA), NIGHT)
    assert not allowed(at("2026-06-01T18:00", LA), (NY, LA), NIGHT)


NEXT = [
    ("open now", "2026-06-01T12:00:00Z", [BERLIN], NIGHT, "2026-06-01T12:00:00Z"),
    ("this evening till tomorrow", "2026-06-01T19:00:00Z", [BERLIN], NIGHT, "2026-06-02T06:00:00Z"),
    ("this morning", "2026-06-01T03:00:00Z", [BERLIN], NIGHT, "2026-06-01T06:00:00Z"),
    ("the night that loses an hour", "2026-03-28T20:30:00Z", [BERLIN], NIGHT, "2026-03-29T06:00:00Z"),
    ("the night that gains an hour", "2026-10-24T20:30:00Z", [BERLIN], NIGHT, "2026-10-25T07:00:00Z"),
    ("the night before each, for comparison", "2026-03-27T20:30:00Z", [BERLIN], NIGHT, "2026-03-28T07:00:00Z"),
    (
        "opens at 02:30, which is skipped",
        "2026-03-29T00:00:00Z",
        [BERLIN],
        parse("20:00-02:30"),
        "2026-03-29T01:00:00Z",
    ),
    (
        "closed from 02:15 till 02:45, all skipped",
        "2026-03-29T00:59:59Z",
        [BERLIN],
        parse("02:15-02:45"),
        "2026-03-29T00:59:59Z",
    ),
    (
        "closed at 02:30 and open again when the clock goes back to 02:00",
        "2026-10-25T00:40:00Z",
        [BERLIN],
        parse("02:30-12:00"),
        "2026-10-25T01:00:00Z",
    ),
    (
        "and closed again at the second 02:30",
        "2026-10-25T01:30:00Z",
        [BERLIN],
        parse("02:30-12:00"),
        "2026-10-25T11:00:00Z",
    ),
    ("opens at the second 02:15 too", "2026-10-25T01:05:00Z", [BERLIN], parse("12:00-02:15"), "2026-10-25T01:15:00Z"),
    (
        "summer time of half an hour",
        "2026-10-03T15:00:00Z",
        ["Australia/Lord_Howe"],
        parse("01:00-02:15"),
        "2026-10-03T15:30:00Z",
    ),
    ("New York and Los Angeles", "2026-06-01T11:00:00Z", [NY, LA], NIGHT, "2026-06-01T15:00:00Z"),
    ("both, too late", "2026-06-02T01:00:00Z", [NY, LA], NIGHT, "2026-06-02T15:00:00Z"),
    ("Saturday night in Texas", "2026-06-07T02:00:00Z", [CHICAGO], TEXAS, "2026-06-07T17:00:00Z"),
    ("a Sunday without hours", "2026-06-07T12:00:00Z", ["UTC"], parse({"sun": "00:00-24:00"}), "2026-06-08T00:00:00Z"),
    (
        "in a week",
        "2026-06-07T12:00:00Z",
        ["UTC"],
        parse({"default": "00:00-24:00", "sun": "12:00-00:00"}),
        "2026-06-14T00:00:00Z",
    ),
    ("the day that Samoa skipped", "2011-12-30T08:00:00Z", ["Pacific/Apia"], NIGHT, "2011-12-30T18:00:00Z"),
    ("zones without a common hour", "2026-06-01T12:00:00Z", ["Pacific/Auckland", "UTC"], parse("17:00-09:00"), None),
    ("always quiet", "2026-06-01T12:00:00Z", ["UTC"], parse("00:00-24:00"), None),
    ("nobody knows where", "2026-01-15T12:00:00Z", [], NIGHT, "2026-01-15T16:00:00Z"),
]


@pytest.mark.parametrize(("case", "now", "zones", "hours", "expected"), NEXT, ids=[row[0] for row in NEXT])
def test_when_the_next_allowed_time_begins(case, now, zones, hours, expected):
    opens = next_allowed(at(now), zones, hours)
    assert (opens and iso(opens)) == (expected and iso(at(expected)))


def test_the_verdict_of_quiet_hours_defers_until_they_end():
    noon, night = at("2026-06-01T12:00:00Z"), at("2026-06-01T22:00:00Z")
    assert verdict(noon, ["UTC"], NIGHT) is None
    assert verdict(night, ["UTC"], NIGHT) == Verdict(Reason.QUIET_HOURS, at("2026-06-02T08:00:00Z"))
    assert verdict(noon, ["UTC"], parse("00:00-24:00")) == Verdict(Reason.QUIET_HOURS)


def test_a_toll_free_number_has_an_hour():
    zones = zones_of("+18005550123")
    assert len(zones) > 30
    for month in range(1, 13):
        assert next_allowed(instant(datetime(2026, month, 1, tzinfo=UTC)), zones, NIGHT) is not None


ZONES = [NY, CHICAGO, LA, BERLIN, "America/St_Johns", "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu"]
ZONES += [
    "Pacific/Apia",
    "Africa/Casablanca",
    "America/Santiago",
    "Pacific/Chatham",
    "Asia/Gaza",
    "UTC",
    "Europe/Dublin",
]
CHANGES = [at(f"{day}T00:00:00Z") for day in ("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01", "2026-04-05")]
spans_of = st.lists(st.integers(0, 1440), min_size=0, max_size=4, unique=True).map(
    lambda ends: tuple(zip(sorted(ends)[::2], sorted(ends)[1::2], strict=False))
)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(CHANGES) | st.integers(20_000, 21_500).map(lambda day: day * DAY),
    st.integers(-2 * DAY // MINUTE, 2 * DAY // MINUTE),
    st.lists(st.sampled_from(ZONES), min_size=1, max_size=3, unique=True),
    st.lists(spans_of, min_size=7, max_size=7),
)
def test_next_allowed_is_what_a_look_at_every_minute_finds(day, shift, zones, days):
    now, hours = day + shift * MINUTE, QuietHours(tuple(days))

    def is_open(minute):
        for zone in zones:
            local = datetime.fromtimestamp(minute // 1_000_000, ZoneInfo(zone))
            if not any(a <= local.hour * 60 + local.minute < b for a, b in days[local.weekday()]):
                return False
        return True

    opens = next_allowed(now, zones, hours)
    until = now + LOOKAHEAD if opens is None else min(opens, now + LOOKAHEAD)
    first = next((minute for minute in range(now, until + 1, MINUTE) if is_open(minute)), None)
    assert first == opens
    assert allowed(now, zones, hours) is (first == now)


@given(st.integers(0, 59_999_999), st.sampled_from(ZONES))
def test_within_a_minute_it_is_exact(part, zone):
    now = at("2026-06-01T21:00:00Z") + part
    opens = next_allowed(now, (zone,), NIGHT)
    assert opens == now or opens % MINUTE == 0


@given(st.text(), st.integers(0, DAY))
def test_release_spreads_and_is_the_same_again(key, spread):
    when = release(1_000, key, spread)
    assert 1_000 <= when <= 1_000 + max(0, spread - 1)
    assert when == release(1_000, key, spread)


def test_release_is_even():
    minutes = [0] * 60
    for n in range(6_000):
        minutes[release(0, f"message-{n}", HOUR) // MINUTE] += 1
    assert min(minutes) > 60
    assert max(minutes) < 150
    assert release(5, "x", -1) == 5


def test_anywhere_has_an_hour_all_year():
    for month in range(1, 13):
        assert next_allowed(instant(datetime(2026, month, 1, tzinfo=UTC)), ANYWHERE, NIGHT) is not None
