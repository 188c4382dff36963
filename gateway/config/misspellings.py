"""Seeing past a misspelt key: the tree as it was meant, so that what stands behind the mistake is looked at as well.

A key that is unknown and has a near one that is not taken counts as that one; so does an adapter's name. Each is a
mistake of its own, said once, and `Meant.written` leads from a place in the tree as it was meant to the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from gateway.config.environment import Tree
from gateway.config.mistakes import Loc, Mistake, dotted
from gateway.config.model import File
from gateway.config.pydantic_errors import mistakes as worded

DEEPEST = 8
"""Tables within tables that a file has: one misspelt key may stand behind another at each."""


@dataclass(slots=True)
class Meant:
    """A tree without its misspellings; `said` are they, each with its place in the file; `file` is the checked model,
    and `found` everything else that the models find wrong (places in `tree`)."""

    tree: Tree
    file: File | None = None
    said: list[tuple[Loc, Mistake]] = field(default_factory=list)
    found: list[tuple[Loc, Mistake]] = field(default_factory=list)
    keys: dict[Loc, str] = field(default_factory=dict)

    def written(self, loc: Loc) -> Loc:
        """The place in the file of a place in `tree`."""
        return tuple(self.keys.get(loc[: depth + 1], step) for depth, step in enumerate(loc))


def meant(tree: Tree) -> Meant:
    """The tree as it was probably meant, checked by the models."""
    result = Meant(tree)
    for _ in range(DEEPEST):
        try:
            result.file = File.model_validate(result.tree)
        except ValidationError as error:
            result.found = worded(error.errors(include_url=False, include_input=False), result.tree)
            if not _correct(result):
                return result
        else:
            result.found = []
            return result
    return result


def _correct(result: Meant) -> bool:
    """Put right whatever can be guessed in this round; whether there was any."""
    changed = False
    for loc, mistake in result.found:
        suggestion = mistake.suggestion
        if suggestion is None:
            continue
        if mistake.message == "unknown key":
            renamed = _renamed(result.tree, loc, suggestion)
            if renamed is None:
                continue
            _say(result, loc, mistake)
            result.keys[(*loc[:-1], suggestion)] = str(loc[-1])
        elif loc[0] == "channels" and len(loc) == 3 and loc[-1] == "adapter":
            renamed = _replaced(result.tree, loc, suggestion)
            _say(result, loc, mistake)
        else:
            continue
        result.tree, changed = renamed, True
    return changed


def _say(result: Meant, loc: Loc, mistake: Mistake) -> None:
    place = result.written(loc)
    result.said.append((place, replace(mistake, path=dotted(place))))


def _renamed(tree: Tree, loc: Loc, name: str) -> Tree | None:
    """The tree with one key renamed in its place; None where the right key is there too."""
    step, rest = loc[0], loc[1:]
    if isinstance(tree, Mapping) and step in tree:
        if rest:
            inner = _renamed(tree[step], rest, name)
            return None if inner is None else {**tree, step: inner}
        return None if name in tree else {name if key == step else key: value for key, value in tree.items()}
    if isinstance(tree, tuple) and isinstance(step, int) and rest:
        inner = _renamed(tree[step], rest, name)
        return None if inner is None else (*tree[:step], inner, *tree[step + 1 :])
    return None


def _replaced(tree: Tree, loc: Loc, value: Tree) -> Tree:
    if not loc:
        return value
    assert isinstance(tree, Mapping)
    return {**tree, loc[0]: _replaced(tree.get(loc[0]), loc[1:], value)}
