"""Limits what one caller may hold of this process: connections, time, and bytes of bodies.

The head of a request has to arrive within a time, and so does its body; a connection without a request is closed
after a while. When all connections are taken, the one that has been silent for longest is closed, so that silent ones
cannot lock a carrier out; a request that is being answered is never cut off. The API leaves some connections to the
webhooks. The first 64 KB of every body are always taken; what is longer shares one limit. An address other than this
machine's own (where a proxy stands) may have half of all connections and half of the bytes.
"""

from __future__ import annotations

import asyncio
import resource
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from typing import Any, cast

import structlog
from aiohttp import web

from gateway.web.problems import Handler, Problem

log = structlog.get_logger()

EVERY = 0.5
"""Seconds between two looks for connections whose time is over."""
MOST = 4096
"""Connections at once, where the process's descriptors allow as many."""
WEBHOOKS = "/webhooks/"
"""How the paths of webhooks begin."""
HEALTH = "/healthz"
"""The path that is always answered, since it asks whether the process lives; its answer waits for nothing."""
MAX_BODY = 4 * 1024 * 1024
"""Bytes of a body at most: Meta batches up to 3 MB."""
IN_THREAD = 64 * 1024
"""Bodies over this many bytes are parsed in a thread, so that other requests do not wait."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much may be held at once. Times are in seconds."""

    connections: int = MOST
    for_webhooks: int = MOST // 4  # how many of these the requests of the API leave free
    head: float = 10.0  # from the first byte (of a new connection: from its start) to the end of a request's head
    body: float = 30.0  # from the head to the end of a body that is read as a whole
    idle: float = 75.0  # between two requests: longer than proxies keep a connection
    body_bytes: int = 64 << 20  # of bodies that are being read, or were read and are not answered yet
    small: int = 64 << 10  # bytes of each body that are always taken

    @staticmethod
    def of_process() -> Bounds:
        """The bounds that this process's file descriptors allow: a quarter of these stays for the store and for
        requests to providers."""
        descriptors, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        most = max(16, min(MOST, descriptors - descriptors // 4))
        return Bounds(connections=most, for_webhooks=most // 4)


class Stage(StrEnum):
    """What a connection waits for: the head or the body of a request, our answer, or the next request."""

    HEAD = "head"
    BODY = "body"
    BUSY = "busy"
    IDLE = "idle"


@dataclass(slots=True, eq=False)
class Connection:
    """One connection. `since` is the loop's time at which its stage began, `held` the counted bytes of its body."""

    transport: asyncio.Transport
    address: str
    since: float
    stage: Stage = Stage.HEAD
    held: int = 0


@dataclass(slots=True)
class Connections:
    """All connections of the listener."""

    bounds: Bounds
    closed: Callable[[str], None] = lambda why: None  # counts what was closed, and why
    _all: dict[asyncio.BaseTransport, Connection] = field(default_factory=dict)
    _addresses: Counter[str] = field(default_factory=Counter)
    _bytes: Counter[str] = field(default_factory=Counter)
    _api: int = 0
    _over: asyncio.Event = field(default_factory=asyncio.Event)

    def __len__(self) -> int:
        return len(self._all)

    def guarded(self, server: web.Server) -> Callable[[], asyncio.Protocol]:
        """What makes the protocols of a listening socket: the server's own, each behind a watch."""
        return lambda: _Watched(self, server())

    async def run(self) -> None:
        """Close the connections whose time is over, until `stop`."""
        loop = asyncio.get_running_loop()
        while not self._over.is_set():
            self.sweep(loop.time())
            try:
                async with asyncio.timeout(EVERY):
                    await self._over.wait()
            except TimeoutError:
                pass

    def stop(self) -> None:
        """End `run`."""
        self._over.set()

    def sweep(self, now: float) -> None:
        """Close the connections whose time is over."""
        patience = {Stage.HEAD: self.bounds.head, Stage.IDLE: self.bounds.idle}
        for connection in list(self._all.values()):
            if connection.stage in patience and now - connection.since > patience[connection.stage]:
                self._close(connection, connection.stage.value)

    # ── a connection's life ──────────────────────────────────────────────────────────────────────────────────────

    def admit(self, transport: asyncio.Transport, now: float) -> Connection | None:
        """A new connection, with room made for it; None when it has to go at once."""
        address = _address(transport)
        if not _is_here(address) and self._addresses[address] >= max(1, self.bounds.connections // 2):
            if not self._make_room(address):
                self.closed("address")
                return None
        elif len(self._all) >= self.bounds.connections and not self._make_room(None):
            self.closed("full")
            return None
        connection = self._all[transport] = Connection(transport, address, now)
        self._addresses[address] += 1
        return connection

    def lost(self, connection: Connection) -> None:
        """A connection has ended."""
        if self._all.pop(connection.transport, None) is not None:
            self._addresses[connection.address] -= 1
            if not self._addresses[connection.address]:
                del self._addresses[connection.address]
        self.release(connection)

    def _make_room(self, address: str | None) -> bool:
        """Close the connection (of this address, if one is given) that has brought nothing for longest."""
        silent = [
            connection
            for connection in self._all.values()
            if connection.stage is not Stage.BUSY and address in (None, connection.address)
        ]
        if not silent:
            return False
        self._close(min(silent, key=lambda connection: (connection.stage is Stage.BODY, connection.since)), "room")
        return True

    def _close(self, connection: Connection, why: str) -> None:
        self.closed(why)
        self.lost(connection)
        connection.transport.abort()

    # ── bytes of bodies ──────────────────────────────────────────────────────────────────────────────────────────

    def take(self, connection: Connection, size: int) -> bool:
        """Whether a body may grow to this many bytes; if so, those beyond `Bounds.small` are counted."""
        more = size - self.bounds.small - connection.held
        if more <= 0:
            return True
        address = connection.address
        most = self.bounds.body_bytes
        if self._bytes.total() + more > most or (not _is_here(address) and self._bytes[address] + more > most // 2):
            return False
        connection.held += more
        self._bytes[address] += more
        return True

    def release(self, connection: Connection) -> None:
        """The body of a connection's request is not held any more."""
        if connection.held:
            self._bytes[connection.address] -= connection.held
            if not self._bytes[connection.address]:
                del self._bytes[connection.address]
            connection.held = 0

    # ── requests ─────────────────────────────────────────────────────────────────────────────────────────────────

    def of(self, request: web.Request) -> Connection | None:
        """The connection of a request; None once it has ended."""
        return self._all.get(request.transport) if request.transport is not None else None

    @property
    def middleware(self) -> Any:
        """Notes when a request begins and ends, and answers 503 when the API has its share of connections."""

        @web.middleware
        async def watch(request: web.Request, handler: Handler) -> web.StreamResponse:
            connection = self.of(request)
            if connection is None:
                return await handler(request)
            api = request.path != HEALTH and not request.path.startswith(WEBHOOKS)
            if api and self._api >= self.bounds.connections - self.bounds.for_webhooks:
                self.closed("api")
                refused = Problem(503, "too many requests at once; try again", headers={"Retry-After": "1"}).response()
                refused.force_close()
                return refused
            connection.stage = Stage.BUSY
            self._api += api
            try:
                return await handler(request)
            finally:
                self._api -= api
                self.release(connection)
                connection.stage, connection.since = Stage.IDLE, asyncio.get_running_loop().time()

        return watch


CONNECTIONS = web.AppKey("connections", Connections)
BODY = web.RequestKey("body", bytes)
"""The body of a request once it was read."""


def content_type(request: web.Request) -> str:
    """What a request says that its body is, without parameters; empty when it does not say."""
    return request.headers.get("Content-Type", "").partition(";")[0].strip().lower()


async def read_body(request: web.Request) -> bytes:
    """The whole body of a request. Raises Problem 408 when it does not come in time, 413 when it is over `MAX_BODY`,
    503 when too much is being read at once."""
    if BODY not in request:
        request[BODY] = await _read(request)
    return request[BODY]


async def _read(request: web.Request) -> bytes:
    connections = request.app[CONNECTIONS]
    too_long = Problem(413, f"the body is larger than {MAX_BODY} bytes", close=True)
    if request.content_length is not None and request.content_length > MAX_BODY:
        raise too_long
    connection = connections.of(request)
    if not request.can_read_body or connection is None:
        return await request.read()
    loop = asyncio.get_running_loop()
    connection.stage, connection.since = Stage.BODY, loop.time()
    blocks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(connections.bounds.body):
            async for block in request.content.iter_any():
                blocks.append(block)
                size += len(block)
                if size > MAX_BODY:
                    raise too_long
                if not connections.take(connection, size):
                    connections.closed("bytes")
                    raise Problem(503, "too many bytes at once; try again", headers={"Retry-After": "1"}, close=True)
    except TimeoutError:
        connections.closed("body")
        message = f"the body did not arrive within {connections.bounds.body:g} seconds"
        raise Problem(408, message, close=True) from None
    finally:
        connection.stage = Stage.BUSY
    return b"".join(blocks)


class _Watched(asyncio.Protocol):
    """A protocol of the HTTP server whose connection is counted."""

    def __init__(self, connections: Connections, inner: asyncio.Protocol) -> None:
        self._connections = connections
        self._inner = inner
        self._connection: Connection | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        wire = cast("asyncio.Transport", transport)  # uvloop's transports are no subclass
        self._connection = self._connections.admit(wire, asyncio.get_running_loop().time())
        if self._connection is None:
            wire.abort()
            return
        self._inner.connection_made(transport)

    def data_received(self, data: bytes) -> None:
        connection = self._connection
        if connection is not None and connection.stage is Stage.IDLE:
            connection.stage, connection.since = Stage.HEAD, asyncio.get_running_loop().time()
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._connection is not None:
            self._connections.lost(self._connection)
            self._inner.connection_lost(exc)


def _address(transport: asyncio.BaseTransport) -> str:
    peer = transport.get_extra_info("peername")
    return str(peer[0]) if isinstance(peer, tuple) else ""


def _is_here(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return True  # a Unix socket


def raise_descriptors() -> None:
    """Allow this process all the file descriptors that it may have: the soft limit is often 1,024."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        except (ValueError, OSError) as error:
            log.warning("serve.descriptor_limit", soft=soft, hard=hard, error=str(error))
