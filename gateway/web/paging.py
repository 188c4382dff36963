"""Lists: `{"items": […], "next": "<cursor>" or null}`, with `cursor` and `limit` in the query."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiohttp import web

from gateway.web.problems import fields

LIMIT = 100
MOST = 1000


def limit_of(request: web.Request) -> int:
    """How many items the caller wants. Raises Problem 422."""
    text = request.query.get("limit", str(LIMIT))
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= MOST:
        raise fields([(("query", "limit"), f"is a number from 1 to {MOST}")])
    return int(text)


def number_cursor(request: web.Request, name: str = "cursor") -> int:
    """A cursor that is a number, 0 without one. Raises Problem 422."""
    text = request.query.get(name, "0")
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise fields([(("query", name), "is not a cursor of this list")])
    return int(text)


def page(items: Sequence[dict[str, Any]], limit: int, cursor: str) -> dict[str, Any]:
    """The answer: `cursor` names the member of the last item that the next page starts after."""
    more = len(items) > limit
    shown = list(items[:limit])
    return {"items": shown, "next": str(shown[-1][cursor]) if more and shown else None}
