"""`/v1/campaigns`: many messages at once, and control over them."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.campaigns import VERBS, BadRecipients, Plan, WrongState
from gateway.recipients import Recipient
from gateway.store.messages import Status
from gateway.store.once import Once
from gateway.web.access import guarded, idempotent
from gateway.web.bodies import CampaignBody
from gateway.web.keys import CAMPAIGNS, CONTEXT
from gateway.web.messages import channel_for, check_address
from gateway.web.paging import limit_of, page
from gateway.web.problems import Problem, contents, fields, invalid

IN_THREAD = 64 * 1024
"""Bodies over this many bytes are validated in a thread."""


def routes() -> list[web.RouteDef]:
    """The routes of campaigns."""
    return [
        web.post("/v1/campaigns", create),
        web.get("/v1/campaigns/{id}", show, allow_head=False),
        web.get("/v1/campaigns/{id}/messages", recipients, allow_head=False),
        *(web.post(f"/v1/campaigns/{{id}}/{verb}", change) for verb in VERBS),
    ]


@idempotent("send", recorded=True)
async def create(request: web.Request, raw: bytes, once: Once | None) -> tuple[int, dict[str, Any]]:
    """Write a campaign and let it run: 202 with its counts. A dry run writes nothing: 200 with every verdict."""
    try:
        if len(raw) > IN_THREAD:
            body = await asyncio.to_thread(CampaignBody.model_validate_json, raw)
        else:
            body = CampaignBody.model_validate_json(raw)
    except ValidationError as error:
        raise invalid(error) from error
    channel = channel_for(request.app[CONTEXT], body)
    for i, each in enumerate(body.recipients):
        check_address(channel, each.to, ("recipients", i, "to"))
    content = body.content()
    if problems := channel.check(content):
        raise contents(problems)
    plan = Plan(
        name=body.name,
        channel=body.channel,
        category=body.category,
        content=content,
        recipients=[Recipient(each.to, each.variables) for each in body.recipients],
        start=body.start,
        send_at=body.send_at,
        expires_in=body.expires_in,
        on_cap=body.on_cap,
        on_quiet_hours=body.on_quiet_hours,
        stop_if=body.stop_if.model_dump() if body.stop_if else None,
        once=once,
    )
    campaigns = request.app[CAMPAIGNS]
    try:
        if body.dry_run:
            return 200, {"items": await campaigns.dry_run(plan)}
        return 202, await campaigns.create(plan)
    except BadRecipients as error:
        raise fields((("recipients", row, *each.loc), each.msg) for row, each in error.problems) from error


@guarded("read")
async def show(request: web.Request) -> web.Response:
    """A campaign with its counts."""
    found = await request.app[CAMPAIGNS].get(request.match_info["id"])
    if found is None:
        raise Problem(404, "there is no such campaign")
    return web.json_response(found)


@guarded("read")
async def recipients(request: web.Request) -> web.Response:
    """Each person's outcome, a page at a time."""
    limit, status = limit_of(request), request.query.get("status")
    if status is not None and status not in set(Status):
        raise fields([(("query", "status"), f"is one of {', '.join(Status)}")])
    found = await request.app[CAMPAIGNS].recipients(
        request.match_info["id"],
        status=status,
        reason=request.query.get("reason"),
        after=request.query.get("cursor", ""),
        most=limit + 1,
    )
    if found is None:
        raise Problem(404, "there is no such campaign")
    return web.json_response(page(found, limit, "id"))


@idempotent("send", recorded=False)
async def change(request: web.Request, raw: bytes, once: Once | None) -> tuple[int, dict[str, Any]]:
    """start, pause, resume, cancel."""
    verb = request.path.rpartition("/")[2]
    try:
        found = await request.app[CAMPAIGNS].change(request.match_info["id"], verb)
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if found is None:
        raise Problem(404, "there is no such campaign")
    return 200, found
