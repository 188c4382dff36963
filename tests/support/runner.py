"""The command `assent` as tests run it: in a thread of this process, or as a process of its own."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from typer.testing import CliRunner, Result

from gateway.cli import app

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
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", "from gateway.cli import main; main()", *arguments),
        cwd=folder,
        env=dict(env),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(60):
        output, _ = await child.communicate()
    return child.returncode or 0, output.decode()
