"""Messages: put into the outbox, and looked up by our id or the provider's.

`status_changes` changes their status, `waiting_messages` reads what is to be sent, `message_list` lists them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from gateway.core.clock import Instant, iso
from gateway.core.message_status import WAITING, MessageStatus
from gateway.store import activity, backlog, campaign_counts
from gateway.store import events as event_store
from gateway.store.bulk import among, encode, insert_rows
from gateway.store.erased_keys import forms, shown
from gateway.store.locking import locked
from gateway.store.schema import messages
from gateway.store.statements import statement
from gateway.store.status_changes import history_line, status_event
from gateway.store.stored_messages import HEAD, StoredMessage, stored_messages


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to store, waiting or refused from the start. Times are microseconds since 1970 UTC; `content`,
    `variables` and `options` are JSON."""

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


def add(connection: Connection, fresh: Sequence[NewMessage], node: str) -> None:
    """Store messages, with their campaigns' and channels' counts, and an event for each that starts refused."""
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
    campaign_counts.add(
        connection,
        (
            (
                message.campaign_id,
                message.status,
                campaign_counts.detail_of(message.status, message.reason, None),
                1,
            )
            for message in fresh
        ),
        node,
    )
    backlog.add(connection, ((message.channel, 1) for message in fresh if message.status in WAITING), node)
    happened = ((what, 1) for message in fresh for what in activity.steps(None, message.status))
    activity.add(connection, happened, fresh[0].created_at, node)
    refused = [message for message in fresh if message.status is MessageStatus.REFUSED]
    event_store.add(
        connection,
        [
            status_event(
                message.created_at,
                message.contact_id,
                message=message.id,
                channel=message.channel,
                to=message.address,
                reference=message.reference,
                campaign=message.campaign_id,
                status=message.status,
                reason=message.reason,
            )
            for message in refused
        ],
    )


def add_refused_events(
    connection: Connection, common: NewMessage, refused: Iterable[tuple[str, str, str, str | None]]
) -> None:
    """Append the events of a campaign's recipients that start refused: (message id, contact, address, reason)."""
    event_store.add(
        connection,
        [
            status_event(
                common.created_at,
                contact,
                message=id_,
                channel=common.channel,
                to=address,
                reference=None,
                campaign=common.campaign_id,
                status=MessageStatus.REFUSED,
                reason=reason,
            )
            for id_, contact, address, reason in refused
        ],
    )


_get = statement(
    "outbox.get",
    "A message's whole row.",
    select(messages).where(messages.c.id == bindparam("id")),
)


def get(connection: Connection, id_: str) -> Row[Any] | None:
    """A message's whole row, None when there is no such message."""
    return connection.execute(_get, {"id": id_}).one_or_none()


_by_id = statement(
    "outbox.by_id",
    "Messages by our ids, to be changed.",
    locked(select(*HEAD).where(among(messages.c.id)).order_by(messages.c.id), messages),
)
_of_provider_ids = select(*HEAD).where(among(messages.c.provider_id)).order_by(messages.c.id)
_by_provider_id = statement("outbox.by_provider_id", "Messages by the provider's ids.", _of_provider_ids)
_by_provider_id_locked = statement(
    "outbox.lock_by_provider_id", "Messages by the provider's ids, to be changed.", locked(_of_provider_ids, messages)
)


def by_id(connection: Connection, ids: Iterable[str]) -> dict[str, StoredMessage]:
    """The `HEAD` of these messages, by our id; unknown ids are left out. Nobody else changes them until the transaction
    ends."""
    stored = connection.execute(_by_id, {"rows": encode(sorted(set(ids)))}).all()
    return {message.id: message for message in stored_messages(stored)}


def by_provider_id(connection: Connection, ids: Iterable[str], *, lock: bool = False) -> dict[str, StoredMessage]:
    """The `HEAD` of these messages, by the provider's id; unknown ids are left out. A message whose person was erased
    is found too. With `lock` as `by_id`."""
    by_form = forms(ids)
    sql = _by_provider_id_locked if lock else _by_provider_id
    stored = stored_messages(connection.execute(sql, {"rows": encode(sorted(by_form))}).all())
    return {by_form[message.provider_id]: message for message in stored if message.provider_id is not None}


def resource(row: Row[Any], *, history: bool = False) -> dict[str, object]:
    """The API's message resource from a whole row of `messages`; with `history` also its earlier statuses."""
    error = {"code": row.error_code, "detail": row.error_detail} if row.error_code else None
    fields: dict[str, object] = {
        "id": row.id,
        "channel": row.channel,
        "to": row.address,
        "category": row.category,
        "status": row.status,
        "reason": row.reason,
        "created_at": iso(row.created_at),
        "updated_at": iso(row.updated_at),
        "provider_id": shown(row.provider_id),
        "error": error,
        "reference": row.reference,
        "campaign": row.campaign_id,
    }
    if history:
        lines = (json.loads(line) for line in row.history.splitlines())
        fields["history"] = [{"status": status, "at": iso(at), "code": code} for status, at, code in lines]
    return fields
