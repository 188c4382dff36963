"""What decisions need to know of contacts: consents, carrier blocks, conversations, replies. Read for many at once.

There are two statements, however many contacts there are: one locks them, the other reads what belongs to them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    case,
    cast,
    func,
    null,
    select,
    union_all,
)

from gateway.core.clock import DAY, Instant
from gateway.core.consent.states import Consent
from gateway.core.message_status import NEVER_SENT, WAITING, MessageStatus
from gateway.store import consents
from gateway.store.bulk import among, encode
from gateway.store.errors import Again
from gateway.store.locking import Locking, locked
from gateway.store.schema import blocks, contacts, conversations, identities, literal, literals, messages
from gateway.store.schema import consents as consents_table
from gateway.store.statements import statement


class SentReply(NamedTuple):
    """An automatic reply of the last 24 hours."""

    at: Instant
    name: str  # a Reply, empty if it is not known
    waits: str | None = None  # the message's id, while it waits in the outbox


@dataclass(slots=True)
class PersonState:
    """What is known of one contact. A unit of work keeps its changes here until it writes them."""

    id: str
    language: str | None = None
    ledger_seq: int = 0
    ledger_head: str = ""
    consents: dict[str, Consent] = field(default_factory=dict)  # by group
    blocked: dict[str, str] = field(default_factory=dict)  # channel → code
    invalid: dict[str, str] = field(default_factory=dict)  # address → why it cannot be reached: a code
    talked: dict[str, tuple[Instant | None, Instant | None]] = field(default_factory=dict)
    """channel → (when they last wrote something that was no stop, when the service window ends)"""
    replies: dict[str, list[SentReply]] = field(default_factory=dict)
    """channel → the automatic replies of the last 24 hours that were sent or still wait; empty unless asked for"""
    on_way: set[tuple[str, int]] = field(default_factory=set)
    """what is being handed over to them, by whichever node: (channel, lane); empty unless asked for"""
    timezone: str | None = None
    cooled_at: Instant | None = None  # when Meta last said that they get too much marketing


_load = (
    select(
        contacts.c.id,
        contacts.c.language,
        contacts.c.ledger_seq,
        contacts.c.ledger_head,
        contacts.c.timezone,
        contacts.c.cooled_at,
        contacts.c.merged_into,
    )
    .where(among(contacts.c.id))
    .order_by(contacts.c.id)  # the order in which they are locked
)
_contacts = {
    Locking.NONE: statement("contacts.load", "What decisions need of the contacts themselves.", _load),
    Locking.WAIT: statement(
        "contacts.lock", "The same, and nobody else changes what belongs to them.", locked(_load, contacts)
    ),
    Locking.SKIP: statement(
        "contacts.lock_free",
        "The same of those whom nobody else has locked.",
        locked(_load, contacts, Locking.SKIP),
    ),
}
_NOTHING = tuple(cast(null(), column.type) for column in consents.COLUMNS)


def _of(
    kind: str,
    contact: ColumnElement[str],
    place: ColumnElement[str],
    word: ColumnElement[Any] = _NOTHING[0],
    id_: ColumnElement[Any] = _NOTHING[1],
    at: ColumnElement[Any] = _NOTHING[2],
    until: ColumnElement[Any] = _NOTHING[3],
) -> Select[Any]:
    """What is known of people besides their own row, in the shape of their consents: its kind, whose it is, where it
    holds (a group, a channel, an address), two texts and two times."""
    return select(literal(kind), contact, place, word, id_, at, until, *_NOTHING[4:]).where(among(contact))


_consents = select(literal("consent"), consents_table.c.contact_id, consents_table.c.group_id, *consents.COLUMNS).where(
    among(consents_table.c.contact_id)
)
_blocks = _of("block", blocks.c.contact_id, blocks.c.channel, blocks.c.code)
_invalid = _of("invalid", identities.c.contact_id, identities.c.value, identities.c.invalid_code).where(
    identities.c.invalid_code.is_not(None)
)
_conversations = _of(
    "talked",
    conversations.c.contact_id,
    conversations.c.channel,
    at=conversations.c.answerable_at,
    until=conversations.c.window_until,
)
_replies = _of(
    "reply",
    messages.c.contact_id,
    messages.c.channel,
    func.coalesce(messages.c.reply, ""),
    case((messages.c.status.in_(literals(*WAITING)), messages.c.id), else_=None),
    messages.c.created_at,
).where(
    messages.c.kind == literal("reply"),
    messages.c.created_at > bindparam("since"),
    messages.c.status.not_in(literals(*NEVER_SENT)),
)
_on_way = _of("on_way", messages.c.contact_id, messages.c.channel, at=messages.c.lane).where(
    messages.c.status == literal(MessageStatus.SENDING)
)

_around = {
    (False, False): statement(
        "contacts.around",
        "Consents, carrier blocks, unreachable addresses and conversations of contacts.",
        union_all(_consents, _blocks, _invalid, _conversations),
    ),
    (True, False): statement(
        "contacts.around_and_replies",
        "The same, and the automatic replies to them in the last 24 hours.",
        union_all(_consents, _blocks, _invalid, _conversations, _replies),
    ),
    (False, True): statement(
        "contacts.around_and_on_way",
        "The same, and what is being handed over to them.",
        union_all(_consents, _blocks, _invalid, _conversations, _on_way),
    ),
}
"""By whether replies, and what is on its way, are asked for as well."""


def load(
    connection: Connection,
    wanted: Iterable[str],
    now: Instant,
    *,
    replies: bool = False,
    on_way: bool = False,
    locking: Locking = Locking.NONE,
) -> dict[str, PersonState]:
    """The state of these contacts, by id; with `replies` also the automatic replies of the last 24 hours, with `on_way`
    what is being handed over to them. All that belongs to a person is written by whoever has locked the contact. Raises
    Again for one that became another before it was locked."""
    people: dict[str, PersonState] = {}
    asked_for = sorted(set(wanted))
    ids = encode(asked_for)
    for id_, language, sequence, head, timezone, cooled, merged in connection.execute(
        _contacts[locking], {"rows": ids}
    ).all():
        if merged is not None and locking is Locking.WAIT:
            raise Again(f"{id_} became {merged}")
        people[id_] = PersonState(id_, language, sequence, head, timezone=timezone, cooled_at=cooled)
    if len(people) < len(asked_for):
        ids = encode(people)  # those that are locked elsewhere are left out
    asked = {"rows": ids, "since": now - DAY} if replies else {"rows": ids}
    for kind, contact, place, word, id_, at, until, *rest in connection.execute(_around[replies, on_way], asked).all():
        person = people[contact]
        if kind == "consent":
            person.consents[place] = consents.stored(word, id_, at, until, *rest)
        elif kind == "block":
            person.blocked[place] = word
        elif kind == "invalid":
            person.invalid[place] = word
        elif kind == "talked":
            person.talked[place] = (at, until)
        elif kind == "reply":
            person.replies.setdefault(place, []).append(SentReply(at, word, id_))
        else:
            person.on_way.add((place, at))
    return people
