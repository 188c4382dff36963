"""What a change of a message's status writes in its row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, create_engine, select

from gateway.core.message_status import MessageStatus
from gateway.store import backlog, outbox
from gateway.store.schema import campaign_counts as counts_table
from gateway.store.schema import events, messages, metadata
from gateway.store.status_changes import ALIKE, StatusChange, apply_status_changes


def store_one(connection: Connection, id_: str, **values: object) -> None:
    """A message of the campaign `black-friday`, that waits unless `values` say otherwise."""
    usual = {
        "channel": "sms-us", "contact_id": "ana", "address": "+15551230001", "category": "utility", "kind": "api",
        "stream": "s", "lane": 2, "status": "queued", "due_at": 0, "expires_at": 0, "created_at": 0, "updated_at": 0,
        "form": "text", "cost": 1, "history": "", "campaign_id": "black-friday",
    }  # fmt: skip
    connection.execute(messages.insert().values(id=id_, **usual | values))


def results(empty_store: Engine, changes: Sequence[dict[str, Any]], *, at_once: bool) -> list[list[tuple[Any, ...]]]:
    """The rows of the messages, the campaign's counts, what waits, and the events, after a message for each of these
    changes was changed: all in one call, or each in a call of its own."""
    with empty_store.connect() as connection:
        for i in range(len(changes)):
            store_one(
                connection,
                f"m{i:02}",
                status="deferred" if i % 3 else "queued",
                reason="quiet_hours" if i % 3 else None,
            )
        stored = outbox.by_id(connection, [f"m{i:02}" for i in range(len(changes))])
        wanted = [StatusChange(stored[f"m{i:02}"], **change) for i, change in enumerate(changes)]
        for some in [wanted] if at_once else [[change] for change in wanted]:
            apply_status_changes(connection, some, 7, "node")
        counted = connection.execute(select(counts_table.c.status, counts_table.c.detail, counts_table.c.n))
        told = connection.execute(select(events.c.type, events.c.contact_id, events.c.data).order_by(events.c.seq))
        found = [
            [tuple(row) for row in connection.execute(select(messages).order_by(messages.c.id))],
            sorted(tuple(row) for row in counted if row.n),
            sorted(backlog.waiting(connection).items()),
            [tuple(row) for row in told],
        ]
        connection.rollback()
    return found


CHANGES = st.sampled_from(
    [
        {"status": MessageStatus.SENDING, "claimed_at": 5, "node": "node", "attempts": 1},
        {"status": MessageStatus.SENDING, "claimed_at": 5, "counted_at": 5, "node": "node", "attempts": 1},
        {"status": MessageStatus.REFUSED, "reason": "opted_out"},
        {"status": MessageStatus.REFUSED, "reason": "not_subscribed"},
        {"status": MessageStatus.DEFERRED, "reason": "quiet_hours", "due_at": 9},
        {"status": MessageStatus.DEFERRED, "reason": "quiet_hours", "due_at": 9, "quiet": True},
        {"status": MessageStatus.FAILED, "code": "30003", "detail": "Unreachable", "provider_id": "SM1"},
        {"status": MessageStatus.DELIVERED, "via": ((MessageStatus.SENT, None),)},
    ]
)


@given(changes=st.lists(CHANGES, min_size=1, max_size=4 * ALIKE))
def test_a_batch_writes_what_each_change_alone_would(empty_store: Engine, changes: list[dict[str, Any]]) -> None:
    """Few kinds of changes are written kind by kind, many of them row by row: it is the same in the store."""
    assert results(empty_store, changes, at_once=True) == results(empty_store, changes, at_once=False)


@pytest.mark.parametrize(
    ("before", "change", "segments"),
    [
        ("sending", {"status": MessageStatus.ACCEPTED, "provider_id": "SM1"}, 2),
        ("sending", {"status": MessageStatus.UNKNOWN}, 2),
        ("sending", {"status": MessageStatus.FAILED, "code": "30003", "provider_id": "SM1"}, 2),
        ("sending", {"status": MessageStatus.FAILED, "code": "21614"}, 0),
        ("sending", {"status": MessageStatus.FAILED, "via": ((MessageStatus.SENT, None),)}, 2),
        ("sent", {"status": MessageStatus.FAILED, "code": "30003", "provider_id": "SM1"}, 0),
        ("queued", {"status": MessageStatus.SENDING}, 0),
    ],
    ids=["accepted", "unknown", "failed before it was accepted", "not taken", "sent and failed", "counted", "claimed"],
)
def test_what_the_provider_took_took_its_segments_once(
    empty_store: Engine, before: str, change: dict[str, Any], segments: int
) -> None:
    with empty_store.connect() as connection:
        store_one(connection, "m", status=before, cost=2)
        old = outbox.by_id(connection, ["m"])["m"]
        apply_status_changes(connection, [StatusChange(old, **change)], 7, "node")
        counted = connection.execute(select(counts_table.c.n).where(counts_table.c.status == "segments")).scalar()
        connection.rollback()
    assert (counted or 0) == segments


@pytest.mark.parametrize(
    ("case", "code", "detail", "wanted"),
    [
        ("a new error with its detail", "30003", "Unreachable", ("30003", "Unreachable")),
        ("a new error without a detail", "30003", None, ("30003", None)),
        ("no error", None, None, ("20429", "Too Many Requests")),
    ],
)
def test_the_detail_of_an_error_belongs_to_its_code(
    case: str, code: str | None, detail: str | None, wanted: tuple[str, str | None]
) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        store_one(connection, "m", status="sent", error_code="20429", error_detail="Too Many Requests")
        sent = outbox.get(connection, "m")
        assert sent is not None
        change = StatusChange(sent, MessageStatus.FAILED, code=code, detail=detail)
        apply_status_changes(connection, [change], 1, "node")
        failed = outbox.get(connection, "m")
        assert failed is not None
        assert (failed.error_code, failed.error_detail) == wanted, case
    engine.dispose()
