"""The throttle of prompts that forms cause: which prompts it holds for, and what leaves none."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from gateway.clock import DAY, HOUR
from gateway.consent.model import Budget, Source
from gateway.consent.replies import spent
from gateway.gates.frequency import Cap
from gateway.gates.numbers import EARNS, GROUP, Totals, budgets_of, guarded, total_budgets

NOW = 1_000 * DAY
IP = "192.0.2.1"

GUARDED = {
    Source.INBOUND: False,
    Source.PROVIDER: False,
    Source.API: False,
    Source.CRM: False,
    Source.IMPORT: False,
    Source.GATEWAY: False,
    Source.WEB_FORM: True,
    Source.IN_APP: True,
    Source.PREFERENCE_CENTER: True,
}


@pytest.mark.parametrize("source", Source)
def test_forms_are_throttled_and_whoever_names_a_visitor(source: Source) -> None:
    assert guarded(source, None) is guarded(source, "") is GUARDED.get(source, False)
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
    budgets = budgets_of([Cap(2, HOUR), Cap(3, DAY)], [NOW - each for each in ago], NOW)
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
    def within(cap: Cap) -> Totals:
        assert cap.window == HOUR
        return totals

    budgets = total_budgets([Cap(4, HOUR)], [Cap(2, HOUR)], within, country, "US")
    assert [budget.scope for budget in budgets if spent(budget)] == scopes, case
    assert {budget.scope for budget in budgets} == {GROUP, country} - {"US"}
    assert all(isinstance(budget, Budget) and budget.earns == EARNS for budget in budgets)
