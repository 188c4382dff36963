"""Slips of the finger: a word with a letter missing, doubled or wrong, or with two exchanged (`unsubscirbe`)."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import cached_property, lru_cache
from itertools import combinations
from typing import Final

LONG_ENOUGH: Final = 5
"""Letters of a word in which a slip is looked for."""


class Slips:
    """The words that are known with one slip. Neither a word in `known` nor one in `real` is a slip of another. `means`
    tells what a word means in each language. Which of several that mean the same is typed wrongly does not matter;
    of others, it is the one that most languages have."""

    def __init__(
        self, words: Iterable[str], known: Container[str], real: Container[str], means: Callable[[str], tuple[int, ...]]
    ) -> None:
        self._known, self._real, self._means = known, real, means
        forms: dict[str, set[str]] = {}
        for word in words:
            for form in _deletions(word) if len(word) >= LONG_ENOUGH else ():
                forms.setdefault(form, set()).add(word)
        self._forms = {form: tuple(sorted(near)) for form, near in forms.items()}

    @cached_property
    def mended(self) -> Callable[[str], str]:
        """The word that a token is with one slip; the token itself where there is none, or no one of several. Kept for
        the words that come often."""
        return lru_cache(maxsize=4096)(self._mended)

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "mended"}

    def may_be(self, token: str) -> bool:
        """Whether a token may be a word with a slip."""
        return len(token) >= LONG_ENOUGH and token not in self._known and token not in self._real and token.isalpha()

    def _mended(self, token: str) -> str:
        forms, deletions = self._forms, _deletions(token)
        if forms.keys().isdisjoint(deletions):  # of most words
            return token
        near = {word for form in deletions for word in forms.get(form, ()) if one_slip(token, word)}
        if len(near) == 1 or len(set(map(self._means, near))) == 1:
            return min(near)
        spread = sorted([(sum(map(bool, self._means(word))), word) for word in near])
        return spread[-1][1] if spread and spread[-1][0] > spread[-2][0] else token


def _deletions(word: str) -> list[str]:
    """The word, and the word without each one of its letters."""
    return [word, *map("".join, combinations(word, len(word) - 1))]


def one_slip(typed: str, word: str) -> bool:
    """Whether one slip makes `typed` of `word` (optimal string alignment distance of 1)."""
    if typed == word or abs(len(typed) - len(word)) > 1:
        return False
    first = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    rest, wanted = typed[first:], word[first:]
    exchanged = rest[1::-1] + rest[2:] == wanted if len(rest) >= 2 else False
    return rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:] or exchanged
