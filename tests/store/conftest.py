"""Fixtures of the store's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine

from gateway.store.schema import metadata


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A store in memory, without any rows."""
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        metadata.create_all(opened)
        yield opened
    engine.dispose()
