"""A clock that is put back while the gateway runs: it is logged once, and nothing is held up."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
import structlog

from gateway.app import Gateway
from gateway.config import parse
from gateway.core.clock import MINUTE, SystemClock
from tests.support.house import HOUR, House

ANA, BO = "+15551230001", "+15551230002"


async def test_a_clock_put_back_within_the_process_is_told(tmp_path: Path) -> None:
    """Once for each step, by how many seconds; ours goes on from where it was."""
    shift = 0
    house = House(tmp_path)
    clock = SystemClock(lambda: time.time_ns() + shift * 1000)
    with structlog.testing.capture_logs() as logs:
        async with Gateway(parse(house.toml(), os.environ), clock):
            shift = -MINUTE

            async def told() -> bool:
                return any(it["event"] == "clock.ahead" for it in logs)

            await house.until(told)
    said = [it for it in logs if it["event"] == "clock.ahead"]
    assert len(said) == 1
    assert 58 < said[0]["seconds"] <= 60


@pytest.mark.parametrize("back", [MINUTE, 30 * 24 * HOUR])
async def test_a_clock_that_was_put_back_holds_up_nobody(house: House, back: int) -> None:
    """What was stored in the future goes now: a one-time code, and the confirmation of a STOP."""
    await house.subscribe(ANA)
    first = await house.send(ANA, "before", "utility")
    await house.message(first["id"], "delivered")
    house.clock.advance(-back)
    code = await house.send(BO, "Your code is 1", "authentication")
    await house.message(code["id"], "delivered")
    await house.text(ANA, "STOP")
    assert "unsubscribed" in (await house.phone(ANA, 2))[-1]


async def test_what_waited_for_a_time_of_the_clock_ahead_is_brought_back(house: House) -> None:
    await house.fault(kind="error", status=429, code=20429, count=1)
    house.clock.advance(24 * HOUR)
    message = await house.send(ANA, "Hi", "utility")

    async def tried() -> bool:
        return len(await house.requests()) >= 1

    await house.until(tried)
    house.clock.advance(-24 * HOUR)
    other = await house.send(BO, "Hi", "utility")
    await house.message(other["id"], "delivered")
    await house.message(message["id"], "delivered")
