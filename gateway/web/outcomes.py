"""Each person's outcome as CSV: all pages in one answer, read one after the other, no transaction open between."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from gateway.campaigning.campaigns import Campaigns
from gateway.web.problems import Problem

PAGE = 1000
COLUMNS = (
    "to", "status", "reason", "error_code", "error_detail", "id", "provider_id", "created_at", "updated_at",
    "variables",
)  # fmt: skip
FORMULA = ("=", "@", "-", "\t", "\r")
"""A text of the provider's that starts so would be a formula in a spreadsheet."""


def wants_csv(request: web.Request) -> bool:
    """Whether the caller asks for CSV."""
    accepted = (each.partition(";")[0].strip().lower() for each in request.headers.get("Accept", "").split(","))
    return "text/csv" in accepted


async def as_csv(
    request: web.Request,
    campaigns: Campaigns,
    id_: str,
    statuses: Sequence[str],
    reasons: Sequence[str],
    after: str,
) -> web.StreamResponse:
    """Stream a campaign's outcomes. The first page is read before anything is answered."""
    found = await campaigns.outcomes(id_, statuses=statuses, reasons=reasons, after=after, most=PAGE)
    if found is None:
        raise Problem(404, "there is no such campaign")
    answer = web.StreamResponse(
        headers={
            "Content-Type": "text/csv; charset=utf-8",
            "Content-Disposition": f'attachment; filename="campaign-{id_}.csv"',
        }
    )
    await answer.prepare(request)
    await answer.write((",".join(COLUMNS) + "\r\n").encode())
    while found is not None:
        items, following = found
        if items:
            await answer.write(await asyncio.to_thread(_lines, items))
        if following is None:
            break
        found = await campaigns.outcomes(id_, statuses=statuses, reasons=reasons, after=following, most=PAGE)
    await answer.write_eof()
    return answer


def _lines(items: Sequence[dict[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    for it in items:
        error = it["error"] or {}
        variables = json.dumps(it["variables"], ensure_ascii=False) if it["variables"] else ""
        writer.writerow(
            (
                it["to"], it["status"], it["reason"], error.get("code"), _plain(error.get("detail")), it["id"],
                it["provider_id"], it["created_at"], it["updated_at"], variables,
            )
        )  # fmt: skip
    return text.getvalue().encode()


def _plain(text: str | None) -> str | None:
    return f"'{text}" if text and text.startswith(FORMULA) else text
