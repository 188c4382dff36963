"""A row on which the decision breaks holds up nobody but itself."""

from __future__ import annotations

import pytest

from tests.support.house import House
from tests.support.people import ledger

ANA, BO, CY = "+15551230001", "+15551230002", "+15551230003"


@pytest.mark.parametrize(
    ("column", "value", "status"),
    [("options", "{broken", "queued"), ("options", "[1]", "queued"), ("content", "[1]", "failed")],
)
async def test_the_neighbours_of_a_broken_row_go(house: House, column: str, value: str, status: str) -> None:
    assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
    first = await house.send(BO, category="utility")
    broken = await house.send(ANA, category="utility")
    last = await house.send(CY, category="utility")
    await house.sql(f"UPDATE messages SET {column} = $1 WHERE id = $2", value, broken["id"])
    assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200
    for message in (first, last):
        await house.message(message["id"], "delivered")
    shown = await house.message(broken["id"], status)
    assert shown["error"]["code"] == ("content" if status == "failed" else "gateway")
    assert await house.phone(ANA) == []


async def test_a_prompt_that_makes_no_message_leaves_nobody_pending(house: House) -> None:
    assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
    await house.text(ANA, "JOIN")
    assert (await house.consent(ANA))["state"] == "pending"
    await house.sql("UPDATE messages SET content = '[1]' WHERE reply = 'prompt'")
    assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200

    async def as_before() -> bool:
        return bool((await house.consent(ANA))["state"] == "unknown")

    await house.until(as_before, limit=10)
    failed = (await ledger(house, ANA))[-1]
    assert (failed["event"], failed["effect"], failed["evidence"]["code"]) == ("prompt_failed", True, "content")
    assert await house.phone(ANA) == []


@pytest.mark.parametrize("column", ["open_prompts", "prompts"])
async def test_a_person_who_cannot_be_read_holds_up_nobody_else(house: House, column: str) -> None:
    """Loading them all breaks, so each is asked alone."""
    await house.subscribe(ANA, BO, CY)
    assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
    first, broken, last = [await house.send(phone) for phone in (BO, ANA, CY)]
    await house.sql(
        f"UPDATE consents SET {column} = '[broken' WHERE contact_id ="
        " (SELECT contact_id FROM identities WHERE value = $1)",
        ANA,
    )
    assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200
    for message in (first, last):
        await house.message(message["id"], "delivered")
    await house.looked()
    shown = await house.message(broken["id"], "queued")
    assert shown["error"]["code"] == "gateway"
    assert await house.phone(ANA) == []


async def test_a_category_that_nobody_knows_is_marketing(house: House) -> None:
    """It is shown, and does not go to somebody who did not subscribe."""
    assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
    odd = await house.send(ANA, category="utility")
    await house.sql("UPDATE messages SET category = 'gossip' WHERE id = $1", odd["id"])
    shown = await house.message(odd["id"])
    assert shown["status"] == "deferred"
    assert shown["reason"] == "channel_paused"
    assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200
    other = await house.send(BO, category="utility")
    await house.message(other["id"], "delivered")
    await house.looked()
    assert (await house.message(odd["id"]))["status"] in ("queued", "refused")
    assert await house.phone(ANA) == []
