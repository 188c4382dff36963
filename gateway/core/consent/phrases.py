"""The phrases of a language, as they are looked for in a clause.

A family such as `(text|call) me( now|)` is not written out: its words are the edges of a graph without cycles, which is
as large as the family is long. Each class has a node in which its phrases begin; where one ends, a node has the bit of
its class. What begins with a word of a clause is found from all beginnings at once, through sets of nodes (`_Place`)
that are kept, so that words that come again are followed quickly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter

from gateway.core.consent.lexicon import PARTS, Lexicon, families

Edge = tuple[int, int]
"""A word or phrase of a clause: how many tokens it has, and the bits of its classes."""

_Head = tuple[int, str]
"""How far a family has been read: a node, and the beginning of the word that follows it."""


class Phrases:
    """All phrases of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._next: list[dict[str, list[int]]] = []
        """By node: the nodes that follow, by token. All have higher numbers, but those in which a phrase ends."""
        self._ends: list[int] = []
        """By node: the bits of the classes of which a phrase ends there."""
        self._begins: dict[int, int] = {}
        """By the bit of a class: where its phrases begin."""
        for name, listed in lexicon.listed.items():
            self._add(lexicon.mask([name]), listed)
        self._add_hasty(lexicon)
        self._places: dict[tuple[int, ...], _Place] = {}
        self._first = self._after(tuple(self._begins.values()))

    @cached_property
    def places_of(self) -> Mapping[str, int]:
        """All tokens, and at how many places each stands."""
        return Counter(chain.from_iterable(self._next))

    def words(self, classes: int) -> Iterator[str]:
        """The phrases of these classes that are one word."""
        for bit, begin in self._begins.items():
            if bit & classes:
                for token, nodes in self._next[begin].items():
                    if any(self._ends[node] for node in nodes):
                        yield token

    def classes_of(self, word: str) -> int:
        """The bits of the classes that have this word as a phrase."""
        place = self._first.get(word)
        return 0 if place is None else place.classes

    def telling(self, cost: Mapping[str, int]) -> dict[int, set[str]]:
        """By the bit of each class: tokens of which each of its phrases has one; where there is a choice, the one that
        costs least."""
        dearest = [0] * len(self._next)  # by node: what the dearest phrase costs of which a part begins there
        for node in reversed(range(len(self._next))):
            for token, following in self._next[node].items():
                for after in following:
                    later = dearest[after] if not self._ends[after] else cost[token]
                    dearest[node] = max(dearest[node], min(cost[token], later))
        return {bit: self._cheapest(begin, cost, dearest) for bit, begin in self._begins.items()}

    def _cheapest(self, begin: int, cost: Mapping[str, int], dearest: Sequence[int]) -> set[str]:
        telling = set[str]()
        seen = {begin}
        nodes = [begin]
        while nodes:
            for token, following in self._next[nodes.pop()].items():
                price = cost[token]
                for after in following:
                    if self._ends[after] or price <= dearest[after]:
                        telling.add(token)
                    elif after not in seen:
                        seen.add(after)
                        nodes.append(after)
        return telling

    def lattice(self, words: Sequence[str]) -> list[Sequence[Edge]]:
        """The words and phrases that begin at each word of a clause."""
        lattice: list[Sequence[Edge]] = []
        first, size = self._first, len(words)
        for at, word in enumerate(words):
            place = first.get(word)
            found: list[Edge] = []
            end = at + 1
            while place is not None:
                if place.classes:
                    found.append((end - at, place.classes))
                if end == size:
                    break
                after = place.after
                if after is None:
                    after = place.after = self._after(place.nodes)
                place = after.get(words[end])
                end += 1
            lattice.append(found)
        return lattice

    def _place(self, nodes: tuple[int, ...]) -> _Place:
        place = self._places.get(nodes)
        if place is None:
            place = self._places[nodes] = _Place(nodes)
            for node in nodes:
                place.classes |= self._ends[node]
        return place

    def _after(self, nodes: tuple[int, ...]) -> dict[str, _Place]:
        after: dict[str, list[int]] = {}
        for node in nodes:
            for token, following in self._next[node].items():
                after.setdefault(token, []).extend(following)
        return {token: self._place(tuple(dict.fromkeys(following))) for token, following in after.items()}

    def _node(self) -> int:
        self._next.append({})
        self._ends.append(0)
        return len(self._next) - 1

    def _add(self, bit: int, listed: str) -> None:
        """Read the phrases of a class."""
        begin = self._begins[bit] = self._node()
        end = self._node()
        self._ends[end] = bit
        shared: dict[tuple[int, str], int] = {}
        for family in families(listed):
            if "(" in family:
                for node, last in self._read(iter(PARTS.findall(family)), [(begin, "")]):
                    if last:
                        self._next[node].setdefault(last, []).append(end)
                    elif node != begin:
                        self._ends[node] = bit
            elif words := family.split():
                node = begin
                for word in words[:-1]:
                    after = shared.get((node, word))
                    if after is None:
                        after = shared[node, word] = self._node()
                        self._next[node].setdefault(word, []).append(after)
                    node = after
                self._next[node].setdefault(words[-1], []).append(end)

    def _read(self, parts: Iterator[str], begin: list[_Head]) -> list[_Head]:
        """Read up to the parenthesis that closes, or to the end: where what is read there ends."""
        found: list[_Head] = []
        now = begin
        for part in parts:
            if part == ")":
                break
            if part == "|":
                found += now
                now = begin
            elif part == "(":
                now = self._read(parts, now)
            else:
                now = self._words(part, now)
        return list(dict.fromkeys(found + now))

    def _words(self, part: str, now: list[_Head]) -> list[_Head]:
        if part[0] == " ":
            now = self._complete(now)
        words = part.split()
        for at, word in enumerate(words, 1):
            now = [(node, begun + word) for node, begun in now]
            if at < len(words) or part[-1] == " ":
                now = self._complete(now)
        return now

    def _complete(self, now: list[_Head]) -> list[_Head]:
        """The words that have been begun are complete: the next one follows in a node for all of them."""
        if not any(begun for _, begun in now):
            return now
        after = self._node()
        for node, begun in now:
            if begun:
                self._next[node].setdefault(begun, []).append(after)
        return [*[head for head in now if not head[1]], (after, "")]

    def _add_hasty(self, lexicon: Lexicon) -> None:
        """How else the words are typed in a hurry: one of them otherwise, two of them as one, the first left out."""
        begins = frozenset(self._begins.values())
        for node, following in enumerate(self._next):
            more: list[tuple[str, list[int]]] = []
            for token, nodes in following.items():
                if lexicon.hasty is not None:
                    more += [(typed, nodes) for typed in lexicon.hasty(token, node in begins) if typed != token]
                if lexicon.one_word is not None:
                    for second, ends in self._followed(nodes):
                        if both := lexicon.one_word(token, second):
                            more.append((both, ends))
                if token in lexicon.dropped and node in begins:
                    followed = self._followed(nodes)
                    more += [(second, [end for end in ends if self._next[end]]) for second, ends in followed]
            for token, nodes in filter(itemgetter(1), more):
                following[token] = list(dict.fromkeys((*following.get(token, ()), *nodes)))

    def _followed(self, nodes: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
        for node in nodes:
            yield from self._next[node].items()


class _Place:
    """The nodes to which some words lead from all beginnings; what may come `after` is known once it was asked for."""

    __slots__ = ("after", "classes", "nodes")

    def __init__(self, nodes: tuple[int, ...]) -> None:
        self.nodes = nodes
        self.classes = 0
        self.after: dict[str, _Place] | None = None
