"""`assent consent review`: what may be a request to stop, for a human to decide, and what was missed."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import IO, Annotated

import typer

from gateway.commands import output
from gateway.commands.api import Api, ApiError, Key, Server, Url, fail, segment
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.consents.reviews import Ruling

SHOWN = 60
"""Characters of a text in the list."""


def review(
    id_: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="The message to decide. Default: list them.")
    ] = None,
    decision: Annotated[
        Ruling | None, typer.Argument(metavar="[DECISION]", help="stop, promotions or keep: what it means.")
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="Why, for the evidence.")] = None,
    export: Annotated[
        Path | None,
        typer.Option("--export", help="Write what was not heard, although a stop followed within 7 days; - prints it."),
    ] = None,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """List the likely requests to stop that nobody has settled, decide one, or export those that were missed."""
    server = Server(config, url, key)
    if export is not None:
        _export(server.api("personal"), export)
    elif id_ is None:
        _list(server.api("read"))
    elif decision is None:
        fail(f"say what the message means: {', '.join(Ruling)}", 2)
    else:
        _decide(server.api("consent"), id_, decision, note)


def _list(api: Api) -> None:
    items = list(api.pages("/v1/reviews"))
    if not items:
        typer.echo("nothing waits: every likely request to stop is settled")
        return
    output.table(
        ["id", "at", "group", "address", "marketing", "question", "text"],
        [
            [
                item["id"], item["at"], item["group"], item["address"], item["marketing"],
                item["question_until"] or item["question"], item["text"][:SHOWN],
            ]
            for item in items
        ],
    )  # fmt: skip


def _decide(api: Api, id_: str, decision: Ruling, note: str | None) -> None:
    try:
        item = api.ask("POST", f"/v1/reviews/{segment(id_)}", {"decision": decision.value, "note": note})
    except ApiError as error:
        fail(f"nothing was changed: {error}")
    output.facts([(name, item[name]) for name in ("group", "address", "text", "state", "marketing", "settled")])


def _export(api: Api, path: Path) -> None:
    """Write the lines of the format that `tests/bench/hearing.py` reads: label, language, text, what followed."""
    count = 0
    try:
        opened = path.open("w", encoding="utf-8") if str(path) != "-" else nullcontext(sys.stdout)
        with opened as target:
            for item in api.pages("/v1/reviews/missed", limit=1000):
                _write(target, item)
                count += 1
    except OSError as error:
        fail(f"{path}: {error.strerror}")
    if str(path) != "-":
        typer.echo(f"{path}: {count} messages that a stop followed")


def _write(target: IO[str], item: dict[str, str | None]) -> None:
    text = " ".join((item["text"] or "").split())
    label = "y" if item["followed_by"] == "human" else "u"
    target.write("\t".join((label, item["language"] or "?", text, f"{item['followed_by']} {item['heard']}")) + "\n")
