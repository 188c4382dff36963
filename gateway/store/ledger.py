"""The ledger's rows: appended under the person's lock, chained per person, readable until the person is erased.

Whoever writes a consent or a carrier block appends with it: the last entry of each (person, group) carries the row as
it is now, so that `assent consent verify` can compare what is stored with what the ledger says. So do migrations.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, func, or_, select, update

from gateway.core.clock import Instant
from gateway.core.consent.ledger import (
    ERASED,
    GENESIS,
    SALT_BYTES,
    Chain,
    Entry,
    Fault,
    FaultKind,
    Head,
    LedgerPosition,
    seal,
)
from gateway.core.consent.ledger_state import BLOCKS, STORED, LedgerReplay, Stored, differences
from gateway.store.bulk import encode, insert_rows, rows, values
from gateway.store.person_states import PersonState
from gateway.store.schema import blocks, consents, contacts, ledger
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class LedgerDraft:
    """An entry to append: whose, in which group, when, and what it says (JSON values)."""

    contact_id: str
    group_id: str
    at: Instant
    payload: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ChangedRows:
    """What of the store a unit changed, beside what its drafts say: (contact, group) of consents, contacts whose
    carrier blocks changed."""

    consents: Collection[tuple[str, str]] = ()
    blocks: Collection[str] = ()


UPDATED = "updated"
"""The event of a change that no signal of consent brought: a language, a block on a channel of no group."""

_append = statement(
    "ledger.append",
    "Appends entries to the ledger.",
    insert_rows(ledger, ["contact_id", "seq", "group_id", "at", "payload", "salt", "digest", "hash"]),
)
_head = rows("id", "seq", "head")
_set_heads = statement(
    "ledger.set_heads",
    "The chains of these people end there.",
    update(contacts).values(ledger_seq=_head.c.seq, ledger_head=_head.c.head).where(contacts.c.id == _head.c.id),
)


def append(
    connection: Connection,
    drafts: Sequence[LedgerDraft],
    people: Mapping[str, PersonState],
    now: Instant,
    changed: ChangedRows = ChangedRows(),
) -> None:
    """Chain these entries, in their order, to what their people have, and keep the new heads. What changed is written
    already: each row goes along with the last entry of its person and group, or with one of its own."""
    batch: list[list[object]] = []
    touched: dict[str, PersonState] = {}
    for draft in _with_rows(connection, drafts, now, changed):
        person = people[draft.contact_id]
        salt = os.urandom(SALT_BYTES)
        place = LedgerPosition(draft.contact_id, person.ledger_seq + 1, draft.group_id, draft.at)
        previous = bytes.fromhex(person.ledger_head) if person.ledger_head else GENESIS
        sealed = seal(previous, place, draft.payload, salt)
        text = json.dumps(draft.payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        batch.append(
            [
                place.contact, place.seq, place.group, place.at, text, salt.hex(), sealed.digest.hex(),
                sealed.hash.hex(),
            ]
        )  # fmt: skip
        person.ledger_seq, person.ledger_head = place.seq, sealed.hash.hex()
        touched[person.id] = person
    if not batch:
        return
    connection.execute(_append, {"rows": encode(batch)})
    heads = [[person.id, person.ledger_seq, person.ledger_head] for person in touched.values()]
    connection.execute(_set_heads, {"rows": encode(sorted(heads))})


def append_erased(connection: Connection, people: Mapping[str, PersonState], now: Instant) -> None:
    """Say in the chains of a person who was erased that they were, and what of them stays stored."""
    drafts = []
    for contact in sorted(people):
        stored = stored_of(connection, contact, contact).get(contact) or Stored()
        said = {"event": ERASED, "group": "*", "source": "api", **stored.as_payload()}
        drafts.append(LedgerDraft(contact, "*", now, said))
    append(connection, drafts, people, now)


def _with_rows(
    connection: Connection, drafts: Sequence[LedgerDraft], now: Instant, changed: ChangedRows
) -> list[LedgerDraft]:
    """The drafts with the rows that changed."""
    ready = list(drafts)
    last = {(draft.contact_id, draft.group_id): i for i, draft in enumerate(ready)}
    for (contact, group), row in sorted(_consents_now(connection, changed.consents).items()):
        i = _place(ready, last, contact, group, now)
        ready[i] = replace(ready[i], payload={**ready[i].payload, STORED: {group: row}})
    of_contact = {draft.contact_id: i for i, draft in enumerate(ready)}
    for contact, blocked in sorted(_blocks_now(connection, changed.blocks).items()):
        i = of_contact.get(contact, -1)
        if i < 0:
            i = _place(ready, last, contact, "*", now)
        ready[i] = replace(ready[i], payload={**ready[i].payload, BLOCKS: blocked})
    return ready


def _place(ready: list[LedgerDraft], last: dict[tuple[str, str], int], contact: str, group: str, now: Instant) -> int:
    if (contact, group) not in last:
        last[contact, group] = len(ready)
        said = {"event": UPDATED, "effect": True, "group": group, "source": "gateway"}
        ready.append(LedgerDraft(contact, group, now, said))
    return last[contact, group]


_CONSENT = [column.name for column in consents.columns][2:]  # after contact_id, group_id
_BLOCK = [column.name for column in blocks.columns][2:]  # after channel, contact_id
_asked = rows("contact", "group")
_stored_consents = statement(
    "ledger.stored_consents",
    "The consents that an entry carries along.",
    select(consents).join(
        _asked, and_(_asked.c.contact == consents.c.contact_id, _asked.c["group"] == consents.c.group_id)
    ),
)
_whose = rows("contact")
_stored_blocks = statement(
    "ledger.stored_blocks",
    "The carrier blocks that an entry carries along.",
    select(blocks).join(_whose, _whose.c.contact == blocks.c.contact_id),
)


def _consents_now(connection: Connection, asked: Collection[tuple[str, str]]) -> dict[tuple[str, str], Any]:
    consents: dict[tuple[str, str], Any] = dict.fromkeys(asked)
    if asked:
        for contact, group, *row in connection.execute(_stored_consents, {"rows": encode(sorted(asked))}):
            consents[contact, group] = _values(_CONSENT, row)
    return consents


def _blocks_now(connection: Connection, asked: Collection[str]) -> dict[str, dict[str, Any]]:
    blocks: dict[str, dict[str, Any]] = {contact: {} for contact in asked}
    if asked:
        batch = encode([contact] for contact in sorted(asked))
        for channel, contact, *row in connection.execute(_stored_blocks, {"rows": batch}):
            blocks[contact][channel] = _values(_BLOCK, row)
    return blocks


def _values(columns: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    """A row after its key, without what has no value; bytes, which we never write, as their form."""
    values = {name: value for name, value in zip(columns, row, strict=True) if value is not None}
    if any(type(value) is bytes for value in row):
        return {name: repr(value) if isinstance(value, bytes) else value for name, value in values.items()}
    return values


Mark = tuple[int, str, int]
"""Where a reading of a person's entries stands: time, chain, place in it."""

_mine = select(contacts.c.id).where(
    or_(contacts.c.id == bindparam("contact"), contacts.c.merged_into == bindparam("contact"))
)
_entries = statement(
    "ledger.entries",
    "A person's entries about some groups, the oldest first.",
    select(ledger)
    .where(
        ledger.c.contact_id.in_(_mine),
        ledger.c.group_id.in_(values("groups")),
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
    .limit(bindparam("most")),
)


def entries(
    connection: Connection, contact: str, *, groups: Sequence[str], after: Mark, most: int
) -> list[dict[str, Any]]:
    """A person's entries about these groups, oldest first, payloads parsed (None once erased): their own chain's and
    those of every contact that proved to be them."""
    at, chain, seq = after
    asked = {"contact": contact, "groups": encode(groups), "at": at, "chain": chain, "seq": seq, "most": most}
    rows = connection.execute(_entries, asked).mappings()
    return [{**row, "payload": json.loads(row["payload"]) if row["payload"] else None} for row in rows]


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
_consents_of = statement(
    "ledger.consents_between",
    "The consents to compare with chains.",
    select(consents).where(consents.c.contact_id.between(bindparam("first"), bindparam("last"))),
)
_blocks_of = statement(
    "ledger.blocks_between",
    "The carrier blocks to compare with chains.",
    select(blocks).where(blocks.c.contact_id.between(bindparam("first"), bindparam("last"))),
)
_merged_into = statement(
    "ledger.merged_into",
    "Whom a contact became.",
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
        select(table.c.contact_id, kept)
        .where(~select(contacts.c.id).where(contacts.c.id == table.c.contact_id).exists())
        .order_by(table.c.contact_id),
        scans="a verification looks at everything",
    )
    for table, kept in ((consents, consents.c.group_id), (blocks, blocks.c.channel))
]

FETCHED = 200
"""Rows of a chain in memory at a time."""


@dataclass(slots=True)
class LedgerCheck:
    """Some people's chains: the first faults by contact, how many faults in how many chains, how many people and
    entries, the id to go on from (None: the end)."""

    faults: list[tuple[str, Fault]] = field(default_factory=list)
    count: int = 0
    bad: int = 0
    people: int = 0
    entries: int = 0
    last: str | None = None

    def add(self, contact: str, faults: Sequence[Fault], room: int) -> None:
        """Count a contact's faults and keep them while there is room."""
        self.count += len(faults)
        self.faults += [(contact, fault) for fault in faults[: max(0, room - len(self.faults))]]


def check(connection: Connection, after: str, most: int, room: int = 100) -> LedgerCheck:
    """Verify the chains of the next people after an id, whatever is in them, and compare what is stored of them with
    what the chains say. Of a chain of any length `FETCHED` entries are in memory; `room` faults are kept.
    A chain that is not whole says nothing of what should be stored."""
    checked = LedgerCheck()
    heads = connection.execute(_heads, {"after": after, "most": most}).all()
    if not heads:
        return checked
    kept = stored_of(connection, heads[0][0], heads[-1][0])
    for id_, number, head, into, erased_at in heads:
        sequence = _whole(number)
        stored = kept.get(id_) or Stored()
        stored.into, stored.erased_at = into, erased_at
        before = checked.count
        chain, fold = Chain(), LedgerReplay()
        for entry in chain_of(connection, id_):
            checked.entries += 1
            checked.add(id_, chain.add(entry), room)
            if entry.payload is not None:
                fold.add(entry.payload, entry.place.at)
        checked.add(id_, chain.end(Head(sequence, unhex(head) if head else GENESIS)), room)
        if checked.count == before:
            said = _followed(connection, fold.said)
            checked.add(id_, [Fault(sequence, FaultKind.STATE, text) for text in differences(said, stored)], room)
        checked.bad += checked.count > before
    checked.people, checked.last = len(heads), heads[-1][0]
    return checked


def stored_of(connection: Connection, first: str, last: str) -> dict[str, Stored]:
    """What is stored of the contacts from one id to another."""
    by_contact: dict[str, Stored] = {}
    for contact, group, *row in connection.execute(_consents_of, {"first": first, "last": last}):
        by_contact.setdefault(contact, Stored()).consents[group] = _values(_CONSENT, row)
    for channel, contact, *row in connection.execute(_blocks_of, {"first": first, "last": last}):
        by_contact.setdefault(contact, Stored()).blocks[channel] = _values(_BLOCK, row)
    return by_contact


def chain_of(connection: Connection, contact: str) -> Iterator[Entry]:
    """A contact's entries, as they stand."""
    rows = connection.execute(_chain, {"contact": contact}, execution_options={"yield_per": FETCHED})
    for row in rows:
        yield _entry(row)


def _followed(connection: Connection, said: Stored) -> Stored:
    """Whom a contact became may have become another since."""
    if said.into is not None:
        further = connection.execute(_merged_into, {"contact": said.into}).scalar()
        said.into = further or said.into
    return said


def count(connection: Connection) -> int:
    """How many people there are to check."""
    return connection.execute(_count).scalar_one()


def strays(connection: Connection) -> Iterator[tuple[str, int, str]]:
    """What belongs to nobody in the store: (contact, first entry or 0, what it is)."""
    for contact, seq in connection.execute(_strays, execution_options={"yield_per": FETCHED}):
        yield contact, seq, "the person of this entry is missing"
    for sql in _ownerless:
        for contact, key in connection.execute(sql, execution_options={"yield_per": FETCHED}):
            yield contact, 0, f"what is stored for {key} belongs to nobody"


def _entry(row: Row[Any]) -> Entry:
    """A row as it stands; what is not even hexadecimal, JSON or a number becomes what no seal fits."""
    return Entry(
        place=LedgerPosition(str(row.contact_id), _whole(row.seq), str(row.group_id), _whole(row.at)),
        digest=unhex(row.digest),
        hash=unhex(row.hash),
        payload=_payload(row.payload) if row.payload is not None else None,
        salt=unhex(row.salt) if row.salt is not None else None,
    )


def _whole(number: object) -> int:
    return number if isinstance(number, int) else -1


def unhex(text: object) -> bytes:
    """Bytes in hexadecimal; of what is none, none."""
    try:
        return bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        return b""


def _payload(text: object) -> dict[str, object]:
    try:
        payload = json.loads(text, parse_constant=_no_number) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        payload = None
    return payload if isinstance(payload, dict) else {"unreadable": True}


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
