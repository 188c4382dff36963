"""The ledger's rows: one chain for each contact, appended to under the contact's lock, readable until an erasure.

Each write of a consent or a carrier block appends an entry in the same transaction, and so does each migration of them.
The entry carries the rows as they are then, so that `assent consent verify` can compare the store with the ledger.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, RowMapping, and_, bindparam, func, or_, select, update

from gateway.core.clock import Instant
from gateway.core.consent.ledger import ERASED, GENESIS, SALT_BYTES, LedgerPosition, seal
from gateway.core.consent.ledger_state import BLOCKS, STORED, Stored
from gateway.core.consent.states import EVERYWHERE
from gateway.store.bulk import among, encode, insert_rows, rows
from gateway.store.ledger_snapshots import blocks_now, carried, stored_of
from gateway.store.person_states import PersonState
from gateway.store.schema import contacts, ledger
from gateway.store.statements import Choice, statement


@dataclass(frozen=True, slots=True)
class LedgerDraft:
    """An entry to append: its contact, its group, its time, and what it says (JSON values)."""

    contact_id: str
    group_id: str
    at: Instant
    payload: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ChangedRows:
    """The rows that a unit of work changed: consents (whole rows as they are stored), and the contacts whose carrier
    blocks or languages changed."""

    consents: Sequence[Row[Any]] = ()
    blocks: Collection[str] = ()
    languages: Collection[str] = ()


UPDATED = "updated"
"""The event of a change that no signal caused: of a language, of a block on a channel that is in no group, or of times
that lay in the future after the clock was put back."""

_append = statement(
    "ledger.append",
    "Appends entries to the ledger.",
    insert_rows(ledger, ["contact_id", "seq", "group_id", "at", "payload", "salt", "digest", "hash"]),
)
_head = rows("id", "seq", "head", "language", integers=("seq",))
_set_heads = statement(
    "ledger.set_heads",
    "Writes where the chains of these people end, and their languages where these changed.",
    update(contacts)
    .values(
        ledger_seq=_head.c.seq,
        ledger_head=_head.c.head,
        language=func.coalesce(_head.c.language, contacts.c.language),
    )
    .where(contacts.c.id == _head.c.id),
)


_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""A payload as it is stored."""


def append(
    connection: Connection,
    drafts: Sequence[LedgerDraft],
    people: Mapping[str, PersonState],
    now: Instant,
    changed: ChangedRows = ChangedRows(),
) -> None:
    """Append these entries, in their order, to the chains of their contacts (which `people` must have), and write the
    new heads and the changed languages. A changed consent goes into the last of these entries of its contact and group,
    carrier blocks, which are read back from the store, into the last of their contact; where there is none, into an
    entry of their own."""
    batch: list[list[object]] = []
    touched = {contact: people[contact] for contact in changed.languages}
    for draft in _with_rows(connection, drafts, now, changed):
        person = people[draft.contact_id]
        salt = os.urandom(SALT_BYTES)
        place = LedgerPosition(draft.contact_id, person.ledger_seq + 1, draft.group_id, draft.at)
        previous = bytes.fromhex(person.ledger_head) if person.ledger_head else GENESIS
        sealed = seal(previous, place, draft.payload, salt)
        text = _written(draft.payload)
        batch.append(
            [
                place.contact, place.seq, place.group, place.at, text, salt.hex(), sealed.digest.hex(),
                sealed.hash.hex(),
            ]
        )  # fmt: skip
        person.ledger_seq, person.ledger_head = place.seq, sealed.hash.hex()
        touched[person.id] = person
    if batch:
        connection.execute(_append, {"rows": encode(batch)})
    if touched:
        heads = [
            [id_, person.ledger_seq, person.ledger_head, person.language if id_ in changed.languages else None]
            for id_, person in sorted(touched.items())
        ]
        connection.execute(_set_heads, {"rows": encode(heads)})


def append_erased(connection: Connection, people: Mapping[str, PersonState], now: Instant) -> None:
    """Append to each of these chains that its contact was erased, and what stays stored of it."""
    drafts = []
    for contact in sorted(people):
        stored = stored_of(connection, contact, contact).get(contact) or Stored()
        said = {"event": ERASED, "group": EVERYWHERE, "source": "api", **stored.as_payload()}
        drafts.append(LedgerDraft(contact, EVERYWHERE, now, said))
    append(connection, drafts, people, now)


def _with_rows(
    connection: Connection, drafts: Sequence[LedgerDraft], now: Instant, changed: ChangedRows
) -> list[LedgerDraft]:
    """The drafts, with the changed rows in them."""
    ready = list(drafts)
    last = {(draft.contact_id, draft.group_id): i for i, draft in enumerate(ready)}
    for (contact, group), row in sorted(carried(changed.consents).items()):
        i = _entry_of(ready, last, contact, group, now)
        ready[i] = replace(ready[i], payload={**ready[i].payload, STORED: {group: row}})
    of_contact = {draft.contact_id: i for i, draft in enumerate(ready)}
    for contact, blocked in sorted(blocks_now(connection, changed.blocks).items()):
        i = of_contact.get(contact, -1)
        if i < 0:
            i = _entry_of(ready, last, contact, EVERYWHERE, now)
        ready[i] = replace(ready[i], payload={**ready[i].payload, BLOCKS: blocked})
    return ready


def _entry_of(
    ready: list[LedgerDraft], last: dict[tuple[str, str], int], contact: str, group: str, now: Instant
) -> int:
    """The place in `ready` of the last entry of a contact and group; adds one where there is none."""
    if (contact, group) not in last:
        last[contact, group] = len(ready)
        said = {"event": UPDATED, "effect": True, "group": group, "source": "gateway"}
        ready.append(LedgerDraft(contact, group, now, said))
    return last[contact, group]


Mark = tuple[int, str, int]
"""A position in a person's entries: the time of an entry, the contact whose chain it is in, and its number there."""

_chains_of = select(contacts.c.id).where(
    or_(contacts.c.id == bindparam("contact"), contacts.c.merged_into == bindparam("contact"))
)
_entries = Choice(
    "ledger.entries",
    "A person's entries, the oldest first.",
    select(ledger)
    .where(
        ledger.c.contact_id.in_(_chains_of),
        or_(
            ledger.c.at > bindparam("at"),
            and_(
                ledger.c.at == bindparam("at"),
                or_(
                    ledger.c.contact_id > bindparam("chain"),
                    and_(ledger.c.contact_id == bindparam("chain"), ledger.c.seq > bindparam("seq", type_=BigInteger)),
                ),
            ),
        ),
    )
    .order_by(ledger.c.at, ledger.c.contact_id, ledger.c.seq)
    .limit(bindparam("most")),
    {"groups": among(ledger.c.group_id, "groups")},
)


def entries(
    connection: Connection, contact: str, *, groups: Sequence[str] | None, after: Mark, most: int
) -> list[dict[str, Any]]:
    """At most `most` entries of a person about these groups (None: about any), the oldest first, from their own chain
    and from those of all contacts that were merged into theirs. Payloads are parsed; None once the person was
    erased."""
    at, chain, seq = after
    asked: dict[str, object] = {"contact": contact, "at": at, "chain": chain, "seq": seq, "most": most}
    if groups is not None:
        asked["groups"] = encode(groups)
    return [_parsed(row) for row in connection.execute(_entries.given(asked), asked).mappings()]


NEWEST: Mark = (1 << 62, "~", 0)
"""A position after every entry."""

_newest = statement(
    "ledger.newest",
    "A person's entries about all groups, the newest first.",
    select(ledger)
    .where(
        ledger.c.contact_id.in_(_chains_of),
        or_(
            ledger.c.at < bindparam("at"),
            and_(
                ledger.c.at == bindparam("at"),
                or_(
                    ledger.c.contact_id < bindparam("chain"),
                    and_(ledger.c.contact_id == bindparam("chain"), ledger.c.seq < bindparam("seq", type_=BigInteger)),
                ),
            ),
        ),
    )
    .order_by(ledger.c.at.desc(), ledger.c.contact_id.desc(), ledger.c.seq.desc())
    .limit(bindparam("most")),
)


def newest(connection: Connection, contact: str, *, before: Mark, most: int) -> list[dict[str, Any]]:
    """At most `most` entries of a person about all groups, the newest first, otherwise as `entries`."""
    at, chain, seq = before
    asked = {"contact": contact, "at": at, "chain": chain, "seq": seq, "most": most}
    return [_parsed(row) for row in connection.execute(_newest, asked).mappings()]


def _parsed(row: RowMapping) -> dict[str, Any]:
    return {**row, "payload": json.loads(row["payload"]) if row["payload"] else None}
