"""Which cores may be in a clause, told by its tokens: one bit for each core of each language.

Of each core its rarest words are looked for (`CoreReader.rarest`). A token is marked with the cores of which it may be
the rarest word, further left with those of which it may be the one that follows, and so on. A core may be in a clause
where all of these marks are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Generic, TypeVar

from gateway.core.consent.core_reader import RAREST, CoreReader, indexes

Ask = TypeVar("Ask", bound=int)
"""What a core may ask for."""


class CoreMarks(Generic[Ask]):
    """The bits of all cores: those of each language, by what is asked."""

    def __init__(self, readers: Sequence[Mapping[Ask, CoreReader]]) -> None:
        """By language: the cores by what they ask."""
        self._readers = readers
        self._size = sum(len(reader.rarest) for by_ask in readers for reader in by_ask.values())
        """How many cores there are: the marks of the words that follow stand so much further left."""
        self._asking: dict[Ask, list[int]] = {ask: [0] * len(readers) for by_ask in readers for ask in by_ask}
        self._of_language = [0] * len(readers)
        for language, ask, core, _ in self._cores():
            self._asking[ask][language] |= core
            self._of_language[language] |= core

    def _cores(self) -> Iterator[tuple[int, Ask, int, Sequence[int]]]:
        """Of each core its language, what it asks, its bit, and its rarest words: of each the bits of its classes."""
        core = 1
        for language, by_ask in enumerate(self._readers):
            for ask, reader in by_ask.items():
                for slots in reader.rarest:
                    yield language, ask, core, slots
                    core <<= 1

    def of_tokens(self, telling: Sequence[Mapping[int, Set[str]]]) -> dict[str, int]:
        """The marks of each token that may be a rare word of a core. `telling` has, by language, tokens of which each
        phrase of a class has one, by the bit of the class."""
        of_class = [dict.fromkeys(tells, 0) for tells in telling]
        for language, _, core, slots in self._cores():
            for place in range(RAREST):
                for index in indexes(slots[min(place, len(slots) - 1)]):
                    of_class[language][1 << index] |= core << place * self._size
        marks: dict[str, int] = {}
        same: dict[int, int] = {}  # many tokens have the same long number
        for language, tells in enumerate(telling):
            for classes, tokens in tells.items():
                marked = of_class[language][classes]
                for token in tokens if marked else ():
                    both = marks.get(token, 0) | marked
                    marks[token] = same.setdefault(both, both)
        return marks

    def cores(self, marks: int, languages: int) -> int:
        """The bits of the cores of these languages of which all rarest words are among the marks of a clause."""
        cores = marks
        for _ in range(RAREST - 1):
            marks >>= self._size
            cores &= marks
        if not cores:
            return 0
        within = 0
        for language in indexes(languages):
            within |= self._of_language[language]
        return cores & within

    def asking(self, ask: Ask, languages: int, cores: int) -> int:
        """Those of these languages that have one of these cores which asks this."""
        found = 0
        for language in indexes(languages) if cores else ():
            if cores & self._asking[ask][language]:
                found |= 1 << language
        return found
