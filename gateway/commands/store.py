"""`assent store`: copy a store into another, back one up."""

from __future__ import annotations

import typer

from gateway.commands.store_backup import backup
from gateway.commands.store_copy import copy

app = typer.Typer(name="store", help="The store itself: copy it, back it up.", no_args_is_help=True)
for command in (copy, backup):
    app.command()(command)
