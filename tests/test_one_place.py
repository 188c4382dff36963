"""Words of the wire and of the API that are a rule stand in one module; everybody else imports them from there."""

from __future__ import annotations

import ast
import gc
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
def _trees() -> dict[Path, ast.Module]:
    """Every module but those of migrations, which stay as they were."""
    paths = [path for package in ("gateway", "channels") for path in (ROOT / package).rglob("*.py")]
    gc.disable()  # Python 3.11 takes what another thread, or a finalizer, parses meanwhile for a mistake of its own
    try:
        return {path: ast.parse(path.read_text("utf-8")) for path in paths if "migrations" not in path.parts}
    finally:
        gc.enable()


@cache
def _modules() -> dict[Path, frozenset[str]]:
    return {path: frozenset(_texts(tree)) for path, tree in _trees().items()}


def _is(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _enums() -> dict[str, set[str]]:
    """The words of every enum of texts."""
    found: dict[str, set[str]] = {}
    for tree in _trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and any(_is(base, "StrEnum") for base in node.bases):
                values = [each.value for each in node.body if isinstance(each, ast.Assign)]
                found[node.name] = {str(each.value) for each in values if isinstance(each, ast.Constant)}
    return found


def _literals(path: Path) -> Iterator[set[str]]:
    """The words of every `Literal[…]` of a module that has several."""
    for node in ast.walk(_trees()[path]):
        if isinstance(node, ast.Subscript) and _is(node.value, "Literal"):
            words = [each.value for each in ast.walk(node.slice) if isinstance(each, ast.Constant)]
            if len(words) > 1:
                yield set(map(str, words))


def test_no_shape_of_the_api_lists_the_words_of_an_enum_again() -> None:
    enums = _enums()
    again = [
        (path.name, words, name)
        for path in _trees()
        if path.is_relative_to(ROOT / "gateway" / "web")
        for words in _literals(path)
        for name, known in enums.items()
        if words <= known
    ]
    assert again == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ASSENT_OPT_OUT", id="the payload of an opt-out button"),
        pytest.param("ASSENT_OPT_IN", id="the payload of an opt-in button"),
        pytest.param("ASSENT_KEEP", id="the payload of a button that lets messages go on"),
        pytest.param("Idempotent-Replayed", id="the flow of idempotency keys"),
        pytest.param("by request", id="why something is paused by hand"),
        pytest.param("Value error, ", id="what pydantic puts before a message"),
        pytest.param("unstorable", id="why a row of an import cannot be stored"),
        pytest.param("is not of this group; its channels: ", id="a change that names a channel of another group"),
        pytest.param("there is no such campaign", id="a path that names no campaign"),
        pytest.param("this person is not known", id="a path that names nobody"),
        pytest.param("too much at once; try again", id="an answer when too much is going on"),
        pytest.param("the store does not answer; try again", id="an answer when the store does not"),
        pytest.param(r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$", id="a person's language"),
        pytest.param("evt", id="how an event's id begins"),
        pytest.param("draft", id="the state of a campaign that takes recipients"),
        pytest.param("finished", id="the state of a campaign that is over"),
        *(pytest.param(type_.value, id=f"the type {type_} of events") for type_ in EventType),
    ],
)
def test_it_stands_in_one_module(text: str) -> None:
    assert len([name for name, texts in _modules().items() if text in texts]) == 1


def _defined(tree: ast.Module) -> Iterator[str]:
    """The names that a module defines at its top."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


@pytest.mark.parametrize(
    "rule",
    [
        *("cool_down", "COOL_DOWN", "lasting_refusal"),
        *("PAIR_INTERVAL", "pair_free_at", "pair_rest"),
        *("parse_limit", "budget", "of_marketing"),
        *("budgets_of", "total_budgets", "FORMS"),
        *("by_weekday", "WEEKDAYS"),
        *("rises", "stays_unknown", "UNKNOWN_FOR_GOOD"),
    ],
)
def test_a_rule_is_defined_in_one_module(rule: str) -> None:
    assert len([path for path, tree in _trees().items() if rule in _defined(tree)]) == 1


@pytest.mark.parametrize(
    "gate",
    [
        pytest.param("hold_for", id="what quality and account hold"),
        pytest.param("of_marketing", id="the messaging limit"),
        pytest.param("PairHistory", id="the pair rate"),
        pytest.param("lasting_refusal", id="what refuses a recipient for good"),
    ],
)
def test_a_gate_is_asked_by_one_module(gate: str) -> None:
    named = [
        path
        for path, tree in _trees().items()
        if gate not in _defined(tree)
        and any(_is(node, gate) or getattr(node, "attr", "") == gate for node in ast.walk(tree))
    ]
    assert len(named) == 1
