"""`/healthz`, `/readyz` and `/metrics`: whether the gateway works, without an API key; and who runs on the store."""

from __future__ import annotations

from aiohttp import web

from gateway.core.clock import iso
from gateway.runtime.metrics import CONTENT_TYPE
from gateway.store import nodes
from gateway.web.access import guarded
from gateway.web.app_state import CONTEXT, READY
from gateway.web.connections import HEALTH


def routes() -> list[web.RouteDef]:
    """The routes for monitoring."""
    return [
        web.get(HEALTH, health),
        web.get("/readyz", ready),
        web.get("/metrics", metrics),
        web.get("/v1/nodes", listed, allow_head=False),
    ]


async def health(request: web.Request) -> web.Response:
    """200 while all tasks of the process run, else 503."""
    broken = request.app[READY].ask()
    return web.json_response({"status": "ok" if not broken else "broken"}, status=503 if broken else 200)


async def ready(request: web.Request) -> web.Response:
    """200 while the store works and all tasks run, else 503 with what is wrong."""
    context = request.app[CONTEXT]
    wrong = request.app[READY].ask()
    store_problem = await context.store.trouble()
    if store_problem is not None:
        wrong.append(f"store: {store_problem}")
    body = {"status": "ready" if not wrong else "not ready", "wrong": wrong}
    return web.json_response(body, status=503 if wrong else 200)


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The processes that run on the store, and what each leads."""
    context = request.app[CONTEXT]
    items = [
        {
            "id": node.id,
            "name": node.name,
            "started_at": iso(node.started_at),
            "lease_until": iso(node.lease_until) if node.lease_until < nodes.FOR_GOOD else None,
            "leads": list(node.leads),
            "self": node.id == context.node,
        }
        for node in await context.store.read(nodes.every)
    ]
    return web.json_response({"items": items})


async def metrics(request: web.Request) -> web.Response:
    """The metrics, in the text format of Prometheus."""
    return web.Response(body=request.app[CONTEXT].metrics.text(), headers={"Content-Type": CONTENT_TYPE})
