"""`assent consent import FILE.csv`: streams consents to the running gateway and shows the refused rows by line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from gateway.commands import output
from gateway.commands.api import ApiError, Key, Server, Url, fail
from gateway.commands.config_file import DEFAULT, ConfigFile

BLOCK = 256 * 1024
"""Bytes that are sent at a time."""
CONTENT_TYPES = {".csv": "text/csv", ".ndjson": "application/x-ndjson", ".jsonl": "application/x-ndjson"}


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV with a header, or NDJSON (.ndjson, .jsonl).")],
    group: Annotated[str | None, typer.Option("--group", help="For rows that name no group.")] = None,
    state: Annotated[
        str | None, typer.Option("--state", help="subscribed or unsubscribed, for rows that name no state.")
    ] = None,
    source: Annotated[str | None, typer.Option("--source", help="import or crm, for rows that name no source.")] = None,
    double_opt_in: Annotated[bool, typer.Option("--double-opt-in", help="Ask everybody to confirm.")] = False,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Import consents; an import never lifts a stop. Exit status 1 when rows were refused."""
    content_type = CONTENT_TYPES.get(file.suffix.lower())
    if content_type is None:
        fail(f"{file}: is neither .csv nor .ndjson", 2)
    query = {"group": group, "state": state, "source": source, "double_opt_in": "true" if double_opt_in else None}
    given = {name: value for name, value in query.items() if value is not None}
    try:
        size = file.stat().st_size
        with file.open("rb") as opened, _bar() as bar:
            task = bar.add_task(f"importing {file.name}", total=size)

            def blocks() -> Iterator[bytes]:
                while block := opened.read(BLOCK):
                    yield block
                    bar.advance(task, len(block))

            report = Server(config, url, key).api("consent").upload("/v1/imports", content_type, blocks(), **given)
    except ApiError as error:
        fail(error.lines())
    except OSError as error:
        fail(f"{file}: cannot be read: {error.strerror}", 2)
    _show(report)
    if report["refused_count"]:
        raise typer.Exit(1)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not output.on_terminal(),
    )


def _show(report: dict[str, Any]) -> None:
    states = [(f"now {name}", n) for name, n in report["states"].items() if n]
    prompts = [(f"prompts {name}", n) for name, n in report["prompts"].items() if n]
    counts = [("rows", report["rows"]), ("applied", report["applied"]), ("refused", report["refused_count"])]
    output.facts([(name, str(n)) for name, n in [*counts, *states, *prompts]])
    if report["refused"]:
        typer.echo()
        output.table(
            ["line", "address", "reason"], [[row["line"], row["address"], _why(row)] for row in report["refused"]]
        )
    left = report["refused_count"] - len(report["refused"])
    if left:
        typer.echo(f"and {left} more")


def _why(row: dict[str, Any]) -> str:
    wrong = [f"{'.'.join(map(str, error['loc']))} {error['msg']}".strip() for error in row["errors"]]
    if wrong:
        return "; ".join(wrong)
    return "opted out; only the person can opt in again" if row["reason"] == "opted_out" else str(row["reason"])
