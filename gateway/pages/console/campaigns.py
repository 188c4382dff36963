"""Campaigns: the list, and one with its progress, whom it did not reach and why, and what can be done to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from gateway.campaigns.requests import CutOff, WrongState
from gateway.campaigns.unreached import examples
from gateway.core.campaign_state import TRANSITIONS, CampaignMove, CampaignState
from gateway.core.message_status import MessageStatus
from gateway.pages.console.campaign_draft import NOT_STARTED, PAGE, draft_of, id_of, people_of, said
from gateway.pages.console.channels import noted
from gateway.pages.console.guard import form, guarded, see, show
from gateway.web.app_state import CAMPAIGNS, CONTEXT
from gateway.web.paging import id_cursor
from gateway.web.problems import Problem, no_campaign

ROWS = 50
"""Campaigns of a page."""
MANY = 1000
"""A campaign to more people than this starts only when their number was typed."""
MOVES: Mapping[str, str] = {
    CampaignMove.START: "Start now",
    CampaignMove.PAUSE: "Pause",
    CampaignMove.RESUME: "Resume",
    CampaignMove.CANCEL: "Cancel for good",
}
"""What can be done, in words."""


def routes() -> list[web.RouteDef]:
    """The list, a campaign, and what can be done to it."""
    return [
        web.get(PAGE, listed, allow_head=False),
        web.get(PAGE + "/{id}", one, allow_head=False),
        *(web.post(f"{PAGE}/{{id}}/{move}", change) for move in MOVES),
    ]


@guarded()
async def listed(request: web.Request) -> web.Response:
    """Every campaign, the newest first."""
    state = request.query.get("state") or None
    if state is not None and state not in tuple(CampaignState):
        raise Problem(422, "There is no such state.")
    found = await request.app[CAMPAIGNS].listed(state=state, before=id_cursor(request), most=ROWS + 1)
    following = found[ROWS - 1]["id"] if len(found) > ROWS else None
    shown = {
        "campaigns": [{**campaign, "done": _done(campaign)} for campaign in found[:ROWS]],
        "following": following,
        "state": state,
        "states": list(CampaignState),
    }
    return show(request, "campaigns.html", shown)


@guarded()
async def one(request: web.Request) -> web.Response:
    """A campaign with its counts, and examples of whom it did not reach."""
    id_ = id_of(request)
    campaigns = request.app[CAMPAIGNS]
    campaign = await campaigns.get(id_)
    if campaign is None:
        raise no_campaign()
    context = request.app[CONTEXT]
    unreached = await context.store.read(lambda c: examples(c, context.config, id_, context.clock.now()))
    state, people = CampaignState(campaign["state"]), await people_of(request, campaign)
    shown = {
        "campaign": campaign,
        "said": said(campaign),
        "done": _done(campaign),
        "people": people,
        "planned": await draft_of(request, campaign, people),
        "examples": unreached,
        "moves": [(move, name) for move, name in MOVES.items() if state in TRANSITIONS[CampaignMove(move)].sources],
        "asks_number": state in NOT_STARTED and people > MANY,
    }
    return show(request, "campaign.html", shown)


@guarded("admin")
async def change(request: web.Request) -> web.Response:
    """Start, pause, resume or cancel it, as the last part of the path says."""
    id_, move = id_of(request), CampaignMove(request.path.rpartition("/")[2])
    campaigns = request.app[CAMPAIGNS]
    if move is CampaignMove.START:
        await _number_was_typed(request, id_)
    try:
        changed = await campaigns.change(id_, move, noting=noted(request, f"campaign.{move}", id_))
    except (WrongState, CutOff) as error:
        raise Problem(409, str(error)) from error
    if changed is None:
        raise no_campaign()
    return see(f"{PAGE}/{id_}")


async def _number_was_typed(request: web.Request, id_: str) -> None:
    """A campaign to many people starts only when somebody typed how many they are. Raises Problem 422."""
    campaign = await request.app[CAMPAIGNS].get(id_)
    if campaign is None:
        raise no_campaign()
    require_number(await people_of(request, campaign), (await form(request)).get("number", ""))


def require_number(people: int, typed: str) -> None:
    """Raises Problem 422 unless a campaign to so many people may start with what was typed."""
    if people > MANY and typed.replace(",", "").replace(" ", "") != str(people):
        raise Problem(422, f"This goes to {people:,} people. Type that number to start it.")


def _done(campaign: Mapping[str, Any]) -> int:
    """How many of a campaign's people have an outcome, in per cent."""
    counts = campaign["counts"]
    open_ = sum(counts[status] for status in (MessageStatus.QUEUED, MessageStatus.DEFERRED, MessageStatus.SENDING))
    return 100 if not counts["recipients"] else 100 * (counts["recipients"] - open_) // counts["recipients"]
