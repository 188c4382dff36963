"""The connections to a provider: what is kept, what a broken line means, and that nothing leaves that is not wanted."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import uvloop

from channels import connection_pool
from channels.connection_pool import Answer, ConnectionLost, ConnectionPool, NotConnected, head
from channels.hand_over import MAY_BEGIN, Withheld
from tests.support import patience
from tests.support.certificates import OPENSSL, authority, certificate
from tests.support.house import free_port

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: Content-Length\r\n\r\n"
with_openssl = pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")


def on_both_loops(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run a test on asyncio's loop, and on uvloop, on which `serve` runs."""

    def run(loop: str, **fixtures: object) -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop if loop == "uvloop" else None) as runner:
            runner.run(test(**fixtures))  # type: ignore[arg-type]

    signature = inspect.signature(test)
    of_loop = inspect.Parameter("loop", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    run.__signature__ = signature.replace(parameters=[of_loop, *signature.parameters.values()])  # type: ignore[attr-defined]
    run.__name__, run.__doc__ = test.__name__, test.__doc__
    run.pytestmark = [*getattr(test, "pytestmark", []), pytest.mark.parametrize("loop", ["asyncio", "uvloop"]).mark]  # type: ignore[attr-defined]
    return run


class Server:
    """A server that answers each request with the next of `answers`: bytes, pieces of them that come apart, or None to
    hang up."""

    def __init__(self, *answers: bytes | list[bytes] | None) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []
        self.connections = 0
        self.open: list[asyncio.StreamWriter] = []
        self.silent = asyncio.Event()
        """What a request waits for that finds no answer left."""

    async def has(self, number: int) -> None:
        """Wait until so many requests have come."""
        async with asyncio.timeout(patience.LONG):
            while len(self.requests) < number:  # noqa: ASYNC110  # an event for each number would be no clearer
                await asyncio.sleep(0.01)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        self.open.append(writer)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                length = request.partition(b"Content-Length: ")[2].partition(b"\r\n")[0]
                request += await reader.readexactly(int(length or b"0"))
                self.requests.append(request)
                if not self.answers:
                    await self.silent.wait()
                answer = self.answers.pop(0)
                if answer is None:
                    break
                pieces = answer if isinstance(answer, list) else [answer]
                for piece in pieces:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
                whole = b"".join(pieces)
                if b"close" in whole or b"Content-Length" not in whole:
                    break
        writer.close()


@asynccontextmanager
async def serving(
    server: Server, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> AsyncIterator[Callable[..., ConnectionPool]]:
    """Makes pools to a running server."""
    pools: list[ConnectionPool] = []
    started = await asyncio.start_server(server.serve, host, ssl=tls)
    port = started.sockets[0].getsockname()[1]

    def pool(
        connections: int = 4, timeout: float = patience.LONG, connect: float = patience.LONG, name: str = host
    ) -> ConnectionPool:
        where = f"[{name}]" if ":" in name else name
        root = f"{'http' if tls is None else 'https'}://{where}:{port}/v1"
        pools.append(ConnectionPool(root, connections=connections, timeout=timeout, connect_timeout=connect))
        return pools[-1]

    yield pool
    for each in pools:
        await each.aclose()
    server.silent.set()
    for writer in server.open:
        writer.transport.abort()
    started.close()
    await started.wait_closed()


def asked(pool: ConnectionPool, target: str = "/messages", body: bytes = b"a=1") -> Awaitable[Answer]:
    """One request."""
    return pool.exchange("POST", target, head({"Accept": "text/plain"}), body)


@on_both_loops
async def test_a_request_as_the_server_sees_it_and_the_connection_is_kept() -> None:
    server = Server(OK, OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        answer = await asked(pool)
        assert (answer.status, answer.body, answer.headers) == (200, b"ok", {"content-length": "2"})
        await pool.exchange("GET", "/a b/ü?x=%2B&y=1", "", b"")
    first, second = server.requests
    line, host, *_ = first.split(b"\r\n")
    assert line == b"POST /v1/messages HTTP/1.1"
    assert host.startswith(b"Host: 127.0.0.1:")
    assert first.endswith(b"Accept: text/plain\r\nContent-Length: 3\r\n\r\na=1")
    assert second.startswith(b"GET /v1/a%20b/%C3%BC?x=%2B&y=1 HTTP/1.1\r\n")
    assert b"Content-Length" not in second
    assert server.connections == 1


@on_both_loops
@pytest.mark.parametrize(
    ("answer", "body", "kept"),
    [
        ([bytes([byte]) for byte in OK], b"ok", True),
        (b"HTTP/1.1 100 Continue\r\nX: 1\r\n\r\n" + OK, b"ok", True),
        (CHUNKED + b"1\r\no\r\n1;x\r\nk\r\n0\r\n\r\n", b"ok", True),
        (b"HTTP/1.1 204 No Content\r\nX: Content-Length\r\n\r\n", b"", True),
        (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", b"ok", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok", False),
        (b"HTTP/1.1 200 OK\r\nX: until the end\r\n\r\nok", b"ok", False),
        (OK + OK, b"ok", False),
    ],
    ids=["piece by piece", "100 first", "chunked", "204", "close", "1.0", "until the end", "two for one"],
)  # fmt: skip
async def test_an_answer_is_read_in_every_form(answer: bytes | list[bytes], body: bytes, kept: bool) -> None:
    server = Server(answer, OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        found = await asked(pool)
        assert (found.body, found.headers.get("x") == "1") == (body, False)
        assert (await asked(pool)).body == b"ok"
    assert server.connections == (1 if kept else 2)


@on_both_loops
@pytest.mark.parametrize(
    "answer",
    [
        None,
        [b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nok"],
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nok",
        b"HTTP/1.1 200",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: close\r\n\r\n" + b"x" * (connection_pool.MAX_ANSWER + 1),
    ],
    ids=["nothing", "a part", "a part of a chunk", "a part of a line", "no HTTP", "another protocol", "too much"],
)
async def test_what_may_have_left_is_lost_and_not_asked_again(answer: bytes | list[bytes] | None) -> None:
    server = Server(answer, OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        with pytest.raises(ConnectionLost):
            await asked(pool)
        assert len(server.requests) == 1
        assert (await asked(pool)).body == b"ok"
    assert server.connections == 2


@on_both_loops
async def test_no_answer_in_time() -> None:
    server = Server()
    async with serving(server) as pool_to:
        pool = pool_to(timeout=0.2)
        with pytest.raises(TimeoutError):
            await asked(pool)
        await server.has(1)
        server.answers.append(OK)
        assert (await asked(pool_to())).body == b"ok"


@on_both_loops
async def test_nobody_listens() -> None:
    for root in (
        f"http://127.0.0.1:{free_port()}",
        "http://127.0.0.1:99999",
        "ftp://127.0.0.1",
        "no address",
        "http://x y",
    ):
        pool = ConnectionPool(root, connections=1, timeout=patience.LONG, connect_timeout=patience.LONG)
        for _ in range(2):
            with pytest.raises(NotConnected):
                await asked(pool)


@on_both_loops
async def test_what_waits_too_long_for_a_free_connection_never_left() -> None:
    server = Server(OK)
    async with serving(server) as pool_to:
        pool = pool_to(connections=1)
        await asked(pool)  # from now on nothing connects
        pool._connect_timeout = 0.2
        first = asyncio.ensure_future(asked(pool))
        await server.has(2)
        with pytest.raises(NotConnected, match="free"):
            await asked(pool)
        server.answers += [OK, OK]
        server.silent.set()
        assert (await first).body == b"ok"
        assert (await asked(pool)).body == b"ok"
    assert (len(server.requests), server.connections) == (3, 1)


@on_both_loops
async def test_there_are_never_more_connections_than_allowed() -> None:
    server = Server(*[OK] * 50)
    async with serving(server) as pool_to:
        pool = pool_to(connections=3)
        answers = await asyncio.gather(*(asked(pool) for _ in range(50)))
    assert {answer.body for answer in answers} == {b"ok"}
    assert server.connections == 3


@on_both_loops
async def test_what_is_not_wanted_any_more_is_not_written_and_the_connection_stays() -> None:
    server = Server(OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        token = MAY_BEGIN.set(lambda: False)
        with pytest.raises(Withheld):
            await asked(pool)
        MAY_BEGIN.reset(token)
        assert (await asked(pool)).body == b"ok"
    assert (len(server.requests), server.connections) == (1, 1)


@on_both_loops
async def test_who_is_cancelled_leaves_neither_a_connection_nor_a_turn() -> None:
    server = Server()
    async with serving(server) as pool_to:
        pool = pool_to(connections=1)
        for n in (1, 2):
            work = asyncio.ensure_future(asked(pool))
            await server.has(n)
            work.cancel()
            with pytest.raises(asyncio.CancelledError):
                await work
        server.answers.append(OK)
        assert (await asked(pool)).body == b"ok"
    assert server.connections == 3, "the answer that is still to come on the first ones is nobody else's"


@on_both_loops
async def test_a_connection_that_was_closed_or_spoken_on_meanwhile_is_not_used() -> None:
    server = Server(OK, OK, OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        await asked(pool)
        server.open[0].write(OK)  # to nobody's request
        await server.open[0].drain()
        await settled(pool)
        await asked(pool)
        server.open[1].transport.abort()
        await settled(pool)
        await asked(pool)
    assert server.connections == 3


async def settled(pool: ConnectionPool) -> None:
    """Wait until the pool has noticed what its free connection got."""
    async with asyncio.timeout(patience.LONG):
        while pool._free[0].usable:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@on_both_loops
async def test_a_connection_that_was_free_for_long_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_pool, "KEPT_FOR", 0.0)
    server = Server(OK, OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        await asked(pool)
        await asked(pool)
    assert server.connections == 2


@on_both_loops
async def test_after_its_end_a_pool_connects_anew() -> None:
    server = Server(OK, OK)
    async with serving(server) as pool_to:
        pool = pool_to()
        await asked(pool)
        await pool.aclose()
        await pool.aclose()
        await asked(pool)
    assert server.connections == 2


@on_both_loops
async def test_what_is_on_its_way_at_the_end_is_answered_and_its_connection_closed() -> None:
    server = Server()
    async with serving(server) as pool_to:
        pool = pool_to()
        work = asyncio.ensure_future(asked(pool))
        await server.has(1)
        await pool.aclose()
        server.answers += [OK, OK]
        server.silent.set()
        assert (await work).body == b"ok"
        assert pool._free == []
        assert (await asked(pool)).body == b"ok"
    assert server.connections == 2


def test_a_header_is_one_line() -> None:
    for headers in ({"A": "1\r\nB: 2"}, {"A\n": "1"}, {"A": "ü"}, {"A": "\x00"}):
        with pytest.raises(ValueError, match="header"):
            head(headers)
    assert head({"A": "1 2", "B": "x"}) == "A: 1 2\r\nB: x\r\n"


@on_both_loops
async def test_over_ipv6() -> None:
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    server = Server(OK)
    try:
        async with serving(server, host="::1") as pool_to:
            assert (await asked(pool_to())).body == b"ok"
    except OSError:
        pytest.skip("no IPv6 here")
    assert b"Host: [::1]:" in server.requests[0]


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's certificate for the name localhost, by an authority that this machine trusts."""
    authority(tmp_path, "ours")
    certificate(tmp_path, "localhost", "ours", "subjectAltName=DNS:localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ours.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "localhost.pem", tmp_path / "localhost.key")
    return context


@on_both_loops
@with_openssl
async def test_by_tls_a_server_is_who_its_certificate_names(
    tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server(OK, OK)
    async with serving(server, tls) as pool_to:
        pool = pool_to(name="localhost")
        await asked(pool)
        assert (await asked(pool)).body == b"ok"
        with pytest.raises(NotConnected, match="certificate"):
            await asked(pool_to(name="127.0.0.1"))
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(NotConnected, match="certificate"):
            await asked(pool_to(name="localhost"))
    assert len(server.requests) == 2


@on_both_loops
@with_openssl
async def test_who_does_not_speak_tls_is_not_connected(tls: ssl.SSLContext) -> None:
    async def mute(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_.append(writer)

    open_: list[asyncio.StreamWriter] = []
    started = await asyncio.start_server(mute, "127.0.0.1")
    port = started.sockets[0].getsockname()[1]
    pool = ConnectionPool(f"https://localhost:{port}", connections=1, timeout=patience.LONG, connect_timeout=0.3)
    with pytest.raises(NotConnected, match="in time"):
        await asked(pool)
    for writer in open_:
        writer.transport.abort()
    started.close()
    await started.wait_closed()


@asynccontextmanager
async def proxy(reply: bytes) -> AsyncIterator[tuple[int, list[bytes]]]:
    """A proxy on a port: it answers this, and connects where it said yes. What it was asked."""
    heard: list[bytes] = []
    tasks: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while block := await reader.read(65536):
                writer.write(block)
                await writer.drain()
        writer.transport.abort()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(reply)
        await writer.drain()
        if b" 200 " in reply:
            port = int(heard[-1].split(b" ")[1].rpartition(b":")[2])
            there, back = await asyncio.open_connection("127.0.0.1", port)
            tasks.update(asyncio.ensure_future(pump(*each)) for each in ((reader, back), (there, writer)))
        else:
            writer.close()

    started = await asyncio.start_server(serve, "127.0.0.1")
    yield started.sockets[0].getsockname()[1], heard
    started.close()
    await asyncio.gather(*tasks)
    await started.wait_closed()


@on_both_loops
@with_openssl
async def test_through_a_proxy(tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server(OK, OK)
    async with proxy(b"HTTP/1.1 200 Connection established\r\n\r\n") as (port, heard), serving(server, tls) as pool_to:
        monkeypatch.setenv("HTTPS_PROXY", f"http://us%65r:p%40ss@127.0.0.1:{port}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        pool = pool_to(name="localhost")
        assert (await asked(pool)).body == b"ok"
        await pool.aclose()
        monkeypatch.setenv("NO_PROXY", "localhost")
        assert (await asked(pool)).body == b"ok"
    (request,) = heard
    assert request.startswith(b"CONNECT localhost:")
    assert b"\r\nProxy-Authorization: Basic dXNlcjpwQHNz\r\n" in request


@on_both_loops
@with_openssl
@pytest.mark.parametrize(
    ("reply", "why"),
    [(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 2\r\n\r\nno", "407"), (b"", "did not answer")],
)
async def test_a_proxy_that_refuses(
    tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, reply: bytes, why: str
) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server = Server(OK)
    async with proxy(reply) as (port, _), serving(server, tls) as pool_to:
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{port}")
        with pytest.raises(NotConnected, match=why):
            await asked(pool_to(name="localhost"))
        monkeypatch.setenv("HTTPS_PROXY", f"socks5://127.0.0.1:{port}")
        with pytest.raises(NotConnected, match="HTTPS_PROXY"):
            await asked(pool_to(name="localhost"))
    assert server.requests == []
