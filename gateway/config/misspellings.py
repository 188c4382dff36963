"""Misspelt keys are corrected before the file is checked, so that what stands behind them is checked as well.

An unknown key counts as the known key that is nearest to it, unless the file has that one too; so does the name of an
adapter. Each is reported once, as a mistake of its own. `CorrectedTree.place_in_file` leads from a place in the
corrected tree to the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pydantic import ValidationError

from gateway.config.mistakes import Loc, Mistake, dotted
from gateway.config.model import File
from gateway.config.pydantic_errors import mistakes_of
from gateway.config.tree import Tree

DEEPEST = 8
"""How deep tables are nested at most: at each level one misspelt key may stand behind another."""


@dataclass(slots=True)
class CorrectedTree:
    """A tree without its misspellings. `file` is the model of it, None when the models find mistakes. `misspellings`
    have their places in the file, `mistakes` (whatever else the models find) their places in `tree`."""

    tree: Tree
    file: File | None = None
    misspellings: list[tuple[Loc, Mistake]] = field(default_factory=list)
    mistakes: list[tuple[Loc, Mistake]] = field(default_factory=list)
    written_keys: dict[Loc, str] = field(default_factory=dict)  # place in `tree` → the key as the file has it

    def place_in_file(self, loc: Loc) -> Loc:
        """The place in the file of a place in `tree`."""
        return tuple(self.written_keys.get(loc[: depth + 1], step) for depth, step in enumerate(loc))


def corrected(tree: Tree) -> CorrectedTree:
    """The tree as it was probably meant, checked by the models."""
    result = CorrectedTree(tree)
    for _ in range(DEEPEST):
        try:
            result.file = File.model_validate(result.tree)
        except ValidationError as error:
            result.mistakes = mistakes_of(error.errors(include_url=False, include_input=False), result.tree)
            if not _correct(result):
                return result
        else:
            result.mistakes = []
            return result
    return result


def _correct(result: CorrectedTree) -> bool:
    """Correct every misspelling that the models find in this round; whether there was any."""
    changed = False
    for loc, mistake in result.mistakes:
        suggestion = mistake.suggestion
        if suggestion is None:
            continue
        if mistake.message == "unknown key":
            renamed = _renamed(result.tree, loc, suggestion)
            if renamed is None:
                continue
            _report(result, loc, mistake)
            result.written_keys[(*loc[:-1], suggestion)] = str(loc[-1])
        elif loc[0] == "channels" and len(loc) == 3 and loc[-1] == "adapter":
            renamed = _replaced(result.tree, loc, suggestion)
            _report(result, loc, mistake)
        else:
            continue
        result.tree, changed = renamed, True
    return changed


def _report(result: CorrectedTree, loc: Loc, mistake: Mistake) -> None:
    place = result.place_in_file(loc)
    result.misspellings.append((place, replace(mistake, path=dotted(place))))


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
