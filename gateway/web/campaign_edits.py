"""`/v1/campaigns/{id}`: change, reschedule, delete and copy what has not started."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.campaigns.edits import CampaignEdits
from gateway.campaigns.requests import BadContent, BadRecipients, CampaignEdit, WrongState
from gateway.outbound.render import problems
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import allowed, json_body
from gateway.web.app_state import CAMPAIGNS, CONTEXT
from gateway.web.campaigns import check_time
from gateway.web.idempotency import idempotent
from gateway.web.problems import Problem, contents, fields, invalid, no_campaign
from gateway.web.request_models import CampaignPatch, ContentFields, CopyBody

EDITS = web.AppKey("edits", CampaignEdits)
TOLD = 100
"""Recipients whom a new content does not fit, of which the answer tells at most."""


def routes() -> list[web.RouteDef]:
    """The routes of changes before the start."""
    one = "/v1/campaigns/{id}"
    return [web.patch(one, change), web.delete(one, delete), web.post(f"{one}/copy", copy)]


async def change(request: web.Request) -> web.Response:
    """Change a draft or a scheduled campaign; 409 in any other state, 422 where a recipient cannot get the content."""
    allowed(request, "send")
    try:
        body = CampaignPatch.model_validate_json(await json_body(request))
    except ValidationError as error:
        raise invalid(error) from error
    if body.send_at is not None:
        check_time(request, body.send_at)
    edit = await _edit(request, body)
    try:
        changed = await request.app[EDITS].change(request.match_info["id"], edit)
    except BadRecipients as error:
        raise fields(
            (("recipients", row, *problem.loc), problem.msg) for row, problem in error.problems[:TOLD]
        ) from error
    except BadContent as error:
        raise contents(error.problems) from error
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if changed is None:
        raise no_campaign()
    return web.json_response(changed)


async def _edit(request: web.Request, body: CampaignPatch) -> CampaignEdit:
    """What the body changes. Raises Problem 404, 422."""
    content = None
    if body.model_fields_set & ContentFields.model_fields.keys():
        content = body.content()
        campaign = await request.app[CAMPAIGNS].get(request.match_info["id"])
        if campaign is None:
            raise no_campaign()
        channel = request.app[CONTEXT].channels.get(campaign["channel"])
        links = request.app[CONTEXT].config.links is not None
        if channel is not None and (wrong := problems(channel, content, links=links)):
            raise contents(wrong)
    options = body.model_dump(exclude=set(ContentFields.model_fields), exclude_unset=True)
    if body.stop_if is not None:
        options["stop_if"] = body.stop_if.model_dump()
    return CampaignEdit(content, options)


async def delete(request: web.Request) -> web.Response:
    """Delete a draft; 409 once it has been started."""
    allowed(request, "send")
    try:
        deleted = await request.app[EDITS].delete(request.match_info["id"])
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if deleted is None:
        raise no_campaign()
    return web.json_response(deleted)


@idempotent("send", recorded=True)
async def copy(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Copy a campaign in whatever state: 202 with the draft."""
    try:
        body = CopyBody.model_validate_json(raw or b"{}")
    except ValidationError as error:
        raise invalid(error) from error
    try:
        copied = await request.app[EDITS].copy(request.match_info["id"], body.name, key)
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if copied is None:
        raise no_campaign()
    return 202, copied
