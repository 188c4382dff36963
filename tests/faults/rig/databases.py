"""Databases that a test may harm: a PostgreSQL server of a run's own behind a proxy, with a synchronous standby if
asked for, or a small disk of its own for a SQLite file."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import asyncpg

from tests.support.postgresql import Server
from tests.support.tcp_proxy import TcpProxy

DURABLE = {"synchronous_commit": "on", "log_min_messages": "log"}
"""What a crash of the server must not lose. (The machine itself does not crash here, so that fsync may stay off.)"""
FOLLOWERS = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"
DISK = 64
"""Megabytes of the small disk."""


class Standby(Server):
    """A server that follows another one by streaming replication."""

    def __init__(self, primary: Server) -> None:
        self._primary = primary
        super().__init__(**DURABLE)

    def _make(self) -> None:
        home = (self._binaries / "postgres").resolve().parent  # all programs are there; the path may link to some only
        self._run(
            str(home / "pg_basebackup"), "-D", self._data, "-h", "127.0.0.1", "-p", str(self._primary.port),
            "-U", "assent", "-R", "-X", "stream", "-c", "fast",
        )  # fmt: skip


class Database:
    """What a fault harms, and mends again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.proxy = TcpProxy(0)
        self.url = ""
        self.server: Server | None = None
        self.standby: Server | None = None
        self._ballast: Path | None = None

    @asynccontextmanager
    async def served(self, *, standby: bool) -> AsyncIterator[Database]:
        """A server runs inside, and `url` leads to an empty database on it through the proxy."""
        self.server = await asyncio.to_thread(Server, **DURABLE)
        try:
            await asyncio.to_thread(self.server.start)
            await _execute(self.server.address, "CREATE DATABASE assent")
            if standby:
                await self._follow()
            self.proxy.target = self.server.port
            async with self.proxy.up():
                self.url = f"postgresql://assent@127.0.0.1:{self.proxy.port}/assent"
                yield self
        finally:
            for server in (self.server, self.standby):
                if server is not None:
                    await asyncio.to_thread(server.remove)

    async def _follow(self) -> None:
        """The standby follows, and from then on a commit waits for it."""
        assert self.server is not None
        self.standby = await asyncio.to_thread(Standby, self.server)
        await asyncio.to_thread(self.standby.start)
        await _execute(self.server.address, "ALTER SYSTEM SET synchronous_standby_names = '*'")
        await _execute(self.server.address, "SELECT pg_reload_conf()")
        async with asyncio.timeout(60):
            while True:
                if await _value(self.server.address, FOLLOWERS):
                    return
                await asyncio.sleep(0.05)

    async def restart(self, *, crash: bool) -> None:
        """The server ends, in good order or by a crash, and starts again."""
        assert self.server is not None
        await asyncio.to_thread(self.server.stop, signal.SIGQUIT if crash else signal.SIGINT)
        await asyncio.to_thread(self.server.start)

    async def fail_over(self) -> None:
        """The server dies, the standby is promoted, and the proxy leads to it."""
        assert self.server is not None
        assert self.standby is not None
        await asyncio.to_thread(self.server.stop, signal.SIGQUIT)
        self.proxy.break_off()
        await _execute(self.standby.address, "SELECT pg_promote()")
        self.proxy.target = self.standby.port

    @asynccontextmanager
    async def small_disk(self) -> AsyncIterator[Database]:
        """A small disk is mounted inside, and `url` is the path of a file on it. Who may not mount: see `can_mount`."""
        disk = self.folder / "disk"
        disk.mkdir()
        await asyncio.to_thread(_run, "mount", "-t", "tmpfs", "-o", f"size={DISK}m", "tmpfs", str(disk))
        self.url, self._ballast = str(disk / "assent.db"), disk / "ballast"
        try:
            yield self
        finally:
            await asyncio.to_thread(_run, "umount", "--lazy", str(disk))

    def fill(self) -> None:
        """Take what is left of the disk."""
        assert self._ballast is not None
        with self._ballast.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(b"\0" * 4096)

    def free(self) -> None:
        """Give it back."""
        assert self._ballast is not None
        self._ballast.unlink()


def can_mount() -> bool:
    """Whether this user may mount a disk here."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    probe = ["unshare", "--mount", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


async def _execute(address: str, sql: str) -> None:
    await _value(address, sql)


async def _value(address: str, sql: str) -> object:
    connection = await asyncpg.connect(f"{address}/postgres")
    try:
        return await connection.fetchval(sql) if sql.startswith("SELECT") else await connection.execute(sql)
    finally:
        await connection.close()
