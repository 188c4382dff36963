"""What decides a STOP against a claim, and a clock that is put back."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from gateway.app import Gateway
from gateway.config import parse
from gateway.core.clock import MINUTE, SECOND, SystemClock
from gateway.outbound.dispatcher import backoff
from gateway.runtime.recent_stops import KEPT, RecentStop, RecentStops
from tests.support.house import HOUR, House

ANA, BO = "+15551230001", "+15551230002"
ANAS = RecentStop("ana", "promos", "opted_out")


def test_a_stop_after_the_claim_holds_it_and_one_before_was_seen() -> None:
    stops = RecentStops(lambda: 0.0)
    before = stops.stamp()
    stops.add((ANAS,))
    after = stops.stamp()
    assert stops.against("ana", "promos", "sms", "marketing", None, before) == "opted_out"
    assert stops.against("ana", "promos", "sms", "marketing", None, after) is None
    assert stops.against("bo", "promos", "sms", "marketing", None, before) is None


def test_a_stop_is_kept_while_a_claim_from_before_may_begin_and_then_let_go() -> None:
    now = 100.0
    stops = RecentStops(lambda: now)
    stamp = stops.stamp()
    stops.add((ANAS,))
    now += KEPT
    stops.add((RecentStop("bo", None, "opted_out"),))
    assert stops.against("ana", "promos", "sms", "marketing", None, stamp) == "opted_out"
    now += 1
    stops.add((RecentStop("cy", None, "opted_out"),))
    assert stops.against("ana", "promos", "sms", "marketing", None, stamp) is None
    assert stops.against("cy", "promos", "sms", "marketing", None, stamp) == "opted_out"


@given(st.lists(st.tuples(st.integers(0, 3 * SECOND), st.integers(-HOUR, HOUR)), max_size=50))
def test_time_never_goes_back(steps: list[tuple[int, int]]) -> None:
    """However the machine's clock is put: (time that passes, step of the clock on the wall)."""
    passed, shift = 0, 0
    clock = SystemClock(lambda: (10**15 + passed + shift) * 1000, lambda: passed * 1000)
    last = clock.now()
    for step, put in steps:
        passed, shift = passed + step, shift + put
        now = clock.now()
        assert now >= last + step - step // SystemClock.SLOWER - 1
        last = now


def test_a_clock_that_was_put_back_is_met_again() -> None:
    passed, shift = 0, 0
    clock = SystemClock(lambda: (10**15 + passed + shift) * 1000, lambda: passed * 1000)
    clock.now()
    shift = -2 * SECOND
    assert clock.ahead() == 2 * SECOND
    for _ in range(21):
        passed += SECOND
        clock.now()
    assert clock.ahead() == 0
    assert clock.now() == 10**15 + passed + shift


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


def test_the_pause_after_failures_is_bounded() -> None:
    assert [backoff(n) for n in (1, 2, 1024, 10**6)] == [0.2, 0.4, 5.0, 5.0]


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
