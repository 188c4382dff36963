"""The store's file as commands read it: beside the gateway that runs on it, or without one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from gateway.commands.api import fail
from gateway.commands.config_file import read
from gateway.store import location, migrate
from gateway.store.read_only import reader

Store = Annotated[Path | None, typer.Option("--store", help="The SQLite file. Default: the store of the file.")]


def store_file(config: Path, store: Path | None) -> Path:
    """The file that was named, else the store of the configuration; ends the command when there is no such file."""
    try:
        path = store or location.sqlite_file(read(config).gateway.store.get_secret_value())
    except location.NoStore as error:
        fail(f"gateway.store: {error}")
    if not path.is_file():
        fail(f"{path}: no such store")
    return path


@contextmanager
def opened(path: Path) -> Iterator[Connection]:
    """A connection for reading only, outside a transaction; ends the command when the store cannot be read."""
    engine = reader(path)
    try:
        with engine.connect() as connection:
            with connection.begin():
                current = migrate.current(connection)
            if not current:
                fail(f"{path}: has the schema of another version; the gateway upgrades it when it starts")
            yield connection
    except DatabaseError as error:
        fail(f"{path}: cannot be read as an Assent store: {error.orig}")
    finally:
        engine.dispose()
