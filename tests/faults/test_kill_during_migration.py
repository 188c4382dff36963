"""A process that is killed while it brings a store up to date: the next one goes on, and nothing is lost."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults.rig.cluster import Cluster, Layout
from tests.store.test_migrated_prompts import ANA, old_store
from tests.support import postgresql

STATEMENT = "sqlalchemy.engine.base:Connection.execute:after"
"""Every statement of the process: the first ones are those of the migration."""


async def test_an_old_file_is_migrated_in_the_end(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    old_store(file, time.time_ns() // 1000)
    deaths = [f"{STATEMENT}:{count}" for count in (3, 12, 30)]
    async with Cluster(tmp_path, Layout("sqlite", store=str(file)), 1, deaths).up() as cluster:
        (node,) = cluster.nodes
        consent = await node.consent(ANA)
        assert (consent["state"], consent["pending_until"] is not None) == ("pending", True)
        await node.subscribe("+15551230009")
        assert "every chain is intact" in await node.verify()


@pytest.mark.postgresql
async def test_an_empty_database_is_migrated_in_the_end(tmp_path: Path) -> None:
    database = await postgresql.database()
    deaths = [f"{STATEMENT}:{count}" for count in (3, 25)]
    async with Cluster(tmp_path, Layout("postgresql", nodes=2, store=database), 1, deaths).up() as cluster:
        node, other = cluster.nodes
        await node.subscribe("+15551230009")
        assert (await other.consent("+15551230009"))["state"] == "subscribed"
        assert "every chain is intact" in await node.verify()
