"""`/v1/campaigns/{id}/recipients`: upload recipients into a draft, part by part, each a stream of any length."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from gateway.campaigns.recipient_upload import PART_LENGTH, Format, OtherUpload
from gateway.campaigns.requests import WrongState
from gateway.campaigns.text_lines import BadFile
from gateway.web.access import allowed, guarded
from gateway.web.app_state import UPLOADS
from gateway.web.body_streams import Digest, format_of, opened
from gateway.web.idempotency import idempotent_stream
from gateway.web.paging import limit_of, no_cursor, page
from gateway.web.problems import Problem, fields, no_campaign


def routes() -> list[web.RouteDef]:
    """The routes of uploads of recipients."""
    path = "/v1/campaigns/{id}/recipients"
    return [web.post(path, take), web.get(path, listed, allow_head=False)]


async def take(request: web.Request) -> web.Response:
    """Upload a part: 200 with how many rows were added and which were refused. The same part again adds nobody twice
    and goes on where it broke off."""
    key = allowed(request, "send")
    name = request.query.get("part", "")
    if not name or len(name) > PART_LENGTH or not name.isprintable():
        raise fields([(("query", "part"), f"is required: a name of this part, 1 to {PART_LENGTH} characters")])
    format_ = format_of(request)

    async def report(digest: Digest) -> dict[str, Any]:
        stream_format, blocks = await opened(request, format_, digest)
        return await stored(request, request.match_info["id"], name, stream_format, blocks)

    return await idempotent_stream(request, key, report)


async def stored(
    request: web.Request, id_: str, name: str, format_: Format, blocks: AsyncIterator[bytes]
) -> dict[str, Any]:
    """What was stored of a part of a campaign, once all of it is. Raises Problem 404, 409, 422."""
    try:
        part = await request.app[UPLOADS].take(id_, name, format_, blocks)
    except (WrongState, OtherUpload) as error:
        raise Problem(409, str(error)) from error
    except BadFile as error:
        raise fields([(("body",), str(error))]) from error
    if part is None:
        raise no_campaign()
    return part


@guarded("read")
async def listed(request: web.Request) -> web.Response:
    """The parts of a campaign, and how much of each is uploaded."""
    limit, after = limit_of(request), request.query.get("cursor", "")
    uploads = await request.app[UPLOADS].parts(request.match_info["id"], after=after, most=limit + 1)
    if uploads is None:
        raise no_campaign()
    if after and not await request.app[UPLOADS].knows(request.match_info["id"], after):
        raise no_cursor()
    return web.json_response(page(uploads, limit, "part"))
