"""The dispatcher of a channel: how long it pauses after a claim that failed."""

from __future__ import annotations

from gateway.outbound.dispatcher import backoff


def test_the_pause_after_failures_is_bounded() -> None:
    assert [backoff(n) for n in (1, 2, 1024, 10**6)] == [0.2, 0.4, 5.0, 5.0]
