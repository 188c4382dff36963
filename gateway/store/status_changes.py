"""Changes of a message's status. Only `apply_status_changes` changes the status of a message in the outbox.

It writes the row with its history, the counts of its campaign and channel, and the event: four statements for a batch.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Connection, Text, Update, bindparam, case, cast, func, update

from gateway.core.clock import Instant
from gateway.core.event_types import EventType
from gateway.core.message_status import OUT, WAITING, MessageStatus
from gateway.store import activity, backlog, campaign_counts
from gateway.store import events as event_store
from gateway.store.bulk import among, encode, rows
from gateway.store.erased_keys import shown
from gateway.store.schema import messages
from gateway.store.statements import statement
from gateway.store.stored_messages import StoredMessage


class StatusChange(NamedTuple):
    """One change of status. `old` is the row as this transaction read it, `due_at` a new time for a deferral or a
    retry, `counted_at` and `reserved_at` since when a claimed message counts for the caps and the messaging limit. A
    None keeps what was there, except for `reason`, which always belongs to the new status, and `detail`, which belongs
    to `code`. `via` are the statuses that it passed through in the same batch, with their codes."""

    old: StoredMessage
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


def _change(changed: Mapping[str, ColumnElement[Any]], which: ColumnElement[bool]) -> Update:
    """An UPDATE that changes the status of messages to these values."""
    return (
        update(messages)
        .values(
            status=changed["status"],
            reason=changed["reason"],
            error_code=func.coalesce(changed["code"], messages.c.error_code),
            error_detail=case((changed["code"].is_not(None), changed["detail"]), else_=messages.c.error_detail),
            due_at=func.coalesce(changed["due_at"], messages.c.due_at),
            provider_id=func.coalesce(changed["provider_id"], messages.c.provider_id),
            claimed_at=func.coalesce(changed["claimed_at"], messages.c.claimed_at),
            counted_at=func.coalesce(changed["counted_at"], messages.c.counted_at),
            reserved_at=func.coalesce(changed["reserved_at"], messages.c.reserved_at),
            node=func.coalesce(changed["node"], messages.c.node),
            attempts=messages.c.attempts + changed["attempt"],
            history=messages.c.history + changed["line"],
            updated_at=bindparam("now"),
        )
        .where(which)
    )


_TEXTS = ("status", "reason", "code", "detail", "provider_id", "node", "line")
_NUMBERS = ("due_at", "claimed_at", "counted_at", "reserved_at", "attempt")
_changed = rows("id", *_TEXTS, *_NUMBERS, integers=_NUMBERS)
_change_each = statement(
    "outbox.change_status",
    "Changes the status of messages, of each to its own.",
    _change(dict(_changed.c.items()), messages.c.id == _changed.c.id),
)
_change_alike = statement(
    "outbox.change_status_alike",
    "Changes the status of messages, of all to the same.",
    _change(
        {name: cast(bindparam(name, type_=Text), Text) for name in _TEXTS}
        | {name: cast(bindparam(name, type_=BigInteger), BigInteger) for name in _NUMBERS},
        among(messages.c.id),
    ),
)
ALIKE = 3
"""At most so many kinds of changes are written kind by kind: a claim changes all that it takes in the same way."""

_Before = tuple[str, str | None, str, str | None, str | None]
"""What of the old row decides how a change counts: channel, campaign, status, reason, error code."""


def apply_status_changes(
    connection: Connection, status_changes: Sequence[StatusChange], now: Instant, node: str
) -> None:
    """Change the status of these messages, each at most once in a call. Replies and quiet changes make no event."""
    if not status_changes:
        return
    kinds: dict[tuple[object, ...], list[StatusChange]] = {}
    counts: dict[tuple[_Before, MessageStatus, str | None, str | None], int] = {}
    segments: dict[str | None, int] = {}
    for change in status_changes:
        old = change.old
        kinds.setdefault(change[1:], []).append(change)
        counted = (old.channel, old.campaign_id, old.status, old.reason, old.error_code), *change[1:4]
        counts[counted] = counts.get(counted, 0) + 1
        if old.campaign_id is not None and _goes_out(change):
            segments[old.campaign_id] = segments.get(old.campaign_id, 0) + old.cost
    if len(kinds) <= ALIKE:
        for alike in kinds.values():
            values = zip((*_TEXTS, *_NUMBERS), _values(alike[0], now), strict=True)
            ids = encode([change.old.id for change in alike])
            connection.execute(_change_alike, {"rows": ids, "now": now, **dict(values)})
    else:
        written = [(alike, _values(alike[0], now)) for alike in kinds.values()]
        batch = [[change.old.id, *values] for alike, values in written for change in alike]
        connection.execute(_change_each, {"rows": encode(batch), "now": now})
    campaign_counts.add(
        connection,
        chain(
            (delta for counted, n in counts.items() for delta in _count_deltas(*counted, n)),
            ((campaign, campaign_counts.SEGMENTS, "", n) for campaign, n in segments.items()),
        ),
        node,
    )
    backlog.add(
        connection,
        ((before[0], n * (_waits(status) - _waits(before[2]))) for (before, status, _, _), n in counts.items()),
        node,
    )
    happened = ((what, n) for (before, status, _, _), n in counts.items() for what in activity.steps(before[2], status))
    activity.add(connection, happened, now, node)
    event_store.add(connection, [_event_of(change, now) for change in status_changes if _makes_event(change)])


def _values(change: StatusChange, now: Instant) -> tuple[object, ...]:
    """What is written of a change, in the order of `_TEXTS` and `_NUMBERS`."""
    return (
        change.status.value, change.reason, change.code, change.detail, change.provider_id, change.node,
        _history_lines(change, now),
        change.due_at, change.claimed_at, change.counted_at, change.reserved_at, change.attempts,
    )  # fmt: skip


def _history_lines(change: StatusChange, now: Instant) -> str:
    if change.quiet:
        return ""
    return "".join(history_line(*step, now) for step in (*change.via, (change.status, change.code or change.reason)))


def _count_deltas(
    before: _Before, status: MessageStatus, reason: str | None, code: str | None, n: int
) -> Iterator[campaign_counts.Delta]:
    _, campaign, old_status, old_reason, old_code = before
    detail_of = campaign_counts.detail_of
    if campaign is not None:
        yield campaign, old_status, detail_of(old_status, old_reason, old_code), -n
        yield campaign, status, detail_of(status, reason, code), n


def _goes_out(change: StatusChange) -> bool:
    """Whether a message is handed over by this change: what may have reached the provider counts, as for the caps. What
    the provider has a name for did reach it, also where its failure is told before its acceptance."""
    named = change.provider_id is not None
    return change.old.status not in OUT and (
        named or change.status in OUT or any(status in OUT for status, _ in change.via)
    )


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
