"""A TCP proxy before a server, which a test can cut: connections break and are refused, or stand still."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Self

Passing = Callable[[bytes], bool]
"""Hears of bytes before they go on; False breaks their connection, and they are lost."""


class TcpProxy:
    """Passes connections on to the port `target` of a host; it may become another one. `up` leaves nothing behind."""

    def __init__(self, target: int, host: str = "127.0.0.1") -> None:
        self.target, self._host = target, host
        self.port = 0
        self._open = asyncio.Event()
        self._open.set()
        self._refusing = False
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def up(self) -> AsyncIterator[Self]:
        """It listens inside, on `port`."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            self.refuse()
            self._open.set()
            while self._tasks:
                await asyncio.wait(set(self._tasks))

    def stand_still(self) -> None:
        """Pass nothing on, and break nothing off: a cable that was pulled."""
        self._open.clear()

    def refuse(self) -> None:
        """Break off what there is and take nothing more."""
        self._refusing = True
        self.break_off()

    def restore(self) -> None:
        """Pass everything on again; what stood still is broken off, and the bytes on their way are lost."""
        if not self._open.is_set():
            self.break_off()
        self._refusing = False
        self._open.set()

    def break_off(self) -> None:
        """End every connection."""
        _abort(self._writers)

    def passing(self) -> tuple[Passing, Passing]:
        """What hears of the bytes of a new connection: of what its client sends, and of what the server answers."""
        return (lambda data: True), (lambda data: True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        ends = {writer}
        self._tasks.add(task)
        self._writers.add(writer)
        try:
            await self._open.wait()
            if not self._refusing:
                to_target, target = await asyncio.open_connection(self._host, self.target)
                ends.add(target)
                self._writers.add(target)
                asked, answered = self.passing()
                await asyncio.gather(
                    self._pass(reader, target, asked, ends), self._pass(to_target, writer, answered, ends)
                )
        except OSError:  # nobody listens there
            _abort(ends)
        finally:
            if self._refusing:
                _abort(ends)
            self._tasks.discard(task)
            self._writers -= ends
            for end in ends:
                end.close()

    async def _pass(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        passes: Passing,
        ends: set[asyncio.StreamWriter],
    ) -> None:
        with suppress(OSError):
            while not self._refusing and (data := await reader.read(65536)):
                await self._open.wait()
                if not passes(data):
                    _abort(ends)
                    return
                writer.write(data)
                await writer.drain()
        if writer.can_write_eof():
            with suppress(OSError):
                writer.write_eof()


def _abort(ends: set[asyncio.StreamWriter]) -> None:
    for end in ends:
        end.transport.abort()
