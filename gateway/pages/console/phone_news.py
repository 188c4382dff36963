"""News of the virtual phones: a stream of server-sent events that says which phone of a page changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from gateway.pages.console.guard import guarded
from gateway.pages.console.phone_views import Phone, Playground, phones_of, playground_of, view
from gateway.pages.console.session import current
from gateway.store.engine import StoreError
from gateway.web.problems import Problem

EVERY = 0.5
"""Seconds between two looks for news."""
STREAMS_AT_ONCE = 16
"""Pages that get news at once; others are renewed by reloading."""
STREAM = 300.0
"""Seconds after which a stream ends and the page asks again."""


@dataclass(slots=True)
class Streams:
    """The streams that are open, and whether they have to end."""

    open: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)


STREAMS = web.AppKey("streams", Streams)


async def end_streams(app: web.Application) -> None:
    """End the streams: a signal of the application's shutdown."""
    app[STREAMS].over.set()


@guarded(renews=False)
async def news(request: web.Request) -> web.StreamResponse:
    """A stream of server-sent events: the place on the page of each phone that changed."""
    playground, streams = await playground_of(request), request.app[STREAMS]
    phones = phones_of(request.query.getall("p", []), playground)
    if streams.open >= STREAMS_AT_ONCE:
        raise Problem(429, "Too many pages are open; this one is renewed by reloading.", headers={"Retry-After": "60"})
    streams.open += 1
    try:
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store",
                "X-Content-Type-Options": "nosniff",
                "X-Accel-Buffering": "no",
            }
        )
        await response.prepare(request)
        await response.write(b"retry: 2000\n\n")
        with suppress(ConnectionError, Problem, StoreError):  # the page went away, or asks again in a moment
            await _tell(request, response, playground, phones)
        return response
    finally:
        streams.open -= 1


async def _tell(
    request: web.Request, response: web.StreamResponse, playground: Playground, phones: Sequence[Phone]
) -> None:
    over, loop = request.app[STREAMS].over, asyncio.get_running_loop()
    until = loop.time() + STREAM
    seen: dict[Phone, str] = {}
    while not over.is_set() and loop.time() < until and await current(request) is not None:
        for n, phone in enumerate(phones):
            now = _fingerprint(await view(request, playground, phone, phones))
            if seen.setdefault(phone, now) != now:
                seen[phone] = now
                await response.write(f"event: changed\ndata: {n}\n\n".encode())
        await response.write(b": \n\n")
        with suppress(TimeoutError):
            async with asyncio.timeout(EVERY):
                await over.wait()


def _fingerprint(view: Mapping[str, Any]) -> str:
    """Tells a phone as it is shown from the same one at another time."""
    shown = json.dumps(view, sort_keys=True, default=str)
    return hashlib.sha256(shown.encode("utf-8", "replace")).hexdigest()
