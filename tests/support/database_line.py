"""A line to the tests' database that breaks at a commit: the database does not get it, or its answer is lost."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.support.tcp_proxy import Passing, TcpProxy


@dataclass
class Cut:
    """Where a line breaks: at the commit of the `nth` transaction in which `marker` is sent."""

    marker: bytes
    answer: bool
    """Whether the database gets the commit, and only its answer is lost."""
    nth: int = 1


class DatabaseLine(TcpProxy):
    """Passes connections on to a database server, and breaks one where `cut` says."""

    def __init__(self, address: str) -> None:
        self._to = urlsplit(address)
        assert self._to.port is not None
        super().__init__(self._to.port, self._to.hostname or "127.0.0.1")
        self.cut: Cut | None = None

    @property
    def address(self) -> str:
        """The server's but for where it is."""
        user, at, _ = self._to.netloc.rpartition("@")
        return self._to._replace(netloc=f"{user}{at}127.0.0.1:{self.port}").geturl()

    def passing(self) -> tuple[Passing, Passing]:
        """What looks for the commit on a new connection, and what loses its answer."""
        connection = _Connection(self)
        return connection.asked, connection.answered


class _Connection:
    """One connection: what is asked goes there, what is answered comes back."""

    def __init__(self, line: DatabaseLine) -> None:
        self._line = line
        self._marked = self._silent = False

    def asked(self, data: bytes) -> bool:
        """Whether what the client sends goes on."""
        cut = self._line.cut
        if cut is None:
            return True
        self._marked = self._marked or cut.marker in data
        ends, marked = b"COMMIT" in data, self._marked
        if ends or b"ROLLBACK" in data:
            self._marked = False
        if ends and marked:
            cut.nth -= 1
        if cut.nth > 0:
            return True
        self._line.cut = None  # it happens once
        self._silent = cut.answer
        return cut.answer

    def answered(self, data: bytes) -> bool:
        """Whether what the server answers goes on."""
        return not self._silent
