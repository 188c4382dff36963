"""A gateway that is moved to another store by `assent store copy`, from outside: it goes on where it was."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.stores.contents import opened
from tests.support import house as houses
from tests.support import postgresql
from tests.support.house import House
from tests.support.people import bring, ledger, settle
from tests.support.runner import Assent
from tests.support.senders import campaign, channel

ANA, BEN, CLEO = "+15551230001", "+15551230002", "+15551230003"
ORDER = {"channel": "sms-us", "to": ANA, "category": "utility", "text": "Your order"}
KEY = {"Idempotency-Key": "order-1"}


async def live(house: House) -> dict[str, Any]:
    """People in every state, a campaign that is over, and a message that waits; what the API says of all that."""
    await bring(house, ANA, "subscribed")
    await bring(house, BEN, "subscribed")
    await bring(house, CLEO, "pending")
    ended = await house.campaign((await campaign(house, [ANA, BEN, CLEO], "sms-us"))["id"])
    await house.text(BEN, "STOP")
    await settle(house)
    status, order = await house.api("POST", "/v1/messages", ORDER, headers=KEY)
    assert status == 202
    await house.message(order["id"], "delivered")
    await house.api("POST", "/v1/channels/sms-us/pause")
    waiting = await house.send(ANA, "Later")
    await house.message(waiting["id"], "deferred")
    return {"order": order["id"], "waiting": waiting["id"], "campaign": ended["id"], **await seen(house, ended["id"])}


async def seen(house: House, campaign_id: str) -> dict[str, Any]:
    """What the API says of people and a campaign."""
    _, shown = await house.api("GET", f"/v1/campaigns/{campaign_id}")
    people = {phone: (await house.consent(phone), await ledger(house, phone)) for phone in (ANA, BEN, CLEO)}
    _, feed = await house.api("GET", "/v1/events?limit=1000")
    return {"counts": shown["counts"], "people": people, "feed": feed["items"]}


@asynccontextmanager
async def moved(house: House, there: House, assent: Assent, *options: str) -> AsyncIterator[House]:
    """A gateway that runs on the copy; the other one was stopped."""
    target = there.database or str(there.values["store"])
    said = await assent("store", "copy", house.database or str(house.values["store"]), target, *options, file=False)
    assert "every chain is intact" in said.output
    async with there.up():
        yield there


async def goes_on(there: House, was: dict[str, Any]) -> None:
    """A gateway on a copy has all that the other one had, and obeys every stop."""
    now = await seen(there, was["campaign"])
    assert (now["counts"], now["people"]) == (was["counts"], was["people"])
    assert now["feed"][: len(was["feed"])] == was["feed"]
    status, again = await there.api("POST", "/v1/messages", ORDER, headers=KEY)
    assert (status, again["id"]) == (202, was["order"])
    assert await there.requests(ANA) == []
    assert (await there.send(BEN, "Are you sure?"))["reason"] == "opted_out"
    assert (await there.message(was["waiting"]))["status"] == "deferred"  # the pause was copied, too
    await there.api("POST", "/v1/channels/sms-us/resume")
    await there.message(was["waiting"], "delivered")
    assert [request["text"] for request in await there.requests(ANA)] == ["Later"]
    await there.text(ANA, "STOP")
    await settle(there)
    _, feed = await there.api("GET", f"/v1/events?after={was['feed'][-1]['cursor']}&limit=1000")
    assert "consent.changed" in {item["type"] for item in feed["items"]}


async def test_to_a_file(tmp_path: Path, commands: Callable[[House], Assent], monkeypatch: pytest.MonkeyPatch) -> None:
    """From whichever database the suite runs on."""
    house = House(tmp_path)
    async with house.up():
        was = await live(house)
    monkeypatch.setattr(houses, "engine", "sqlite")
    there = House(tmp_path, store=tmp_path / "there.db")
    async with moved(house, there, commands(house)):
        await goes_on(there, was)


@pytest.mark.postgresql
async def test_to_a_database(
    tmp_path: Path, commands: Callable[[House], Assent], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(houses, "engine", "sqlite")
    house = House(tmp_path)
    async with house.up():
        was = await live(house)
    monkeypatch.setattr(houses, "engine", "postgresql")
    there = House(tmp_path, store="there")
    there.database = await postgresql.database_of("there", None)
    async with moved(house, there, commands(house)):
        await goes_on(there, was)


async def test_what_was_being_sent_becomes_unknown(
    tmp_path: Path, commands: Callable[[House], Assent], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gateway was killed while it handed a message over: nobody sends it again from the copy."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(ANA)
        message = await house.send(ANA, "Sale")
        await house.message(message["id"], "delivered")
    async with opened(house.database or f"sqlite:///{house.values['store']}") as store:
        killed = sa.text("UPDATE messages SET status = 'sending', node = 'gone', provider_id = NULL")
        await store.write(lambda connection: connection.execute(killed) and None)
    monkeypatch.setattr(houses, "engine", "sqlite")
    there = House(tmp_path, store=tmp_path / "there.db")
    async with moved(house, there, commands(house)):
        await there.message(message["id"], "unknown")
        await settle(there)
        assert await there.requests(ANA) == []


async def test_a_paused_copy_sends_nothing_before_it_is_resumed(
    tmp_path: Path, commands: Callable[[House], Assent], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a backup was put back: what waited at its time may be sent by now."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(ANA)
        await house.fault(kind="error", code=20429, status=429, retry_after=600)
        message = await house.send(ANA, "Sale")

        async def refused() -> bool:
            return (await channel(house, "sms-us"))["last_error"] is not None

        await house.until(refused)
    monkeypatch.setattr(houses, "engine", "sqlite")
    there = House(tmp_path, store=tmp_path / "there.db")
    async with moved(house, there, commands(house), "--paused"):
        _, shown = await there.api("GET", "/v1/channels")
        assert [(item["state"], item["last_error"] is not None) for item in shown["items"]] == [("paused", True)]
        await there.looked()
        assert await there.requests(ANA) == []
        await there.api("POST", "/v1/channels/sms-us/resume")
        there.clock.advance(3600 * 1_000_000)
        await there.message(message["id"], "delivered")
