"""The loop of every service that repeats its work after a pause."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from typing import ClassVar

import structlog

from gateway.runtime.context import Context
from gateway.store.engine import StoreError

log = structlog.get_logger()

NOT_LED = 1.0
"""Seconds after which a node looks again whether it leads."""


class Periodic(ABC):
    """A service: `run` repeats `turn` until `stop`. A turn that fails is logged, counted and repeated."""

    NAME: ClassVar[str]
    """Its name in logs and in the metric of errors."""
    RETRY_AFTER: ClassVar[float]
    """Seconds after a turn that failed."""
    FIRST: ClassVar[float] = 0.0
    """Seconds before the first turn."""
    HINTED: ClassVar[float] = 0.0
    """Seconds from a hint (`soon`) to the next turn."""
    EVERYWHERE: ClassVar[bool] = False
    """Whether every node has its own. Else the node that leads it takes the turns, and any node those of its hints."""

    def __init__(self, context: Context, **labels: str) -> None:
        """`labels` go into its log lines, and tell it from others of its kind."""
        self._context = context
        self._labels = labels
        self._woken = asyncio.Event()
        self._failed = False  # the turn that was taken last, as it says itself
        self.stopping = False

    @abstractmethod
    async def turn(self) -> float:
        """Do the work once; returns after how many seconds the next turn is due."""

    def again(self) -> float:
        """The turn did not do its work: it is taken again after the seconds that this returns. A node that was told of
        the work by a hint does it then whoever leads: no other node was told."""
        self._failed = True
        return self.RETRY_AFTER

    def soon(self) -> None:
        """Something changed: take the next turn now, or `HINTED` seconds from now."""
        self._woken.set()

    def stop(self) -> None:
        """Stop after the current turn; a long turn checks `stopping` between its steps."""
        self.stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Repeat turns until stopped."""
        if self.FIRST:
            await self._rest(self.FIRST)
        hinted = False
        while not self.stopping:
            hinted = self._woken.is_set() or (hinted and self._failed)
            self._woken.clear()
            self._failed = False
            try:
                seconds = await self.turn() if hinted or await self._leads() else NOT_LED
            except Exception as error:  # the top of this task's loop: the next turn is in a while
                log.error(
                    "periodic.failed",
                    task=self.NAME,
                    error=ascii(error),
                    exc_info=not isinstance(error, StoreError),
                    **self._labels,
                )
                self._context.metrics.errors.labels(self.NAME).inc()
                seconds = self.again()
            await self._rest(seconds)

    async def _leads(self) -> bool:
        return self.EVERYWHERE or await self._context.leads(" ".join([self.NAME, *self._labels.values()]))

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return
        if self.HINTED and not self.stopping:
            await asyncio.sleep(self.HINTED)
