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
"""Messages at once to one person, borrowed from the time to come: replies and single sends. Meta lends up to 45."""

PAIR_BULK = 1
"""The same for campaigns: they borrow nothing."""

PAIR_MEMORY = 100 * PAIR_INTERVAL
"""How far back the messages to one person are looked at; nobody is in debt for so long."""

PAIR_BACKOFF = (SECOND, 4 * SECOND, 16 * SECOND, 64 * SECOND, 256 * SECOND)
"""How long a person rests after the first, second, … 131056 in a row: 4^X seconds, by Meta's advice."""


def pair_free_at(times: Iterable[Instant], now: Instant, burst: int) -> Instant:
    """When one more message to one person may go on one channel, `now` if it may. `times` are those of the messages
    to that person on that channel within `PAIR_MEMORY`, of whatever kind. Each owes 6 s from when it went or from when
    the debt before it was paid; `burst` messages may be owed at once."""
    paid = now - PAIR_MEMORY
    for at in sorted(min(at, now) for at in times):
        paid = max(paid, at) + PAIR_INTERVAL
    return max(now, paid - (burst - 1) * PAIR_INTERVAL)


def pair_rest(failures: int) -> int:
    """How many microseconds a person rests after so many 131056 in a row; 0 after none."""
    return PAIR_BACKOFF[min(failures, len(PAIR_BACKOFF)) - 1] if failures > 0 else 0


@dataclass(slots=True)
class PairHistory:
    """What one person was sent on one channel within `PAIR_MEMORY`: when, and the 131056 that still stand."""

    times: list[Instant] = field(default_factory=list)
    refused_at: Instant = 0
    refusals: int = 0

    def refused(self, at: Instant, attempts: int) -> None:
        """A message's newest attempt was too fast, after so many attempts."""
        self.refused_at = max(self.refused_at, at)
        self.refusals += attempts

    def free_at(self, now: Instant, *, bulk: bool) -> Instant:
        """When one more message may go, `now` if it may. `bulk`: of a campaign."""
        rested = self.refused_at + pair_rest(self.refusals)
        return max(pair_free_at(self.times, now, PAIR_BULK if bulk else PAIR_BURST), rested)
