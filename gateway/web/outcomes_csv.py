"""Each person's outcome as CSV: all pages in one answer, read one after the other, no transaction open between.

It opens in a spreadsheet as it is: UTF-8 with its mark, texts that stay texts (`spreadsheet_cells`), a column for each
variable. The variables are those of the campaign's placeholders (no other is stored), so that the header is known at
the start.
"""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aiohttp import web

from gateway.campaigns.service import Campaigns
from gateway.core.spreadsheet_cells import cell_of
from gateway.outbound.render import by_key, key_of
from gateway.web.problems import no_campaign

PAGE = 1000
"""Recipients that are read at a time."""
COLUMNS = (
    "to", "status", "reason", "error_code", "error_detail", "id", "provider_id", "created_at", "updated_at",
)  # fmt: skip
MARK = b"\xef\xbb\xbf"
"""The byte order mark, by which a spreadsheet recognizes UTF-8."""


def wants_csv(request: web.Request) -> bool:
    """Whether the caller asks for CSV."""
    accepted = (type_.partition(";")[0].strip().lower() for type_ in request.headers.get("Accept", "").split(","))
    return "text/csv" in accepted


async def as_csv(
    request: web.Request,
    campaigns: Campaigns,
    id_: str,
    statuses: Sequence[str],
    reasons: Sequence[str],
    after: str,
) -> web.StreamResponse:
    """Stream a campaign's outcomes. The first page is read before the answer begins. Raises Problem 404."""
    page_of_outcomes = await campaigns.outcomes(id_, statuses=statuses, reasons=reasons, after=after, most=PAGE)
    if page_of_outcomes is None:
        raise no_campaign()
    names = await campaigns.variables(id_) or []
    keys = [key_of(name) for name in names]
    answer = web.StreamResponse(
        headers={
            "Content-Type": "text/csv; charset=utf-8",
            "Content-Disposition": f'attachment; filename="campaign-{id_}.csv"',
        }
    )
    await answer.prepare(request)
    await answer.write(MARK + _table([(*COLUMNS, *map(_header, names))]))
    try:
        while page_of_outcomes is not None:
            items, following = page_of_outcomes
            if items:
                await answer.write(await asyncio.to_thread(_lines, items, keys))
            if following is None:
                break
            page_of_outcomes = await campaigns.outcomes(
                id_, statuses=statuses, reasons=reasons, after=following, most=PAGE
            )
    except Exception:  # raised again: the answer has begun, and the connection breaks so that no half file looks whole
        if request.transport is not None:
            request.transport.abort()
        raise
    await answer.write_eof()
    return answer


def _header(name: str) -> str:
    """The header of a variable's column; one with the name of another column is marked as a variable."""
    return cell_of(f"variable {name}" if name.casefold() in COLUMNS else name)


def _lines(items: Sequence[dict[str, Any]], keys: Sequence[str]) -> bytes:
    return _table(row_of(item, keys) for item in items)


def row_of(item: Mapping[str, Any], keys: Sequence[str]) -> Sequence[str | None]:
    """A recipient's row; what the provider or the caller wrote stays text in a spreadsheet."""
    error = item["error"] or {}
    variables = by_key(item["variables"] or {})
    texts = (
        item["to"],
        error.get("code"),
        error.get("detail"),
        item["provider_id"],
        *(variables.get(key) for key in keys),
    )
    to, code, detail, provider_id, *values = (None if text is None else cell_of(text) for text in texts)
    return (
        to, item["status"], item["reason"], code, detail, item["id"], provider_id, item["created_at"],
        item["updated_at"],
        *values,
    )  # fmt: skip


def _table(rows: Iterable[Sequence[str | None]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
