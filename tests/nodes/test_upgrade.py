"""Nodes of two versions on one PostgreSQL database, as they are while one after the other is upgraded."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from gateway.app import Gateway, Unstartable
from gateway.store import migrate
from gateway.store.postgresql_store import PostgresqlStore
from tests.support import postgresql
from tests.support.gateway_process import blast, numbers
from tests.support.house import House
from tests.support.later_schema import ADDS, TAKES, later
from tests.support.pair import Pair, second_node
from tests.support.people import settle
from tests.support.runner import runner

pytestmark = pytest.mark.postgresql

ROOT = Path(__file__).parents[2]
KNOWN = migrate.newest()
ANA, BO = "+15551230001", "+15551230002"


@asynccontextmanager
async def upgraded(house: House, folder: Path, *steps: tuple[str, bool]) -> AsyncIterator[Pair]:
    """Beside a running node, one of a later version, which migrates the database at its start."""
    port, config = second_node(house)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(migrate, "FOLDER", later(folder, *steps))
        new = Gateway(config, house.clock)
        await new.__aenter__()
    try:
        yield Pair(house, port, new)
    finally:
        await new.__aexit__()


async def revision(house: House) -> str | None:
    """The schema that the store has."""
    return await house.gateway.context.store.read(migrate.stored)


async def test_old_and_new_send_and_hear_side_by_side(tmp_path: Path) -> None:
    async with House(tmp_path).up() as house:
        people = numbers(400)
        await house.subscribe(*people)
        first, second = people[:200], people[200:]
        status, before = await house.api("POST", "/v1/campaigns", blast(first))
        assert status == 202, before
        async with upgraded(house, tmp_path, (ADDS, True)) as two:
            assert await revision(house) == f"{int(KNOWN) + 1:04}"
            status, after = await two.at(1, "POST", "/v1/campaigns", blast(second))
            assert status == 202, after
            for node, phone in enumerate((ANA, BO)):
                assert await two.text(node, phone, "JOIN") == 200
                await house.phone(phone, 1)  # no word confirms before the prompt is out
                assert await two.text(1 - node, phone, "Y") == 200
                assert (await two.at(node, "GET", f"/v1/consents/sms-promos/{phone}"))[1]["state"] == "subscribed"
                assert await two.text(node, people[node], "STOP") == 200
            for campaign in (before, after):
                await house.campaign(campaign["id"])
            await settle(house)
            got = Counter(request.recipient for request in two.sent("Sale"))
            assert set(got.values()) <= {1}
            assert got.keys() >= set(people) - set(people[:2])
            _, shown = await two.at(0, "GET", "/v1/nodes")
            assert len(shown["items"]) == 2


async def test_a_node_of_the_old_version_starts_again_beside_the_new(tmp_path: Path) -> None:
    async with House(tmp_path).up() as house:
        async with upgraded(house, tmp_path, (ADDS, True)) as two:
            await two.other.__aexit__(None, None, None)
            async with Gateway(two.other.config, house.clock) as again:  # with this version's migrations
                assert await two.text(1, ANA, "JOIN") == 200
                oldest = await again.context.store.read(lambda it: it.execute(migrate.OLDEST).scalar())
                assert oldest == KNOWN
        file = tmp_path / "config.toml"
        file.write_text(house.toml(), encoding="utf-8")
        checked = await runner(file)("check", "--online")
        assert f"the database has schema {int(KNOWN) + 1:04}" in checked.output
        verified = await runner(file)("consent", "verify")
        assert "every chain is intact" in verified.output


async def test_a_schema_that_is_too_new_is_told(tmp_path: Path) -> None:
    async with House(tmp_path).up() as house, upgraded(house, tmp_path, (ADDS, True), (TAKES, False)) as two:
        said = f"has schema {int(KNOWN) + 2:04}, and this program knows only {KNOWN}: the program is too old"
        with pytest.raises(Unstartable, match=f"the store {said}"):
            async with Gateway(two.other.config, house.clock):
                pass
        file = tmp_path / "config.toml"
        file.write_text(house.toml(), encoding="utf-8")
        checked = await runner(file)("check", "--online", status=1)
        assert f"gateway.store: the database {said}" in checked.output
        verified = await runner(file)("consent", "verify", status=1)
        assert said in verified.output


START = """
import asyncio, sys
from gateway.store.postgresql_store import PostgresqlStore

async def start():
    store = PostgresqlStore(sys.argv[1])
    await store.open()
    await store.close()

asyncio.run(start())
"""
"""What a node does first, in a process of its own."""


async def test_nodes_that_start_at_once_on_an_empty_database_migrate_it_once() -> None:
    address = await postgresql.database()
    starting = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", START, address, cwd=ROOT, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(3)
    ]  # fmt: skip
    said = await asyncio.gather(*(process.communicate() for process in starting))
    assert [process.returncode for process in starting] == [0] * 3, said
    store = PostgresqlStore(address)
    assert await store.read(migrate.stored) == KNOWN
    assert await store.read(lambda connection: connection.execute(migrate.OLDEST).scalar()) == KNOWN
    await store.close()


async def test_a_column_that_is_changed_under_a_running_node_loses_nothing(tmp_path: Path) -> None:
    """Statements that were prepared for the old type are prepared anew; nobody gets an error for it."""
    async with House(tmp_path).up() as house:
        for phone in (ANA, BO):
            assert (await house.text(phone, "JOIN"))["status"] == 200
            await house.phone(phone, 1)
        assert house.database is not None
        connection = await asyncpg.connect(house.database)
        await connection.execute("ALTER TABLE contacts ALTER COLUMN language TYPE VARCHAR(40)")
        await connection.execute("ALTER TABLE messages ALTER COLUMN address TYPE VARCHAR(80)")
        await connection.close()
        answers = await asyncio.gather(*(house.text(phone, "Y") for phone in (ANA, BO)))
        assert {answer["status"] for answer in answers} == {200}
        for phone in (ANA, BO):
            assert (await house.consent(phone))["state"] == "subscribed"
            await house.phone(phone, 2)
        assert await house.metric('assent_errors_total{where="inbound"}') == 0
        assert await house.metric('assent_errors_total{where="dispatch"}') == 0
