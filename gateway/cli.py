"""The command `assent`."""

from __future__ import annotations

import typer

from gateway.commands import campaign, consent, inbound, store
from gateway.commands.check import check
from gateway.commands.link import link
from gateway.commands.send import send
from gateway.commands.serve import serve
from gateway.commands.simulated_phone import tap, text
from gateway.commands.statements import statements

app = typer.Typer(
    name="assent",
    help="A consent-first messaging gateway for SMS and WhatsApp.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (serve, check, send, text, tap, link, statements):
    app.command()(command)
for group in (campaign.app, consent.app, inbound.app, store.app):
    app.add_typer(group)


def main() -> None:
    """The entry point."""
    app()
