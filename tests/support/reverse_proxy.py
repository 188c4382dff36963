"""Reverse proxies as processes, with a file of the project but for ports and certificates."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

NGINX, CADDY = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin"), shutil.which("caddy")
"""Where they are, if they are installed."""


def replaced(text: str, *edits: tuple[str, str]) -> str:
    """The text with these pieces replaced; each must be there."""
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return text


@asynccontextmanager
async def running(port: int, *command: str) -> AsyncIterator[None]:
    """A proxy as a process, listening on a port."""
    child = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(60):
            while True:
                assert child.returncode is None, (await child.stderr.read()).decode() if child.stderr else ""
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                except OSError:
                    await asyncio.sleep(0.02)
                    continue
                writer.close()
                await writer.wait_closed()
                break
        yield
    finally:
        if child.returncode is None:
            child.terminate()
        await child.communicate()


@asynccontextmanager
async def running_caddy(folder: Path, text: str, port: int) -> AsyncIterator[None]:
    """Caddy with this file, listening on a port. It keeps nothing outside of the folder."""
    assert CADDY is not None
    child = await asyncio.create_subprocess_exec(CADDY, "version", stdout=asyncio.subprocess.PIPE)
    said, _ = await child.communicate()
    text = replaced(text, ("{\n\tservers", "{\n\tadmin off\n\tservers"))
    if tuple(map(int, re.findall(rb"\d+", said)[:2])) < (2, 7):
        text = replaced(text, ("request_buffers 4MB", "buffer_requests"))
    file = folder / "Caddyfile"
    file.write_text(text, encoding="utf-8")
    homes = [f"{name}={folder}" for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")]
    async with running(port, "env", *homes, CADDY, "run", "--adapter", "caddyfile", "--config", str(file)):
        yield
