"""Meta's pair rate: how fast one WhatsApp number may write to one person.

One message in 6 seconds is allowed; more at once are borrowed from the time to come. A message that Meta refuses with
131056 makes the person's later ones wait, longer each time.
Source: Meta's throughput page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gateway.core.clock import SECOND, Instant

PAIR_INTERVAL = 6 * SECOND
"""Meta's rate to one person: a message in 6 s (error 131056 beyond it)."""

PAIR_BURST = 10
"""How many messages may go to one person at once, borrowed from the time to come: replies and single messages. Meta
lends up to 45."""

PAIR_BULK = 1
"""The same for campaigns: they borrow nothing."""

PAIR_MEMORY = 100 * PAIR_INTERVAL
"""How far back the messages to one person are looked at, in microseconds; no debt lasts so long."""

PAIR_BACKOFF = (SECOND, 4 * SECOND, 16 * SECOND, 64 * SECOND, 256 * SECOND)
"""How long nothing goes to a person after the first, second, … error 131056 in a row: 4^X seconds, by Meta's advice."""


def pair_free_at(times: Iterable[Instant], now: Instant, burst: int) -> Instant:
    """When one more message to one person may go on one channel, `now` if it may at once. `times` are those of all
    messages to that person on that channel within `PAIR_MEMORY`. Each costs 6 s, from when it went or from when the
    ones before it are paid off; `burst` messages may go before anything is paid off."""
    paid = now - PAIR_MEMORY
    for at in sorted(min(at, now) for at in times):
        paid = max(paid, at) + PAIR_INTERVAL
    return max(now, paid - (burst - 1) * PAIR_INTERVAL)


def pair_rest(failures: int) -> int:
    """For how many microseconds nothing goes to a person after so many errors 131056 in a row; 0 after none."""
    return PAIR_BACKOFF[min(failures, len(PAIR_BACKOFF)) - 1] if failures > 0 else 0


@dataclass(slots=True)
class PairHistory:
    """What one person was sent on one channel within `PAIR_MEMORY`: the times, and the errors 131056 that count."""

    times: list[Instant] = field(default_factory=list)
    refused_at: Instant = 0
    refusals: int = 0

    def refused(self, at: Instant, attempts: int) -> None:
        """Meta refused a message with 131056; its latest attempt, one of so many, was at `at`."""
        self.refused_at = max(self.refused_at, at)
        self.refusals += attempts

    def free_at(self, now: Instant, *, bulk: bool) -> Instant:
        """When one more message may go, `now` if it may at once. `bulk`: a campaign's message."""
        rested = self.refused_at + pair_rest(self.refusals)
        return max(pair_free_at(self.times, now, PAIR_BULK if bulk else PAIR_BURST), rested)
