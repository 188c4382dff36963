"""`GET /v1/events`: everything in order, a page at a time."""

from __future__ import annotations

import asyncio

from tests.support.house import House

ANA, BEN = "+15551230001", "+15551230002"


async def test_feed_in_order_by_pages(house: House) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)  # a Y before the prompt is out confirms nothing
    await house.text(BEN, "What are your hours?")
    await house.text(ANA, "Y")
    await house.text(ANA, "STOP")
    seen, after = [], "0"
    while after is not None:
        status, page = await house.api(
            "GET", f"/v1/events?after={after}&limit=2&types=consent.changed,message.received"
        )
        assert status == 200, page
        assert len(page["items"]) <= 2
        seen += page["items"]
        after = page["next"]
    changes = [(it["data"]["before"], it["data"]["state"]) for it in seen if it["type"] == "consent.changed"]
    assert changes == [("unknown", "pending"), ("pending", "subscribed"), ("subscribed", "unsubscribed")]
    (received,) = [it for it in seen if it["type"] == "message.received"]
    assert received["data"]["from"] == BEN
    assert received["data"]["text"] == "What are your hours?"
    assert [int(it["cursor"]) for it in seen] == sorted({int(it["cursor"]) for it in seen})
    assert len({it["id"] for it in seen}) == len(seen)


async def test_feed_waits_for_the_next_event(house: House) -> None:
    status, page = await house.api("GET", "/v1/events?types=message.received")
    assert (status, page) == (200, {"items": [], "next": None})
    waiting = asyncio.create_task(house.api("GET", "/v1/events?types=message.received&wait=20"))
    await house.text(ANA, "hello?")
    status, page = await waiting
    assert [it["data"]["text"] for it in page["items"]] == ["hello?"]


async def test_feed_refuses_what_it_does_not_know(house: House) -> None:
    for query, loc in (
        ("types=nonsense", ["query", "types"]),
        ("after=-1", ["query", "after"]),
        ("after=x", ["query", "after"]),
        ("wait=99", ["query", "wait"]),
        ("limit=0", ["query", "limit"]),
    ):
        status, problem = await house.api("GET", f"/v1/events?{query}")
        assert (status, problem["errors"][0]["loc"]) == (422, loc), query
    assert (await house.api("GET", "/v1/events", key=None))[0] == 401


async def test_question_with_media_reaches_the_application_and_is_answered_as_service(house: House) -> None:
    early = await house.send(ANA, "You asked?", category="service")
    assert (early["status"], early["reason"]) == ("refused", "outside_service_window")
    await house.text(ANA, "Is this one in stock?", media=["https://media.example/1.jpg"])
    _status, page = await house.api("GET", "/v1/events?types=message.received")
    (event,) = page["items"]
    assert event["data"]["text"] == "Is this one in stock?"
    assert event["data"]["channel"] == "sms-us"
    assert [it["content_type"] for it in event["data"]["media"]] == ["image/jpeg"]
    assert event["data"]["media"][0]["url"].startswith("http")
    reply = await house.send(event["data"]["from"], "Yes, ten of them.", category="service")
    assert (await house.phone(ANA, 1)) == ["Yes, ten of them."]
    assert (await house.message(reply["id"], "sent", "delivered"))["status"] in ("sent", "delivered")
