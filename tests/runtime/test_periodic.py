"""Services that take turns: on their beat, again after a failure, sooner on a hint, never after `stop`."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, cast

from gateway.core.clock import SystemClock
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.runtime.periodic import Periodic


class Counting(Periodic):
    """Fails in its first turns, then waits for an hour."""

    NAME = "counting"
    RETRY_AFTER = 0.0

    def __init__(self, failures: int) -> None:
        self.metrics = Metrics()
        nothing = cast("Any", None)
        super().__init__(Context(nothing, SystemClock(), nothing, {}, "node", self.metrics))
        self.failures, self.turns = failures, 0
        self.waits = asyncio.Event()

    async def turn(self) -> float:
        self.turns += 1
        if self.turns <= self.failures:
            raise ValueError("on purpose")
        self.waits.set()
        return 3600.0


async def first_of(waiting: Coroutine[Any, Any, object], service: asyncio.Task[None]) -> None:
    """Wait for something, no longer than a service runs."""
    await asyncio.wait({asyncio.create_task(waiting), service}, return_when=asyncio.FIRST_COMPLETED)


async def test_a_turn_that_fails_is_counted_and_taken_again() -> None:
    service = Counting(failures=3)
    task = asyncio.create_task(service.run())
    await first_of(service.waits.wait(), task)
    service.stop()
    await task
    assert service.turns == 4
    assert b'assent_errors_total{where="counting"} 3.0' in service.metrics.text()


async def test_a_hint_ends_the_wait_and_stop_ends_the_service() -> None:
    service = Counting(failures=0)
    task = asyncio.create_task(service.run())
    for turns in (1, 2, 3):
        await first_of(service.waits.wait(), task)
        assert service.turns == turns
        service.waits.clear()
        service.soon() if turns < 3 else service.stop()
    await task
    assert service.turns == 3


async def test_stopped_before_it_began_it_takes_no_turn() -> None:
    service = Counting(failures=0)
    service.stop()
    await service.run()
    assert service.turns == 0


class Led(Counting):
    """Of a node that leads nothing, whose turns fail at first."""

    async def _leads(self) -> bool:
        return False

    async def turn(self) -> float:
        self.turns += 1
        if self.turns <= self.failures:
            return self.again()
        self.waits.set()
        return 3600.0


async def test_a_hint_is_followed_until_its_work_is_done_whoever_leads() -> None:
    service = Led(failures=3)
    service.soon()
    task = asyncio.create_task(service.run())
    await first_of(service.waits.wait(), task)
    service.stop()
    await task
    assert service.turns == 4
