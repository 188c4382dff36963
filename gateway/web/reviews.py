"""`/v1/reviews`: what may be a request to stop, for a human to decide, and what was not heard as one."""

from __future__ import annotations

from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.consents.reviews import NotReviewable, Reviews, Ruling
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import allowed, guarded
from gateway.web.idempotency import idempotent
from gateway.web.paging import id_cursor, limit_of
from gateway.web.problems import Problem, invalid
from gateway.web.request_models import ReviewBody

REVIEWS = web.AppKey("reviews", Reviews)


def routes() -> list[web.RouteDef]:
    """The routes of reviews."""
    return [
        web.get("/v1/reviews", waiting, allow_head=False),
        web.get("/v1/reviews/missed", missed, allow_head=False),
        web.post("/v1/reviews/{id}", decide),
    ]


@guarded("read")
async def waiting(request: web.Request) -> web.Response:
    """The likely requests to stop that nobody has settled, the oldest first."""
    limit = limit_of(request)
    items = await request.app[REVIEWS].waiting(id_cursor(request), limit + 1)
    return web.json_response({"items": items[:limit], "next": items[limit - 1]["id"] if len(items) > limit else None})


@guarded("personal")
async def missed(request: web.Request) -> web.Response:
    """Of a page of messages those that were not heard as a request to stop, although one followed."""
    page = await request.app[REVIEWS].missed(id_cursor(request), limit_of(request))
    return web.json_response({"items": page.items, "next": page.next})


@idempotent("consent", recorded=False)
async def decide(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Decide what a message means; 404 for none, 409 for one that cannot be decided."""
    try:
        body = ReviewBody.model_validate_json(raw)
    except ValidationError as error:
        raise invalid(error) from error
    by = allowed(request, "consent").name
    return 200, await decided(request, request.match_info["id"], Ruling(body.decision), by, body.note)


async def decided(request: web.Request, id_: str, ruling: Ruling, by: str, note: str | None) -> dict[str, Any]:
    """What a human decided of a message. Raises Problem 404, 409."""
    try:
        shown = await request.app[REVIEWS].decide(id_, ruling, by, note)
    except NotReviewable as error:
        raise Problem(409, str(error)) from error
    if shown is None:
        raise Problem(404, "no message has this id")
    return shown
