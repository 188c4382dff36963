"""`/v1/campaigns/{id}/recipients`: more recipients for a draft, as a stream of any length, part by part."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

from aiohttp import web

from gateway.campaigning.plans import WrongState
from gateway.campaigning.streaming import Format, OtherPart
from gateway.campaigning.text_lines import BadFile
from gateway.web.access import guarded
from gateway.web.keys import STREAMS
from gateway.web.paging import limit_of, page
from gateway.web.problems import Problem, fields

FORMATS: Mapping[str, Format] = {
    "application/x-ndjson": "ndjson",
    "application/ndjson": "ndjson",
    "application/jsonl": "ndjson",
    "text/csv": "csv",
}
BLOCK = 64 * 1024
"""Bytes that are cut into rows at a time."""
SILENCE = 60.0
"""Seconds without a byte after which a stream is given up; what is in stays in."""
PART_LENGTH = 200


def routes() -> list[web.RouteDef]:
    """The routes of streams."""
    path = "/v1/campaigns/{id}/recipients"
    return [web.post(path, take), web.get(path, listed, allow_head=False)]


@guarded("send")
async def take(request: web.Request) -> web.Response:
    """Bring a part in: 200 with how many rows are in and which were refused. Sent again, it adds nobody and goes on
    where it broke off."""
    name = request.query.get("part", "")
    if not name or len(name) > PART_LENGTH or not name.isprintable():
        raise fields([(("query", "part"), f"is required: a name of this part, 1 to {PART_LENGTH} characters")])
    format_ = FORMATS.get(request.content_type)
    if format_ is None:
        raise Problem(415, "send application/x-ndjson or text/csv")
    if (request.charset or "utf-8").lower().replace("_", "-") not in ("utf-8", "utf8", "us-ascii"):
        raise Problem(415, f"send UTF-8, not {request.charset}")
    try:
        found = await request.app[STREAMS].take(request.match_info["id"], name, format_, _blocks(request))
    except (WrongState, OtherPart) as error:
        raise Problem(409, str(error)) from error
    except BadFile as error:
        raise fields([(("body",), str(error))]) from error
    if found is None:
        raise Problem(404, "there is no such campaign")
    return web.json_response(found)


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The parts of a campaign and how far each is in."""
    limit = limit_of(request)
    found = await request.app[STREAMS].parts(
        request.match_info["id"], after=request.query.get("cursor", ""), most=limit + 1
    )
    if found is None:
        raise Problem(404, "there is no such campaign")
    return web.json_response(page(found, limit, "part"))


async def _blocks(request: web.Request) -> AsyncIterator[bytes]:
    """The body in blocks: not asked for faster than they are taken, the caller is held back."""
    kept: list[bytes] = []
    size = 0
    while True:
        try:
            async with asyncio.timeout(SILENCE):
                data = await request.content.readany()
        except TimeoutError:
            raise Problem(408, f"nothing came for {SILENCE:g} seconds; send the part again to go on") from None
        if not data:
            break
        kept.append(data)
        size += len(data)
        if size >= BLOCK:
            yield b"".join(kept)
            kept, size = [], 0
    if kept:
        yield b"".join(kept)
