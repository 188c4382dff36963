"""Months as partitions are cut by them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gateway.core.clock import MINUTE, instant
from gateway.core.months import Month, month_of, near_change


@pytest.mark.parametrize(
    ("at", "month"),
    [
        (datetime(2026, 11, 1, tzinfo=UTC), Month(2026, 11)),
        (datetime(2026, 11, 30, 23, 59, 59, 999999, tzinfo=UTC), Month(2026, 11)),
        (datetime(2026, 12, 1, tzinfo=UTC), Month(2026, 12)),
        (datetime(1970, 1, 1, tzinfo=UTC), Month(1970, 1)),
    ],
)
def test_an_instant_lies_in_one_month(at: datetime, month: Month) -> None:
    assert month_of(instant(at)) == month
    assert month.begins <= instant(at) < month.ends


@pytest.mark.parametrize(
    ("month", "by", "later"),
    [
        (Month(2026, 11), 1, Month(2026, 12)),
        (Month(2026, 11), 2, Month(2027, 1)),
        (Month(2026, 1), -1, Month(2025, 12)),
        (Month(2026, 12), 24, Month(2028, 12)),
    ],
)
def test_months_are_counted_over_the_year(month: Month, by: int, later: Month) -> None:
    assert month.later(by) == later
    assert (month < later) is (by > 0)


def test_a_month_as_a_part_of_a_name_sorts_by_time() -> None:
    names = [str(Month(2025, 12).later(i)) for i in range(14)]
    assert names == sorted(names)
    assert names[:2] == ["2025_12", "2026_01"]


@pytest.mark.parametrize(("minutes", "near"), [(-11, False), (-9, True), (0, True), (9, True), (11, False)])
def test_the_change_of_a_month_is_near_on_both_sides(minutes: int, near: bool) -> None:
    assert near_change(Month(2027, 1).begins + minutes * MINUTE, 10 * MINUTE) is near
