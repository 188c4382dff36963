"""`/v1/imports`: consents as a stream of CSV or NDJSON, of any length."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from channels.channel import Medium
from gateway.campaigns.recipient_files import FileRow, NdjsonRows
from gateway.campaigns.recipient_upload import Format
from gateway.campaigns.text_lines import BadFile
from gateway.config import Config
from gateway.consents.changes import ConsentChange
from gateway.core import phone
from gateway.core.consent.guards import LIFTS_WITH_EVIDENCE
from gateway.core.consent.states import SignalSource
from gateway.imports.rows import ImportCsv
from gateway.imports.service import INVALID, ImportedRow, Imports, RefusedImport
from gateway.store.contents import plain
from gateway.web.access import allowed
from gateway.web.app_state import CONTEXT
from gateway.web.body_streams import Digest, format_of, opened
from gateway.web.consents import kinds_of, not_of_group
from gateway.web.idempotency import idempotent_stream
from gateway.web.problems import Problem
from gateway.web.request_models import EVIDENCE, ImportRow

IMPORTS = web.AppKey("imports", Imports)

COLUMNS = tuple(name for name in ImportRow.model_fields if name != "evidence")
"""The columns of a CSV, those of the evidence among them."""

Read = Callable[[FileRow], ImportedRow | RefusedImport]
"""Reads one row: what it asks for, or why it is refused."""


def routes() -> list[web.RouteDef]:
    """The route of imports."""
    return [web.post("/v1/imports", take)]


async def take(request: web.Request) -> web.Response:
    """Import consents: 200 with the report, also when every row was refused."""
    key = allowed(request, "consent")
    format_ = format_of(request)

    async def report(digest: Digest) -> dict[str, Any]:
        return (await request.app[IMPORTS].take(_rows(request, format_, digest))).resource()

    return await idempotent_stream(request, key, report)


async def _rows(
    request: web.Request, format_: Format | None, digest: Digest
) -> AsyncIterator[Sequence[ImportedRow | RefusedImport]]:
    """The rows of a request's body as it comes in. Raises Problem 400, 408."""
    config = request.app[CONTEXT].config
    region = config.gateway.default_region
    stream_format, blocks = await opened(request, format_, digest)
    rows = ImportCsv(region, known=COLUMNS) if stream_format == "csv" else NdjsonRows(region)
    read = _reader(config, rows if isinstance(rows, ImportCsv) else None, request.query)
    try:
        async for block in blocks:
            yield [read(row) for row in rows.feed(block)]
        yield [read(row) for row in rows.end()]
    except BadFile as error:
        raise Problem(400, str(error)) from error


def _reader(config: Config, csv: ImportCsv | None, defaults: Mapping[str, str]) -> Read:
    """What reads a row; `csv` cuts it into cells where it is not JSON, `defaults` holds for what it does not say."""

    def read(row: FileRow) -> ImportedRow | RefusedImport:
        if row.error is not None:
            return RefusedImport(row.line, INVALID, None, [("", row.error)])
        try:
            if csv is not None:
                row_read = ImportRow.model_validate({**defaults, **csv.cells(row)})
            elif defaults and isinstance(bare := json.loads(row.raw), dict):
                row_read = ImportRow.model_validate_json(json.dumps({**defaults, **bare}))
            else:
                row_read = ImportRow.model_validate_json(row.raw)
        except ValidationError as error:
            wrong = error.errors(include_url=False, include_context=False, include_input=False)
            return RefusedImport(
                row.line,
                INVALID,
                None,
                [(".".join(map(str, error["loc"])), plain(error["msg"])) for error in wrong],
            )
        except (ValueError, RecursionError) as error:
            why = str(error) if csv is not None else "is not valid JSON"
            return RefusedImport(row.line, INVALID, None, [("", why)])
        return _change(config, row.line, row_read)

    return read


def _change(config: Config, line: int, row: ImportRow) -> ImportedRow | RefusedImport:
    """The change that a row asks for, or what is wrong with its group, channel, address or state."""
    wrong: list[tuple[str, str]] = []
    group = config.groups.get(row.group or "")
    if group is None:
        wrong.append(("group", "is required" if row.group is None else f"is not one of {', '.join(config.groups)}"))
    if row.state is None and row.marketing is None:
        wrong.append(("state", "is required (or marketing: stopped)"))
    if group is not None and (why := not_of_group(group, row.channel)) is not None:
        wrong.append(("channel", why))
    address, user_ids = row.address, group is not None and group.medium is Medium.WHATSAPP
    try:
        address = phone.address(address, config.gateway.default_region, user_ids=user_ids)
    except ValueError as error:
        wrong.append(("address", str(error)))
    if wrong or group is None:
        return RefusedImport(line, INVALID, row.address[:40], wrong)
    evidence: dict[str, Any] = {name: value for name in EVIDENCE if (value := getattr(row, name)) is not None}
    if row.evidence is not None:
        evidence |= row.evidence.model_dump(exclude_none=True)
    source = SignalSource(row.source) if SignalSource(row.source) in LIFTS_WITH_EVIDENCE else SignalSource.IMPORT
    if row.source != source:
        evidence["collected_by"] = row.source  # an import never has the rights of the form it speaks of
    return ImportedRow(
        line,
        ConsentChange(
            group=group.id,
            address=address,
            kinds=kinds_of(row),
            source=source,
            double_opt_in=row.double_opt_in,
            language=row.language,
            channel=row.channel,
            evidence_at=evidence.get("at"),
            evidence=evidence,
        ),
    )
