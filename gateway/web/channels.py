"""`/v1/channels`: the channels, pausing and resuming them, and the templates that they may send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from aiohttp import web
from sqlalchemy import Connection

from channels.channel import Template
from gateway.channel_health import rating_poll
from gateway.channel_health.views import ChannelViews
from gateway.config import WhatsAppConfig
from gateway.core.clock import Instant, iso
from gateway.core.policy.gates import SENDABLE
from gateway.runtime.context import Context
from gateway.store import channel_stats
from gateway.store import templates as template_store
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import guarded
from gateway.web.app_state import CONTEXT
from gateway.web.idempotency import idempotent
from gateway.web.paging import id_cursor, limit_of, no_cursor, page
from gateway.web.problems import no_channel


def routes() -> list[web.RouteDef]:
    """The routes of channels."""
    return [
        web.get("/v1/channels", listed, allow_head=False),
        web.get("/v1/channels/{id}/history", history, allow_head=False),
        web.get("/v1/channels/{id}/templates", templates, allow_head=False),
        web.post("/v1/channels/{id}/pause", pause),
        web.post("/v1/channels/{id}/resume", resume),
    ]


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The channels by id: their state, rate, queue and last error."""
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
        raise no_channel(id_)
    limit, before = limit_of(request), id_cursor(request)
    changes = await context.store.read(lambda connection: channel_stats.history(connection, id_, before, limit + 1))
    return web.json_response(page(changes, limit, "id"))


@idempotent("admin", recorded=False)
async def pause(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Send nothing on a channel until it is resumed."""
    return await _set(request, paused=True)


@idempotent("admin", recorded=False)
async def resume(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Send on a channel again. A hold of its provider ends too, unless the provider confirms it when asked."""
    return await _set(request, paused=False)


async def _set(request: web.Request, *, paused: bool) -> tuple[int, dict[str, Any]]:
    return 200, await set_paused(request.app[CONTEXT], request.match_info["id"], paused=paused)


async def set_paused(
    context: Context, id_: str, *, paused: bool, noting: Callable[[Connection], None] | None = None
) -> dict[str, Any]:
    """Pause a channel or let it run; the channel as it is then. `noting` writes who did it, in the same transaction.
    Raises Problem 404, StoreError."""
    if id_ not in context.channels:
        raise no_channel(id_)
    if not paused:
        await rating_poll.poll_on_resume(context, id_)

    def unit(connection: Connection) -> dict[str, Any]:
        item = ChannelViews(context).set_paused(connection, id_, paused)
        if noting is not None:
            noting(connection)
        return item

    item = await context.store.write(unit)
    context.wake({id_})
    return item


@guarded("read")
async def templates(request: web.Request) -> web.Response:
    """The templates of a channel's account by name and language; a channel of SMS has none."""
    context, id_ = request.app[CONTEXT], request.match_info["id"]
    settings = context.config.channels.get(id_)
    if settings is None:
        raise no_channel(id_)
    limit, after = limit_of(request), _after(request)
    if not isinstance(settings, WhatsAppConfig):
        return web.json_response({"items": [], "next": None})
    account = settings.business_account_id

    def unit(connection: Connection) -> list[tuple[Template, Instant]]:
        return template_store.page(connection, account, after, limit + 1)

    rows = await context.store.read(unit)
    shown = rows[:limit]
    following = f"{shown[-1][0].name} {shown[-1][0].language}" if len(rows) > limit else None
    return web.json_response({"items": [_resource(template, at) for template, at in shown], "next": following})


def _resource(template: Template, at: Instant) -> dict[str, Any]:
    """A template as the API shows it, and when it was last updated."""
    return {**asdict(template), "sendable": template.status in SENDABLE, "updated_at": iso(at)}


def _after(request: web.Request) -> tuple[str, str]:
    """The template after which the caller goes on. Raises Problem 422."""
    text = request.query.get("cursor")
    if text is None:
        return "", ""
    name, space, language = text.partition(" ")
    if not space or not language:
        raise no_cursor()
    return name, language
