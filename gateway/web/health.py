"""How the gateway does: health, readiness, metrics, channels."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from gateway.channel_health import rating_poll
from gateway.channel_health.views import ChannelViews
from gateway.runtime.metrics import CONTENT_TYPE
from gateway.store import channel_stats
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import guarded
from gateway.web.app_keys import CONTEXT, READY
from gateway.web.idempotency import idempotent
from gateway.web.paging import id_cursor, limit_of, no_cursor, page
from gateway.web.problems import Problem


def routes() -> list[web.RouteDef]:
    """The routes for the people and programs that run it."""
    return [
        web.get("/healthz", health),
        web.get("/readyz", ready),
        web.get("/metrics", metrics),
        web.get("/v1/channels", channels, allow_head=False),
        web.get("/v1/channels/{id}/history", history, allow_head=False),
        web.post("/v1/channels/{id}/pause", pause),
        web.post("/v1/channels/{id}/resume", resume),
    ]


async def health(request: web.Request) -> web.Response:
    """The process answers, and all of its tasks run; else 503."""
    broken = request.app[READY].ask()
    return web.json_response({"status": "ok" if not broken else "broken"}, status=503 if broken else 200)


async def ready(request: web.Request) -> web.Response:
    """The store answers and the dispatchers run; else 503 with what is wrong."""
    context = request.app[CONTEXT]
    wrong = request.app[READY].ask()
    trouble = await context.store.trouble()
    if trouble is not None:
        wrong.append(f"store: {trouble}")
    body = {"status": "ready" if not wrong else "not ready", "wrong": wrong, "unavailable": dict(context.unavailable)}
    return web.json_response(body, status=503 if wrong else 200)


async def metrics(request: web.Request) -> web.Response:
    """Prometheus' text format."""
    return web.Response(body=request.app[CONTEXT].metrics.text(), headers={"Content-Type": CONTENT_TYPE})


@guarded("read")
async def channels(request: web.Request) -> web.Response:
    """Every channel: its state, rate, queue and last error."""
    context = request.app[CONTEXT]
    limit, after = limit_of(request), request.query.get("cursor", "")
    if after and after not in context.config.channels:
        raise no_cursor()
    items = await context.store.read(ChannelViews(context).items)
    return web.json_response(page([item for item in items if item["id"] > after], limit, "id"))


@guarded("read")
async def history(request: web.Request) -> web.Response:
    """How a channel's quality changed, the newest first."""
    context, id_ = request.app[CONTEXT], request.match_info["id"]
    if id_ not in context.config.channels:
        raise Problem(404, f"there is no channel {id_!r}")
    limit, before = limit_of(request), id_cursor(request)
    changes = await context.store.read(lambda connection: channel_stats.history(connection, id_, before, limit + 1))
    return web.json_response(page(changes, limit, "id"))


@idempotent("admin", recorded=False)
async def pause(request: web.Request, raw: bytes, once: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Send nothing on a channel until it is resumed."""
    return await _set(request, paused=True)


@idempotent("admin", recorded=False)
async def resume(request: web.Request, raw: bytes, once: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Send on a channel again; what its provider holds ends too, where it does not confirm that when asked."""
    return await _set(request, paused=False)


async def _set(request: web.Request, *, paused: bool) -> tuple[int, dict[str, Any]]:
    context, id_ = request.app[CONTEXT], request.match_info["id"]
    if id_ not in context.channels:
        raise Problem(404, f"there is no channel {id_!r}")
    overview = ChannelViews(context)
    if not paused:
        await rating_poll.ask_of_hold(context, id_)
    item = await context.store.write(lambda connection: overview.set_paused(connection, id_, paused))
    context.wake({id_})
    return 200, item
