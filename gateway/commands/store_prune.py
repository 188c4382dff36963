"""`assent store prune --older-than "400 days"`: deletes what is old and over, a step at a time."""

from __future__ import annotations

import asyncio
import re
from functools import partial
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn
from sqlalchemy import Connection

from gateway.commands import output
from gateway.commands.api import fail
from gateway.commands.config_file import DEFAULT, ConfigFile, read
from gateway.commands.store_file import read_url
from gateway.config import Config
from gateway.config.durations import duration, written
from gateway.config.mistakes import Malformed
from gateway.core.policy import caps
from gateway.store import copy_progress, location, prune_steps
from gateway.store.engine import Lane, StoreBusy, StoreError
from gateway.store.prune_steps import PruneProgress


def prune(
    older_than: Annotated[
        str, typer.Option("--older-than", help='The age from which rows go, such as "400 days"; at least 30 days.')
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count: delete nothing.")] = False,
    config: ConfigFile = DEFAULT,
) -> None:
    """Delete old messages with their receipts, and old inbound items; what consent and counts need stays."""
    settings = read(config)
    age = _age(older_than)
    url = settings.gateway.store.get_secret_value()
    _, unfinished = read_url(url, _unfinished)  # and it is of this version: a prune upgrades nothing
    if unfinished:
        fail(f"{location.shown(url)}: is a copy that is not finished; nothing was deleted")
    try:
        progress = asyncio.run(_pruned(url, age, _capped_for(settings), dry_run))
    except StoreBusy as error:
        fail(f"{error}; nothing was deleted: on SQLite the gateway has to be stopped for it")
    except (location.NoStore, StoreError, OSError) as error:
        fail(f"not everything was deleted: {error}; run it again")
    output.table(
        ["table", "to be deleted" if dry_run else "deleted"], [[name, n] for name, n in progress.counts.items()]
    )


def _age(text: str) -> int:
    """The microseconds of "400 days" or 400d; ends the command where it is too short."""
    try:
        age = duration(re.sub(r"^\s*([0-9]+)\s*d\s*$", r"\1 days", text))
    except Malformed as error:
        fail(f"--older-than {text}: {error}", 2)
    if age < prune_steps.SHORTEST:
        fail(f"--older-than {text}: must be at least {written(prune_steps.SHORTEST)}", 2)
    return age


def _capped_for(config: Config) -> int:
    """How long a marketing message may count for a frequency cap: as long as the longest window, or as a quality factor
    may stretch one."""
    groups = config.groups.values()
    rules = [*config.frequency.marketing_caps, *(cap for group in groups for cap in group.marketing_caps)]
    return max([caps.LONGEST, *(cap.window for cap in rules)])


async def _pruned(url: str, age: int, capped_for: int, dry: bool) -> PruneProgress:
    store = location.store_at(url)
    columns = (SpinnerColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not output.on_terminal()) as shown:
        task = shown.add_task("")
        try:
            await store.open()
            now = store.wall() // 1000
            progress = PruneProgress(now - age, now - capped_for, dry)
            while progress.table is not None:
                step = partial(prune_steps.step, progress=progress)
                progress = await (store.read(step) if dry else store.write(step, Lane.BULK))
                shown.update(task, description=f"{progress.table or ''} {sum(progress.counts.values()):,} rows")
        finally:
            await store.close()
    return progress


def _unfinished(connection: Connection) -> bool:
    with connection.begin():
        return copy_progress.unfinished(connection)
