"""Programs in processes of their own, forked from one that has imported the gateway and made its grammar: doing that
anew takes longer than most tests."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Mapping
from multiprocessing.context import ForkServerProcess
from pathlib import Path

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.support.preloaded"])


class Forked:
    """A process, told and asked as asyncio's own are."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        assert process.pid is not None
        self.pid = process.pid

    @property
    def returncode(self) -> int | None:
        """Its exit status, the negative signal that ended it, or None while it runs."""
        return self._process.exitcode

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal, if it still runs."""
        if self.returncode is None:
            os.kill(self.pid, number)

    async def wait(self) -> int:
        """Wait for its end."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        while (status := self.returncode) is None:
            loop.add_reader(self._process.sentinel, ended.set)
            try:
                await ended.wait()
            finally:
                loop.remove_reader(self._process.sentinel)
            ended.clear()
        return status


Program = Callable[[list[str]], None]
"""What a process does with its arguments; a function of a module."""


async def fork(
    program: Program, *arguments: str, output: Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> Forked:
    """Run a program in a process of its own, by default with this one's environment; what it prints is appended to a
    file."""
    environment = dict(os.environ if env is None else env)
    process = CONTEXT.Process(target=_run, args=(program, list(arguments), output, cwd, environment), daemon=True)
    await asyncio.to_thread(process.start)
    return Forked(process)


def _run(
    program: Program, arguments: list[str], output: Path, cwd: Path | None, environment: Mapping[str, str]
) -> None:
    printed = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.dup2(printed, 1)
    os.dup2(printed, 2)
    os.close(printed)
    os.environ.clear()
    os.environ.update(environment)
    if cwd is not None:
        os.chdir(cwd)
    program(arguments)
