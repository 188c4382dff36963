"""Whether a clause asks to stop: it has the words of a request (its core), and the language knows all of its others.

A language is a `Lexicon`: its words by class, and its cores. A core is a row of classes, such as `stop contact`: words
of these classes stand in the clause in this order. Before its first word there may be courtesies and openings ("could
you please"), between and behind its words only what belongs to a request: whom, what, from where, when, why. A word
that the language does not know is `uncovered`: "stop texting me" has none, "stop texting my sister" has one. Nothing is
guessed from a part of a clause.

A word may be in several classes, and a phrase of several words is one word here. The time is linear in the clause: the
number of steps is its words × the cores whose classes it has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Final

from gateway.core.consent.normalize import normalize

OPENING: Final = ("courtesy", "opening", "reason")
"""Classes whose words may stand before a core, besides those of the language's own."""
INSIDE: Final = ("courtesy", "person", "message", "ad", "number", "list", "filler", "time", "reason", "you")
"""Classes whose words may stand between and behind the words of a core, besides those of the language's own."""
BEHIND: Final = ("courtesy", "time", "reason")
"""The same where nothing else may be said, and for questions."""
ASIDE: Final = ("courtesy", "reason", "time")
"""Classes of whose words a clause may be made that says nothing beside a request."""
TYPED: Final = ("stop", "contact", "message", "ad", "remove", "unsubscribe", "list", "receive")
"""Classes whose words are known with one slip of the finger."""
LONG_ENOUGH: Final = 5
"""Letters of a word in which a slip is looked for."""
UNKNOWN: Final = 2
"""Words that a clause may have which no language knows, for slips to be looked for in it."""
MOST_RUN_ON: Final = 16
"""Words of a clause that may be two without a mark between them."""
MOST_UNCOVERED: Final = 2
"""A clause with more uncovered words than this asks for nothing."""
_FAR: Final = MOST_UNCOVERED + 1


class Ask(Enum):
    """What a clause may ask for: to stop; to stop, if nothing else is said; how to stop."""

    STOP = "stop"
    ALONE = "alone"
    HOW = "how"


@dataclass(frozen=True)
class Lexicon:
    """One language. `words` has the words and phrases of each class, separated by `|`; `cores` are the rows of classes
    that ask to stop, `how` those that ask how to, `alone` the clauses that ask to stop if nothing else is said but
    courtesies and reasons. `real` are words that look like a slip of a word here and are none. Everything is written as
    people write it; case, accents and punctuation do not count."""

    language: str
    words: Mapping[str, str]
    cores: tuple[str, ...]
    how: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    real: str = ""

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The names of its classes."""
        return tuple(self.words)

    def mask(self, names: Iterable[str]) -> int:
        """The bits of these classes; a class that the language has no words for has none."""
        return sum(1 << self.classes.index(name) for name in names if name in self.words)


@dataclass(frozen=True, slots=True)
class Request:
    """What a clause asks for: in which language, with how many uncovered words, and its core with the words of it."""

    language: str
    uncovered: int
    core: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Core:
    name: str
    slots: tuple[int, ...]
    needed: int


@dataclass(frozen=True, slots=True)
class _Language:
    name: str
    cores: Mapping[Ask, tuple[_Core, ...]]
    opening: int
    inside: int
    behind: int
    aside: int


_Edge = tuple[int, int]
"""A word or phrase of a clause: how many tokens it has, and the bits of its classes."""


class Grammar:
    """The lexicons of all languages, ready to read clauses."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._languages: list[_Language] = []
        self._edges: dict[str, list[tuple[tuple[str, ...], int, int]]] = {}
        """By first token: (all tokens, language, classes)."""
        typed: dict[str, set[str]] = {}
        real: set[str] = set()
        for index, lexicon in enumerate(lexicons):
            self._languages.append(_language(lexicon))
            for phrase, classes in _phrases(lexicon).items():
                tokens = tuple(phrase.split())
                self._edges.setdefault(tokens[0], []).append((tokens, index, lexicon.mask(classes)))
                if len(tokens) == 1 and len(phrase) >= LONG_ENOUGH and not classes.isdisjoint(TYPED):
                    for form in _deletions(phrase):
                        typed.setdefault(form, set()).add(phrase)
            real.update(normalize(lexicon.real).split())
        self._known = frozenset(token for entries in self._edges.values() for tokens, *_ in entries for token in tokens)
        self._real = frozenset(real)
        self._typed = {form: tuple(sorted(words)) for form, words in typed.items()}

    def read(self, clause: str, ask: Ask = Ask.STOP, most: int = 0) -> Request | None:
        """What of this a normalized clause asks for, with at most so many uncovered words; of several the surest."""
        tokens = clause.split()
        found, has_core = self._read(tokens, ask)
        if found is None or found.uncovered:
            mended = self._mended(tokens)
            if mended != tokens:
                tokens = mended
                better, has_core = self._read(tokens, ask)
                found = better or found
            if has_core and (found is None or found.uncovered):
                found = self._twice(tokens, ask) or found
        return found if found is not None and found.uncovered <= most else None

    def is_aside(self, clause: str) -> bool:
        """Whether a normalized clause says nothing but courtesies and reasons."""
        tokens = clause.split()
        return any(
            _fewest_uncovered(edges, (), self._languages[index].aside, 0)[0] == 0
            for index, edges in self._lattices(tokens).items()
        )

    def _read(self, tokens: Sequence[str], ask: Ask) -> tuple[Request | None, bool]:
        """The surest request of a clause, and whether it has all classes of a core at all."""
        best: Request | None = None
        has_core = False
        for index, edges in self._lattices(tokens).items():
            language, classes = self._languages[index], 0
            for here in edges:
                for _, mask in here:
                    classes |= mask
            for core in language.cores[ask]:
                if core.needed & classes != core.needed:
                    continue
                has_core = True
                around = (language.opening, language.inside if ask is Ask.STOP else language.behind)
                uncovered, places = _fewest_uncovered(edges, core.slots, *around)
                if uncovered <= MOST_UNCOVERED and (best is None or uncovered < best.uncovered):
                    words = tuple(" ".join(tokens[at : at + length]) for at, length in places)
                    best = Request(language.name, uncovered, core.name, words)
                    if not uncovered:
                        return best, True
        return best, has_core

    def _twice(self, tokens: Sequence[str], ask: Ask) -> Request | None:
        """Two requests, or one and an aside, without a mark between them: "stop texting me I don't want messages"."""
        if len(tokens) > MOST_RUN_ON:
            return None
        for cut in range(1, len(tokens)):
            one, other = self._read(tokens[:cut], ask)[0], self._read(tokens[cut:], ask)[0]
            certain = [found for found in (one, other) if found is not None and not found.uncovered]
            if len(certain) == 2:
                return certain[0]
            if certain and self.is_aside(" ".join(tokens[cut:] if one in certain else tokens[:cut])):
                return certain[0]
        return None

    def _lattices(self, tokens: Sequence[str]) -> dict[int, list[list[_Edge]]]:
        """By language, what begins at each token."""
        found: dict[int, list[list[_Edge]]] = {}
        for at, token in enumerate(tokens):
            for phrase, language, classes in self._edges.get(token, ()):
                if len(phrase) == 1 or tuple(tokens[at : at + len(phrase)]) == phrase:
                    if language not in found:
                        found[language] = [[] for _ in tokens]
                    found[language][at].append((len(phrase), classes))
        return found

    def _mended(self, tokens: list[str]) -> list[str]:
        """The tokens with their slips mended, if they are few."""
        unknown = {i for i, token in enumerate(tokens) if self._may_be_slip(token)}
        if not 0 < len(unknown) <= UNKNOWN:
            return tokens
        return [self._without_slip(token) if i in unknown else token for i, token in enumerate(tokens)]

    def _may_be_slip(self, token: str) -> bool:
        return len(token) >= LONG_ENOUGH and token not in self._known and token not in self._real and token.isalpha()

    def _without_slip(self, token: str) -> str:
        """The word that a token is with one slip: a letter missing, doubled, wrong, or two exchanged. The token itself
        where there is none, or more than one."""
        near = {
            word for form in (token, *_deletions(token)) for word in self._typed.get(form, ()) if _one_slip(token, word)
        }
        return near.pop() if len(near) == 1 else token


def _language(lexicon: Lexicon) -> _Language:
    rows = {Ask.STOP: lexicon.cores, Ask.ALONE: lexicon.alone, Ask.HOW: lexicon.how}
    cores = {ask: tuple(_core(lexicon, row) for row in rows[ask]) for ask in Ask}
    return _Language(lexicon.language, cores, *map(lexicon.mask, (OPENING, INSIDE, BEHIND, ASIDE)))


def _core(lexicon: Lexicon, row: str) -> _Core:
    slots = tuple(lexicon.mask(name.split("/")) for name in row.split())
    missing = [name for slot in row.split() for name in slot.split("/") if name not in lexicon.words]
    if missing:
        raise ValueError(f"{lexicon.language}: no words of {', '.join(missing)} for {row!r}")
    needed = 0
    for slot in slots:
        if slot & (slot - 1) == 0:  # one class alone; of a choice any will do
            needed |= slot
    return _Core(row, slots, needed)


def _phrases(lexicon: Lexicon) -> dict[str, set[str]]:
    """The normalized words and phrases of a lexicon, with their classes."""
    found: dict[str, set[str]] = {}
    for name, listed in lexicon.words.items():
        for phrase in listed.split("|"):
            if plain := normalize(phrase):
                found.setdefault(plain, set()).add(name)
    return found


def _fewest_uncovered(
    edges: Sequence[Sequence[_Edge]], slots: Sequence[int], before: int, behind: int
) -> tuple[int, tuple[tuple[int, int], ...]]:
    """With how few uncovered words the slots can be filled in their order, and with which words (place, tokens)."""
    size, goal = len(edges), len(slots)
    start: tuple[int, tuple[tuple[int, int], ...]] = (0, ())
    far: tuple[int, tuple[tuple[int, int], ...]] = (_FAR, ())
    best = [[far] * (goal + 1) for _ in range(size + 1)]
    best[0][0] = start
    for at in range(size):
        for filled in range(goal + 1):
            cost, places = best[at][filled]
            if cost >= _FAR:
                continue
            around = behind if filled else before
            if cost + 1 < best[at + 1][filled][0]:
                best[at + 1][filled] = cost + 1, places
            for length, classes in edges[at]:
                then = best[at + length]
                if filled < goal and classes & slots[filled] and cost < then[filled + 1][0]:
                    then[filled + 1] = cost, (*places, (at, length))
                if classes & around and cost < then[filled][0]:
                    then[filled] = cost, places
    return best[size][goal]


def _deletions(word: str) -> list[str]:
    """The word, and the word without each one of its letters."""
    return [word, *{word[:i] + word[i + 1 :] for i in range(len(word))}]


def _one_slip(typed: str, word: str) -> bool:
    """Whether one slip makes `typed` of `word` (optimal string alignment distance of 1)."""
    if typed == word or abs(len(typed) - len(word)) > 1:
        return False
    first = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    rest, wanted = typed[first:], word[first:]
    exchanged = rest[1::-1] + rest[2:] == wanted if len(rest) >= 2 else False
    return rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:] or exchanged
