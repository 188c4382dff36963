"""Requests to stop in free text: `please stop texting me`, `take me off your list`.

A message is cut into clauses and sentences. One of them counts only if it is such a request from its first word to its
last (`request_grammar`), so that nothing is matched inside longer ones: `I'll stop by Sunday`, `don't stop texting me`
and `cancel my order` do not opt out. A bare `stop` counts as one clause among others if the others say nothing but
courtesies and reasons. A request that is about promotions and nothing else (`no more ads`) is told apart from the
others. A question how to stop (`how do I unsubscribe?`) or who writes (`who is this?`) is answered with help.

A request is *likely* where a clause has one or two words that the language does not know, where it ends with a request
after other words, or where the message is a soft refusal (`not interested`) or a bare `stop` beside something else.

The time is linear in the text: the number and the length of the clauses are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from itertools import chain
from typing import Final

from gateway.core.consent.builtin_keywords import EVERYDAY
from gateway.core.consent.lexicons import LEXICONS
from gateway.core.consent.normalize import deciding, normalize
from gateway.core.consent.request_grammar import Ask, Grammar, Request, one_slip

_MARKS: Final = ".!?\\n\\r\u2026\u3002\uff01\uff1f\uff0e\u061f\u06d4\u0964"
"""What ends a sentence, in every script."""
_CLAUSES: Final = re.compile(rf"[{_MARKS};:,\u2014\u2013()\uff0c\uff1b\uff1a\u3001\u060c\u061b]+")
_SENTENCES: Final = re.compile(rf"[{_MARKS}]+|\s[-\u2014\u2013]+\s")
_DOTTED: Final = re.compile(r"(?<!\w)(?:[^\W\d_]\.)+[^\W\d_](?!\w)\.?")
"""Letters with dots between: `a.u.b.`, `s.v.p.`"""
MOST_FIRST: Final = 20
MOST_LAST: Final = 8
"""Of a message with many clauses only so many at its beginning and its end are read."""

LONGEST_CLAUSE: Final = 120
"""The longest clause that may be a request, in characters."""

MOST_LIKELY: Final = 3
"""Of a message with many clauses only so many at its beginning and its end may be likely requests."""
MOST_BESIDE: Final = 4
"""The most clauses of a message of which a bare word that asks to stop or a soft refusal is one, and the others are
something else."""

MOST_WHOLE: Final = 10
"""The most different clauses of a message that is nothing but one request, courtesies and reasons."""

_GRAMMAR: Final = Grammar(LEXICONS)
_EVERYDAY: Final = frozenset(map(normalize, EVERYDAY))
NOT_STOP: Final = frozenset(("shop", "step", "stow", "slop", "swop", "snop", "stoa", "scop", "stob", "estop"))
"""Words that look like a slip of `stop` and are none."""

_COURTESIES: Final = (
    "please|pls|plz|kindly|hi|hello|hey|thanks|thank you|thx|ty|por favor|porfavor|porfa|hola|gracias|"
    "s'il vous plaît|s'il te plaît|svp|stp|merci|bonjour|bitte|danke|hallo|pfv|obrigado|obrigada|olá|oi|"
    "per favore|per piacere|grazie|ciao|alsjeblieft|alstublieft|aub|bedankt|dank u|hoi|tack|lütfen"
)
_COURTESY: Final = tuple(f"{normalize(words)} " for words in _COURTESIES.split("|"))
_BY_FIRST: Final = {
    word: tuple(phrase for phrase in _COURTESY if phrase.split()[0] == word)
    for phrase in _COURTESY
    for word in phrase.split()[:1]
}
_BY_LAST: Final = {
    word: tuple(phrase for phrase in _COURTESY if phrase.split()[-1] == word)
    for phrase in _COURTESY
    for word in phrase.split()[-1:]
}


def clauses(text: str) -> tuple[str, ...]:
    """The normalized clauses of a text that are short enough for a phrase, each word followed by a space."""
    return _pieces(_CLAUSES, text)


def sentences(text: str) -> tuple[str, ...]:
    """The normalized sentences of a text, each word followed by a space."""
    return _pieces(_SENTENCES, text)


@lru_cache(maxsize=8)
def _pieces(cut: re.Pattern[str], text: str) -> tuple[str, ...]:
    """The normalized pieces between the cuts. They are cached, since those of one message are asked for several
    times."""
    pieces = cut.split(_undotted(text))
    if len(pieces) > MOST_FIRST + MOST_LAST:
        pieces = [piece for piece in pieces if piece.strip()]
    if len(pieces) > MOST_FIRST + MOST_LAST:
        pieces = pieces[:MOST_FIRST] + pieces[-MOST_LAST:]
    return tuple([f"{plain} " for plain in map(normalize, pieces) if 0 < len(plain) <= LONGEST_CLAUSE])


def _undotted(text: str) -> str:
    """What of a text decides, with the dots taken from between letters: `a.u.b.` is one word."""
    text = deciding(text)
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), text) if "." in text else text


def _normalized(text: str) -> str:
    return normalize(_undotted(text))


def asks_to_stop(text: str, unless: Container[str] = ()) -> Request | None:
    """What of a message asks to stop the messages; where that is nothing but promotions, `asks_to_stop_promotions`
    tells. Normalized clauses in `unless` mean something else."""
    if not _may_ask(text):
        return None
    for piece in _read(text):
        if piece not in unless and (request := _GRAMMAR.read(piece)):
            return request
    return _whole(text, Ask.ALONE)


def asks_to_stop_promotions(text: str, unless: Container[str] = ()) -> Request | None:
    """What of a message asks to stop promotions, where no part of it asks to stop more than these: a bare `stop` beside
    it does too. Normalized clauses in `unless` are no part of it."""
    first = None
    for piece in _read(text):
        if piece in unless:
            continue
        promotions = _GRAMMAR.read(piece, Ask.PROMOTIONS)
        if promotions is None and (_GRAMMAR.read(piece) or _GRAMMAR.read(piece, Ask.ALONE)):
            return None
        first = first or promotions
    return first


@lru_cache(maxsize=8)
def _read(text: str) -> tuple[str, ...]:
    """The clauses and sentences of a text, each once."""
    return tuple(dict.fromkeys(piece.strip() for piece in chain(clauses(text), sentences(text))))


@lru_cache(maxsize=8)
def _may_ask(text: str) -> bool:
    """Whether a text is worth reading."""
    return any(map(_GRAMMAR.may_ask, _read(text)))


def _whole(text: str, ask: Ask) -> Request | None:
    """What asks so in one clause (a bare word, or a soft refusal), where all the rest of the message is courtesies and
    reasons."""
    pieces = dict.fromkeys(clauses(text))
    if len(pieces) > MOST_WHOLE:
        return None
    found = {clause: _GRAMMAR.read(clause, ask) for clause in pieces}
    bare = next(filter(None, found.values()), None)
    if bare is None or not all(request or _GRAMMAR.is_aside(clause) for clause, request in found.items()):
        return None
    if "".join(clauses(text)).strip() != _normalized(text):
        return None  # something is too long to be a clause of a request
    return bare


def likely_to_stop(text: str, unless: Container[str] = ()) -> Request | None:
    """What of a message likely asks to stop the messages; None where it does so for sure, or asks how to or who writes.
    Normalized clauses in `unless` mean something else."""
    pieces = [piece for piece in dict.fromkeys(clauses(text)) if piece.strip() not in unless]
    if len(pieces) > 2 * MOST_LIKELY:
        pieces = pieces[:MOST_LIKELY] + pieces[-MOST_LIKELY:]
    likely = next(filter(None, map(_GRAMMAR.likely, pieces)), None) or _beside(text) or _whole(text, Ask.SOFT)
    if likely is None or asks_to_stop(text, unless) or asks_how_to_stop(text):
        return None
    return likely


def _beside(text: str) -> Request | None:
    """A bare word that asks to stop, or a soft refusal, first or last in a short message of which the rest is about
    something else."""
    pieces = clauses(text)
    if not 1 < len(pieces) <= MOST_BESIDE or len(_normalized(text)) > LONGEST_CLAUSE:
        return None
    ends = [piece for piece in (pieces[-1], pieces[0]) if without_courtesy(piece.strip()) not in _EVERYDAY]
    return next(filter(None, (_GRAMMAR.read(piece, ask) for ask in (Ask.ALONE, Ask.SOFT) for piece in ends)), None)


def asks_how_to_stop(text: str) -> Request | None:
    """What of a message asks how to stop the messages, or whose they are."""
    if not _may_ask(text):
        return None
    return next(filter(None, (_GRAMMAR.read(clause, Ask.HOW) for clause in dict.fromkeys(clauses(text)))), None)


def is_slip_of_stop(normalized: str) -> bool:
    """Whether a whole message is `stop` with a wrong letter, or with two exchanged; no word of its own."""
    return len(normalized) == 4 and one_slip(normalized, "stop") and normalized not in NOT_STOP


@lru_cache(maxsize=8)
def without_courtesy(normalized: str) -> str:
    """A normalized text without the courtesy around it: `please stop thanks` is `stop`."""
    if len(normalized) > LONGEST_CLAUSE:
        return normalized
    rest = f"{normalized} "
    while True:
        first, last = rest.partition(" ")[0], rest[:-1].rpartition(" ")[2]
        if first not in _BY_FIRST and last not in _BY_LAST:
            return rest.strip()
        before = next((courtesy for courtesy in _BY_FIRST.get(first, ()) if rest.startswith(courtesy)), "")
        rest = rest.removeprefix(before)
        after = next((courtesy for courtesy in _BY_LAST.get(last, ()) if f" {rest}".endswith(f" {courtesy}")), "")
        rest = rest.removesuffix(after)
        if not before and not after:
            return rest.strip()
