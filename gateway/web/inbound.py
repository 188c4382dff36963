"""`/v1/inbound`: items from carriers that could not be understood, and were kept."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from gateway.store.idempotency import IdempotencyKey
from gateway.web.app_state import REPLAY
from gateway.web.idempotency import idempotent
from gateway.web.paging import id_cursor, limit_of


def routes() -> list[web.RouteDef]:
    """The routes of inbound items."""
    return [web.post("/v1/inbound/replay", replay)]


@idempotent("admin", recorded=False)
async def replay(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Process a batch of kept items again: how many are understood now, which are not, and the cursor of the next
    batch."""
    result = await request.app[REPLAY].again(id_cursor(request), limit_of(request))
    return 200, {"understood": result.understood, "items": result.kept, "next": result.next}
