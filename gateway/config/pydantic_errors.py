"""What pydantic finds wrong, in the words of the file.

Pydantic's own messages speak of tuples and may repeat the input; ours say what the file should have, and never what it
has. A mistake that only follows from another one (a list that is too short because its items were wrong) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic_core import ErrorDetails

from gateway.config.mistakes import Loc, Malformed, Mistake, dotted, nearest
from gateway.config.model import ADAPTERS
from gateway.config.schema import table_at
from gateway.config.tree import Tree

MESSAGES: dict[str, str] = {
    "missing": "is missing",
    "string_type": "must be a string",
    "string_too_short": "must not be empty",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "finite_number": "must be a finite number",
    "tuple_type": "must be a list",
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "model_attributes_type": "must be a table",
    "too_short": "must not be empty",
    "greater_than": "must be more than {gt:g}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than_equal": "must be at most {le:g}",
}
"""What to say of each kind of error; a kind that is neither here nor in `_message` has pydantic's own message."""

PATTERNS: dict[str, str] = {
    "account_sid": "must be an account SID: AC followed by letters and digits",
    "messaging_service_sid": "must be a messaging service SID: MG followed by letters and digits",
    "graph_version": 'must be a version of the Graph API like "v26.0"',
}
"""What to say of a text that does not match its pattern, by its key; all others are ids of digits."""

_CONSEQUENCES = {"default_factory_not_called"}
"""Errors that only follow from another one."""


def mistakes_of(errors: Iterable[ErrorDetails], tree: Tree) -> list[tuple[Loc, Mistake]]:
    """The mistakes behind pydantic's errors, each with its place (without pydantic's own additions to it)."""
    errors_shown = [error for error in errors if error["type"] not in _CONSEQUENCES]
    places = [error["loc"] for error in errors_shown]
    mistakes: list[tuple[Loc, Mistake]] = []
    for error in errors_shown:
        place = error["loc"]
        deeper = any(len(other) > len(place) and other[: len(place)] == place for other in places)
        if error["type"] == "too_short" and deeper:
            continue
        loc = _in_the_file(place, error["type"])
        message, suggestion = _message(error, _value(tree, loc))
        mistakes.append((loc, Mistake(dotted(loc), message, suggestion)))
    return mistakes


def _message(error: ErrorDetails, value: Tree) -> tuple[str, str | None]:
    """The message and the suggestion for an error; `value` is only compared with words that are known."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "value_error":
        cause = context.get("error")
        return str(cause), cause.suggestion if isinstance(cause, Malformed) else None
    if kind == "extra_forbidden":
        table = table_at(error["loc"][:-1])
        known = list(table.model_fields) if table else []
        meant = nearest(error["loc"][-1], known)
        return ("unknown key", meant) if meant else (f"unknown key; the known ones are {', '.join(known)}", None)
    if kind in ("literal_error", "enum"):
        words = [word.strip("'") for word in context["expected"].replace(" or ", ", ").split(", ")]
        return f"must be {_any_of(words)}", nearest(value, words)
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        missing = value is None
        return ("is missing; it is " if missing else "must be ") + _any_of(list(ADAPTERS)), nearest(value, ADAPTERS)
    if kind == "string_pattern_mismatch":
        return PATTERNS.get(str(error["loc"][-1]), "must be an id of digits"), None
    return MESSAGES[kind].format(**context) if kind in MESSAGES else error["msg"], None


def _in_the_file(loc: Loc, kind: str) -> Loc:
    """A place of pydantic's as one of the file: without the adapter's name and the mark of a key."""
    if loc[0] == "channels" and len(loc) > 2 and loc[2] in ADAPTERS:
        loc = (*loc[:2], *loc[3:])
    if loc[-1] == "[key]":
        loc = loc[:-1]
    return (*loc, "adapter") if kind.startswith("union_tag") else loc


def _value(tree: Tree, loc: Loc) -> Tree:
    for step in loc:
        if isinstance(tree, Mapping):
            tree = tree.get(step)
        elif isinstance(tree, tuple) and isinstance(step, int):
            tree = tree[step] if step < len(tree) else None  # a pair that is too short
        else:
            return None
    return tree


def _any_of(words: list[str]) -> str:
    quoted = [f'"{word}"' for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
