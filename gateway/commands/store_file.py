"""The store as commands read it: beside the gateway that runs on it, or without one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from gateway.commands.api import fail
from gateway.commands.config_file import DEFAULT, read
from gateway.store import location, migrate
from gateway.store.errors import StoreFailed
from gateway.store.read_only import reader

Store = Annotated[
    Path | None, typer.Option("--store", help="A SQLite file. Default: the store of the configuration file.")
]

T = TypeVar("T")


def read_store(work: Callable[[Connection], T], config: Path = DEFAULT, store: Path | None = None) -> tuple[str, T]:
    """What the store is called, and what `work` makes of it: it gets a connection for reading only, in no transaction.
    Ends the command where this program cannot read the store."""
    url = read(config).gateway.store.get_secret_value() if store is None else f"sqlite:///{store}"
    if not location.is_sqlite(url):
        return location.shown(url), _in_postgresql(url, work)
    path = location.sqlite_file(url)
    if not path.is_file():
        fail(f"{path}: no such store")
    engine = reader(path)
    try:
        with engine.connect() as connection:
            return str(path), work(_current(connection, str(path)))
    except DatabaseError as error:
        fail(f"{path}: cannot be read as an Assent store: {error.orig}")
    finally:
        engine.dispose()


def _in_postgresql(url: str, work: Callable[[Connection], T]) -> T:
    from gateway.store.postgresql_store import read_once

    try:
        return asyncio.run(read_once(url, lambda connection: work(_current(connection, location.shown(url)))))
    except StoreFailed as error:
        fail(f"{location.shown(url)}: cannot be read: {error}")


def _current(connection: Connection, name: str) -> Connection:
    with connection.begin():
        why, current = migrate.refused(connection), migrate.current(connection)
    if why is not None:
        fail(f"{name} {why}")
    if not current:
        fail(f"{name}: has the schema of another version; the gateway upgrades it when it starts")
    return connection
