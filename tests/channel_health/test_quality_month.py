"""The simulated month of the benchmarks, shorter: marketing follows the factor day by day, utility is untouched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.bench.quality_month import Day, month, pace_month, people_month, svg

SCRIPT = {0: "GREEN", 1: "YELLOW", 2: "RED", 3: "YELLOW", 5: "GREEN"}
RATINGS = ["green", "yellow", "red", "yellow", "yellow", "green", "green", "green", "green"]


def follows(days: Sequence[Day]) -> None:
    """Within 5 %, over every rating."""
    assert [day.rating for day in days] == RATINGS
    assert [day.factor for day in days] == pytest.approx([1, 0.5, 0, 0.25, 0.5, 0.75, 1, 1, 1], abs=0.1)
    assert [day for day in days if day.off] == []
    assert [day.utility for day in days] == [1.0] * len(days)


async def test_in_a_month_marketing_by_caps_follows_the_factor(tmp_path: Path) -> None:
    days = await month(tmp_path, days=9, people=2, parts=40, script=SCRIPT)
    follows(days)
    assert svg(days, days, days).count("<polyline") == 5


async def test_in_a_month_marketing_by_the_days_people_follows_the_factor(tmp_path: Path) -> None:
    follows(await people_month(tmp_path, days=9, limit=40, parts=8, script=SCRIPT))


def test_in_a_month_marketing_by_the_pace_follows_the_factor() -> None:
    follows(pace_month(days=9, seconds=10, script=SCRIPT))
