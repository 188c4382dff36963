"""How a message is cut into clauses and sentences, each normalized and short enough for a request.

A text is normalized once, and what cuts it becomes one of three marks. They are white space, as normalized words have
between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from gateway.core.consent.normalize import STOP_SIGNS, CharacterTable, deciding, normalize

MOST_FIRST: Final = 20
MOST_LAST: Final = 8
"""Of a message with many clauses only so many at its beginning and its end are read."""
LONGEST_CLAUSE: Final = 120
"""The longest clause that may be a request, in characters."""

_END, _STOP, _DASH = "\n", "\t", "\x1f"
"""The marks: of the end of a sentence; of a clause within one; of a dash between words, which ends a sentence alone."""
_CUTS: Final = {
    **dict.fromkeys(".!?\n\r\u2026\u3002\uff01\uff1f\uff0e\u061f\u06d4\u0964", _END),
    **dict.fromkeys(";:,()\u2014\u2013\uff0c\uff1b\uff1a\u3001\u060c\u061b", _STOP),
    _STOP: " ",
    _DASH: _DASH,
}
"""What each character that cuts becomes, in every script."""
_CUT: Final = str.maketrans(_CUTS)
_NORMALIZED: Final = CharacterTable(fixed=_CUTS)
_ASCII: Final = bytes(ord(_CUTS.get(chr(i)) or normalize(chr(i)) or " ") for i in range(128)).ljust(256)
_DASHES: Final = re.compile(r"\s[-\u2014\u2013]+\s")
_DOTTED: Final = re.compile(r"(?<!\w)(?:[^\W\d_]\.)+[^\W\d_](?!\w)\.?")
"""Letters with dots between: `a.u.b.`, `s.v.p.`"""
_WITHIN: Final = re.compile(r"\.[^\W\d_]")
_SHORTENED: Final = re.compile(r"\b(abs|art|bijv|bv|bzw|dr|gem|ggf|inkl|mr|mrs|nr|spett|sra?|vgl)\.", re.IGNORECASE)
"""Words with a dot that may end no sentence (`gem. Art. 21`), or one (`Falsche Nr. Bitte aufhören`)."""

_SIGN: Final = re.compile(r"\b(my|our|the|this|wrong)\s*#(?!\w)", re.IGNORECASE)
"""A sign that stands for a word: `wrong #`."""


class Pieces(NamedTuple):
    """A message, normalized, and its clauses and sentences. `nested`: every sentence is a row of the clauses."""

    plain: str
    clauses: tuple[str, ...]
    sentences: tuple[str, ...]
    nested: bool


def cut(text: str) -> Pieces:
    """The pieces of what of a message decides. Where a dot may end a sentence or not, there are both sentences."""
    text = deciding(text)
    if "#" in text:
        text = _SIGN.sub(r"\1 number", text)
    pieces = _cut(text)
    if "." in text.rstrip(". \n") and _SHORTENED.search(text):
        sentences = (*pieces.sentences, *_cut(_SHORTENED.sub(r"\1 ", text)).sentences)
        return pieces._replace(sentences=tuple(dict.fromkeys(sentences)))
    return pieces


def _cut(text: str) -> Pieces:
    if "." in text and _WITHIN.search(text):
        text = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    if "-" in text or "\u2014" in text or "\u2013" in text:
        text = _DASHES.sub(lambda found: _DASH if set(found[0].strip()) == {"-"} else _END, text)
    plain_of: Callable[[str], str] = _joined
    if text.isascii():
        marked = text.encode("ascii").translate(_ASCII).decode("ascii")
    elif STOP_SIGNS.isdisjoint(text):
        marked = text.translate(_NORMALIZED)
    else:  # a piece of nothing but these is a word
        marked, plain_of = text.translate(_CUT), normalize
    marked, plain = marked.strip(), plain_of(marked)
    dashes, stops = _DASH in marked, _STOP in marked
    if not dashes and not stops and _END not in marked:  # one clause
        pieces = (plain,) if 0 < len(plain) <= LONGEST_CLAUSE else ()
        return Pieces(plain, pieces, pieces, True)
    clauses = marked.replace(_DASH, " ").replace(_STOP, _END).split(_END)
    read = _read(clauses)
    short = _short(map(plain_of, read))
    if not dashes and not stops:
        return Pieces(plain, short, short, len(read) == len(clauses))
    sentences = _read(marked.replace(_STOP, " ").replace(_DASH, _END).split(_END))
    return Pieces(plain, short, _short(map(plain_of, sentences)), len(read) == len(clauses) and not dashes)


def _short(pieces: Iterable[str]) -> tuple[str, ...]:
    return tuple([plain for plain in pieces if 0 < len(plain) <= LONGEST_CLAUSE])


def _read(pieces: list[str]) -> list[str]:
    """Those of a message that are read."""
    if len(pieces) > MOST_FIRST + MOST_LAST:
        pieces = [piece for piece in pieces if not piece.isspace() and piece]
    return pieces[:MOST_FIRST] + pieces[-MOST_LAST:] if len(pieces) > MOST_FIRST + MOST_LAST else pieces


def _joined(marked: str) -> str:
    return " ".join(marked.split())
