"""The command `assent`."""

from __future__ import annotations

import typer

from gateway.commands.check import check
from gateway.commands.serve import serve

app = typer.Typer(
    name="assent",
    help="A consent-first messaging gateway for SMS and WhatsApp.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(serve)
app.command()(check)


def main() -> None:
    """The entry point."""
    app()
