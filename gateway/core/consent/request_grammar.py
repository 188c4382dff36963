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
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property, lru_cache
from typing import Final

from gateway.core.consent.normalize import normalize

OPENING: Final = ("courtesy", "opening", "reason")
"""Classes whose words may stand before a core, besides those of the language's own."""
INSIDE: Final = (
    "courtesy", "person", "message", "ad", "promotion", "number", "list", "filler", "time", "reason", "you",
)  # fmt: skip
"""Classes whose words may stand between and behind the words of a core, besides those of the language's own."""
BESIDE_PROMOTIONS: Final = ("courtesy", "person", "promotion", "number", "filler", "time", "reason", "you")
"""The same for a request that is about promotions: one that names other messages, or a list, is about them too."""
ASIDE: Final = ("courtesy", "reason", "time")
"""Classes whose words say nothing beside a request: behind a bare one there may be no others."""
TYPED: Final = ("stop", "contact", "message", "ad", "promotion", "remove", "unsubscribe", "list", "receive")
"""Classes whose words are known with one slip of the finger."""
AD: Final = "ad"
PROMOTION: Final = "promotion"
"""Two classes of words for advertising: `promotion` names what a person may want to be without who wants other messages
("offers"), `ad` what makes all messages unwanted ("spam", "sales calls")."""
OF_THINGS: Final = ("contact", "receive", "send", "sendone", "sendme", "sendnow", "mesend")
"""Classes of verbs that have a thing as object, promotions for one."""
ENGLISH: Final = "en"
LONG_ENOUGH: Final = 5
"""Letters of a word in which a slip is looked for."""
UNKNOWN: Final = 2
"""Words that a clause may have which no language knows, for slips to be looked for in it."""


class Ask(Enum):
    """What a clause may ask for: to stop; to stop promotions and nothing else; to stop, if nothing else is said; how to
    stop, or who it is that writes."""

    STOP = "stop"
    PROMOTIONS = "promotions"
    ALONE = "alone"
    HOW = "how"


@dataclass(frozen=True)
class Lexicon:
    """One language. `words` has the words and phrases of each class, separated by `|`. `cores` are the rows of classes
    that ask to stop (`message/ad` is either, `i?` one or none; `ad` takes the words of `promotion` too), `how` those
    that ask how to, or who writes, and `alone` those that ask to stop if nothing else is said but courtesies and
    reasons. `real` are words that look like a slip of a word here and are none, `never` phrases with which a clause
    asks for nothing. Everything is written as people write it; case, accents and punctuation do not count."""

    language: str
    words: Mapping[str, str]
    cores: tuple[str, ...]
    how: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    real: str = ""
    never: str = ""

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The names of its classes."""
        return tuple(self.words)

    def mask(self, names: Iterable[str]) -> int:
        """The bits of these classes; a class that the language has no words for has none."""
        return sum(1 << self.classes.index(name) for name in names if name in self.words)


@dataclass(frozen=True, slots=True)
class Request:
    """What a clause asks for: in which languages (English alone where it is English, whose words others use too), with
    how many uncovered words, and its core with the words of it."""

    languages: tuple[str, ...]
    uncovered: int
    core: str
    words: tuple[str, ...]


_Edge = tuple[int, int]
"""A word or phrase of a clause: how many tokens it has, and the bits of its classes."""


class _Reader:
    """All cores of a language that ask for one thing, read side by side: the states of each (how many of its classes
    have been found) are bits of one number."""

    def __init__(self, lexicon: Lexicon, rows: Sequence[str], opening: int, behind: int) -> None:
        self._opening, self._behind = opening, behind
        self._slots: list[tuple[int, int]] = []  # (the classes that it takes, the bit of the state that waits for it)
        self._cores: dict[int, tuple[str, int]] = {}  # by the bit of its last state: the core, and the bit of its first
        self._first = 0
        at = 0
        variants = [variant for row in rows for variant in _variants(row.split())]
        for row in dict.fromkeys(variants):
            first = 1 << at
            self._first |= first
            for slot in row.split():
                self._slots.append((_classes_of(lexicon, row, slot), 1 << at))
                at += 1
            self._cores[1 << at] = row, first
            at += 1
        self._last = sum(self._cores)
        self.ends = 0
        """The bits of the classes of which every request has one: those of the last words of cores."""
        for wanted, state in self._slots:
            if state << 1 & self._last:
                self.ends |= wanted
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

    def read(self, edges: Sequence[Sequence[_Edge]], most: int) -> tuple[int, str, tuple[tuple[int, int], ...]] | None:
        """The surest request, after which another may follow: its uncovered words, its core, and the words of that
        (place, tokens)."""
        size = len(edges)
        layers = [[0] * (size + 1) for _ in range(most + 1)]
        again = [0] * (size + 1)
        layers[0][0] = self._first
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
                if uncovered < most:
                    layers[uncovered + 1][at + 1] |= states
        if again[size] & self._last:
            return 0, self._cores[_lowest(again[size] & self._last)][0], ()
        for uncovered, layer in enumerate(layers):
            if ends := layer[size] & self._last:
                last = _lowest(ends)
                return uncovered, self._cores[last][0], self._places(edges, last, uncovered)
        return None

    def _places(self, edges: Sequence[Sequence[_Edge]], last: int, most: int) -> tuple[tuple[int, int], ...]:
        """Where the words of a core stand that ends in this state."""
        first = self._cores[last][1]
        ways: list[dict[tuple[int, int], tuple[tuple[int, int], ...]]] = [{} for _ in range(len(edges) + 1)]
        ways[0][first, 0] = ()
        for at, here in enumerate(edges):
            for (state, uncovered), places in ways[at].items():
                for length, classes in here:
                    taken, left = self._move(classes)
                    if state & taken:
                        ways[at + length].setdefault((state << 1, uncovered), (*places, (at, length)))
                    if state & left:
                        ways[at + length].setdefault((state, uncovered), places)
                if uncovered < most:
                    ways[at + 1].setdefault((state, uncovered + 1), places)
        return min((places for (state, n), places in ways[-1].items() if state == last and n <= most), key=len)


class _Aside:
    """Clauses of a language that say nothing beside a request."""

    def __init__(self, classes: int) -> None:
        self._classes = classes

    def covers(self, edges: Sequence[Sequence[_Edge]]) -> bool:
        """Whether all words are of these classes."""
        reached = [True, *(False for _ in edges)]
        for at, here in enumerate(edges):
            for length, classes in here if reached[at] else ():
                if classes & self._classes:
                    reached[at + length] = True
        return reached[-1]


class Grammar:
    """The lexicons of all languages, ready to read clauses."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._names = [lexicon.language for lexicon in lexicons]
        self._readers = [
            {
                Ask.STOP: _Reader(lexicon, lexicon.cores, lexicon.mask(OPENING), lexicon.mask(INSIDE)),
                Ask.PROMOTIONS: _Reader(
                    lexicon, _about_promotions(lexicon), lexicon.mask(OPENING), lexicon.mask(BESIDE_PROMOTIONS)
                ),
                Ask.ALONE: _Reader(lexicon, lexicon.alone, lexicon.mask(OPENING), lexicon.mask(ASIDE)),
                Ask.HOW: _Reader(lexicon, lexicon.how, lexicon.mask(OPENING), lexicon.mask(INSIDE)),
            }
            for lexicon in lexicons
        ]
        self._asides = [_Aside(lexicon.mask(ASIDE)) for lexicon in lexicons]
        self._edges: dict[str, list[tuple[tuple[str, ...], int, int]]] = {}
        """By first token: (all tokens, language, classes)."""
        self._never: dict[str, list[tuple[str, ...]]] = {}
        typed: dict[str, set[str]] = {}
        real: set[str] = set()
        for index, lexicon in enumerate(lexicons):
            for phrase, classes in _phrases(lexicon).items():
                tokens = tuple(phrase.split())
                self._edges.setdefault(tokens[0], []).append((tokens, index, lexicon.mask(classes)))
                if len(tokens) == 1 and len(phrase) >= LONG_ENOUGH and not classes.isdisjoint(TYPED):
                    for form in _deletions(phrase):
                        typed.setdefault(form, set()).add(phrase)
            real.update(normalize(lexicon.real).split())
            for phrase in filter(None, map(normalize, lexicon.never.split("|"))):
                words = tuple(phrase.split())
                self._never.setdefault(words[0], []).append(words)
        self._ends: dict[Ask, dict[str, int]] = {ask: {} for ask in Ask}
        """By what is asked and by first token: the bits of the languages in which a core may end with it."""
        for first, entries in self._edges.items():
            for _, index, bits in entries:
                for ask, ends in self._ends.items():
                    if bits & self._readers[index][ask].ends:
                        ends[first] = ends.get(first, 0) | 1 << index
        self._any_end: dict[str, int] = {}
        """The same whatever is asked."""
        for ends in self._ends.values():
            for first, bits in ends.items():
                self._any_end[first] = self._any_end.get(first, 0) | bits
        self._beside: dict[str, int] = {}
        """By first token: the bits of the languages in which it may begin what says nothing beside a request."""
        for first, entries in self._edges.items():
            for _, index, bits in entries:
                if bits & lexicons[index].mask(ASIDE):
                    self._beside[first] = self._beside.get(first, 0) | 1 << index
        self._speaks: dict[str, int] = {}
        """By token: the bits of the languages that have it, by itself or in a phrase."""
        for entries in self._edges.values():
            for tokens, index, _ in entries:
                for token in tokens:
                    self._speaks[token] = self._speaks.get(token, 0) | 1 << index
        self._real = frozenset(real)
        self._typed = {form: tuple(sorted(words)) for form, words in typed.items()}
        self._spelled = lru_cache(maxsize=32)(self._spell)
        """What `_spell` says, kept since a clause is asked for several things one after the other."""
        self._mended = lru_cache(maxsize=4096)(self._without_slip)
        """What `_without_slip` says, kept for the words that come often."""

    def read(self, clause: str, ask: Ask = Ask.STOP, most: int = 0) -> Request | None:
        """What of this a normalized clause asks for, with at most so many uncovered words; of several the surest."""
        tokens, mended = self._spelled(clause, most)
        found = self._read(tokens, ask, most)
        if mended is not None and ask is not Ask.ALONE and (found is None or found.uncovered):
            found = self._read(mended, ask, most) or found
        return found

    def may_ask(self, clause: str) -> bool:
        """Whether a language knows all words of a normalized clause, slips mended, and one of them may end a request:
        if not, `read` without uncovered words finds nothing there, whatever is asked."""
        knowing, ending, slips = (1 << len(self._names)) - 1, 0, 0
        for word in clause.split():
            token = word
            if token not in self._speaks:
                slips += 1
                if slips > UNKNOWN or not self._may_be_slip(token) or (token := self._mended(word)) == word:
                    return False
            knowing &= self._speaks[token]
            ending |= self._any_end.get(token, 0)
            if not knowing:
                return False
        return bool(knowing & ending)

    def is_aside(self, clause: str) -> bool:
        """Whether a normalized clause says nothing but courtesies and reasons."""
        tokens = clause.split()
        languages = self._beside.get(tokens[0], 0) if tokens else 0
        lattices = self._lattices(tokens, languages & self._knowing(tokens) if languages else 0)
        return any(self._asides[index].covers(edges) for index, edges in lattices.items())

    def _read(self, tokens: Sequence[str], ask: Ask, most: int) -> Request | None:
        languages = self._ending(tokens, ask)
        if languages:
            languages &= self._speaking(tokens, most)
        if not languages or self._means_else(tokens):
            return None
        best: Request | None = None
        for index, edges in self._lattices(tokens, languages).items():
            found = self._readers[index][ask].read(edges, most)
            if found is None or (best is not None and found[0] > best.uncovered):
                continue
            uncovered, core, places = found
            words = tuple(" ".join(tokens[at : at + length]) for at, length in places)
            name = self._names[index]
            if best is None or uncovered < best.uncovered or name == ENGLISH:
                best = Request((name,), uncovered, core, words)
            elif best.languages != (ENGLISH,):
                best = replace(best, languages=tuple(sorted((*best.languages, name))))
        return best

    def _means_else(self, tokens: Sequence[str]) -> bool:
        """Whether one of the phrases stands in a clause with which it asks for nothing, in whatever language."""
        return any(
            tuple(tokens[at : at + len(phrase)]) == phrase
            for at, token in enumerate(tokens)
            for phrase in self._never.get(token, ())
        )

    def _ending(self, tokens: Sequence[str], ask: Ask) -> int:
        """The bits of the languages in which one of these tokens may end a core: no others need to be read."""
        ends, found = self._ends[ask], 0
        for token in tokens:
            found |= ends.get(token, 0)
        return found

    def _speaking(self, tokens: Sequence[str], most: int) -> int:
        """The bits of the languages that know all of these tokens but `most`."""
        if not most:
            return self._knowing(tokens)
        layers = [(1 << len(self._names)) - 1, *[0] * most]  # by how many tokens a language does not know
        for token in tokens:
            known = self._speaks.get(token, 0)
            for missing in range(most, 0, -1):
                layers[missing] = layers[missing] & known | layers[missing - 1] & ~known
            layers[0] &= known
            if not any(layers):
                return 0
        speaking = 0
        for layer in layers:
            speaking |= layer
        return speaking

    def _knowing(self, tokens: Sequence[str]) -> int:
        """The bits of the languages that know all of these tokens."""
        knowing, speaks = (1 << len(self._names)) - 1, self._speaks
        for token in tokens:
            knowing &= speaks.get(token, 0)
            if not knowing:
                break
        return knowing

    def _lattices(self, tokens: Sequence[str], languages: int) -> dict[int, list[list[_Edge]]]:
        """By language, among those of these bits, what begins at each token."""
        found: dict[int, list[list[_Edge]]] = {}
        for at, token in enumerate(tokens if languages else ()):
            for phrase, language, classes in self._edges.get(token, ()):
                if not languages >> language & 1:
                    continue
                if len(phrase) == 1 or tuple(tokens[at : at + len(phrase)]) == phrase:
                    if language not in found:
                        found[language] = [[] for _ in tokens]
                    found[language][at].append((len(phrase), classes))
        return found

    def _spell(self, clause: str, most: int) -> tuple[list[str], list[str] | None]:
        """The tokens of a clause; and with their slips mended, if these are few and a language knows the other tokens
        but `most`."""
        tokens = clause.split()
        unknown = {i for i, token in enumerate(tokens) if self._may_be_slip(token)}
        if not 0 < len(unknown) <= UNKNOWN:
            return tokens, None
        if not self._speaking([token for i, token in enumerate(tokens) if i not in unknown], most):
            return tokens, None
        mended = [self._mended(token) if i in unknown else token for i, token in enumerate(tokens)]
        return tokens, mended if mended != tokens else None

    def _may_be_slip(self, token: str) -> bool:
        return token not in self._speaks and len(token) >= LONG_ENOUGH and token not in self._real and token.isalpha()

    def _without_slip(self, token: str) -> str:
        """The word that a token is with one slip: a letter missing, doubled, wrong, or two exchanged. The token itself
        where there is none, or more than one."""
        near = {
            word for form in (token, *_deletions(token)) for word in self._typed.get(form, ()) if one_slip(token, word)
        }
        return near.pop() if len(near) == 1 else token


def _classes_of(lexicon: Lexicon, row: str, slot: str) -> int:
    """The bits of the classes that a place in a core takes: `message`, or `message/ad` for either."""
    names = slot.split("/")
    if PROMOTION in lexicon.words and AD in names:
        names.append(PROMOTION)
    if missing := [name for name in names if name not in lexicon.words]:
        raise ValueError(f"{lexicon.language}: no words of {', '.join(missing)} for {row!r}")
    return lexicon.mask(names)


def _about_promotions(lexicon: Lexicon) -> list[str]:
    """The cores with a place for advertising, and nothing but promotions there; and those of sending or receiving,
    followed by what is sent or received."""
    if PROMOTION not in lexicon.words:
        return []
    rows: list[list[str]] = []
    for row in (variant.split() for core in lexicon.cores for variant in _variants(core.split())):
        rows.append([PROMOTION if AD in slot.split("/") else slot for slot in row])
        of_things = [[name for name in slot.split("/") if name in OF_THINGS] for slot in row]
        if any(of_things):
            rows.append([*("/".join(names) or slot for names, slot in zip(of_things, row, strict=True)), PROMOTION])
    return [" ".join(row) for row in rows if PROMOTION in row]


def _variants(slots: Sequence[str]) -> list[str]:
    """A core with and without each of its places that end in `?`."""
    rows: list[list[str]] = [[]]
    for slot in slots:
        rows = [[*row, *more] for row in rows for more in ([[slot[:-1]], []] if slot.endswith("?") else [[slot]])]
    return [" ".join(row) for row in rows]


def _lowest(bits: int) -> int:
    """The lowest bit alone."""
    return bits & -bits


def _phrases(lexicon: Lexicon) -> dict[str, set[str]]:
    """The normalized words and phrases of a lexicon, with their classes."""
    found: dict[str, set[str]] = {}
    for name, listed in lexicon.words.items():
        for phrase in listed.split("|"):
            if plain := normalize(phrase):
                found.setdefault(plain, set()).add(name)
    return found


def _deletions(word: str) -> list[str]:
    """The word, and the word without each one of its letters."""
    return [word, *{word[:i] + word[i + 1 :] for i in range(len(word))}]


def one_slip(typed: str, word: str) -> bool:
    """Whether one slip makes `typed` of `word` (optimal string alignment distance of 1)."""
    if typed == word or abs(len(typed) - len(word)) > 1:
        return False
    first = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    rest, wanted = typed[first:], word[first:]
    exchanged = rest[1::-1] + rest[2:] == wanted if len(rest) >= 2 else False
    return rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:] or exchanged
