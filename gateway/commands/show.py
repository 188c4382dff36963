"""How commands print: tables on a terminal, aligned plain lines elsewhere, so that a script or a page can have them.

Texts of people are printed without control characters: a message cannot move the cursor or colour the terminal.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text


def on_terminal() -> bool:
    """Whether people read it on a terminal."""
    return sys.stdout.isatty()


def clean(value: object) -> str:
    """A value as one printable line; None is nothing."""
    text = "" if value is None else str(value)
    return "".join(char if char.isprintable() else " " for char in text)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], marked: Iterable[int] = ()) -> None:
    """Print rows under their columns; those whose numbers are `marked` stand out."""
    cells = [[clean(value) for value in row] for row in rows]
    bold = set(marked)
    if on_terminal():
        shown = Table(*columns, header_style="dim", box=None, pad_edge=False)
        for number, row in enumerate(cells):
            shown.add_row(*(Text(cell) for cell in row), style="bold" if number in bold else None)
        Console().print(shown)
        return
    widths = [max(len(row[i]) for row in [list(columns), *cells]) for i in range(len(columns))]
    for row in [list(columns), *cells]:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def facts(pairs: Iterable[tuple[str, object]]) -> None:
    """Print names and values, one a line; those without a value are left out."""
    known = [(name, clean(value)) for name, value in pairs if value not in (None, "")]
    width = max((len(name) for name, _ in known), default=0)
    for name, value in known:
        if on_terminal():
            Console().print(Text.assemble((name.ljust(width), "dim"), "  ", value), soft_wrap=True)
        else:
            typer.echo(f"{name.ljust(width)}  {value}")
