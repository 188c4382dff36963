"""What PostgreSQL is stricter about than SQLite: types of values, keys that come twice, answers that do not come."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest
from sqlalchemy import Connection

from channels.channel import Template
from gateway.store import channel_stats, contact_merge, contacts, ledger, templates
from gateway.store.engine import StoreFailed
from gateway.store.postgresql_store import PostgresqlStore
from gateway.store.savepoints import by_itself, one_by_one
from tests.support import postgresql
from tests.support.house import migrated_database

pytestmark = pytest.mark.postgresql

LATELY = 1_760_000_000_000_000


@pytest.fixture
async def address() -> str:
    """The address of an empty store."""
    return await postgresql.database_of("stricter", await migrated_database())


@pytest.fixture
async def store(address: str) -> AsyncIterator[PostgresqlStore]:
    """The store there."""
    opened = PostgresqlStore(address)
    yield opened
    await opened.close()


def note(connection: Connection) -> None:
    """Write a mark."""
    channel_stats.mark(connection, "some work", "done")


async def test_a_contact_that_got_too_much_marketing_is_merged(store: PostgresqlStore) -> None:
    def unit(connection: Connection) -> object:
        contacts.add(connection, ["a", "b"], LATELY)
        contacts.cool(connection, ["b"], LATELY)
        contact_merge.merge(connection, "b", "a")
        return contacts.details(connection, "a").cooled_at

    assert await store.write(unit) == LATELY


async def test_of_a_template_that_is_listed_twice_the_last_counts(store: PostgresqlStore) -> None:
    listed = [Template("winter", "en-US", "pending", "marketing"), Template("winter", "en_US", "approved", "marketing")]

    def unit(connection: Connection) -> object:
        templates.replace(connection, "1", listed, LATELY)
        return templates.live(connection, "1", LATELY)

    assert await store.write(unit) == {("winter", "en_US"): ("approved", "marketing")}


async def test_no_ledger_has_so_many_entries(store: PostgresqlStore) -> None:
    behind = (LATELY, "a", 10**17)
    assert await store.read(lambda it: ledger.entries(it, "a", groups=["*"], after=behind, most=1)) == []


async def test_a_row_whose_key_is_there_fails_alone(store: PostgresqlStore) -> None:
    def unit(connection: Connection) -> tuple[list[str], list[str]]:
        contacts.add(connection, ["a"], LATELY)
        failed: list[str] = []
        one_by_one(
            connection,
            ["a", "b"],
            lambda ids: contacts.add(connection, ids, LATELY),
            lambda id_, error: failed.append(id_),
        )
        return failed, [id_ for id_ in ("a", "b") if contacts.details(connection, id_).id == id_]

    assert await store.write(unit) == (["a"], ["a", "b"])


async def test_a_statement_without_an_answer_is_no_fault_of_its_row(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gateway.store.postgresql_store.STATEMENT_WAIT", 0.5)
    monkeypatch.setattr("gateway.store.postgresql_store.PATIENCE", 0.5)
    store = PostgresqlStore(address)
    set_aside: list[Exception] = []
    other = await asyncpg.connect(address)
    try:
        async with other.transaction():
            await other.execute("LOCK TABLE marks IN EXCLUSIVE MODE")
            with pytest.raises(StoreFailed):
                await store.write(lambda connection: by_itself(connection, lambda: note(connection), set_aside.append))
    finally:
        await other.close()
        await store.close()
    assert set_aside == []


@pytest.mark.answer_within
async def test_a_connection_to_a_database_that_can_only_be_read_is_given_up(
    address: str, store: PostgresqlStore
) -> None:
    setting = f'ALTER DATABASE "{postgresql.name_of(address)}" SET default_transaction_read_only = '
    other = await asyncpg.connect(address)
    try:
        await other.execute(setting + "on")
        with pytest.raises(StoreFailed, match="read-only"):
            await store.write(note)
        await other.execute(setting + "off")
    finally:
        await other.close()
    await store.write(note)
    assert await store.read(lambda connection: channel_stats.marked(connection, "some work")) == "done"
