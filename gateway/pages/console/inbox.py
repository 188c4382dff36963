"""The inbox: what people wrote that was neither word nor command, and what could not be understood or delivered."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web
from sqlalchemy import Connection

from gateway.consents.reviews import Ruling
from gateway.core.clock import iso
from gateway.pages.console.channels import noted
from gateway.pages.console.guard import KEY, ROOT, form, guarded, see, show
from gateway.store import events, inbox
from gateway.store.event_numbers import number_events
from gateway.web.app_state import CONTEXT, REPLAY
from gateway.web.events import SINKS
from gateway.web.paging import is_number, number_cursor
from gateway.web.problems import Problem
from gateway.web.reviews import REVIEWS, decided

PAGE = f"{ROOT}/inbox"
ROWS = 50
"""Messages of a page, and unreadable items that are shown."""
AT_ONCE = 500
"""Unreadable items that are tried again at once."""


def routes() -> list[web.RouteDef]:
    """The page, and what tries again."""
    return [
        web.get(PAGE, page, allow_head=False),
        web.post(PAGE + "/replay", replay),
        web.post(PAGE + "/likely/{id}", settle),
        web.post(PAGE + "/sinks/{n}/replay", redeliver),
        web.post(PAGE + "/sinks/{n}/enable", enable),
    ]


@guarded()
async def page(request: web.Request) -> web.Response:
    """The likely requests to stop, the newest messages, the unreadable items, and the sinks that lack something."""
    before = number_cursor(request)

    def unit(connection: Connection) -> tuple[list[dict[str, Any]], list[dict[str, Any]], str | None]:
        rows = events.newest_received(connection, before, ROWS + 1)
        following = str(rows[ROWS - 1].seq) if len(rows) > ROWS else None
        messages = [{**json.loads(row.data), "at": iso(row.at)} for row in rows[:ROWS]]
        kept = [
            {"channel": row.channel, "key": row.key, "why": row.why, "at": iso(row.received_at)}
            for row in inbox.kept(connection, "", ROWS)
        ]
        return messages, kept, following

    await number_events(request.app[CONTEXT].store)
    messages, kept, following = await request.app[CONTEXT].store.read(unit)
    likely = await request.app[REVIEWS].waiting("", ROWS)
    sinks = [sink for sink in await request.app[SINKS].standing() if sink["dead"] or sink["disabled_at"]]
    shown = {
        "likely": likely,
        "most": ROWS,
        "messages": messages,
        "following": following,
        "kept": kept,
        "most_kept": ROWS,
        "sinks": sinks,
    }
    return show(request, "inbox.html", shown)


@guarded("admin")
async def settle(request: web.Request) -> web.Response:
    """A human decides what a message means."""
    sent = await form(request)
    ruling = next((known for known in Ruling if known == sent.get("decision")), None)
    if ruling is None:
        raise Problem(422, "Choose what the message means.")
    id_ = request.match_info["id"]
    await decided(request, id_, ruling, request[KEY].name, None)
    await request.app[CONTEXT].store.write(noted(request, f"review.{ruling}", id_))
    return see(PAGE)


@guarded("admin")
async def replay(request: web.Request) -> web.Response:
    """Try the oldest unreadable items again."""
    await request.app[REPLAY].again("", AT_ONCE)
    await request.app[CONTEXT].store.write(noted(request, "inbound.replay", ""))
    return see(PAGE)


@guarded("admin")
async def redeliver(request: web.Request) -> web.Response:
    """Try the dead letters of a sink again."""
    sink = _sink(request)
    await request.app[SINKS].replay(sink, None)
    await request.app[CONTEXT].store.write(noted(request, "sink.replay", request.match_info["n"]))
    return see(PAGE)


@guarded("admin")
async def enable(request: web.Request) -> web.Response:
    """Deliver again to a sink that answered that it is gone."""
    sink = _sink(request)
    await request.app[SINKS].enable(sink)
    await request.app[CONTEXT].store.write(noted(request, "sink.enable", request.match_info["n"]))
    return see(PAGE)


def _sink(request: web.Request) -> str:
    """The URL of the sink that a path names. Raises Problem 404."""
    text, known = request.match_info["n"], request.app[CONTEXT].config.event_sinks
    if not is_number(text) or int(text) >= len(known):
        raise Problem(404, "There is no such event sink.")
    return known[int(text)].url
