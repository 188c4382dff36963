"""The rules of a group's keywords: a word, once normalized, means one thing in a group.

It may stand in several languages of the same list, else only once. The built-in words of opt-out, help and STOP
PROMOTIONS may only be repeated in their own list, and START is always an opt-in word. The words of a default that a
list of the group replaces are free.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from gateway.config.formats import LONGEST_KEYWORD
from gateway.config.mistakes import Loc, Mistake, dotted
from gateway.config.model import KeywordSet
from gateway.config.tree import Tree, table, tables, texts
from gateway.core.consent.builtin_keywords import ALWAYS_OPT_IN, default_words
from gateway.core.consent.keywords import reserved
from gateway.core.consent.normalize import normalize

LISTS: tuple[str, ...] = tuple(KeywordSet.model_fields)
"""The lists of keywords that a group has in each language."""

CALLED: dict[str, str] = {
    "opt_in": "an opt-in word",
    "confirm": "a confirm word",
    "opt_out": "an opt-out word",
    "help": "a help word",
    "stop_promotions": "a STOP PROMOTIONS word",
    "custom": "a custom keyword",
}
"""What a word of each list is called in a mistake."""


class _Place(NamedTuple):
    """Where a word stands: in which list (`words`), in which `part` of it (a language, or the number of a custom
    keyword's table), and its place in the file (None: it is a default)."""

    words: str
    part: str
    loc: Loc | None


def keyword_mistakes(here: Loc, group: Mapping[str, Tree], double_opt_in: bool) -> Iterator[tuple[Loc, Mistake]]:
    """A mistake for every keyword of a group that may not stand where it does, with its place in the file."""
    english = table(table(group.get("keywords")).get("en"))
    defaults = default_words(english, double_opt_in=double_opt_in)
    seen = {normalize(word): _Place(words, "en", None) for words, listed in defaults.items() for word in listed}
    for place, word in _entries(here, group):
        normalized = normalize(word)
        if not normalized or len(word.strip()) > LONGEST_KEYWORD:
            continue  # the model reports it
        builtin = _builtin(word)
        first = seen.setdefault(normalized, place)
        why = None
        if builtin is not None and builtin != place.words:
            why = f'"{word}" is {CALLED[builtin]} in every group and language'
        elif normalized == normalize(ALWAYS_OPT_IN) and place.words != "opt_in":
            why = f'"{word}" is always an opt-in word'
        elif first.loc is None and first.words != place.words:
            if double_opt_in or place.words != "confirm":  # else the list has no effect, which is only warned of
                why = f'"{word}" is {CALLED[first.words]} by default; give {first.words} a list of its own without it'
        elif first is not place and first.loc and (first.words != place.words or place.words == "custom"):
            why = f'"{word}" is already {CALLED[first.words]} ({dotted(first.loc)})'
        elif first.loc and place.loc and first.loc != place.loc and first.part == place.part:
            why = f'"{word}" is in the list twice'
        if why and place.loc:
            yield place.loc, Mistake(dotted(place.loc), why)
    others = [table(value).get("confirm") for value in table(group.get("keywords")).values()]
    if double_opt_in and english.get("confirm") == () and not any(others):
        loc = (*here, "keywords", "en", "confirm")
        yield loc, Mistake(dotted(loc), "is empty, so nobody could confirm; double opt-in needs a confirm word")


def _entries(here: Loc, group: Mapping[str, Tree]) -> Iterator[tuple[_Place, str]]:
    for language, value in table(group.get("keywords")).items():
        for words, items in table(value).items():
            if words in LISTS:
                for index, word in texts(items):
                    yield _Place(words, language, (*here, "keywords", language, words, index)), word
    for number, custom in tables(group.get("custom_keywords")):
        for index, word in texts(custom.get("keywords")):
            yield _Place("custom", str(number), (*here, "custom_keywords", number, "keywords", index)), word


def _builtin(word: str) -> str | None:
    """The list whose built-in word this is, if it is one."""
    kind = reserved(word)
    return str(kind) if kind is not None else None
