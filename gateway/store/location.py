"""Where the store is, which engine it needs, and what keeps it from being opened: told before anything is written."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import migrate, postgresql_url, read_only
from gateway.store.engine import Store
from gateway.store.schema import metadata
from gateway.store.sqlite_store import SqliteStore
from gateway.store.statements import statement

HEADER = b"SQLite format 3\0"
"""The first bytes of every SQLite file that has something in it (sqlite.org/fileformat.html, 1.3.1)."""

VERSION = "alembic_version"
"""The table that says which schema a store has. Other programs may have one of that name."""
_TABLES = r"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'"


class NoStore(Exception):
    """The store cannot be opened; the message says why in a sentence."""


def is_sqlite(url: str) -> bool:
    """Whether a store is a SQLite file."""
    return url.startswith("sqlite:///")


def shown(url: str) -> str:
    """A store as people read it: its file, or its address without its secrets."""
    return str(sqlite_file(url)) if is_sqlite(url) else postgresql_url.shown(url)


def store_at(url: str) -> Store:
    """The store of the configuration, not yet opened. Raises NoStore where this process could not open it."""
    if is_sqlite(url):
        return SqliteStore(writable(url))
    from gateway.store.postgresql_store import PostgresqlStore

    return PostgresqlStore(url)


OLDEST_SERVER = 15
"""The oldest version of PostgreSQL that the tests run on."""

_SERVER_TABLES = statement(
    "store.tables",
    "The tables of the schema that the store is in.",
    sa.text(
        "SELECT table_name FROM information_schema.tables "
        "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name"
    ),
    only="postgresql",
)
_SERVER = statement(
    "store.server",
    "What a PostgreSQL server is: its version, its encoding, whether what is written there lasts.",
    sa.text(
        "SELECT current_setting('server_version'), CAST(current_setting('server_version_num') AS INTEGER),"
        " current_setting('server_encoding'),"
        " current_setting('fsync') = 'on', pg_is_in_recovery()"
    ),
    only="postgresql",
)


def database_state(connection: Connection) -> str:
    """What a PostgreSQL database is, in a sentence. Raises NoStore where the gateway cannot use it."""
    with connection.begin():
        version, number, encoding, durable, standby = connection.execute(_SERVER).one()
        revision, why = migrate.stored(connection), migrate.refused(connection)
    if number < OLDEST_SERVER * 10_000:
        raise NoStore(f"the server is PostgreSQL {version}; version {OLDEST_SERVER} or later is needed")
    if encoding != "UTF8":
        raise NoStore(f"the database's encoding is {encoding}; it has to be UTF8")
    if standby:
        raise NoStore("the database is a standby, which cannot be written to")
    if why is not None:
        raise NoStore(f"the database {why}")
    state = "is empty, to be set up at the first start" if revision is None else f"has schema {revision}"
    lost = "" if durable else "; its fsync is off: what was acknowledged may be lost when its machine stops"
    return f"PostgreSQL {version} answers; the database {state}{lost}"


def check_target(connection: Connection) -> None:
    """Raises NoStore where a store cannot be copied into this database: it is another program's, or a store that a
    gateway would have to upgrade first, and so no empty one."""
    with connection.begin():
        revision = migrate.stored(connection)
        looked = revision is None and connection.dialect.name != "sqlite"
        first = connection.execute(_SERVER_TABLES).scalars().first() if looked else None
    if first is not None:
        raise NoStore(f"the database is another program's (it has the table {first}): choose an empty one")
    if revision is not None and revision != migrate.newest():
        raise NoStore(f"the store that is written has schema {revision}: choose an empty one")


def sqlite_file(url: str) -> Path:
    """The file of a `sqlite:///` store. Raises NoStore for another engine."""
    if not is_sqlite(url):
        raise NoStore("this needs a SQLite file; the store is on PostgreSQL")
    return Path(url.removeprefix("sqlite:///"))


def writable(url: str) -> Path:
    """The path of a store that this process can open or create, and write to. Raises NoStore where it cannot."""
    path = sqlite_file(url)
    try:
        _check_file(path)
    except OSError as error:
        raise NoStore(f"{path} cannot be opened: {(error.strerror or 'unknown reason').lower()}") from error
    return path


def _check_file(path: Path) -> None:
    """Raises NoStore, OSError."""
    folder = next(parent for parent in (path.absolute().parent, *path.absolute().parents) if parent.exists())
    if not folder.is_dir():
        raise NoStore(f"{path} cannot be made: {folder} is not a folder")
    if path.is_dir():
        raise NoStore(f"{path} is a folder")
    if not os.access(folder, os.W_OK | os.X_OK):  # SQLite writes its log beside the file
        raise NoStore(f"{path} cannot be opened: the folder {folder} cannot be written to")
    if path.exists():
        if not os.access(path, os.R_OK | os.W_OK):
            raise NoStore(f"{path} cannot be opened: this user may not read and write it")
        with path.open("rb") as file:
            head = file.read(len(HEADER))
        if head and head != HEADER:
            raise NoStore(f"{path} is not a SQLite database")
        if head:
            _check_schema(path)


def _check_schema(path: Path) -> None:
    """Raises NoStore where the file cannot be read, is another program's, or its schema is newer than this program."""
    connection = read_only.connect(path)
    try:
        tables = {name for (name,) in connection.execute(_TABLES)}
        if not tables:
            return  # no store yet
        others = tables - {VERSION}
        if VERSION not in tables or (others and not others & metadata.tables.keys()):
            raise NoStore(f"{path} is the SQLite database of another program: choose another file")
        (revision,) = connection.execute(str(migrate.REVISION)).fetchone()
        (oldest,) = connection.execute(str(migrate.OLDEST)).fetchone() if "marks" in tables else (None,)
    except sqlite3.Error as error:
        raise NoStore(f"{path} cannot be read: {error}") from error
    finally:
        connection.close()
    if (why := migrate.refusal(revision, oldest)) is not None:
        raise NoStore(f"{path} {why}")
