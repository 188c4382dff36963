"""Where many inbound messages wait, a second batch is committed beside the first, as units of PostgreSQL may be."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from gateway.consents.routed_item import RoutedItem
from tests.support import carrier
from tests.support.house import House
from tests.support.people import ledger

ANA = "+15551230001"
PATH = "/webhooks/sms-us"
CROWD = [f"+1555{3_100_000 + i}" for i in range(40)]


@pytest.mark.postgresql
async def test_two_batches_at_once_and_each_message_takes_effect_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first is Ana's JOIN alone, held until another has begun; behind the crowd's comes her STOP, in its order."""
    monkeypatch.setattr("gateway.runtime.batcher.MANY", len(CROWD))  # a client has a hundred connections
    batcher = house.gateway._inbound.batcher
    commit, begun, both = batcher._commit, asyncio.Event(), asyncio.Event()
    at_once: list[int] = []

    async def beside(items: Sequence[RoutedItem]) -> Sequence[None]:
        at_once.append(len(batcher._running))
        begun.set()
        if len(at_once) > 1:
            both.set()
        async with asyncio.timeout(60):
            await both.wait()
        return await commit(items)

    monkeypatch.setattr(batcher, "_commit", beside)
    first = asyncio.create_task(carrier.post(house, PATH, carrier.inbound(ANA, "JOIN")))
    async with asyncio.timeout(60):
        await begun.wait()
    joins = [carrier.inbound(phone, "JOIN") for phone in CROWD]
    crowd = [asyncio.create_task(carrier.post(house, PATH, join)) for join in joins for _ in range(2)]
    stop = asyncio.create_task(carrier.post(house, PATH, carrier.inbound(ANA, "STOP")))
    answers = await asyncio.gather(first, *crowd, stop)
    assert {status for status, _ in answers} == {200}
    assert at_once[:2] == [1, 2]
    assert max(at_once) == 2
    assert await house.sql("SELECT state, count(*) FROM consents GROUP BY state ORDER BY state") == [
        ("pending", len(CROWD)),
        ("unsubscribed", 1),
    ]
    assert await house.sql("SELECT count(*) FROM inbound") == [(len(CROWD) + 2,)]
    events = {phone: [entry["event"] for entry in await ledger(house, phone)] for phone in (ANA, *CROWD)}
    assert [event for event in events.pop(ANA) if event != "prompt_sent"] == ["opt_in", "opt_out"]
    assert {said.count("opt_in") for said in events.values()} == {1}
