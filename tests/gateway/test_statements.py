"""The statements of the store: they stand there alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import gateway

ROOT = Path(gateway.__file__).parent
ELSEWHERE = {"Connection", "Row", "DBAPIError", "DatabaseError"}
"""What a module outside the store may know of SQLAlchemy: types for annotations, and errors to catch."""


def _imported(path: Path) -> Iterator[str]:
    """What a module imports from SQLAlchemy or a database's driver."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in ("sqlalchemy", "sqlite3"):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.Import):
            yield from (it.name for it in node.names if it.name.split(".")[0] in ("sqlalchemy", "sqlite3"))


def test_only_the_store_writes_sql() -> None:
    outside = [path for path in ROOT.rglob("*.py") if not path.is_relative_to(ROOT / "store")]
    strangers = {(str(path.relative_to(ROOT)), name) for path in outside for name in _imported(path)}
    assert len(outside) > 50
    assert {(path, name) for path, name in strangers if name not in ELSEWHERE} == set()
