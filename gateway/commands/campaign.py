"""`assent campaign …`: send a file, show, list, pause, resume, cancel, and write each person's outcome."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.commands import output
from gateway.commands.api import Key, Server, Url, segment
from gateway.commands.campaign_send import send
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.progress import outcomes_to, totals, waiting
from gateway.core.campaign_state import TRANSITIONS, CampaignMove

app = typer.Typer(name="campaign", help="Campaigns: send, show, pause, resume, cancel.", no_args_is_help=True)
app.command()(send)

Id = Annotated[str, typer.Argument(metavar="ID", help="The campaign's id.")]


@app.command("list")
def listed(
    state: Annotated[str | None, typer.Option("--state", help="Only those in this state.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, max=1000, help="How many, newest first.")] = 20,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """List the newest campaigns."""
    query: dict[str, object] = {"limit": limit} | ({"state": state} if state else {})
    campaigns = Server(config, url, key).api("read").call("GET", "/v1/campaigns", **query)["items"]
    rows = [
        [
            campaign["id"],
            campaign["name"],
            campaign["channel"],
            campaign["state"],
            campaign["counts"]["recipients"],
            waiting(campaign),
        ]
        for campaign in campaigns
    ]
    output.table(["id", "name", "channel", "state", "recipients", "waiting"], rows)


@app.command("show")
def shown(id_: Id, url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Show a campaign, and its recipients by status and reason."""
    _show(Server(config, url, key).api("read").call("GET", f"/v1/campaigns/{segment(id_)}"))


@app.command()
def pause(id_: Id, url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Pause a campaign: hold back what is not yet handed to the provider."""
    _change(Server(config, url, key), id_, CampaignMove.PAUSE)


@app.command()
def resume(id_: Id, url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Resume a paused campaign."""
    _change(Server(config, url, key), id_, CampaignMove.RESUME)


@app.command()
def cancel(id_: Id, url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Cancel a campaign: what is not yet handed to the provider is never sent."""
    _change(Server(config, url, key), id_, CampaignMove.CANCEL)


@app.command()
def outcomes(
    id_: Id,
    out: Annotated[Path, typer.Argument(metavar="FILE", help="The CSV to write.")],
    status: Annotated[list[str] | None, typer.Option("--status", help="Only this status; repeat for more.")] = None,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Write each person's outcome into a CSV file."""
    outcomes_to(Server(config, url, key).api("read"), id_, out, status or [])


def _change(server: Server, id_: str, move: CampaignMove) -> None:
    _show(server.api("send").call("POST", f"/v1/campaigns/{segment(id_)}/{move}"))


def _show(campaign: dict[str, Any]) -> None:
    output.facts(
        [
            ("id", campaign["id"]),
            ("name", campaign["name"]),
            ("channel", f"{campaign['channel']}, {campaign['category']}"),
            ("state", campaign["state"]),
            ("reason", campaign["paused_reason"]),
            ("starts", campaign["send_at"] if campaign["state"] in TRANSITIONS[CampaignMove.START].sources else None),
        ]
    )
    output.table(["status", "reason", "recipients"], totals(campaign))
