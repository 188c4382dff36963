"""pywa's client over our pool of connections, and what became of a request that failed.

pywa takes any `httpx.AsyncClient` as its `session` and calls only `request` on it. Ours makes that request over a
`ConnectionPool`: through httpx's own pool pywa is tens of times slower, and `httpx_aiohttp` reports "sent, then the
connection broke" as a connect timeout, by which a message could be sent twice. An HTTP error is raised here as
`HttpFailure` too, since pywa's own exceptions (frozen dataclasses) break in context managers and cannot be made of
every body.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlencode

import httpx
from pywa_async import WhatsApp

from channels import connection_pool
from channels.answers import Scrubber, retry_after
from channels.connection_pool import ConnectionPool, head
from channels.inbound import Json
from channels.texts import plain

GRAPH: Final = "https://graph.facebook.com"
CONNECT_SECONDS: Final = 5.0
"""For connecting, a wait for a free connection included; half of the whole timeout at most, so that what never left is
told apart from what may have."""
MAX_DETAIL: Final = 500
"""Characters of an error's text."""

_ENCODER: Final = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


class GraphError(Exception):
    """A request to Graph failed."""


class NotConnected(GraphError):
    """No connection came about: nothing was sent."""


class ConnectionLost(GraphError):
    """The request left, or may have, and no whole answer came."""


class HttpFailure(GraphError):
    """Graph, or something before it, answered with an HTTP error. `code` is Graph's error code where it gave one."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        error = _error(body)
        data = error.get("error_data")
        details = data.get("details") if isinstance(data, dict) else data
        detail = (
            details
            or error.get("error_user_msg")
            or error.get("message")
            or body[:MAX_DETAIL].decode("utf-8", "replace")
        )
        super().__init__(f"HTTP {status}")
        self.status = status
        self.code = _number(error.get("code"))
        self.detail = plain(str(detail))[:MAX_DETAIL]
        self.retry_after = retry_after(headers)


class Answer:
    """What pywa reads of an answer."""

    __slots__ = ("content", "status_code")

    def __init__(self, status: int, body: bytes) -> None:
        self.status_code, self.content = status, body

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body. Raises ValueError."""
        return json.loads(self.content)


class Session(httpx.AsyncClient):
    """The session that pywa is given: its `request` goes over our own pool to `root`. `connections` bounds the pool;
    the token and `secrets` are taken out of every answer."""

    def __init__(self, root: str, token: str, *, timeout: float, connections: int, secrets: Iterable[str] = ()) -> None:
        super().__init__(transport=httpx.MockTransport(_refuse), trust_env=False)
        self._scrub = Scrubber((token, *secrets))
        self._head = head({"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
        self._pool = ConnectionPool(
            root, connections=connections, timeout=timeout, connect_timeout=min(CONNECT_SECONDS, timeout / 2)
        )

    async def request(self, method: str, url: httpx.URL | str, **options: Any) -> Answer:  # type: ignore[override]
        """Make one request. Raises NotConnected, ConnectionLost and HttpFailure; `options` are `json` and `params`."""
        data = _ENCODER.encode(options["json"]).encode("utf-8", "replace") if options.get("json") is not None else b""
        target = f"/{str(url).lstrip('/')}"
        if params := options.get("params"):
            target = f"{target}?{urlencode(params)}"
        try:
            answer = await self._pool.exchange(method, target, self._head, data)
        except connection_pool.NotConnected as error:
            raise NotConnected(str(error)) from error
        except (OSError, ValueError) as error:
            raise ConnectionLost(f"{type(error).__name__}: {error}") from error
        body = self._scrub(answer.body)
        if answer.status >= 300:
            raise HttpFailure(answer.status, answer.headers, body)
        return Answer(answer.status, body)

    async def aclose(self) -> None:
        """Close the connections. Idempotent."""
        await self._pool.aclose()
        await super().aclose()


def connect(session: Session, phone_number_id: str, token: str) -> WhatsApp:
    """pywa's client on that session, for sending and asking only."""
    for name in ("pywa", "pywa_async"):  # at DEBUG it logs phone numbers and texts
        logging.getLogger(name).setLevel(logging.INFO)
    return WhatsApp(phone_id=phone_number_id, token=token, session=session, server=None, validate_updates=False)


def _refuse(request: httpx.Request) -> httpx.Response:
    raise httpx.UnsupportedProtocol("only `request` is offered", request=request)


def _error(body: bytes) -> Mapping[str, Json]:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    error = document.get("error") if isinstance(document, dict) else None
    return error if isinstance(error, dict) else {"message": error} if isinstance(error, str) else {}


def _number(code: Json) -> int | None:
    try:
        return int(code) if isinstance(code, int | str) and not isinstance(code, bool) else None
    except ValueError:
        return None
