"""Whether a clause asks to stop: it has the words of a request (its core), and the language knows all of its others.

A language is a `Lexicon`: its words by class, and its cores. A core is a row of classes, such as `stop contact`: words
of these classes stand in the clause in this order. Before its first word there may be courtesies and openings ("could
you please"), between and behind its words only what belongs to a request: whom, what, from where, when, why. A word
that the language does not know is `uncovered`: "stop texting me" has none, "stop texting my sister" has one. With
one such word, or two beside a core of three, a clause is a likely request. Words that the language knows are never
passed over, and nothing is guessed from a part of a clause.

A word may be in several classes, and a phrase of several words is one word here. A clause is looked over once (`look`),
which tells in which languages it may ask for anything: only these read it. The time is linear in the clause: the number
of steps is its words × the cores whose classes it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import Any, Final, NamedTuple

from gateway.core.consent.core_marks import CoreMarks
from gateway.core.consent.core_reader import LONG_CORE, UNCOVERED, AsideReader, CoreReader, indexes
from gateway.core.consent.lexicon import (
    BESIDE_PROMOTIONS,
    INSIDE,
    OPENING,
    Lexicon,
    about_promotions,
    written_out,
)
from gateway.core.consent.normalize import normalize
from gateway.core.consent.phrases import Edge, Phrases
from gateway.core.consent.slips import Slips

ASIDE: Final = ("courtesy", "reason", "time")
"""Classes whose words say nothing beside a request: behind a bare one there may be no others."""
TYPED: Final = (
    "stop", "cease", "halt", "halted", "end", "finish", "ceasing", "cancel", "quit", "done",
    "contact", "contacted", "call", "called", "callme", "vex", "bother", "write", "writing", "say", "tell",
    "send", "sendme", "sends", "sendone", "sending", "sent", "receive", "receiving", "want", "interested",
    "remove", "removed", "removeme", "takeoff", "erase", "eraseit", "erasure", "unsubscribe", "signoff", "signoff_du",
    "subscription", "message", "notes", "info", "stuff", "ad", "promotion", "list", "roll", "blocklist",
    "number", "data", "wrong", "consent", "revoke", "leave", "alone", "again",
)  # fmt: skip
"""Classes whose words are known with one slip of the finger."""
ENGLISH: Final = "en"
TELLING: Final = 3
"""Letters of a word that is rare enough to tell that a phrase may be there."""
COMMON: Final = ("courtesy", "filler", "person", "time", "you")
"""Classes of words that people write whatever they write about."""
_COMMON: Final = 1 << 20
"""What a short or common word counts for beside all others, of which none stands at as many places."""
MOST_SLIPS: Final = 2
"""The most words with slips of a clause that asks for something for sure."""
OFTEN: Final = 16
"""The longest clause that may come often, in characters."""
LONGEST_LIKELY: Final = 14
"""The longest clause that is likely a request, in words."""


class Ask(IntEnum):
    """What a clause may ask for: to stop; to stop promotions and nothing else; to stop, if nothing else is said; how to
    stop, or who it is that writes; nothing, but it refuses, as those do who want no more messages."""

    STOP = 0
    PROMOTIONS = 1
    ALONE = 2
    HOW = 3
    SOFT = 4


AS_TYPED: Final = (Ask.ALONE, Ask.SOFT)
"""What is asked for by a few words, in which slips are not mended."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a clause asks for: in which languages (English alone where it is English, whose words others use too), with
    how many uncovered words, and its core with the words of it."""

    languages: tuple[str, ...]
    uncovered: int
    core: str
    words: tuple[str, ...]


Token = tuple[int, int, int]
"""What is known of a token, in bits of the languages: those that have it, by itself or in a phrase; those that do not,
and in which it may be uncovered; and its marks (`core_marks`)."""


class End(NamedTuple):
    """The last words of a clause, which may be a request in the languages of these bits: its words, and with how many
    of its first words it may begin."""

    words: list[str]
    languages: int
    starts: int


@dataclass(slots=True)
class Clause:
    """A clause that was looked over. The bits of the languages say who knows all of its words (`exact`), and in which
    it may be a request with one or two that are not known (`near`); `cores` are the bits of their cores of which
    the rarest words are there. Of the words, so many were `slips`, which are mended where that is possible. `lattices`
    has, by language, what begins at each word."""

    words: list[str]
    slips: int
    exact: int
    near: int
    cores: int
    end: End | None
    lattices: dict[int, list[Sequence[Edge]]] = field(default_factory=dict)


class Grammar:
    """The lexicons of all languages, ready to read clauses."""

    def __init__(self, lexicons: Sequence[Lexicon]) -> None:
        self._names = [lexicon.language for lexicon in lexicons]
        self._all = (1 << len(lexicons)) - 1
        """The bits of all languages."""
        self._phrases = [Phrases(lexicon) for lexicon in lexicons]
        cost = self._cost(lexicons)
        telling = [phrases.telling(cost) for phrases in self._phrases]
        self._readers = [
            _readers(lexicon, {bit: sum(map(cost.__getitem__, tokens)) for bit, tokens in tells.items()})
            for lexicon, tells in zip(lexicons, telling, strict=True)
        ]
        self._asides = [AsideReader(lexicon.mask(ASIDE)) for lexicon in lexicons]
        self._never: dict[str, list[tuple[str, ...]]] = {}
        """By first token: the phrases with which a clause asks for nothing, in whatever language."""
        for lexicon in lexicons:
            for phrase in filter(None, map(normalize, written_out(lexicon.never))):
                words = tuple(phrase.split())
                self._never.setdefault(words[0], []).append(words)
        self._other = frozenset(token for lexicon in lexicons for token in normalize(lexicon.other).split())
        """The words of all languages that make a request something else, since English is used beside every other."""
        self._careful = sum(1 << index for index, lexicon in enumerate(lexicons) if lexicon.other)
        """The bits of the languages that have such words."""
        self._marks = CoreMarks(self._readers)
        self._tokens = self._table(self._marks.of_tokens(telling))
        """What is known of each token that a language has, or that makes a request something else."""
        self._unknown: Token = (0, self._all, 0)
        typed = {
            word
            for lexicon, phrases in zip(lexicons, self._phrases, strict=True)
            for word in phrases.words(lexicon.mask(TYPED))
        }
        real = frozenset(word for lexicon in lexicons for word in normalize(lexicon.real).split())
        self._slips = Slips(typed, self._tokens, real, self._classes_of)

    @cached_property
    def _kept(self) -> Callable[[str, bool], Clause | None]:
        return lru_cache(maxsize=1024)(self._look)

    def _classes_of(self, word: str) -> tuple[int, ...]:
        return tuple(phrases.classes_of(word) for phrases in self._phrases)

    def _cost(self, lexicons: Sequence[Lexicon]) -> Mapping[str, int]:
        """How common each token is: at how many places it stands, and much more if it is short, or if it may stand by
        itself beside a core."""
        cost = Counter[str]()
        common = set[str]()
        for lexicon, phrases in zip(lexicons, self._phrases, strict=True):
            cost.update(phrases.places_of)
            common.update(phrases.words(lexicon.mask(COMMON)))
        for token in cost:
            if len(token) < TELLING or token in common:
                cost[token] += _COMMON
        return cost

    def _table(self, marks: Mapping[str, int]) -> dict[str, Token]:
        speaks = dict.fromkeys(self._other, 0)
        for index, phrases in enumerate(self._phrases):
            for token in phrases.places_of:
                speaks[token] = speaks.get(token, 0) | 1 << index
        tokens: dict[str, Token] = {}
        same: dict[Token, Token] = {}
        for word, bits in speaks.items():
            known = (bits, 0 if word in self._other else self._all & ~bits, marks.get(word, 0))
            tokens[word] = same.setdefault(known, known)
        return tokens

    def __getstate__(self) -> dict[str, object]:
        """For pickle, which would write the same long numbers once for each token: they stand in a list of their
        own."""
        marks = list(dict.fromkeys(token[2] for token in self._tokens.values()))
        at = {mark: n for n, mark in enumerate(marks)}
        tokens = {token: (token[0], token[1], at[token[2]]) for token in dict.fromkeys(self._tokens.values())}
        lasting = {name: value for name, value in self.__dict__.items() if name != "_kept"}
        return lasting | {"_tokens": ({word: tokens[token] for word, token in self._tokens.items()}, marks)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        (words, marks) = state["_tokens"]
        tokens = {token: (token[0], token[1], marks[token[2]]) for token in dict.fromkeys(words.values())}
        self.__dict__ |= state | {"_tokens": {word: tokens[token] for word, token in words.items()}}

    def look(self, clause: str, *, likely: bool = True) -> Clause | None:
        """A normalized clause, ready to be read; None where nothing is to be found in it, whatever is asked. Without
        `likely`, nobody asks what it likely is. Short ones are kept: "ok" and "thanks" come often."""
        return self._kept(clause, likely) if len(clause) <= OFTEN else self._look(clause, likely)

    def _look(self, clause: str, likely: bool) -> Clause | None:
        words = clause.split()
        short = likely and 1 < len(words) <= LONGEST_LIKELY
        tokens = list(map(self._tokens.get, words))
        slips = self._slips_of(words, tokens) if None in tokens else []
        exact, near = self._known(tokens, short)
        if slips and (exact or near) and (short or len(slips) <= MOST_SLIPS):
            for at in slips:
                self._mend(words, tokens, at)
            exact, near = self._known(tokens, short)
        end = self._end(words, tokens) if short and len(words) > LONG_CORE else None
        cores = self._cores_of(tokens, exact | near)
        near = self._marks.asking(Ask.STOP, near, cores)
        return Clause(words, len(slips), exact, near, cores, end) if exact or near or end else None

    def read(self, clause: Clause, ask: Ask = Ask.STOP) -> Request | None:
        """What of this a clause asks for, of which a language knows all words."""
        languages = self._marks.asking(ask, clause.exact, clause.cores)
        if not languages or clause.slips > (0 if ask in AS_TYPED else MOST_SLIPS):
            return None
        return self._surest(clause, languages, ask)

    def likely(self, clause: Clause) -> Request | None:
        """The request to stop that a clause likely is and not certainly: with uncovered words, `UNCOVERED` at most, or
        behind other words, none of which is one of `Lexicon.other`, of at least `LONG_CORE` words."""
        if clause.near and (request := self._surest(clause, clause.near, Ask.STOP, UNCOVERED)):
            return request
        end = clause.end
        if end is None or self._means_else(clause.words):
            return None
        return self._surest(Clause(end.words, 0, 0, 0, 0, None), end.languages, Ask.STOP, 0, end.starts)

    def is_aside(self, clause: Clause) -> bool:
        """Whether a clause says nothing but courtesies and reasons."""
        languages = 0 if clause.slips else clause.exact
        return any(self._asides[index].covers(self._lattice(clause, index)) for index in indexes(languages))

    def _slips_of(self, words: Sequence[str], tokens: list[Token | None]) -> list[int]:
        """The places at which there may be a slip; what is none there either is not known."""
        slips = []
        for at, token in enumerate(tokens):
            if token is None:
                if self._slips.may_be(words[at]):
                    slips.append(at)
                else:
                    tokens[at] = self._unknown
        return slips

    def _mend(self, words: list[str], tokens: list[Token | None], at: int) -> Token:
        """Put the word at this place that is meant."""
        words[at] = self._slips.mended(words[at])
        tokens[at] = token = self._tokens.get(words[at], self._unknown)
        return token

    def _known(self, tokens: Sequence[Token | None], short: bool) -> tuple[int, int]:
        """The bits of the languages that know all of these tokens; and of those that know all but one or two, where a
        clause is `short` enough for that. What may be a slip yet is taken for known."""
        exact, one, two = self._all, 0, 0
        for token in tokens:
            if token is not None:
                speaks, missed, _ = token
                if short:
                    two = two & speaks | one & missed
                    one = one & speaks | exact & missed
                exact &= speaks
                if not (exact or one or two):
                    break
        return exact, one | two

    def _cores_of(self, tokens: Iterable[Token | None], languages: int) -> int:
        """The bits of the cores of these languages that may be in a clause of these tokens."""
        marks = 0
        for token in tokens if languages else ():
            if token is not None and (marked := token[2]):
                marks |= marked
        return self._marks.cores(marks, languages)

    def _end(self, words: list[str], tokens: list[Token | None]) -> End | None:
        """The end of a clause, in the languages that know at least `LONG_CORE` words of it and have a core that may be
        there."""
        languages, enough, at = self._careful, 0, len(words)
        for_core = at - LONG_CORE
        while at:
            languages &= (tokens[at - 1] or self._mend(words, tokens, at - 1))[0]
            if not languages:
                break
            at -= 1
            if at == for_core:
                enough = languages
        if not enough:
            return None
        starts = next((i for i in range(for_core + 1) if words[i] in self._other), for_core) + 1
        if starts <= max(1, at):
            return None
        asking = self._marks.asking(Ask.STOP, enough, self._cores_of(tokens[at:], enough))
        return End(words[at:], asking, starts - at) if asking else None

    def _surest(self, clause: Clause, languages: int, ask: Ask, most: int = 0, starts: int = 1) -> Request | None:
        """The surest request in the languages of these bits that begins with one of the first `starts` words and has
        `most` uncovered ones."""
        if self._means_else(clause.words):
            return None
        best: Request | None = None
        words = clause.words
        for index in indexes(languages):
            reader, edges = self._readers[index][ask], self._lattice(clause, index)
            if not reader.may_find(edges):
                continue
            unknown = [self._tokens.get(word, self._unknown)[1] >> index & 1 for word in words] if most else ()
            found = reader.read(edges, unknown, most, starts)
            if found is None or (best is not None and found[0] > best.uncovered):
                continue
            uncovered, core, places = found
            asking = tuple(" ".join(words[at : at + length]) for at, length in places)
            name = self._names[index]
            if best is None or uncovered < best.uncovered or name == ENGLISH:
                best = Request((name,), uncovered, core, asking)
            elif best.languages != (ENGLISH,):
                best = replace(best, languages=tuple(sorted((*best.languages, name))))
        return best

    def _means_else(self, words: Sequence[str]) -> bool:
        """Whether one of the phrases stands in a clause with which it asks for nothing."""
        for at, word in enumerate(words):
            for phrase in self._never.get(word, ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    return True
        return False

    def _lattice(self, clause: Clause, index: int) -> list[Sequence[Edge]]:
        """What begins at each word of a clause in this language."""
        edges = clause.lattices.get(index)
        if edges is None:
            edges = clause.lattices[index] = self._phrases[index].lattice(clause.words)
        return edges


def _readers(lexicon: Lexicon, price: Mapping[int, int]) -> dict[Ask, CoreReader]:
    """A language's cores, by what they ask. `price`: how common what a class has to have is, by its bit."""
    opening, inside = lexicon.mask(OPENING), lexicon.mask(INSIDE)
    promotions = about_promotions(lexicon)
    return {
        Ask.STOP: CoreReader(lexicon, lexicon.cores, price, opening, inside),
        Ask.PROMOTIONS: CoreReader(lexicon, promotions, price, opening, lexicon.mask(BESIDE_PROMOTIONS)),
        Ask.ALONE: CoreReader(lexicon, lexicon.alone, price, opening, lexicon.mask(ASIDE)),
        Ask.HOW: CoreReader(lexicon, lexicon.how, price, opening, inside),
        Ask.SOFT: CoreReader(lexicon, lexicon.soft, price, opening, inside),
    }
