"""STOPs race a running campaign: after a STOP's webhook was answered, no request to that person starts."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from tests.support import carrier
from tests.support.gateway_process import blast, numbers
from tests.support.house import House

HANDED_OVER = 100
"""Turns of the loop that a request which the HTTP client already has may need to the provider's log."""


class Turns:
    """Counts the turns of the loop on which gateway, provider and phones all run. How long one takes is the machine's
    matter; what comes before what is not."""

    def __init__(self, house: House) -> None:
        assert house.gateway.simulator is not None
        self.requests = house.gateway.simulator.hub.requests
        self.now = 0
        self.at: list[int] = []  # of each request, when the provider had it

    async def count(self) -> None:
        """Until it is cancelled."""
        while True:
            self.now += 1
            self.at += [self.now] * (len(self.requests) - len(self.at))
            await asyncio.sleep(0)


async def test_no_request_starts_after_the_answer(tmp_path: Path) -> None:
    async with House(tmp_path, rate=300).up() as house:
        people = numbers(450)
        await asyncio.gather(*(house.subscribe(each) for each in people))
        await house.fault(kind="delay", seconds=0.02, count=None)
        turns, answered = Turns(house), dict[str, int]()
        counting = asyncio.create_task(turns.count())
        _, campaign = await house.api("POST", "/v1/campaigns", blast(people))
        chance = random.Random(1)

        async def stop(phone: str) -> None:
            status = await carrier.text(house, phone, "STOP")
            answered[phone] = turns.now
            assert status == 200

        async def reached(count: int) -> bool:
            return len(turns.at) >= count

        stopping: list[asyncio.Task[None]] = []
        for after, phone in sorted((chance.randrange(320), phone) for phone in chance.sample(people, 200)):
            await house.until(lambda after=after: reached(after))  # type: ignore[misc]
            stopping.append(asyncio.create_task(stop(phone)))
        await asyncio.gather(*stopping)
        done = await house.campaign(campaign["id"])
        counting.cancel()
        sales = [(it.recipient, at) for it, at in zip(turns.requests, turns.at, strict=False) if it.text[:4] == "Sale"]
        late = {phone: at - answered[phone] for phone, at in sales if at > answered.get(phone, 2**62)}
        assert {phone: by for phone, by in late.items() if by > HANDED_OVER} == {}
        refused = done["counts"]["refused"]
        assert refused == done["refused"]["opted_out"]
        assert 20 < refused < 200, "the race was none"
        assert len(sales) == len(dict(sales)) == len(people) - refused
