"""Explores all interleavings of a model: breadth first, so that what it finds wrong is told by a shortest way there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

S = TypeVar("S", bound=Hashable)

Steps = Callable[[S], Iterator[tuple[str, S]]]
"""The steps that may be taken next from a state, each with its name and the state after it."""


@dataclass(frozen=True, slots=True)
class Exploration(Generic[S]):
    """What was found: how many states there are, the names of all steps that were taken, what is wrong (None: nothing)
    and the steps that lead there."""

    states: int
    taken: frozenset[str]
    wrong: str | None = None
    way: tuple[str, ...] = ()


def explore(
    start: S, steps: Steps[S], wrong: Callable[[S], str | None], wrong_at_end: Callable[[S], str | None]
) -> Exploration[S]:
    """Visit every state that can be reached. `wrong` says what a state violates, `wrong_at_end` what one violates from
    which no step leads on."""
    came: dict[S, tuple[S, str] | None] = {start: None}
    taken: set[str] = set()
    waiting = deque([start])
    while waiting:
        state = waiting.popleft()
        why = wrong(state)
        last = True
        for name, after in steps(state) if why is None else ():
            last = False
            taken.add(name)
            if after not in came:
                came[after] = state, name
                waiting.append(after)
        if why is None and last:
            why = wrong_at_end(state)
        if why is not None:
            return Exploration(len(came), frozenset(taken), why, tuple(reversed(list(_way(came, state)))))
    return Exploration(len(came), frozenset(taken))


def _way(came: dict[S, tuple[S, str] | None], state: S) -> Iterable[str]:
    """The steps that led to a state, the last one first."""
    while (before := came[state]) is not None:
        state, name = before
        yield name
