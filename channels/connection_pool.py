"""HTTP/1.1 to a provider, for many small requests: kept connections, one deadline for each exchange, and what never
left told apart from what may have.

A general client spends more on a request than the providers' libraries do: cookies, redirects, a session's settings,
an answer that is read piece by piece. Here an exchange is one write and one future. Answers are parsed by `httptools`
(llhttp), addresses are tried side by side by `aiohappyeyeballs` (RFC 8305), TLS is the standard library's with the
system's authorities (`SSL_CERT_FILE`), and `HTTPS_PROXY` is obeyed. Nothing is repeated and no redirect followed.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from dataclasses import dataclass
from functools import cached_property
from typing import cast
from urllib.parse import quote, urlsplit

import aiohappyeyeballs
import httptools

from channels import proxy_tunnel
from channels.answers import MAX_ANSWER
from channels.hand_over import check_wanted

KEPT_FOR = 15.0
"""Seconds for which a connection without a request is kept: longer, and the server may just be closing it."""
NEXT_ADDRESS_AFTER = 0.25
"""Seconds after which the next address of a host is tried beside the first."""

_ODD = re.compile(r"[^!-~]")


class NotConnected(ConnectionError):
    """No connection came about: nothing was sent."""


class ConnectionLost(ConnectionError):
    """The request left, or may have, and no whole answer came."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; its headers as they came."""

    status: int
    fields: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def headers(self) -> dict[str, str]:
        """By their names in lower case."""
        return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in self.fields}


def head(headers: dict[str, str]) -> str:
    """The lines of a request's headers. Raises ValueError for what would be a line of its own."""
    if any(_ODD.search(text.replace(" ", "")) for pair in headers.items() for text in pair):
        raise ValueError("a header with a line end, or a character that is not ASCII")
    return "".join(f"{name}: {value}\r\n" for name, value in headers.items())


class ConnectionPool:
    """Connections to one origin, `root`, such as `https://api.twilio.com`. `timeout` is for a whole exchange in
    seconds; a wait for a free connection and connecting get `connect_timeout` of it. `connections` bounds how many
    there are at once. Made without a running loop; usable again after `aclose`."""

    def __init__(self, root: str, *, connections: int, timeout: float, connect_timeout: float) -> None:
        self._root = root
        self._turns = asyncio.Semaphore(connections)
        self._timeout, self._connect_timeout = timeout, connect_timeout
        self._free: list[_Connection] = []
        self._closings = 0
        """How often it was closed: what was on its way meanwhile keeps no connection open."""

    async def exchange(self, method: str, target: str, headers: str, body: bytes) -> Answer:
        """Make one request: `target` is the path with its query, `headers` what `head` makes. Raises NotConnected,
        ConnectionLost, TimeoutError when no answer came in time, and Withheld."""
        loop = asyncio.get_running_loop()
        began, closings = loop.time(), self._closings
        await self._turn(began + self._connect_timeout)
        try:
            connection = self._kept(loop.time()) or await self._connected(began + self._connect_timeout)
            try:
                check_wanted()
                answer = connection.ask(self._request(method, target, headers, body))
                deadline = loop.call_at(began + self._timeout, connection.give_up)
                try:
                    return await answer
                finally:
                    deadline.cancel()
            finally:
                self._keep(connection, loop.time(), closings)
        finally:
            self._turns.release()

    async def aclose(self) -> None:
        """Close what is free, and what is on its way once it is answered. Idempotent."""
        self._closings += 1
        free, self._free = self._free, []
        for connection in free:
            connection.close()
        await asyncio.gather(*(connection.closed for connection in free))

    @cached_property
    def _origin(self) -> tuple[str, str, int, str, ssl.SSLContext | None]:
        """The host as a header names it, the host, the port, what stands before each path, and TLS."""
        parts = urlsplit(self._root)
        if parts.scheme not in ("http", "https") or not parts.hostname or _ODD.search(self._root):
            raise ValueError(f"{self._root!r} is no address of a provider")
        tls = None
        if parts.scheme == "https":
            tls = ssl.create_default_context()
            tls.set_alpn_protocols(["http/1.1"])
        port = parts.port or (443 if tls is not None else 80)
        return parts.netloc.rpartition("@")[2], parts.hostname, port, parts.path.rstrip("/"), tls

    def _request(self, method: str, target: str, headers: str, body: bytes) -> bytes:
        named, _, _, prefix, _ = self._origin
        if _ODD.search(target):
            target = quote(target, safe="/?&=%:@!$'()*+,;~[]")
        length = f"Content-Length: {len(body)}\r\n" if body or method not in ("GET", "DELETE") else ""
        lines = (
            f"{method} {prefix}{target} HTTP/1.1\r\nHost: {named}\r\nAccept-Encoding: identity\r\n{headers}{length}\r\n"
        )
        return lines.encode("ascii") + body

    async def _turn(self, until: float) -> None:
        if not self._turns.locked():  # then it is had without a wait
            await self._turns.acquire()
            return
        try:
            async with asyncio.timeout_at(until):
                await self._turns.acquire()
        except TimeoutError as error:
            raise NotConnected("no connection became free in time") from error

    def _kept(self, now: float) -> _Connection | None:
        while self._free:
            connection = self._free.pop()
            if connection.usable and now - connection.used_at < KEPT_FOR:
                return connection
            connection.close()
        return None

    def _keep(self, connection: _Connection, now: float, closings: int) -> None:
        if connection.usable and closings == self._closings:
            connection.used_at = now
            self._free.append(connection)
        else:
            connection.close()

    async def _connected(self, until: float) -> _Connection:
        try:
            async with asyncio.timeout_at(until):
                _, host, port, _, tls = self._origin
                return await _connect(host, port, tls)
        except TimeoutError as error:
            raise NotConnected("no connection in time") from error
        except (OSError, ValueError, RuntimeError) as error:  # a name that cannot be one; the loop's own
            raise NotConnected(f"{type(error).__name__}: {error}") from error


async def _connect(host: str, port: int, tls: ssl.SSLContext | None) -> _Connection:
    loop = asyncio.get_running_loop()
    proxy = proxy_tunnel.proxy_of(host) if tls is not None else None
    near = (proxy.host, proxy.port) if proxy is not None else (host, port)
    found = await loop.getaddrinfo(*near, type=socket.SOCK_STREAM)
    opened = await aiohappyeyeballs.start_connection(found, happy_eyeballs_delay=NEXT_ADDRESS_AFTER)
    try:
        if proxy is not None:
            await proxy_tunnel.ask(opened, proxy, host, port)
        _, connection = await loop.create_connection(
            _Connection, sock=opened, ssl=tls, server_hostname=host if tls is not None else None
        )
    except BaseException:
        opened.close()
        raise
    return connection


class _Connection(asyncio.Protocol):
    """A connection, on which one exchange at a time is made."""

    def __init__(self) -> None:
        self.used_at = 0.0
        """When it was last used, by the loop's clock."""
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._transport: asyncio.Transport
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[Answer] | None = None
        self._sound = True
        self._begin()

    def _begin(self) -> None:
        self._fields: list[tuple[bytes, bytes]] = []
        self._blocks: list[bytes] = []
        self._size = 0
        self._until_end = False

    @property
    def usable(self) -> bool:
        """Whether another request may be made on it."""
        return self._sound and self._answer is None and not self._transport.is_closing()

    def ask(self, request: bytes) -> asyncio.Future[Answer]:
        """Write a request; what is answered to it."""
        self._begin()
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._answer

    def give_up(self) -> None:
        """Wait no longer for an answer."""
        self._end(TimeoutError("no answer in time"))

    def close(self) -> None:
        """Close it at once."""
        self._sound = False
        self._transport.abort()

    def _end(self, error: Exception) -> None:
        self._sound = False
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_exception(error)
        self._transport.abort()

    # ── what the transport calls ────────────────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._size += len(data)
        if self._answer is None:  # nobody asked for it: what comes later on this connection could be anything
            self._end(ConnectionLost("not asked"))
        elif self._size > MAX_ANSWER:
            self._end(ConnectionLost(f"the answer is over {MAX_ANSWER} bytes"))
        else:
            try:
                self._parser.feed_data(data)
            except httptools.HttpParserError as error:
                self._end(ConnectionLost(f"not an answer of HTTP: {error}"))

    def eof_received(self) -> None:
        if self._answer is not None and self._until_end:
            self._sound = False
            self.on_message_complete()

    def connection_lost(self, error: Exception | None) -> None:
        self._end(ConnectionLost("the connection ended" if error is None else f"{type(error).__name__}: {error}"))
        if not self.closed.done():
            self.closed.set_result(None)

    # ── what the parser calls ───────────────────────────────────────────────────────────────────────────────────

    def on_message_begin(self) -> None:
        if self._answer is None:  # more than one answer to one request
            self._sound = False

    def on_header(self, name: bytes, value: bytes) -> None:
        self._fields.append((name, value))

    def on_headers_complete(self) -> None:
        names = {name.lower() for name, _ in self._fields}
        self._until_end = not names & {b"content-length", b"transfer-encoding"}

    def on_body(self, body: bytes) -> None:
        self._blocks.append(body)

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        if status < 200:  # another one comes
            self._fields.clear()
            return
        answer, self._answer = self._answer, None
        if not self._parser.should_keep_alive():
            self._sound = False
        if answer is not None and not answer.done():
            answer.set_result(Answer(status, tuple(self._fields), b"".join(self._blocks)))
