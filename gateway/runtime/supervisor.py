"""Owns the gateway's tasks: one that ends before it was told to is logged and started again.

When a task ends too often, `failed` is set and the process ends, so that its process supervisor starts it again. Tasks
are stopped together, each within its time limit (`patience`, in seconds).
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import structlog

log = structlog.get_logger()

PAUSE = 0.2
"""Seconds before a task that ended is started again."""
MOST_RESTARTS, WITHIN = 5, 60.0
"""When a task ends more often than this, within this many seconds, the process ends."""


@dataclass(slots=True)
class _Owned:
    """A task: what it does, how it is told to end, and how long that is waited for, in seconds."""

    work: Callable[[], Coroutine[Any, Any, None]]
    stop: Callable[[], object]
    patience: float
    runner: asyncio.Task[None] | None = None
    running: bool = True
    stopping: bool = False
    ended: deque[float] = field(default_factory=deque)


class Supervisor:
    """Starts tasks, keeps them running, ends them."""

    def __init__(self, pause: float = PAUSE) -> None:
        """`pause` is how many seconds pass before a task is started again."""
        self._pause = pause
        self._owned: dict[str, _Owned] = {}
        self.failed = asyncio.Event()
        self.why = ""

    def own(
        self,
        name: str,
        work: Callable[[], Coroutine[Any, Any, None]],
        stop: Callable[[], object],
        patience: float = 15.0,
    ) -> None:
        """Run `work` until `stop` was called; it is started again whenever it ends before. At the end it is waited for
        `patience` seconds, then cancelled."""
        owned = self._owned[name] = _Owned(work, stop, patience)
        owned.runner = asyncio.create_task(self._keep(name, owned), name=name)

    def down(self) -> list[str]:
        """The tasks that do not run now, in words."""
        return [f"{name} has ended" for name, owned in self._owned.items() if not owned.running]

    def tell(self, *names: str) -> None:
        """Tell these tasks to end, without waiting for it; `end` does that later."""
        for owned in (self._owned[name] for name in names if name in self._owned):
            owned.stopping = True
            owned.stop()

    def end(self, *names: str) -> Coroutine[Any, Any, None]:
        """Tell these tasks to end, before this returns; await the result to wait until they have ended."""
        self.tell(*names)
        ending = [self._owned.pop(name) for name in names if name in self._owned]

        async def ended() -> None:
            await asyncio.gather(*(self._wait(owned) for owned in ending))

        return ended()

    async def _wait(self, owned: _Owned) -> None:
        assert owned.runner is not None
        try:
            await asyncio.wait([owned.runner], timeout=owned.patience)
        finally:
            owned.runner.cancel()
            await asyncio.gather(owned.runner, return_exceptions=True)

    async def _keep(self, name: str, owned: _Owned) -> None:
        while True:
            owned.running = True
            try:
                await owned.work()
            except Exception as error:  # the top of every task: whatever it is, it is started again
                log.exception("task.error", task=name, error=ascii(error))
            if owned.stopping:
                return
            owned.running = False
            log.error("task.ended", task=name)
            now = time.monotonic()
            owned.ended.append(now)
            while owned.ended[0] < now - WITHIN:
                owned.ended.popleft()
            if len(owned.ended) > MOST_RESTARTS:
                self.why = f"{name} ended {len(owned.ended)} times within {WITHIN:g} s"
                log.critical("task.restart_limit", task=name, why=self.why)
                self.failed.set()
                return
            await asyncio.sleep(self._pause)
