"""`Idempotency-Key`: a request made again has the first answer and no second effect."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from typing import Any

from house import DAY, HOUR, House

ANA, BO = "+15551230001", "+15551230002"
KEY = {"Idempotency-Key": "order-7"}


def body(to: str = ANA, text: str = "Hi") -> dict[str, Any]:
    """A message that needs no subscription."""
    return {"channel": "sms-us", "to": to, "category": "utility", "text": text}


async def sent(house: House, phone: str) -> int:
    """How many messages reached the provider for a person, once everything that waits has gone."""
    marker = await house.send(phone, "marker", "utility")
    await house.message(marker["id"], "delivered")
    return len([each for each in await house.requests(phone) if each["text"] != "marker"])


async def test_the_same_request_again_has_the_first_answer(house: House) -> None:
    first = await house.api("POST", "/v1/messages", body(), headers=KEY)
    await house.message(first[1]["id"], "delivered")
    again = await house.api("POST", "/v1/messages", body(), headers=KEY)
    assert first[0] == 202
    assert again == first
    assert await sent(house, ANA) == 1


async def test_another_body_is_refused(house: House) -> None:
    await house.api("POST", "/v1/messages", body(), headers=KEY)
    status, problem = await house.api("POST", "/v1/messages", body(BO), headers=KEY)
    assert status == 422, problem
    assert await sent(house, BO) == 0


async def test_a_key_is_of_one_path(house: House) -> None:
    await house.api("POST", "/v1/messages", body(), headers=KEY)
    campaign = {"name": "a", "channel": "sms-us", "category": "utility", "text": "Sale", "recipients": [{"to": BO}]}
    status, found = await house.api("POST", "/v1/campaigns", campaign, headers=KEY)
    assert status == 202, found
    await house.campaign(found["id"])
    again, same = await house.api("POST", "/v1/campaigns", campaign, headers=KEY)
    assert (again, same["id"]) == (202, found["id"])
    assert await sent(house, BO) == 1


async def test_many_at_once_make_one_message(house: House) -> None:
    calls = [house.api("POST", "/v1/messages", body(), headers=KEY) for _ in range(30)]
    answers = await asyncio.gather(*calls)
    statuses = Counter(status for status, _ in answers)
    assert statuses.keys() <= {202, 409}
    assert statuses[202] >= 1
    assert len({found["id"] for status, found in answers if status == 202}) == 1
    assert await sent(house, ANA) == 1


async def test_a_refused_message_stays_refused(house: House) -> None:
    marketing = body() | {"category": "marketing"}
    first = await house.api("POST", "/v1/messages", marketing, headers=KEY)
    assert (first[0], first[1]["status"]) == (202, "refused")
    await house.subscribe(ANA)
    assert await house.api("POST", "/v1/messages", marketing, headers=KEY) == first
    assert await sent(house, ANA) == 0


async def test_a_key_outlives_a_restart_and_a_day(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.up():
        first = await house.api("POST", "/v1/messages", body(), headers=KEY)
        paused = await house.api("POST", "/v1/channels/sms-us/pause", headers=KEY)
        await house.api("POST", "/v1/channels/sms-us/resume")
        assert await house.api("POST", "/v1/channels/sms-us/pause", headers=KEY) == paused
        _, shown = await house.api("GET", "/v1/channels")
        assert shown["items"][0]["state"] == "running", "the same request again does nothing"
    async with house.up():
        house.clock.advance(DAY - HOUR)
        assert await house.api("POST", "/v1/messages", body(), headers=KEY) == first
        marker = await house.send(BO, "marker", "utility")
        await house.message(marker["id"], "delivered")
        assert len(await house.requests(ANA)) == 0, "it was sent before the restart"
