"""Seals the ledger of an older store again: its hashes did not cover time, group and person yet. Runs once, in steps.

Migration `REVISION` only sets a mark. The work is done here, in transactions of `PEOPLE` contacts each; interrupted, it
goes on at the mark, and neither a later migration nor the gateway starts before it is done. Each chain is first checked
by its old hashes. Then it gets an entry `resealed`, which says what faults it had (they stay on record), what its head
was, and what is stored: from that entry on, the store is compared with the ledger.

A later migration that changes the columns of `consents` or `blocks` must become `REVISION`, since the rows are read
here in their newest form. It must also execute `PLANT`, unless it only adds columns that are NULL: entries carry rows
in the old form then, and each chain needs an entry with the new form. (What is NULL stands in no entry.) Both the old
and the new hashes count as whole.
"""

from __future__ import annotations

import hashlib
import os
import time
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from gateway.core.consent.ledger import (
    GENESIS,
    RESEALED,
    SALT_BYTES,
    Entry,
    LedgerPosition,
    canonical,
    digest_of,
    link,
    seal,
)
from gateway.core.consent.ledger_state import Stored
from gateway.core.consent.states import EVERYWHERE
from gateway.store import ledger_check, ledger_snapshots
from gateway.store.bulk import encode, insert_rows, upsert_rows
from gateway.store.schema import contacts, ledger, marks
from gateway.store.statements import statement

REVISION = "0021"
"""The migration after which the ledger is sealed again, where a migration set the mark."""

MARK = "reseal"
"""The mark's name; its value is the last contact that is done."""

PLANT = (
    "INSERT INTO marks (name, value) SELECT 'reseal', '' WHERE EXISTS (SELECT 1 FROM contacts) "
    "ON CONFLICT (name) DO UPDATE SET value = ''"
)
"""What a migration executes to set the mark; a store without contacts has nothing to seal."""

PEOPLE = 200
"""Contacts in one transaction."""

ENTRIES = 500
"""Entries that one statement writes."""

NAMED = 10
"""Faults of an old chain that its new entry names."""

_marked = statement(
    "reseal.done_to",
    "Up to which contact the ledger is sealed again, if that is not done.",
    select(marks.c.value).where(marks.c.name == MARK),
)
_set_mark = statement(
    "reseal.note",
    "Notes up to which contact the ledger is sealed again.",
    upsert_rows(marks, ["name", "value"]),
)
_append = statement(
    "reseal.append",
    "Appends the entry that says what faults the old chain had.",
    insert_rows(ledger, ["contact_id", "seq", "group_id", "at", "payload", "salt", "digest", "hash"]),
)
_end = statement(
    "reseal.end",
    "Removes the mark when the whole ledger is sealed again.",
    delete(marks).where(marks.c.name == MARK),
)
_people = statement(
    "reseal.people",
    "The next people whose chains are sealed again.",
    select(contacts.c.id, contacts.c.ledger_seq, contacts.c.ledger_head, contacts.c.merged_into, contacts.c.erased_at)
    .where(contacts.c.id > bindparam("after"))
    .order_by(contacts.c.id)
    .limit(PEOPLE),
)
_set_hash = statement(
    "reseal.set_hash",
    "Gives an entry its new hash.",
    update(ledger)
    .where(ledger.c.contact_id == bindparam("whose"), ledger.c.seq == bindparam("number"))
    .values(hash=bindparam("sealed")),
)
_set_head = statement(
    "reseal.set_head",
    "Writes where a chain that was sealed again ends.",
    update(contacts)
    .where(contacts.c.id == bindparam("whose"))
    .values(ledger_seq=bindparam("number"), ledger_head=bindparam("sealed")),
)


def left(connection: Connection) -> bool:
    """Whether anything of this store is left to seal again."""
    return connection.execute(_marked).scalar() is not None


def finish(connection: Connection) -> None:
    """Seal all that is left. The connection must be in no transaction."""
    while step(connection):
        pass


def step(connection: Connection) -> bool:
    """Seal the chains of the next `PEOPLE` contacts, in one transaction; whether there may be more."""
    now = time.time_ns() // 1000
    with connection.begin():
        after = connection.execute(_marked).scalar()
        if after is None:
            return False
        people = connection.execute(_people, {"after": after}).all()
        if not people:
            connection.execute(_end)
            return False
        stored = ledger_snapshots.stored_of(connection, people[0].id, people[-1].id)
        for person in people:
            _reseal(connection, person, stored.get(person.id) or Stored(), now)
        connection.execute(_set_mark, {"rows": encode([[MARK, people[-1].id]])})
        return True


def _reseal(connection: Connection, person: Row[*tuple[Any, ...]], stored: Stored, now: int) -> None:
    stored.into, stored.erased_at = person.merged_into, person.erased_at
    if stored == Stored() and not person.ledger_seq:
        return
    old, sealed = _OldChain(), GENESIS
    batch: list[dict[str, object]] = []
    for entry in ledger_check.chain_of(connection, person.id):
        old.add(entry)
        sealed = link(sealed, entry.place, entry.digest)
        batch.append({"whose": person.id, "number": entry.place.seq, "sealed": sealed.hex()})
        if len(batch) == ENTRIES:
            connection.execute(_set_hash, batch)
            batch.clear()
    if batch:
        connection.execute(_set_hash, batch)
    old.end(person.ledger_seq, ledger_check.unhex(person.ledger_head) if person.ledger_head else GENESIS, stored)
    payload: dict[str, object] = {
        "event": RESEALED, "effect": False, "group": EVERYWHERE, "source": "gateway",
        "why": "time, group and person are under the hash from here on",
        "evidence": {"entries": old.seen, "head": person.ledger_head or None},
        **stored.as_payload(),
    }  # fmt: skip
    if old.faults:
        payload["faults"] = f"{old.faults}: {'; '.join(old.named)}"
    salt, place = os.urandom(SALT_BYTES), LedgerPosition(person.id, old.last + 1, EVERYWHERE, now)
    new = seal(sealed, place, payload, salt)
    row = [
        place.contact, place.seq, place.group, place.at, canonical(payload).decode("ascii"), salt.hex(),
        new.digest.hex(), new.hash.hex(),
    ]  # fmt: skip
    connection.execute(_append, {"rows": encode([row])})
    connection.execute(_set_head, {"whose": person.id, "number": place.seq, "sealed": new.hash.hex()})


class _OldChain:
    """Checks a chain by its old hashes (of the hash before, the number and the digest) or by the new ones."""

    def __init__(self) -> None:
        self.seen = self.last = self.faults = 0
        self.named: list[str] = []
        self._hash = GENESIS
        self._said: dict[str, tuple[object, object]] = {}  # group → state and marketing, by its newest entry

    def add(self, entry: Entry) -> None:
        """Check the next entry."""
        seq = entry.place.seq
        if seq != self.last + 1 or entry.hash not in (
            _old_link(self._hash, seq, entry.digest),
            link(self._hash, entry.place, entry.digest),
        ):
            self._fault(f"entry {seq} does not follow from the one before")
        blank = entry.payload is None and entry.salt is None
        if not blank and (
            entry.payload is None or entry.salt is None or digest_of(entry.payload, entry.salt) != entry.digest
        ):
            self._fault(f"entry {seq} is not what was sealed")
        if entry.payload is not None and "state" in entry.payload:
            self._said[entry.place.group] = (entry.payload["state"], entry.payload.get("marketing"))
            if entry.payload.get("group") != entry.place.group:
                self._fault(f"entry {seq} stands in another group than it says")
        self.seen, self.last, self._hash = self.seen + 1, max(seq, self.last), entry.hash

    def end(self, sequence: int, head: bytes, stored: Stored) -> None:
        """After the last entry: check that the chain ends at its head, and that its newest entries say what is
        stored."""
        if (self.last, self._hash) != (sequence, head):
            self._fault(f"ends at entry {self.last} otherwise than the head says")
        if stored.into is not None or stored.erased_at is not None:
            return
        for group, said in sorted(self._said.items()):
            row = stored.consents.get(group, {})
            stopped = row.keys() & {"person_stop_received", "meta_stop_received"}
            if (row.get("state"), "stopped" if stopped else "allowed") != said:
                self._fault(f"{group} is stored otherwise than its newest entry says")

    def _fault(self, text: str) -> None:
        self.faults += 1
        if len(self.named) < NAMED:
            self.named.append(text)


def _old_link(prev_hash: bytes, seq: int, digest: bytes) -> bytes:
    return hashlib.sha256(prev_hash + (seq % 2**64).to_bytes(8, "big") + digest).digest()
