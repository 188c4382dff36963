"""Single messages: every gate by its reason, ends of life, order, and who goes first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from gateway.core.clock import MINUTE, SECOND
from tests.support.house import DAY, HOUR, House

ANA, BO, CY, DEE = (f"+1555123000{i}" for i in range(1, 5))
CATEGORIES = ("marketing", "utility", "authentication", "service")
OUTSIDE = "outside_service_window"

Made = Callable[[House], Awaitable[None]]


async def nobody(house: House) -> None:
    """A person who is not known."""


async def pending(house: House) -> None:
    await house.text(ANA, "JOIN")


async def subscribed(house: House) -> None:
    await house.subscribe(ANA)


async def subscribed_and_wrote(house: House) -> None:
    await house.subscribe(ANA)
    await house.text(ANA, "when do you open?")


async def wrote_long_ago(house: House) -> None:
    await house.text(ANA, "when do you open?")
    house.clock.advance(DAY + MINUTE)


async def stopped(house: House) -> None:
    await house.subscribe(ANA)
    await house.text(ANA, "STOP")


async def stopped_and_wrote(house: House) -> None:
    await house.text(ANA, "STOP")
    await house.text(ANA, "one more question")


async def wrote_and_stopped(house: House) -> None:
    await house.text(ANA, "one more question")
    await house.text(ANA, "STOP")


async def pending_after_a_stop(house: House) -> None:
    await house.text(ANA, "STOP")
    await house.text(ANA, "JOIN")


async def stopped_promotions(house: House) -> None:
    await house.subscribe(ANA)
    await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", {"marketing": "stopped"})


async def unsubscribed_by_the_application(house: House) -> None:
    await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", {"state": "unsubscribed"})


GATES: list[tuple[Made, tuple[str | None, str | None, str | None, str | None]]] = [
    (nobody, ("not_subscribed", None, None, OUTSIDE)),
    (pending, ("confirmation_pending", None, None, None)),
    (subscribed, (None, None, None, OUTSIDE)),
    (subscribed_and_wrote, (None, None, None, None)),
    (wrote_long_ago, ("not_subscribed", None, None, OUTSIDE)),
    (stopped, ("opted_out", "opted_out", "opted_out", "opted_out")),
    (stopped_and_wrote, ("opted_out", "opted_out", "opted_out", None)),
    (wrote_and_stopped, ("opted_out", "opted_out", "opted_out", "opted_out")),
    (pending_after_a_stop, ("confirmation_pending", "opted_out", "opted_out", None)),
    (stopped_promotions, ("marketing_stopped", None, None, OUTSIDE)),
    (unsubscribed_by_the_application, ("opted_out", "opted_out", "opted_out", "opted_out")),
]
"""How a person came to where they are → what each category is refused for."""


@pytest.mark.parametrize(("made", "reasons"), GATES, ids=lambda value: getattr(value, "__name__", ""))
async def test_each_category_in_each_state_is_sent_or_refused_with_its_reason(
    house: House, made: Made, reasons: tuple[str | None, ...]
) -> None:
    await made(house)
    sent = {category: await house.send(ANA, f"a {category} text", category) for category in CATEGORIES}
    for category, reason in zip(CATEGORIES, reasons, strict=True):
        expected = ("queued", None) if reason is None else ("refused", reason)
        assert (sent[category]["status"], sent[category]["reason"]) == expected, category
    passed = {f"a {category} text" for category, reason in zip(CATEGORIES, reasons, strict=True) if reason is None}
    for category in CATEGORIES:
        await house.message(sent[category]["id"], "delivered", "refused")
    requests = await house.requests(ANA)
    assert {request["text"] for request in requests if request["text"].startswith("a ")} == passed


async def test_the_gates_are_asked_again_before_the_attempt(house: House) -> None:
    await house.subscribe(ANA)
    await house.api("POST", "/v1/channels/sms-us/pause")
    waits = await house.send(ANA)
    assert waits["status"] == "queued"
    shown = await house.message(waits["id"])
    assert (shown["status"], shown["reason"]) == ("deferred", "channel_paused")
    await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", {"marketing": "stopped"})
    refused = await house.message(waits["id"], "refused")
    assert refused["reason"] == "marketing_stopped"
    assert [line["status"] for line in refused["history"]] == ["queued", "refused"]
    await house.api("POST", "/v1/channels/sms-us/resume")
    after = await house.send(ANA, "marker", "utility")
    await house.message(after["id"], "delivered")
    assert [request["text"] for request in await house.requests(ANA)] == ["marker"]


async def test_a_delivered_message_shows_its_history_and_what_the_provider_got(house: House) -> None:
    message = await house.send(ANA, "Hi Ana", "utility", reference="order-7")
    shown = await house.message(message["id"], "delivered")
    assert [line["status"] for line in shown["history"]] in (
        ["queued", "sending", "accepted", "sent", "delivered"],
        ["queued", "sending", "sent", "delivered"],
    )
    assert (shown["reference"], shown["error"], shown["campaign"]) == ("order-7", None, None)
    (request,) = await house.requests(ANA)
    assert (request["provider_id"], request["text"]) == (shown["provider_id"], "Hi Ana")
    assert request["fields"]["StatusCallback"].endswith(f"/webhooks/sms-us/status?message={message['id']}")


LIVES: list[tuple[dict[str, Any], int]] = [
    ({"category": "utility"}, DAY),
    ({"category": "authentication"}, 10 * MINUTE),
    ({"category": "utility", "expires_in": "4 hours"}, 4 * HOUR),
    ({"category": "authentication", "expires_in": "1 hour"}, HOUR),
]


async def test_what_is_not_sent_in_time_expires(house: House) -> None:
    house.clock.hold()
    await house.api("POST", "/v1/channels/sms-us/pause")
    waiting = [((await house.send(ANA, **asked))["id"], life) for asked, life in LIVES]
    for past, life in ((0, HOUR), (HOUR, DAY)):
        house.clock.advance(life - past - 10 * SECOND)
        for id_, ends in waiting:
            if ends >= life:
                assert (await house.message(id_))["status"] == "deferred"
        house.clock.advance(11 * SECOND)
        for id_, ends in waiting:
            if ends <= life:
                await house.message(id_, "expired")
    await house.api("POST", "/v1/channels/sms-us/resume")
    marker = await house.send(BO, "marker", "utility", expires_in="90 seconds")
    await house.message(marker["id"], "delivered")
    (request,) = await house.requests()
    assert int(request["fields"]["ValidityPeriod"]) == 90


@pytest.mark.parametrize("house", [{"rate": 10}], indirect=True)
async def test_replies_and_codes_overtake_a_backlog(house: House) -> None:
    crowd = [f"+1555{3_000_000 + i}" for i in range(300)]
    campaign = {
        "name": "backlog", "channel": "sms-us", "category": "utility", "text": "Sale",
        "recipients": [{"to": phone} for phone in crowd],
    }  # fmt: skip
    status, _ = await house.api("POST", "/v1/campaigns", campaign)
    assert status == 202

    async def begun() -> bool:
        return len(await house.requests()) >= 5

    await house.until(begun)
    await house.text(BO, "HELP")
    code = await house.send(CY, "Your code is 123456", "authentication")
    assert await before(house, BO, CY) <= 2 + 8
    assert "help" in (await house.phone(BO, 1))[0]
    await house.message(code["id"], "delivered")
    service = await house.send(DEE, "Your order is on its way", "utility")
    assert await before(house, DEE) <= 24
    await house.message(service["id"], "delivered")


async def before(house: House, *people: str) -> int:
    """How many messages go from now on until each of these people has one."""
    now = len(await house.requests())
    for phone in people:
        await house.phone(phone, 1)
    order = [request["recipient"] for request in await house.requests()]
    return max(order.index(phone) for phone in people) - now


async def test_a_persons_messages_go_in_their_order(house: House) -> None:
    await house.fault(kind="delay", seconds=0.02, count=40)
    texts = [f"{i}" for i in range(20)]
    for text in texts:
        await asyncio.gather(house.send(ANA, text, "utility"), house.send(BO, text, "utility"))
    for phone in (ANA, BO):
        await house.phone(phone, len(texts))
        assert [request["text"] for request in await house.requests(phone)] == texts


async def test_a_channel_is_paused_and_resumed(house: House) -> None:
    status, shown = await house.api("POST", "/v1/channels/sms-us/pause")
    assert (status, shown["state"]) == (200, "paused")
    message = await house.send(ANA, "Hi", "utility")
    await house.text(ANA, "HELP")
    _, channels = await house.api("GET", "/v1/channels")
    assert (channels["items"][0]["state"], channels["items"][0]["queued"]) == ("paused", 2)
    assert await house.requests() == []
    status, shown = await house.api("POST", "/v1/channels/sms-us/resume")
    assert (status, shown["state"]) == (200, "running")
    await house.message(message["id"], "delivered")
    assert len(await house.phone(ANA, 2)) == 2
