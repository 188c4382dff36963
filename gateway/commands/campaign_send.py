"""`assent campaign send FILE.csv`: a dry run first, then the upload, then the progress until the campaign ends.

The campaign's idempotency key is made of the file and the options: the same command run again finds the campaign that
it created, uploads what is missing of the file, and follows it. Nobody gets a message twice.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.commands import output
from gateway.commands.api import Api, ApiError, Key, Server, Url, fail, segment
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.people_file import PeopleFile, problem_lines
from gateway.commands.progress import SETTLE, bar, follow, outcomes_to, totals
from gateway.config.durations import duration
from gateway.config.mistakes import Malformed
from gateway.core.campaign_state import ENDED, CampaignMove, CampaignState
from gateway.core.clock import SECOND
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import Reason

PART = "file"
"""The name of the one part of the upload: with it, an upload goes on where it was interrupted."""
DRY_RUN_ROWS = 2000
"""How many rows one request of the dry run has."""
EXAMPLES = 3
"""How many numbers are shown for each reason."""


def send(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV with a header; a column holds the numbers.")],
    channel: Annotated[str, typer.Option("--channel", help="The channel to send through.")],
    text: Annotated[str | None, typer.Option("--text", help="The message text; {{name}} is a column's value.")] = None,
    template: Annotated[str | None, typer.Option("--template", help="A template's name, instead of a text.")] = None,
    language: Annotated[str, typer.Option("--language", help="The template's language.")] = "en_US",
    var_columns: Annotated[
        str | None, typer.Option("--var-columns", help="Columns that fill the template's body, in order: a,b.")
    ] = None,
    opt_out_button: Annotated[
        int | None, typer.Option("--opt-out-button", help="Index of the quick reply that stops promotions.")
    ] = None,
    category: Annotated[str, typer.Option("--category", help="marketing, utility or authentication.")] = "marketing",
    to_column: Annotated[str, typer.Option("--to-column", help="The column with the numbers.")] = "to",
    name: Annotated[str | None, typer.Option("--name", help="The campaign's name. Default: the file's.")] = None,
    send_at: Annotated[
        str | None, typer.Option("--send-at", help="When to start, such as 2026-01-31T09:00:00Z.")
    ] = None,
    expires_in: Annotated[str | None, typer.Option("--expires-in", help='Validity, such as "4 hours".')] = None,
    opt_out_rate: Annotated[
        float | None, typer.Option("--stop-opt-out-rate", help="Pause above this share: 0.02 is 2%.")
    ] = None,
    failure_rate: Annotated[float | None, typer.Option("--stop-failure-rate", help="Pause above this share.")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write each person's outcome into this CSV.")] = None,
    receipts: Annotated[
        str | None, typer.Option("--wait-receipts", help='How long to wait for receipts at the end: "10 minutes".')
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Send without asking for confirmation.")] = False,
    check: Annotated[bool, typer.Option("--check/--no-check", help="Check everybody against every gate first.")] = True,
    only_check: Annotated[bool, typer.Option("--dry-run", help="Only check: send nothing.")] = False,
    again: Annotated[str, typer.Option("--again", help="Any word: send the same file as a new campaign.")] = "",
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Send a campaign to the people of a file; exit status 1 when it was paused or cancelled."""
    if (text is None) == (template is None):
        fail("give --text or --template", 2)
    receipt_wait = _receipt_wait(receipts)
    server = Server(config, url, key)
    people = PeopleFile(file, to_column, server.config().gateway.default_region if config.exists() else "US")
    content = {"text": text} if text is not None else _template(template, language, var_columns, opt_out_button)
    body: dict[str, Any] = {"name": name or file.name, "channel": channel, "category": category, **content}
    body |= _options(send_at, expires_in, opt_out_rate, failure_rate)
    if only_check:
        _check(server.api("send"), body, people)
    else:
        _run(server.api("send"), body, people, again, out, receipt_wait, check=check, yes=yes)


def _run(
    api: Api, body: dict[str, Any], people: PeopleFile, again: str, out: Path | None, receipt_wait: float, *,
    check: bool, yes: bool,
) -> None:  # fmt: skip
    """Create the campaign or find it again, upload the file, and follow the campaign to its end."""
    key = hashlib.sha256(f"{people.digest()} {json.dumps(body, sort_keys=True)} {again}".encode()).hexdigest()
    campaign = _created(api, body, key)
    if campaign["state"] == CampaignState.DRAFT:
        if not campaign["counts"]["recipients"] and not _agreed(api, body, people, check, yes):
            api.call("POST", f"/v1/campaigns/{segment(campaign['id'])}/{CampaignMove.CANCEL}")
            raise typer.Exit(1)
        campaign = _upload_and_start(api, campaign["id"], people)
    elif campaign["state"] in ENDED:
        typer.echo("this file was sent before; use --again WORD to send it as a new campaign", err=True)
    if campaign["state"] == CampaignState.SCHEDULED:
        typer.echo(f"the campaign starts at {campaign['send_at']}")
        return
    _follow_to_end(api, campaign["id"], out, receipt_wait)


def _receipt_wait(text: str | None) -> float:
    """Seconds to wait for receipts, from the option; ends the command when it is no duration."""
    if text is None:
        return SETTLE
    try:
        return duration(text) / SECOND
    except Malformed as error:
        fail(f"--wait-receipts {error}", 2)


def _template(template: str | None, language: str, columns: str | None, opt_out_button: int | None) -> dict[str, Any]:
    names = [column.strip() for column in columns.split(",")] if columns else []
    filled: dict[str, Any] = {"name": template, "language": language}
    if names:
        filled["body"] = [f"{{{{{column}}}}}" for column in names]
    if opt_out_button is not None:
        filled["opt_out_button"] = opt_out_button
    return {"template": filled}


def _options(
    send_at: str | None, expires_in: str | None, opt_out_rate: float | None, failure_rate: float | None
) -> dict[str, Any]:
    options: dict[str, Any] = {
        field: value for field, value in (("send_at", send_at), ("expires_in", expires_in)) if value
    }
    rates = {"opt_out_rate": opt_out_rate, "failure_rate": failure_rate}
    given = {name: rate for name, rate in rates.items() if rate is not None}
    return {**options, "stop_if": given} if given else options


def _created(api: Api, body: dict[str, Any], key: str) -> dict[str, Any]:
    """The campaign of this command, created now or by an earlier run. One that was cancelled before it sent anything
    does not count."""
    attempt = 0
    while True:
        headers = {"Idempotency-Key": f"{key}-{attempt}"}
        try:
            id_ = api.ask("POST", "/v1/campaigns", {**body, "start": False}, headers=headers)["id"]
        except ApiError as error:
            fail(error.lines())
        campaign: dict[str, Any] = api.call("GET", f"/v1/campaigns/{segment(id_)}")
        counts = campaign["counts"]
        unsent = counts[MessageStatus.CANCELLED] + counts[MessageStatus.REFUSED]
        if campaign["state"] != CampaignState.CANCELLED or unsent < counts["recipients"]:
            typer.echo(f"campaign {id_}", err=True)
            return campaign
        attempt += 1


def _agreed(api: Api, body: dict[str, Any], people: PeopleFile, check: bool, yes: bool) -> bool:
    """Whether to send: the dry run, if it is wanted, and the question."""
    if not check:
        return yes or _confirmed("Send it?")
    would_receive = _check(api, body, people)
    if not would_receive:
        typer.echo("no one in the file would receive it", err=True)
        return False
    return yes or _confirmed(f"Send to {would_receive:,} people?")


def _confirmed(question: str) -> bool:
    try:
        return typer.confirm(question)
    except typer.Abort:  # Ctrl-C, or nobody there to answer
        typer.echo("", err=True)
        return False


def _check(api: Api, body: dict[str, Any], people: PeopleFile) -> int:
    """The dry run: prints how many would be refused and why; returns how many would receive it, now or later."""
    verdicts: Counter[tuple[str, str]] = Counter()
    samples: dict[tuple[str, str], list[str]] = {}
    seen: set[int] = set()
    with bar("rows") as progress:
        task = progress.add_task("dry run", total=None)
        for rows in people.chunks(DRY_RUN_ROWS):
            for to, verdict in _verdicts(api, body, rows):
                twice = verdict[0] != "invalid" and hash(to) in seen
                key = (MessageStatus.REFUSED.value, Reason.DUPLICATE.value) if twice else verdict
                seen.add(hash(to))
                verdicts[key] += 1
                if len(samples.setdefault(key, [])) < EXAMPLES:
                    samples[key].append(to)
            progress.update(task, advance=len(rows))
    shown = [
        [status, reason, n, ", ".join(samples[status, reason])]
        for (status, reason), n in sorted(verdicts.items(), key=lambda verdict_count: -verdict_count[1])
    ]
    output.table(["status", "reason", "recipients", "examples"], shown)
    return sum(n for (status, _), n in verdicts.items() if status in WAITING)


def _verdicts(
    api: Api, body: dict[str, Any], rows: list[tuple[int, dict[str, Any] | str]]
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each row's number (or line), with the status and reason that it would get. Where the API finds rows wrong, the
    others are asked about once more without them."""
    good = [(line, row) for line, row in rows if isinstance(row, dict)]
    yield from ((f"line {line}", ("invalid", row)) for line, row in rows if isinstance(row, str))
    while good:
        request = {**body, "dry_run": True, "start": False, "recipients": [row for _, row in good]}
        try:
            items = api.ask("POST", "/v1/campaigns", request)["items"]
        except ApiError as error:
            wrong = problem_lines(error.problem)
            if not wrong:
                fail(error.lines())
            yield from ((f"line {good[i][0]}", ("invalid", mistake)) for i, mistake in wrong.items())
            good = [row for i, row in enumerate(good) if i not in wrong]
            continue
        yield from ((row["to"], (row["status"], ", ".join(row["reasons"]))) for row in items)
        return


def _follow_to_end(api: Api, id_: str, out: Path | None, receipt_wait: float) -> None:
    """Follow the campaign to its end, and show the totals; ends the command unless the campaign finished."""
    try:
        campaign = follow(api, id_, receipt_wait)
    except KeyboardInterrupt:
        fail(f"\nthe campaign goes on: run the same command to follow it, `assent campaign pause {id_}` to pause it")
    output.table(["status", "reason", "recipients"], totals(campaign))
    if out is not None:
        outcomes_to(api, id_, out, [])
    if campaign["state"] != CampaignState.FINISHED:
        fail(
            f"the campaign is {campaign['state']}"
            f"{': ' + campaign['paused_reason'] if campaign['paused_reason'] else ''}"
        )


def _upload_and_start(api: Api, id_: str, people: PeopleFile) -> dict[str, Any]:
    """Upload the file into the draft, and start it."""
    try:
        _upload(api, id_, people)
        started: dict[str, Any] = api.ask("POST", f"/v1/campaigns/{segment(id_)}/{CampaignMove.START}")
        return started
    except ApiError as error:
        fail(error.lines())
    except KeyboardInterrupt:
        fail("\ninterrupted: nothing was sent; run the same command to continue from here")


def _upload(api: Api, id_: str, people: PeopleFile) -> None:
    with bar("bytes") as progress:
        task = progress.add_task("streaming", total=people.size)

        def blocks() -> Iterator[bytes]:
            for block, done in people.blocks():
                yield block
                progress.update(task, completed=done)

        report = api.upload(f"/v1/campaigns/{segment(id_)}/recipients", "text/csv", blocks(), part=PART)
    typer.echo(
        f"{report['rows']:,} rows, {report['added']:,} recipients, {report['refused_count']:,} refused", err=True
    )
    for refusal in report["refused"][:10]:
        typer.echo(
            f"  line {refusal['line']}: {'; '.join(_error_text(error) for error in refusal['errors'])}", err=True
        )
    if report["refused_count"] > 10:
        typer.echo(f"  and {report['refused_count'] - 10:,} more", err=True)


def _error_text(error: dict[str, Any]) -> str:
    where = ".".join(map(str, error["loc"]))
    return f"{where}: {error['msg']}" if where else str(error["msg"])
