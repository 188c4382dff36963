"""Whether a gateway says that it is ready, and how long something took it."""

from __future__ import annotations

import asyncio
import time
from types import TracebackType

from tests.support.house import House


async def readiness(house: House) -> tuple[int, list[str]]:
    """What /readyz answers: the status, and what is wrong."""
    status, body = await house.api("GET", "/readyz", key=None)
    return status, body["wrong"]


class Stopwatch:
    """How long what happens inside takes, without what the machine was busy with besides: by how much the loop, on
    which gateway and test run, came later than it was asked to is taken off."""

    EVERY = 0.02

    def __init__(self) -> None:
        self.seconds = 0.0
        self._late = 0.0

    async def __aenter__(self) -> Stopwatch:
        self._began = time.monotonic()
        self._counting = asyncio.create_task(self._count())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._counting.cancel()
        self.seconds = time.monotonic() - self._began - self._late

    async def _count(self) -> None:
        while True:
            began = time.monotonic()
            await asyncio.sleep(self.EVERY)
            self._late += max(0.0, time.monotonic() - began - self.EVERY)
