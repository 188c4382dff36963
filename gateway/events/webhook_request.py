"""One delivery of an event to a sink: an HTTP POST, signed as Standard Webhooks says, and what its answer means.

Any 2xx means that the sink took the event. Redirects are not followed. A sink that is down (it cannot be reached, or a
proxy answers for it) is distinguished from one that refuses this event.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp

from gateway.config import EventSink
from gateway.core.clock import SECOND, Instant, instant
from gateway.events.feed import event_id, shape
from gateway.store.event_deliveries import Delivery

TIMEOUT = 10.0
"""Seconds that a sink has to answer."""
DOWN = frozenset({502, 503, 504})
"""Statuses with which a proxy answers for an application that is down."""
GONE = 410
READ = 4096
"""Bytes of an answer that are read, so that the connection can be used again."""


@dataclass(frozen=True, slots=True)
class PostResult:
    """The result of one attempt. `after`: the seconds that the sink asked us to wait; `gone`: it wants no more
    events."""

    error: str | None = None
    down: bool = False
    after: float = 0
    gone: bool = False

    @property
    def taken(self) -> bool:
        """Whether the sink has the event."""
        return self.error is None


def key_of(secret: str) -> bytes:
    """The signing key: base64 after `whsec_`, any other text as it stands."""
    if secret.startswith("whsec_"):
        return base64.b64decode(secret.removeprefix("whsec_"))
    return secret.encode()


def signature(secret: str, id_: str, timestamp: int, body: bytes) -> str:
    """The header `webhook-signature` of Standard Webhooks, version 1."""
    signed = b"%s.%d.%s" % (id_.encode(), timestamp, body)
    return "v1," + base64.b64encode(hmac.new(key_of(secret), signed, hashlib.sha256).digest()).decode()


def shown(url: str) -> str:
    """A sink's URL without its query, which may hold a secret."""
    address, query, _ = url.partition("?")
    return f"{address}?…" if query else address


async def post(session: aiohttp.ClientSession, sink: EventSink, item: Delivery, now: Instant) -> PostResult:
    """Make one attempt to deliver an event. What failed is in the result."""
    body = json.dumps(shape(item.seq, item.type, item.at, item.data), ensure_ascii=False).encode()
    id_, timestamp = event_id(item.seq, item.at), now // SECOND
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "assent",
        "webhook-id": id_,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(sink.secret.get_secret_value(), id_, timestamp, body),
    }
    try:
        async with session.post(sink.url, data=body, headers=headers, allow_redirects=False) as answer:
            await answer.content.read(READ)
            status, after = answer.status, answer.headers.get("Retry-After", "")
    except TimeoutError:
        return PostResult(f"no answer within {TIMEOUT:g} seconds", down=True)
    except (aiohttp.ClientError, OSError, ValueError) as error:
        return PostResult(_printable(f"{type(error).__name__}: {error}"[:500]), down=True)
    if 200 <= status < 300:
        return PostResult()
    return PostResult(f"HTTP {status}", down=status in DOWN and not after, after=_wait(after, now), gone=status == GONE)


def _printable(text: str) -> str:
    """What is said of an error, which may quote what the sink sent, without what no store keeps."""
    return "".join(char if char.isprintable() else " " for char in text)


def _wait(text: str, now: Instant) -> float:
    """The seconds of a `Retry-After`, which is a number or a date; 0 for anything else."""
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        return max(0.0, (instant(parsedate_to_datetime(text)) - now) / SECOND)
    except (ValueError, TypeError):
        return 0.0
