"""The simulated month of the benchmarks, shorter: marketing follows the factor day by day, utility is untouched."""

from __future__ import annotations

from pathlib import Path

from quality_month import month, svg

PEOPLE, PARTS = 4, 4
SCRIPT = {0: "GREEN", 1: "YELLOW", 2: "RED", 3: "YELLOW", 5: "GREEN"}


async def test_marketing_follows_the_factor_and_utility_is_untouched(tmp_path: Path) -> None:
    days = await month(tmp_path, days=9, people=PEOPLE, parts=PARTS, script=SCRIPT, recover=0.25)
    assert [it.rating for it in days] == [
        "green",
        "yellow",
        "red",
        "yellow",
        "yellow",
        "green",
        "green",
        "green",
        "green",
    ]
    assert [round(it.factor, 2) for it in days] == [1.0, 0.5, 0.0, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0]
    allowed = [int(PARTS * round(it.factor, 2)) for it in days]
    assert [it.marketing for it in days] == [PEOPLE * each for each in allowed]
    assert [it.utility for it in days] == [PEOPLE] * len(days)
    assert svg(days, PEOPLE, PARTS).count("<polyline") == 3
