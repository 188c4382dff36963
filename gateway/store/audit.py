"""The audit log of the console: which key did what, and when. A row is written together with what it tells."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from gateway.core.clock import DAY, Instant
from gateway.core.ids import floor_id, new_id
from gateway.store.bulk import among, delete_some, encode, insert_rows
from gateway.store.schema import audit
from gateway.store.statements import statement

KEPT = 400 * DAY
"""How long a row is kept."""
ERASED = json.dumps({"person": "(erased)"})
"""The detail of a row that named somebody who was erased."""

_add = statement(
    "audit.add",
    "Writes what was done in the console.",
    insert_rows(audit, ["id", "at", "key", "action", "about", "detail", "contact_id"]),
)
_page = statement(
    "audit.page",
    "What was done in the console, the newest first.",
    select(audit).where(audit.c.id < bindparam("before")).order_by(audit.c.id.desc()).limit(bindparam("most")),
)
_erase = statement(
    "audit.erase",
    "An erasure: whom a row names goes, what was done stays.",
    update(audit).where(among(audit.c.contact_id)).values(detail=ERASED, contact_id=None),
)
_forget = statement(
    "audit.forget",
    "Deletes what was done in the console long ago.",
    delete_some(audit, audit.c.id < bindparam("end")),
)


@dataclass(frozen=True, slots=True)
class Done:
    """What a key did: `about` is a channel, a campaign or nothing; `detail` has the rest, such as a person, which not
    every key may see."""

    id: str
    at: Instant
    key: str
    action: str
    about: str
    detail: Mapping[str, Any]


def add(
    connection: Connection,
    now: Instant,
    key: str,
    action: str,
    about: str = "",
    detail: Mapping[str, Any] | None = None,
    contact: str | None = None,
) -> None:
    """Write that the key of this name did something. `contact` is whom the detail names, if anybody."""
    told = json.dumps(detail or {}, ensure_ascii=False)
    connection.execute(_add, {"rows": encode([[new_id(now), now, key, action, about, told, contact]])})


def page(connection: Connection, before: str, most: int) -> list[Done]:
    """At most `most` rows, the newest first, older than the id `before` ("" at the start)."""
    stored = connection.execute(_page, {"before": before or "~", "most": most})
    return [Done(row.id, row.at, row.key, row.action, row.about, json.loads(row.detail)) for row in stored]


def erase(connection: Connection, contacts: Sequence[str]) -> None:
    """No row names these contacts any more."""
    connection.execute(_erase, {"rows": encode(contacts)})


def forget(connection: Connection, now: Instant, most: int) -> int:
    """Delete at most `most` rows that are older than `KEPT`. Returns how many they were."""
    return connection.execute(_forget, {"end": floor_id(now - KEPT), "most": most}).rowcount
