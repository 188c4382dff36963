"""What a change of a message's status writes in its row."""

from __future__ import annotations

import pytest
from sqlalchemy import create_engine

from gateway.core.message_status import MessageStatus
from gateway.store import outbox
from gateway.store.schema import messages, metadata
from gateway.store.status_changes import StatusChange, apply_status_changes


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
        connection.execute(
            messages.insert().values(
                id="m", channel="sms-us", contact_id="ana", address="+15551230001", category="utility", kind="api",
                stream="s", lane=2, status="sent", due_at=0, expires_at=0, created_at=0, updated_at=0, form="text",
                cost=1, history="", error_code="20429", error_detail="Too Many Requests",
            )
        )  # fmt: skip
        sent = outbox.get(connection, "m")
        assert sent is not None
        change = StatusChange(sent, MessageStatus.FAILED, code=code, detail=detail)
        apply_status_changes(connection, [change], 1, "node")
        failed = outbox.get(connection, "m")
        assert failed is not None
        assert (failed.error_code, failed.error_detail) == wanted, case
    engine.dispose()
