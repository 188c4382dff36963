"""The rate of a channel, measured where the provider counts: in no second more than 1.1 × rate + 1 segments."""

from __future__ import annotations

import pytest
from house import House

from gateway.clock import SECOND

JITTER = 20_000
"""Microseconds by which the way from a claim to the provider's log may differ between two requests."""


def most_in_a_second(times: list[int]) -> int:
    """The largest number of these times in any half-open second."""
    times = sorted(times)
    most = first = 0
    for last, at in enumerate(times):
        while times[first] <= at - SECOND + JITTER:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.parametrize(
    ("house", "people", "text", "segments"),
    [
        ({"rate": 5}, 11, "Sale", 1),
        ({"rate": 50}, 110, "Sale", 1),
        ({"rate": 50}, 40, "x" * 400, 3),
    ],
    indirect=["house"],
    ids=["5 a second", "50 a second", "50 segments a second"],
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
    took = (max(times) - min(times)) / SECOND
    assert people * segments / took > 0.8 * rate, "slower than it may be"
