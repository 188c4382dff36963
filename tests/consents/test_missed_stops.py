"""What was not heard as a request to stop, although one followed: for the lexicons to grow from."""

from __future__ import annotations

from typing import Any

from gateway.core.clock import MINUTE
from tests.support.house import DAY, House
from tests.support.people import bring, ledger

ANA, BEN, CARA, DANA, EVE = (f"+1555123000{n}" for n in range(1, 6))


async def missed(house: House, limit: int = 1000) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    path = f"/v1/reviews/missed?limit={limit}"
    cursor = ""
    while True:
        status, page = await house.api("GET", path + cursor)
        assert status == 200, page
        items += page["items"]
        if page["next"] is None:
            return items
        cursor = f"&cursor={page['next']}"


async def test_it_has_what_a_stop_followed_within_a_week(house: House) -> None:
    await house.text(ANA, "I have no room for this in my life")
    await house.text(BEN, "I have no time")
    await house.text(CARA, "When do you open?")
    await house.text(DANA, "HOURS")
    house.clock.advance(DAY)
    await house.text(ANA, "STOP")
    await house.text(DANA, "STOP")
    house.clock.advance(7 * DAY)
    await house.text(BEN, "STOP")
    assert [(item["text"], item["followed_by"], item["heard"]) for item in await missed(house)] == [
        ("I have no room for this in my life", "opt_out", "other")
    ]


async def test_a_block_and_a_human_count_and_pages_go_on(house: House) -> None:
    await house.text(ANA, "such a mess")
    await house.text(BEN, "you lot again")
    await house.text(CARA, "hm")
    await bring(house, EVE, "subscribed")
    await house.text(EVE, "not interested")
    await house.phone(EVE, 3)
    house.clock.advance(DAY + MINUTE)  # without an answer

    async def silent() -> bool:
        return (await ledger(house, EVE))[-1]["event"] == "hold_ended"

    await house.until(silent)
    await house.fault(kind="error", recipient=ANA, code=21610)
    await house.send(ANA, "Your parcel", "utility")

    async def blocked() -> bool:
        return bool((await house.consent(ANA))["provider_blocked"])

    await house.until(blocked)
    _, feed = await house.api("GET", "/v1/events?types=message.received")
    ids = {event["data"]["text"]: event["data"]["id"] for event in feed["items"]}
    status, _ = await house.api("POST", f"/v1/reviews/{ids['you lot again']}", {"decision": "stop"})
    assert status == 200
    assert (await house.consent(BEN))["state"] == "unsubscribed"
    found = {item["text"]: (item["followed_by"], item["heard"]) for item in await missed(house, limit=2)}
    assert found == {
        "such a mess": ("blocked", "other"),
        "you lot again": ("human", "other"),
        "not interested": ("hold_ended", "likely"),
    }


async def test_what_was_erased_is_in_no_list(house: House) -> None:
    await house.text(ANA, "such a mess")
    house.clock.advance(MINUTE)
    await house.text(ANA, "STOP")
    assert len(await missed(house)) == 1
    await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert await missed(house) == []


async def test_who_may_not_see_people_gets_no_list(house: House) -> None:
    status, _ = await house.api("GET", "/v1/reviews/missed", key="reader-key")
    assert status == 403
    assert (await house.api("GET", "/v1/reviews", key="reader-key"))[0] == 200
    assert (await house.api("POST", "/v1/reviews/x", {"decision": "stop"}, key="reader-key"))[0] == 403
    assert (await house.api("POST", "/v1/reviews/x", {"decision": "stop"}))[0] == 404
    assert (await house.api("POST", "/v1/reviews/x", {"decision": "maybe"}))[0] == 422
