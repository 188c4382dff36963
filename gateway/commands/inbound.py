"""`assent inbound replay`: processes again the inbound items that could not be understood."""

from __future__ import annotations

from typing import Any

import typer

from gateway.commands import output
from gateway.commands.api import Key, Server, Url
from gateway.commands.config_file import DEFAULT, ConfigFile

app = typer.Typer(name="inbound", help="Inbound items: what people and providers sent.", no_args_is_help=True)

SHOWN = 50
"""How many of the items that stay are shown."""


@app.callback()
def _group() -> None:
    """Inbound items: what people and providers sent."""


@app.command()
def replay(url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Process again the stored items that could not be understood."""
    api = Server(config, url, key).api("admin")
    understood = kept = 0
    shown: list[dict[str, Any]] = []
    cursor: str | None = ""
    while cursor is not None:
        answer = api.call("POST", "/v1/inbound/replay", **({"cursor": cursor} if cursor else {}))
        understood += answer["understood"]
        kept += len(answer["items"])
        shown += answer["items"][: SHOWN - len(shown)]
        cursor = answer["next"]
    if shown:
        rows = [[row["received_at"], row["channel"], row["key"], row["why"]] for row in shown]
        output.table(["received", "channel", "key", "reason"], rows)
    if kept > len(shown):
        typer.echo(f"… and {kept - len(shown)} more")
    typer.echo(f"{understood} understood, {kept} kept")
