"""`/v1/events` and `/v1/event_sinks`: the feed, and how the sinks that get it do."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.config import EventSink
from gateway.core.event_types import EventType
from gateway.events.feed import PREFIX, Feed, seq_of
from gateway.events.sinks import Sinks
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import guarded
from gateway.web.app_state import CONTEXT
from gateway.web.idempotency import idempotent
from gateway.web.paging import LONGEST_WAIT, flag, is_number, limit_of, no_cursor, number_cursor, page, words
from gateway.web.problems import Problem, fields, invalid
from gateway.web.request_models import ReplayBody

FEED = web.AppKey("feed", Feed)
SINKS = web.AppKey("sinks", Sinks)


def routes() -> list[web.RouteDef]:
    """The routes of the feed and the event sinks."""
    return [
        web.get("/v1/events", events, allow_head=False),
        web.get("/v1/event_sinks", sinks, allow_head=False),
        web.get("/v1/event_sinks/{n}/dead", dead, allow_head=False),
        web.post("/v1/event_sinks/{n}/replay", replay),
        web.post("/v1/event_sinks/{n}/enable", enable),
    ]


@guarded("read")
async def events(request: web.Request) -> web.Response:
    """The feed in order. With `wait`, an empty page is answered only after so many seconds without an event."""
    limit, after = limit_of(request), _after(request)
    types = words(request, "types", EventType) or None
    events_ = await request.app[FEED].page(after, types, limit + 1, _wait(request), raw=flag(request, "raw"))
    return web.json_response(page(events_, limit, "cursor"))


@guarded("read")
async def sinks(request: web.Request) -> web.Response:
    """The state of each event sink."""
    limit, after = limit_of(request), number_cursor(request)
    states = await request.app[SINKS].standing()
    if "cursor" in request.query and after >= len(states):
        raise no_cursor()
    return web.json_response(page(states[after + 1 if "cursor" in request.query else 0 :], limit, "n"))


@guarded("read")
async def dead(request: web.Request) -> web.Response:
    """What was given up for a sink."""
    sink, limit = _sink(request), limit_of(request)
    deliveries = await request.app[FEED].dead(sink.url, number_cursor(request), limit + 1)
    return web.json_response(page(deliveries, limit, "cursor"))


@idempotent("admin", recorded=False)
async def replay(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Try dead letters again: those named, or all (10,000 at a time)."""
    sink = _sink(request)
    try:
        body = ReplayBody.model_validate_json(raw or b"{}")
    except ValidationError as error:
        raise invalid(error) from error
    wanted = None
    if body.ids is not None:
        numbers = [seq_of(id_) for id_ in body.ids]
        wrong = [i for i, number in enumerate(numbers) if number is None]
        if wrong:
            raise fields((("ids", i), "is not the id of an event") for i in wrong)
        wanted = [number for number in numbers if number is not None]
    return 202, {"replayed": await request.app[SINKS].replay(sink.url, wanted)}


@idempotent("admin", recorded=False)
async def enable(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Deliver again to a sink that answered that it is gone."""
    sink = _sink(request)
    await request.app[SINKS].enable(sink.url)
    states = await request.app[SINKS].standing()
    return 200, states[int(request.match_info["n"])]


def _sink(request: web.Request) -> EventSink:
    """The sink that a path names by its place in the file, from 0. Raises Problem 404."""
    text, known = request.match_info["n"], request.app[CONTEXT].config.event_sinks
    if not is_number(text) or int(text) >= len(known):
        raise Problem(404, f"there is no event sink {text!r}; there are {len(known)}, counted from 0")
    return known[int(text)]


def _after(request: web.Request) -> int:
    """Where in the feed the caller goes on: a cursor, or the id of the last event seen. Raises Problem 422."""
    text = request.query.get("after", "")
    number = seq_of(text) if text.startswith(f"{PREFIX}_") else None
    return number if number is not None else number_cursor(request, "after" if "after" in request.query else "cursor")


def _wait(request: web.Request) -> int:
    """How many seconds the caller waits for an event. Raises Problem 422."""
    text = request.query.get("wait", "0")
    if not is_number(text) or int(text) > LONGEST_WAIT:
        raise fields([(("query", "wait"), f"must be a number of seconds from 0 to {LONGEST_WAIT}")])
    return int(text)
