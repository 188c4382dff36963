"""The words and the requests of one language, as `request_grammar` reads them: a `Lexicon` is data, and what follows
from it alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from gateway.core.consent.normalize import CharacterTable

OPENING: Final = ("courtesy", "opening", "reason")
"""Classes whose words may stand before a core, besides those of the language's own."""
INSIDE: Final = (
    "courtesy", "person", "message", "ad", "promotion", "number", "list", "filler", "time", "reason", "you", "also",
    "about",
)  # fmt: skip
"""Classes whose words may stand between and behind the words of a core, besides those of the language's own. `also` is
what else is to stop ("or call me"), `about` what the messages are about ("about my house")."""
BESIDE_PROMOTIONS: Final = ("courtesy", "person", "promotion", "number", "filler", "time", "reason", "you")
"""The same for a request that is about promotions: one that names other messages, or a list, is about them too."""
AD: Final = "ad"
PROMOTION: Final = "promotion"
"""Two classes of words for advertising: `promotion` names what a person may want to be without who wants other messages
("offers"), `ad` what makes all messages unwanted ("spam", "sales calls")."""
OF_THINGS: Final = ("contact", "receive", "send", "sendone", "sendme", "sendnow", "mesend")
"""Classes of verbs that have a thing as object, promotions for one."""

PARTS: Final = re.compile(r"[()|]|[^()|]+")
"""The parts of a list of families."""
_NORMALIZED: Final = CharacterTable(fixed={char: char for char in "|()"})


@dataclass(frozen=True)
class Lexicon:
    """One language. `words` has the words and phrases of each class as `written_out` reads them. In a hurry people type
    them otherwise: `hasty` says how else a word (True: the first of its phrase), `one_word` which two as one, and of
    the words in `dropped` the first of a phrase is left out where at least two follow. `cores` are the rows of classes
    that ask to stop (`message/ad` is either, `i?` one or none; `ad` takes the words of `promotion` too), `how` those
    that ask how to, or who writes, and `alone` those that ask to stop if nothing else is said but courtesies and
    reasons; `soft` those that refuse without asking, which is likely a request if nothing else is said. `real` are
    words that look like a slip of a word here and are none, `never` phrases with which a clause asks for nothing,
    `other` words that make it something else (`never`, `she`, `order`), so that it is not likely a request. Everything
    is written as people write it; case, accents and punctuation do not count."""

    language: str
    words: Mapping[str, str]
    cores: tuple[str, ...]
    how: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    real: str = ""
    never: str = ""
    other: str = ""
    hasty: Callable[[str, bool], Iterable[str]] | None = None
    one_word: Callable[[str, str], str | None] | None = None
    dropped: tuple[str, ...] = ()

    @cached_property
    def listed(self) -> Mapping[str, str]:
        """The words and phrases of each class as they are written, normalized."""
        return {name: listed.translate(_NORMALIZED) for name, listed in self.words.items()}

    def mask(self, names: Iterable[str]) -> int:
        """The bits of these classes; a class that the language has no words for has none."""
        bits = self._bits
        return sum([bits[name] for name in names if name in bits])

    @cached_property
    def _bits(self) -> dict[str, int]:
        return {name: 1 << at for at, name in enumerate(self.words)}


def classes_of(lexicon: Lexicon, row: str, slot: str) -> int:
    """The bits of the classes that a place in a core takes: `message`, or `message/ad` for either."""
    names = slot.split("/")
    if PROMOTION in lexicon.words and AD in names:
        names.append(PROMOTION)
    if missing := [name for name in names if name not in lexicon.words]:
        raise ValueError(f"{lexicon.language}: no words of {', '.join(missing)} for {row!r}")
    return lexicon.mask(names)


def about_promotions(lexicon: Lexicon) -> list[str]:
    """The cores with a place for advertising, and nothing but promotions there; and those of sending or receiving,
    followed by what is sent or received."""
    if PROMOTION not in lexicon.words:
        return []
    rows: list[list[str]] = []
    for row in (variant.split() for core in lexicon.cores for variant in variants_of(core.split())):
        rows.append([PROMOTION if AD in slot.split("/") else slot for slot in row])
        of_things = [[name for name in slot.split("/") if name in OF_THINGS] for slot in row]
        if any(of_things):
            rows.append([*("/".join(names) or slot for names, slot in zip(of_things, row, strict=True)), PROMOTION])
    return [" ".join(row) for row in rows if PROMOTION in row]


def variants_of(slots: Sequence[str]) -> list[str]:
    """A core with and without each of its places that end in `?`."""
    rows: list[list[str]] = [[]]
    for slot in slots:
        rows = [[*row, *more] for row in rows for more in ([[slot[:-1]], []] if slot.endswith("?") else [[slot]])]
    return [" ".join(row) for row in rows]


def families(listed: str) -> list[str]:
    """The words, phrases and families of a list, one by one."""
    if "(" not in listed:
        return listed.split("|")
    found, depth = [""], 0
    for part in PARTS.findall(listed):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def written_out(listed: str) -> list[str]:
    """The words and phrases of a list, separated by `|`. Inside of one, `(text|call) me( now|)` is either of these
    words, and `now` or nothing; parentheses may stand in others."""
    return _choices(iter(PARTS.findall(listed))) if "(" in listed else listed.split("|")


def _choices(tokens: Iterator[str]) -> list[str]:
    """What these write up to the parenthesis that closes, or to the end."""
    found: list[str] = []
    now = [""]
    for token in tokens:
        if token == ")":
            break
        if token == "|":
            found += now
            now = [""]
        else:
            more = _choices(tokens) if token == "(" else [token]
            now = [f"{one}{other}" for one in now for other in more]
    return found + now
