"""The simulated month of the benchmarks, shorter: marketing follows the factor day by day, utility is untouched."""

from __future__ import annotations

from pathlib import Path

from tests.bench.quality_month import month, svg

PEOPLE, PARTS = 2, 40
SCRIPT = {0: "GREEN", 1: "YELLOW", 2: "RED", 3: "YELLOW", 5: "GREEN"}


async def test_marketing_follows_the_factor_within_five_percent_and_utility_is_untouched(tmp_path: Path) -> None:
    days = await month(tmp_path, days=9, people=PEOPLE, parts=PARTS, script=SCRIPT, recover=0.25)
    ratings = ["green", "yellow", "red", "yellow", "yellow", "green", "green", "green", "green"]
    assert [it.rating for it in days] == ratings
    assert [round(it.factor, 1) for it in days] == [1.0, 0.5, 0.0, 0.2, 0.5, 0.7, 1.0, 1.0, 1.0]
    shares = [it.marketing / (PEOPLE * PARTS) for it in days]
    assert [share for it, share in zip(days, shares, strict=True) if abs(share - it.factor) > 0.05] == [], days
    assert [it.utility for it in days] == [PEOPLE] * len(days)
    assert svg(days, PEOPLE, PARTS).count("<polyline") == 3
