"""Reads the words of a clause against the cores of one language, all side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from gateway.core.consent.lexicon import Lexicon, classes_of, variants_of
from gateway.core.consent.phrases import Edge

LONG_CORE: Final = 3
"""Words of a core beside which `UNCOVERED` words may stand; beside a shorter one, one may."""
UNCOVERED: Final = 2
"""The most uncovered words of a clause that is likely a request."""
RAREST: Final = 3
"""Of each core so many of its words are looked for before a clause is read."""


class CoreReader:
    """All cores of a language that ask for one thing, read side by side: the states of each (how many of its classes
    have been found) are bits of one number."""

    def __init__(
        self, lexicon: Lexicon, rows: Sequence[str], price: Mapping[int, int], opening: int, behind: int
    ) -> None:
        self._opening, self._behind = opening, behind
        self._slots: list[tuple[int, int]] = []  # (the classes that it takes, the bit of the state that waits for it)
        self._cores: dict[int, tuple[str, int]] = {}  # by the bit of its last state: the core, and the bit of its first
        self._first = 0
        at = 0
        variants = [variant for row in rows for variant in variants_of(row.split())]
        for row in dict.fromkeys(variants):
            first = 1 << at
            self._first |= first
            for slot in row.split():
                self._slots.append((classes_of(lexicon, row, slot), 1 << at))
                at += 1
            self._cores[1 << at] = row, first
            at += 1
        self._last = sum(self._cores)
        self._long = sum(last for last, (row, _) in self._cores.items() if len(row.split()) >= LONG_CORE)
        price_of = cache(lambda slot: sum([cost for bit, cost in price.items() if bit & slot]))
        slots_of = [[classes_of(lexicon, row, slot) for slot in row.split()] for row in dict.fromkeys(variants)]
        self.rarest = tuple(dict.fromkeys([tuple(sorted(slots, key=price_of)[:RAREST]) for slots in slots_of]))
        """Of each core its rarest words, by the classes that each may have: a request has all of one of these."""
        self._begun = (1 << at) - 1 & ~self._first
        self._moves: dict[int, tuple[int, int]] = {}

    def _move(self, classes: int) -> tuple[int, int]:
        """Of a word of these classes: the states in which it is the next word of a core, and those that it leaves."""
        found = self._moves.get(classes)
        if found is None:
            taken = sum(state for wanted, state in self._slots if classes & wanted)
            left = (self._first if classes & self._opening else 0) | (self._begun if classes & self._behind else 0)
            found = self._moves[classes] = taken, left
        return found

    def may_find(self, edges: Sequence[Sequence[Edge]]) -> bool:
        """Whether the words of a core stand here in their order, whatever is between. Every request has them."""
        states, moves = self._first, self._moves
        for here in edges:
            for _, classes in here:
                taken, _ = moves.get(classes) or self._move(classes)
                states |= (states & taken) << 1
        return bool(states & self._last)

    def read(
        self, edges: Sequence[Sequence[Edge]], unknown: Sequence[int], most: int, starts: int = 1
    ) -> tuple[int, str, tuple[tuple[int, int], ...]] | None:
        """The surest request, after which another may follow: its uncovered words, its core, and the words of that
        (place, tokens). `unknown` says which tokens the language does not know; only these may be uncovered, `most` of
        them (of none it is not asked). The request begins with one of the first `starts` tokens."""
        size = len(edges)
        layers = [[0] * (size + 1) for _ in range(most + 1)]
        again = [0] * (size + 1)
        for at in range(min(starts, size)):
            layers[0][at] = self._first
        for at in range(size):
            here = edges[at]
            if layers[0][at] & self._last:
                again[at] |= self._first
            for uncovered, layer in enumerate((*layers, again)):
                states = layer[at]
                if not states:
                    continue
                for length, classes in here:
                    taken, left = self._move(classes)
                    layer[at + length] |= (states & taken) << 1 | states & left
                if uncovered < most and unknown[at]:
                    layers[uncovered + 1][at + 1] |= states
        if again[size] & self._last:
            return 0, self._cores[lowest(again[size] & self._last)][0], ()
        for uncovered, layer in enumerate(layers):
            if ends := layer[size] & (self._last if uncovered < UNCOVERED else self._long):
                last = lowest(ends)
                return uncovered, self._cores[last][0], self._places(edges, unknown, last, uncovered, starts)
        return None

    def _places(
        self, edges: Sequence[Sequence[Edge]], unknown: Sequence[int], last: int, most: int, starts: int
    ) -> tuple[tuple[int, int], ...]:
        """Where the words of a core stand that ends in this state."""
        first = self._cores[last][1]
        ways: list[dict[tuple[int, int], tuple[tuple[int, int], ...]]] = [{} for _ in range(len(edges) + 1)]
        for way in ways[:starts]:
            way[first, 0] = ()
        for at, here in enumerate(edges):
            for (state, uncovered), places in ways[at].items():
                for length, classes in here:
                    taken, left = self._move(classes)
                    if state & taken:
                        ways[at + length].setdefault((state << 1, uncovered), (*places, (at, length)))
                    if state & left:
                        ways[at + length].setdefault((state, uncovered), places)
                if uncovered < most and unknown[at]:
                    ways[at + 1].setdefault((state, uncovered + 1), places)
        return min((places for (state, n), places in ways[-1].items() if state == last and n <= most), key=len)


class AsideReader:
    """Clauses of a language that say nothing beside a request."""

    def __init__(self, classes: int) -> None:
        self._classes = classes

    def covers(self, edges: Sequence[Sequence[Edge]]) -> bool:
        """Whether all words are of these classes."""
        reached = [True, *(False for _ in edges)]
        for at, here in enumerate(edges):
            for length, classes in here if reached[at] else ():
                if classes & self._classes:
                    reached[at + length] = True
        return reached[-1]


def lowest(bits: int) -> int:
    """The lowest bit alone."""
    return bits & -bits


def indexes(bits: int) -> Iterator[int]:
    """The places of the bits that are set."""
    while bits:
        last = lowest(bits)
        bits ^= last
        yield last.bit_length() - 1
