"""The codes of preference pages: whose they are, and what was asked for with them. The codes themselves are nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, or_, select, update

from gateway.core.clock import Instant
from gateway.core.ids import floor_id, new_ids
from gateway.core.preference_codes import RequestKind
from gateway.store.bulk import delete_some, encode, insert_rows
from gateway.store.schema import preference_codes
from gateway.store.statements import statement


class StoredCode(NamedTuple):
    """Whose a code is, the group of the message that it went out with, and when it was made."""

    contact_id: str
    group_id: str | None
    created_at: Instant


_add = statement(
    "preferences.add_codes",
    "Keeps the digests of the codes that go out with a claim.",
    insert_rows(preference_codes, ["id", "digest", "contact_id", "group_id", "created_at"]),
)
_get = statement(
    "preferences.code",
    "Whose the code with a digest is.",
    select(preference_codes.c.contact_id, preference_codes.c.group_id, preference_codes.c.created_at).where(
        preference_codes.c.digest == bindparam("digest")
    ),
)
_columns = {
    RequestKind.DATA: preference_codes.c.data_asked_at,
    RequestKind.ERASURE: preference_codes.c.erasure_asked_at,
}
_ask = {
    kind: statement(
        f"preferences.ask_{kind.value}",
        f"Notes that somebody asks for {kind.value} with a code, unless they did a short while ago.",
        update(preference_codes)
        .values({asked_at: bindparam("now")})
        .where(
            preference_codes.c.digest == bindparam("wanted"),
            or_(asked_at.is_(None), asked_at <= bindparam("before"), asked_at > bindparam("now")),
        )
        .returning(preference_codes.c.id),
    )
    for kind, asked_at in _columns.items()
}
_forget = statement(
    "preferences.forget_codes",
    "Deletes some codes that nobody can use any more.",
    delete_some(preference_codes, preference_codes.c.id < bindparam("end")),
)


def add(connection: Connection, made: Sequence[tuple[str, str, str | None]], now: Instant) -> None:
    """Keep codes that were made now: (digest, contact, group) of each."""
    if made:
        ids = new_ids(now, len(made))
        batch = [[id_, *code, now] for id_, code in zip(ids, made, strict=True)]
        connection.execute(_add, {"rows": encode(batch)})


def get(connection: Connection, digest: str) -> StoredCode | None:
    """Whose a code is, None for one that nobody has."""
    row = connection.execute(_get, {"digest": digest}).one_or_none()
    return None if row is None else StoredCode(*row)


def ask(connection: Connection, digest: str, kind: RequestKind, now: Instant, before: Instant) -> bool:
    """Note that somebody asks for something with a code; False where they did since `before` (a time that lies ahead
    of the clock does not count)."""
    asked = {"wanted": digest, "now": now, "before": before}
    return connection.execute(_ask[kind], asked).one_or_none() is not None


def forget(connection: Connection, before: Instant, most: int) -> int:
    """Delete at most `most` of the codes that were made before this time; how many it were."""
    return connection.execute(_forget, {"end": floor_id(before), "most": most}).rowcount
