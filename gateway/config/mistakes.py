"""What is wrong with a configuration file, as values.

A `Mistake` names the place by its path in the file, says in a sentence what is wrong, and if it can be guessed, what
was probably meant. None of the three ever holds a value that came from the file or the environment, except keywords and
the names of channels and groups: a secret that was put into the wrong field stays a secret.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

Loc = tuple[str | int, ...]
"""A place in the file: keys of tables and indexes of lists, from 0."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something wrong, or (as a warning) unwise: where, what, and what was probably meant."""

    path: str
    message: str
    suggestion: str | None = None

    def __str__(self) -> str:
        meant = f' (did you mean "{self.suggestion}"?)' if self.suggestion is not None else ""
        return f"{self.path}: {self.message}{meant}"


class ConfigError(Exception):
    """The configuration cannot be used; `mistakes` are all that is wrong with it, in the order of the file."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes: tuple[Mistake, ...] = tuple(mistakes)
        super().__init__("\n".join(map(str, self.mistakes)))


class Malformed(ValueError):
    """A value is not written as it should be. The message does not repeat it; `suggestion` is what was meant."""

    def __init__(self, message: str, suggestion: str | None = None) -> None:
        super().__init__(message)
        self.suggestion = suggestion


def dotted(loc: Loc) -> str:
    """A place as it is written for people: `channels.sms-us.sender`, `api_keys[0].scopes[1]`."""
    path = ""
    for step in loc:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            key = step if _BARE_KEY.fullmatch(step) else '"' + step.replace("\\", "\\\\").replace('"', '\\"') + '"'
            path += f".{key}" if path else key
    return path


def nearest(word: object, known: Iterable[str]) -> str | None:
    """The known word that is most like this one, if any is."""
    if not isinstance(word, str):
        return None
    matches = difflib.get_close_matches(word.casefold(), list(known), n=1, cutoff=0.55)
    return matches[0] if matches else None
