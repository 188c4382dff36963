"""Letting go what a hold deferred: bounded, whatever waits, since STOPs wait for the same writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from sqlalchemy import Connection, func, select, update

from gateway.core.clock import MINUTE, Instant
from gateway.store import waiting_messages
from gateway.store.schema import messages
from tests.support.simulated_time import simulated_channel


@pytest.mark.parametrize(
    ("reason", "recheck"),
    [
        ("quality_paused", waiting_messages.recheck_deferred),
        ("messaging_limit", waiting_messages.recheck_deferred),
        ("channel_paused", waiting_messages.recheck_deferred),
        ("template_unavailable", waiting_messages.recheck_templates),
    ],
)
def test_a_unit_lets_go_a_bounded_number(
    reason: str, recheck: Callable[[Connection, Iterable[str], Instant], bool]
) -> None:
    with simulated_channel(10) as line:
        now = line.clock.at
        line.put(waiting_messages.MOST_RECHECKED + 100, "utility")
        line.connection.execute(update(messages).values(status="deferred", reason=reason, due_at=now + 5 * MINUTE))
        due = select(func.count()).where(messages.c.due_at <= now)
        for expected in (waiting_messages.MOST_RECHECKED, waiting_messages.MOST_RECHECKED + 100):
            assert recheck(line.connection, ["sms"], now)
            assert line.connection.execute(due).scalar_one() == expected
        assert not recheck(line.connection, ["sms"], now), "nothing else waits"
