"""Words of the wire and of the API that are a rule stand in one module; everybody else imports them from there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from gateway.core.event_types import EventType

ROOT = Path(__file__).parent.parent


def _texts(tree: ast.Module) -> Iterator[str]:
    """Every text of a module but its docstrings."""
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            yield node.value


@cache
def _modules() -> dict[str, frozenset[str]]:
    """The texts of every module but those of migrations, which stay as they were."""
    paths = [path for package in ("gateway", "channels") for path in (ROOT / package).rglob("*.py")]
    return {
        str(path.relative_to(ROOT)): frozenset(_texts(ast.parse(path.read_text("utf-8"))))
        for path in paths
        if "migrations" not in path.parts
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ASSENT_OPT_OUT", id="the payload of an opt-out button"),
        pytest.param("ASSENT_OPT_IN", id="the payload of an opt-in button"),
        pytest.param("Idempotent-Replayed", id="the flow of idempotency keys"),
        pytest.param("draft", id="the state of a campaign that takes recipients"),
        pytest.param("finished", id="the state of a campaign that is over"),
        *(pytest.param(type_.value, id=f"the type {type_} of events") for type_ in EventType),
    ],
)
def test_it_stands_in_one_module(text: str) -> None:
    assert len([name for name, texts in _modules().items() if text in texts]) == 1
