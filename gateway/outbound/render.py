"""Placeholders in texts and template parameters: `{{name}}` becomes the recipient's value, `{{name|there}}` has a
default.

A name is that of a column or variable, with its spaces and accents, in any case. An empty value is a missing one.
Anything else between braces is a mistake that `mistakes` reports before anything is sent, so that nobody receives a
brace that was meant as a placeholder. Placeholders in a value are not replaced. `{{preferences_url}}` is no variable:
each attempt gets a link of its own (`preference_links`).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from channels.channel import Channel
from channels.outbound import Content, ContentProblem
from gateway.store.contents import content_json

OPENING = "{{"
"""With what a placeholder begins: a content without it has none."""
_BRACES = re.compile(r"(\{{2,})([^{}]*)(\}{2,})")
_LEFT_OVER = re.compile(r"[^{}]{0,12}(?:\{\{|\}\})[^{}]{0,20}")
_SINGLE = re.compile(r"\$?\{\s*[\w$][\w .$-]{0,63}\}")
_FILTER = re.compile(r"\s*(?:default\s*:|[A-Za-z_]+\s*:\s*[\"'])|.*\|", re.DOTALL)
"""What placeholders of other products have after the bar, such as `default: "friend"`: it is no default here."""
_HOW = "write {{name}}, or {{name|default}}"

PREFERENCES = "preferences_url"
"""The placeholder that becomes the link to the recipient's preference page; no variable overrides it."""
PREFERENCES_WRITTEN = f"{{{{{PREFERENCES}}}}}"
"""The same as it stands in a text."""
_NO_LINKS = f"has {PREFERENCES_WRITTEN}, and there is no [links] with a base in the configuration to make that link of"

Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place in a text. `name` is the variable's as it was written, `key` how it is looked up."""

    name: str
    key: str
    default: str | None


def key_of(name: str) -> str:
    """The key of a name: without the spaces around it, in lower case, its accents composed."""
    if name.isascii():
        return name.strip().lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).strip().casefold())


def by_key(values: Mapping[str, str]) -> dict[str, str]:
    """A recipient's values by key, without the empty ones. Of two names that differ in case the first counts."""
    given: dict[str, str] = {}
    for name, value in values.items():
        if value and not value.isspace():
            given.setdefault(key_of(name), value)
    given.pop(PREFERENCES, None)
    return given


@lru_cache(maxsize=1024)
def pieces(text: str) -> tuple[str | Placeholder, ...]:
    """A text, cut at its placeholders."""
    cut: list[str | Placeholder] = []
    at = 0
    for match in _BRACES.finditer(text):
        placeholder = _placeholder(match)
        if isinstance(placeholder, Placeholder):
            cut += [text[at : match.start()], placeholder]
            at = match.end()
    cut.append(text[at:])
    return tuple(piece for piece in cut if piece != "")


def _placeholder(match: re.Match[str]) -> Placeholder | str:
    """The placeholder between these braces, or what is wrong with it."""
    opening, inside, closing = match.groups()
    name, bar, default = inside.partition("|")
    if len(opening) != 2 or len(closing) != 2:
        return f"has {match[0][:60]!r} with too many braces: {_HOW}"
    if not name.strip() or not name.isprintable():
        return f"has {match[0][:60]!r}, which names no variable: {_HOW}"
    if bar and _FILTER.match(default):
        return f"has {match[0][:60]!r}, whose default is written as a filter: {_HOW}"
    return Placeholder(name.strip(), key_of(name), default.strip() if bar else None)


def placeholders(content: Any) -> list[Placeholder]:
    """Every placeholder of a content that a variable fills, each name and default once."""
    return [place for place in _places(content) if place.key != PREFERENCES]


def links_to_preferences(content: Any) -> bool:
    """Whether a content has the link to its recipient's preference page."""
    return any(place.key == PREFERENCES for place in _places(content))


def _places(content: Any) -> list[Placeholder]:
    places = {piece: None for _, text in _texts(content) for piece in pieces(text) if isinstance(piece, Placeholder)}
    return list(places)


def missing(wanted: list[Placeholder], given: Mapping[str, str]) -> bool:
    """Whether a recipient lacks a value that has no default. `given` is by key."""
    return any(place.default is None and place.key not in given for place in wanted)


def render(content: Any, given: Mapping[str, str]) -> Any:
    """The content with every placeholder replaced; `given` is by key. Raises KeyError for a missing value. A button has
    the end of its link as its parameter, since the beginning is part of the template: there the link is its code."""
    if isinstance(content, str):
        if OPENING not in content:
            return content
        return "".join(piece if isinstance(piece, str) else _value(piece, given) for piece in pieces(content))
    if isinstance(content, Mapping):
        return {name: render(part, _ended(given) if name == "buttons" else given) for name, part in content.items()}
    if isinstance(content, list | tuple):
        return [render(part, given) for part in content]
    return content


def _ended(given: Mapping[str, str]) -> Mapping[str, str]:
    """The same values, of the link to the preference page only the end."""
    link = given.get(PREFERENCES)
    return given if link is None else {**given, PREFERENCES: link.rpartition("/")[2]}


def _value(place: Placeholder, given: Mapping[str, str]) -> str:
    return given[place.key] if place.default is None else given.get(place.key, place.default)


def _texts(content: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Every text of a content that has a brace, and where it stands."""
    if isinstance(content, str):
        if "{" in content or "}" in content:
            yield loc, content
    elif isinstance(content, Mapping):
        for name, part in content.items():
            yield from _texts(part, (*loc, name))
    elif isinstance(content, list | tuple):
        for i, part in enumerate(content):
            yield from _texts(part, (*loc, i))


def mistakes(content: Any, *, variables: bool, links: bool = True) -> Iterator[ContentProblem]:
    """What is between braces and is no placeholder. With `variables` there are values to fill in, so a single
    brace around a name is one too many or one too few; without them a placeholder is a mistake itself, as the link to
    the preference page is without `links`."""
    for loc, text in _texts(content):
        wrong = None
        for match in _BRACES.finditer(text):
            placeholder = _placeholder(match)
            if isinstance(placeholder, str):
                wrong = wrong or placeholder
            elif placeholder.key == PREFERENCES:
                wrong = wrong or (None if links else _NO_LINKS)
            elif not variables:
                wrong = wrong or f"has the placeholder {match[0][:60]!r}, and there are no variables to fill it"
        rest = _BRACES.sub("…", text)
        over = _LEFT_OVER.search(rest) or (_SINGLE.search(rest) if variables else None)
        if wrong is None and over:
            wrong = f"has {over[0]!r}, which is not a placeholder: {_HOW}"
        if wrong is not None:
            yield ContentProblem(loc, wrong)


def problems(channel: Channel, content: Content, *, links: bool, variables: bool = True) -> tuple[ContentProblem, ...]:
    """What is wrong with a content before anybody's values are known: its placeholders, and whatever of it the channel
    cannot send. A text with a placeholder is measured for each recipient. `links`: there is a base for links to
    preference pages."""
    written = content_json(content)
    plain = json.loads(written)
    wrong = tuple(mistakes(plain, variables=variables, links=links))
    if wrong:
        return wrong
    if OPENING not in written:
        return channel.check(content)
    open_ = [loc for loc, text in _texts(plain) if any(isinstance(piece, Placeholder) for piece in pieces(text))]
    return tuple(problem for problem in channel.check(content) if not any(_within(loc, problem.loc) for loc in open_))


def _within(part: Loc, loc: Loc) -> bool:
    """Whether all steps of `part` are in `loc`, in order: validators add steps of their own between them."""
    steps = iter(loc)
    return all(step in steps for step in part)
