"""pywa's client over aiohttp, and what became of a request that failed.

pywa takes any `httpx.AsyncClient` as its `session` and calls only `request` on it. Ours makes that request with
aiohttp: through httpx's own pool pywa is tens of times slower than bare aiohttp, and `httpx_aiohttp` reports "sent,
then the connection broke" as a connect timeout, by which a message could be sent twice. Here only what aiohttp raises
before a connection stands is `NotConnected`; everything after it is `ConnectionLost`. An HTTP error is raised here as
`HttpFailure` too, since pywa's own exceptions (frozen dataclasses) break in context managers and cannot be made of
every body.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Any, Final

import aiohttp
import httpx
from pywa_async import WhatsApp

from channels.answers import Scrubber, bounded, retry_after
from channels.hand_over import Connector
from channels.inbound import Json
from channels.texts import plain

GRAPH: Final = "https://graph.facebook.com"
CONNECT_SECONDS: Final = 5.0
"""For connecting, a wait for a free connection included; half of the whole timeout at most, so that what never left is
told apart from what may have."""
MAX_DETAIL: Final = 500
"""Characters of an error's text."""

_NOT_CONNECTED: Final = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)
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


class Session(httpx.AsyncClient):
    """The session that pywa is given: its `request` goes over aiohttp to `root`. Opened by the first request, in the
    loop that makes it. `connections` bounds the pool; the token and `secrets` are taken out of every answer."""

    def __init__(self, root: str, token: str, *, timeout: float, connections: int, secrets: Iterable[str] = ()) -> None:
        super().__init__(transport=httpx.MockTransport(_refuse), trust_env=False)
        self._scrub = Scrubber((token, *secrets))
        self._root = root
        self._token = token
        self._seconds = timeout
        self._connections = connections
        self._http: aiohttp.ClientSession | None = None

    async def request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Response:
        """Make one request. Raises NotConnected, ConnectionLost and HttpFailure; `options` are `json` and `params`."""
        data = _ENCODER.encode(options["json"]).encode("utf-8", "replace") if options.get("json") is not None else None
        http = self._http or self._open()
        try:
            async with http.request(
                method,
                f"{self._root}/{str(url).lstrip('/')}",
                data=data,
                params=options.get("params"),
                allow_redirects=False,
            ) as response:
                body = self._scrub(await bounded(response))
        except _NOT_CONNECTED as error:
            raise NotConnected(f"{type(error).__name__}: {error}") from error
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise ConnectionLost(f"{type(error).__name__}: {error}") from error
        if response.status >= 300:
            raise HttpFailure(response.status, response.headers, body)
        return httpx.Response(response.status, content=body)

    async def aclose(self) -> None:
        """Close the connections. Idempotent."""
        http, self._http = self._http, None
        if http is not None:
            await http.close()
        await super().aclose()

    def _open(self) -> aiohttp.ClientSession:
        self._http = aiohttp.ClientSession(
            connector=Connector(limit=self._connections),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
            timeout=aiohttp.ClientTimeout(total=self._seconds, connect=min(CONNECT_SECONDS, self._seconds / 2)),
        )
        return self._http


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
