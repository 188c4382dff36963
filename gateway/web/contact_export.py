"""`GET /v1/contacts/{address}/export`: all that is held of a person, as one JSON object of any length.

It is written as it is read, so that a long history takes no memory. An error breaks the connection, so that no half
answer looks whole.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from gateway.contacts.export import Exports, Items
from gateway.web.access import guarded
from gateway.web.consents import address_of
from gateway.web.contacts import never_seen

EXPORTS = web.AppKey("exports", Exports)


def routes() -> list[web.RouteDef]:
    """The route of exports."""
    return [web.get("/v1/contacts/{address}/export", export, allow_head=False)]


@guarded("personal")
async def export(request: web.Request) -> web.StreamResponse:
    """All that is held of a person; 404 for one never seen."""
    address = address_of(request)
    head = await request.app[EXPORTS].head(address)
    if head is None:
        raise never_seen()
    return await written(request, address, head)


async def written(request: web.Request, address: str, head: dict[str, Any]) -> web.StreamResponse:
    """Answer with the whole export of a person, of whom `head` was read."""
    exports = request.app[EXPORTS]
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="export.json"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    answer = web.StreamResponse(headers=headers)
    await answer.prepare(request)
    await answer.write(_json(head)[:-1])
    try:
        for name, pages in (("ledger", exports.ledger(address)), ("messages", exports.messages(address))):
            await answer.write(f', "{name}": ['.encode())
            await _write(answer, pages)
            await answer.write(b"]")
    except Exception:  # raised again: the answer has begun
        if request.transport is not None:
            request.transport.abort()
        raise
    await answer.write(b"}")
    await answer.write_eof()
    return answer


async def _write(answer: web.StreamResponse, pages: AsyncIterator[Items]) -> None:
    """Write the items of all pages with commas between."""
    first = True
    async for items in pages:
        if items:
            await answer.write((b"" if first else b", ") + _json(items)[1:-1])
            first = False


def _json(value: object) -> bytes:
    return json.dumps(value).encode()
