"""SQL is compiled once in a process, not once for each engine.

SQLAlchemy keeps what it compiled with each engine, and every gateway of a test makes several: compiling the same few
hundred statements anew would take longer than everything else of a gateway's start. All engines of one database in a
process have equal dialects, so that what one of them compiled is what each would.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

STATEMENTS = 10_000
"""How many are kept: more than there are, with the numbers of rows and columns that they are given."""


class Compiled(LRUCache[Any, Any]):
    """What was compiled, by the kind of dialect where SQLAlchemy has the dialect itself."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_alike(key), default)

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(_alike(key))

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(_alike(key), value)


def _alike(key: tuple[Any, ...]) -> tuple[Any, ...]:
    dialect, *statement = key
    return (type(dialect), *statement)


COMPILED = Compiled(STATEMENTS)


def compile_once() -> None:
    """Engines that this process makes from now on share what they compile."""
    begin = Engine.__init__

    def begin_alike(engine: Engine, *arguments: Any, **options: Any) -> None:
        begin(engine, *arguments, **options)
        engine._compiled_cache = COMPILED

    Engine.__init__ = begin_alike
