"""Meta's messaging limit, the pair rate, and who has a US number."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY, SECOND
from gateway.core.policy.area_codes import STATE_OF, STATES, is_us_number, state_of
from gateway.core.policy.messaging_limit import ENDLESS, available
from gateway.core.policy.pair_rate import (
    PAIR_BULK,
    PAIR_BURST,
    PAIR_INTERVAL,
    PAIR_MEMORY,
    PairHistory,
    pair_free_at,
    pair_rest,
)

NOW = 1_000 * DAY


@pytest.mark.parametrize(
    ("limit", "margin", "used", "left"),
    [
        (2000, 1.0, 0, 2000),
        (2000, 0.9, 0, 1800),
        (2000, 0.9, 1799, 1),
        (2000, 0.9, 1800, 0),
        (2000, 0.9, 1900, 0),
        (250, 0.9, 0, 225),
        (None, 1.0, 0, 250),
        (None, 0.9, 200, 25),
        (-1, 0.5, 10**9, ENDLESS - 10**9),
        (0, 1.0, 0, 0),
        (100, 0.29, 0, 29),
    ],
)
def test_available(limit, margin, used, left):
    assert available(limit, margin, used) == left


# ── one person ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("case", "ago", "burst", "wait"),
    [
        ("the first reply", [], PAIR_BURST, 0),
        ("nine at once leave one", [0] * 9, PAIR_BURST, 0),
        ("ten at once", [0] * 10, PAIR_BURST, 6),
        ("ten a while ago: one is paid", [6] * 10, PAIR_BURST, 0),
        ("ten and one after six seconds", [6] * 10 + [0], PAIR_BURST, 6),
        ("ten a minute ago are paid", [60] * 10 + [0] * 9, PAIR_BURST, 0),
        ("the first of a campaign", [], PAIR_BULK, 0),
        ("a campaign's second", [0], PAIR_BULK, 6),
        ("a campaign's second in time", [6], PAIR_BULK, 0),
        ("a campaign waits for the replies' debt", [0] * 10, PAIR_BULK, 60),
        ("a reply does not wait for a campaign", [0], PAIR_BURST, 0),
        ("out of order", [0, 12, 6], PAIR_BULK, 6),
        ("a clock that went back", [-3600], PAIR_BULK, 6),
    ],
)
def test_pair_free_at(case, ago, burst, wait):
    times = [NOW - each * SECOND for each in ago]
    assert pair_free_at(times, NOW, burst) == NOW + wait * SECOND, case


@given(st.lists(st.tuples(st.integers(0, 20 * SECOND), st.sampled_from([PAIR_BURST, PAIR_BULK])), max_size=80))
def test_one_in_six_seconds_and_ten_borrowed(tries):
    now, sent = NOW, []
    for passed, burst in tries:
        now += passed
        recent = [at for at in sent if at > now - PAIR_MEMORY]
        if pair_free_at(recent, now, burst) == now:
            sent.append(now)
    for first in range(len(sent)):
        for last in range(first, len(sent)):
            span = sent[last] - sent[first]
            assert last - first + 1 <= PAIR_BURST + span // PAIR_INTERVAL


@given(st.lists(st.integers(0, PAIR_MEMORY // 2), max_size=30), st.sampled_from([PAIR_BURST, PAIR_BULK]))
def test_the_time_that_is_named_is_the_first(ago, burst):
    times = [NOW - each for each in ago]
    at = pair_free_at(times, NOW, burst)
    assert pair_free_at(times, at, burst) == at
    if at > NOW:
        assert pair_free_at(times, at - 1, burst) == at


@pytest.mark.parametrize(
    ("case", "sent", "refused", "bulk", "wait"),
    [
        ("nothing was sent", [], [], True, 0),
        ("a single message borrows", [0], [], False, 0),
        ("a campaign does not", [0], [], True, 6),
        ("one was too fast", [0], [(0, 1)], False, 1),
        ("one was too fast three times", [0], [(0, 3)], False, 16),
        ("two were too fast", [10, 0], [(10, 1), (0, 1)], False, 4),
        ("the rest is over", [20], [(20, 3)], False, 0),
        ("a campaign waits for the later of both", [0], [(0, 1)], True, 6),
    ],
)
def test_the_pair_rate_of_one_person(case, sent, refused, bulk, wait):
    history = PairHistory([NOW - ago * SECOND for ago in sent])
    for ago, attempts in refused:
        history.refused(NOW - ago * SECOND, attempts)
    assert history.free_at(NOW, bulk=bulk) == NOW + wait * SECOND, case


def test_pair_rest():
    assert [pair_rest(n) // SECOND for n in range(8)] == [0, 1, 4, 16, 64, 256, 256, 256]


# ── area codes ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("case", "phone", "us"),
    [
        ("New York", "+12125550123", True),
        ("Alaska", "+19075550123", True),
        ("Washington, D.C.", "+12025550123", True),
        ("Toronto", "+14165550123", False),
        ("Newfoundland", "+17095550123", False),
        ("Bermuda", "+14415550123", False),
        ("Jamaica", "+18765550123", False),
        ("Puerto Rico", "+17875550123", False),
        ("Guam", "+16715550123", False),
        ("toll-free", "+18005550123", False),
        ("personal", "+15005550006", False),
        ("no area code", "+15551230001", False),
        ("France", "+33612345678", False),
        ("not +1 though it begins so", "+12", False),
        ("too long", "+121255501234", False),
        ("a BSUID", "US.2125550123", False),
    ],
)
def test_is_us_number(case, phone, us):
    assert is_us_number(phone) is us, case


def test_the_area_codes_agree_with_phonenumbers():
    """Every code that it puts in a place of the US is in the table, and none of the table is anywhere else."""
    without_place = {"500", "521", "522", "525", "526", "527", "528", "529", "532", "533", "544", "566", "577", "588"}
    without_place |= {"800", "833", "844", "855", "866", "877", "888", "900"}
    for number in range(200, 1000):
        code = str(number)
        country = phonenumbers.region_code_for_number(phonenumbers.parse(f"+1{code}5550123"))
        if country == "US":
            assert (code in STATE_OF) is (code not in without_place), code
        elif country is not None:
            assert code not in STATE_OF, (code, country)


def test_each_code_is_of_one_state():
    assert len(STATES) == 51
    assert sum(len(codes.split()) for codes in STATES.values()) == len(STATE_OF)
    assert state_of("+12145550123") == "TX"
    assert state_of("+14165550123") is None
