"""Tasks that end are started again; the logs they write never end them; a hopeless one ends the process."""

from __future__ import annotations

import asyncio
import io

import pytest
import structlog

from gateway.runtime import logging
from gateway.runtime.supervisor import MOST_RESTARTS, Supervisor
from tests.support.house import House


class Breaking:
    """A task that breaks so many times, and then runs until it is stopped."""

    def __init__(self, times: int) -> None:
        self.left, self.runs = times, asyncio.Event()
        self.stopping = asyncio.Event()

    async def run(self) -> None:
        if self.left:
            self.left -= 1
            raise RuntimeError("broken")
        self.runs.set()
        await self.stopping.wait()


async def test_a_task_that_ends_is_started_again_and_told_meanwhile() -> None:
    supervisor, task = Supervisor(pause=0.0), Breaking(3)
    supervisor.own("it", task.run, task.stopping.set)
    seen = set()
    async with asyncio.timeout(60):
        while not task.runs.is_set():
            seen.update(supervisor.down())
            await asyncio.sleep(0)
    assert seen == {"it has ended"}
    assert supervisor.down() == []
    assert not supervisor.failed.is_set()
    await supervisor.end("it")
    assert task.stopping.is_set()


async def test_one_that_ends_again_and_again_makes_the_process_end() -> None:
    supervisor, task = Supervisor(pause=0.0), Breaking(MOST_RESTARTS + 1)
    supervisor.own("it", task.run, task.stopping.set)
    async with asyncio.timeout(60):
        await supervisor.failed.wait()
    assert supervisor.down() == ["it has ended"]
    assert "it ended" in supervisor.why
    await supervisor.end("it")


async def test_tasks_are_told_to_end_together() -> None:
    supervisor = Supervisor()
    tasks = [Breaking(0) for _ in range(3)]
    for number, task in enumerate(tasks):
        supervisor.own(str(number), task.run, task.stopping.set)
    ended = supervisor.end("0", "1", "2")
    assert all(task.stopping.is_set() for task in tasks)
    async with asyncio.timeout(60):
        await ended


class Full(io.StringIO):
    """A file on a full disk."""

    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device")


class Unprintable:
    def __repr__(self) -> str:
        raise ValueError("no words for it")


@pytest.mark.parametrize("file", [Full(), io.StringIO()], ids=["full disk", "a value that cannot be shown"])
def test_logging_never_raises(file: io.StringIO) -> None:
    lost = logging.LOST[0]
    logger = structlog.wrap_logger(
        structlog.PrintLogger(file),
        processors=[structlog.processors.KeyValueRenderer()],
        wrapper_class=logging.never_raising(20),
    )
    logger.error("one", value=Unprintable() if not isinstance(file, Full) else 1)
    logger.debug("two")
    try:
        raise KeyError("three")
    except KeyError:
        logger.exception("three", value=Unprintable())
    assert logging.LOST[0] == lost + 2


async def test_health_is_503_while_a_task_is_down(house: House) -> None:
    """One that ended for good is told by both, until it is ended in order."""

    async def ends() -> None:
        """A task that has nothing to do."""

    house.gateway.tasks.own("odd", ends, lambda: None)

    async def status(path: str) -> int:
        async with house.http.get(f"{house.url}{path}") as answer:
            return answer.status

    await house.until(house.gateway.tasks.failed.wait)
    assert (await status("/healthz"), await status("/readyz")) == (503, 503)
    await house.gateway.tasks.end("odd")
    assert (await status("/healthz"), await status("/readyz")) == (200, 200)
