"""Bodies that are read as streams, of any length: their format, and their blocks as they come in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Protocol

from aiohttp import web

from gateway.campaigns.recipient_upload import Format
from gateway.web.connections import content_type
from gateway.web.problems import Problem

FORMATS: Mapping[str, Format] = {
    "application/x-ndjson": "ndjson",
    "application/ndjson": "ndjson",
    "application/jsonl": "ndjson",
    "application/x-jsonlines": "ndjson",
    "text/csv": "csv",
    "application/csv": "csv",
}
"""The content types of streams."""
SNIFFED = "application/octet-stream"
"""The content type of a stream of either format: its first character tells which."""
CHARSETS = frozenset({"utf-8", "utf8", "us-ascii", "utf-16", "windows-1252"})
"""The charsets that a stream may name; which of them it has, its reader finds out by itself."""
BLOCK = 64 * 1024
"""Bytes at least of a block, but for the last."""
SILENCE = 60.0
"""Seconds without a byte after which a stream is given up; what came in before stays."""
_BLANK = b"\xef\xbb\xbf \t\r\n"


class Digest(Protocol):
    """Hashes a body as it comes in."""

    def update(self, data: bytes, /) -> None:
        """Add the next bytes of the body."""
        ...


def format_of(request: web.Request) -> Format | None:
    """The format that a request says its stream has, None when the first character has to tell. Raises Problem 415."""
    kind = content_type(request)
    if kind not in FORMATS and kind != SNIFFED:
        raise Problem(415, "send application/x-ndjson or text/csv")
    if (request.charset or "utf-8").lower().replace("_", "-") not in CHARSETS:
        raise Problem(415, f"send UTF-8, not {request.charset}")
    return FORMATS.get(kind)


async def opened(request: web.Request, format_: Format | None, digest: Digest) -> tuple[Format, AsyncIterator[bytes]]:
    """The format of a request's stream (lines of JSON begin with a brace) and its blocks, which are given to the digest
    as they come. Raises Problem 408, and so do the blocks."""
    incoming = blocks(request, digest)
    if format_ is not None:
        return format_, incoming
    first = await anext(incoming, b"")

    async def whole() -> AsyncIterator[bytes]:
        if first:
            yield first
        async for block in incoming:
            yield block

    return ("ndjson" if first.lstrip(_BLANK).startswith(b"{") else "csv"), whole()


async def blocks(request: web.Request, digest: Digest) -> AsyncIterator[bytes]:
    """A body in blocks, which are given to the digest. Raises Problem 408."""

    async def read() -> bytes:
        data = await request.content.readany()
        digest.update(data)
        return data

    async for block in in_blocks(read):
        yield block


async def in_blocks(read: Callable[[], Awaitable[bytes]]) -> AsyncIterator[bytes]:
    """What is read until nothing comes any more, in blocks of `BLOCK` bytes or more, only as fast as these are taken.
    Raises Problem 408."""
    kept: list[bytes] = []
    size = 0
    while True:
        try:
            async with asyncio.timeout(SILENCE):
                data = await read()
        except TimeoutError:
            raise Problem(408, f"nothing came for {SILENCE:g} seconds; send it again to continue") from None
        if not data:
            break
        kept.append(data)
        size += len(data)
        if size >= BLOCK:
            yield b"".join(kept)
            kept, size = [], 0
    if kept:
        yield b"".join(kept)
