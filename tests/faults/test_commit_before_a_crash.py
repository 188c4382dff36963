"""A commit whose answer is lost because the server crashed: a new start of the server gives its number to another
transaction, whose success must not be taken for its own."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import Connection, text

from gateway.store.engine import StoreFailed
from gateway.store.postgresql_store import PostgresqlStore
from tests.faults.rig.databases import Database

pytestmark = pytest.mark.postgresql

NUMBERS = 300
"""Transactions that take the numbers of those that the crash forgot."""


async def test_a_number_that_was_used_again_proves_nothing(tmp_path: Path) -> None:
    async with Database(tmp_path).served(standby=False) as database:
        server, crashed = database.server, asyncio.Event()
        assert server is not None
        store = PostgresqlStore(database.url)
        await store.open()
        await store.write(lambda connection: connection.execute(text("CREATE TABLE kept (word TEXT)")).close())

        def unit(connection: Connection) -> None:
            connection.execute(text("INSERT INTO kept VALUES ('word')"))
            if not crashed.is_set():
                database.proxy.refuse()
                server.stop(signal.SIGQUIT)
                crashed.set()

        async def start_again() -> None:
            await crashed.wait()
            await asyncio.to_thread(server.start)
            connection = await asyncpg.connect(f"{server.address}/assent")
            for _ in range(NUMBERS):
                await connection.execute("SELECT pg_current_xact_id()")
            await connection.close()
            database.proxy.restore()

        written, _ = await asyncio.gather(store.write(unit), start_again(), return_exceptions=True)
        stored = await store.read(lambda connection: connection.execute(text("SELECT count(*) FROM kept")).scalar_one())
        assert isinstance(written, StoreFailed) or stored == 1, written
        await store.close()
