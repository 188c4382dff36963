"""`assent inbound replay`: processes again the inbound items that could not be understood."""

from __future__ import annotations

import typer

from gateway.commands import output
from gateway.commands.api import Key, Server, Url
from gateway.commands.config_file import DEFAULT, ConfigFile

app = typer.Typer(name="inbound", help="Inbound items: what people and providers sent.", no_args_is_help=True)

SHOWN = 50


@app.callback()
def _group() -> None:
    """Inbound items: what people and providers sent."""


@app.command()
def replay(url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Process again the stored items that could not be understood."""
    api = Server(config, url, key).api("admin")
    understood, kept = 0, []
    cursor: str | None = ""
    while cursor is not None:
        answer = api.call("POST", "/v1/inbound/replay", **({"cursor": cursor} if cursor else {}))
        understood += answer["understood"]
        kept += answer["items"]
        cursor = answer["next"]
    if kept:
        rows = [[row["received_at"], row["channel"], row["key"], row["why"]] for row in kept[:SHOWN]]
        output.table(["received", "channel", "key", "reason"], rows)
    if len(kept) > SHOWN:
        typer.echo(f"… and {len(kept) - SHOWN} more")
    typer.echo(f"{understood} understood, {len(kept)} kept")
