"""Fixtures of the tests of several nodes and of what only PostgreSQL has."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from gateway.store.postgresql_store import PostgresqlStore
from tests.support import postgresql


@pytest.fixture
async def store() -> AsyncIterator[PostgresqlStore]:
    """An empty store, as a first start makes it."""
    opened = PostgresqlStore(await postgresql.database_of("partitions", None))
    await opened.open()
    yield opened
    await opened.close()
