"""A process that is killed: nothing acknowledged is lost, nobody is sent to twice, and a STOP still holds."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.core.policy.rate_limit import slots
from tests.support import carrier
from tests.support.gateway_process import GatewayProcess, blast, numbers

RATE = 300
DELAY = 0.05
PEOPLE = 300


async def subscribe(house: GatewayProcess, people: list[str]) -> None:
    await asyncio.gather(*(house.subscribe(each) for each in people))


@pytest.mark.parametrize("sent", [1, 75, 225], ids=["at the start", "in the middle", "near the end"])
async def test_kill_in_mid_campaign_sends_to_nobody_twice_and_skips_nobody(tmp_path: Path, sent: int) -> None:
    async with GatewayProcess(tmp_path, rate=RATE).up() as house:
        people = numbers(PEOPLE)
        await subscribe(house, people)
        await house.fault(kind="delay", seconds=DELAY, count=None)
        _, campaign = await house.api("POST", "/v1/campaigns", blast(people))
        stopped = people[-5:]

        async def enough() -> bool:
            return len(house.taken("Sale")) >= sent

        await house.until(enough)
        late = [each for each in stopped if each not in house.taken("Sale")]
        for each in late:
            assert (await house.text(each, "STOP"))["status"] == 200
        stopped_after = {each for each in late if each not in house.taken("Sale")}
        await house.kill()
        before = house.taken("Sale")

        await house.start()
        await house.campaign(campaign["id"])
        outcomes = await house.outcomes(campaign["id"])
        after = house.taken("Sale")
        unknown = {to for to, it in outcomes.items() if it["status"] == "unknown"}

        assert set(outcomes) == set(people)
        assert max(after.values()) == 1
        for to, it in outcomes.items():
            if to in stopped_after:
                assert to not in after, it
                assert (it["status"], it["reason"]) == ("refused", "opted_out")
            else:
                assert it["status"] in ("accepted", "sent", "delivered", "unknown"), it
                assert to in after or it["status"] == "unknown", it
        assert len(unknown) <= slots(RATE), (len(unknown), len(before))
        for each in late:
            assert (await house.consent(each))["state"] == "unsubscribed"
        assert "every chain is intact" in await house.verify()


async def test_callbacks_settle_what_a_kill_left_unknown(tmp_path: Path) -> None:
    async with GatewayProcess(tmp_path).up() as house:
        (ana,) = numbers(1)
        await house.subscribe(ana)
        await house.fault(kind="hang", taken=True)
        await house.fault(kind="no_status")
        message = await house.send(ana)

        async def taken() -> bool:
            return ana in house.taken()

        await house.until(taken)
        await house.kill()
        await house.start()
        assert (await house.message(message["id"]))["status"] == "unknown"
        (request,) = house.played.hub.requests
        assert await carrier.call_back(house, message["id"], request.provider_id, "delivered") == 204
        assert (await house.message(message["id"]))["status"] == "delivered"
        assert house.taken() == {ana: 1}
