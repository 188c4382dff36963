"""Letting go what a hold deferred: bounded, whatever waits, since STOPs wait for the same writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from sqlalchemy import Connection, func, select, update

from gateway.core.clock import MINUTE, Instant
from gateway.store import limits as limit_store
from gateway.store.schema import messages
from tests.support.simulated_time import own_time


@pytest.mark.parametrize(
    ("reason", "let_go"),
    [
        ("quality_paused", limit_store.let_go),
        ("messaging_limit", limit_store.let_go),
        ("channel_paused", limit_store.let_go),
        ("template_unavailable", limit_store.let_go_by_template),
    ],
)
def test_a_unit_lets_go_a_bounded_number(
    reason: str, let_go: Callable[[Connection, Iterable[str], Instant], bool]
) -> None:
    with own_time(10) as line:
        now = line.clock.at
        line.put(limit_store.MOST_LET_GO + 100, "utility")
        line.connection.execute(update(messages).values(status="deferred", reason=reason, due_at=now + 5 * MINUTE))
        due = select(func.count()).where(messages.c.due_at <= now)
        for expected in (limit_store.MOST_LET_GO, limit_store.MOST_LET_GO + 100):
            assert let_go(line.connection, ["sms"], now)
            assert line.connection.execute(due).scalar_one() == expected
        assert not let_go(line.connection, ["sms"], now), "nothing else waits"
