"""A number's throughput: what Meta's level allows, if that is less than the configured rate."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.core.policy.rate_limit import effective
from tests.support.senders import campaign, channel, crowd, gateway, number, ratings_known


@pytest.mark.parametrize(
    ("rate", "level", "in_force"),
    [
        (1000.0, "STANDARD", 80.0),
        (1000.0, "HIGH", 1000.0),
        (5000.0, "HIGH", 1000.0),
        (20.0, "STANDARD", 20.0),
        (1000.0, None, 1000.0),
        (1000.0, "NOT_APPLICABLE", 1000.0),
        (1000.0, "a new word", 1000.0),
    ],
)
def test_the_lower_of_the_configured_rate_and_metas_level_is_in_force(
    rate: float, level: str | None, in_force: float
) -> None:
    assert effective(rate, level) == in_force


async def test_the_rate_follows_what_meta_reports(tmp_path: Path) -> None:
    async with gateway(tmp_path, number="rate = 1000") as house:
        await ratings_known(house)
        assert (await channel(house))["rate"] == 80
        people = crowd(160)
        started = await campaign(house, people, category="utility")
        await house.campaign(started["id"])
        times = sorted(request["at"] for request in await house.requests() if request["recipient"] in people)
        assert len(times) == 160
        busiest = max(sum(at <= other < at + 1_000_000 for other in times) for at in times)
        assert busiest <= 1.1 * 80 + 1 + 8, "8 for what a busy machine delays"
        await number(house, throughput={"level": "HIGH"})
        assert (await channel(house))["rate"] == 1000
        await number(house, throughput={"level": "STANDARD"})
        assert (await channel(house))["rate"] == 80
