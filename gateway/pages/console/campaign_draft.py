"""A campaign that has not started: what its first people will read, how many they are, and people from a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from gateway.campaigns.recipient_upload import PART_LENGTH
from gateway.campaigns.requests import BadRecipients, WrongState
from gateway.core.campaign_state import CampaignState
from gateway.pages.console.channels import noted
from gateway.pages.console.file_form import FILE, file_form, name_of, reading
from gateway.pages.console.guard import ROOT, guarded, see
from gateway.web.app_state import CAMPAIGNS, CONTEXT, UPLOADS
from gateway.web.body_streams import in_blocks
from gateway.web.campaign_previews import PREVIEWS
from gateway.web.paging import is_id
from gateway.web.problems import Problem, no_campaign
from gateway.web.recipient_uploads import stored

PAGE = f"{ROOT}/campaigns"
FIRST = 3
"""People for whom the text is shown as they will read it."""
PARTS = 20
"""Files of a campaign that its page shows."""
NOT_STARTED = (CampaignState.DRAFT, CampaignState.SCHEDULED)


def routes() -> list[web.RouteDef]:
    """The upload of a file."""
    return [web.post(PAGE + "/{id}/people", upload)]


@guarded("admin", fields=file_form)
async def upload(request: web.Request) -> web.Response:
    """Add the people of a CSV file to a draft. The same file again adds nobody twice and goes on where it broke off."""
    id_ = id_of(request)
    name = name_of(request[FILE], PART_LENGTH) if FILE in request else ""
    if not name:
        raise Problem(422, "Choose a file first.")
    if await request.app[CAMPAIGNS].get(id_) is None:
        raise no_campaign()
    await request.app[CONTEXT].store.write(noted(request, "campaign.upload", id_, {"file": name}))
    await stored(request, id_, name, "csv", in_blocks(reading(request[FILE])))
    return see(f"{PAGE}/{id_}")


async def people_of(request: web.Request, campaign: Mapping[str, Any]) -> int:
    """How many people a campaign goes to: those who are in it, or before it starts those who are in its audience."""
    audience = campaign["audience"]
    if audience is None or campaign["state"] not in NOT_STARTED:
        return int(campaign["counts"]["recipients"])
    return await request.app[CAMPAIGNS].audience_size(campaign["channel"], audience["group"])


async def draft_of(request: web.Request, campaign: Mapping[str, Any], people: int) -> dict[str, Any] | None:
    """What there is to look at before a campaign to so many people starts; None once it has."""
    if campaign["state"] not in NOT_STARTED:
        return None
    try:
        items = await request.app[PREVIEWS].preview(campaign["id"], None, FIRST)
    except (WrongState, BadRecipients):  # its channel is gone, or its content: there is nothing to show
        items = []
    of_some = [item["segments"]["count"] for item in items or () if item["segments"]]  # none of what is no SMS
    planned = (
        campaign["totals"]["planned_segments"] if campaign["audience"] is None else people * max(of_some, default=0)
    )
    return {
        "segments": planned if of_some else None,
        "items": [item | {"said": _read(item["content"])} for item in items or ()],
        "parts": await request.app[UPLOADS].parts(campaign["id"], after="", most=PARTS) or [],
        "takes_file": campaign["state"] == CampaignState.DRAFT and campaign["audience"] is None,
    }


def _read(content: Mapping[str, Any] | None) -> str:
    return "(a value is missing: this person gets nothing)" if content is None else said(content)


def said(content: Mapping[str, Any]) -> str:
    """What a content says, in words."""
    if content.get("text"):
        return str(content["text"])
    if template := content.get("template"):
        values = ", ".join(str(value) for value in template.get("body") or ())
        return f"[template {template.get('name')}] {values}".strip()
    return "[media]" if content.get("media") else "[interactive message]"


def id_of(request: web.Request) -> str:
    """The campaign that a path names. Raises Problem 404."""
    id_ = request.match_info["id"]
    if not is_id(id_):
        raise no_campaign()
    return id_
