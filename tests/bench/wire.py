"""The world outside the gateway, as cheap as it can be: a crowd of HTTP connections, and a fake carrier.

Both are bare protocols on the event loop, so that on a machine of two cores the server has one for itself and the
load does not set the pace.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import time
from base64 import b64encode
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode

ACCOUNT = "AC00000000000000000000000000000001"
TOKEN = "benchmark-token"
SENDER = "+15550006000"
PUBLIC = "http://gateway.example"
"""What webhooks are signed for, wherever the server listens."""


def sign(url: str, fields: Mapping[str, str]) -> str:
    """Twilio's signature."""
    said = url + "".join(name + fields[name] for name in sorted(fields))
    return b64encode(hmac.digest(TOKEN.encode(), said.encode(), "sha1")).decode()


def post(path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
    """A POST, ready for the wire."""
    lines = [f"POST {path} HTTP/1.1", "Host: gateway.example", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def webhook(path: str, fields: Mapping[str, str]) -> bytes:
    """A signed form."""
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": sign(PUBLIC + path, fields)}
    return post(path, urlencode(fields).encode(), headers)


def texts(number: int, salt: str, path: str) -> list[bytes]:
    """Signed inbound texts of distinct people: nine of ten ordinary, one a consent word."""
    words = ("JOIN", "STOP", "HELP", "JOIN", "stop", "Y")
    made = []
    for i in range(number):
        text = words[i // 10 % len(words)] if i % 10 == 0 else f"Thanks, see you at {i % 12} o'clock tomorrow!"
        made.append(webhook(path, _inbound(f"SM{salt}{i:024x}", phone(i, salt), text)))
    return made


def inbound_text(sid: str, who: str, text: str) -> bytes:
    """A signed text of somebody to the benchmarks' own channel."""
    return webhook("/webhooks/sms-us", _inbound(sid, who, text))


def phone(i: int, salt: str = "000000") -> str:
    """A number of a person of their own."""
    return f"+1{200 + int(salt, 16) % 700}{2_000_000 + i:07d}"


def _inbound(sid: str, who: str, text: str) -> dict[str, str]:
    return {
        "ToCountry": "US", "ToState": "", "SmsMessageSid": sid, "NumMedia": "0", "ToCity": "", "FromZip": "10001",
        "SmsSid": sid, "FromState": "NY", "SmsStatus": "received", "FromCity": "NEW YORK", "Body": text,
        "FromCountry": "US", "To": SENDER, "ToZip": "", "NumSegments": "1", "MessageSid": sid, "AccountSid": ACCOUNT,
        "From": who, "ApiVersion": "2010-04-01",
    }  # fmt: skip


@dataclass(slots=True)
class Run:
    """What came of some requests."""

    count: int
    seconds: float
    statuses: Counter[int]
    latencies: list[float]

    @property
    def rate(self) -> float:
        """Requests per second."""
        return self.count / self.seconds

    def quantile(self, share: float) -> float:
        """A latency in milliseconds."""
        return 1000 * sorted(self.latencies)[min(len(self.latencies) - 1, int(share * len(self.latencies)))]


class _Connection(asyncio.Protocol):
    """One keep-alive connection: a request, its answer, the next request."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self._transport: asyncio.Transport
        self._buffer = b""
        self._since = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._transport = transport

    def send(self, request: bytes) -> None:
        """Send a request; its answer is told to the crowd."""
        self._since = time.perf_counter()
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self._buffer[:end].lower()
        at = head.find(b"content-length:")
        length = int(head[at + 15 : at + 27].split(b"\r", 1)[0]) if at >= 0 else 0
        if len(self._buffer) < end + 4 + length:
            return
        self._buffer = b""
        self._crowd.done(self, int(head[9:12]), time.perf_counter() - self._since)

    def connection_lost(self, exc: Exception | None) -> None:
        self._crowd.lost()

    def close(self) -> None:
        """Close it."""
        self._transport.close()


class Crowd:
    """So many connections to one server. A request goes out on the first that is free."""

    def __init__(self) -> None:
        self._free: list[_Connection] = []
        self._all: list[_Connection] = []
        self._queue: deque[bytes] = deque()
        self._left = 0
        self._idle = asyncio.Event()
        self._closed = self._broken = False
        self.statuses: Counter[int] = Counter()
        self.latencies: list[float] = []

    async def connect(self, port: int, connections: int) -> Crowd:
        """Open the connections."""
        loop = asyncio.get_running_loop()
        for _ in range(connections):
            _, connection = await loop.create_connection(lambda: _Connection(self), "127.0.0.1", port)
            self._all.append(connection)
        self._free = list(self._all)
        return self

    def put(self, request: bytes) -> None:
        """Send a request when a connection is free."""
        self._left += 1
        self._idle.clear()
        if self._free:
            self._free.pop().send(request)
        else:
            self._queue.append(request)

    async def run(self, requests: Sequence[bytes]) -> Run:
        """Send all of these and wait for every answer."""
        self.statuses, self.latencies = Counter(), []
        began = time.perf_counter()
        for request in requests:
            self.put(request)
        async with asyncio.timeout(300):
            await self._idle.wait()
        if self._broken:
            raise RuntimeError("the server closed a connection")
        return Run(len(requests), time.perf_counter() - began, self.statuses, self.latencies)

    def done(self, connection: _Connection, status: int, seconds: float) -> None:
        """An answer came."""
        self.statuses[status] += 1
        self.latencies.append(seconds)
        self._left -= 1
        if self._queue:
            connection.send(self._queue.popleft())
            return
        self._free.append(connection)
        if not self._left:
            self._idle.set()

    def lost(self) -> None:
        """A connection ended, which none should while answers are awaited."""
        if self._left and not self._closed:
            self._broken = True
            self._idle.set()

    def close(self) -> None:
        """Close the connections."""
        self._closed = True
        for connection in self._all:
            connection.close()


@dataclass(slots=True)
class Seen:
    """When a provider took each message, by the monotonic clock, and how much later than it should its loop woke."""

    times: list[float] = field(default_factory=list)
    lags: list[tuple[float, float]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many messages."""
        return len(self.times)

    @property
    def last(self) -> float:
        """When the last one came."""
        return self.times[-1]

    def take(self) -> int:
        """A message came; its number, from 1."""
        self.times.append(time.monotonic())
        return len(self.times)

    def told(self) -> bytes:
        """All of it as JSON, for another process."""
        return json.dumps({"times": self.times, "lags": self.lags}).encode()


ARRIVALS = "/arrivals"
"""Where a provider tells what it saw."""


@dataclass(slots=True)
class Carrier:
    """Takes every message over Twilio's REST API; with `callbacks` it reports `sent` and `delivered` of each. Answers
    are written `answer_after` seconds later."""

    callbacks: Crowd | None = None
    seen: Seen = field(default_factory=Seen)
    port: int = 0
    answer_after: float = 0.0
    _server: asyncio.Server | None = None

    async def start(self) -> Carrier:
        """Listen."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: Exchange(self._answer, self.answer_after), "127.0.0.1", self.port, backlog=1024
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
        if self.callbacks is not None:
            self.callbacks.close()

    def _answer(self, line: bytes, body: bytes) -> tuple[int, bytes]:
        if line.startswith(b"GET " + ARRIVALS.encode()):
            return 200, self.seen.told()
        if line.startswith(b"GET"):
            return 200, b'{"messages": [], "incoming_phone_numbers": [], "short_codes": [], "status": "active"}'
        number = self.seen.take()
        form = {name: each[0] for name, each in parse_qs(body.decode()).items()}
        sid = f"SM{number:032x}"
        if self.callbacks is not None and "StatusCallback" in form:
            path = form["StatusCallback"].removeprefix(PUBLIC)
            for status in ("sent", "delivered"):
                fields = {
                    "SmsSid": sid, "SmsStatus": status, "MessageStatus": status, "To": form["To"], "MessageSid": sid,
                    "AccountSid": ACCOUNT, "From": SENDER, "ApiVersion": "2010-04-01", "RawDlrDoneDate": "2601010000",
                }  # fmt: skip
                self.callbacks.put(webhook(path, fields))
        root = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}"
        answer = {
            "sid": sid, "account_sid": ACCOUNT, "to": form["To"], "from": SENDER, "body": form.get("Body", ""),
            "status": "queued", "num_segments": "1", "num_media": "0", "direction": "outbound-api", "price": None,
            "api_version": "2010-04-01", "error_code": None, "error_message": None, "price_unit": "USD",
            "date_created": "Thu, 01 Jan 2026 00:00:00 +0000", "date_updated": "Thu, 01 Jan 2026 00:00:00 +0000",
            "date_sent": None, "messaging_service_sid": None, "uri": f"{root}.json",
            "subresource_uris": {"media": f"{root}/Media.json"},
        }  # fmt: skip
        return 201, json.dumps(answer).encode()


class Exchange(asyncio.Protocol):
    """A keep-alive connection of a provider."""

    def __init__(self, answer: Callable[[bytes, bytes], tuple[int, bytes]], answer_after: float = 0.0) -> None:
        self._answer = answer
        self._after = answer_after
        self._transport: asyncio.Transport
        self._buffer = b""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 : at + 27].split(b"\r", 1)[0]) if at >= 0 else 0
            whole = end + 4 + length
            if len(self._buffer) < whole:
                return
            line, body = self._buffer[: self._buffer.find(b"\r\n")], self._buffer[end + 4 : whole]
            self._buffer = self._buffer[whole:]
            status, text = self._answer(line, body)
            head = b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            whole_answer = head % (status, len(text)) + text
            if self._after and line.startswith(b"POST"):
                asyncio.get_running_loop().call_later(self._after, self._transport.write, whole_answer)
            else:
                self._transport.write(whole_answer)
