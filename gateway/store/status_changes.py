"""Changes of a message's status. Only `apply_status_changes` changes the status of a message in the outbox.

It writes the row with its history, the counts of its campaign and channel, and the event: four statements for a batch.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, func, update

from gateway.core.clock import Instant
from gateway.core.event_types import EventType
from gateway.core.message_status import WAITING, MessageStatus
from gateway.store import backlog, campaign_counts
from gateway.store import events as event_store
from gateway.store.bulk import encode, rows
from gateway.store.erased_keys import shown
from gateway.store.schema import messages
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One change of status. `old` is the row as this transaction read it, `due_at` a new time for a deferral or a
    retry, `counted_at` and `reserved_at` since when a claimed message counts for the caps and the messaging limit. A
    None keeps what was there, except for `reason`, which always belongs to the new status, and `detail`, which belongs
    to `code`. `via` are the statuses that it passed through in the same batch, with their codes."""

    old: Row[Any]
    status: MessageStatus
    reason: str | None = None
    code: str | None = None
    detail: str | None = None
    due_at: Instant | None = None
    provider_id: str | None = None
    claimed_at: Instant | None = None
    counted_at: Instant | None = None
    reserved_at: Instant | None = None
    node: str | None = None
    attempts: int = 0  # by how many the attempts change
    quiet: bool = False  # no event and no line of history: only the time changes
    via: tuple[tuple[MessageStatus, str | None], ...] = ()


@lru_cache(maxsize=256)  # the messages of a batch have the same
def history_line(status: str, code: str | None, at: Instant) -> str:
    """One line of a message's history, with its line break."""
    return json.dumps([status, at, code]) + "\n"


def status_event(
    at: Instant,
    contact: str,
    *,
    message: str,
    channel: str,
    to: str,
    reference: str | None,
    campaign: str | None,
    status: MessageStatus,
    reason: str | None,
    code: str | None = None,
    provider_id: str | None = None,
) -> event_store.Event:
    """The event that tells the application a message's status."""
    data: dict[str, object] = {
        "message": message,
        "channel": channel,
        "to": to,
        "reference": reference,
        "campaign": campaign,
        "status": status,
        "reason": reason,
        "code": code,
        "provider_id": provider_id,
    }
    return event_store.Event(EventType.MESSAGE_STATUS, at, contact, data)


_changed = rows(
    "id", "status", "reason", "code", "detail", "due_at", "provider_id", "claimed_at", "counted_at", "reserved_at",
    "node", "line", "attempt",
    integers=("due_at", "claimed_at", "counted_at", "reserved_at", "attempt"),
)  # fmt: skip
_change = statement(
    "outbox.change_status",
    "Changes the status of messages.",
    update(messages)
    .values(
        status=_changed.c.status,
        reason=_changed.c.reason,
        error_code=func.coalesce(_changed.c.code, messages.c.error_code),
        error_detail=case((_changed.c.code.is_not(None), _changed.c.detail), else_=messages.c.error_detail),
        due_at=func.coalesce(_changed.c.due_at, messages.c.due_at),
        provider_id=func.coalesce(_changed.c.provider_id, messages.c.provider_id),
        claimed_at=func.coalesce(_changed.c.claimed_at, messages.c.claimed_at),
        counted_at=func.coalesce(_changed.c.counted_at, messages.c.counted_at),
        reserved_at=func.coalesce(_changed.c.reserved_at, messages.c.reserved_at),
        node=func.coalesce(_changed.c.node, messages.c.node),
        attempts=messages.c.attempts + _changed.c.attempt,
        history=messages.c.history + _changed.c.line,
        updated_at=bindparam("now"),
    )
    .where(messages.c.id == _changed.c.id),
)


def apply_status_changes(
    connection: Connection, status_changes: Sequence[StatusChange], now: Instant, node: str
) -> None:
    """Change the status of these messages, each at most once in a call. Replies and quiet changes make no event."""
    if not status_changes:
        return
    batch = [
        [
            change.old.id, change.status.value, change.reason, change.code, change.detail, change.due_at,
            change.provider_id, change.claimed_at, change.counted_at, change.reserved_at, change.node,
            _history_lines(change, now), change.attempts,
        ]
        for change in status_changes
    ]  # fmt: skip
    connection.execute(_change, {"rows": encode(batch), "now": now})
    campaign_counts.add(connection, (delta for change in status_changes for delta in _count_deltas(change)), node)
    backlog.add(
        connection,
        ((change.old.channel, _waits(change.status) - _waits(change.old.status)) for change in status_changes),
        node,
    )
    event_store.add(connection, [_event_of(change, now) for change in status_changes if _makes_event(change)])


def _history_lines(change: StatusChange, now: Instant) -> str:
    if change.quiet:
        return ""
    return "".join(history_line(*step, now) for step in (*change.via, (change.status, change.code or change.reason)))


def _count_deltas(change: StatusChange) -> Iterator[campaign_counts.Delta]:
    old, detail_of = change.old, campaign_counts.detail_of
    if old.campaign_id is not None:
        yield old.campaign_id, old.status, detail_of(old.status, old.reason, old.error_code), -1
        yield old.campaign_id, change.status, detail_of(change.status, change.reason, change.code), 1


def _waits(status: str) -> int:
    return int(status in WAITING)


def _makes_event(change: StatusChange) -> bool:
    return change.status is not MessageStatus.SENDING and change.old.kind != "reply" and not change.quiet


def _event_of(change: StatusChange, now: Instant) -> event_store.Event:
    old = change.old
    return status_event(
        now,
        old.contact_id,
        message=old.id,
        channel=old.channel,
        to=old.address,
        reference=old.reference,
        campaign=old.campaign_id,
        status=change.status,
        reason=change.reason,
        code=change.code,
        provider_id=shown(change.provider_id or old.provider_id),
    )


_learned = rows("id", "provider_id")
_learn_provider_ids = statement(
    "outbox.learn_provider_ids",
    "Writes the provider's ids of messages whose status does not change by its answer.",
    update(messages).values(provider_id=_learned.c.provider_id).where(messages.c.id == _learned.c.id),
)


def learn_provider_ids(connection: Connection, learned: Sequence[tuple[str, str]]) -> None:
    """Write the provider's ids (message id, provider's id) of messages whose status does not change by its answer: a
    receipt was quicker."""
    if learned:
        connection.execute(_learn_provider_ids, {"rows": encode(learned)})
