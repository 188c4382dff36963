"""Short phrases that ask for an end in free text: `please stop texting me`, `take me off your list`.

Deterministic. A message is cut into clauses; a clause counts only when it is such a request from its first word to its
last, with a little politeness around it. Nothing is found inside longer sentences: `I'll stop by Sunday`, `don't stop
texting me`, `cancel my order` pass. A question how to stop (`how do I unsubscribe?`) asks for help, and gets it.

Time is linear: clauses and their number are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Final

from gateway.consent.folding import fold
from gateway.consent.phrasebooks import BOOKS, Phrasebook
from gateway.consent.words import UNMISTAKABLE

_CLAUSES: Final = re.compile(r"[.!?;:,\n\r\u2026\u3002\u2014\u2013()]+")
_SENTENCES: Final = re.compile(r"[.!?\n\r\u2026\u3002]+|\s[-\u2014\u2013]+\s")
MOST_FIRST: Final = 20
MOST_LAST: Final = 8
LONGEST_CLAUSE: Final = 120


def _words(choice: str, sets: Mapping[str, str]) -> str:
    """One element of a pattern as a regular expression over words that each end in a space."""
    optional = choice.endswith("?")
    names = re.sub(r"<(\w+)>", lambda m: sets[m[1]], choice.rstrip("?")).split("|")
    any_of = "|".join(sorted((name.rstrip("?").replace("_", " ") for name in names), key=len, reverse=True))
    return f"(?:(?:{any_of}) ){'?' if optional else ''}"


def _compile(book: Phrasebook, patterns: tuple[str, ...]) -> re.Pattern[str]:
    cores = "|".join("".join(_words(word, book.sets) for word in pattern.split()) for pattern in patterns)
    before, after = (_words(words, {}) for words in (book.before, book.after))
    return re.compile(f"{before}{{0,4}}(?:{cores}){after}{{0,4}}")


_OPT_OUT: Final = {language: _compile(book, book.opt_out) for language, book in BOOKS.items()}
_ASKS_HOW: Final = {language: _compile(book, book.asks_how) for language, book in BOOKS.items() if book.asks_how}
_ALONE: Final = {
    language: _compile(book, ("|".join([book.alone, *(fold(word).replace(" ", "_") for word in UNMISTAKABLE)]),))
    for language, book in BOOKS.items()
}

_COURTESIES: Final = (
    "please|pls|plz|kindly|hi|hello|hey|thanks|thank you|thx|ty|por favor|porfavor|porfa|hola|gracias|"
    "s'il vous plaît|s'il te plaît|svp|stp|merci|bonjour|bitte|danke|hallo|pfv|obrigado|obrigada|olá|oi|"
    "per favore|per piacere|grazie|ciao|alsjeblieft|alstublieft|aub|bedankt|dank u|hoi|tack|lütfen"
)
_COURTESY: Final = tuple(f"{fold(words)} " for words in _COURTESIES.split("|"))


def clauses(text: str) -> Iterator[str]:
    """The folded clauses of a text that are short enough for a phrase, each word followed by a space."""
    return _pieces(_CLAUSES, text)


def sentences(text: str) -> Iterator[str]:
    """The folded sentences of a text, each word followed by a space."""
    return _pieces(_SENTENCES, text)


def _pieces(cut: re.Pattern[str], text: str) -> Iterator[str]:
    pieces = [piece for piece in cut.split(text) if piece.strip()]
    if len(pieces) > MOST_FIRST + MOST_LAST:
        pieces = pieces[:MOST_FIRST] + pieces[-MOST_LAST:]
    for piece in pieces:
        folded = fold(piece)
        if 0 < len(folded) <= LONGEST_CLAUSE:
            yield f"{folded} "


def asks_to_stop(text: str) -> str | None:
    """The language in which a message asks for an end of the messages, else None."""
    return _language(_OPT_OUT, chain(clauses(text), sentences(text))) or _language(_ALONE, sentences(text))


def asks_how_to_stop(text: str) -> str | None:
    """The language in which a message asks how to end the messages, else None."""
    return _language(_ASKS_HOW, clauses(text))


def without_courtesy(folded: str) -> str:
    """A folded text without the courtesy around it: `please stop thanks` is `stop`."""
    if len(folded) > LONGEST_CLAUSE:
        return folded
    rest, found = f"{folded} ", True
    while found:
        found = False
        for courtesy in _COURTESY:
            if rest.startswith(courtesy) or f" {rest}".endswith(f" {courtesy}"):
                rest = rest.removeprefix(courtesy) if rest.startswith(courtesy) else rest[: -len(courtesy)]
                found = True
    return rest.strip()


def _language(patterns: Mapping[str, re.Pattern[str]], pieces: Iterable[str]) -> str | None:
    for piece in pieces:
        for language, pattern in patterns.items():
            if pattern.fullmatch(piece):
                return language
    return None
