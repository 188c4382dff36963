"""The audit log: which key did what in the console."""

from __future__ import annotations

from aiohttp import web

from gateway.pages.console.guard import ROOT, guarded, show
from gateway.store import audit
from gateway.web.app_state import CONTEXT
from gateway.web.paging import id_cursor

ROWS = 100


def routes() -> list[web.RouteDef]:
    """The page."""
    return [web.get(f"{ROOT}/audit", page, allow_head=False)]


@guarded()
async def page(request: web.Request) -> web.Response:
    """What was done, the newest first."""
    before = id_cursor(request)
    rows = await request.app[CONTEXT].store.read(lambda connection: audit.page(connection, before, ROWS + 1))
    following = rows[ROWS - 1].id if len(rows) > ROWS else None
    return show(request, "audit.html", {"rows": rows[:ROWS], "following": following})
