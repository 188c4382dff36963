"""Deletes what was said and how it was proven once it is older than it may be: row by row, in short transactions.

The rows stay, with their states and times; texts, raw bytes and payloads go. Each job looks through its table in the
order of the ids, which tell when a row was made, and a mark says how far it is. What still had to stay then is met when
the job begins anew. Of the ledger, the entries of a person go together: the chain gets an entry that says so, with all
that is stored, and stays whole. Who is subscribed, or may be, keeps what proves it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    update,
)

from gateway.core.campaign_state import ENDED
from gateway.core.clock import DAY, Instant
from gateway.core.consent.ledger import FORGOTTEN
from gateway.core.consent.ledger_state import Stored
from gateway.core.consent.states import EVERYWHERE, State
from gateway.core.ids import floor_id
from gateway.core.message_status import OPEN
from gateway.store import channel_stats
from gateway.store.bulk import among, encode
from gateway.store.contents import NOTHING
from gateway.store.ledger import LedgerDraft, append
from gateway.store.ledger_snapshots import stored_of
from gateway.store.locking import locked
from gateway.store.person_states import PersonState
from gateway.store.prune_steps import between, next_share, unfinished
from gateway.store.schema import campaigns, consents, contacts, inbound, ledger, literal, literals, messages, receipts
from gateway.store.statements import statement

MOST = 2000
"""Rows that one transaction looks at."""
PEOPLE = 500
"""The same of people, of each of whom more is looked at."""
ANEW = {"evidence": DAY}
"""After how long a job begins anew, where it is not `MONTHLY`: people are looked at each day, since what is counted is
not their own age."""
MONTHLY = 30 * DAY
LAST = "g"
"""Sorts after every id."""

_understood = inbound.c.state != literal("unreadable")
_has_raw = func.length(inbound.c.raw) > 0


def _blank(table: Table, values: Mapping[str, object], *old: ColumnElement[bool]) -> Update:
    return update(table).values(**values).where(between(table), *old)


_BLANKS: Mapping[str, tuple[Table, Update]] = {
    "sent": (
        messages,
        statement(
            "retention.blank_sent",
            "What messages to people say goes, once they are old and over.",
            _blank(
                messages,
                {"content": None, "variables": None},
                messages.c.status.not_in(literals(*OPEN)),
                or_(messages.c.content.is_not(None), messages.c.variables.is_not(None)),
                ~unfinished(messages),
            ),
        ),
    ),
    "received": (
        inbound,
        statement(
            "retention.blank_received",
            "What people wrote goes once it is old, with the webhooks that brought it.",
            _blank(
                inbound,
                {"text": None, "said": None, "raw": b""},
                _understood,
                or_(inbound.c.text.is_not(None), inbound.c.said.is_not(None), _has_raw),
            ),
        ),
    ),
    "webhooks": (
        inbound,
        statement(
            "retention.blank_webhooks",
            "Webhooks go once they are old, but those that are not understood yet.",
            _blank(inbound, {"raw": b""}, _understood, _has_raw),
        ),
    ),
    "receipts": (
        receipts,
        statement(
            "retention.blank_receipts",
            "What status callbacks looked like goes once they are old.",
            _blank(receipts, {"raw": b""}, func.length(receipts.c.raw) > 0),
        ),
    ),
}
"""What each job does with the rows of its table."""

_NEXT: Mapping[str, Select[Any, int]] = {
    table.name: statement(
        f"retention.next_{table.name}", f"Up to which row of {table.name} a step looks.", next_share(table)
    )
    for table in (messages, inbound, receipts, contacts)
}
_blank_campaigns = statement(
    "retention.blank_campaigns",
    "What campaigns said goes once they are over for long.",
    update(campaigns)
    .values(content=NOTHING)
    .where(
        campaigns.c.state.in_(literals(*ENDED)),
        campaigns.c.chore.is_(None),
        campaigns.c.finished_at < bindparam("before"),
        campaigns.c.content != NOTHING,
    ),
)


def blank_campaigns(connection: Connection, before: Instant) -> int:
    """Delete what campaigns said that ended before a time. Returns how many there were."""
    return connection.execute(_blank_campaigns, {"before": before}).rowcount


@dataclass(frozen=True, slots=True)
class Progress:
    """What one transaction did: how many rows were blanked, and whether there is more."""

    rows: int
    more: bool


def step(connection: Connection, job: str, before: Instant, now: Instant) -> Progress:
    """A transaction's share of a job: what is from before a time goes."""
    name = f"retention {job}"
    begun, _, after = (channel_stats.marked(connection, name) or "0/").partition("/")
    if now - int(begun) > ANEW.get(job, MONTHLY):
        begun, after = str(now), ""
    table = contacts if job == "evidence" else _BLANKS[job][0]
    most = PEOPLE if job == "evidence" else MOST
    end = LAST if job == "evidence" else floor_id(before)
    asked = {"after": after, "end": end, "most": most}
    last, looked_at = connection.execute(_NEXT[table.name], asked).one()
    if not looked_at:
        return Progress(0, more=False)
    if job == "evidence":
        rows = _forget_evidence(connection, after, last, before, now)
    else:
        rows = connection.execute(_BLANKS[job][1], {"after": after, "last": last}).rowcount
    channel_stats.mark(connection, name, f"{begun}/{last}")
    return Progress(rows, looked_at == most)


# ── evidence ─────────────────────────────────────────────────────────────────────────────────────────────────────

_first_id: BindParameter[str] = bindparam("first_id")
_person = func.coalesce(contacts.c.merged_into, contacts.c.id)
_old = and_(
    contacts.c.ledger_seq > 0,
    exists().where(
        ledger.c.contact_id == contacts.c.id,
        ledger.c.payload.is_not(None),
        ledger.c.payload.not_like(literal(f'%"event":"{FORGOTTEN}"%')),
    ),
    ~exists().where(ledger.c.contact_id == contacts.c.id, ledger.c.at >= bindparam("before")),
    ~exists().where(messages.c.contact_id == _person, messages.c.id >= _first_id),
    ~exists().where(
        consents.c.contact_id == _person,
        or_(
            consents.c.state.in_(literals(State.SUBSCRIBED, State.PENDING)),
            consents.c.before == literal(State.SUBSCRIBED),
        ),
    ),
)
_candidates = statement(
    "retention.evidence",
    "Of whom of a range of people the evidence is old: nothing was recorded or sent since a time.",
    select(contacts.c.id).where(between(contacts), _old).order_by(contacts.c.id),
)
_lock = statement(
    "retention.lock_people",
    "People whose evidence goes: nobody else changes what belongs to them.",
    locked(
        select(
            contacts.c.id,
            contacts.c.ledger_seq,
            contacts.c.ledger_head,
            contacts.c.merged_into,
            contacts.c.erased_at,
        )
        .where(among(contacts.c.id))
        .order_by(contacts.c.id),
        contacts,
    ),
)
_still = statement(
    "retention.evidence_still",
    "Of whom of these people, who are locked, the evidence is old.",
    select(contacts.c.id).where(among(contacts.c.id), _old),
)
_blank_evidence = statement(
    "retention.blank_evidence",
    "What the ledger says of these people goes, its hashes stay.",
    update(ledger).where(among(ledger.c.contact_id)).values(payload=None, salt=None),
)


def _forget_evidence(connection: Connection, after: str, last: str, before: Instant, now: Instant) -> int:
    """Delete the evidence of those of a range of people of whom nothing was recorded, and to whom nothing was sent,
    since a time. Returns of how many."""
    times = {"before": before, "first_id": floor_id(before)}
    found = connection.execute(_candidates, {"after": after, "last": last, **times}).scalars().all()
    if not found:
        return 0
    people = {row.id: row for row in connection.execute(_lock, {"rows": encode(found)})}
    old = sorted(connection.execute(_still, {"rows": encode(sorted(people)), **times}).scalars())
    if old:
        connection.execute(_blank_evidence, {"rows": encode(old)})
        _say_so(connection, [people[id_] for id_ in old], now)
    return len(old)


def _say_so(connection: Connection, people: Sequence[Row[Any]], now: Instant) -> None:
    """Append to each chain that what it said is gone, and what stays stored."""
    by_contact = stored_of(connection, people[0].id, people[-1].id)
    drafts, states = [], {}
    for person in people:
        stored = by_contact.get(person.id) or Stored()
        stored.into, stored.erased_at = person.merged_into, person.erased_at
        said = {"event": FORGOTTEN, "group": EVERYWHERE, "source": "gateway", **stored.as_payload()}
        drafts.append(LedgerDraft(person.id, EVERYWHERE, now, said))
        states[person.id] = PersonState(person.id, ledger_seq=person.ledger_seq, ledger_head=person.ledger_head)
    append(connection, drafts, states, now)
