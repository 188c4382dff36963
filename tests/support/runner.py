"""The command `assent` as tests run it: in a thread of this process, or as a process of its own."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from uuid import uuid4

from typer.testing import CliRunner, Result

from gateway.cli import app
from tests.support.forked import fork
from tests.support.gateway_process import as_it_is

Assent = Callable[..., Awaitable[Result]]


def runner(config: Path) -> Assent:
    """Runs commands on that file, in a thread; `status` is how one must end, `file=False` leaves --config out."""

    async def run(*arguments: object, status: int = 0, file: bool = True) -> Result:
        words = [str(argument) for argument in arguments]
        if file:
            words += ["--config", str(config)]
        result = await asyncio.to_thread(CliRunner().invoke, app, words)
        assert result.exit_code == status, f"{words}: {result.exit_code}\n{result.output}\n{result.exception!r}"
        return result

    return run


async def process(*arguments: str, folder: Path, env: Mapping[str, str]) -> tuple[int, str]:
    """Run a command in a folder, as a process: its exit status, and what it printed."""
    printed = folder / f"printed-{uuid4()}"
    child = await fork(as_it_is, *arguments, output=printed, cwd=folder, env=env)
    try:
        async with asyncio.timeout(60):
            status = await child.wait()
    finally:
        child.send_signal(signal.SIGKILL)  # where it did not end
    output = printed.read_text(encoding="utf-8")
    printed.unlink()
    return status, output
