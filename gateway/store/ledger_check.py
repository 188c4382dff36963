"""Verifies the ledger: each contact's chain of hashes, and whether the store has what the chain says.

Memory is bounded: contacts are checked page by page, and at most `FETCHED` entries of a chain are in memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from gateway.core.consent.ledger import GENESIS, Chain, Entry, Fault, FaultKind, Head, LedgerPosition
from gateway.core.consent.ledger_state import LedgerReplay, Stored, differences
from gateway.store.ledger_snapshots import stored_of
from gateway.store.schema import blocks, consents, contacts, ledger
from gateway.store.statements import statement

_heads = statement(
    "ledger.heads",
    "The next people to verify, and where their chains end.",
    select(contacts.c.id, contacts.c.ledger_seq, contacts.c.ledger_head, contacts.c.merged_into, contacts.c.erased_at)
    .where(contacts.c.id > bindparam("after"))
    .order_by(contacts.c.id)
    .limit(bindparam("most")),
)
_chain = statement(
    "ledger.chain",
    "A person's chain.",
    select(ledger).where(ledger.c.contact_id == bindparam("contact")).order_by(ledger.c.seq),
)
_merged_into = statement(
    "ledger.merged_into",
    "Into which contact a contact was merged.",
    select(contacts.c.merged_into).where(contacts.c.id == bindparam("contact")),
)
_strays = statement(
    "ledger.strays",
    "Entries whose person is gone.",
    select(ledger.c.contact_id, func.min(ledger.c.seq))
    .where(~select(contacts.c.id).where(contacts.c.id == ledger.c.contact_id).exists())
    .group_by(ledger.c.contact_id)
    .order_by(ledger.c.contact_id),
    scans="a verification looks at every entry",
)
_count = statement(
    "ledger.people",
    "How many people there are to verify.",
    select(func.count()).select_from(contacts),
    scans="a verification looks at everybody",
)
_ownerless = [
    statement(
        f"ledger.ownerless_{table.name}",
        f"Rows of {table.name} whose person is gone.",
        select(table.c.contact_id, key)
        .where(~select(contacts.c.id).where(contacts.c.id == table.c.contact_id).exists())
        .order_by(table.c.contact_id),
        scans="a verification looks at everything",
    )
    for table, key in ((consents, consents.c.group_id), (blocks, blocks.c.channel))
]

FETCHED = 200
"""Rows of a chain in memory at a time."""


@dataclass(slots=True)
class LedgerCheck:
    """The result for a page of people, each with one chain."""

    faults: list[tuple[str, Fault]] = field(default_factory=list)  # (contact, fault), the first of them
    count: int = 0  # of all faults
    bad: int = 0  # how many chains have faults
    people: int = 0
    entries: int = 0
    last: str | None = None  # the page's last contact, None if there was nobody

    def add(self, contact: str, faults: Sequence[Fault], room: int) -> None:
        """Count a contact's faults, and list them while fewer than `room` are listed."""
        self.count += len(faults)
        self.faults += [(contact, fault) for fault in faults[: max(0, room - len(self.faults))]]


def check(connection: Connection, after: str, most: int, room: int = 100) -> LedgerCheck:
    """Verify the chains of the next `most` people after an id, whatever is in them, and list at most `room` faults.
    What is stored is compared with a chain only if the chain is whole: a broken one proves nothing."""
    checked = LedgerCheck()
    heads = connection.execute(_heads, {"after": after, "most": most}).all()
    if not heads:
        return checked
    stored_by_contact = stored_of(connection, heads[0][0], heads[-1][0])
    for id_, number, head, into, erased_at in heads:
        sequence = _whole(number)
        stored = stored_by_contact.get(id_) or Stored()
        stored.into, stored.erased_at = into, erased_at
        before = checked.count
        chain, replayed = Chain(), LedgerReplay()
        for entry in chain_of(connection, id_):
            checked.entries += 1
            checked.add(id_, chain.add(entry), room)
            if entry.payload is not None:
                replayed.add(entry.payload, entry.place.at)
        checked.add(id_, chain.end(Head(sequence, unhex(head) if head else GENESIS)), room)
        if checked.count == before:
            said = _merged_to_the_end(connection, replayed.said)
            checked.add(id_, [Fault(sequence, FaultKind.STATE, text) for text in differences(said, stored)], room)
        checked.bad += checked.count > before
    checked.people, checked.last = len(heads), heads[-1][0]
    return checked


def chain_of(connection: Connection, contact: str) -> Iterator[Entry]:
    """A contact's entries as they are stored, `FETCHED` at a time."""
    for row in connection.execute(_chain, {"contact": contact}, execution_options={"yield_per": FETCHED}):
        yield _entry(row)


def _merged_to_the_end(connection: Connection, said: Stored) -> Stored:
    """What the chain says, with the contact that this one belongs to by now: the one that it was merged into may have
    been merged since. One look-up is enough: a merger rewrites `merged_into` of all that were merged before."""
    if said.into is not None:
        further = connection.execute(_merged_into, {"contact": said.into}).scalar()
        said.into = further or said.into
    return said


def count(connection: Connection) -> int:
    """How many people there are to check."""
    return connection.execute(_count).scalar_one()


def strays(connection: Connection) -> Iterator[tuple[str, int, str]]:
    """Rows whose contact does not exist: (contact, number of its first entry or 0, what is wrong)."""
    for contact, seq in connection.execute(_strays, execution_options={"yield_per": FETCHED}):
        yield contact, seq, "the person of this entry is missing"
    for sql in _ownerless:
        for contact, key in connection.execute(sql, execution_options={"yield_per": FETCHED}):
            yield contact, 0, f"what is stored for {key} belongs to nobody"


def _entry(row: Row[Any]) -> Entry:
    """An entry from its row. A value that is no hexadecimal, JSON or number becomes one that no seal fits."""
    return Entry(
        place=LedgerPosition(str(row.contact_id), _whole(row.seq), str(row.group_id), _whole(row.at)),
        digest=unhex(row.digest),
        hash=unhex(row.hash),
        payload=_payload(row.payload) if row.payload is not None else None,
        salt=unhex(row.salt) if row.salt is not None else None,
    )


def _whole(number: object) -> int:
    """The number, or -1 of what is no whole number."""
    return number if isinstance(number, int) else -1


def unhex(text: object) -> bytes:
    """The bytes of a hexadecimal text; no bytes of anything else."""
    try:
        return bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        return b""


def _payload(text: object) -> dict[str, object]:
    """The JSON object of a text; of anything else an object that was never sealed."""
    try:
        payload = json.loads(text, parse_constant=_no_number) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        payload = None
    return payload if isinstance(payload, dict) else {"unreadable": True}


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
