"""`assent store`: copy a store into another, back one up, delete what is old, cut its big tables by month."""

from __future__ import annotations

import typer

from gateway.commands.store_backup import backup
from gateway.commands.store_copy import copy
from gateway.commands.store_partition import partition
from gateway.commands.store_prune import prune

app = typer.Typer(
    name="store",
    help="The store itself: copy it, back it up, delete what is old, cut its big tables by month.",
    no_args_is_help=True,
)
for command in (copy, backup, prune, partition):
    app.command()(command)
