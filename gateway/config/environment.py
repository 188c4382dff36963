"""`${NAME}` in the strings of the file.

Variables are filled in every string value, not in keys. What a variable holds is put in as it is: a `${NAME}` in it
stays. `$${` stands for `${`; any other `$` stands for itself, as in a password. A missing variable is a mistake; one
that is set but empty is not: the field that it stands in says whether it may be empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from gateway.config.mistakes import Loc
from gateway.config.tree import Tree

Fault = tuple[Loc, str]
"""A place in the file and what is wrong with it."""

_REFERENCE = re.compile(r"\$\$\{|\$\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)\}|\$\{")


def expand(tree: Tree, environ: Mapping[str, str], loc: Loc = ()) -> tuple[Tree, list[Fault]]:
    """The tree with every variable filled in, and where that failed. A string that failed keeps its `${NAME}`."""
    faults: list[Fault] = []
    if isinstance(tree, str):
        text, problems = fill(tree, environ)
        return text, [(loc, problem) for problem in problems]
    if isinstance(tree, Mapping):
        table: dict[str, Tree] = {}
        for key, value in tree.items():
            table[key], mistakes = expand(value, environ, (*loc, key))
            faults += mistakes
        return table, faults
    if isinstance(tree, list):
        values: list[Tree] = []
        for index, value in enumerate(tree):
            filled, mistakes = expand(value, environ, (*loc, index))
            values.append(filled)
            faults += mistakes
        return tuple(values), faults
    return tree, faults


def fill(text: str, environ: Mapping[str, str]) -> tuple[str, list[str]]:
    """One string with its variables filled in, and what is wrong with the references in it."""
    problems: list[str] = []

    def value(reference: re.Match[str]) -> str:
        name = reference["name"]
        if reference[0] == "$${":
            return "${"
        if name is None:
            problems.append("has a ${ without a name and a } after it; a plain ${ is written $${")
        elif name not in environ:
            problems.append(f"the environment variable {name} is not set")
        else:
            return environ[name]
        return reference[0]

    return _REFERENCE.sub(value, text), problems
