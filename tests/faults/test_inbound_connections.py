"""Connections that bring nothing, or half of something: they cost little, and carriers still get through."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from gateway.web.connections import Bounds, Connections, Stage
from tests.support.house import House

ANA = "+15551230001"
WEBHOOK = b"POST /webhooks/sms-us HTTP/1.1\r\nHost: x\r\nX-Twilio-Signature: x\r\nContent-Type: text/plain\r\n"


@pytest.fixture
async def tight(tmp_path: Path) -> AsyncIterator[House]:
    """A gateway of few connections and little patience."""
    house = House(tmp_path)
    house.bounds = Bounds(
        connections=24, for_webhooks=8, head=0.3, body=0.3, idle=0.6, body_bytes=300_000, small=20_000
    )
    async with house.up():
        yield house


@pytest.fixture
async def patient(tmp_path: Path) -> AsyncIterator[House]:
    """A gateway of few connections that waits for long, so that only a lack of room closes one."""
    house = House(tmp_path)
    house.bounds = Bounds(connections=24, for_webhooks=8, head=300, body=300, idle=300, body_bytes=300_000)
    async with house.up():
        yield house


class Line:
    """A raw connection to the gateway."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def to(cls, house: House, sent: bytes = b"") -> Line:
        """Connect, and send this much."""
        line = cls(*await asyncio.open_connection("127.0.0.1", int(str(house.values["port"]))))
        line.writer.write(sent)
        await line.writer.drain()
        return line

    async def rest(self) -> bytes:
        """All that comes until the gateway closes (within a minute)."""
        try:
            async with asyncio.timeout(60):
                return await self.reader.read()
        except ConnectionResetError:
            return b""
        finally:
            await self.close()

    async def close(self) -> None:
        """Close our side."""
        self.writer.close()
        with suppress(ConnectionError):
            await self.writer.wait_closed()


async def closed(house: House, why: str) -> float:
    """How many connections were cut off for a reason."""
    async with house.http.get(f"{house.url}/metrics") as answer:
        lines = (await answer.text()).splitlines()
    found = [line.split()[-1] for line in lines if line.startswith(f'assent_connections_closed_total{{why="{why}"}}')]
    return float(found[0]) if found else 0.0


async def test_silent_and_half_heads_end(tight: House) -> None:
    silent = await Line.to(tight)
    half = await Line.to(tight, WEBHOOK)
    assert await silent.rest() == b""
    assert await half.rest() == b""
    assert await closed(tight, "head") == 2


async def test_an_idle_connection_ends_and_one_in_use_does_not(tight: House) -> None:
    line = await Line.to(tight, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    said = await line.rest()
    assert said.startswith(b"HTTP/1.1 200")
    assert await closed(tight, "idle") >= 1


async def test_a_body_that_does_not_come_is_a_408(tight: House) -> None:
    line = await Line.to(tight, WEBHOOK + b"Content-Length: 1000\r\n\r\nhalf")
    said = await line.rest()
    assert said.startswith(b"HTTP/1.1 408")
    assert json.loads(said.partition(b"\r\n\r\n")[2])["detail"] == "the body did not arrive within 0.3 seconds"


async def test_silent_ones_cannot_lock_a_stop_out(patient: House) -> None:
    await patient.subscribe(ANA)
    lines = [await Line.to(patient, sent) for sent in (b"", WEBHOOK, WEBHOOK + b"Content-Length: 9\r\n\r\nx") * 20]
    assert (await patient.text(ANA, "STOP"))["status"] == 200
    assert (await patient.consent(ANA))["state"] == "unsubscribed"
    assert await closed(patient, "room") >= 60 - 24
    await asyncio.gather(*(line.close() for line in lines))


async def test_bytes_of_half_sent_bodies_are_bounded(patient: House) -> None:
    block = b"x" * 150_000
    head = WEBHOOK + b"Content-Length: 4000000\r\n\r\n"
    lines = [await Line.to(patient, head + block) for _ in range(6)]
    refused = 0
    async with asyncio.timeout(60):
        while refused < 3:  # two of them, at 86 KB beyond the small part each, are all that fit beside each other
            refused = int(await closed(patient, "bytes"))
    assert (await patient.text(ANA, "JOIN"))["status"] == 200, "a small body is always taken"
    await asyncio.gather(*(line.close() for line in lines))


async def test_a_body_that_is_too_long_is_told_so(patient: House) -> None:
    line = await Line.to(patient, WEBHOOK + b"Content-Length: 5000000\r\n\r\n")
    assert (await line.rest()).startswith(b"HTTP/1.1 413")
    chunked = await Line.to(patient, WEBHOOK + b"Transfer-Encoding: chunked\r\n\r\n")
    assert patient.bounds is not None
    chunked.writer.write(b"10\r\n" + b"x" * 16 + b"\r\n0\r\n\r\n")
    async with asyncio.timeout(60):
        assert (await chunked.reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 403"), "it was read, and not signed"
    await chunked.close()


async def test_a_cut_body_leaves_no_traceback(patient: House, caplog: pytest.LogCaptureFixture) -> None:
    line = await Line.to(patient, WEBHOOK + b"Content-Length: 1000\r\n\r\nhalf")
    await line.close()

    async def counted() -> bool:
        async with patient.http.get(f"{patient.url}/metrics") as answer:
            return 'assent_errors_total{where="body"} 1.0' in await answer.text()

    await patient.until(counted)
    assert not [record for record in caplog.records if record.exc_info or record.levelname == "ERROR"]


async def test_the_process_says_that_it_lives_while_the_api_has_its_share(patient: House) -> None:
    waits = b"GET /v1/events?after=999&wait=30 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer test-key\r\n\r\n"
    lines = [await Line.to(patient, waits) for _ in range(16)]

    async def full() -> bool:
        return (await patient.api("GET", "/v1/channels"))[0] == 503

    await patient.until(full)
    assert await patient.api("GET", "/healthz", key=None) == (200, {"status": "ok"})
    assert await full()
    await asyncio.gather(*(line.close() for line in lines))


# ── the book-keeping by itself ──────────────────────────────────────────────────────────────────────────────────


class Wire(asyncio.Transport):
    """A transport that only knows its peer, and whether it was cut."""

    def __init__(self, address: str) -> None:
        super().__init__({"peername": (address, 1)})
        self.cut = False

    def abort(self) -> None:
        self.cut = True


def test_an_address_has_half_of_all_and_loopback_may_have_all() -> None:
    here, there = Connections(Bounds(connections=8)), Connections(Bounds(connections=8))
    local, far = [Wire("127.0.0.1") for _ in range(8)], [Wire("203.0.113.9") for _ in range(8)]
    for at, (one, other) in enumerate(zip(local, far, strict=True)):
        assert here.admit(one, at) is not None
        assert there.admit(other, at) is not None
    assert [wire.cut for wire in local] == [False] * 8
    assert [wire.cut for wire in far] == [True] * 4 + [False] * 4, "those that waited longest made room"
    assert there.admit(Wire("198.51.100.1"), 9) is not None


def test_what_is_being_answered_is_never_cut() -> None:
    connections = Connections(Bounds(connections=2))
    wires = [Wire("203.0.113.9"), Wire("198.51.100.1")]
    for wire in wires:
        connection = connections.admit(wire, 0)
        assert connection is not None
        connection.stage = Stage.BUSY
    late = Wire("192.0.2.1")
    assert connections.admit(late, 1) is None
    connections.sweep(10_000)
    assert [wire.cut for wire in wires] == [False, False]


def test_bytes_are_given_back_with_the_connection() -> None:
    connections = Connections(Bounds(connections=8, body_bytes=1000, small=10))
    first, second = (connections.admit(Wire("203.0.113.9"), 0) for _ in range(2))
    third = connections.admit(Wire("127.0.0.1"), 0)
    assert first is not None
    assert second is not None
    assert third is not None
    assert connections.take(first, 510)
    assert not connections.take(second, 11), "an address has half of the bytes"
    assert connections.take(second, 10), "what is small is taken all the same"
    assert connections.take(third, 510)
    assert not connections.take(third, 511)
    connections.lost(first)
    assert connections.take(second, 510)
    connections.release(third)
    assert len(connections) == 2
