"""What decisions need to know of contacts: consents, carrier blocks, conversations, replies. Read for many at once.

There is one statement for each kind of row, however many contacts there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, case, func, select

from gateway.core.clock import DAY, Instant
from gateway.core.consent.states import Consent
from gateway.core.message_status import NEVER_SENT, WAITING
from gateway.store import consents
from gateway.store.bulk import among, encode
from gateway.store.errors import Again
from gateway.store.locking import Locking, locked
from gateway.store.schema import blocks, contacts, conversations, identities, literal, literals, messages
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
_blocks = statement(
    "blocks.load",
    "The carrier blocks of contacts.",
    select(blocks.c.contact_id, blocks.c.channel, blocks.c.code).where(among(blocks.c.contact_id)),
)
_invalid = statement(
    "identities.invalid",
    "Which addresses of contacts cannot be reached.",
    select(identities.c.contact_id, identities.c.value, identities.c.invalid_code).where(
        among(identities.c.contact_id), identities.c.invalid_code.is_not(None)
    ),
)
_conversations = statement(
    "conversations.load",
    "When contacts wrote last, and when their service windows end.",
    select(conversations).where(among(conversations.c.contact_id)),
)
_replies = statement(
    "outbox.replies",
    "The automatic replies to contacts in the last 24 hours.",
    select(
        messages.c.contact_id,
        messages.c.channel,
        messages.c.created_at,
        func.coalesce(messages.c.reply, ""),
        case((messages.c.status.in_(literals(*WAITING)), messages.c.id), else_=None),
    ).where(
        among(messages.c.contact_id),
        messages.c.kind == literal("reply"),
        messages.c.created_at > bindparam("since"),
        messages.c.status.not_in(literals(*NEVER_SENT)),
    ),
)


def load(
    connection: Connection, wanted: Iterable[str], now: Instant, *, replies: bool, locking: Locking = Locking.NONE
) -> dict[str, PersonState]:
    """The state of these contacts, by id; with `replies` also the automatic replies of the last 24 hours. All that
    belongs to a person is written by whoever has locked the contact. Raises Again for one that became another before
    it was locked."""
    people = {}
    ids = encode(sorted(set(wanted)))
    for id_, language, sequence, head, timezone, cooled, merged in connection.execute(
        _contacts[locking], {"rows": ids}
    ):
        if merged is not None and locking is Locking.WAIT:
            raise Again(f"{id_} became {merged}")
        people[id_] = PersonState(id_, language, sequence, head, timezone=timezone, cooled_at=cooled)
    ids = encode(people)  # those that are locked elsewhere are left out
    for contact, group, consent in consents.of_contacts(connection, ids):
        people[contact].consents[group] = consent
    for contact, channel, code in connection.execute(_blocks, {"rows": ids}):
        people[contact].blocked[channel] = code
    for contact, address, code in connection.execute(_invalid, {"rows": ids}):
        people[contact].invalid[address] = code
    for contact, channel, answerable, window in connection.execute(_conversations, {"rows": ids}):
        people[contact].talked[channel] = (answerable, window)
    if replies:
        for contact, channel, at, name, waits in connection.execute(_replies, {"rows": ids, "since": now - DAY}):
            people[contact].replies.setdefault(channel, []).append(SentReply(at, name, waits))
    return people
