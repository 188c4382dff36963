"""Reading the file: every mistake at once, or a `Config`.

The steps: TOML, variables, the models, the checks between keys, and the resolved configuration. The models and the
checks both see the whole tree, with misspelt keys corrected; what failed because a variable is missing is not reported
a second time. No exception that leaves this module carries pydantic's or TOML's own behind it, since those know the
input.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from gateway.config.checks import checks
from gateway.config.environment import expand
from gateway.config.misspellings import corrected
from gateway.config.mistakes import ConfigError, Loc, Mistake, dotted
from gateway.config.settings import Config, resolve
from gateway.config.tree import Tree


def load(path: Path, environ: Mapping[str, str]) -> Config:
    """The configuration in a file. Raises ConfigError with all mistakes."""
    text, mistake = _read(path)
    if mistake is not None:
        raise ConfigError([mistake])
    return parse(text, environ, path.name)


def parse(text: str, environ: Mapping[str, str], name: str = "config.toml") -> Config:
    """The configuration in a text; `name` is what the file is called. Raises ConfigError with all mistakes."""
    written, mistake = _toml(text, name)
    if mistake is not None:
        raise ConfigError([mistake])
    tree, faults = expand(written, environ)
    checked = corrected(tree)
    mistakes = list(checked.misspellings)
    for loc, mistake in (*checked.mistakes, *checks(checked.tree)):
        place = checked.place_in_file(loc)
        mistakes.append((place, replace(mistake, path=dotted(place))))
    unfilled = {loc for loc, _ in faults}
    mistakes = [(loc, Mistake(dotted(loc), message)) for loc, message in faults] + [
        (loc, mistake) for loc, mistake in mistakes if loc not in unfilled
    ]
    if mistakes or checked.file is None:
        raise ConfigError(mistake for _, mistake in sorted(mistakes, key=lambda item: _position(tree, item[0])))
    return resolve(checked.file)


def _read(path: Path) -> tuple[str, Mistake | None]:
    try:
        return path.read_text(encoding="utf-8-sig"), None
    except UnicodeDecodeError:
        return "", Mistake(path.name, "is not UTF-8 text")
    except OSError as error:
        return "", Mistake(str(path), f"cannot be read: {(error.strerror or 'unknown reason').lower()}")


def _toml(text: str, name: str) -> tuple[dict[str, Tree], Mistake | None]:
    try:
        return tomllib.loads(text), None
    except tomllib.TOMLDecodeError as error:
        why, _, where = str(error).partition(" (at ")
        line = re.search(r"line (\d+)", where)
        number = line[1] if line else max(1, len(text.rstrip().splitlines()))
        return {}, Mistake(f"{name}:{number}", f"is not TOML: {why[:1].lower()}{why[1:]}")


def _position(tree: Tree, loc: Loc) -> list[int]:
    """Where a place stands in the file, so that mistakes can be sorted; what is missing comes after what is there."""
    position: list[int] = []
    for step in loc:
        if isinstance(tree, Mapping):
            keys = list(tree)
            position.append(keys.index(step) if step in keys else len(keys))
            tree = tree.get(step)
        elif isinstance(tree, tuple) and isinstance(step, int):
            position.append(step)
            tree = tree[step] if step < len(tree) else None  # a pair that is too short
        else:
            position.append(0)
            tree = None
    return position
