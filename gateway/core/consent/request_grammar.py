"""Whether a clause asks to stop: it has the words of a request (its core), and the language knows all of its others.

A language is a `Lexicon`: its words by class, and its cores. A core is a row of classes, such as `stop contact`: words
of these classes stand in the clause in this order. Before its first word there may be courtesies and openings ("could
you please"), between and behind its words only what belongs to a request: whom, what, from where, when, why. A word
that the language does not know is `uncovered`: "stop texting me" has none, "stop texting my sister" has one. With
one such word, or two beside a core of three, a clause is a likely request. Words that the language knows are never
passed over, and nothing is guessed from a part of a clause.

A word may be in several classes, and a phrase of several words is one word here. The time is linear in the clause: the
number of steps is its words × the cores whose classes it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from gateway.core.consent.core_reader import LONG_CORE, UNCOVERED, AsideReader, CoreReader, Edge, lowest
from gateway.core.consent.lexicon import (
    BESIDE_PROMOTIONS,
    INSIDE,
    OPENING,
    Lexicon,
    about_promotions,
    phrases_of,
)
from gateway.core.consent.normalize import normalize

ASIDE: Final = ("courtesy", "reason", "time")
"""Classes whose words say nothing beside a request: behind a bare one there may be no others."""
TYPED: Final = ("stop", "contact", "message", "ad", "promotion", "remove", "unsubscribe", "list", "receive")
"""Classes whose words are known with one slip of the finger."""
ENGLISH: Final = "en"
LONG_ENOUGH: Final = 5
"""Letters of a word in which a slip is looked for."""
TELLING: Final = 3
"""Letters of a word that is rare enough to tell that a phrase may be there."""
UNKNOWN: Final = 2
"""Words that a clause may have which no language knows, for slips to be looked for in it."""
LONGEST_LIKELY: Final = 14
"""The longest clause that is likely a request, in words."""


class Ask(Enum):
    """What a clause may ask for: to stop; to stop promotions and nothing else; to stop, if nothing else is said; how to
    stop, or who it is that writes; nothing, but it refuses, as those do who want no more messages."""

    STOP = "stop"
    PROMOTIONS = "promotions"
    ALONE = "alone"
    HOW = "how"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Request:
    """What a clause asks for: in which languages (English alone where it is English, whose words others use too), with
    how many uncovered words, and its core with the words of it."""

    languages: tuple[str, ...]
    uncovered: int
    core: str
    words: tuple[str, ...]


class Grammar:
    """The lexicons of all languages, ready to read clauses."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._names = [lexicon.language for lexicon in lexicons]
        self._all = (1 << len(lexicons)) - 1
        """The bits of all languages."""
        self._readers = [
            {
                Ask.STOP: CoreReader(lexicon, lexicon.cores, lexicon.mask(OPENING), lexicon.mask(INSIDE)),
                Ask.PROMOTIONS: CoreReader(
                    lexicon, about_promotions(lexicon), lexicon.mask(OPENING), lexicon.mask(BESIDE_PROMOTIONS)
                ),
                Ask.ALONE: CoreReader(lexicon, lexicon.alone, lexicon.mask(OPENING), lexicon.mask(ASIDE)),
                Ask.HOW: CoreReader(lexicon, lexicon.how, lexicon.mask(OPENING), lexicon.mask(INSIDE)),
                Ask.SOFT: CoreReader(lexicon, lexicon.soft, lexicon.mask(OPENING), lexicon.mask(INSIDE)),
            }
            for lexicon in lexicons
        ]
        self._asides = [AsideReader(lexicon.mask(ASIDE)) for lexicon in lexicons]
        self._phrases: list[dict[tuple[str, ...], int]] = [{} for _ in lexicons]
        """By language and by the tokens of a word or phrase: its classes."""
        self._lengths: list[dict[str, list[int]]] = [{} for _ in lexicons]
        """By language and by first token: how many tokens such words and phrases have."""
        self._never: dict[str, list[tuple[str, ...]]] = {}
        typed: dict[str, set[str]] = {}
        real: set[str] = set()
        self._other = frozenset(token for lexicon in lexicons for token in normalize(lexicon.other).split())
        """The words of all languages that make a request something else, since English is used beside every other."""
        self._careful = sum(1 << index for index, lexicon in enumerate(lexicons) if lexicon.other)
        """The bits of the languages that have such words."""
        for index, lexicon in enumerate(lexicons):
            for phrase, classes in phrases_of(lexicon).items():
                tokens = tuple(phrase.split())
                self._phrases[index][tokens] = lexicon.mask(classes)
                lengths = self._lengths[index].setdefault(tokens[0], [])
                if len(tokens) not in lengths:
                    lengths.append(len(tokens))
                if len(tokens) == 1 and len(phrase) >= LONG_ENOUGH and not classes.isdisjoint(TYPED):
                    for form in _deletions(phrase):
                        typed.setdefault(form, set()).add(phrase)
            real.update(normalize(lexicon.real).split())
            for phrase in filter(None, map(normalize, lexicon.never.split("|"))):
                words = tuple(phrase.split())
                self._never.setdefault(words[0], []).append(words)
        self._marks: dict[Ask, dict[str, int]] = {ask: {} for ask in Ask}
        """By what is asked and by token: the bits of the languages in which it may mark a request."""
        self._beside: dict[str, int] = {}
        """By first token: the bits of the languages in which it may begin what says nothing beside a request."""
        self._speaks: dict[str, int] = {}
        """By token: the bits of the languages that have it, by itself or in a phrase."""
        often = Counter(token for phrases in self._phrases for tokens in phrases for token in tokens)
        for index, phrases in enumerate(self._phrases):
            aside = lexicons[index].mask(ASIDE)
            for tokens, bits in phrases.items():
                rarest = min(tokens, key=lambda token: (len(token) < TELLING, often[token]))
                for ask, marks in self._marks.items():
                    if bits & self._readers[index][ask].marks:
                        marks[rarest] = marks.get(rarest, 0) | 1 << index
                if bits & aside:
                    self._beside[tokens[0]] = self._beside.get(tokens[0], 0) | 1 << index
                for token in tokens:
                    self._speaks[token] = self._speaks.get(token, 0) | 1 << index
        self._any_mark: dict[str, int] = {}
        """The same whatever is asked for sure."""
        for ask, marks in self._marks.items():
            for first, bits in marks.items() if ask is not Ask.SOFT else ():
                self._any_mark[first] = self._any_mark.get(first, 0) | bits
        self._real = frozenset(real)
        self._typed = {form: tuple(sorted(words)) for form, words in typed.items()}
        self._spelled = lru_cache(maxsize=32)(self._spell)
        """What `_spell` says, kept since a clause is asked for several things one after the other."""
        self._mended = lru_cache(maxsize=4096)(self._without_slip)
        """What `_without_slip` says, kept for the words that come often."""

    def read(self, clause: str, ask: Ask = Ask.STOP, most: int = 0) -> Request | None:
        """What of this a normalized clause asks for, with at most so many uncovered words; of several the surest."""
        if ask in (Ask.ALONE, Ask.SOFT):
            return self._read(clause.split(), ask, most)
        tokens, mended = self._spelled(clause, most)
        found = self._read(tokens, ask, most)
        if mended is not None and (found is None or found.uncovered):
            found = self._read(mended, ask, most) or found
        return found

    def likely(self, clause: str) -> Request | None:
        """The request to stop that a normalized clause likely is and not certainly, slips mended: with uncovered words,
        `UNCOVERED` at most, or behind other words, none of which is one of `Lexicon.other`, of at least `LONG_CORE`
        words."""
        words = clause.split()
        if not 1 < len(words) <= LONGEST_LIKELY:
            return None
        tokens = [word if word in self._speaks or not self._may_be_slip(word) else self._mended(word) for word in words]
        marked = self._marked(tokens, Ask.STOP)
        if not marked:
            return None
        languages = self._speaking(tokens, marked, UNCOVERED) & ~self._knowing(tokens, marked)
        if request := self._surest(tokens, languages, Ask.STOP, UNCOVERED):
            return request
        longest = len(tokens) - LONG_CORE + 1
        languages = self._knowing(tokens[-LONG_CORE:], marked & self._careful) if longest > 1 else 0
        starts = next((at + 1 for at, token in enumerate(tokens[:longest]) if token in self._other), longest)
        return self._surest(tokens, languages, Ask.STOP, 0, starts) if starts > 1 else None

    def may_ask(self, clause: str) -> bool:
        """Whether a language knows all words of a normalized clause, slips mended, and one of them may mark a request:
        if not, `read` without uncovered words finds nothing there, whatever is asked for sure."""
        tokens, slips = clause.split(), 0
        for at, word in enumerate(tokens):
            if word not in self._speaks:
                slips += 1
                if slips > UNKNOWN or not self._may_be_slip(word) or (mended := self._mended(word)) == word:
                    return False
                tokens[at] = mended
        marked = 0
        for token in tokens:
            marked |= self._any_mark.get(token, 0)
        return bool(marked and self._knowing(tokens, marked))

    def is_aside(self, clause: str) -> bool:
        """Whether a normalized clause says nothing but courtesies and reasons."""
        tokens = clause.split()
        languages = self._beside.get(tokens[0], 0) if tokens else 0
        lattices = self._lattices(tokens, self._knowing(tokens, languages) if languages else 0)
        return any(self._asides[index].covers(edges) for index, edges in lattices.items())

    def _read(self, tokens: Sequence[str], ask: Ask, most: int) -> Request | None:
        languages = self._marked(tokens, ask)
        return self._surest(tokens, self._speaking(tokens, languages, most) if languages else 0, ask, most)

    def _surest(self, tokens: Sequence[str], languages: int, ask: Ask, most: int, starts: int = 1) -> Request | None:
        """The surest request in the languages of these bits that begins with one of the first `starts` tokens."""
        if not languages or self._means_else(tokens):
            return None
        best: Request | None = None
        for index, edges in self._lattices(tokens, languages).items():
            if not self._readers[index][ask].may_find(edges):
                continue
            unknown = [token not in self._other and not self._speaks.get(token, 0) >> index & 1 for token in tokens]
            found = self._readers[index][ask].read(edges, unknown, most, starts)
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

    def _marked(self, tokens: Sequence[str], ask: Ask) -> int:
        """The bits of the languages in which one of these tokens may be the most telling of a core: no others need to
        be read."""
        marks, found = self._marks[ask], 0
        for token in tokens:
            found |= marks.get(token, 0)
        return found

    def _speaking(self, tokens: Sequence[str], languages: int, most: int) -> int:
        """The bits of those of these languages that know all of these tokens but `most`."""
        if not most:
            return self._knowing(tokens, languages)
        layers = [languages, *[0] * most]
        return reduce(or_, layers) if all(self._pass(layers, token) for token in tokens) else 0

    def _pass(self, layers: list[int], token: str) -> bool:
        """Goes over a token: `layers` has the bits of the languages by how many of the tokens they do not know. Whether
        there is still one."""
        known = self._speaks.get(token, 0)
        missed = 0 if token in self._other else ~known
        for missing in range(len(layers) - 1, 0, -1):
            layers[missing] = layers[missing] & known | layers[missing - 1] & missed
        layers[0] &= known
        return any(layers)

    def _knowing(self, tokens: Sequence[str], languages: int) -> int:
        """The bits of those of these languages that know all of these tokens."""
        speaks = self._speaks
        for token in tokens:
            languages &= speaks.get(token, 0)
            if not languages:
                break
        return languages

    def _lattices(self, tokens: Sequence[str], languages: int) -> dict[int, list[list[Edge]]]:
        """By language, among those of these bits, what begins at each token."""
        found: dict[int, list[list[Edge]]] = {}
        while languages:
            language = lowest(languages).bit_length() - 1
            languages ^= 1 << language
            phrases, lengths_of = self._phrases[language], self._lengths[language]
            edges: list[list[Edge]] = [[] for _ in tokens]
            found[language] = edges
            for at, token in enumerate(tokens):
                for length in lengths_of.get(token, ()):
                    phrase = tuple(tokens[at : at + length])
                    if len(phrase) == length and (classes := phrases.get(phrase)):
                        edges[at].append((length, classes))
        return found

    def _spell(self, clause: str, most: int) -> tuple[list[str], list[str] | None]:
        """The tokens of a clause; and with their slips mended, if these are few and a language knows the other tokens
        but `most`."""
        tokens = clause.split()
        unknown = {i for i, token in enumerate(tokens) if self._may_be_slip(token)}
        if not 0 < len(unknown) <= UNKNOWN:
            return tokens, None
        if not self._speaking([token for i, token in enumerate(tokens) if i not in unknown], self._all, most):
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
