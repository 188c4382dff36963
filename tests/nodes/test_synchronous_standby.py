"""A commit that waits for a standby is not acknowledged while no standby has it, though the database that waits has."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest
import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import postgresql_store
from gateway.store.errors import StoreFailed
from gateway.store.postgresql_store import PostgresqlStore
from tests.support import postgresql

pytestmark = pytest.mark.postgresql

_numbers = itertools.count()


def noted() -> str:
    """A row that nobody else writes, as SQL: a commit that waits holds up no other one."""
    return f"INSERT INTO marks (name, value) VALUES ('noted {next(_numbers)}', '')"


@pytest.fixture
def server() -> Iterator[postgresql.Server]:
    """A database server that nobody else uses."""
    own = postgresql.Server()
    try:
        own.start()
        yield own
    finally:
        own.remove()


@pytest.fixture
async def store(server: postgresql.Server) -> AsyncIterator[PostgresqlStore]:
    """A store on it."""
    one = PostgresqlStore(f"{server.address}/postgres")
    await one.open()
    yield one
    await one.close()


@pytest.fixture
async def impatient(
    store: PostgresqlStore, server: postgresql.Server, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[PostgresqlStore]:
    """The same, of a node that does not wait as long for an answer."""
    monkeypatch.setattr(postgresql_store, "STATEMENT_WAIT", 3.0)
    monkeypatch.setattr(postgresql_store, "ASK_FOR", 1.0)
    one = PostgresqlStore(f"{server.address}/postgres")
    yield one
    await one.close()


async def await_standby(server: postgresql.Server, name: str) -> None:
    """Every commit waits for a standby of this name from now on; without a name for none."""
    connection = await asyncpg.connect(f"{server.address}/postgres")
    try:
        await connection.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
        await connection.execute("SELECT pg_reload_conf()")
    finally:
        await connection.close()


async def commits_wait(server: postgresql.Server) -> bool:
    """Whether a commit waits for a standby by now: the server says so of one, or it is done."""
    commits, watches = [await asyncpg.connect(f"{server.address}/postgres") for _ in range(2)]
    waits = "SELECT wait_event IS NOT DISTINCT FROM 'SyncRep' FROM pg_stat_activity WHERE pid = $1"
    try:
        await commits.execute("SET synchronous_commit = on")
        committing = asyncio.ensure_future(commits.execute(noted()))
        while not committing.done():
            if await watches.fetchval(waits, commits.get_server_pid()):
                return True
            await asyncio.wait([committing], timeout=0.01)
        await committing
    finally:
        commits.terminate()
        watches.terminate()
        await asyncio.gather(committing, return_exceptions=True)
    return False


def note(connection: Connection) -> None:
    """Something to commit."""
    connection.execute(sa.text(noted()))


async def test_what_no_standby_has_is_not_acknowledged(
    server: postgresql.Server, store: PostgresqlStore, impatient: PostgresqlStore
) -> None:
    await store.write(note)
    await await_standby(server, "away")
    async with asyncio.timeout(60):
        while not await commits_wait(server):
            pass
    with pytest.raises(StoreFailed, match="did not answer to a commit"):
        await impatient.write(note)
    await await_standby(server, "")
    async with asyncio.timeout(60):
        while await commits_wait(server):
            pass
    await store.write(note)
