"""The answer to a result's commit is lost, and the result is stored once more: by then its message may be on its way by
another attempt, which the first one's result says nothing about."""

from __future__ import annotations

import pytest
from sqlalchemy import Row, select

from channels.errors import SendError
from gateway.core.clock import SECOND
from gateway.core.message_status import MessageStatus
from gateway.outbound.claim import claim
from gateway.outbound.results import AttemptResult
from gateway.store import channels as channel_store
from gateway.store.schema import messages
from tests.support.simulated_time import SimulatedChannel, simulated_channel

NOT_BEGUN = "not begun in time"
REFUSED_FOR_NOW = "the provider says: later"


def claimed(channel: SimulatedChannel) -> Row[object]:
    """The one message that waits, as a claim found it."""
    channel.clock.at += 600 * SECOND
    row = channel_store.get(channel.connection, "sms")
    taken = claim(
        channel.connection, channel.claim_memory, channel.config, row, channel.clock.at, free=5, busy=frozenset()
    )
    if not taken.rows:  # the bucket was empty, and is filled from now on
        return claimed(channel)
    ((message, _, _),) = taken.rows
    return message


def status(channel: SimulatedChannel) -> str:
    """The message's status."""
    return str(channel.connection.execute(select(messages.c.status)).scalar_one())


@pytest.mark.parametrize("outcome", [NOT_BEGUN, REFUSED_FOR_NOW])
def test_a_result_that_was_stored_does_not_end_the_next_attempt(outcome: str) -> None:
    error = SendError("20429", outcome, retry_after=1.0) if outcome == REFUSED_FOR_NOW else None
    with simulated_channel(10) as channel:
        channel.put(1, "utility")
        row = claimed(channel)
        first = AttemptResult(row, error=error, claimed_at=channel.clock.at)
        channel.results.unit(channel.connection, [first])
        assert status(channel) == MessageStatus.QUEUED
        row = claimed(channel)
        second = AttemptResult(row, error=error, claimed_at=channel.clock.at)
        assert status(channel) == MessageStatus.SENDING
        channel.results.unit(channel.connection, [first])
        assert status(channel) == MessageStatus.SENDING  # in the queue it would be sent twice
        channel.results.unit(channel.connection, [second])
        assert status(channel) == MessageStatus.QUEUED
