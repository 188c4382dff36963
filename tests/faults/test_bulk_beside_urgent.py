"""Bulk work starves neither STOPs nor sending: counted in units of work, so that a busy machine changes nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from gateway.store.engine import Lane
from tests.support.house import House

ANA, BO = "+15551230001", "+15551230002"
UNITS = 200
BUSY = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 60000) SELECT max(x) FROM n"
"""Some 10 ms of the writer's time."""


class Crowd:
    """Bulk units that wait for the writer, and how many of them are done."""

    def __init__(self) -> None:
        self.done = 0

    def unit(self, connection: Connection) -> None:
        """One chunk of somebody's bulk work."""
        connection.exec_driver_sql(BUSY).close()
        self.done += 1


@asynccontextmanager
async def crowded(house: House) -> AsyncIterator[Crowd]:
    """The bulk lane is long for as long as this runs."""
    crowd, store = Crowd(), house.gateway.context.store
    waiting = [asyncio.create_task(store.write(crowd.unit, Lane.BULK)) for _ in range(UNITS)]
    yield crowd
    await asyncio.gather(*waiting)


async def test_a_stop_goes_before_bulk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its webhook needs one unit: it waits for the bulk unit that runs, and for the few whose turn comes meanwhile."""
    async with House(tmp_path).up() as house:
        await house.subscribe(ANA)
        async with crowded(house) as crowd:
            store, waited = house.gateway.context.store, []
            write = store.write

            async def noted(unit: Callable[[Connection], Any], lane: Lane = Lane.URGENT) -> Any:
                """A unit, and how many of the crowd were done between its request and its turn, if it is urgent."""
                asked = crowd.done

                def turn(connection: Connection) -> Any:
                    if lane is Lane.URGENT:
                        waited.append(crowd.done - asked)
                    return unit(connection)

                return await write(turn, lane)

            monkeypatch.setattr(store, "write", noted)
            assert (await house.text(ANA, "STOP"))["status"] == 200
        assert waited
        assert max(waited) < UNITS / 4, waited
        assert crowd.done == UNITS


async def test_a_message_is_sent_once_while_bulk_waits(tmp_path: Path) -> None:
    """A claim that waited for the writer is not late: nothing it took is put back."""
    async with House(tmp_path).up() as house:
        async with crowded(house) as crowd:
            sent = await house.send(ANA, "code 1", category="authentication")
            assert await house.phone(ANA, 1) == ["code 1"]
            assert crowd.done < UNITS, crowd.done
        found = await house.message(sent["id"], "delivered")
        assert [entry["status"] for entry in found["history"]].count("sending") == 1


async def test_a_claim_that_waited_long_takes_its_time_at_its_turn(tmp_path: Path) -> None:
    """The writer is busy for longer than a claim may take until the hand-over (0.5 s): it is sent all the same, the
    first time."""

    def long(connection: Connection) -> None:
        for _ in range(60):
            connection.exec_driver_sql(BUSY).close()

    async with House(tmp_path).up() as house:
        sent = await house.send(BO, "code 2", category="authentication", expires_in="5 minutes")
        await house.message(sent["id"], "delivered")
        store = house.gateway.context.store
        running = asyncio.create_task(store.write(long))
        sent = await house.send(ANA, "code 1", category="authentication")
        await running
        found = await house.message(sent["id"], "delivered")
        assert [entry["status"] for entry in found["history"]].count("sending") == 1


async def test_campaigns_come_in_in_chunks_beside_what_is_urgent(tmp_path: Path) -> None:
    """A campaign of 1,000 is whole, and bulk gets its turns while urgent units come one after the other."""
    async with House(tmp_path).up() as house:
        await house.api("POST", "/v1/channels/sms-us/pause")
        crowd, store, stopping = Crowd(), house.gateway.context.store, False

        async def urgent() -> None:
            while not stopping:
                await store.write(crowd.unit)

        tasks = [asyncio.create_task(urgent()) for _ in range(3)]
        recipients = [{"to": f"+1555{2_000_000 + n}"} for n in range(1000)]
        status, made = await house.api(
            "POST",
            "/v1/campaigns",
            {"name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "recipients": recipients},
        )
        stopping = True
        await asyncio.gather(*tasks)
        assert status == 202, made
        assert made["counts"]["recipients"] == 1000
        assert crowd.done > 0
