"""The rate of a channel, measured where the provider counts: in no second more than 1.1 × rate + 1 units.

That it is reached is shown with a clock of its own (tests/gates/test_gate_rate.py): a busy machine cannot break that.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.clock import SECOND
from tests.house import House
from tests.meta import ORDER, both_media


def most_in_a_second(times: list[int]) -> int:
    """The largest number of these times in any half-open second."""
    times = sorted(times)
    most = first = 0
    for last, at in enumerate(times):
        while times[first] <= at - SECOND:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.parametrize(
    ("house", "people", "text", "segments"),
    [
        ({"rate": 5}, 11, "Sale", 1),
        ({"rate": 50}, 110, "Sale", 1),
        ({"rate": 50}, 40, "x" * 400, 3),
        ({"rate": 6}, 6, "x" * 400, 3),
        ({"rate": 300}, 500, "Sale", 1),
    ],
    indirect=["house"],
    ids=["5 a second", "50 a second", "50 segments a second", "two of three segments a second", "300 a second"],
)
async def test_no_second_has_more(house: House, people: int, text: str, segments: int) -> None:
    rate = int(str(house.values["rate"]))
    crowd = [f"+1555{3_000_000 + i}" for i in range(people)]
    campaign = {
        "name": "crowd", "channel": "sms-us", "category": "utility", "text": text,
        "recipients": [{"to": each} for each in crowd],
    }  # fmt: skip
    _, found = await house.api("POST", "/v1/campaigns", campaign)
    done = await house.campaign(found["id"])
    times = [each["at"] for each in await house.requests()]
    assert done["counts"]["recipients"] == len(times) == people
    assert most_in_a_second(times) * segments <= 1.1 * rate + 1


@pytest.mark.parametrize("rate", [10, 80])
async def test_no_second_has_more_on_whatsapp(tmp_path: Path, rate: int) -> None:
    house = both_media(tmp_path)
    house.values["more"] = str(house.values["more"]).replace("= 1000", f"= {rate}")
    async with house.up():
        campaign = {
            "name": "crowd", "channel": "wa-main", "category": "utility", "template": ORDER,
            "recipients": [{"to": f"+1212{5_000_000 + i}"} for i in range(2 * rate)],
        }  # fmt: skip
        status, found = await house.api("POST", "/v1/campaigns", campaign)
        assert status == 202, found
        await house.campaign(found["id"])
        times = [each["at"] for each in await house.requests() if each["recipient"].startswith("+1212")]
        assert len(times) == 2 * rate
        assert most_in_a_second(times) <= 1.1 * rate + 1
