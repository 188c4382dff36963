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
    HoldScope,
    Restriction,
    covers,
    denies,
    hold_for,
    holds,
    lifted,
    rating_under,
)
from gateway.core.policy.gates import Category, Reason
from gateway.core.policy.quality import (
    QualityFactors,
    Rating,
)

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
def test_what_each_word_of_the_provider_holds(case, said, expected):
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


def test_every_hold_answers_for_every_message():
    for reach in HoldScope:
        for category in Category:
            for inside in (True, False):
                for form in (True, False):
                    assert covers(reach, category, in_window=inside, template=form) in (True, False)
