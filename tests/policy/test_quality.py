"""Ratings and factors: down at once, up in a line; and what the provider's words hold back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.policy.account_status import (
    BAN,
    HEALTH,
    RESTRICTIONS,
    STATUS,
    AccountStatus,
    Hold,
    HoldScope,
    Restriction,
    covers,
    hold_for,
    holds,
    rating_under,
)
from gateway.core.policy.gates import Category, Reason
from gateway.core.policy.quality import (
    QualityFactors,
    QualityState,
    Rating,
    current,
    rating_of,
    recovers_at,
    stale_after,
    step,
    worst,
)

GREEN, YELLOW, RED, UNKNOWN = Rating.GREEN, Rating.YELLOW, Rating.RED, Rating.UNKNOWN
SLOW = QualityFactors(recover_per_day=0.25)
AT_ONCE = QualityFactors()
NOW = 1_000 * DAY


@pytest.mark.parametrize(
    ("text", "rating"),
    [("GREEN", GREEN), ("yellow", YELLOW), (" Red ", RED), ("UNKNOWN", UNKNOWN), ("NA", UNKNOWN), (None, UNKNOWN)],
)
def test_rating_of(text, rating):
    assert rating_of(text) is rating


@pytest.mark.parametrize(
    ("case", "factors", "seen", "factor"),
    [
        ("the first counts in full", SLOW, [(0, GREEN)], 1.0),
        ("the first, unknown", SLOW, [(0, UNKNOWN)], 0.5),
        ("down at once", SLOW, [(0, GREEN), (1, YELLOW)], 0.5),
        ("and further", SLOW, [(0, GREEN), (1, YELLOW), (2, RED)], 0.0),
        ("up: nothing at the first sight", SLOW, [(0, RED), (9 * DAY, GREEN)], 0.0),
        ("up: a day's worth", SLOW, [(0, RED), (DAY, GREEN), (2 * DAY, GREEN)], 0.25),
        ("up: in small steps the same", SLOW, [(0, RED)] + [(DAY + n * HOUR, GREEN) for n in range(25)], 0.25),
        ("up to yellow's share only", SLOW, [(0, RED), (DAY, YELLOW), (9 * DAY, YELLOW)], 0.5),
        ("up stops at full", SLOW, [(0, YELLOW), (DAY, GREEN), (9 * DAY, GREEN)], 1.0),
        ("a fall takes all that was won", SLOW, [(0, RED), (DAY, GREEN), (3 * DAY, GREEN), (3 * DAY, RED)], 0.0),
        ("without a pace up at once", AT_ONCE, [(0, RED), (1, GREEN)], 1.0),
        ("a clock that went back wins nothing", SLOW, [(2 * DAY, RED), (2 * DAY, GREEN), (0, GREEN)], 0.0),
    ],
)
def test_step(case, factors, seen, factor):
    state = None
    for at, rating in seen:
        state = step(state, rating, at, factors)
    assert state.factor == pytest.approx(factor), case
    assert state.rating is seen[-1][1]


def test_since_is_when_the_rating_was_first_seen():
    state = step(step(step(None, GREEN, 1, SLOW), YELLOW, 5, SLOW), YELLOW, 9, SLOW)
    assert (state.since, state.seen_at) == (5, 9)


def test_new_settings_count_from_the_next_poll():
    state = step(None, YELLOW, NOW, AT_ONCE)
    assert step(state, YELLOW, NOW + 1, QualityFactors(yellow=0.2)).factor == 0.2
    assert step(state, YELLOW, NOW + 1, QualityFactors(yellow=0.9)).factor == 0.9
    assert step(state, YELLOW, NOW + DAY, QualityFactors(yellow=0.9, recover_per_day=0.1)).factor == pytest.approx(0.6)


@given(st.lists(st.tuples(st.integers(0, 3 * DAY), st.sampled_from(Rating)), min_size=1))
def test_never_above_the_share_and_never_faster_up_than_allowed(beats):
    now, state = NOW, None
    for passed, rating in beats:
        now += passed
        before, state = state, step(state, rating, now, SLOW)
        assert 0 <= state.factor <= SLOW.at(rating)
        assert before is None or state.factor - before.factor <= 0.25 * passed / DAY + 1e-9
        assert state.seen_at == now


@given(st.lists(st.integers(1, DAY), min_size=1, max_size=30))
def test_how_often_it_is_polled_does_not_matter(gaps):
    state = often = step(step(None, RED, NOW, SLOW), GREEN, NOW, SLOW)
    for gap in gaps:
        often = step(often, GREEN, often.seen_at + gap, SLOW)
    once = step(state, GREEN, NOW + sum(gaps), SLOW)
    assert often.factor == pytest.approx(once.factor)


def test_recovers_at():
    state = step(step(None, RED, NOW, SLOW), GREEN, NOW, SLOW)
    at = recovers_at(state, SLOW)
    assert at == NOW + 4 * DAY
    assert step(state, GREEN, at - MINUTE, SLOW).factor < 1
    assert step(state, GREEN, at, SLOW).factor == 1
    assert recovers_at(step(state, GREEN, at, SLOW), SLOW) is None
    assert recovers_at(state, AT_ONCE) is None


@pytest.mark.parametrize(
    ("case", "rating", "factor", "later", "expected"),
    [
        ("fresh", GREEN, 1.0, 15 * MINUTE, (GREEN, 1.0)),
        ("stale", GREEN, 1.0, 15 * MINUTE + 1, (UNKNOWN, 0.5)),
        ("stale never raises", RED, 0.0, DAY, (UNKNOWN, 0.0)),
        ("nor what recovers", GREEN, 0.3, DAY, (UNKNOWN, 0.3)),
    ],
)
def test_current(case, rating, factor, later, expected):
    state = QualityState(rating, factor, NOW - DAY, NOW)
    now = current(state, NOW + later, AT_ONCE, stale_after(3 * MINUTE))
    assert (now.rating, now.factor) == expected, case
    assert current(state, NOW + 99 * DAY, AT_ONCE, None) is state


def test_a_sender_never_rated_is_unknown():
    assert current(None, NOW, AT_ONCE, 1) == QualityState(UNKNOWN, 0.5, NOW, NOW)


def test_worst():
    assert worst([GREEN, YELLOW, UNKNOWN], AT_ONCE) is YELLOW
    assert worst([GREEN, YELLOW, UNKNOWN], QualityFactors(unknown=0.1)) is UNKNOWN
    assert worst([], AT_ONCE) is UNKNOWN


# ── what the provider's words hold back ──────────────────────────────────────────────────────────────────────────

MARKETING, UTILITY, SERVICE = Category.MARKETING, Category.UTILITY, Category.SERVICE


def standing(**words):
    return AccountStatus(**words)


def restricted(kind, until=None):
    return AccountStatus("CONNECTED", "AVAILABLE", None, (Restriction(kind, until),))


NONE, ALL = (None,) * 5, (Reason.CHANNEL_PAUSED,) * 5
LIMIT, POOR, TEMPLATE = Reason.MESSAGING_LIMIT, Reason.QUALITY_PAUSED, Reason.TEMPLATE_UNAVAILABLE

HELD = [  # marketing outside, utility outside, marketing inside, utility inside, free text inside
    ("nothing was ever said", standing(), NONE),
    ("connected", standing(status="CONNECTED", can_send="AVAILABLE"), NONE),
    ("flagged", standing(status="FLAGGED"), (POOR, None, POOR, None, None)),
    ("restricted", standing(status="RESTRICTED"), (LIMIT, LIMIT, None, None, None)),
    ("rate limited", standing(status="RATE_LIMITED"), (LIMIT, LIMIT, None, None, None)),
    ("banned", standing(status="BANNED"), ALL),
    ("pending", standing(status="PENDING"), ALL),
    ("deleted", standing(status="DELETED"), ALL),
    ("migrated", standing(status="MIGRATED"), ALL),
    ("disconnected", standing(status="DISCONNECTED"), ALL),
    ("unverified", standing(status="UNVERIFIED"), ALL),
    ("offline", standing(status="OFFLINE"), ALL),
    ("unknown", standing(status="UNKNOWN"), NONE),
    ("a new word", standing(status="SOMETHING_NEW"), NONE),
    ("health limited", standing(can_send="LIMITED"), NONE),
    ("health blocked", standing(can_send="BLOCKED"), ALL),
    ("account disabled", standing(ban="DISABLE"), ALL),
    ("account about to be disabled", standing(ban="SCHEDULE_FOR_DISABLE"), (POOR, None, POOR, None, None)),
    ("account reinstated", standing(ban="REINSTATE"), NONE),
    ("business-initiated", restricted("RESTRICTED_BIZ_INITIATED_MESSAGING"), (POOR, POOR, POOR, POOR, None)),
    ("replies too", restricted("RESTRICTED_CUSTOMER_INITIATED_MESSAGING"), ALL),
    ("utility templates", restricted("RESTRICTED_UTILITY_TEMPLATES"), (None, TEMPLATE, None, TEMPLATE, None)),
    ("no new numbers", restricted("RESTRICTED_ADD_PHONE_NUMBER_ACTION"), NONE),
    ("calls", restricted("RESTRICTED_USER_INITIATED_CALLING"), NONE),
    ("a new restriction", restricted("RESTRICTED_SOMETHING"), NONE),
    ("one that is over", restricted("RESTRICTED_CUSTOMER_INITIATED_MESSAGING", NOW), NONE),
    ("one that is not", restricted("RESTRICTED_CUSTOMER_INITIATED_MESSAGING", NOW + 1), ALL),
]


@pytest.mark.parametrize(("case", "said", "expected"), HELD, ids=[case for case, _, _ in HELD])
def test_what_is_held(case, said, expected):
    rating = rating_under(said, GREEN, NOW, AT_ONCE)
    found = holds(said, AT_ONCE.at(rating), NOW)
    messages = [(MARKETING, False, True), (UTILITY, False, True), (MARKETING, True, True), (UTILITY, True, True)]
    messages.append((SERVICE, True, False))
    held = [hold_for(found, category, in_window=inside, template=form) for category, inside, form in messages]
    assert tuple(hold and hold.reason for hold in held) == expected


@pytest.mark.parametrize("table", [STATUS, HEALTH, BAN, RESTRICTIONS])
def test_every_word_has_a_case(table):
    said = {
        word.lower()
        for _, each, _ in HELD
        for word in (each.status, each.can_send, each.ban, *(one.kind for one in each.restrictions))
        if word
    }
    assert set(table) - said <= {"restricted_direct_send_utility_templates", "restricted_business_initiated_calling"}


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        (standing(status="CONNECTED"), GREEN),
        (standing(status="FLAGGED"), RED),
        (standing(status="UNKNOWN"), UNKNOWN),
        (standing(status="NEW_WORD"), UNKNOWN),
        (standing(can_send="LIMITED"), UNKNOWN),
    ],
)
def test_the_rating_under_a_status(said, rating):
    assert rating_under(said, GREEN, NOW, AT_ONCE) is rating
    assert rating_under(said, RED, NOW, AT_ONCE) is RED


def test_of_several_holds_the_one_that_ends_last_counts():
    said = AccountStatus(
        restrictions=(
            Restriction("RESTRICTED_CUSTOMER_INITIATED_MESSAGING", NOW + DAY),
            Restriction("RESTRICTED_BIZ_INITIATED_MESSAGING", NOW + 7 * DAY),
        )
    )
    found = holds(said, 1.0, NOW)
    assert [hold.reach for hold in found] == [HoldScope.EVERYTHING, HoldScope.TEMPLATES]
    assert hold_for(found, SERVICE, in_window=True, template=False).until == NOW + DAY
    assert hold_for(found, MARKETING, in_window=False, template=True).until == NOW + 7 * DAY
    for_good = [*found, Hold(Reason.QUALITY_PAUSED, HoldScope.MARKETING, "quality")]
    assert hold_for(for_good, MARKETING, in_window=False, template=True).until is None


def test_covers_is_total():
    for reach in HoldScope:
        for category in Category:
            for inside in (True, False):
                for form in (True, False):
                    assert covers(reach, category, in_window=inside, template=form) in (True, False)
