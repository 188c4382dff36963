"""Requests to stop in free text: `please stop texting me`, `take me off your list`.

A message is cut into clauses and sentences. One of them counts only if it is such a request from its first word to its
last (`request_grammar`), so that nothing is matched inside longer ones: `I'll stop by Sunday`, `don't stop texting me`
and `cancel my order` do not opt out. A bare `stop` counts as one clause among others if the others say nothing but
courtesies and reasons. A request that is about promotions and nothing else (`no more ads`) is told apart from the
others. A question how to stop (`how do I unsubscribe?`) or who writes (`who is this?`) is answered with help.

A request is *likely* where a clause has one or two words that the language does not know, where it ends with a request
after other words, or where the message is a soft refusal (`not interested`) or a bare `stop` beside something else.

A message is cut (`pieces`) and looked over once, as a `Reading`. The time is linear in the text: the number and the
length of the clauses are bounded.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import lru_cache
from typing import Final

from gateway.core.consent.builtin_keywords import EVERYDAY
from gateway.core.consent.lexicons import LEXICONS
from gateway.core.consent.normalize import normalize
from gateway.core.consent.pieces import LONGEST_CLAUSE, cut
from gateway.core.consent.request_grammar import Ask, Clause, Grammar, Request
from gateway.core.consent.slips import one_slip

MOST_LIKELY: Final = 3
"""Of a message with many clauses only so many at its beginning and its end may be likely requests."""
MOST_BESIDE: Final = 4
"""The most clauses of a message of which a bare word that asks to stop or a soft refusal is one, and the others are
something else."""

MOST_WHOLE: Final = 10
"""The most different clauses of a message that is nothing but one request, courtesies and reasons."""

_EVERYDAY: Final = frozenset(map(normalize, EVERYDAY))
NOT_STOP: Final = frozenset(("shop", "step", "stow", "slop", "swop", "snop", "stoa", "scop", "stob", "estop"))
"""Words that look like a slip of `stop` and are none."""

_COURTESIES: Final = (
    "please|pls|plz|kindly|hi|hello|hey|thanks|thank you|thx|ty|por favor|porfavor|porfa|hola|gracias|"
    "s'il vous plaît|s'il te plaît|svp|stp|merci|bonjour|bitte|danke|hallo|pfv|obrigado|obrigada|olá|oi|"
    "per favore|per piacere|grazie|ciao|alsjeblieft|alstublieft|aub|bedankt|dank u|hoi|tack|lütfen"
)
_COURTESY: Final = tuple(tuple(normalize(words).split()) for words in _COURTESIES.split("|"))
_BY_FIRST: Final = {
    first: tuple(words for words in _COURTESY if words[0] == first) for first in {words[0] for words in _COURTESY}
}
_BY_LAST: Final = {
    last: tuple(words for words in _COURTESY if words[-1] == last) for last in {words[-1] for words in _COURTESY}
}
COURTEOUS: Final = frozenset(_BY_FIRST)
"""The first words of courtesies."""


_ready: list[Grammar] = []


def grammar() -> Grammar:
    """That of all languages. It takes seconds to make, so that only who reads messages makes it."""
    if not _ready:
        _ready.append(Grammar(LEXICONS))
    return _ready[0]


def is_ready() -> bool:
    """Whether this process has it."""
    return bool(_ready)


def use(made: Grammar) -> None:
    """Take this one, which was made of the same lexicons."""
    _ready[:] = [made]


class Reading:
    """A message, cut into normalized clauses and sentences that are short enough for a request, to be asked what it
    asks for. Clauses in `unless` mean something else."""

    def __init__(self, text: str, unless: Container[str] = ()) -> None:
        self._plain, self.clauses, self.sentences, nested = cut(text)
        self._grammar = grammar()
        self._unless = unless
        look = self._grammar.look
        looked = {piece: clause for piece in self.clauses if (clause := look(piece)) is not None}
        for piece in self._sentences_to_read(looked, nested):
            if (clause := look(piece, likely=False)) is not None:
                looked[piece] = clause
        if not any(clause.cores or clause.end for clause in looked.values()):
            looked = {}  # asides of nothing
        self._looked = looked
        """The pieces in which there may be anything."""
        self._asking = [clause for piece, clause in looked.items() if clause.cores and piece not in unless]

    def _sentences_to_read(self, looked: Mapping[str, Clause], nested: bool) -> list[str]:
        """The sentences that are more than a clause. Where each is a row of clauses, it asks for something only if a
        language knows all words of them, the first and the last too."""
        if self.sentences == self.clauses:
            return []
        more = [piece for piece in dict.fromkeys(self.sentences) if piece not in self.clauses]
        if not nested or not more:
            return more
        known = tuple([piece for piece, clause in looked.items() if clause.exact])
        return [piece for piece in more if piece.startswith(known) and piece.endswith(known)]

    def asks_to_stop(self) -> Request | None:
        """What of the message asks to stop the messages; where that is nothing but promotions,
        `asks_to_stop_promotions` tells."""
        if not self._looked:
            return None
        return next(filter(None, map(self._grammar.read, self._asking)), None) or self._whole(Ask.ALONE)

    def asks_to_stop_promotions(self) -> Request | None:
        """What of the message asks to stop promotions, where no part of it asks to stop more than these: a bare `stop`
        beside it does too."""
        first = None
        for clause in self._asking:
            promotions = self._grammar.read(clause, Ask.PROMOTIONS)
            if promotions is None and (self._grammar.read(clause) or self._grammar.read(clause, Ask.ALONE)):
                return None
            first = first or promotions
        return first

    def asks_how_to_stop(self) -> Request | None:
        """What of the message asks how to stop the messages, or whose they are."""
        if not self._looked:
            return None
        return next(filter(None, (self._read(clause, Ask.HOW) for clause in dict.fromkeys(self.clauses))), None)

    def likely_asks_to_stop(self) -> Request | None:
        """What of the message likely asks to stop the messages, where it neither does so for sure nor asks how to."""
        if not self._looked:
            return None
        pieces = [piece for piece in dict.fromkeys(self.clauses) if piece not in self._unless]
        if len(pieces) > 2 * MOST_LIKELY:
            pieces = pieces[:MOST_LIKELY] + pieces[-MOST_LIKELY:]
        clauses = [self._looked[piece] for piece in pieces if piece in self._looked]
        return next(filter(None, map(self._grammar.likely, clauses)), None) or self._beside() or self._whole(Ask.SOFT)

    def _read(self, piece: str, ask: Ask) -> Request | None:
        clause = self._looked.get(piece)
        return None if clause is None else self._grammar.read(clause, ask)

    def _whole(self, ask: Ask) -> Request | None:
        """What asks so in one clause (a bare word, or a soft refusal), where all the rest of the message is courtesies
        and reasons."""
        pieces = dict.fromkeys(self.clauses)
        if len(pieces) > MOST_WHOLE or not pieces.keys() <= self._looked.keys():
            return None
        found = {piece: self._read(piece, ask) for piece in pieces}
        bare = next(filter(None, found.values()), None)
        if bare is None or not all(
            request or self._grammar.is_aside(self._looked[piece]) for piece, request in found.items()
        ):
            return None
        if " ".join(self.clauses) != self._plain:
            return None  # something is too long to be a clause of a request
        return bare

    def _beside(self) -> Request | None:
        """A bare word that asks to stop, or a soft refusal, first or last in a short message of which the rest is about
        something else."""
        pieces = self.clauses
        if not 1 < len(pieces) <= MOST_BESIDE or len(self._plain) > LONGEST_CLAUSE:
            return None
        ends = [piece for piece in (pieces[-1], pieces[0]) if without_courtesy(piece) not in _EVERYDAY]
        return next(filter(None, (self._read(piece, ask) for ask in (Ask.ALONE, Ask.SOFT) for piece in ends)), None)


def is_slip_of_stop(normalized: str) -> bool:
    """Whether a whole message is `stop` with a wrong letter, or with two exchanged; no word of its own."""
    return len(normalized) == 4 and one_slip(normalized, "stop") and normalized not in NOT_STOP


def without_courtesy(normalized: str) -> str:
    """A normalized text without the courtesy around it: `please stop thanks` is `stop`."""
    if normalized.partition(" ")[0] not in _BY_FIRST and normalized.rpartition(" ")[2] not in _BY_LAST:
        return normalized
    return normalized if len(normalized) > LONGEST_CLAUSE else _bare(normalized)


@lru_cache(maxsize=8)
def _bare(normalized: str) -> str:
    words = tuple(normalized.split())
    begin, end = 0, len(words)
    while begin < end:
        before = next((len(it) for it in _BY_FIRST.get(words[begin], ()) if words[begin:end][: len(it)] == it), 0)
        begin += before
        last = words[end - 1] if begin < end else ""
        after = next((len(it) for it in _BY_LAST.get(last, ()) if words[begin:end][-len(it) :] == it), 0)
        end -= after
        if not before and not after:
            break
    return " ".join(words[begin:end])
