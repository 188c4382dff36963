"""The throttle of prompts that forms cause: which prompts it holds for, whose they are, and what leaves none."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from gateway.core.clock import DAY, HOUR
from gateway.core.consent.reply_limits import spent
from gateway.core.consent.states import PromptBudget, SignalSource
from gateway.core.policy.caps import FrequencyCap
from gateway.core.policy.sms_pumping import (
    EARNS,
    GROUP,
    AnswerRate,
    Totals,
    budgets_of,
    country_allowed,
    guarded,
    pumped,
    range_of,
    total_budgets,
    visitor_of,
)

NOW = 1_000 * DAY
IP = "192.0.2.1"

GUARDED = {
    SignalSource.INBOUND: False,
    SignalSource.PROVIDER: False,
    SignalSource.API: False,
    SignalSource.CRM: False,
    SignalSource.IMPORT: False,
    SignalSource.GATEWAY: False,
    SignalSource.REVIEW: False,
    SignalSource.WEB_FORM: True,
    SignalSource.IN_APP: True,
    SignalSource.PREFERENCE_CENTER: True,
}


@pytest.mark.parametrize("source", SignalSource)
def test_forms_are_throttled_and_whoever_names_a_visitor(source: SignalSource) -> None:
    assert guarded(source, None) is guarded(source, "") is GUARDED[source]
    assert guarded(source, IP)


@pytest.mark.parametrize(
    ("case", "ago", "left"),
    [
        ("nothing yet", [], True),
        ("one of two", [0], True),
        ("two", [0, HOUR - 1], False),
        ("one of them an hour ago", [0, HOUR], True),
        ("three in a day", [HOUR, 2 * HOUR, DAY - 1], False),
        ("one of them a day ago", [HOUR, 2 * HOUR, DAY], True),
    ],
)
def test_a_range_or_a_visitor_has_so_many_in_every_window(case: str, ago: list[int], left: bool) -> None:
    budgets = budgets_of([FrequencyCap(2, HOUR), FrequencyCap(3, DAY)], [NOW - passed for passed in ago], NOW)
    assert any(map(spent, budgets)) is not left, case


@pytest.mark.parametrize(
    ("case", "totals", "country", "scopes"),
    [
        ("nothing yet", {}, "FR", []),
        ("a country's are spent", {"FR": (2, 0)}, "FR", ["FR"]),
        ("another country's", {"FR": (2, 0)}, "DE", []),
        ("the country of the house has none of its own", {"US": (2, 0)}, "US", []),
        ("the group's, over all countries", {"FR": (1, 0), "US": (3, 0)}, "FR", [GROUP]),
        ("an answer earns more", {"FR": (2 + EARNS - 1, 1)}, "FR", []),
        ("and those are spent too", {"FR": (2 + EARNS, 1)}, "FR", ["FR"]),
    ],
)
def test_a_group_and_a_country_earn_by_answers(
    case: str, totals: Mapping[str, tuple[int, int]], country: str, scopes: list[str]
) -> None:
    def within(cap: FrequencyCap) -> Totals:
        assert cap.window == HOUR
        return totals

    budgets = total_budgets([FrequencyCap(4, HOUR)], [FrequencyCap(2, HOUR)], within, country, "US")
    assert [budget.scope for budget in budgets if spent(budget)] == scopes, case
    assert {budget.scope for budget in budgets} == {GROUP, country} - {"US"}
    assert all(isinstance(budget, PromptBudget) and budget.earns == EARNS for budget in budgets)


@pytest.mark.parametrize(
    ("address", "countries", "expected"),
    [
        ("+12125550123", ["US", "CA"], True),
        ("+447700900123", ["US", "CA"], False),
        ("+447700900123", [], True),
        ("+870773111632", ["US"], False),
        ("+870773111632", [], True),
        ("US.1349", ["US"], True),
    ],
)
def test_which_countries_may_be_written_to(address, countries, expected):
    assert country_allowed(address, countries) is expected


@pytest.mark.parametrize(
    ("ip", "visitor"),
    [
        ("192.0.2.7", "192.0.2.7"),
        (" 192.0.2.7 ", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("behind a proxy", "behind a proxy"),
    ],
)
def test_a_visitor_is_an_address_or_a_household(ip, visitor):
    assert visitor_of(ip) == visitor


def test_numbers_of_one_range_share_a_prefix():
    assert range_of("+15551230001") == range_of("+15551239999") == "+1555123"


@pytest.mark.parametrize(
    ("prompted", "answered", "expected"),
    [(0, 0, False), (49, 0, False), (50, 0, True), (50, 4, True), (50, 5, False), (1000, 99, True)],
)
def test_from_how_few_answers_prompts_are_held(prompted, answered, expected):
    assert pumped(prompted, answered, AnswerRate()) is expected
