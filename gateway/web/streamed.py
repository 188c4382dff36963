"""Bodies that are read as streams: which format they have."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Literal

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
