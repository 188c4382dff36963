"""Messages: the outbox, every change of status, and the counts that follow it.

`settle` is the one way in which a message changes its status: it writes the row, its history, its campaign's counts
what waits on its channel, and the event, for a whole batch in five statements.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    bindparam,
    func,
    select,
    tuple_,
    update,
)

from gateway.core.clock import Instant, iso
from gateway.core.event_types import EventType
from gateway.core.message_status import WAITING, MessageStatus
from gateway.store import backlog
from gateway.store import events as event_store
from gateway.store.bulk import encode, insert_rows, rows, values
from gateway.store.schema import campaign_counts, campaigns, literals, messages
from gateway.store.statements import statement

OPTED_OUT = "opted_out"
"""In a campaign's counts beside the statuses: people who opted out after getting it."""


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to put into the outbox (or, refused, beside it). Times in microseconds since 1970 UTC."""

    id: str
    channel: str
    contact_id: str
    address: str
    group_id: str | None
    category: str
    kind: str
    stream: str
    lane: int
    due_at: Instant
    expires_at: Instant
    created_at: Instant
    cost: int
    form: str = "text"
    status: MessageStatus = MessageStatus.QUEUED
    reason: str | None = None
    reply: str | None = None
    content: str | None = None
    variables: str | None = None
    reference: str | None = None
    campaign_id: str | None = None
    options: str | None = None


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One change of status. `old` is the row as it was read under the lock, `due_at` a new time for a deferral or a
    retry; what is None keeps what was there, but for `reason`, which always speaks of the new status."""

    old: Row[Any]
    status: MessageStatus
    reason: str | None = None
    code: str | None = None
    detail: str | None = None
    due_at: Instant | None = None
    provider_id: str | None = None
    claimed_at: Instant | None = None
    node: str | None = None
    attempts: int = 0  # by how many the attempts change
    quiet: bool = False  # nothing new to tell: only the time changes
    via: tuple[
        tuple[MessageStatus, str | None], ...
    ] = ()  # statuses it went through in the same batch, with their codes


_COLUMNS = [
    "id", "channel", "contact_id", "address", "group_id", "category", "kind", "reply", "stream", "lane", "status",
    "reason", "due_at", "expires_at", "created_at", "updated_at", "form", "content", "variables", "cost", "reference",
    "campaign_id", "options", "history",
]  # fmt: skip
_insert = statement(
    "outbox.add",
    "Puts messages into the outbox.",
    insert_rows(messages, _COLUMNS),
)

_campaigns_expiry = select(campaigns.c.expires_at).where(campaigns.c.id == messages.c.campaign_id).scalar_subquery()

HEAD: tuple[ColumnElement[Any], ...] = (
    messages.c.id,
    messages.c.channel,
    messages.c.contact_id,
    messages.c.address,
    messages.c.group_id,
    messages.c.category,
    messages.c.kind,
    messages.c.reply,
    messages.c.form,
    messages.c.status,
    messages.c.reason,
    messages.c.error_code,
    messages.c.attempts,
    func.coalesce(_campaigns_expiry, messages.c.expires_at).label("expires_at"),
    messages.c.created_at,
    messages.c.cost,
    messages.c.campaign_id,
    messages.c.reference,
    messages.c.provider_id,
    messages.c.claimed_at,
    messages.c.lane,
    messages.c.counted_at,
    messages.c.reserved_at,
)
"""What every decision about a message needs of its row."""


def detail_of(status: str, reason: str | None, code: str | None) -> str:
    """What a count is split by: the reason of a refusal or deferral, the code of a failure."""
    if status in (MessageStatus.REFUSED, MessageStatus.DEFERRED):
        return reason or ""
    return (code or "") if status == MessageStatus.FAILED else ""


def history_line(status: str, code: str | None, at: Instant) -> str:
    """One line of a message's history."""
    return json.dumps([status, at, code]) + "\n"


def add(connection: Connection, fresh: Sequence[NewMessage], node: str) -> None:
    """Put messages in, with their counts; those that start refused make an event."""
    if not fresh:
        return
    batch = [
        [
            message.id, message.channel, message.contact_id, message.address, message.group_id, message.category,
            message.kind, message.reply, message.stream,
            message.lane, message.status.value, message.reason, message.due_at, message.expires_at,
            message.created_at, message.created_at, message.form,
            message.content, message.variables, message.cost, message.reference, message.campaign_id, message.options,
            history_line(message.status, message.reason, message.created_at),
        ]
        for message in fresh
    ]  # fmt: skip
    connection.execute(_insert, {"rows": encode(batch)})
    count(
        connection,
        (
            (message.campaign_id, message.status, detail_of(message.status, message.reason, None), 1)
            for message in fresh
        ),
        node,
    )
    backlog.add(connection, ((message.channel, 1) for message in fresh if message.status in WAITING), node)
    refused = [message for message in fresh if message.status is MessageStatus.REFUSED]
    event_store.add(
        connection,
        [
            event_store.Event(
                EventType.MESSAGE_STATUS,
                message.created_at,
                message.contact_id,
                _event(
                    message.id,
                    message.channel,
                    message.address,
                    message.reference,
                    message.campaign_id,
                    message.status,
                    message.reason,
                    None,
                    None,
                ),
            )
            for message in refused
        ],
    )


def tell_refused(
    connection: Connection, common: NewMessage, refused: Iterable[tuple[str, str, str, str | None]]
) -> None:
    """Events for recipients of a campaign that start refused: (id, contact, address, reason)."""
    event_store.add(
        connection,
        [
            event_store.Event(
                EventType.MESSAGE_STATUS,
                common.created_at,
                contact,
                _event(
                    id_, common.channel, address, None, common.campaign_id, MessageStatus.REFUSED, reason, None, None
                ),
            )
            for id_, contact, address, reason in refused
        ],
    )


_moved = rows(
    "id", "status", "reason", "code", "detail", "due_at", "provider_id", "claimed_at", "node", "line", "attempt"
)
_settle = statement(
    "outbox.settle",
    "Changes the status of messages.",
    update(messages)
    .values(
        status=_moved.c.status,
        reason=_moved.c.reason,
        error_code=func.coalesce(_moved.c.code, messages.c.error_code),
        error_detail=func.coalesce(_moved.c.detail, messages.c.error_detail),
        due_at=func.coalesce(_moved.c.due_at, messages.c.due_at),
        provider_id=func.coalesce(_moved.c.provider_id, messages.c.provider_id),
        claimed_at=func.coalesce(_moved.c.claimed_at, messages.c.claimed_at),
        node=func.coalesce(_moved.c.node, messages.c.node),
        attempts=messages.c.attempts + _moved.c.attempt,
        history=messages.c.history + _moved.c.line,
        updated_at=bindparam("now"),
    )
    .where(messages.c.id == _moved.c.id),
)


def apply_status_changes(
    connection: Connection, status_changes: Sequence[StatusChange], now: Instant, node: str
) -> None:
    """Change the status of these messages (each at most once in a call)."""
    if not status_changes:
        return
    batch = [
        [
            status_change.old.id, status_change.status.value, status_change.reason, status_change.code,
            status_change.detail, status_change.due_at, status_change.provider_id, status_change.claimed_at,
            status_change.node, _lines(status_change, now),
            status_change.attempts,
        ]
        for status_change in status_changes
    ]  # fmt: skip
    connection.execute(_settle, {"rows": encode(batch), "now": now})
    deltas: list[tuple[str | None, str, str, int]] = []
    for status_change in status_changes:
        if status_change.old.campaign_id is not None:
            was = status_change.old
            deltas.append((was.campaign_id, was.status, detail_of(was.status, was.reason, was.error_code), -1))
            deltas.append(
                (
                    was.campaign_id,
                    status_change.status,
                    detail_of(status_change.status, status_change.reason, status_change.code),
                    1,
                )
            )
    count(connection, deltas, node)
    backlog.add(
        connection,
        (
            (status_change.old.channel, _waits(status_change.status) - _waits(status_change.old.status))
            for status_change in status_changes
        ),
        node,
    )
    event_store.add(
        connection,
        [
            event_store.Event(
                EventType.MESSAGE_STATUS,
                now,
                status_change.old.contact_id,
                _event(
                    status_change.old.id, status_change.old.channel, status_change.old.address,
                    status_change.old.reference, status_change.old.campaign_id, status_change.status,
                    status_change.reason, status_change.code,
                    status_change.provider_id or status_change.old.provider_id,
                ),
            )
            for status_change in status_changes
            if status_change.status is not MessageStatus.SENDING
            and status_change.old.kind != "reply"
            and not status_change.quiet
        ],
    )  # fmt: skip


def _waits(status: str) -> int:
    return int(status in WAITING)


def _lines(status_change: StatusChange, now: Instant) -> str:
    if status_change.quiet:
        return ""
    return "".join(
        history_line(*step, now)
        for step in (*status_change.via, (status_change.status, status_change.code or status_change.reason))
    )


def _event(
    id_: str,
    channel: str,
    to: str,
    reference: str | None,
    campaign: str | None,
    status: str,
    reason: str | None,
    code: str | None,
    provider_id: str | None,
) -> dict[str, object]:
    return {
        "message": id_,
        "channel": channel,
        "to": to,
        "reference": reference,
        "campaign": campaign,
        "status": status,
        "reason": reason,
        "code": code,
        "provider_id": provider_id,
    }


_learned = rows("id", "provider_id")
_learn_provider_ids = statement(
    "outbox.learn_provider_ids",
    "The provider's ids of messages that are past what its answer could say.",
    update(messages).values(provider_id=_learned.c.provider_id).where(messages.c.id == _learned.c.id),
)


def learn_provider_ids(connection: Connection, learned: Sequence[tuple[str, str]]) -> None:
    """The provider calls these messages so; their status is past what its answer could say."""
    if learned:
        connection.execute(_learn_provider_ids, {"rows": encode(learned)})


_counts = insert_rows(campaign_counts, ["campaign_id", "status", "detail", "node", "n"])
_count = statement(
    "campaigns.count",
    "Adds to the counts of campaigns.",
    _counts.on_conflict_do_update(
        index_elements=["campaign_id", "status", "detail", "node"],
        set_={"n": campaign_counts.c.n + _counts.excluded.n},
    ),
)


def count(connection: Connection, deltas: Iterable[tuple[str | None, str, str, int]], node: str) -> None:
    """Add to the counts of campaigns: (campaign, status, detail, by how many)."""
    sums: dict[tuple[str, str, str], int] = {}
    for campaign, status, detail, by in deltas:
        if campaign is not None:
            key = (campaign, str(status), detail)
            sums[key] = sums.get(key, 0) + by
    batch = [[campaign, status, detail, node, by] for (campaign, status, detail), by in sorted(sums.items()) if by]
    if batch:
        connection.execute(_count, {"rows": encode(batch)})


_waiting_of = statement(
    "outbox.waiting_of",
    "Everything that waits for these people.",
    select(*HEAD).where(
        messages.c.contact_id.in_(values()),
        messages.c.status.in_(literals(*WAITING)),
    ),
)


def waiting_of(connection: Connection, people: Iterable[str]) -> Sequence[Row[Any]]:
    """Everything that waits for these contacts."""
    return connection.execute(_waiting_of, {"rows": encode(sorted(set(people)))}).all()


_due = statement(
    "outbox.due",
    "What of a stream is due, the oldest first.",
    select(*HEAD, messages.c.content, messages.c.variables, messages.c.options, messages.c.due_at)
    .where(
        messages.c.stream == bindparam("stream"),
        messages.c.due_at <= bindparam("now"),
        messages.c.status.in_(literals(*WAITING)),
    )
    .order_by(messages.c.due_at, messages.c.id)
    .limit(bindparam("most")),
)
_due_to_others = statement(
    "outbox.due_to_others",
    "What of a stream is due to anybody but these people.",
    _due.where(messages.c.contact_id.not_in(values("busy"))),
)
_due_behind = statement(
    "outbox.due_behind",
    "What of a stream is due behind a message.",
    _due.where(
        tuple_(messages.c.due_at, messages.c.id)
        > tuple_(bindparam("after_due", type_=BigInteger), bindparam("after_id"))
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
) -> Sequence[Row[Any]]:
    """What of a stream is due, oldest first: to anybody but the contacts of `without`, or behind the place `after` (the
    time at which a message is due, and its id)."""
    query: dict[str, object] = {"stream": stream, "now": now, "most": most}
    if after is not None:
        return list(connection.execute(_due_behind, {**query, "after_due": after[0], "after_id": after[1]}))
    if not without:
        return list(connection.execute(_due, query))
    return list(connection.execute(_due_to_others, {**query, "busy": encode(sorted(without))}))


_waiting_in = statement(
    "outbox.waiting_in",
    "Some of what waits in a stream.",
    select(*HEAD)
    .where(
        messages.c.stream == bindparam("stream"),
        messages.c.status.in_(literals(*WAITING)),
    )
    .limit(bindparam("most")),
)


def waiting_in(connection: Connection, stream: str, most: int) -> Sequence[Row[Any]]:
    """Some of what waits in a stream."""
    return connection.execute(_waiting_in, {"stream": stream, "most": most}).all()


_expired = statement(
    "outbox.expired",
    "What waits, of no campaign, and its time is up.",
    select(*HEAD)
    .where(
        messages.c.status.in_(literals(*WAITING)),
        messages.c.campaign_id.is_(None),  # a campaign's expire with it
        messages.c.expires_at <= bindparam("now"),
    )
    .limit(bindparam("most")),
)


def expired(connection: Connection, now: Instant, most: int) -> Sequence[Row[Any]]:
    """What waits, of no campaign, and its time is up."""
    return connection.execute(_expired, {"now": now, "most": most}).all()


_asked = rows("stream")
_next_due = statement(
    "outbox.next_due",
    "When the next message of each stream is due.",
    select(
        _asked.c.stream,
        select(messages.c.due_at)
        .where(
            messages.c.stream == _asked.c.stream,
            messages.c.status.in_(literals(*WAITING)),
        )
        .order_by(messages.c.due_at)
        .limit(1)
        .correlate(_asked)
        .scalar_subquery(),
    ),
)


def next_due(connection: Connection, streams: Iterable[str]) -> dict[str, Instant]:
    """When the next message of each of these streams is due, without those in which nothing waits. One statement, a
    look into the index for each: hundreds of idle streams cost nearly nothing."""
    rows = connection.execute(_next_due, {"rows": encode([stream] for stream in streams)})
    return {stream: at for stream, at in rows if at is not None}


_get = statement(
    "outbox.get",
    "A message's whole row.",
    select(messages).where(messages.c.id == bindparam("id")),
)


def get(connection: Connection, id_: str) -> Row[Any] | None:
    """A message's whole row, None when there is none."""
    return connection.execute(_get, {"id": id_}).one_or_none()


_by_id = statement(
    "outbox.by_id",
    "Messages by our ids.",
    select(*HEAD).where(messages.c.id.in_(values())),
)
_by_provider_id = statement(
    "outbox.by_provider_id",
    "Messages by the provider's ids.",
    select(*HEAD).where(messages.c.provider_id.in_(values())),
)


def by_id(connection: Connection, ids: Iterable[str]) -> dict[str, Row[Any]]:
    """These messages' heads, by our id."""
    return {row.id: row for row in connection.execute(_by_id, {"rows": encode(sorted(set(ids)))})}


def by_provider_id(connection: Connection, ids: Iterable[str]) -> dict[str, Row[Any]]:
    """These messages' heads, by the provider's id."""
    return {row.provider_id: row for row in connection.execute(_by_provider_id, {"rows": encode(sorted(set(ids)))})}


def resource(row: Row[Any], *, history: bool = False) -> dict[str, object]:
    """The API's message resource of a whole row of `messages`."""
    error = {"code": row.error_code, "detail": row.error_detail} if row.error_code else None
    shown: dict[str, object] = {
        "id": row.id,
        "channel": row.channel,
        "to": row.address,
        "category": row.category,
        "status": row.status,
        "reason": row.reason,
        "created_at": iso(row.created_at),
        "updated_at": iso(row.updated_at),
        "provider_id": row.provider_id,
        "error": error,
        "reference": row.reference,
        "campaign": row.campaign_id,
    }
    if history:
        lines = (json.loads(line) for line in row.history.splitlines())
        shown["history"] = [{"status": status, "at": iso(at), "code": code} for status, at, code in lines]
    return shown
