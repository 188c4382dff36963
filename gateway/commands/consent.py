"""`assent consent`: look up a person, change a consent, import consents, export the evidence, verify the ledger.

All but `verify` go through the running gateway, so that a change is decided and recorded like any other.
"""

from __future__ import annotations

import csv
import json
import sys
from contextlib import nullcontext
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, Annotated, Any

import typer

from gateway.commands import output
from gateway.commands.api import Api, ApiError, Key, Server, Url, fail, segment
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.consent_import import import_
from gateway.commands.consent_review import review
from gateway.commands.verify import verify
from gateway.core.consent.guards import OUTSIDE
from gateway.core.consent.states import State
from gateway.core.spreadsheet_cells import cell_of

app = typer.Typer(name="consent", help="People's consents and their evidence.", no_args_is_help=True)
app.command()(verify)
app.command("import")(import_)
app.command()(review)

Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="A number such as +15551230001, or a user id.")]
Groups = Annotated[
    list[str] | None, typer.Option("--group", help="A subscription group; repeat for more. Default: all in the file.")
]

COLUMNS = (
    "seq", "at", "group", "channel", "address", "event", "effect", "why", "state", "marketing", "signal", "source",
    "received_at", "provider_at", "evidence", "shown", "block", "erased", "digest", "hash",
)  # fmt: skip
"""The columns of a ledger as CSV, in this order; `evidence` is JSON."""
UNCHANGED = frozenset({"at", "received_at", "provider_at", "digest", "hash"})
"""Times and hashes: a spreadsheet leaves them as they are."""


class TargetState(StrEnum):
    """The states that one can ask for."""

    SUBSCRIBED = State.SUBSCRIBED.value
    UNSUBSCRIBED = State.UNSUBSCRIBED.value


class ExportFormat(StrEnum):
    """How an export is written."""

    JSON = "json"
    CSV = "csv"


@app.command()
def show(
    address: Address, group: Groups = None, url: Url = None, key: Key = None, config: ConfigFile = DEFAULT
) -> None:
    """Show a person's consent in each group."""
    server = Server(config, url, key)
    consents = _consents(server, server.api("read"), address, group)
    output.table(
        ["group", "state", "marketing", "pending until", "language", "blocked", "changed", "source"],
        [
            [
                consent["group"], consent["state"], consent["marketing"], consent["pending_until"], consent["language"],
                "by the carrier" if consent["provider_blocked"] else "", consent["changed_at"], consent["source"],
            ]
            for consent in consents
        ],
    )  # fmt: skip


@app.command("set")
def set_(
    address: Address,
    state: Annotated[TargetState | None, typer.Argument(metavar="STATE", help="subscribed or unsubscribed.")] = None,
    group: Annotated[
        str | None, typer.Option("--group", help="The subscription group. Default: the only one in the file.")
    ] = None,
    stop_marketing: Annotated[bool, typer.Option("--stop-marketing", help="No more marketing.")] = False,
    source: Annotated[str, typer.Option("--source", help=f"{', '.join(OUTSIDE[:-1])} or {OUTSIDE[-1]}.")] = "api",
    double_opt_in: Annotated[
        bool | None,
        typer.Option(
            "--double-opt-in/--no-double-opt-in", help="Ask the person to confirm. Default: as the source requires."
        ),
    ] = None,
    language: Annotated[str | None, typer.Option("--language", help="The person's language, such as en.")] = None,
    evidence_text: Annotated[str | None, typer.Option("--evidence-text", help="What the person was shown.")] = None,
    evidence_url: Annotated[str | None, typer.Option("--evidence-url", help="Where it was shown.")] = None,
    evidence_at: Annotated[
        str | None, typer.Option("--evidence-at", help="When it was shown, such as 2026-01-31T09:00Z.")
    ] = None,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Change a person's consent, as an outside source; exit status 1 when there is a stop that it may not lift."""
    if state is None and not stop_marketing:
        fail("give a STATE (subscribed or unsubscribed), or --stop-marketing", 2)
    server = Server(config, url, key)
    evidence = {"text": evidence_text, "url": evidence_url, "at": evidence_at}
    body: dict[str, object] = {
        "state": state.value if state else None,
        "marketing": "stopped" if stop_marketing else None,
        "source": source,
        "double_opt_in": double_opt_in,
        "language": language,
        "evidence": {name: value for name, value in evidence.items() if value is not None},
    }
    body = {name: value for name, value in body.items() if value is not None}
    _change(server.api("consent"), f"/v1/consents/{segment(group or _only_group(server))}/{segment(address)}", body)


def _change(api: Api, path: str, body: dict[str, object]) -> None:
    """Change a consent, and show it as it is then; a refusal ends the command."""
    try:
        answer = api.ask("PUT", path, body)
    except ApiError as error:
        fail(f"nothing was changed: {error}" if error.problem.get("reason") == "opted_out" else error.lines())
    fields = ("group", "address", "state", "marketing", "pending_until", "prompt")
    output.facts([(field.replace("_", " "), answer[field]) for field in fields])


@app.command()
def export(
    address: Address,
    group: Groups = None,
    form: Annotated[ExportFormat, typer.Option("--format", help="json or csv.")] = ExportFormat.JSON,
    file: Annotated[Path | None, typer.Option("--output", "-o", help="A file. Default: standard output.")] = None,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Export a person's consents and every ledger entry with its evidence, oldest first."""
    server = Server(config, url, key)
    api = server.api("read")
    consents = _consents(server, api, address, group)
    entries: dict[str, dict[str, Any]] = {}
    for consent in consents:  # an entry about every group comes with each of them
        path = f"/v1/consents/{segment(consent['group'])}/{segment(address)}/ledger"
        entries |= {entry["hash"]: entry for entry in api.pages(path, limit=1000)}
    ledger = sorted(entries.values(), key=lambda entry: (entry["at"], entry["seq"]))
    try:
        opened = file.open("w", encoding="utf-8", newline="") if file else nullcontext(sys.stdout)
        with opened as target:
            if form is ExportFormat.CSV:
                _csv(target, ledger)
            else:
                at = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
                document = {"address": address, "exported_at": at, "consents": consents, "ledger": ledger}
                target.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    if file is not None:
        typer.echo(f"{file}: {len(ledger)} entries for {address}")


def _csv(target: IO[str], ledger: list[dict[str, Any]]) -> None:
    """Write a ledger that opens in a spreadsheet: its texts stay texts there (`spreadsheet_cells`)."""
    writer = csv.DictWriter(target, COLUMNS, extrasaction="ignore")
    writer.writeheader()
    for entry in ledger:
        evidence = json.dumps(entry.get("evidence"), ensure_ascii=False) if entry.get("evidence") is not None else None
        texts = {
            name: cell_of(value) for name, value in entry.items() if isinstance(value, str) and name not in UNCHANGED
        }
        writer.writerow({**entry, **texts, "evidence": evidence})


def _consents(server: Server, api: Api, address: str, groups: list[str] | None) -> list[dict[str, Any]]:
    wanted = groups or list(server.config().groups)
    return [api.call("GET", f"/v1/consents/{segment(group)}/{segment(address)}") for group in wanted]


def _only_group(server: Server) -> str:
    groups = list(server.config().groups)
    if len(groups) != 1:
        fail(f"name a group with --group: {', '.join(groups) or 'the file has none'}", 2)
    return groups[0]
