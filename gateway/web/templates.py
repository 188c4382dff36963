"""`/v1/channels/{id}/templates`: what the provider last told of the templates that a channel may send."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from aiohttp import web
from sqlalchemy import Connection

from channels.channel import Template
from gateway.config import WhatsAppConfig
from gateway.core.clock import iso
from gateway.core.policy.gates import SENDABLE
from gateway.store import templates as template_store
from gateway.web.access import guarded
from gateway.web.app_keys import CONTEXT
from gateway.web.paging import limit_of, no_cursor
from gateway.web.problems import Problem


def routes() -> list[web.RouteDef]:
    """The route of templates."""
    return [web.get("/v1/channels/{id}/templates", listed, allow_head=False)]


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The templates of a channel's account by name and language; a channel of SMS has none."""
    context, id_ = request.app[CONTEXT], request.match_info["id"]
    settings = context.config.channels.get(id_)
    if settings is None:
        raise Problem(404, f"there is no channel {id_!r}")
    limit, after = limit_of(request), _after(request)
    if not isinstance(settings, WhatsAppConfig):
        return web.json_response({"items": [], "next": None})
    account = settings.business_account_id

    def unit(connection: Connection) -> list[tuple[Template, int]]:
        return template_store.page(connection, account, after, limit + 1)

    page_rows = await context.store.read(unit)
    shown = page_rows[:limit]
    more = f"{shown[-1][0].name} {shown[-1][0].language}" if len(page_rows) > limit else None
    return web.json_response({"items": [_resource(*template) for template in shown], "next": more})


def _resource(template: Template, at: int) -> dict[str, Any]:
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
