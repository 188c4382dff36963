"""What a hold deferred is released a bounded number at a time, since STOPs wait for the same writer."""

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
def test_a_unit_releases_a_bounded_number(
    reason: str, recheck: Callable[[Connection, Iterable[str], Instant], bool]
) -> None:
    with simulated_channel(10) as channel:
        now = channel.clock.at
        channel.put(waiting_messages.MOST_RECHECKED + 100, "utility")
        channel.connection.execute(update(messages).values(status="deferred", reason=reason, due_at=now + 5 * MINUTE))
        due = select(func.count()).where(messages.c.due_at <= now)
        for expected in (waiting_messages.MOST_RECHECKED, waiting_messages.MOST_RECHECKED + 100):
            assert recheck(channel.connection, ["sms"], now)
            assert channel.connection.execute(due).scalar_one() == expected
        assert not recheck(channel.connection, ["sms"], now), "nothing else waits"
