"""The ledger's rows: appended under the person's lock, chained per person, readable until the person is erased."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, func, or_, select, update

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
    update(contacts).values(ledger_seq=_head.c.seq, ledger_head=_head.c.head).where(contacts.c.id == _head.c.id)
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


Mark = tuple[int, str, int]
"""Where a reading of a person's entries stands: time, chain, place in it."""

_mine = select(contacts.c.id).where(
    or_(contacts.c.id == bindparam("contact"), contacts.c.merged_into == bindparam("contact"))
)
_of = (
    select(ledger)
    .where(
        ledger.c.contact_id.in_(_mine),
        ledger.c.group_id.in_(bindparam("groups", expanding=True)),
        or_(
            ledger.c.at > bindparam("at"),
            and_(
                ledger.c.at == bindparam("at"),
                or_(
                    ledger.c.contact_id > bindparam("chain"),
                    and_(ledger.c.contact_id == bindparam("chain"), ledger.c.seq > bindparam("seq")),
                ),
            ),
        ),
    )
    .order_by(ledger.c.at, ledger.c.contact_id, ledger.c.seq)
    .limit(bindparam("most"))
)


def entries(
    connection: Connection, contact: str, *, groups: Sequence[str], after: Mark, most: int
) -> list[dict[str, Any]]:
    """A person's entries about these groups, oldest first, payloads parsed (None once erased): their own chain's and
    those of every contact that proved to be them."""
    at, chain, seq = after
    asked = {"contact": contact, "groups": list(groups), "at": at, "chain": chain, "seq": seq, "most": most}
    found = connection.execute(_of, asked).mappings()
    return [{**row, "payload": json.loads(row["payload"]) if row["payload"] else None} for row in found]


_chain = select(ledger).where(ledger.c.contact_id == bindparam("contact")).order_by(ledger.c.seq)
_heads = (
    select(contacts.c.id, contacts.c.ledger_seq, contacts.c.ledger_head)
    .where(contacts.c.id > bindparam("after"))
    .order_by(contacts.c.id)
    .limit(bindparam("most"))
)


_strays = (
    select(ledger.c.contact_id, func.min(ledger.c.seq))
    .where(~select(contacts.c.id).where(contacts.c.id == ledger.c.contact_id).exists())
    .group_by(ledger.c.contact_id)
    .order_by(ledger.c.contact_id)
)


@dataclass(frozen=True, slots=True)
class Checked:
    """Some people's chains: faults by contact, how many people and entries, the id to go on from (None: the end)."""

    faults: list[tuple[str, list[Fault]]]
    people: int
    entries: int
    last: str | None


def check(connection: Connection, after: str, most: int) -> Checked:
    """Verify the chains of the next people after an id, whatever is in them."""
    faults: list[tuple[str, list[Fault]]] = []
    checked = 0
    heads = connection.execute(_heads, {"after": after, "most": most}).all()
    for id_, sequence, head in heads:
        chain = [_entry(row) for row in connection.execute(_chain, {"contact": id_})]
        checked += len(chain)
        found = verify(chain, Head(sequence, _bytes(head) if head else GENESIS))
        if found:
            faults.append((id_, found))
    return Checked(faults, len(heads), checked, heads[-1][0] if heads else None)


def count(connection: Connection) -> int:
    """How many people there are to check."""
    return connection.execute(select(func.count()).select_from(contacts)).scalar_one()


def strays(connection: Connection) -> list[tuple[str, int]]:
    """Chains whose person is not in the store any more: (contact, first entry)."""
    return [(row[0], row[1]) for row in connection.execute(_strays)]


def _entry(row: Row[Any]) -> Entry:
    """A row as it stands; what is not even hexadecimal or JSON becomes what no seal fits."""
    return Entry(
        seq=row.seq,
        digest=_bytes(row.digest),
        hash=_bytes(row.hash),
        payload=_payload(row.payload) if row.payload is not None else None,
        salt=_bytes(row.salt) if row.salt is not None else None,
    )


def _bytes(text: object) -> bytes:
    try:
        return bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        return b""


def _payload(text: object) -> dict[str, object]:
    try:
        found = json.loads(text, parse_constant=_no_number) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else {"unreadable": True}


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
