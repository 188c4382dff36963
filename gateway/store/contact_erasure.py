"""The rows of an erased contact: texts, addresses and details are blanked, what a stop needs is kept.

Kept are the identities while there is a stop or a carrier block for them, the chain of the ledger's hashes, and digests
of the providers' ids (`erased_keys`), which may contain the number.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import BindParameter, Connection, bindparam, case, delete, exists, func, or_, select, update

from gateway.core.clock import Instant
from gateway.core.message_status import MessageStatus
from gateway.store import audit
from gateway.store.bulk import among, encode, rows
from gateway.store.erased_keys import NO_ADDRESS, erased_key, shown
from gateway.store.schema import (
    blocks,
    consents,
    contacts,
    conversations,
    events,
    identities,
    inbound,
    ledger,
    literal,
    messages,
    preference_codes,
    prompts,
    receipts,
)
from gateway.store.statements import statement

_MINE: BindParameter[str] = bindparam("contact")

_family = statement(
    "contacts.family",
    "A contact and those that were merged into it.",
    select(contacts.c.id).where(or_(contacts.c.id == _MINE, contacts.c.merged_into == _MINE)),
)
_in_flight = statement(
    "contacts.in_flight",
    "How many messages to a contact are being sent.",
    select(func.count())
    .select_from(messages)
    .where(messages.c.contact_id == _MINE, messages.c.status == literal(MessageStatus.SENDING)),
)
_no_stop = (
    consents.c.state != "unsubscribed",
    consents.c.before != "unsubscribed",  # a pending whose window ended, and which no sweep has written down yet
    consents.c.person_stop_received.is_(None),
    consents.c.meta_stop_received.is_(None),
    consents.c.hold.is_(None),
)
_blanks = (
    statement(
        "contacts.blank_ledger",
        "An erasure: what the ledger says of a person goes, its hashes stay.",
        update(ledger).where(among(ledger.c.contact_id)).values(payload=None, salt=None),
    ),
    statement(
        "contacts.blank_messages",
        "An erasure: what messages to a person say goes.",
        update(messages)
        .where(among(messages.c.contact_id))
        .values(address=NO_ADDRESS, content=None, variables=None, reference=None, error_detail=None),
    ),
    statement(
        "contacts.blank_inbound",
        "An erasure: what messages from a person say goes.",
        update(inbound)
        .where(among(inbound.c.contact_id))
        .values(
            text=None,
            raw=b"",
            why=None,
            said=None,
            state=case((inbound.c.state == literal("likely"), literal("done")), else_=inbound.c.state),
        ),
    ),
    statement(
        "contacts.blank_prompts",
        "An erasure: to which numbers and for whom forms caused a person's prompts goes, that they did stays.",
        update(prompts).where(among(prompts.c.contact_id)).values(range="", visitor=None),
    ),
    statement(
        "contacts.erase_conversations",
        "An erasure: when a person wrote goes.",
        delete(conversations).where(among(conversations.c.contact_id)),
    ),
    statement(
        "contacts.erase_preference_codes",
        "An erasure: the codes of a person's preference pages go.",
        delete(preference_codes).where(among(preference_codes.c.contact_id)),
    ),
    statement(
        "contacts.erase_consents",
        "An erasure: consents without a stop go.",
        delete(consents).where(among(consents.c.contact_id), *_no_stop),
    ),
    statement(
        "contacts.blank_consents",
        "An erasure: the language of the other consents goes.",
        update(consents).where(among(consents.c.contact_id)).values(language=None),
    ),
    statement(
        "contacts.erase_identities",
        "An erasure: the addresses go unless there is a stop or a block for them.",
        delete(identities).where(
            among(identities.c.contact_id),
            ~exists().where(consents.c.contact_id == identities.c.contact_id),
            ~exists().where(blocks.c.contact_id == identities.c.contact_id),
        ),
    ),
)
_mark_erased = statement(
    "contacts.mark_erased",
    "The last step of an erasure: the details go, and its time is kept.",
    update(contacts)
    .where(among(contacts.c.id))
    .values(language=None, timezone=None, external_id=None, cooled_at=None, erased_at=bindparam("now")),
)
_provider_ids = statement(
    "contacts.provider_ids",
    "The provider's ids of the messages to contacts, for an erasure.",
    select(messages.c.id, messages.c.provider_id).where(among(messages.c.contact_id)),
)
_inbound_keys = statement(
    "contacts.inbound_keys",
    "The keys of what came from contacts, for an erasure.",
    select(inbound.c.id, inbound.c.key).where(among(inbound.c.contact_id)),
)
_digests = rows("id", "digest")
_digest_provider_ids = statement(
    "contacts.digest_provider_ids",
    "An erasure: of the provider's ids of messages digests stay.",
    update(messages).values(provider_id=_digests.c.digest).where(messages.c.id == _digests.c.id),
)
_digest_inbound_keys = statement(
    "contacts.digest_inbound_keys",
    "An erasure: of the keys of what came in digests stay.",
    update(inbound).values(key=_digests.c.digest).where(inbound.c.id == _digests.c.id),
)


def family(connection: Connection, contact: str) -> list[str]:
    """The ids of a contact and of those that were merged into it."""
    return list(connection.execute(_family, {"contact": contact}).scalars())


def in_flight(connection: Connection, contact: str) -> int:
    """How many messages to a contact are being sent right now."""
    return connection.execute(_in_flight, {"contact": contact}).scalar_one()


def blank(connection: Connection, ids: Sequence[str], now: Instant) -> None:
    """Delete what these contacts are, said and were sent. No message to them may wait any more."""
    for sql in _blanks:
        connection.execute(sql, {"rows": encode(ids)})
    for read, write in ((_provider_ids, _digest_provider_ids), (_inbound_keys, _digest_inbound_keys)):
        stored = connection.execute(read, {"rows": encode(ids)})
        digests = [(id_, erased_key(key)) for id_, key in stored if shown(key) is not None]
        if digests:
            connection.execute(write, {"rows": encode(digests)})
    audit.erase(connection, ids)
    connection.execute(_mark_erased, {"rows": encode(ids), "now": now})


_message_ids = statement(
    "contacts.message_ids",
    "The ids of all messages to contacts, for an erasure.",
    select(messages.c.id).where(among(messages.c.contact_id)),
)
_receipt_keys = statement(
    "contacts.receipt_keys",
    "The keys and provider's ids of receipts, for an erasure.",
    select(receipts.c.id, receipts.c.key, receipts.c.provider_id).where(among(receipts.c.id)),
)
_digested = rows("id", "key", "provider_id")
_blank_receipts = statement(
    "contacts.blank_receipts",
    "An erasure: what receipts said goes, and of their keys digests stay.",
    update(receipts)
    .values(key=_digested.c.key, provider_id=_digested.c.provider_id, raw=b"", detail=None)
    .where(receipts.c.id == _digested.c.id),
)


def messages_of(connection: Connection, ids: Sequence[str]) -> set[str]:
    """The ids of all messages to these contacts."""
    return set(connection.execute(_message_ids, {"rows": encode(ids)}).scalars())


_events_of = statement(
    "contacts.next_events",
    "The next events of the feed and whose they are, for an erasure.",
    select(events.c.seq, events.c.contact_id)
    .where(events.c.seq > bindparam("after"))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)
_receipts_of = statement(
    "contacts.next_receipts",
    "The next receipts and whose they are, for an erasure.",
    select(receipts.c.id, receipts.c.message_id)
    .where(receipts.c.id > bindparam("after"))
    .order_by(receipts.c.id)
    .limit(bindparam("most")),
)


def events_of(connection: Connection, after: int | None, most: int) -> list[tuple[int, str | None]]:
    """(seq, contact) of the next events after this one, or from the first on."""
    rows = connection.execute(_events_of, {"after": after or 0, "most": most})
    return [(seq, contact) for seq, contact in rows]


def receipts_of(connection: Connection, after: str | None, most: int) -> list[tuple[str, str | None]]:
    """(id, message) of the next receipts after this one, or from the first on."""
    rows = connection.execute(_receipts_of, {"after": after or "", "most": most})
    return [(id_, message) for id_, message in rows]


def blank_receipts(connection: Connection, ids: Sequence[str]) -> None:
    """Delete what these receipts said, and leave digests of their keys."""
    stored = connection.execute(_receipt_keys, {"rows": encode(ids)})
    digests = [(id_, erased_key(key), erased_key(provider_id)) for id_, key, provider_id in stored]
    if digests:
        connection.execute(_blank_receipts, {"rows": encode(digests)})
