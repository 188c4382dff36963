"""`/v1/inbound`: what carriers brought in and could not be understood."""

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
async def replay(request: web.Request, raw: bytes, once: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Read a batch of what was kept again: how many are understood now, the items that are not, and the next batch."""
    result = await request.app[REPLAY].again(id_cursor(request), limit_of(request))
    return 200, {"understood": result.understood, "items": result.kept, "next": result.next}
