"""Variables in texts and template parameters: `{{name}}` becomes the recipient's value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_VARIABLE = re.compile(r"\{\{\s*([A-Za-z_][A-Za-z0-9_.-]{0,63})\s*\}\}")


def variables(content: Any) -> frozenset[str]:
    """The names that a content asks for, wherever they stand."""
    if isinstance(content, str):
        return frozenset(_VARIABLE.findall(content))
    if isinstance(content, Mapping):
        return frozenset().union(*(variables(each) for each in content.values()))
    if isinstance(content, list | tuple):
        return frozenset().union(*(variables(each) for each in content))
    return frozenset()


def render(content: Any, values: Mapping[str, str]) -> Any:
    """The content with every variable replaced. A value is not looked into again. Raises KeyError."""
    if isinstance(content, str):
        return _VARIABLE.sub(lambda found: values[found[1]], content)
    if isinstance(content, Mapping):
        return {key: render(each, values) for key, each in content.items()}
    if isinstance(content, list | tuple):
        return [render(each, values) for each in content]
    return content


def pieces(text: str) -> list[tuple[str, str | None]]:
    """A text cut at its variables, for who renders it often: (literal, None) and (what stood there, variable)."""
    found: list[tuple[str, str | None]] = []
    at = 0
    for each in _VARIABLE.finditer(text):
        found += [(text[at : each.start()], None), (each[0], each[1])]
        at = each.end()
    return [*found, (text[at:], None)]
