"""Contacts, their identities, consents, carrier blocks and conversations: read and written for a whole batch.

A contact is a person; identities (phone, BSUID, parent BSUID) lead to it. Every function takes the connection of a
unit and does one or two statements however many people there are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    case,
    delete,
    func,
    literal_column,
    select,
    tuple_,
    update,
)

from gateway.core.clock import DAY, MINUTE, Instant
from gateway.core.consent.effective import ends_at
from gateway.core.consent.states import Author, Consent, Prompt, SignalTime, State
from gateway.core.ids import new_ids
from gateway.core.message_status import NEVER_SENT, WAITING, MessageStatus
from gateway.store.bulk import encode, insert_rows, rows, upsert_rows, values
from gateway.store.schema import (
    blocks,
    consents,
    contacts,
    conversations,
    identities,
    inbound,
    literal,
    literals,
    messages,
)
from gateway.store.statements import statement


class KnownIdentity(NamedTuple):
    """One way to reach a person: `kind` is phone, user_id or parent_user_id."""

    kind: str
    value: str


class SentReply(NamedTuple):
    """An automatic reply: when, its name, and while it waits its message's id."""

    at: Instant
    name: str
    waits: str | None = None


@dataclass(slots=True)
class PersonState:
    """What is known of one contact, and what of it a unit changed."""

    id: str
    language: str | None = None
    ledger_seq: int = 0
    ledger_head: str = ""
    consents: dict[str, Consent] = field(default_factory=dict)
    blocked: dict[str, str] = field(default_factory=dict)  # channel → code
    invalid: dict[str, str] = field(default_factory=dict)  # address → why it cannot be reached
    talked: dict[str, tuple[Instant | None, Instant | None]] = field(default_factory=dict)
    """channel → (when they last wrote something that was no stop, when the service window ends)"""
    replies: dict[str, list[SentReply]] = field(default_factory=dict)
    """channel → the automatic replies of the last 24 hours that were not withdrawn"""
    timezone: str | None = None
    cooled_at: Instant | None = None  # when Meta last said that they get too much marketing


_find = statement(
    "identities.find",
    "Whose these addresses are.",
    select(identities.c.kind, identities.c.value, identities.c.contact_id).where(identities.c.value.in_(values())),
)
_new_contacts = statement(
    "contacts.add",
    "Writes contacts.",
    insert_rows(contacts, ["id", "created_at"]),
)
_new_identities = statement(
    "identities.add",
    "Writes addresses never seen before.",
    insert_rows(identities, ["kind", "value", "contact_id"], ignore=True),
)


def find(connection: Connection, wanted: Iterable[KnownIdentity]) -> dict[KnownIdentity, str]:
    """The contacts of those identities that are known."""
    keys = set(wanted)
    rows = connection.execute(_find, {"rows": encode(sorted({key.value for key in keys}))})
    known = {KnownIdentity(kind, value): contact for kind, value, contact in rows}
    return {key: known[key] for key in keys if key in known}


def find_or_create(connection: Connection, wanted: Iterable[KnownIdentity], now: Instant) -> dict[KnownIdentity, str]:
    """The contacts of all these identities; one never seen gets a new contact. Identities are inserted in key
    order, so that two nodes that see the same people do not deadlock."""
    return meet(connection, wanted, now)[0]


def meet(
    connection: Connection, wanted: Iterable[KnownIdentity], now: Instant
) -> tuple[dict[KnownIdentity, str], set[str]]:
    """The same, and which of the contacts were never seen: of them there is nothing to load."""
    keys = set(wanted)
    known = find(connection, keys)
    missing = sorted(keys - known.keys())
    if not missing:
        return known, set()
    fresh = dict(zip(missing, new_ids(now, len(missing)), strict=True))
    connection.execute(_new_contacts, {"rows": encode([contact, now] for contact in fresh.values())})
    connection.execute(_new_identities, {"rows": encode([*key, contact] for key, contact in fresh.items())})
    return known | fresh, set(fresh.values())


_contacts = statement(
    "contacts.load",
    "What decisions need of the contacts themselves.",
    select(
        contacts.c.id,
        contacts.c.language,
        contacts.c.ledger_seq,
        contacts.c.ledger_head,
        contacts.c.timezone,
        contacts.c.cooled_at,
    ).where(contacts.c.id.in_(values())),
)
_consents = statement(
    "consents.load",
    "The consents of contacts.",
    select(consents).where(consents.c.contact_id.in_(values())),
)
_blocks = statement(
    "blocks.load",
    "The carrier blocks of contacts.",
    select(blocks.c.contact_id, blocks.c.channel, blocks.c.code).where(blocks.c.contact_id.in_(values())),
)
_invalid = statement(
    "identities.invalid",
    "Which addresses of contacts cannot be reached.",
    select(identities.c.contact_id, identities.c.value, identities.c.invalid_code).where(
        identities.c.contact_id.in_(values()), identities.c.invalid_code.is_not(None)
    ),
)
_conversations = statement(
    "conversations.load",
    "When contacts wrote last, and when their service windows end.",
    select(conversations).where(conversations.c.contact_id.in_(values())),
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
        messages.c.contact_id.in_(values()),
        messages.c.kind == literal_column("'reply'"),
        messages.c.created_at > bindparam("since"),
        messages.c.status.not_in(literals(*NEVER_SENT)),
    ),
)


def load(connection: Connection, wanted: Iterable[str], now: Instant, *, replies: bool) -> dict[str, PersonState]:
    """The state of these contacts; with `replies` also the automatic replies of the last 24 hours."""
    ids = encode(sorted(set(wanted)))
    people = {
        id_: PersonState(id_, language, sequence, head, timezone=timezone, cooled_at=cooled)
        for id_, language, sequence, head, timezone, cooled in connection.execute(_contacts, {"rows": ids})
    }
    for contact, group, *columns in connection.execute(_consents, {"rows": ids}):
        people[contact].consents[group] = _consent(*columns)
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


_STATES = {state.value: state for state in State}
_AUTHORS = {author.value: author for author in Author}


def _consent(
    state: str,
    before: str,
    ends: Instant | None,
    open_: str,
    prompts: str,
    author: str | None,
    stop: Instant | None,
    stop_provider: Instant | None,
    person_stop: Instant | None,
    person_stop_provider: Instant | None,
    meta_stop: Instant | None,
    meta_stop_provider: Instant | None,
    language: str | None,
    changed_at: Instant | None,
    source: str | None,
) -> Consent:
    """A row of `consents` after its key, in the order of its columns (by position: names cost ten times as much)."""
    return Consent(
        _STATES[state],
        _STATES[before],
        tuple(Prompt(*prompt) for prompt in json.loads(open_)) if open_ != "[]" else (),
        tuple(json.loads(prompts)) if prompts != "[]" else (),
        _AUTHORS[author] if author else None,
        _moment(stop, stop_provider),
        _moment(person_stop, person_stop_provider),
        _moment(meta_stop, meta_stop_provider),
        language,
        changed_at,
        source,
    )


def _moment(received: int | None, provider: int | None) -> SignalTime | None:
    return None if received is None else SignalTime(received, provider)


def _pair(moment: SignalTime | None) -> tuple[int | None, int | None]:
    return (None, None) if moment is None else (moment.received, moment.provider)


_lapsed: Select[Any] = statement(
    "consents.lapsed",
    "Consents whose confirmation window is over.",
    select(consents.c.contact_id, consents.c.group_id)
    .where(consents.c.state == literal_column("'pending'"), consents.c.ends_at <= bindparam("now"))
    .limit(bindparam("most")),
)


def lapsed(connection: Connection, now: Instant, most: int) -> Sequence[Row[Any]]:
    """The consents (contact, group) that waited for a confirmation, and its time is up."""
    return connection.execute(_lapsed, {"now": now, "most": most}).all()


_CONSENT_COLUMNS = [column.name for column in consents.columns]
_save_consents = statement(
    "consents.save",
    "Writes consents.",
    upsert_rows(consents, _CONSENT_COLUMNS),
)


def save_consents(connection: Connection, changed: Mapping[tuple[str, str], Consent]) -> None:
    """Write the consents of these (contact, group)."""
    if not changed:
        return
    batch = [
        [
            contact,
            group,
            consent.state.value,
            consent.before.value,
            ends_at(consent),
            json.dumps([astuple(prompt) for prompt in consent.open]),
            json.dumps(consent.prompts),
            consent.author.value if consent.author else None,
            *_pair(consent.stop),
            *_pair(consent.person_stop),
            *_pair(consent.meta_stop),
            consent.language,
            consent.changed_at,
            consent.source,
        ]
        for (contact, group), consent in sorted(changed.items())
    ]
    connection.execute(_save_consents, {"rows": encode(batch)})


_save_blocks = statement(
    "blocks.add",
    "Keeps carrier blocks, each with its first time.",
    insert_rows(blocks, ["channel", "contact_id", "since", "code"], ignore=True),
)
_lifted = rows("channel", "contact_id")
_lift_blocks = statement(
    "blocks.lift",
    "Forgets carrier blocks.",
    delete(blocks).where(
        tuple_(blocks.c.channel, blocks.c.contact_id).in_(select(_lifted.c.channel, _lifted.c.contact_id))
    ),
)


def set_blocks(connection: Connection, blocks: Sequence[tuple[str, str, Instant, str]]) -> None:
    """Remember carrier blocks: (channel, contact, since, code). One that is known keeps its first time."""
    if blocks:
        connection.execute(_save_blocks, {"rows": encode(blocks)})


def lift_blocks(connection: Connection, lifted: Sequence[tuple[str, str]]) -> None:
    """Forget the carrier blocks of these (channel, contact)."""
    if lifted:
        connection.execute(_lift_blocks, {"rows": encode(lifted)})


_talked = insert_rows(conversations, ["contact_id", "channel", "answerable_at", "window_until"])


def _newer(name: str) -> ColumnElement[int | None]:
    old, new = conversations.c[name], _talked.excluded[name]
    return func.nullif(func.max(func.coalesce(old, 0), func.coalesce(new, 0)), 0)


_save_conversations = statement(
    "conversations.save",
    "When people wrote last; a time never goes back.",
    _talked.on_conflict_do_update(
        index_elements=["contact_id", "channel"],
        set_={name: _newer(name) for name in ("answerable_at", "window_until")},
    ),
)


def save_conversations(
    connection: Connection, talked: Mapping[tuple[str, str], tuple[Instant | None, Instant | None]]
) -> None:
    """Write (contact, channel) → (answerable_at, window_until). A None keeps what was there, a time never goes back."""
    if not talked:
        return
    batch = [[contact, channel, *times] for (contact, channel), times in sorted(talked.items())]
    connection.execute(_save_conversations, {"rows": encode(batch)})


_language = rows("id", "language")
_set_language = statement(
    "contacts.set_language",
    "Writes the language of contacts.",
    update(contacts).values(language=_language.c.language).where(contacts.c.id == _language.c.id),
)


def save_languages(connection: Connection, spoken: Mapping[str, str]) -> None:
    """Write the language of these contacts."""
    if spoken:
        connection.execute(_set_language, {"rows": encode(sorted(spoken.items()))})


_clear_invalid = statement(
    "identities.clear_invalid",
    "These addresses proved to be alive.",
    update(identities).values(invalid_code=None).where(identities.c.value.in_(values())),
)


def clear_invalid(connection: Connection, reachable: Iterable[KnownIdentity]) -> None:
    """These addresses proved to be alive."""
    alive = sorted({identity.value for identity in reachable})
    if alive:
        connection.execute(_clear_invalid, {"rows": encode(alive)})


_set_invalid = statement(
    "identities.set_invalid",
    "This address can never be reached, says the carrier.",
    update(identities).values(invalid_code=bindparam("code")).where(identities.c.value == bindparam("at")),
)


def set_invalid(connection: Connection, address: str, code: str) -> None:
    """The carrier says that this address can never be reached."""
    connection.execute(_set_invalid, {"at": address, "code": code})


LATE = 5 * MINUTE
"""What a provider dates further back than this came in late: it counts from when it was written."""

_written = case(
    (inbound.c.sent_at < inbound.c.received_at - LATE, inbound.c.sent_at),
    else_=inbound.c.received_at,
)
_last_written = statement(
    "inbox.last_written",
    "When a contact wrote last, by the provider's time if it came in late.",
    select(func.max(_written)).where(inbound.c.contact_id == bindparam("contact")),
)
_last_reached = statement(
    "outbox.last_reached",
    "When a message to a contact was last delivered or read.",
    select(func.max(messages.c.updated_at)).where(
        messages.c.contact_id == bindparam("contact"),
        messages.c.status.in_(literals(MessageStatus.DELIVERED, MessageStatus.READ)),
    ),
)
_in_vain = statement(
    "outbox.in_vain",
    "How many messages to an address failed since its last sign of life.",
    select(func.count())
    .select_from(messages)
    .where(
        messages.c.contact_id == bindparam("contact"),
        messages.c.address.in_(values()),
        messages.c.status == literal(MessageStatus.FAILED),
        messages.c.error_code == bindparam("code"),
        func.coalesce(messages.c.claimed_at, messages.c.created_at) > bindparam("alive"),
    ),
)


def in_vain(connection: Connection, contact: str, addresses: Iterable[str], code: str) -> int:
    """How many messages to an address, in any of its spellings, ended with this error of those that were sent after the
    person's newest sign of life: a message of theirs, or one of ours that was delivered or read."""
    signs = [connection.execute(sign, {"contact": contact}).scalar() or 0 for sign in (_last_written, _last_reached)]
    asked = {"contact": contact, "rows": encode(sorted(addresses)), "code": code, "alive": max(signs)}
    return connection.execute(_in_vain, asked).scalar_one()


_close_window = statement(
    "conversations.close_window",
    "The service window of a contact on a channel is over.",
    update(conversations)
    .values(window_until=bindparam("at"))
    .where(conversations.c.contact_id == bindparam("contact"), conversations.c.channel == bindparam("on")),
)


def close_window(connection: Connection, contact: str, channel: str, now: Instant) -> None:
    """The service window of a contact on a channel is over."""
    connection.execute(_close_window, {"contact": contact, "on": channel, "at": now})


_set_cooled = statement(
    "contacts.set_cooled",
    "Meta says that this person gets too much marketing.",
    update(contacts).values(cooled_at=bindparam("at")).where(contacts.c.id == bindparam("contact")),
)


def cool(connection: Connection, contact: str, now: Instant) -> None:
    """Meta says that this person gets too much marketing."""
    connection.execute(_set_cooled, {"contact": contact, "at": now})


_last_received = statement(
    "inbox.last_received",
    "When something last came in from a contact.",
    select(func.max(inbound.c.received_at)).where(inbound.c.contact_id == bindparam("contact")),
)


def heard_since(connection: Connection, contact: str, since: Instant) -> bool:
    """Whether a contact wrote to us since then."""
    return (connection.execute(_last_received, {"contact": contact}).scalar() or 0) > since
