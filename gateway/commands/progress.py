"""A running campaign as the terminal shows it: a bar with its rate and the time left, then the totals."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from gateway.commands.api import Api, ApiError, fail, segment
from gateway.core.campaign_state import ENDED, CampaignState
from gateway.core.message_status import OPEN, UNSETTLED, MessageStatus

EVERY = 0.5
"""Seconds between two looks at the progress."""
SETTLE = 5.0
"""Seconds after the end of a campaign that its receipts are waited for by default."""
OVER = (*ENDED, CampaignState.PAUSED)
"""States in which no more is sent unless somebody resumes the campaign."""


class RateColumn(ProgressColumn):
    """How many items a second are done."""

    def render(self, task: Task) -> Text:
        """The rate of the last half minute."""
        return Text(f"{task.speed:,.0f}/s" if task.speed else "", style="cyan")


def bar(unit: str) -> Progress:
    """A progress bar on stderr; none where that is no terminal."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(unit),
        RateColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
    )


def follow(api: Api, id_: str, receipts: float = SETTLE) -> dict[str, Any]:
    """Show a campaign's progress until it is over, and return it as it is then. Receipts that are still to come (of
    messages `accepted`, `sent` or `unknown`) are waited for `receipts` seconds longer."""
    path = f"/v1/campaigns/{segment(id_)}"
    campaign: dict[str, Any] = api.call("GET", path)
    with bar("recipients") as progress:
        task = progress.add_task("sending", total=campaign["counts"]["recipients"])
        while campaign["state"] not in OVER:
            counts = campaign["counts"]
            moving = counts[MessageStatus.SENDING] or counts[MessageStatus.QUEUED]
            waits = "deferred " if counts[MessageStatus.DEFERRED] and not moving else ""
            done = counts["recipients"] - waiting(campaign)
            progress.update(task, total=counts["recipients"], completed=done, description=f"{waits}{campaign['state']}")
            time.sleep(EVERY)
            campaign = api.call("GET", path)
        progress.update(
            task, completed=campaign["counts"]["recipients"] - waiting(campaign), description=campaign["state"]
        )
        awaited = sum(campaign["counts"][status] for status in UNSETTLED)
        task = progress.add_task("receipts", total=awaited, visible=receipts > SETTLE and awaited > 0)
        until = time.monotonic() + receipts
        while (left := sum(campaign["counts"][status] for status in UNSETTLED)) and time.monotonic() < until:
            progress.update(task, completed=awaited - left)
            time.sleep(EVERY)
            campaign = api.call("GET", path)
    return campaign


def waiting(campaign: dict[str, Any]) -> int:
    """How many recipients of a campaign have no outcome yet."""
    return sum(campaign["counts"][status] for status in OPEN)


def totals(campaign: dict[str, Any]) -> list[list[object]]:
    """The rows of a campaign's final table: (status, reason or code, recipients)."""
    rows: list[list[object]] = []
    for status, n in campaign["counts"].items():
        if status == "recipients" or not n:
            continue
        split = campaign.get(status) if status in (MessageStatus.REFUSED, MessageStatus.FAILED) else None
        if split:
            rows += [
                [status, reason, count]
                for reason, count in sorted(split.items(), key=lambda reason_count: -reason_count[1])
            ]
        else:
            rows.append([status, "", n])
    return [*rows, ["total", "", campaign["counts"]["recipients"]]]


def outcomes_to(api: Api, id_: str, out: Path, statuses: list[str]) -> None:
    """Write a campaign's outcomes, those of these statuses if any are named, into a CSV file: whole or not at all."""
    query = "?" + "&".join(f"status={segment(status)}" for status in statuses) if statuses else ""
    part = out.with_name(out.name + ".part")
    try:
        with part.open("wb") as file:
            for block in api.download(f"/v1/campaigns/{segment(id_)}/messages{query}", "text/csv"):
                file.write(block)
        part.replace(out)
    except ApiError as error:
        fail(error.lines())
    except OSError as error:
        fail(f"{out}: cannot be written: {error.strerror}")
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    typer.echo(f"{out}: written", err=True)
