"""Parts of a campaign's recipients: how many rows of each are in, in the transaction that wrote them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import encode, insert_rows
from gateway.store.schema import campaign_parts
from gateway.store.statements import statement


@dataclass(slots=True)
class Upload:
    """How far a part is in. `rows` counts refused ones too, `checksum` is the CRC-32 of all of them, `report` has the
    first refused ones as {line, errors}."""

    rows: int = 0
    added: int = 0
    refused: int = 0
    checksum: int = 0
    complete: bool = False
    report: list[dict[str, Any]] = field(default_factory=list)


_get = statement(
    "uploads.get",
    "How far an upload of recipients is.",
    select(campaign_parts).where(
        campaign_parts.c.campaign_id == bindparam("campaign"), campaign_parts.c.part == bindparam("name")
    ),
)
_insert = statement(
    "uploads.begin",
    "An upload of which nothing is in yet.",
    insert_rows(
        campaign_parts,
        ["campaign_id", "part", "rows", "added", "refused", "checksum", "complete", "report", "updated_at"],
        ignore=True,
    ),
)
_save = statement(
    "uploads.save",
    "An upload is so far, unless somebody else writes it.",
    update(campaign_parts)
    .values(
        rows=bindparam("new_rows"),
        added=bindparam("new_added"),
        refused=bindparam("new_refused"),
        checksum=bindparam("new_checksum"),
        complete=bindparam("new_complete"),
        report=bindparam("new_report"),
        updated_at=bindparam("now"),
    )
    .where(
        campaign_parts.c.campaign_id == bindparam("campaign"),
        campaign_parts.c.part == bindparam("name"),
        campaign_parts.c.rows == bindparam("old_rows"),
    ),
)
_page = statement(
    "uploads.page",
    "The uploads of a campaign by name.",
    select(campaign_parts)
    .where(campaign_parts.c.campaign_id == bindparam("campaign"), campaign_parts.c.part > bindparam("after"))
    .order_by(campaign_parts.c.part)
    .limit(bindparam("most")),
)


_cut_off = statement(
    "uploads.cut_off",
    "The uploads of a campaign whose end never came.",
    select(campaign_parts.c.part)
    .where(campaign_parts.c.campaign_id == bindparam("campaign"), campaign_parts.c.complete == 0)
    .order_by(campaign_parts.c.part)
    .limit(bindparam("most")),
)
_drop_empty = statement(
    "uploads.drop_empty",
    "Forgets an upload of which nothing is in.",
    delete(campaign_parts).where(
        campaign_parts.c.campaign_id == bindparam("campaign"),
        campaign_parts.c.part == bindparam("name"),
        campaign_parts.c.rows == 0,
        campaign_parts.c.complete == 0,
    ),
)


def cut_off(connection: Connection, campaign: str, most: int) -> list[str]:
    """The parts of a campaign whose end never came."""
    return list(connection.execute(_cut_off, {"campaign": campaign, "most": most}).scalars())


def drop_empty(connection: Connection, campaign: str, name: str) -> None:
    """Forget a part of which nothing is in: what was sent under its name was no file of recipients."""
    connection.execute(_drop_empty, {"campaign": campaign, "name": name})


def get(connection: Connection, campaign: str, name: str) -> Upload | None:
    """A part, None when nothing of it is in."""
    row = connection.execute(_get, {"campaign": campaign, "name": name}).one_or_none()
    return None if row is None else _part(row)


def begin(connection: Connection, campaign: str, name: str, now: Instant) -> None:
    """A part of which nothing is in yet; one that is known stays as it is."""
    connection.execute(_insert, {"rows": encode([[campaign, name, 0, 0, 0, 0, 0, "[]", now]])})


def save(connection: Connection, campaign: str, name: str, before: int, part: Upload, now: Instant) -> bool:
    """Write how far a part is; False when it was not at `before` rows, which means somebody else writes it."""
    changed = connection.execute(
        _save,
        {
            "campaign": campaign, "name": name, "old_rows": before, "new_rows": part.rows, "new_added": part.added,
            "new_refused": part.refused, "new_checksum": part.checksum, "new_complete": int(part.complete),
            "new_report": json.dumps(part.report, ensure_ascii=False), "now": now,
        },
    )  # fmt: skip
    return changed.rowcount > 0


def listed(connection: Connection, campaign: str, *, after: str, most: int) -> list[tuple[str, Upload]]:
    """A campaign's parts by name, after a given one."""
    rows = connection.execute(_page, {"campaign": campaign, "after": after, "most": most})
    return [(row.part, _part(row)) for row in rows]


def _part(row: Row[Any]) -> Upload:
    return Upload(row.rows, row.added, row.refused, row.checksum, bool(row.complete), json.loads(row.report))
