"""`assent statements`: every SQL statement of the store, its purpose, and how the database would run it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Annotated

import typer
from sqlalchemy import Connection

from gateway.commands.api import fail
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.store_file import Store, read_store
from gateway.store.statements import Statement, every, plan

WIDTH = 80
"""Characters of a line of output."""

Plan = tuple[str, ...]
"""The steps of a query plan; one within another is indented."""


def statements(
    word: Annotated[str, typer.Argument(help="Only statements with this word in their name or plan.")] = "",
    config: ConfigFile = DEFAULT,
    store: Store = None,
) -> None:
    """Print each SQL statement with its purpose and its query plan."""
    _, planned = read_store(_planned, config, store)
    by_name = [list(shapes) for _, shapes in groupby(planned, key=lambda shape: shape[0].name)]
    wanted = [
        shapes for shapes in by_name if any(word in entry.name or word in "\n".join(steps) for entry, steps in shapes)
    ]
    if not wanted:
        fail(f"no statement has {word!r} in its name or plan")
    for number, shapes in enumerate(wanted):
        if number:
            typer.echo()
        for line in _lines(shapes):
            typer.echo(line)


def _planned(connection: Connection) -> list[tuple[Statement, Plan]]:
    with connection.begin():
        return [(entry, tuple(plan(connection, entry))) for entry in every(connection.dialect.name)]


def _lines(shapes: list[tuple[Statement, Plan]]) -> Iterator[str]:
    """What is printed of one statement: its name, its purpose, and the plan of each of its shapes."""
    first = shapes[0][0]
    yield first.name
    yield from _wrapped(first.purpose, "  ")
    if first.scans is not None:
        yield from _wrapped(f"May scan: {first.scans}.", "  ")
    for steps, conditions in _by_plan(shapes).items():
        if len(shapes) > 1:
            yield from _wrapped(f"{' | '.join(conditions)}:", "  ")
        for step in steps or ("(no table is read)",):
            depth = len(step) - len(step.lstrip())
            yield from _wrapped(step.strip(), " " * (4 + depth))


def _by_plan(shapes: Iterable[tuple[Statement, Plan]]) -> dict[Plan, list[str]]:
    """Which sets of conditions have the same plan."""
    by_plan: dict[Plan, list[str]] = {}
    for entry, steps in shapes:
        by_plan.setdefault(steps, []).append("with " + ", ".join(entry.conditions) if entry.conditions else "as it is")
    return by_plan


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
