"""Fairness: no campaign starves another, none holds up a reply or a one-time code, a deferred one holds up nothing."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, Engine, event

from gateway.outbound.claim import claim
from gateway.outbound.claim_memory import ClaimMemory
from gateway.store import channels as channel_store
from gateway.store.waiting_messages import streams
from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, outcomes
from tests.support.house import House

ANA = "+15559990001"


async def running(house: House, people: list[str], **more: object) -> str:
    """A campaign to these people that runs."""
    id_ = await draft(house, **{"text": "Hi", **more})
    status, report = await bring(house, id_, csv_of(people))
    assert (status, report["added"]) == (200, len(people))
    await act(house, id_, "start")
    return id_


@pytest.mark.parametrize("house", [{"rate": 50}], indirect=True)
async def test_a_small_campaign_shares_with_a_large_one(house: House) -> None:
    await running(house, numbers(3000), text="Large")
    small = await running(house, numbers(20, first=5000), text="Small")
    await house.campaign(small)
    texts = [it["text"] for it in await house.requests()]
    assert texts.count("Large") < 1500, "the large one is far from its end"
    first, last = texts.index("Small"), len(texts) - texts[::-1].index("Small")
    assert texts[first:last].count("Large") <= 30, "they take turns"


@pytest.mark.parametrize("house", [{"rate": 40}], indirect=True)
async def test_codes_replies_and_orders_overtake_campaigns(house: House) -> None:
    await running(house, numbers(3000), text="Bulk")
    await house.subscribe(ANA)

    async def begun() -> bool:
        return len(await house.requests()) > 10

    await house.until(begun)
    for wanted in ("authentication", "utility"):
        message = await house.send(ANA, wanted, wanted)
        await house.message(message["id"], "accepted", "sent", "delivered")
    await house.text(ANA, "STOP")
    assert "unsubscribed" in (await house.phone(ANA, 3))[-1]
    assert len(await house.requests()) < 1500, "the campaign is far from its end"


@pytest.mark.parametrize("house", [{"rate": 30}], indirect=True)
async def test_many_messages_to_one_person_hold_up_nobody(house: House) -> None:
    """They go one after the other; whoever comes after them does not wait for all of them."""
    await house.fault(kind="delay", recipient=ANA, seconds=0.3, count=None)
    many = [await house.send(ANA, f"{i}", "utility") for i in range(150)]
    other = await house.send("+15559990002", "Me", "utility")
    await house.message(other["id"], "delivered")

    async def second() -> bool:
        return len(await house.requests(ANA)) > 1

    await house.until(second)
    got = [it["text"] for it in await house.requests(ANA)]
    assert got == [str(i) for i in range(len(got))], "in their order"
    assert 1 < len(got) < len(many) / 2


@pytest.mark.parametrize("house", [{"more": '[frequency]\nmarketing_caps = ["1 per 24 hours"]'}], indirect=True)
async def test_a_deferred_one_holds_up_nothing(house: House) -> None:
    people = numbers(60)
    await house.subscribe(*people)
    await house.campaign(await running(house, people[:30], category="marketing"))
    id_ = await running(house, people, category="marketing", on_cap="defer")

    async def rest_is_there() -> bool:
        rows = await outcomes(house, id_)
        return all(row["status"] in ("accepted", "sent", "delivered") for row in rows[30:])

    await house.until(rest_is_there)
    rows = await outcomes(house, id_, "&status=deferred")
    assert ([row["to"] for row in rows], {row["reason"] for row in rows}) == (people[:30], {"frequency_capped"})


async def test_two_hundred_idle_campaigns_cost_a_claim_next_to_nothing(house: House) -> None:
    """Each has one recipient whose time comes in an hour. The claim looks into the index once for all of them."""
    context = house.gateway.context
    await house.api("POST", "/v1/channels/sms-us/pause")
    for phone in numbers(200):
        await running(house, [phone])
    statements, counted = 0, None

    def idle(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE messages SET due_at = due_at + 3600000000")
        channel_store.pause(connection, "sms-us", None, None)

    def once(connection: Connection) -> tuple[int, int]:
        nonlocal statements, counted
        counted = connection
        claim_memory = ClaimMemory(context.channels["sms-us"], "test")
        row, now = channel_store.get(connection, "sms-us"), context.clock.now() + 1_000_000
        claim(connection, claim_memory, context.config, row, now, free=88, busy=frozenset())
        statements = 0
        claimed = claim(connection, claim_memory, context.config, row, now, free=88, busy=frozenset())
        assert not claimed.rows
        assert claimed.next_at is not None
        assert claimed.next_at > now
        asked = statements
        return sum(stream.due_at is not None for stream in streams(connection, "sms-us", ["sms-us/2"])), asked

    def count(connection: Connection, *_: object) -> None:
        nonlocal statements
        statements += connection is counted

    event.listen(Engine, "before_cursor_execute", count)
    try:
        await context.store.write(idle)
        waiting, asked = await context.store.write(once)
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert waiting == 200
    assert 0 < asked < 12, "no statement for each campaign"
