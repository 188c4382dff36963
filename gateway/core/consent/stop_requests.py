"""Requests to stop in free text: `please stop texting me`, `take me off your list`.

A message is cut into clauses. A clause counts only if it is such a request from its first word to its last, with a
little courtesy around it. Nothing is matched inside longer sentences: `I'll stop by Sunday`, `don't stop texting me`
and `cancel my order` do not opt out. A question how to stop (`how do I unsubscribe?`) is answered with help.

The time is linear in the text: the number and the length of the clauses are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import Final

from gateway.core.consent.builtin_keywords import UNMISTAKABLE
from gateway.core.consent.normalize import normalize
from gateway.core.consent.phrase_patterns import BOOKS, Phrasebook

_CLAUSES: Final = re.compile(r"[.!?;:,\n\r\u2026\u3002\u2014\u2013()]+")
_SENTENCES: Final = re.compile(r"[.!?\n\r\u2026\u3002]+|\s[-\u2014\u2013]+\s")
MOST_FIRST: Final = 20
MOST_LAST: Final = 8
"""Of a message with many clauses only so many at its beginning and its end are read."""

LONGEST_CLAUSE: Final = 120
"""The longest clause that may be a request, in characters."""


def _words(choice: str, sets: Mapping[str, str]) -> str:
    """One choice of a pattern as a regular expression over words that each end in a space."""
    optional = choice.endswith("?")
    names = re.sub(r"<(\w+)>", lambda m: sets[m[1]], choice.rstrip("?")).split("|")
    any_of = "|".join(sorted((name.rstrip("?").replace("_", " ") for name in names), key=len, reverse=True))
    return f"(?:(?:{any_of}) ){'?' if optional else ''}"


def _compile(patterns: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """One regular expression over the patterns of all languages; the name of the group that matched is the language."""
    alternatives = (f"(?P<{language}>{_one(BOOKS[language], own)})" for language, own in patterns.items() if own)
    return re.compile("|".join(alternatives))


def _one(book: Phrasebook, patterns: tuple[str, ...]) -> str:
    cores = "|".join("".join(_words(word, book.sets) for word in pattern.split()) for pattern in patterns)
    before, after = (_words(words, {}) for words in (book.before, book.after))
    return f"{before}{{0,4}}(?:{cores}){after}{{0,4}}"


_OPT_OUT: Final = _compile({language: book.opt_out for language, book in BOOKS.items()})
_ASKS_HOW: Final = _compile({language: book.asks_how for language, book in BOOKS.items()})
_ALONE: Final = _compile(
    {
        language: ("|".join([book.alone, *(normalize(word).replace(" ", "_") for word in UNMISTAKABLE)]),)
        for language, book in BOOKS.items()
    }
)

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
    pieces = [piece for piece in cut.split(text) if piece.strip()]
    if len(pieces) > MOST_FIRST + MOST_LAST:
        pieces = pieces[:MOST_FIRST] + pieces[-MOST_LAST:]
    return tuple(f"{normalized} " for piece in pieces if 0 < len(normalized := normalize(piece)) <= LONGEST_CLAUSE)


def asks_to_stop(text: str, unless: Container[str] = ()) -> str | None:
    """The language in which a message asks to stop the messages, else None. Normalized clauses in `unless` mean
    something else."""
    asking = (piece for piece in chain(clauses(text), sentences(text)) if piece.strip() not in unless)
    return _language(_OPT_OUT, asking) or _language(_ALONE, sentences(text))


def asks_how_to_stop(text: str) -> str | None:
    """The language in which a message asks how to stop the messages, else None."""
    return _language(_ASKS_HOW, clauses(text))


@lru_cache(maxsize=8)
def without_courtesy(normalized: str) -> str:
    """A normalized text without the courtesy around it: `please stop thanks` is `stop`."""
    if len(normalized) > LONGEST_CLAUSE:
        return normalized
    rest = f"{normalized} "
    while True:
        first, last = rest.partition(" ")[0], rest[:-1].rpartition(" ")[2]
        before = next((courtesy for courtesy in _BY_FIRST.get(first, ()) if rest.startswith(courtesy)), "")
        rest = rest.removeprefix(before)
        after = next((courtesy for courtesy in _BY_LAST.get(last, ()) if f" {rest}".endswith(f" {courtesy}")), "")
        rest = rest.removesuffix(after)
        if not before and not after:
            return rest.strip()


def _language(pattern: re.Pattern[str], pieces: Iterable[str]) -> str | None:
    for piece in pieces:
        if match := pattern.fullmatch(piece):
            return match.lastgroup
    return None
