"""A new campaign: written, looked at with what would become of each person, and only then started, scheduled or kept.

The form becomes the same body that the API takes, so that it is checked, rendered and refused in the same way.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.campaigns.recipients import Recipient
from gateway.campaigns.requests import BadRecipients, CampaignRequest
from gateway.core.campaign_state import CampaignState
from gateway.core.phone import address as read_address
from gateway.outbound.preference_links import SHOWN
from gateway.outbound.render import by_key, render
from gateway.pages.console.campaigns import PAGE, require_number
from gateway.pages.console.channels import noted
from gateway.pages.console.guard import Form, form, guarded, see, show
from gateway.store.contents import content_json
from gateway.web.app_state import CAMPAIGNS, CONTEXT
from gateway.web.campaigns import request_of
from gateway.web.problems import Problem, invalid
from gateway.web.request_fields import validation_context
from gateway.web.request_models import CampaignBody

FIELDS = ("name", "channel", "category", "text", "people", "send_at")
"""The fields of the form."""
MOST = 2000
"""People that a form takes; more come as a file, by `assent campaign send` or the API."""
FIRST = 3
"""People for whom the text is shown as they will read it."""
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
    return _form(request, dict.fromkeys(FIELDS, ""), [])


@guarded("admin")
async def again(request: web.Request) -> web.Response:
    """The form once more, with what was written."""
    return _form(request, _given(await form(request)), [])


@guarded("admin")
async def preview(request: web.Request) -> web.Response:
    """What would be sent to whom; nothing is written."""
    given = _given(await form(request))
    try:
        campaign = await _request_of(request, given, start=True)
        items = await _dry_run(request, campaign)
    except Problem as problem:
        return _form(request, given, _wrong(problem))
    shown = {
        "given": given,
        "people": len(campaign.recipients),
        "texts": _texts(campaign),
        "statuses": Counter(item["status"] for item in items).most_common(),
        "reasons": Counter(reason for item in items for reason in item["reasons"]).most_common(),
        "examples": [item for item in items if item["reasons"]][:10],
        "segments": await _segments(request, campaign),
    }
    return show(request, "campaign_preview.html", shown)


@guarded("admin")
async def create(request: web.Request) -> web.Response:
    """Make the campaign: it starts, is scheduled, or stays a draft."""
    sent = await form(request)
    given, starts = _given(sent), sent.get("do") != CampaignState.DRAFT
    try:
        campaign = await _request_of(request, given, start=starts)
        if starts:
            require_number(len(campaign.recipients), sent.get("number", ""))
        made = await request.app[CAMPAIGNS].create(campaign)
    except BadRecipients as error:
        return _form(request, given, _told(error))
    except Problem as problem:
        return _form(request, given, _wrong(problem))
    await request.app[CONTEXT].store.write(noted(request, "campaign.create", made["id"]))
    return see(f"{PAGE}/{made['id']}")


def _form(request: web.Request, given: Mapping[str, str], wrong: Sequence[str]) -> web.Response:
    channels = sorted(request.app[CONTEXT].config.channels)
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
        "recipients": _people(given["people"], context.config.gateway.default_region),
        "start": start,
    }
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


def _texts(campaign: CampaignRequest) -> list[tuple[str, str]]:
    """What the first people will read: (number, text)."""
    content = json.loads(content_json(campaign.content))
    return [(person.to, _rendered(content, person)) for person in campaign.recipients[:FIRST]]


def _rendered(content: Mapping[str, Any], person: Recipient) -> str:
    try:
        return str(render(content, by_key(person.variables) | SHOWN).get("text", ""))
    except KeyError as error:
        return f"(no value for {error.args[0]}: this person gets nothing)"


async def _segments(request: web.Request, campaign: CampaignRequest) -> int:
    """How many segments, or messages, all of it is."""
    return await request.app[CAMPAIGNS].cost(campaign)
