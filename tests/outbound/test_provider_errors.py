"""What the provider's errors make of a message: sent again, given up, or not known, by the class of the error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from channels.simulator.server import Simulator
from gateway.config import parse
from gateway.core.clock import MINUTE, SECOND
from gateway.outbound.results import backoff
from gateway.runtime import channel_factory
from tests.support import carrier
from tests.support.house import CONFIG, House

ANA, BO = "+15551230001", "+15551230002"

FINAL: list[tuple[str, dict[str, Any], str, str]] = [
    ("no such number", {"kind": "error", "code": 21211}, "failed", "21211"),
    ("a landline", {"kind": "error", "code": 21614}, "failed", "21614"),
    ("no permission for the country", {"kind": "error", "code": 21408}, "failed", "21408"),
    ("an error nobody knows", {"kind": "error", "code": 29999}, "failed", "29999"),
    ("broken on their side", {"kind": "error", "code": 20500, "status": 500}, "unknown", "20500"),
    ("a gateway in between", {"kind": "error", "code": 0, "status": 503}, "unknown", "http_503"),
    ("a page of HTML", {"kind": "html"}, "unknown", "http_502"),
    ("taken, and answered by nonsense", {"kind": "no_json"}, "unknown", "bad_answer"),
    ("cut off", {"kind": "drop"}, "unknown", "disconnected"),
    ("taken and cut off", {"kind": "drop", "taken": True}, "unknown", "disconnected"),
]
"""Errors after which nothing is sent again."""


async def test_what_is_never_sent_again(house: House) -> None:
    await house.fault(kind="no_status", count=None)
    for i, (label, fault, status, code) in enumerate(FINAL):
        phone = f"+1555123{1000 + i}"
        await house.fault(recipient=phone, **fault)
        message = await house.send(phone, label, "utility")
        shown = await house.message(message["id"], "failed", "unknown", "accepted")
        assert (shown["status"], shown["error"]["code"]) == (status, code), (label, shown)
        house.clock.advance(2 * SECOND)  # after a server's error the channel rests for a second
    house.clock.advance(30 * MINUTE)
    marker = await house.send(BO, "marker", "utility")
    await house.phone(BO, 1)
    assert (await house.message(marker["id"]))["status"] != "queued"
    texts = [request["text"] for request in await house.requests()]
    assert texts == [*(label for label, *_ in FINAL), "marker"]


async def test_too_many_requests_are_tried_again_later_and_later(house: House) -> None:
    await house.fault(kind="error", recipient=ANA, code=20429, status=429, count=3)
    await house.hold()
    message = await house.send(ANA, "Hi", "utility")
    for tries, least in ((1, 1), (2, 1.5), (3, 3)):

        async def tried(tries: int = tries) -> bool:
            return len(await house.requests(ANA)) == tries

        await house.until(tried)
        waits = await house.message(message["id"], "queued", "deferred")
        assert waits["error"]["code"] == "20429"
        house.clock.advance(int(least * SECOND * 0.7))
        await house.looked()
        assert len(await house.requests(ANA)) == tries, "too early"
        house.clock.advance(int(least * SECOND))
    await house.message(message["id"], "delivered")
    _, channels = await house.api("GET", "/v1/channels")
    assert channels["items"][0]["last_error"]["code"] == "20429"


async def test_retry_after_is_kept(house: House) -> None:
    await house.fault(kind="error", recipient=ANA, code=20429, status=429, retry_after=120)
    message = await house.send(ANA, "Hi", "utility")

    async def tried() -> bool:
        return (await house.message(message["id"]))["error"] is not None

    await house.until(tried)
    other = await house.send(BO, "Hi", "utility")
    house.clock.advance(80 * SECOND)
    await house.looked()
    assert await house.requests(BO) == [], "the channel was asked to wait"
    house.clock.advance(200 * SECOND)
    await house.message(message["id"], "delivered")
    await house.message(other["id"], "delivered")


def test_a_retry_is_never_earlier_than_the_provider_asked_for() -> None:
    waits = [backoff(f"message {n}", 0, 30.0) for n in range(100)]
    assert min(waits) == 30 * SECOND
    assert max(waits) > 35 * SECOND, "they do not all come back at once"


async def test_a_retry_that_would_be_too_late_expires(house: House) -> None:
    await house.fault(kind="error", recipient=ANA, code=20429, status=429, retry_after=3000)
    message = await house.send(ANA, "Your code", "authentication")
    shown = await house.message(message["id"], "expired")
    assert shown["error"]["code"] == "20429"
    assert len(await house.requests(ANA)) == 1


async def test_wrong_credentials_pause_the_channel_and_lose_nothing(house: House) -> None:
    await house.fault(kind="error", code=20003, status=401)
    message = await house.send(ANA, "Hi", "utility")

    async def paused() -> bool:
        _, channels = await house.api("GET", "/v1/channels")
        return bool(channels["items"][0]["state"] == "paused")

    await house.until(paused)
    _, channels = await house.api("GET", "/v1/channels")
    assert channels["items"][0]["last_error"]["code"] == "20003"
    assert channels["items"][0]["paused_until"] is not None
    assert len(await house.requests()) == 1
    house.clock.advance(3 * MINUTE)
    await house.message(message["id"], "delivered")


async def test_an_invalid_number_is_refused_until_it_writes(house: House) -> None:
    await house.fault(kind="error", recipient=ANA, code=21211)
    first = await house.send(ANA, "one", "utility")
    await house.message(first["id"], "failed")
    second = await house.send(ANA, "two", "utility")
    assert (second["status"], second["reason"]) == ("refused", "invalid_address")
    await house.text(ANA, "here I am")
    third = await house.send(ANA, "three", "utility")
    await house.message(third["id"], "delivered")
    assert [request["text"] for request in await house.requests(ANA)] == ["one", "three"]


async def test_an_inactive_number_is_given_up_the_second_time(house: House) -> None:
    await house.subscribe(ANA)
    for text in ("one", "two"):
        await house.fault(kind="failed", recipient=ANA, code=30005)
        message = await house.send(ANA, text)
        shown = await house.message(message["id"], "failed")
        assert shown["error"]["code"] == "30005"
        expected = "subscribed" if text == "one" else "unknown"
        assert (await house.consent(ANA))["state"] == expected, text
    refused = await house.send(ANA, "three", "utility")
    assert (refused["status"], refused["reason"]) == ("refused", "invalid_address")


async def failed_inactive(house: House, text: str) -> None:
    """A message to a number that the carrier calls inactive."""
    await house.fault(kind="failed", recipient=ANA, code=30005)
    await house.message((await house.send(ANA, text))["id"], "failed")


async def test_a_message_of_theirs_between_two_failures_is_a_sign_of_life(house: House) -> None:
    await house.subscribe(ANA)
    await failed_inactive(house, "one")
    await house.text(ANA, "here I am")
    await failed_inactive(house, "two")
    assert (await house.consent(ANA))["state"] == "subscribed"
    await failed_inactive(house, "three")
    assert (await house.consent(ANA))["state"] == "unknown"


async def test_a_delivery_between_two_failures_is_a_sign_of_life(house: House) -> None:
    await house.subscribe(ANA)
    await failed_inactive(house, "one")
    await house.message((await house.send(ANA, "two"))["id"], "delivered")
    await failed_inactive(house, "three")
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_failures_told_after_a_sign_of_life_count_by_the_time_of_the_send(house: House) -> None:
    await house.subscribe(ANA)
    await house.fault(kind="no_status", recipient=ANA, count=2)
    sent = [(await house.send(ANA, text))["id"] for text in ("one", "two")]
    for id_ in sent:
        await house.message(id_, "accepted", "sent")
    await house.text(ANA, "here I am")
    for i, id_ in enumerate(sent):
        assert await carrier.call_back(house, id_, f"SM{i}", "undelivered", "30005") == 204
        assert (await house.message(id_, "failed"))["error"]["code"] == "30005"
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_stop_outlives_an_inactive_number(house: House) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.text(ANA, "STOP")
    message = await house.send(BO, "Hi", "utility")
    await house.message(message["id"], "delivered")
    for _ in range(2):
        await house.text(ANA, "hello?")
        await house.fault(kind="failed", recipient=ANA, code=30005)
        answer = await house.send(ANA, "hello", "service")
        await house.message(answer["id"], "failed")
    assert (await house.consent(ANA))["state"] == "unsubscribed"


@pytest.mark.parametrize("house", [{"text": CONFIG.replace("rate  ", 'timeout = "3 seconds"\nrate  ')}], indirect=True)
async def test_no_answer_in_time_is_unknown(house: House) -> None:
    """For a message that was taken and one that was not, at the same time."""
    await house.fault(kind="no_status", count=None)
    both = {ANA: True, BO: False}
    messages = {}
    for phone, taken in both.items():
        await house.fault(kind="hang", recipient=phone, taken=taken)
        messages[phone] = (await house.send(phone, "Hi", "utility"))["id"]
    for phone, taken in both.items():

        async def ended(id_: str = messages[phone]) -> bool:
            return bool((await house.message(id_))["status"] == "unknown")

        await house.until(ended)
        shown = await house.message(messages[phone])
        assert shown["error"]["code"] == "timeout"
        after = await house.send(phone, "after", "utility")
        await house.phone(phone, 1 + taken)
        assert (await house.message(after["id"]))["status"] in ("sending", "accepted")
        assert [request["text"] for request in await house.requests(phone)] == ["Hi", "after"]
        assert await carrier.call_back(house, messages[phone], "SM1" + phone, "delivered") == 204
        assert (await house.message(messages[phone]))["status"] == "delivered"


async def test_a_provider_that_is_down_is_asked_again(tmp_path: Path) -> None:
    house = House(tmp_path)
    listening = f'\n[simulator]\nlisten = "127.0.0.1:{house.values["simulator"]}"\n'
    played = Simulator(f"127.0.0.1:{house.values['simulator']}", channel_factory.simulated(parse(house.toml(), {})))
    house.text_of_config = house.toml().replace(listening, "").replace("{", "{{").replace("}", "}}")
    async with house.up():
        message = await house.send(ANA, "Hi", "utility")

        async def refused() -> bool:
            return (await house.message(message["id"]))["error"] is not None

        await house.until(refused)
        shown = await house.message(message["id"], "queued", "deferred")
        assert shown["error"]["code"] == "unreached"
        await played.start()
        try:
            house.clock.advance(5 * SECOND)
            await house.message(message["id"], "delivered")
        finally:
            await played.stop()
