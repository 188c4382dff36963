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
async def store(server: postgresql.Server, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[PostgresqlStore]:
    """A store on it, which does not wait long."""
    monkeypatch.setattr(postgresql_store, "STATEMENT_WAIT", 1.0)
    monkeypatch.setattr(postgresql_store, "ASK_FOR", 2.0)
    one = PostgresqlStore(f"{server.address}/postgres")
    await one.open()
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
    """Whether a commit waits for a standby by now."""
    connection = await asyncpg.connect(f"{server.address}/postgres")
    try:
        await connection.execute("SET synchronous_commit = on")
        await connection.execute(noted(), timeout=0.3)
    except TimeoutError:
        return True
    finally:
        connection.terminate()
    return False


def note(connection: Connection) -> None:
    """Something to commit."""
    connection.execute(sa.text(noted()))


async def test_what_no_standby_has_is_not_acknowledged(server: postgresql.Server, store: PostgresqlStore) -> None:
    await store.write(note)
    await await_standby(server, "away")
    async with asyncio.timeout(60):
        while not await commits_wait(server):
            pass
    with pytest.raises(StoreFailed, match="did not answer to a commit"):
        await store.write(note)
    await await_standby(server, "")
    async with asyncio.timeout(60):
        while await commits_wait(server):
            pass
    await store.write(note)
