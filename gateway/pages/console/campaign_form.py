"""A new campaign: written, looked at with what would become of each person, and only then started, scheduled or kept.

The form becomes the same body that the API takes, so that it is checked, rendered and refused in the same way.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from channels.outbound import Content
from gateway.campaigns.recipients import Recipient
from gateway.campaigns.requests import BadRecipients, CampaignRequest
from gateway.core.campaign_state import CampaignState
from gateway.core.phone import address as read_address
from gateway.outbound.preference_links import SHOWN
from gateway.outbound.render import by_key, render
from gateway.pages.console.campaign_draft import FIRST, PAGE
from gateway.pages.console.campaigns import MANY, require_number
from gateway.pages.console.channels import noted
from gateway.pages.console.guard import Form, form, guarded, see, show
from gateway.store.contents import content_json
from gateway.web.app_state import CAMPAIGNS, CONTEXT
from gateway.web.campaigns import request_of
from gateway.web.problems import Problem, invalid
from gateway.web.request_fields import validation_context
from gateway.web.request_models import CampaignBody

FIELDS = ("name", "channel", "category", "text", "whom", "people", "send_at")
"""The fields of the form."""
LIST, GROUP, FILE = "list", "group", "file"
"""To whom it goes: a list in the form, an audience, or a file that is uploaded into the draft."""
MOST = 2000
"""People that a list takes; more come as a file."""
TO = "to"
"""The column of a list of people that has their numbers."""


def routes() -> list[web.RouteDef]:
    """The form, the look at it, and what makes the campaign."""
    return [
        web.get(PAGE + "/new", empty, allow_head=False),
        web.post(PAGE + "/preview", preview),
        web.post(PAGE + "/change", again),
        web.post(PAGE + "/new", create),
    ]


@guarded("admin")
async def empty(request: web.Request) -> web.Response:
    """The form."""
    return _form(request, {**dict.fromkeys(FIELDS, ""), "whom": LIST}, [])


@guarded("admin")
async def again(request: web.Request) -> web.Response:
    """The form once more, with what was written."""
    return _form(request, _given(await form(request)), [])


@guarded("admin")
async def preview(request: web.Request) -> web.Response:
    """What would be sent to whom; nothing is written. For a file it becomes a draft, whose page takes the file."""
    given = _given(await form(request))
    try:
        campaign = await _request_of(request, given, start=given["whom"] != FILE)
        if given["whom"] == FILE:
            return await _made(request, campaign)
        shown = await (_list_shown(request, campaign) if campaign.audience is None else _group_shown(request, campaign))
    except Problem as problem:
        return _form(request, given, _wrong(problem))
    return show(request, "campaign_preview.html", {"given": given, "many": MANY, **shown})


async def _list_shown(request: web.Request, campaign: CampaignRequest) -> dict[str, Any]:
    """What would become of a list of people. Raises Problem 422."""
    items = await _dry_run(request, campaign)
    return {
        "people": len(campaign.recipients),
        "texts": _texts(campaign.content, campaign.recipients[:FIRST]),
        "statuses": Counter(item["status"] for item in items).most_common(),
        "reasons": Counter(reason for item in items for reason in item["reasons"]).most_common(),
        "examples": [item for item in items if item["reasons"]][:10],
        "segments": await request.app[CAMPAIGNS].cost(campaign),
    }


async def _group_shown(request: web.Request, campaign: CampaignRequest) -> dict[str, Any]:
    """What would become of the people of a group, each of whom gets the same."""
    campaigns = request.app[CAMPAIGNS]
    found = await campaigns.dry_run_of_audience(campaign, campaign.audience or "")
    counts, items = Counter(found["counts"]), found["items"]
    people = counts.pop("recipients")
    first = [Recipient(item["to"], {}) for item in items[:FIRST]]
    return {
        "people": people,
        "texts": _texts(campaign.content, first),
        "statuses": counts.most_common(),
        "reasons": Counter(found["reasons"]).most_common(),
        "examples": [item for item in items if item["reasons"]][:10],
        "segments": people * await campaigns.cost(replace(campaign, recipients=first[:1], audience=None)),
    }


@guarded("admin")
async def create(request: web.Request) -> web.Response:
    """Make the campaign: it starts, is scheduled, or stays a draft."""
    sent = await form(request)
    given, starts = _given(sent), sent.get("do") != CampaignState.DRAFT
    try:
        campaign = await _request_of(request, given, start=starts and given["whom"] != FILE)
        if campaign.start:
            require_number(await _size(request, campaign), sent.get("number", ""))
        return await _made(request, campaign)
    except BadRecipients as error:
        return _form(request, given, _told(error))
    except Problem as problem:
        return _form(request, given, _wrong(problem))


async def _size(request: web.Request, campaign: CampaignRequest) -> int:
    """How many people it goes to."""
    if campaign.audience is None:
        return len(campaign.recipients)
    return await request.app[CAMPAIGNS].audience_size(campaign.channel, campaign.audience)


async def _made(request: web.Request, campaign: CampaignRequest) -> web.Response:
    """Make the campaign, and lead to its page. Raises BadRecipients."""
    made = await request.app[CAMPAIGNS].create(campaign)
    await request.app[CONTEXT].store.write(noted(request, "campaign.create", made["id"]))
    return see(f"{PAGE}/{made['id']}")


def _form(request: web.Request, given: Mapping[str, str], wrong: Sequence[str]) -> web.Response:
    config = request.app[CONTEXT].config
    groups = {id_: config.group_of(id_) for id_ in sorted(config.channels)}
    channels = [(id_, group.name if group is not None else None) for id_, group in groups.items()]
    shown = {"given": given, "channels": channels, "wrong": wrong[:20], "most": MOST}
    return show(request, "campaign_new.html", shown, status=422 if wrong else 200)


def _wrong(problem: Problem) -> list[str]:
    """What is wrong with a form, each with its field."""
    return [f"{error['loc'][0] if error['loc'] else 'form'}: {error['msg']}" for error in problem.errors] or [
        problem.detail
    ]


def _given(sent: Form) -> dict[str, str]:
    return {name: sent.get(name, "").strip() for name in FIELDS}


async def _request_of(request: web.Request, given: Mapping[str, str], *, start: bool) -> CampaignRequest:
    """The campaign that a form asks for. Raises Problem 422."""
    context = request.app[CONTEXT]
    body: dict[str, Any] = {
        "name": given["name"],
        "channel": given["channel"],
        "category": given["category"] or "marketing",
        "text": given["text"],
        "start": start,
    }
    if given["whom"] == GROUP:
        group = context.config.group_of(given["channel"])
        body["audience"] = {"group": group.id if group is not None else "none"}  # that is refused, with the reason
    elif given["whom"] != FILE:
        body["recipients"] = _people(given["people"], context.config.gateway.default_region)
    if given["send_at"]:
        body["send_at"] = given["send_at"]
    try:
        checked = CampaignBody.model_validate_json(json.dumps(body), context=validation_context(context.config))
    except ValidationError as error:
        raise invalid(error) from error
    return await request_of(request, checked, None)


def _people(text: str, region: str) -> list[dict[str, Any]]:
    """The people of a list: a number a line, or a table with the column `to` and one column for each variable. Raises
    Problem 422."""
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline="")) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise Problem(422, f"The list is no table: {error}.") from error
    names = [cell.strip() for cell in rows[0]] if rows else []
    has_names = TO in (name.lower() for name in names)
    place = [name.lower() for name in names].index(TO) if has_names else 0
    people: list[dict[str, Any]] = []
    for number, row in enumerate(rows[1:] if has_names else rows, 2 if has_names else 1):
        if len(people) == MOST:
            raise Problem(422, f"These are more than {MOST:,} people: send a file with assent campaign send.")
        try:
            to = read_address(row[place] if place < len(row) else "", region)
        except ValueError as error:
            raise Problem(422, f"Line {number}: {row[place] if place < len(row) else ''!r} {error}.") from error
        cells = zip(names, row, strict=False) if has_names else ()
        people.append({"to": to, "variables": {name: cell for name, cell in cells if name.lower() != TO}})
    if not people:
        raise Problem(422, "There is nobody in the list: write a number a line.")
    return people


async def _dry_run(request: web.Request, campaign: CampaignRequest) -> list[dict[str, Any]]:
    try:
        return await request.app[CAMPAIGNS].dry_run(campaign)
    except BadRecipients as error:
        raise Problem(422, "; ".join(_told(error))) from error


def _told(error: BadRecipients) -> list[str]:
    """What is wrong with whose message."""
    return [f"Person {row + 1}: the message {problem.msg}" for row, problem in error.problems]


def _texts(content: Content, people: Sequence[Recipient]) -> list[tuple[str, str]]:
    """What these people will read: (number, text)."""
    plain = json.loads(content_json(content))
    return [(person.to, _rendered(plain, person)) for person in people]


def _rendered(content: Mapping[str, Any], person: Recipient) -> str:
    try:
        return str(render(content, by_key(person.variables) | SHOWN).get("text", ""))
    except KeyError as error:
        return f"(no value for {error.args[0]}: this person gets nothing)"
