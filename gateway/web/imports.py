"""`/v1/imports`: consents as a stream of CSV or NDJSON, of any length."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from channels.channel import Medium
from gateway.campaigning.rows import Row
from gateway.campaigning.streaming import Format
from gateway.campaigning.text_lines import BadFile
from gateway.config import Config
from gateway.consent.machine import LIFTS_WITH_EVIDENCE
from gateway.consent.model import Source
from gateway.contents import plain
from gateway.core import phone
from gateway.importing.import_rows import ImportCsv, csv_rows, json_rows
from gateway.importing.imports import INVALID, Imports, Refused, Wanted
from gateway.people.consents import Change
from gateway.web.access import allowed
from gateway.web.consents import kinds_of, not_of_group
from gateway.web.idempotency import idempotent_stream
from gateway.web.keys import CONTEXT
from gateway.web.problems import Problem
from gateway.web.requests import EVIDENCE, ImportRow
from gateway.web.streamed import Digest, format_of, opened

IMPORTS = web.AppKey("imports", Imports)

COLUMNS = tuple(name for name in ImportRow.model_fields if name != "evidence")

Read = Callable[[Row], Wanted | Refused]


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
) -> AsyncIterator[Sequence[Wanted | Refused]]:
    """The rows of a request's body as it comes in. Raises Problem 400, 408."""
    config = request.app[CONTEXT].config
    region = config.gateway.default_region
    known, blocks = await opened(request, format_, digest)
    cutter = csv_rows(region, COLUMNS) if known == "csv" else json_rows(region)
    read = _reader(config, cutter if isinstance(cutter, ImportCsv) else None, request.query)
    try:
        async for block in blocks:
            yield [read(row) for row in cutter.feed(block)]
        yield [read(row) for row in cutter.end()]
    except BadFile as error:
        raise Problem(400, str(error)) from error


def _reader(config: Config, csv: ImportCsv | None, defaults: Mapping[str, str]) -> Read:
    """What understands one row."""

    def read(row: Row) -> Wanted | Refused:
        if row.error is not None:
            return Refused(row.line, INVALID, None, [("", row.error)])
        try:
            if csv is not None:
                found = ImportRow.model_validate({**defaults, **csv.cells(row)})
            elif defaults and isinstance(bare := json.loads(row.raw), dict):
                found = ImportRow.model_validate_json(json.dumps({**defaults, **bare}))
            else:
                found = ImportRow.model_validate_json(row.raw)
        except ValidationError as error:
            wrong = error.errors(include_url=False, include_context=False, include_input=False)
            return Refused(
                row.line,
                INVALID,
                None,
                [(".".join(map(str, it["loc"])), plain(it["msg"])) for it in wrong],
            )
        except (ValueError, RecursionError) as error:
            why = str(error) if csv is not None else "is not valid JSON"
            return Refused(row.line, INVALID, None, [("", why)])
        return _wanted(config, row.line, found)

    return read


def _wanted(config: Config, line: int, row: ImportRow) -> Wanted | Refused:
    """The changes of a row, its number and group looked at."""
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
        return Refused(line, INVALID, row.address[:40], wrong)
    evidence: dict[str, Any] = {name: each for name in EVIDENCE if (each := getattr(row, name)) is not None}
    if row.evidence is not None:
        evidence |= row.evidence.model_dump(exclude_none=True)
    source = Source(row.source) if Source(row.source) in LIFTS_WITH_EVIDENCE else Source.IMPORT
    if row.source != source:
        evidence["collected_by"] = row.source  # an import never has the rights of the form it speaks of
    return Wanted(
        line,
        [
            Change(
                group=group.id,
                address=address,
                kind=kind,
                source=source,
                double_opt_in=row.double_opt_in,
                language=row.language,
                channel=row.channel,
                evidence_at=evidence.get("at"),
                evidence=evidence,
            )
            for kind in kinds_of(row)
        ],
    )
