"""The lexicons of requests to stop, a module for each language, with its `LEXICON`: a new language is one file here."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Final

from gateway.core.consent.lexicon import Lexicon

MOST_SHOWN: Final = 30
"""Words and phrases of a class that the documentation shows."""


def _all() -> tuple[Lexicon, ...]:
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").LEXICON for name in names)


LEXICONS: Final = _all()
"""Every language's, in the order of their codes."""


def markdown(language: str) -> str:
    """A language's cores and the beginnings of its classes as tables, for the documentation."""
    lexicon = next(lexicon for lexicon in LEXICONS if lexicon.language == language)
    asks = (
        ("to stop", lexicon.cores),
        ("to stop, with nothing else said", lexicon.alone),
        ("likely to stop, with nothing else said", lexicon.soft),
        ("how to stop, or who writes", lexicon.how),
    )
    rows = ["| asks | cores |", "|---|---|"]
    rows += [f"| {what} | {', '.join(f'`{core}`' for core in cores)} |" for what, cores in asks if cores]
    rows += ["", "| class | words |", "|---|---|"]
    rows += [f"| `{name}` | {_shown(words)} |" for name, words in lexicon.words.items()]
    rows += ["", f"A clause with one of these words is not likely a request: {', '.join(lexicon.other.split())}."]
    return "\n".join(rows)


def _shown(listed: str) -> str:
    """The first of a list of words and phrases, for a cell of a table in which no bar can stand, and how many there are
    more."""
    shown, depth = "", 0
    for character in listed:
        depth += (character == "(") - (character == ")")
        shown += character if character != "|" else "/" if depth else "|"
    phrases = shown.split("|")
    more = f" · and {len(phrases) - MOST_SHOWN} more" if len(phrases) > MOST_SHOWN else ""
    return " · ".join(phrases[:MOST_SHOWN]) + more
