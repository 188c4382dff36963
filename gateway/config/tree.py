"""The tree that a file is before the models have checked it, and how to read it: what is not of the wanted kind is
passed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

Tree = object
"""A value of TOML. What `environment.expand` returns has tuples where TOML has lists."""


def table(value: Tree) -> Mapping[str, Tree]:
    """The value if it is a table, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def tables(value: Tree) -> Iterator[tuple[int, Mapping[str, Tree]]]:
    """The tables of a list, each with its index."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, Mapping):
                yield index, item


def texts(value: Tree) -> Iterator[tuple[int, str]]:
    """The strings of a list, each with its index."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, str):
                yield index, item
