"""`Idempotency-Key` for a body that is read as a stream: hashed on its way, kept with its answer."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Literal, Protocol

from aiohttp import web

from gateway.config import ApiKey
from gateway.store import once
from gateway.web.access import given_before, in_flight, once_of
from gateway.web.keys import CONTEXT

CHUNK = 64 * 1024
"""Bytes that are read at a time."""


class Digest(Protocol):
    """What hashes a body as it comes in."""

    def update(self, data: bytes, /) -> None:
        """Some more bytes of it."""
        ...


SNIFFED = "application/octet-stream"
"""A stream of either format: its first character tells which."""
_BLANK = b"\xef\xbb\xbf \t\r\n"


async def sniffed(blocks: AsyncIterator[bytes]) -> tuple[Literal["csv", "ndjson"], AsyncIterator[bytes]]:
    """What a stream is: lines of JSON begin with a brace. The blocks are all of it again."""
    start = b""
    async for block in blocks:
        start += block
        if start.lstrip(_BLANK):
            break

    async def whole() -> AsyncIterator[bytes]:
        if start:
            yield start
        async for block in blocks:
            yield block

    return ("ndjson" if start.lstrip(_BLANK).startswith(b"{") else "csv"), whole()


async def once_streamed(
    request: web.Request, key: ApiKey, take: Callable[[Digest], Awaitable[dict[str, Any]]]
) -> web.Response:
    """Answer 200 with what `take` makes of the body, which gives every byte to the digest. A repeated request is read
    to its end and compared, and has the first answer. Raises Problem 409, 422."""
    digest = hashlib.sha256()
    asked = once_of(request, key, "")
    if asked is None:
        return web.json_response(await take(digest))
    context = request.app[CONTEXT]
    with in_flight(request, asked):
        given = await context.store.read(lambda connection: once.recall(connection, asked))
        if given is not None:
            async for chunk in request.content.iter_chunked(CHUNK):
                digest.update(chunk)
            return given_before(given, digest.hexdigest())
        answer = await take(digest)
        done, now = once.Once(asked.scope, asked.key, digest.hexdigest()), context.clock.now()
        await context.store.write(lambda connection: once.record(connection, done, 200, answer, now))
        return web.json_response(answer)
