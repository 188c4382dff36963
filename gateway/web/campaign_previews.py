"""`/v1/campaigns/{id}/preview` and `…/test`: look at a campaign's messages before anybody gets one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.campaigns.previews import CampaignPreviews
from gateway.campaigns.recipients import Recipient
from gateway.campaigns.requests import BadRecipients, WrongState
from gateway.consents.addresses import identity_of
from gateway.store.idempotency import IdempotencyKey
from gateway.web.app_state import CONTEXT
from gateway.web.idempotency import idempotent
from gateway.web.messages import check_address
from gateway.web.problems import Problem, fields, invalid, no_campaign
from gateway.web.request_fields import validation_context
from gateway.web.request_models import CampaignTestBody, PreviewBody

PREVIEWS = web.AppKey("previews", CampaignPreviews)


def routes() -> list[web.RouteDef]:
    """The routes of previews and tests."""
    one = "/v1/campaigns/{id}"
    return [web.post(f"{one}/preview", preview), web.post(f"{one}/test", test)]


@idempotent("read", recorded=False)
async def preview(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """What recipients would get: 200 with each one's message and gates."""
    try:
        body = PreviewBody.model_validate_json(raw or b"{}", context=validation_context(request.app[CONTEXT].config))
    except ValidationError as error:
        raise invalid(error) from error
    recipients = None
    if body.recipients is not None:
        await _check_addresses(request, [(("recipients", i, "to"), r.to) for i, r in enumerate(body.recipients)])
        recipients = [Recipient(recipient.to, recipient.variables) for recipient in body.recipients]
    try:
        items = await request.app[PREVIEWS].preview(request.match_info["id"], recipients, body.first)
    except BadRecipients as error:
        raise fields((("recipients", row, *problem.loc), problem.msg) for row, problem in error.problems) from error
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if items is None:
        raise no_campaign()
    return 200, {"items": items}


@idempotent("send", recorded=True)
async def test(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Send a campaign's content to some numbers: 202 with each one's message, which a gate may have refused."""
    try:
        body = CampaignTestBody.model_validate_json(raw, context=validation_context(request.app[CONTEXT].config))
    except ValidationError as error:
        raise invalid(error) from error
    known = [identity_of(number) for number in body.to]
    if twice := [i for i, identity in enumerate(known) if identity in known[:i]]:
        raise fields((("to", i), "is in the list already") for i in twice)
    await _check_addresses(request, [(("to", i), number) for i, number in enumerate(body.to)])
    try:
        items = await request.app[PREVIEWS].test(request.match_info["id"], body.to, body.variables, key)
    except BadRecipients as error:
        raise fields((("variables", *problem.loc), problem.msg) for _, problem in error.problems) from error
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if items is None:
        raise no_campaign()
    return 202, {"items": items}


async def _check_addresses(request: web.Request, numbers: Sequence[tuple[tuple[str | int, ...], str]]) -> None:
    """Raises Problem 404, 409, 422."""
    try:
        channel = await request.app[PREVIEWS].channel(request.match_info["id"])
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if channel is None:
        raise no_campaign()
    for loc, number in numbers:
        check_address(channel, number, loc)
