"""`/v1/campaigns/{id}/recipients`: more recipients for a draft, as a stream of any length, part by part."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

from aiohttp import web

from gateway.campaigning.plans import WrongState
from gateway.campaigning.streaming import Format, OtherPart
from gateway.campaigning.text_lines import BadFile
from gateway.web.access import allowed, guarded
from gateway.web.idempotency import Digest, idempotent_stream
from gateway.web.keys import STREAMS
from gateway.web.paging import limit_of, no_cursor, page
from gateway.web.problems import Problem, fields
from gateway.web.streamed import SNIFFED, sniffed

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


async def take(request: web.Request) -> web.Response:
    """Bring a part in: 200 with how many rows are in and which were refused. Sent again, it adds nobody and goes on
    where it broke off."""
    key = allowed(request, "send")
    name = request.query.get("part", "")
    if not name or len(name) > PART_LENGTH or not name.isprintable():
        raise fields([(("query", "part"), f"is required: a name of this part, 1 to {PART_LENGTH} characters")])
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind not in FORMATS and kind != SNIFFED:
        raise Problem(415, "send application/x-ndjson or text/csv")
    if (request.charset or "utf-8").lower().replace("_", "-") not in (
        "utf-8",
        "utf8",
        "us-ascii",
        "utf-16",
        "windows-1252",
    ):
        raise Problem(415, f"send UTF-8, not {request.charset}")

    async def report(digest: Digest) -> dict[str, Any]:
        blocks = _blocks(request, digest)
        format_ = FORMATS.get(kind)
        if format_ is None:
            format_, blocks = await sniffed(blocks)
        try:
            part = await request.app[STREAMS].take(request.match_info["id"], name, format_, blocks)
        except (WrongState, OtherPart) as error:
            raise Problem(409, str(error)) from error
        except BadFile as error:
            raise fields([(("body",), str(error))]) from error
        if part is None:
            raise Problem(404, "there is no such campaign")
        return part

    return await idempotent_stream(request, key, report)


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The parts of a campaign and how far each is in."""
    limit, after = limit_of(request), request.query.get("cursor", "")
    found = await request.app[STREAMS].parts(request.match_info["id"], after=after, most=limit + 1)
    if found is None:
        raise Problem(404, "there is no such campaign")
    if after and not await request.app[STREAMS].knows(request.match_info["id"], after):
        raise no_cursor()
    return web.json_response(page(found, limit, "part"))


async def _blocks(request: web.Request, digest: Digest) -> AsyncIterator[bytes]:
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
        digest.update(data)
        kept.append(data)
        size += len(data)
        if size >= BLOCK:
            yield b"".join(kept)
            kept, size = [], 0
    if kept:
        yield b"".join(kept)
