"""`assent campaign …`: send a file, show, list, test, copy, pause, resume, cancel, delete, and write each person's
outcome."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.commands import output
from gateway.commands.api import Key, Server, Url, fail, segment
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


@app.command("test")
def try_out(
    id_: Id,
    numbers: Annotated[list[str], typer.Argument(metavar="NUMBER…", help="The numbers, at most 10.")],
    variables: Annotated[
        list[str] | None, typer.Option("--variable", help="The value of a placeholder, as name=value; repeat for more.")
    ] = None,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Send a campaign's content to some numbers, through all gates and outside of its counts."""
    body = {"to": numbers, "variables": _named(variables or [])}
    items = Server(config, url, key).api("send").call("POST", f"/v1/campaigns/{segment(id_)}/test", body)["items"]
    rows = [[item["to"], item["status"], item["reason"] or "", item["id"]] for item in items]
    output.table(["to", "status", "reason", "message"], rows)


@app.command()
def copy(
    id_: Id,
    name: Annotated[str | None, typer.Option("--name", help="The copy's name.")] = None,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Make a draft with a campaign's content and options, without recipients."""
    body = {} if name is None else {"name": name}
    _show(Server(config, url, key).api("send").call("POST", f"/v1/campaigns/{segment(id_)}/copy", body))


@app.command()
def delete(id_: Id, url: Url = None, key: Key = None, config: ConfigFile = DEFAULT) -> None:
    """Delete a draft with its recipients."""
    Server(config, url, key).api("send").call("DELETE", f"/v1/campaigns/{segment(id_)}")
    output.facts([("deleted", id_)])


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


def _named(values: list[str]) -> dict[str, str]:
    """Values that were written as name=value, by name; ends the command where one is not."""
    pairs = [value.partition("=") for value in values]
    if wrong := [name for name, equals, _ in pairs if not equals]:
        fail(f"{wrong[0]!r} is not a value: write --variable name=value", 2)
    return {name: value for name, _, value in pairs}


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
    output.facts([(name.replace("_", "-"), n) for name, n in campaign["totals"].items()])
