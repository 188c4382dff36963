"""`assent store backup FILE`: a consistent copy of a running SQLite store. On PostgreSQL it says how."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from sqlalchemy import Connection

from gateway.commands import output, verify
from gateway.commands.api import fail
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.commands.store_file import Store, read_apart, url_of
from gateway.store import location, migrate
from gateway.store.backup import BackupFailed, Told, backed_up

ON_POSTGRESQL = """\
{store}: nothing was written; a database is backed up with PostgreSQL's own tools, while the gateways run:
  one consistent dump    pg_dump --format=custom --no-owner --file={file} '{store}'
  and back, into an empty database    pg_restore --no-owner --dbname='{store}' {file}
  every moment           pg_basebackup, and the archive of the WAL (archive_mode = on, archive_command)
A dump of last night lacks the STOPs of today; only the archive of the WAL has them."""


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; a file that is not there yet.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")] = False,
    config: ConfigFile = DEFAULT,
    store: Store = None,
) -> None:
    """Back the store up while the gateway runs; exit status 1 when nothing was written, or the ledger has faults."""
    url = url_of(config, store)
    if not location.is_sqlite(url):
        fail(ON_POSTGRESQL.format(store=location.shown(url), file=file))
    path = location.sqlite_file(url)
    try:
        with _bar() as told, backed_up(path, file, told, overwrite=overwrite) as made:
            report = read_apart(f"sqlite:///{made}", _ledger)
    except BackupFailed as error:
        fail(f"nothing was written: {error}")
    except OSError as error:
        fail(f"nothing was written: {file}: {error.strerror}")
    typer.echo(f"{file}: a backup of {path}, every page checked")
    if report is None:
        typer.echo("it has the schema of another version: its ledger was not verified")
    else:
        verify.say(str(file), report)


def _ledger(connection: Connection) -> verify.VerifyReport | None:
    """What a verification says of the backup; None where this version cannot tell."""
    with connection.begin():
        current = migrate.current(connection)
    return verify.check_ledger(connection) if current else None


@contextmanager
def _bar() -> Iterator[Told]:
    """What hears of each step, and shows a bar on a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not output.on_terminal()) as progress:
        task = progress.add_task("copying pages")

        def told(left: int, total: int) -> None:
            progress.update(task, completed=total - left, total=total)

        yield told
