"""STOPs race a running campaign: after a STOP's webhook was answered, no request to that person starts."""

from __future__ import annotations

import asyncio
import random
import time
from pathlib import Path

from tests import carrier
from tests.faults.running import Running, blast, numbers

HANDED_OVER = 50_000
"""Microseconds that a request which the HTTP client already has may need to the provider's log."""


async def test_no_request_starts_after_the_answer(tmp_path: Path) -> None:
    async with Running(tmp_path, rate=300).up() as house:
        people = numbers(450)
        await asyncio.gather(*(house.subscribe(each) for each in people))
        await house.fault(kind="delay", seconds=0.02, count=None)
        _, campaign = await house.api("POST", "/v1/campaigns", blast(people))
        answered: dict[str, int] = {}
        chance = random.Random(1)

        async def stop(phone: str, after: int) -> None:
            await house.until(lambda: sent(after))
            status = await carrier.text(house, phone, "STOP")
            answered[phone] = time.time_ns() // 1000
            assert status == 200

        async def sent(count: int) -> bool:
            return len(house.played.stage.requests) >= count

        stopping = chance.sample(people, 200)
        await asyncio.gather(*(stop(each, chance.randrange(320)) for each in stopping))
        done = await house.campaign(campaign["id"])
        late = {
            request.recipient: request.at - answered[request.recipient]
            for request in house.played.stage.requests
            if request.text.startswith("Sale") and request.at > answered.get(request.recipient, 2**62)
        }
        assert {phone: by for phone, by in late.items() if by > HANDED_OVER} == {}
        refused = done["counts"]["refused"]
        assert refused == done["refused"]["opted_out"]
        assert 20 < refused < 200, "the race was none"
        assert sum(house.taken("Sale").values()) == len(people) - refused
        assert max(house.taken("Sale").values()) == 1
