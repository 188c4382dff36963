"""Every unit of work runs twice, as it does when somebody else was quicker or a connection was lost: the first time it
is rolled back. What it leaves in memory bears that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, cast

import pytest
from sqlalchemy import Connection

from channels.outbound import Content
from gateway.campaigns.recipients import Recipient
from gateway.campaigns.requests import CampaignRequest
from gateway.campaigns.service import CHUNK, Campaigns, abandon
from gateway.housekeeping.clock_watch import ClockWatch
from gateway.store import clock_repair
from gateway.store.engine import Lane, Store, StoreFailed
from gateway.store.sqlite_store import SqliteStore
from tests.gateway.test_walk import test_join_confirm_campaign_stop as walk
from tests.support.gateway_process import blast, numbers
from tests.support.house import House
from tests.support.people import MARKER, settle

T = TypeVar("T")


@pytest.fixture
def repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    """The store runs each unit twice."""
    once = SqliteStore._transact

    def twice(store: SqliteStore, connection: Connection, unit: Callable[[Connection], T]) -> T:
        def both(connection: Connection) -> T:
            with connection.begin_nested() as savepoint:
                unit(connection)
                savepoint.rollback()
            return unit(connection)

        return once(store, connection, both)

    monkeypatch.setattr(SqliteStore, "_transact", twice)


async def test_the_main_job(repeated: None, house: House) -> None:
    await walk(house)


async def test_a_campaign_and_its_counts(repeated: None, house: House) -> None:
    people = numbers(60)
    await house.subscribe(*people[:50])
    await house.text(people[0], "STOP")
    status, campaign = await house.api("POST", "/v1/campaigns", blast(people))
    assert status == 202
    ended = await house.campaign(campaign["id"])
    await settle(house)
    assert ended["counts"]["recipients"] == 60
    assert ended["refused"] == {"not_subscribed": 10, "opted_out": 1}
    texts = Counter(request["recipient"] for request in await house.requests() if request["text"].startswith("Sale"))
    assert texts == dict.fromkeys(people[1:50], 1)
    _, feed = await house.api("GET", "/v1/events?limit=1000&types=message.status")
    seen = Counter((item["data"]["message"], item["data"]["status"]) for item in feed["items"])
    assert set(seen.values()) == {1}


async def test_a_repair_of_times_leaves_out_nothing(repeated: None, house: House) -> None:
    names: list[str] = []
    watch = ClockWatch(house.gateway.context)
    run = clock_repair._run

    def noted(connection: Connection, name: str, *more: Any, **named: Any) -> int:
        names.append(name)
        return run(connection, name, *more, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock_repair, "_run", noted)
        watch._newest = house.clock.now() + 3600 * 1_000_000
        await watch.once()
    assert list(dict.fromkeys(names))[: len(clock_repair.STATEMENTS)] == list(clock_repair.STATEMENTS)


class StoreThatIsSilent:
    """The store of a node that others take for gone: after so many writes what it was writing is abandoned."""

    def __init__(self, store: Store, writes: int) -> None:
        self._store, self._left = store, writes

    async def write(self, unit: Callable[[Connection], Any], lane: Lane = Lane.URGENT) -> Any:
        """Write as the store does."""
        result = await self._store.write(unit, lane)
        self._left -= 1
        if self._left == 0:
            await self._store.write(_abandoned)
        return result


def _abandoned(connection: Connection) -> None:
    (id_,) = connection.exec_driver_sql("SELECT id FROM campaigns").scalars()
    abandon(connection, id_, 1)


@pytest.mark.parametrize("writes", [1, 2, 4])
async def test_a_campaign_whose_node_was_taken_for_gone_takes_no_more_recipients(house: House, writes: int) -> None:
    context = house.gateway.context
    store = context.store
    await house.subscribe(*numbers(2))
    request = CampaignRequest(
        "c", "sms-us", "marketing", Content(text="Sale"), [Recipient(phone, {}) for phone in numbers(3 * CHUNK)]
    )
    silent = replace(context, store=cast("Store", StoreThatIsSilent(store, writes)))
    with pytest.raises(StoreFailed):
        await Campaigns(silent).create(request)
    await settle(house)
    count = "SELECT count(*) FROM messages WHERE campaign_id IS NOT NULL"
    rows = await store.read(lambda c: c.exec_driver_sql(count).scalar_one())
    assert rows == (writes - 1) * CHUNK
    assert {request["recipient"] for request in await house.requests()} == {MARKER}
