"""The circuit breaker of a channel: a few broken attempts in a row slow it, more hold it, then one attempt tries again.

An attempt is broken when the answer was cut off, never came, or could not be read. The provider may have taken it, so
it is `unknown` and is never made again: each costs a message. One table says how long the channel rests after so many
breaks in a row, another how long it is held the first time, the second, and so on. Any answer that could be read ends
the row, and the hold with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gateway.core.clock import SECOND, Instant

RESTS: Mapping[int, int] = {1: 0, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4}
"""Seconds of rest after so many breaks in a row; after more the channel is held."""

HOLDS = (15, 30, 60, 120, 300)
"""Seconds of the first, second, … hold; each ends with one message that tries the connection."""

SLOW_AFTER = 2
"""Breaks in a row after which only one message is on its way at a time."""


@dataclass(frozen=True, slots=True)
class CircuitState:
    """What a channel's row remembers of its connection: `breaks` in a row, and how many `holds` they caused."""

    breaks: int = 0
    holds: int = 0


GOOD = CircuitState()
"""A connection that works."""


@dataclass(frozen=True, slots=True)
class CircuitRuling:
    """What follows from a batch of attempts: the new state, until when the channel rests, until when it is held, and
    whether a row of breaks has ended."""

    state: CircuitState
    rest_until: Instant | None = None
    hold_until: Instant | None = None
    recovered: bool = False


def rule(state: CircuitState, broken: Iterable[bool], now: Instant, held_until: Instant | None = None) -> CircuitRuling:
    """What follows from attempts, in the order in which they ended: `broken` is True for one that the connection broke,
    False for one that was answered. Breaks that come in while the channel is held (`held_until`) do not lengthen the
    hold: those attempts began before it."""
    breaks, recovered = state.breaks, False
    for attempt in broken:
        recovered = recovered or (breaks > 0 and not attempt)
        breaks = breaks + 1 if attempt else 0
    if breaks == state.breaks and not recovered:
        return CircuitRuling(state)
    if breaks == 0:
        return CircuitRuling(GOOD, recovered=recovered)
    after = CircuitState(breaks, 0 if recovered else state.holds)
    if breaks in RESTS:
        rest = RESTS[breaks]
        return CircuitRuling(after, rest_until=now + rest * SECOND if rest else None, recovered=recovered)
    if held_until is not None and held_until > now and not recovered:
        return CircuitRuling(after)
    seconds = HOLDS[min(after.holds, len(HOLDS) - 1)]
    return CircuitRuling(replace(after, holds=after.holds + 1), hold_until=now + seconds * SECOND, recovered=recovered)


def one_at_a_time(state: CircuitState) -> bool:
    """Whether the next message has to be answered before another one begins."""
    return state.breaks >= SLOW_AFTER
