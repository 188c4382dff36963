"""How a message is normalized before it is compared: differences in writing that carry no meaning are removed.

Every word goes through `normalize`. `normalize_loose` goes further (look-alike letters, spaced letters, drawn-out
words) and is never used for opt-ins: nobody opts in by a look-alike. Both take time linear in the text: each character
is normalized by itself, since Unicode normalization of a long run of combining marks is quadratic. Only the first
`DECIDING` characters of a message decide what it says (`deciding`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

DECIDING: Final = 2_000
"""How many characters of a message decide what it says; nobody writes a request to stop after so many."""

STOP_SIGNS: Final = frozenset("\N{OCTAGONAL SIGN}\N{RAISED HAND}\N{NO ENTRY}\N{NO ENTRY SIGN}")
"""A message of nothing but these (repeated or punctuated) says stop."""

_IGNORED: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | {chr(c) for c in range(0xFE00, 0xFE10)}
_SKIN_TONES: Final = frozenset(chr(c) for c in range(0x1F3FB, 0x1F400))

_LOOK_ALIKES: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԚԜԀ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ" + "0",
    "ABESIJKMHOPCTYXQWD" + "ABEZHIKMNOPTYXC" + "O",
)
_LOOKING_ALIKE: Final = frozenset(map(chr, _LOOK_ALIKES)) - {"0"}
_DRAWN_OUT: Final = re.compile(r"(.)\1\1+")
_LONGEST: Final = 200
_ASCII: Final = bytes(ord(chr(i).lower()) if i < 128 and chr(i).isalnum() else 32 for i in range(256))
"""What each ASCII character becomes: lower case, or a space for all but letters and digits."""


class CharacterTable(dict[int, str]):
    """What each character becomes, computed once: NFKC, without case and marks, and a space for all but letters and
    digits.

    Canonical order and composition do not matter: every combining mark is dropped, and composed characters are
    decomposed at the end. Holds at most `most` characters.
    """

    def __init__(self, most: int = 8_192, fixed: Mapping[str, str] = MappingProxyType({})) -> None:
        self._fixed = {ord(char): plain for char, plain in fixed.items()}
        """Characters that become something else."""
        super().__init__(self._fixed)
        self._most = most

    def __missing__(self, code: int) -> str:
        if len(self) >= self._most:
            self.clear()
            self.update(self._fixed)
        char = chr(code)
        normal = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", char).casefold())
        plain = "".join(map(_kept, unicodedata.normalize("NFKD", normal))).casefold()
        self[code] = plain
        return plain


_CHARACTERS: Final = CharacterTable()


def deciding(text: str) -> str:
    """The part of a message that decides what it says."""
    return text[:DECIDING]


def normalize(text: str, characters: CharacterTable = _CHARACTERS) -> str:
    """A text in NFKC, without case, accents and invisible characters, and with single spaces in place of everything but
    letters and digits.

    A message of nothing but stop signs becomes `stop`. Idempotent.
    """
    if text.isascii():
        return " ".join(text.encode("ascii").translate(_ASCII).decode("ascii").split())
    return " ".join(text.translate(characters).split()) or ("stop" if _is_stop_sign(text) else "")


def normalize_loose(text: str, plain: str | None = None) -> str:
    """A text (`plain` if it is normalized already) with Latin letters for look-alikes ("ST0P"), single letters for
    drawn-out ones ("stooop"), and one word for letters with spaces between ("s t o p") or for a word that is repeated,
    normalized. Empty for a text too long to be a keyword."""
    plain = normalize(text) if plain is None else plain
    if not plain or len(plain) > _LONGEST:
        return ""
    if has_look_alikes(text):
        plain = normalize(text.strip().upper().translate(_LOOK_ALIKES))
    plain = loosened(plain)
    tokens = plain.split()
    if len(tokens) > 2 and len(plain) == 2 * len(tokens) - 1:  # single letters
        return "".join(tokens)
    return tokens[0] if tokens.count(tokens[0]) == len(tokens) else plain


def has_look_alikes(text: str) -> bool:
    """Whether letters of a text look like Latin ones."""
    return not text.isascii() and not _LOOKING_ALIKE.isdisjoint(text.strip().upper())


def loosened(plain: str) -> str:
    """Normalized words with letters for zeros and single letters for drawn-out ones, each word by itself."""
    plain = plain.replace("0", "o")
    return _DRAWN_OUT.sub(r"\1", plain) if _DRAWN_OUT.search(plain) else plain


def _kept(char: str) -> str:
    if char.isalnum():
        return char
    category = unicodedata.category(char)
    if category == "Cf" or unicodedata.combining(char) or char in _IGNORED:
        return ""
    # Vowel signs of Indic scripts are letters of their word, though no alphanumerics.
    return char if category in ("Mc", "Mn") else " "


def _is_stop_sign(text: str) -> bool:
    symbols = {c for c in set(text) if unicodedata.category(c)[0] == "S" and c not in _SKIN_TONES}
    return bool(symbols) and symbols <= STOP_SIGNS
