"""`assent store copy FROM TO`: everything of one store into an empty one, on either database."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn
from sqlalchemy import Connection

from gateway.commands import output, verify
from gateway.commands.api import fail
from gateway.commands.store_file import read_apart, read_url
from gateway.config import environment, formats
from gateway.config.mistakes import Malformed
from gateway.store import copied_tables, location, store_copy
from gateway.store.copy_progress import CopyRefused
from gateway.store.engine import Store, StoreBusy, StoreError
from gateway.store.store_copy import CopyFailed, StoreCopy, Told

NOT_COPIED = "nodes, and what they lead: whatever runs on the copy becomes a node of its own"


def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="The store: its address, or the path of a file.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="An empty store, or an unfinished copy of FROM.")],
    paused: Annotated[
        bool, typer.Option("--paused", help="Pause every channel of the copy: nothing that waits is sent by itself.")
    ] = False,
) -> None:
    """Copy a store into another, on SQLite or PostgreSQL; no gateway may run on either. After a break it goes on."""
    old, new = _address("FROM", source), _address("TO", target)
    try:
        _check(old, new)
        rows = asyncio.run(_copied(old, new))
        name, report = read_url(new, verify.check_ledger)
        _, sending = read_url(new, _sending)
        asyncio.run(_finish(new, paused=paused))
    except (location.NoStore, CopyRefused, StoreBusy) as error:
        fail(f"nothing was copied: {error}")
    except (CopyFailed, StoreError, OSError) as error:
        fail(f"the copy is not finished: {error}")
    _show(rows, sending)
    typer.echo(f"{location.shown(new)}: a complete copy of {location.shown(old)}, compared row by row")
    if paused:
        typer.echo("every channel of the copy is paused until it is resumed")
    typer.echo("run gateways on one of the two stores alone: on both, what waits would be sent twice", err=True)
    verify.say(name, report)


def _address(name: str, place: str) -> str:
    """The address of a store; variables of the environment are filled in, so that no password stands in the command."""
    filled, problems = environment.fill(place, os.environ)
    if problems:
        fail(f"{name}: {problems[0]}", 2)
    try:
        return formats.store_url(filled if "://" in place else f"sqlite:///{filled}")
    except Malformed as error:
        fail(f"{name}: {error}", 2)


def _check(old: str, new: str) -> None:
    """Whether there is a store, and a place for its copy. Raises NoStore; ends the command where there is no store."""
    if location.is_sqlite(old):
        location.writable(old)  # it is locked while it is read, which needs a file beside it
    if old == new:
        fail("FROM and TO are the same store", 2)
    read_url(old, lambda connection: None)  # it has the newest schema
    if not location.is_sqlite(new) or location.writable(new).exists():
        read_apart(new, location.check_target)


async def _copied(old: str, new: str) -> Mapping[str, int]:
    with _telling() as told:
        async with _opened(old) as source, _opened(new) as target:
            return await StoreCopy(source, target, told).run()


async def _finish(new: str, *, paused: bool) -> None:
    if not location.is_sqlite(new):
        from gateway.store.postgresql_store import analyze

        await analyze(new, copied_tables.TABLES)
    async with _opened(new) as target:
        await store_copy.finish(target, paused=paused)


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Store]:
    """A store, open inside. Raises NoStore, StoreBusy, StoreFailed."""
    store = location.store_at(url)
    try:
        await store.open()
        yield store
    finally:
        await store.close()


@contextmanager
def _telling() -> Iterator[Told]:
    """What hears of each page, and shows it on a terminal."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.completed:,} rows"))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not output.on_terminal()) as progress:
        task = progress.add_task("")

        def told(what: str, rows: int) -> None:
            progress.update(task, description=what, advance=rows)

        yield told


def _sending(connection: Connection) -> int:
    with connection.begin():
        return copied_tables.sending(connection)


def _show(rows: Mapping[str, int], sending: int) -> None:
    output.table(["table", "rows"], [[name, n] for name, n in sorted(rows.items()) if n])
    typer.echo(f"not copied: {NOT_COPIED}")
    if sending:
        typer.echo(f"{sending} were being sent when the store was left: the next start makes them unknown")
