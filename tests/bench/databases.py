"""Where a benchmark's store is: a SQLite file, or a database of a PostgreSQL server that loses nothing when it dies.

Stores are filled by SQL text with a few words that the engines spell differently (`WORDS`), on a connection without the
gateway's limits, so that millions of rows take seconds.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import asyncpg

from gateway.store import location, postgresql_connection
from tests.support import postgresql

SQLITE, POSTGRESQL = ENGINES = ("sqlite", "postgresql")

DURABLE = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "autovacuum": "on",
    "track_io_timing": "on",
    "shared_buffers": "512MB",
    "checkpoint_timeout": "5min",
}
"""What a server that keeps its promises has, other than that of the tests; whatever is not named is as it comes."""

WORDS: Mapping[str, Mapping[str, str]] = {
    SQLITE: {
        "count": "WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < {n})",
        "digits": "printf('%0{width}d', {value})",
        "newline": "char(10)",
    },
    POSTGRESQL: {
        "count": "WITH c AS (SELECT generate_series(0, {n} - 1) AS i)",
        "digits": "lpad(CAST({value} AS TEXT), {width}, '0')",
        "newline": "chr(10)",
    },
}
"""`count`: a table `c` of the numbers `i` below n. `digits`: a number with leading zeros. `newline`: a line break."""


def engine_of(url: str) -> str:
    """Which engine a store's address names."""
    return SQLITE if location.is_sqlite(url) else POSTGRESQL


def counted(engine: str, n: int) -> str:
    """A WITH clause: the table `c` of the numbers `i` from 0 below n."""
    return WORDS[engine]["count"].format(n=n)


def digits(engine: str, value: str, width: int) -> str:
    """SQL for a number with leading zeros."""
    return WORDS[engine]["digits"].format(value=value, width=width)


@contextmanager
def server(engine: str) -> Iterator[None]:
    """A PostgreSQL server inside, where the engine is that: the one that the environment names, or one of our own."""
    if engine == SQLITE or postgresql.ADDRESS in os.environ:
        yield
        return
    running = postgresql.Server(**DURABLE)
    try:
        running.start()
        os.environ[postgresql.ADDRESS] = running.address
        try:
            yield
        finally:
            del os.environ[postgresql.ADDRESS]
    finally:
        running.remove()


async def store_url(folder: Path, engine: str) -> str:
    """The address of a new and empty store."""
    return f"sqlite:///{folder / 'assent.db'}" if engine == SQLITE else await postgresql.database()


async def fill(url: str, statements: Sequence[str]) -> None:
    """Bring a store's schema up to date and run these statements on it, however long they take."""
    store = location.store_at(url)
    await store.open()
    await store.close()
    if engine_of(url) == SQLITE:
        file = sqlite3.connect(location.sqlite_file(url), isolation_level=None)
        for statement in statements:
            file.execute(statement)
        file.close()
        return
    async with connected(url) as connection:
        for statement in statements:
            await connection.execute(statement)
        await connection.execute("VACUUM ANALYZE")


@asynccontextmanager
async def connected(url: str, *, as_gateway: bool = False) -> AsyncIterator[asyncpg.Connection]:
    """A connection of the bare driver to a PostgreSQL store; `as_gateway` with the settings that the gateway asks the
    server for."""
    connection = await (postgresql_connection.connect(url) if as_gateway else asyncpg.connect(url))
    try:
        yield connection
    finally:
        await connection.close()


async def version(url: str) -> str:
    """Which PostgreSQL it is, and what a commit waits for."""
    async with connected(url) as connection:
        values = [
            await connection.fetchval(f"SHOW {name}") for name in ("server_version", "synchronous_commit", "fsync")
        ]
    return "PostgreSQL {}, synchronous_commit {}, fsync {}".format(*values)
