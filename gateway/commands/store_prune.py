"""`assent store prune --older-than "400 days"`: deletes what is old and over, a share at a time.

A SQLite file on which a gateway runs is that gateway's: it is asked for each share. Else the command does them itself.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn
from sqlalchemy import Connection

from gateway.commands import output
from gateway.commands.api import Api, Key, Server, Url, fail
from gateway.commands.config_file import DEFAULT, ConfigFile, read
from gateway.commands.store_file import read_url
from gateway.config import Config
from gateway.config.durations import duration, written
from gateway.config.mistakes import Malformed
from gateway.housekeeping import pruning
from gateway.store import copy_progress, location
from gateway.store.engine import StoreBusy, StoreError
from gateway.store.prune_steps import SHORTEST, TABLES

Told = Callable[[str, int], None]
"""Hears after each share in which table the prune is, and how many rows went by then."""


def prune(
    older_than: Annotated[
        str, typer.Option("--older-than", help='The age from which rows go, such as "400 days"; at least 30 days.')
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count: delete nothing.")] = False,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Delete old messages with their receipts, and old inbound items; what consents and counts need stays."""
    settings = read(config)
    age = _age(older_than)
    address = settings.gateway.store.get_secret_value()
    _, unfinished = read_url(address, _unfinished)  # and it is of this version: a prune upgrades nothing
    if unfinished:
        fail(f"{location.shown(address)}: is a copy that is not finished; nothing was deleted")
    try:
        with _telling() as told:
            try:
                counts = asyncio.run(_pruned(settings, age, dry_run, told))
            except StoreBusy:
                counts = _asked_for(Server(config, url, key).api("admin"), age, dry_run, told)
    except (location.NoStore, StoreError, OSError) as error:
        fail(f"not everything was deleted: {error}; run it again")
    output.table(["table", "to be deleted" if dry_run else "deleted"], [[name, counts[name]] for name in TABLES])


def _age(text: str) -> int:
    """The microseconds of "400 days" or 400d; ends the command where it is too short."""
    try:
        age = duration(re.sub(r"^\s*([0-9]+)\s*d\s*$", r"\1 days", text))
    except Malformed as error:
        fail(f"--older-than {text}: {error}", 2)
    if age < SHORTEST:
        fail(f"--older-than {text}: must be at least {written(SHORTEST)}", 2)
    return age


async def _pruned(config: Config, age: int, dry: bool, told: Told) -> Mapping[str, int]:
    """Do it all here. Raises StoreBusy when a gateway runs on the file, NoStore, StoreFailed."""
    store = location.store_at(config.gateway.store.get_secret_value())
    try:
        await store.open()
        progress = pruning.begin(config, age, store.wall() // 1000, dry=dry)
        while progress.table is not None:
            progress = await pruning.go_on(store, progress)
            told(progress.table or "", sum(progress.counts.values()))
    finally:
        await store.close()
    return progress.counts


def _asked_for(api: Api, age: int, dry: bool, told: Told) -> Mapping[str, int]:
    """Ask the running gateway for one share after the other."""
    counts: Counter[str] = Counter()
    cursor: str | None = ""
    while cursor is not None:
        body = {"older_than": written(age), "dry_run": dry}
        share = api.call("POST", "/v1/store/prune", body, **({"cursor": cursor} if cursor else {}))
        counts.update({name: share[name] for name in TABLES})
        cursor = share["next"]
        told((cursor or "").partition(":")[0], counts.total())
    return counts


@contextmanager
def _telling() -> Iterator[Told]:
    columns = (SpinnerColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not output.on_terminal()) as progress:
        task = progress.add_task("")
        yield lambda table, rows: progress.update(task, description=f"{table} {rows:,} rows")


def _unfinished(connection: Connection) -> bool:
    with connection.begin():
        return copy_progress.unfinished(connection)
