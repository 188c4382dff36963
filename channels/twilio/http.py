"""The transport under the `twilio` library: a pool of connections, with timeouts, and every failure told apart.

The library's own asynchronous client applies no timeout, hides the response's headers and uses what aiohttp
deprecates. This one is made without a running loop, never repeats a POST, follows no redirect, and raises `HttpFailure`
for every answer of 300 and above, before the library looks at it.
"""

from __future__ import annotations

import json
import logging
from base64 import b64encode
from collections.abc import AsyncIterator, Iterable, Mapping
from urllib.parse import quote_plus, urlencode

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from twilio.http import AsyncHttpClient
from twilio.http.response import Response

from channels.answers import Scrubber, bounded, retry_after
from channels.connection_pool import ConnectionPool, head
from channels.texts import plain

KEPT_HEADS = 64
"""Sets of headers whose lines are kept."""

_log = logging.getLogger(__name__)


class HttpFailure(Exception):
    """The API answered an error. `code` is Twilio's, where the body is Twilio's; `retry_after` is in seconds."""

    def __init__(self, status: int, code: str | int | None, detail: str, retry_after: float | None) -> None:
        super().__init__(f"HTTP {status}, code {code}: {detail}")
        self.status = status
        self.code = code
        self.detail = detail
        self.retry_after = retry_after


class HttpClient(AsyncHttpClient):  # type: ignore[misc]  # the library's types are not read
    """`timeout` is for a whole exchange in seconds; connecting (a wait for a free connection included) gets a third
    of it, so that what never left is told apart from what may have. `connections` bounds the pool; `secrets` are taken
    out of every answer."""

    def __init__(self, timeout: float, connections: int, secrets: Iterable[str] = ()) -> None:
        super().__init__(_log, True, timeout)
        self._scrub = Scrubber(secrets)
        self._connections = connections
        self._pools: dict[str, ConnectionPool] = {}
        self._auth: dict[tuple[str, str], str] = {}
        self._heads: dict[tuple[str, ...], str] = {}

    async def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        **_: object,
    ) -> Response:
        """One exchange. Raises HttpFailure, NotConnected, ConnectionLost, TimeoutError and Withheld."""
        headers = headers or {}
        if auth is not None:
            headers["Authorization"] = self._authorization(auth)
        body = form(data) if data else b""
        at = url.find("/", url.find("//") + 2)
        root, target = (url, "/") if at < 0 else (url[:at], url[at:])
        if params:
            target = f"{target}?{urlencode(params, doseq=True)}"
        answer = await self._pool(root).exchange(method, target, self._head(headers), body)
        text = self._scrub(answer.body).decode("utf-8", "replace")
        if answer.status >= 300 and not _is_link(answer.status, text):
            raise _failure(answer.status, text, answer.headers)
        return Response(answer.status, text, answer.headers)

    async def lines(self, url: str) -> AsyncIterator[str]:
        """The lines of a text behind a link that needs no credentials, within ten minutes. Raises as `request` does."""
        limits = aiohttp.ClientTimeout(total=600, connect=self.timeout / 3, sock_read=60)
        async with (
            aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), timeout=limits, trust_env=True) as session,
            session.get(url) as response,
        ):
            if response.status >= 300:
                text = self._scrub(await bounded(response)).decode("utf-8", "replace")
                raise _failure(response.status, text, response.headers)
            try:
                async for line in response.content:
                    yield line.decode("ascii", "replace")
            except HttpProcessingError as error:  # a line that is too long, which is no ClientError
                raise aiohttp.ClientPayloadError(str(error)) from error

    async def aclose(self) -> None:
        """Close the connections. Idempotent; a later request opens others."""
        for pool in self._pools.values():
            await pool.aclose()

    def _pool(self, root: str) -> ConnectionPool:
        pool = self._pools.get(root)
        if pool is None:
            pool = self._pools[root] = ConnectionPool(
                root, connections=self._connections, timeout=self.timeout, connect_timeout=self.timeout / 3
            )
        return pool

    def _head(self, headers: dict[str, str]) -> str:
        """The lines of these headers, which are the same for nearly all requests."""
        key = (*headers, *headers.values())
        made = self._heads.get(key)
        if made is None:
            if len(self._heads) >= KEPT_HEADS:
                self._heads.clear()
            made = self._heads[key] = head(headers)
        return made

    def _authorization(self, auth: tuple[str, str]) -> str:
        header = self._auth.get(auth)
        if header is None:
            header = self._auth[auth] = "Basic " + b64encode(":".join(auth).encode()).decode("ascii")
        return header


def form(fields: Mapping[str, object]) -> bytes:
    """Fields as the body of a form, a list as its field several times: what `urlencode` makes, in a third of the time,
    of which nearly all goes by for texts and numbers in ASCII."""
    pairs = [
        f"{_quoted(name)}={_quoted(str(each))}"
        for name, value in fields.items()
        for each in (value if isinstance(value, list | tuple) else (value,))
    ]
    return "&".join(pairs).encode("ascii")


def _quoted(text: str) -> str:
    return text.translate(_QUOTED) if text.isascii() else quote_plus(text)


_QUOTED = {number: quote_plus(chr(number)) for number in range(128)}


def _is_link(status: int, text: str) -> bool:
    """Whether a redirection is an answer of the API, meant to be read (its lists of deactivated numbers)."""
    return status == 307 and '"redirect_to"' in text


def _failure(status: int, text: str, headers: Mapping[str, str]) -> HttpFailure:
    """Both shapes of error bodies (`{code, message}` and RFC 9457), or whatever a proxy answered."""
    code: str | int | None = None
    detail = text[:200]
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if isinstance(body, dict):
        code = body["code"] if isinstance(body.get("code"), str | int) else None
        detail = str(body.get("message") or body.get("detail") or body.get("title") or detail)
    code = plain(code) if isinstance(code, str) else code
    return HttpFailure(status, code, plain(detail)[:500], retry_after(headers))
