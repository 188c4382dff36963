"""A process that is killed while a campaign comes in: an acknowledged one is complete, another sends to nobody."""

from __future__ import annotations

import asyncio
from pathlib import Path

import aiohttp
import pytest

from tests.support.gateway_process import GatewayProcess, blast, numbers

PEOPLE = numbers(3000)


def utility(people: list[str]) -> dict[str, object]:
    """A campaign that needs no subscription."""
    return blast(people, category="utility")


@pytest.mark.parametrize("seconds", [0.1, 0.3])
async def test_a_campaign_killed_during_its_intake_is_whole_or_sends_to_nobody(tmp_path: Path, seconds: float) -> None:
    async with GatewayProcess(tmp_path).up() as house:
        headers = {"Idempotency-Key": "spring"}
        asked = asyncio.ensure_future(house.api("POST", "/v1/campaigns", utility(PEOPLE), headers=headers))
        await asyncio.wait([asked], timeout=seconds)
        await house.kill()
        (answered,) = await asyncio.gather(asked, return_exceptions=True)
        await house.start()
        marker = await house.send("+15551239999", "Marker", "utility")
        await house.message(marker["id"], "delivered")
        sent = house.taken("Sale")
        status, campaign = await house.api("POST", "/v1/campaigns", utility(PEOPLE), headers=headers)
        assert status == 202, campaign
        assert campaign["counts"]["recipients"] == len(PEOPLE)
        if isinstance(answered, tuple):
            assert answered == (202, campaign), "the first answer again"
        else:
            assert isinstance(answered, aiohttp.ClientError), answered
        outcomes = await house.outcomes(campaign["id"])
        assert set(outcomes) == set(PEOPLE)
        begun = {to for to, it in outcomes.items() if it["status"] != "queued"}
        assert begun >= set(sent), "somebody was sent to for a campaign that was not acknowledged"
        _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
        counts = shown["counts"]
        assert counts.pop("recipients") == len(PEOPLE) == sum(counts.values())
        assert max(house.taken("Sale").values(), default=1) == 1


async def test_what_was_answered_survives(tmp_path: Path) -> None:
    async with GatewayProcess(tmp_path, rate=1).up() as house:
        people = numbers(200)
        sends = [asyncio.ensure_future(house.send(each, category="utility")) for each in people]
        texts = [asyncio.ensure_future(house.text(each, "STOP")) for each in numbers(200, 1000)]

        async def some_of_each() -> bool:
            return min(sum(it.done() for it in each) for each in (sends, texts)) >= 20

        await house.until(some_of_each)
        await house.kill()
        sent = [it.result()["id"] for it in sends if it.done() and it.exception() is None]
        stopped = [
            phone
            for phone, it in zip(numbers(200, 1000), texts, strict=True)
            if it.done() and it.exception() is None and it.result()["status"] == 200
        ]
        await asyncio.gather(*sends, *texts, return_exceptions=True)
        await house.start()
        assert sent
        assert stopped
        for id_ in sent:
            assert (await house.message(id_))["status"] in (
                "queued",
                "sending",
                "accepted",
                "sent",
                "delivered",
                "unknown",
            )
        for phone in stopped:
            assert (await house.consent(phone))["state"] == "unsubscribed"
