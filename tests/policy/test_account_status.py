"""What the provider says of an account: what it holds back, the rating that is left, and what ends a restriction."""

import pytest

from gateway.core.clock import DAY, SECOND
from gateway.core.policy.account_status import (
    BAN,
    HEALTH,
    RESTRICTIONS,
    STATUS,
    AccountStatus,
    Hold,
    HoldReach,
    Restriction,
    covers,
    denies,
    hold_for,
    holds,
    lifted,
    rating_under,
)
from gateway.core.policy.gates import Category, Reason
from gateway.core.policy.quality import QualityFactors, Rating

APRIL = 1_744_848_000 * SECOND  # 2025-04-17


def test_what_a_denial_ends():
    timed, open_ended = Restriction("a", APRIL), Restriction("b")
    held = AccountStatus("connected", "available", "disable", (timed, open_ended))
    assert denies(held)
    assert not denies(AccountStatus("connected", "limited"))
    assert not denies(AccountStatus("flagged", "available"))
    assert not denies(AccountStatus("connected"))
    assert lifted(held, every=False) == AccountStatus("connected", "available", None, (timed,))
    assert lifted(held, every=True) == AccountStatus("connected", "available")


GREEN, YELLOW, RED, UNKNOWN = Rating.GREEN, Rating.YELLOW, Rating.RED, Rating.UNKNOWN
AT_ONCE = QualityFactors()
NOW = 1_000 * DAY


MARKETING, UTILITY, SERVICE = Category.MARKETING, Category.UTILITY, Category.SERVICE


def account(**words):
    return AccountStatus(**words)


def restricted(kind, until=None):
    return AccountStatus("CONNECTED", "AVAILABLE", None, (Restriction(kind, until),))


NONE, ALL = (None,) * 5, (Reason.CHANNEL_PAUSED,) * 5
LIMIT, POOR, TEMPLATE = Reason.MESSAGING_LIMIT, Reason.QUALITY_PAUSED, Reason.TEMPLATE_UNAVAILABLE

HELD = [  # marketing outside, utility outside, marketing inside, utility inside, free text inside
    ("nothing was ever said", account(), NONE),
    ("connected", account(status="CONNECTED", can_send="AVAILABLE"), NONE),
    ("flagged", account(status="FLAGGED"), (POOR, None, POOR, None, None)),
    ("restricted", account(status="RESTRICTED"), (LIMIT, LIMIT, None, None, None)),
    ("rate limited", account(status="RATE_LIMITED"), (LIMIT, LIMIT, None, None, None)),
    ("banned", account(status="BANNED"), ALL),
    ("pending", account(status="PENDING"), ALL),
    ("deleted", account(status="DELETED"), ALL),
    ("migrated", account(status="MIGRATED"), ALL),
    ("disconnected", account(status="DISCONNECTED"), ALL),
    ("unverified", account(status="UNVERIFIED"), ALL),
    ("offline", account(status="OFFLINE"), ALL),
    ("unknown", account(status="UNKNOWN"), NONE),
    ("a new word", account(status="SOMETHING_NEW"), NONE),
    ("health limited", account(can_send="LIMITED"), NONE),
    ("health blocked", account(can_send="BLOCKED"), ALL),
    ("account disabled", account(ban="DISABLE"), ALL),
    ("account about to be disabled", account(ban="SCHEDULE_FOR_DISABLE"), (POOR, None, POOR, None, None)),
    ("account reinstated", account(ban="REINSTATE"), NONE),
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
def test_what_each_word_of_the_provider_holds(case, said, expected):
    rating = rating_under(said, GREEN, NOW, AT_ONCE)
    in_force = holds(said, AT_ONCE.at(rating), NOW)
    messages = [(MARKETING, False, True), (UTILITY, False, True), (MARKETING, True, True), (UTILITY, True, True)]
    messages.append((SERVICE, True, False))
    held = [hold_for(in_force, category, in_window=inside, template=form) for category, inside, form in messages]
    assert tuple(hold and hold.reason for hold in held) == expected


@pytest.mark.parametrize("table", [STATUS, HEALTH, BAN, RESTRICTIONS])
def test_every_word_has_a_case(table):
    said = {
        word.lower()
        for _, status, _ in HELD
        for word in (status.status, status.can_send, status.ban, *(held.kind for held in status.restrictions))
        if word
    }
    assert set(table) - said <= {"restricted_direct_send_utility_templates", "restricted_business_initiated_calling"}


@pytest.mark.parametrize(
    ("said", "rating"),
    [
        (account(status="CONNECTED"), GREEN),
        (account(status="FLAGGED"), RED),
        (account(status="UNKNOWN"), UNKNOWN),
        (account(status="NEW_WORD"), UNKNOWN),
        (account(can_send="LIMITED"), UNKNOWN),
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
    in_force = holds(said, 1.0, NOW)
    assert [hold.reach for hold in in_force] == [HoldReach.EVERYTHING, HoldReach.TEMPLATES]
    assert hold_for(in_force, SERVICE, in_window=True, template=False).until == NOW + DAY
    assert hold_for(in_force, MARKETING, in_window=False, template=True).until == NOW + 7 * DAY
    for_good = [*in_force, Hold(Reason.QUALITY_PAUSED, HoldReach.MARKETING, "quality")]
    assert hold_for(for_good, MARKETING, in_window=False, template=True).until is None


COVERED = {  # of each category: a template outside the window, one inside, a text outside, a text inside
    HoldReach.MARKETING: {MARKETING: (True, True, True, True)},
    HoldReach.UTILITY_TEMPLATES: {UTILITY: (True, True, False, False)},
    HoldReach.OUTSIDE_WINDOW: dict.fromkeys(Category, (True, False, True, False)),
    HoldReach.TEMPLATES: dict.fromkeys(Category, (True, True, True, False)),
    HoldReach.EVERYTHING: dict.fromkeys(Category, (True, True, True, True)),
}


@pytest.mark.parametrize("reach", HoldReach)
def test_which_messages_a_hold_covers(reach):
    for category in Category:
        covered = tuple(
            covers(reach, category, in_window=inside, template=form)
            for form in (True, False)
            for inside in (False, True)
        )
        assert covered == COVERED[reach].get(category, (False,) * 4), category
