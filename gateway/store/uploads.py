"""The progress of uploads: a campaign's recipients come in named parts, and each part is one upload.

Its progress is written in the transaction that writes its rows, so that an upload that breaks off can go on.
"""

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
    """The progress of a part. `rows` is how many of its rows are stored, added or refused; `checksum` is the CRC-32 of
    these; `report` has the first refused rows, as {line, errors}."""

    rows: int = 0
    added: int = 0
    refused: int = 0
    checksum: int = 0
    complete: bool = False
    report: list[dict[str, Any]] = field(default_factory=list)


_get = statement(
    "uploads.get",
    "The progress of an upload of recipients.",
    select(campaign_parts).where(
        campaign_parts.c.campaign_id == bindparam("campaign"), campaign_parts.c.part == bindparam("name")
    ),
)
_insert = statement(
    "uploads.begin",
    "Begins an upload, if it has not begun.",
    insert_rows(
        campaign_parts,
        ["campaign_id", "part", "rows", "added", "refused", "checksum", "complete", "report", "updated_at"],
        ignore=True,
    ),
)
_save = statement(
    "uploads.save",
    "Writes the progress of an upload, unless another request has moved it.",
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
    "The uploads of a campaign that are not complete.",
    select(campaign_parts.c.part)
    .where(campaign_parts.c.campaign_id == bindparam("campaign"), campaign_parts.c.complete == 0)
    .order_by(campaign_parts.c.part)
    .limit(bindparam("most")),
)
_drop_empty = statement(
    "uploads.drop_empty",
    "Deletes an upload of which no row is stored.",
    delete(campaign_parts).where(
        campaign_parts.c.campaign_id == bindparam("campaign"),
        campaign_parts.c.part == bindparam("name"),
        campaign_parts.c.rows == 0,
        campaign_parts.c.complete == 0,
    ),
)


def cut_off(connection: Connection, campaign: str, most: int) -> list[str]:
    """At most `most` parts of a campaign that are not complete, by name."""
    return list(connection.execute(_cut_off, {"campaign": campaign, "most": most}).scalars())


def drop_empty(connection: Connection, campaign: str, name: str) -> None:
    """Delete a part of which no row is stored: what was uploaded under its name was no file of recipients."""
    connection.execute(_drop_empty, {"campaign": campaign, "name": name})


def get(connection: Connection, campaign: str, name: str) -> Upload | None:
    """The progress of a part, None when its upload never began."""
    row = connection.execute(_get, {"campaign": campaign, "name": name}).one_or_none()
    return None if row is None else _upload(row)


def begin(connection: Connection, campaign: str, name: str, now: Instant) -> None:
    """Begin a part; one that has begun stays as it is."""
    connection.execute(_insert, {"rows": encode([[campaign, name, 0, 0, 0, 0, 0, "[]", now]])})


def save(connection: Connection, campaign: str, name: str, before: int, part: Upload, now: Instant) -> bool:
    """Write the progress of a part. Returns False, and writes nothing, if it does not have `before` rows: then another
    request uploads it too."""
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
    """At most `most` parts of a campaign after a given name: (name, progress), by name."""
    page = connection.execute(_page, {"campaign": campaign, "after": after, "most": most})
    return [(row.part, _upload(row)) for row in page]


def _upload(row: Row[Any]) -> Upload:
    return Upload(row.rows, row.added, row.refused, row.checksum, bool(row.complete), json.loads(row.report))
