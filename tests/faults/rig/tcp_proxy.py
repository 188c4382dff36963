"""A TCP proxy before the database, which a test can cut: connections break and are refused, or stand still."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class TcpProxy:
    """Passes connections on to `port`, which may change. Bytes that were taken while it stands still go on after it."""

    def __init__(self, port: int) -> None:
        self.target = port
        self.port = 0
        self._open = asyncio.Event()
        self._open.set()
        self._refusing = False
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def up(self) -> AsyncIterator[TcpProxy]:
        """It listens inside."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            self._open.set()
            self.break_off()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def stand_still(self) -> None:
        """Pass nothing on, and break nothing off: a cable that was pulled."""
        self._open.clear()

    def refuse(self) -> None:
        """Break off what there is and take nothing more."""
        self._refusing = True
        self.break_off()

    def restore(self) -> None:
        """Pass everything on again; what stood still is broken off, as its bytes are lost."""
        if not self._open.is_set():
            self.break_off()
        self._refusing = False
        self._open.set()

    def break_off(self) -> None:
        """End every connection."""
        for writer in list(self._writers):
            with suppress(OSError):
                writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._refusing:
            writer.transport.abort()
            return
        await self._open.wait()
        try:
            to_target, target = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        pair = {writer, target}
        self._writers |= pair
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await asyncio.gather(self._pass(reader, target), self._pass(to_target, writer))
        finally:
            self._tasks.discard(task)
            self._writers -= pair
            for end in pair:
                end.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                await self._open.wait()
                writer.write(data)
                await writer.drain()
        if writer.can_write_eof():
            with suppress(OSError):
                writer.write_eof()
