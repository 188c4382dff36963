"""Messages that wait in the outbox (`queued` or `deferred`): which of them are due, and making deferred ones due."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import starmap
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Text,
    Update,
    bindparam,
    cast,
    exists,
    null,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from gateway.core.campaign_state import CampaignState
from gateway.core.clock import AHEAD, Instant
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import WIDE, Reason
from gateway.store import channels as channel_store
from gateway.store.bulk import among, encode, rows, values
from gateway.store.locking import Locking, locked
from gateway.store.schema import campaigns, contacts, literal, literals, messages
from gateway.store.statements import statement
from gateway.store.stored_messages import HEAD, TO_SEND, StoredMessage, stored_messages

_of_stream = locked(
    select(*TO_SEND)
    .where(
        messages.c.stream == bindparam("stream"),
        messages.c.due_at <= bindparam("now"),
        messages.c.status.in_(literals(*WAITING)),
    )
    .order_by(messages.c.due_at, messages.c.id)
    .limit(bindparam("most")),
    messages,
    Locking.SKIP,
)
_due = statement("outbox.due", "The due messages of a stream, the first due first.", _of_stream)
_due_to_others = statement(
    "outbox.due_to_others",
    "The due messages of a stream, but those to these people.",
    _of_stream.where(messages.c.contact_id.not_in(values("busy"))),
)
_due_behind = statement(
    "outbox.due_behind",
    "The due messages of a stream behind a given one.",
    _of_stream.where(
        tuple_(messages.c.due_at, messages.c.id)
        > tuple_(bindparam("after_due", type_=BigInteger), bindparam("after_id", type_=Text))
    ),
)


def due(
    connection: Connection,
    stream: str,
    now: Instant,
    most: int,
    *,
    without: Collection[str] = (),
    after: tuple[Instant, str] | None = None,
) -> list[StoredMessage]:
    """At most `most` messages of a stream that are due, the first due first, with content, variables and options. With
    `after`, a message's (due_at, id), only those behind it; else with `without` only those to other contacts."""
    query: dict[str, object] = {"stream": stream, "now": now, "most": most}
    if after is not None:
        behind = connection.execute(_due_behind, {**query, "after_due": after[0], "after_id": after[1]})
        return stored_messages(behind.all())
    if not without:
        return stored_messages(connection.execute(_due, query).all())
    return stored_messages(connection.execute(_due_to_others, {**query, "busy": encode(sorted(without))}).all())


_lanes = rows("stream")
_all_streams = union_all(
    select(_lanes.c.stream, cast(null(), Text).label("category")),
    select(campaigns.c.id, campaigns.c.category).where(
        campaigns.c.channel == bindparam("channel"), campaigns.c.state == CampaignState.RUNNING
    ),
).subquery("all_streams")
_streams = statement(
    "outbox.streams",
    "The lanes and running campaigns of a channel, and when each is due.",
    select(
        _all_streams.c.stream,
        _all_streams.c.category,
        select(messages.c.due_at)
        .where(messages.c.stream == _all_streams.c.stream, messages.c.status.in_(literals(*WAITING)))
        .order_by(messages.c.due_at)
        .limit(1)
        .correlate(_all_streams)
        .scalar_subquery(),
    ),
)


class Stream(NamedTuple):
    """A lane of single messages or a running campaign (with its category), and when its next message is due (None:
    nothing waits)."""

    name: str
    category: str | None
    due_at: Instant | None


def streams(connection: Connection, channel: str, lanes: Iterable[str]) -> list[Stream]:
    """These streams of single messages and the campaigns that run on a channel, sorted by name: the oldest campaign
    first. There is one look into the index for each stream: hundreds of idle streams cost nearly nothing."""
    asked = {"rows": encode([lane] for lane in lanes), "channel": channel}
    return sorted(starmap(Stream, connection.execute(_streams, asked).all()))


_to_contacts = statement(
    "outbox.waiting_for_contacts",
    "Everything that waits for these people.",
    locked(
        select(*HEAD)
        .where(among(messages.c.contact_id), messages.c.status.in_(literals(*WAITING)))
        .order_by(messages.c.id),
        messages,
    ),
)


def to_contacts(connection: Connection, people: Iterable[str]) -> list[StoredMessage]:
    """Everything that waits for these contacts."""
    return stored_messages(connection.execute(_to_contacts, {"rows": encode(sorted(set(people)))}).all())


_may_begin = statement(
    "outbox.may_begin",
    "Whether a message to these people may still begin at a node that does not hear of the stop.",
    select(messages.c.id)
    .where(
        among(messages.c.contact_id),
        messages.c.status == literal(MessageStatus.SENDING),
        messages.c.claimed_at > bindparam("since"),
        or_(messages.c.node != bindparam("node"), exists().where(contacts.c.merged_into == messages.c.contact_id)),
    )
    .limit(1),
)


def may_begin(connection: Connection, people: Collection[str], since: Instant, *, but_by: str) -> bool:
    """Whether a message to these contacts that was claimed after `since` may not have begun yet, without those of the
    node `but_by`, which hears of a stop itself (but not of one that it claimed under the id of a contact who became one
    of them since). Clocks of two nodes may differ by `AHEAD`."""
    asked = {"rows": encode(sorted(people)), "since": since - AHEAD, "node": but_by}
    return bool(people) and connection.execute(_may_begin, asked).first() is not None


_in_stream = statement(
    "outbox.waiting_in_stream",
    "Some waiting messages of a stream, that nobody else has locked.",
    locked(
        select(*HEAD)
        .where(messages.c.stream == bindparam("stream"), messages.c.status.in_(literals(*WAITING)))
        .limit(bindparam("most")),
        messages,
        Locking.SKIP,
    ),
)


def in_stream(connection: Connection, stream: str, most: int) -> list[StoredMessage]:
    """At most `most` waiting messages of a stream, in no order, without those that others have locked: a transaction
    that waits for one while it has others locked could meet a deadlock."""
    return stored_messages(connection.execute(_in_stream, {"stream": stream, "most": most}).all())


_late = (
    messages.c.status.in_(literals(*WAITING)),
    messages.c.campaign_id.is_(None),  # those of a campaign expire with it
    messages.c.expires_at <= bindparam("now"),
)
_expired = statement(
    "outbox.expired",
    "The waiting messages of no campaign that have expired.",
    locked(select(*HEAD).where(*_late).limit(bindparam("most")), messages, Locking.SKIP),
)
_any_expired = statement(
    "outbox.any_expired",
    "Whether a message of no campaign has expired.",
    select(messages.c.id).where(*_late).limit(1),
)


def expired(connection: Connection, now: Instant, most: int) -> list[StoredMessage]:
    """At most `most` waiting messages of no campaign that have expired."""
    return stored_messages(connection.execute(_expired, {"now": now, "most": most}).all())


def any_expired(connection: Connection, now: Instant) -> bool:
    """Whether there is one."""
    return connection.execute(_any_expired, {"now": now}).first() is not None


_readdress = statement(
    "outbox.readdress",
    "Hands the waiting messages to an address over to another contact.",
    update(messages)
    .values(contact_id=bindparam("into"))
    .where(
        messages.c.contact_id == bindparam("gone"),
        among(messages.c.address),
        messages.c.status.in_(literals(*WAITING)),
    ),
)


def readdress(connection: Connection, before: str, addresses: Sequence[str], contact: str) -> None:
    """An address changed hands: its waiting messages, in any of its spellings, go from the contact `before` to the
    contact whom it reaches now."""
    connection.execute(_readdress, {"gone": before, "rows": encode(addresses), "into": contact})


MOST_RECHECKED = 2000
"""Messages that one transaction makes due. The others are due within 5 minutes by themselves (`gates.LOOK_AGAIN`,
`gates.TEMPLATE_HOLD`)."""


def _recheck(for_a_reason: ColumnElement[bool]) -> Update:
    """Makes deferred messages due whose reason meets the condition."""
    waiting = (
        select(messages.c.id)
        .where(
            among(messages.c.channel),
            messages.c.status == literal(MessageStatus.DEFERRED),
            for_a_reason,
            messages.c.due_at > bindparam("now"),
        )
        .limit(MOST_RECHECKED)
    )
    waiting = locked(waiting, messages, Locking.SKIP)
    return update(messages).values(due_at=bindparam("now")).where(messages.c.id.in_(waiting))


_recheck_restricted = statement(
    "outbox.recheck",
    "Makes messages due that were deferred because of the state of our number.",
    _recheck(messages.c.reason.in_(literals(*WIDE))),
)
_recheck_templates = statement(
    "outbox.recheck_templates",
    "Makes messages due that were deferred because of a template.",
    _recheck(messages.c.reason == literal(Reason.TEMPLATE_UNAVAILABLE)),
)


def recheck_deferred(connection: Connection, channels: Iterable[str], now: Instant) -> bool:
    """Make at most `MOST_RECHECKED` messages due that were deferred because of the state of these channels at the
    provider (the reasons `gates.WIDE`). Whether there were any."""
    return _made_due(connection, _recheck_restricted, channels, now)


def recheck_templates(connection: Connection, channels: Iterable[str], now: Instant) -> bool:
    """Make at most `MOST_RECHECKED` messages due that were deferred because of a template on these channels. Whether
    there were any."""
    return _made_due(connection, _recheck_templates, channels, now)


def _made_due(connection: Connection, recheck: Update, channels: Iterable[str], now: Instant) -> bool:
    """A claim that was decided by what held before is committed before this looks for what it put off, or begins once
    all can see what holds now. Whoever locks anything else that a claim waits for holds the channels before."""
    wanted = sorted(channels)
    channel_store.hold(connection, wanted)
    return connection.execute(recheck, {"rows": encode(wanted), "now": now}).rowcount > 0
