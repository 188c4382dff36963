"""`assent store`: the store itself."""

from __future__ import annotations

import typer

from gateway.commands.store_partition import partition

app = typer.Typer(name="store", help="The store itself: cut its big tables by month.", no_args_is_help=True)
app.command()(partition)


@app.callback()
def _group() -> None:
    """The store itself: cut its big tables by month."""
