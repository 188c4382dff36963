"""How commands print: tables on a terminal, aligned plain lines elsewhere, so that a script or a page can have them.

Texts of people are printed without control characters: a message cannot move the cursor or colour the terminal.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

LAST_COLUMN = 24
"""Characters that the last column of a table, which may wrap, gets at least."""


def on_terminal() -> bool:
    """Whether standard output is a terminal, which people read."""
    return sys.stdout.isatty()


def clean(value: object) -> str:
    """A value as one printable line; None is nothing."""
    text = "" if value is None else str(value)
    return "".join(char if char.isprintable() else " " for char in text)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], marked: Iterable[int] = ()) -> None:
    """Print rows under their columns; those whose numbers are `marked` stand out."""
    cells = [[clean(value) for value in row] for row in rows]
    bold = set(marked)
    widths = [max(cell_len(row[i]) for row in [list(columns), *cells]) for i in range(len(columns))]
    if on_terminal():
        console = Console()
        room = console.width - sum(widths[:-1]) - 2 * (len(columns) - 1)
        if room < min(widths[-1], LAST_COLUMN):
            _records(console, columns, cells)
            return
        shown = Table(box=None, header_style="dim", pad_edge=False, padding=(0, 2, 0, 0))
        for number, column in enumerate(columns):
            shown.add_column(column, no_wrap=number < len(columns) - 1, overflow="fold")
        for number, row in enumerate(cells):
            shown.add_row(*(Text(cell) for cell in row), style="bold" if number in bold else None)
        console.print(shown)
        return
    for row in [list(columns), *cells]:
        typer.echo("  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _padded(text: str, width: int) -> str:
    """A text with spaces up to a width in terminal cells: a Chinese character or an emoji takes two."""
    return text + " " * (width - cell_len(text))


def _records(console: Console, columns: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
    """Rows that are too wide for the terminal: each as a block, a column a line, so that nothing is cut off."""
    width = max(map(cell_len, columns))
    for number, row in enumerate(cells):
        if number:
            console.print()
        for column, cell in zip(columns, row, strict=True):
            if cell:
                console.print(Text.assemble((column.ljust(width), "dim"), "  ", cell), overflow="fold")


def facts(pairs: Iterable[tuple[str, object]]) -> None:
    """Print names and values, one a line; those without a value are left out."""
    known = [(name, clean(value)) for name, value in pairs if value not in (None, "")]
    width = max((len(name) for name, _ in known), default=0)
    console = Console() if on_terminal() else None
    for name, value in known:
        if console is not None:
            console.print(Text.assemble((name.ljust(width), "dim"), "  ", value), soft_wrap=True)
        else:
            typer.echo(f"{name.ljust(width)}  {value}")
