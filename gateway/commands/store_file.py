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


def url_of(config: Path, store: Path | None) -> str:
    """The store of the configuration file, or the SQLite file that the option names."""
    return read(config).gateway.store.get_secret_value() if store is None else f"sqlite:///{store}"


def read_store(work: Callable[[Connection], T], config: Path = DEFAULT, store: Path | None = None) -> tuple[str, T]:
    """What the store is called, and what `work` makes of it: it gets a connection for reading only, in no transaction.
    Ends the command where this program cannot read the store."""
    return read_url(url_of(config, store), work)


def read_url(url: str, work: Callable[[Connection], T]) -> tuple[str, T]:
    """The same of the store at an address."""
    name = location.shown(url)
    return name, read_apart(url, lambda connection: work(_current(connection, name)))


def read_apart(url: str, work: Callable[[Connection], T]) -> T:
    """What `work` makes of a store, whatever is in it. Ends the command where it cannot be read."""
    if not location.is_sqlite(url):
        return _in_postgresql(url, work)
    path = location.sqlite_file(url)
    if not path.is_file():
        fail(f"{path}: no such store")
    engine = reader(path)
    try:
        with engine.connect() as connection:
            return work(connection)
    except DatabaseError as error:
        fail(f"{path}: cannot be read as an Assent store: {error.orig}")
    finally:
        engine.dispose()


def _in_postgresql(url: str, work: Callable[[Connection], T]) -> T:
    from gateway.store.postgresql_store import read_once

    try:
        return asyncio.run(read_once(url, work))
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
