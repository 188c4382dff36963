"""Lists: `{"items": […], "next": "<cursor>" or null}`, with `cursor` and `limit` in the query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from aiohttp import web

from gateway.events.feed import DIGITS
from gateway.web.problems import Problem, fields

LIMIT, MOST = 100, 1000
"""Items of a page: when the caller does not say, and at most."""
LONGEST_WAIT = 30
"""Seconds that a caller may wait for the next event."""
CURSOR_LENGTH = 400
"""Characters of a cursor that is a text, as the description tells them."""


def limit_of(request: web.Request) -> int:
    """How many items the caller wants. Raises Problem 422."""
    text = request.query.get("limit", str(LIMIT))
    if not is_number(text) or not 1 <= int(text) <= MOST:
        raise fields([(("query", "limit"), f"must be a number from 1 to {MOST}")])
    return int(text)


def number_cursor(request: web.Request, name: str = "cursor") -> int:
    """A cursor that is a number, 0 without one. Raises Problem 422."""
    text = request.query.get(name) or "0"
    if not is_number(text):
        raise no_cursor(name)
    return int(text)


def is_number(text: str) -> bool:
    """Whether a text of the query or path is a number, of no more digits than any that we give."""
    return text.isascii() and text.isdigit() and len(text) <= DIGITS


_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_id(text: str) -> bool:
    """Whether a text is an id, as we make them."""
    return _ID.fullmatch(text) is not None


def id_cursor(request: web.Request) -> str:
    """A cursor that is an id, empty without one. Raises Problem 422."""
    text = request.query.get("cursor", "")
    if text and not is_id(text):
        raise no_cursor()
    return text


def no_cursor(name: str = "cursor") -> Problem:
    """Problem 422: what the caller gave is none of this list's cursors."""
    return fields([(("query", name), "is not a cursor of this list")])


def flag(request: web.Request, name: str) -> bool:
    """A parameter that is `true` or `false`, false without it. Raises Problem 422."""
    text = request.query.get(name, "false").lower()
    if text not in ("true", "false"):
        raise fields([(("query", name), "must be true or false")])
    return text == "true"


def words(request: web.Request, name: str, known: Iterable[str]) -> list[str]:
    """The values of a filter that may be given several times, with commas too. Raises Problem 422."""
    allowed = list(known)
    given = [word.strip() for text in request.query.getall(name, []) for word in text.split(",")]
    if set(given) - set(allowed):
        raise fields([(("query", name), f"must be one of {', '.join(allowed)}")])
    return given


def page(items: Sequence[dict[str, Any]], limit: int, cursor: str) -> dict[str, Any]:
    """A page of `limit` items as the API shows it; `items` has one more if there is another page. `cursor` names the
    member of the last item that the next page starts after."""
    more = len(items) > limit
    shown = list(items[:limit])
    return {"items": shown, "next": str(shown[-1][cursor]) if more and shown else None}
