"""A line to the tests' database that breaks at a commit: the database does not get it, or its answer is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass
class Cut:
    """Where a line breaks: at the commit of the `nth` transaction in which `marker` is sent."""

    marker: bytes
    answer: bool
    """Whether the database gets the commit, and only its answer is lost."""
    nth: int = 1


class DatabaseLine:
    """Passes connections on to a database server, and breaks one where `cut` says."""

    def __init__(self, address: str) -> None:
        self._to = urlsplit(address)
        self._ends: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.cut: Cut | None = None
        self.address = ""

    @asynccontextmanager
    async def up(self) -> AsyncIterator[DatabaseLine]:
        """It is there inside; its address is the server's but for the port."""
        server = await asyncio.start_server(self._connected, "127.0.0.1")
        port = server.sockets[0].getsockname()[1]
        self.address = self._to._replace(netloc=f"{self._to.username}@127.0.0.1:{port}").geturl()
        try:
            yield self
        finally:
            server.close()
            for end in self._ends:
                end.transport.abort()
            while self._tasks:
                await asyncio.wait(set(self._tasks))

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        own = asyncio.current_task()
        assert own is not None
        self._tasks.add(own)
        own.add_done_callback(self._tasks.discard)
        there, back = await asyncio.open_connection(self._to.hostname, self._to.port)
        self._ends |= {writer, back}
        connection = _Connection(self, writer, back)
        try:
            await asyncio.gather(connection.ask(reader), connection.answer(there))
        finally:
            for end in (writer, back):
                end.transport.abort()
                self._ends.discard(end)


class _Connection:
    """One connection: what is asked goes there, what is answered comes back."""

    def __init__(self, line: DatabaseLine, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self._line, self._client, self._server = line, client, server
        self._marked = self._silent = False

    async def ask(self, reader: asyncio.StreamReader) -> None:
        """Pass on what the client sends."""
        while data := await _read(reader):
            if self._is_the_one(data):
                if not self._line_cut().answer:
                    break
                self._silent = True
            self._server.write(data)
        self._break()

    async def answer(self, reader: asyncio.StreamReader) -> None:
        """Pass on what the server answers, unless that is what gets lost."""
        while data := await _read(reader):
            if self._silent:
                break
            self._client.write(data)
        self._break()

    def _is_the_one(self, data: bytes) -> bool:
        """Whether this is the commit at which the line breaks."""
        cut = self._line.cut
        if cut is None:
            return False
        self._marked = self._marked or cut.marker in data
        ends, marked = b"COMMIT" in data, self._marked
        if ends or b"ROLLBACK" in data:
            self._marked = False
        if ends and marked:
            cut.nth -= 1
        return ends and marked and cut.nth == 0

    def _line_cut(self) -> Cut:
        """The cut that happens now, once."""
        cut, self._line.cut = self._line.cut, None
        assert cut is not None
        return cut

    def _break(self) -> None:
        for end in (self._client, self._server):
            end.transport.abort()


async def _read(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read(1 << 16)
    except ConnectionError:
        return b""
