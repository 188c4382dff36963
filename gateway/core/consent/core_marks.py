"""Which cores may be in a clause, told by its tokens: one bit for each core of each language.

Of each core its rarest words are looked for (`CoreReader.rarest`). A token is marked with the cores of which it may be
the rarest word, further left with those of which it may be the one that follows, and so on. A core may be in a clause
where all of these marks are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Generic, TypeVar

from gateway.core.consent.core_reader import RAREST, CoreReader, indexes

Ask = TypeVar("Ask", bound=int)
"""What a core may ask for."""


class CoreMarks(Generic[Ask]):
    """The bits of all cores: those of each language, by what is asked."""

    def __init__(self, readers: Sequence[Mapping[Ask, CoreReader]], telling: Sequence[Mapping[int, Set[str]]]) -> None:
        """Both by language: the cores by what they ask, and tokens of which each phrase of a class has one, by the bit
        of the class."""
        self._size = sum(len(reader.rarest) for by_ask in readers for reader in by_ask.values())
        """How many cores there are: the marks of the words that follow stand so much further left."""
        self._asking: dict[Ask, list[int]] = {ask: [0] * len(readers) for by_ask in readers for ask in by_ask}
        self._of_language = [0] * len(readers)
        self.marks: dict[str, int] = {}
        """Of each token that may be a rare word of a core."""
        same: dict[int, int] = {}  # many tokens have the same long number
        core = 1
        for language, (by_ask, tells) in enumerate(zip(readers, telling, strict=True)):
            of_class = dict.fromkeys(tells, 0)
            for ask, reader in by_ask.items():
                for slots in reader.rarest:
                    self._asking[ask][language] |= core
                    for place in range(RAREST):
                        for index in indexes(slots[min(place, len(slots) - 1)]):
                            of_class[1 << index] |= core << place * self._size
                    core <<= 1
                self._of_language[language] |= self._asking[ask][language]
            for classes, tokens in tells.items():
                marked = of_class[classes]
                for token in tokens if marked else ():
                    both = self.marks.get(token, 0) | marked
                    self.marks[token] = same.setdefault(both, both)

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
