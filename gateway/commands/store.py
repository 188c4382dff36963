"""`assent store`: copy a store into another."""

from __future__ import annotations

import typer

from gateway.commands.store_copy import copy

app = typer.Typer(name="store", help="The store itself: copy it.", no_args_is_help=True)
for command in (copy,):
    app.command()(command)
