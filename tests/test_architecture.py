"""`docs/architecture.md` says where each rule stands: the places are there, and the rooms are those of the imports."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
RULES, ROOMS = PAGE.partition("## Where each rule stands")[2], PAGE.partition("## The rooms")[2]
PLACES = re.findall(r"`([\w/]+\.py): (\w+)`", RULES)
ASKED_FOR = (
    "30 days", "lift a stop", "131049", "pair rate", "quiet hours", "segments", "the rate's token", "rank",
    "idempotency",
    "STOP", "hysteresis", "retried", "requests to stop in free text", "prompt throttle", "messaging limit",
)  # fmt: skip


def names_of(path: Path) -> set[str]:
    """What a module defines at its top."""
    names: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return names


@pytest.mark.parametrize(("path", "name"), PLACES, ids=[f"{path}: {name}" for path, name in PLACES])
def test_each_rule_stands_where_the_page_says(path: str, name: str) -> None:
    assert name in names_of(ROOT / path)


def test_the_page_has_the_rules_that_people_ask_for() -> None:
    rules = [row.partition("|")[2].partition("|")[0] for row in RULES.partition("## Words")[0].splitlines()]
    assert len(PLACES) >= len(ASKED_FOR)
    for rule in ASKED_FOR:
        assert any(rule in row for row in rules), rule


def test_the_rooms_are_those_of_the_imports_in_their_order() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(it["layers"] for it in contracts if it["type"] == "layers" and it["containers"] == ["gateway"])
    names = [re.split(r"\s*[:|]\s*", layer) for layer in layers]
    shown = re.findall(r"`(\w+)(?:/|\.py)`", ROOMS.partition("Beside `gateway/`")[0].partition("|---|")[2])
    place = {name: at for at, row in enumerate(names) for name in row}
    assert set(shown) - {"consent", "policy"} == set(place) - {"__main__"}
    listed = [place[name] for name in shown if name in place and name not in ("app", "cli", "commands")]
    assert listed == sorted(listed)
    folders = {path.name for path in (ROOT / "gateway").iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert folders <= set(place)
