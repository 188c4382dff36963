"""`/v1/campaigns`: create campaigns, start, pause and cancel them, and see each recipient's outcome."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from channels.channel import Channel
from channels.outbound import Content
from gateway.campaigns import audience
from gateway.campaigns.recipients import Recipient
from gateway.campaigns.requests import BadRecipients, CampaignRequest, CutOff, RecipientSource, WrongState
from gateway.core.campaign_state import VERBS, CampaignMove, CampaignState
from gateway.core.clock import MINUTE, Instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from gateway.outbound.preference_links import example
from gateway.outbound.render import problems
from gateway.store.contents import content_json
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import guarded
from gateway.web.app_state import CAMPAIGNS, CONTEXT
from gateway.web.connections import IN_THREAD
from gateway.web.idempotency import idempotent
from gateway.web.messages import channel_for, check_address
from gateway.web.outcomes_csv import as_csv, wants_csv
from gateway.web.paging import id_cursor, limit_of, page, words
from gateway.web.problems import NO_CAMPAIGN, Problem, contents, fields, invalid, no_campaign
from gateway.web.request_fields import validation_context
from gateway.web.request_models import AudienceBody, CampaignBody, EmptyBody, StartBody

LATE = 5 * MINUTE
"""How far back a `send_at` may lie: clocks differ, and requests take their time."""


def routes() -> list[web.RouteDef]:
    """The routes of campaigns."""
    return [
        web.post("/v1/campaigns", create),
        web.get("/v1/campaigns", listed, allow_head=False),
        web.get("/v1/campaigns/{id}", show, allow_head=False),
        web.get("/v1/campaigns/{id}/messages", recipients, allow_head=False),
        *(web.post(f"/v1/campaigns/{{id}}/{verb}", change) for verb in VERBS),
    ]


@idempotent("send", recorded=True)
async def create(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Create a campaign and start it: 202 with its counts. A dry run writes nothing: 200 with every verdict."""
    context = validation_context(request.app[CONTEXT].config)
    try:
        if len(raw) > IN_THREAD:
            body = await asyncio.to_thread(CampaignBody.model_validate_json, raw, context=context)
        else:
            body = CampaignBody.model_validate_json(raw, context=context)
    except ValidationError as error:
        raise invalid(error) from error
    campaign_request = await request_of(request, body, key)
    try:
        if body.dry_run and body.audience is not None:
            return 200, await request.app[CAMPAIGNS].dry_run_of_audience(campaign_request, body.audience.group)
        if body.dry_run:
            return 200, {"items": await request.app[CAMPAIGNS].dry_run(campaign_request)}
        return 202, await request.app[CAMPAIGNS].create(campaign_request)
    except BadRecipients as error:
        raise bad_recipients(error, body) from error


def bad_recipients(error: BadRecipients, body: CampaignBody) -> Problem:
    """What is wrong with the recipients of a campaign."""
    prefix = ("from",) if body.source is not None else ("recipients",)
    return fields(((*prefix, row, *problem.loc), problem.msg) for row, problem in error.problems)


async def request_of(request: web.Request, body: CampaignBody, key: IdempotencyKey | None) -> CampaignRequest:
    """The campaign that a body asks for. Raises Problem 422."""
    channel = channel_for(request.app[CONTEXT], body)
    if body.send_at is not None:
        check_time(request, body.send_at)
    for i, recipient in enumerate(body.recipients):
        check_address(channel, recipient.to, ("recipients", i, "to"))
    content, source = await _content_and_source(request, body)
    if wrong := problems(channel, content, links=request.app[CONTEXT].config.links is not None):
        raise contents(wrong)
    if body.audience is not None:
        check_audience(request, channel, body.audience, content)
    return CampaignRequest(
        name=body.name,
        channel=body.channel,
        category=body.category,
        content=content,
        recipients=[Recipient(recipient.to, recipient.variables) for recipient in body.recipients],
        source=source,
        audience=body.audience.group if body.audience else None,
        start=body.start,
        send_at=body.send_at,
        expires_in=body.expires_in,
        on_cap=body.on_cap,
        on_quiet_hours=body.on_quiet_hours,
        stop_if=body.stop_if.model_dump() if body.stop_if else None,
        once=key,
    )


def check_time(request: web.Request, send_at: Instant) -> None:
    """A campaign cannot start in the past. Raises Problem 422."""
    if send_at < request.app[CONTEXT].clock.now() - LATE:
        raise fields([(("send_at",), "is in the past; leave it out to start at once")])


def check_audience(request: web.Request, channel: Channel, wanted: AudienceBody, content: Content) -> None:
    """A campaign goes to the people of its channel's own group, by whose consent they are asked, and says the same to
    each. Raises Problem 422."""
    group = request.app[CONTEXT].config.group_of(channel.id)
    if group is None or group.id != wanted.group:
        own = f"the group of this channel: {group.id}" if group else "a group, and this channel belongs to none"
        raise fields([(("audience", "group"), f"must be {own}")])
    if wrong := audience.problems(json.loads(content_json(content)), channel, example(request.app[CONTEXT].config)):
        raise contents(wrong)


async def _content_and_source(request: web.Request, body: CampaignBody) -> tuple[Content, RecipientSource | None]:
    """What the campaign says, and the earlier campaign that its recipients come from, if they do. Raises Problem
    422."""
    source = body.source
    if source is None:
        return body.content(), None
    content = await request.app[CAMPAIGNS].content(source.campaign)
    if content is None:
        raise fields([(("from", "campaign"), NO_CAMPAIGN)])
    if body.content() != Content():
        content = body.content()
    return content, RecipientSource(source.campaign, tuple(source.status), tuple(source.reason))


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The campaigns with their counts, the newest first."""
    limit, state = limit_of(request), request.query.get("state")
    if state is not None and state not in tuple(CampaignState):
        raise fields([(("query", "state"), f"must be one of {', '.join(CampaignState)}")])
    campaigns = await request.app[CAMPAIGNS].listed(state=state, before=id_cursor(request), most=limit + 1)
    return web.json_response(page(campaigns, limit, "id"))


@guarded("read")
async def show(request: web.Request) -> web.Response:
    """A campaign with its counts."""
    campaign = await request.app[CAMPAIGNS].get(request.match_info["id"])
    if campaign is None:
        raise no_campaign()
    return web.json_response(campaign)


@guarded("read")
async def recipients(request: web.Request) -> web.StreamResponse:
    """Each person's outcome, a page at a time, or all of them as CSV if the caller accepts `text/csv`. `status` and
    `reason` may be given several times. A page of a filtered list may be short: go on while there is a `next`."""
    limit, statuses = limit_of(request), words(request, "status", MessageStatus)
    reasons, after = words(request, "reason", Reason), id_cursor(request)
    campaigns, id_ = request.app[CAMPAIGNS], request.match_info["id"]
    if wants_csv(request):
        return await as_csv(request, campaigns, id_, statuses, reasons, after)
    page_of_outcomes = await campaigns.outcomes(id_, statuses=statuses, reasons=reasons, after=after, most=limit)
    if page_of_outcomes is None:
        raise no_campaign()
    items, following = page_of_outcomes
    return web.json_response({"items": items, "next": following})


@idempotent("send", recorded=True)
async def change(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Start, pause, resume or cancel a campaign, as the last part of the path says."""
    verb = CampaignMove(request.path.rpartition("/")[2])
    try:
        body = (StartBody if verb is CampaignMove.START else EmptyBody).model_validate_json(raw or b"{}")
    except ValidationError as error:
        raise invalid(error) from error
    allow = isinstance(body, StartBody) and body.incomplete == "allow"
    try:
        changed = await request.app[CAMPAIGNS].change(request.match_info["id"], verb, incomplete=allow, asked=key)
    except CutOff as error:
        raise Problem(409, str(error), type_="incomplete", more={"parts": error.parts}) from error
    except WrongState as error:
        raise Problem(409, str(error)) from error
    if changed is None:
        raise no_campaign()
    return 200, changed
