"""The ledger's rows: appended under the person's lock, chained per person, readable until the person is erased."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from gateway.clock import Instant
from gateway.consent.ledger import GENESIS, SALT_BYTES, Entry, Fault, Head, seal, verify
from gateway.store.batch import encode, insert_rows, rows
from gateway.store.people import PersonState
from gateway.store.tables import contacts, ledger


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry to append: whose, in which group, when, and what it says (JSON values)."""

    contact_id: str
    group_id: str
    at: Instant
    payload: Mapping[str, object]


_append = insert_rows(ledger, ["contact_id", "seq", "group_id", "at", "payload", "salt", "digest", "hash"])
_head = rows("id", "seq", "head")
_set_heads = (
    update(contacts)
    .values(ledger_seq=_head.c.seq, ledger_head=_head.c.head)
    .where(contacts.c.id == _head.c.id)
)


def append(connection: Connection, drafts: Sequence[Draft], people: Mapping[str, PersonState]) -> None:
    """Chain these entries, in their order, to what their people have, and keep the new heads."""
    if not drafts:
        return
    batch: list[list[object]] = []
    touched: dict[str, PersonState] = {}
    for draft in drafts:
        person = people[draft.contact_id]
        salt = os.urandom(SALT_BYTES)
        sequence = person.ledger_seq + 1
        previous = bytes.fromhex(person.ledger_head) if person.ledger_head else GENESIS
        sealed = seal(previous, sequence, draft.payload, salt)
        text = json.dumps(draft.payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        batch.append(
            [
                draft.contact_id, sequence, draft.group_id, draft.at, text, salt.hex(), sealed.digest.hex(),
                sealed.hash.hex(),
            ]
        )  # fmt: skip
        person.ledger_seq, person.ledger_head = sequence, sealed.hash.hex()
        touched[person.id] = person
    connection.execute(_append, {"rows": encode(batch)})
    heads = [[person.id, person.ledger_seq, person.ledger_head] for person in touched.values()]
    connection.execute(_set_heads, {"rows": encode(sorted(heads))})


_of = (
    select(ledger)
    .where(
        ledger.c.contact_id == bindparam("contact"),
        ledger.c.seq > bindparam("after"),
        ledger.c.group_id.in_(bindparam("groups", expanding=True)),
    )
    .order_by(ledger.c.seq)
    .limit(bindparam("most"))
)


def entries(
    connection: Connection, contact: str, *, groups: Sequence[str], after: int, most: int
) -> list[dict[str, Any]]:
    """A person's entries about these groups in their order, payloads parsed (None once erased)."""
    asked = {"contact": contact, "groups": list(groups), "after": after, "most": most}
    found = connection.execute(_of, asked).mappings()
    return [{**row, "payload": json.loads(row["payload"]) if row["payload"] else None} for row in found]


_chain = select(ledger).where(ledger.c.contact_id == bindparam("contact")).order_by(ledger.c.seq)
_heads = (
    select(contacts.c.id, contacts.c.ledger_seq, contacts.c.ledger_head)
    .where(contacts.c.id > bindparam("after"))
    .order_by(contacts.c.id)
    .limit(bindparam("most"))
)


def check(connection: Connection, after: str, most: int) -> tuple[list[tuple[str, list[Fault]]], int, str | None]:
    """Verify the chains of the next people after an id: the faults by contact, how many entries were checked, and
    the id to go on from (None at the end)."""
    faults: list[tuple[str, list[Fault]]] = []
    checked = 0
    last = None
    for id_, sequence, head in connection.execute(_heads, {"after": after, "most": most}).all():
        chain = [_entry(row) for row in connection.execute(_chain, {"contact": id_})]
        checked += len(chain)
        found = verify(chain, Head(sequence, bytes.fromhex(head) if head else GENESIS))
        if found:
            faults.append((id_, found))
        last = id_
    return faults, checked, last


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        seq=row.seq,
        digest=bytes.fromhex(row.digest),
        hash=bytes.fromhex(row.hash),
        payload=json.loads(row.payload) if row.payload else None,
        salt=bytes.fromhex(row.salt) if row.salt else None,
    )
