"""What the carrier blocks and answers by itself: 21610, `OptOutType`, and the modes of `replies`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.support.house import House
from tests.support.people import bring, heard, ledger, put, settle

ANA = "+15551230001"

Report = Callable[[House], Awaitable[None]]
"""A way in which the provider reports its block."""


async def blocked(house: House, phone: str) -> bool:
    """Whether the gateway has recorded a block of the carrier."""
    return bool((await house.consent(phone))["provider_blocked"])


async def refused(house: House) -> None:
    """The provider refuses to send to Ana."""
    await house.fault(kind="error", recipient=ANA, code=21610)
    message = await house.send(ANA, "Hi", "utility")
    shown = await house.message(message["id"], "failed")
    assert shown["error"]["code"] == "21610"


async def failed(house: House) -> None:
    """The provider accepts the message, and reports later that Ana is blocked."""
    await house.fault(kind="failed", recipient=ANA, code=21610)
    message = await house.send(ANA, "Hi", "utility")
    await house.message(message["id"], "failed")


@pytest.mark.parametrize("how", [refused, failed])
@pytest.mark.parametrize("word", ["START", "unstop", "YES"])
async def test_a_block_is_a_stop_that_only_the_handset_lifts(house: House, how: Report, word: str) -> None:
    await bring(house, ANA, "subscribed")
    await how(house)
    consent = await house.consent(ANA)
    assert (consent["state"], consent["provider_blocked"]) == ("unsubscribed", True)
    entry = (await ledger(house, ANA))[-1]
    assert (entry["block"], entry["evidence"]["code"]) == ("set", "21610")
    for category in ("marketing", "utility"):
        message = await house.send(ANA, "Hi", category)
        assert (message["status"], message["reason"]) == ("refused", "opted_out")
    await put(house, ANA, expect=409, state="subscribed")
    await house.text(ANA, "hello")
    service = await house.send(ANA, "Hi", "service")
    assert (service["status"], service["reason"]) == ("refused", "provider_blocked")
    before = len(await house.requests(ANA))
    await house.text(ANA, "HELP")
    assert len(await house.requests(ANA)) == before, "no reply goes where the carrier blocks"

    await house.text(ANA, word)
    assert not await blocked(house, ANA)
    assert (await house.consent(ANA))["state"] == "pending"
    await settle(house)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"


CARRIER = "You have successfully been unsubscribed"
NETWORK = 'NETWORK MSG: You replied with the word "stop"'


@pytest.mark.parametrize(
    ("house", "who"),
    [
        ({"replies": "gateway"}, "opted_out"),
        ({"replies": "twilio_default"}, CARRIER),
        ({"replies": "advanced_opt_out"}, CARRIER),
        ({"replies": "toll_free"}, NETWORK),
    ],
    indirect=["house"],
)
async def test_exactly_one_answers_a_stop(house: House, who: str) -> None:
    await bring(house, ANA, "subscribed")
    await house.text(ANA, "STOP")
    consent = await house.consent(ANA)
    assert (consent["state"], consent["provider_blocked"]) == ("unsubscribed", who != "opted_out")
    (answer,) = (await heard(house, ANA))[2:]
    assert answer.startswith(who)
    assert (await house.send(ANA, "Hi", "utility"))["reason"] == "opted_out"
    assert "21610" not in str(await ledger(house, ANA)), "we never tried"


@pytest.mark.parametrize(
    ("house", "text", "answer"),
    [
        ({"replies": "twilio_default"}, "please stop texting me", "opted_out"),
        ({"replies": "twilio_default"}, "stop.", "opted_out"),
        ({"replies": "toll_free"}, "UNSUBSCRIBE", "opted_out"),
        ({"replies": "advanced_opt_out"}, "no more texts please", "opted_out"),
    ],
    indirect=["house"],
)
async def test_what_the_carrier_does_not_know_is_answered_by_us(house: House, text: str, answer: str) -> None:
    await bring(house, ANA, "subscribed")
    await house.text(ANA, text)
    consent = await house.consent(ANA)
    assert (consent["state"], consent["provider_blocked"]) == ("unsubscribed", False)
    assert (await heard(house, ANA))[2:] == [answer]


@pytest.mark.parametrize(
    ("house", "word", "lifts"),
    [
        ({"replies": "twilio_default"}, "START", True),
        ({"replies": "twilio_default"}, "YES", True),
        ({"replies": "advanced_opt_out"}, "UNSTOP", True),
        ({"replies": "toll_free"}, "UNSTOP", True),
        ({"replies": "toll_free"}, "YES", False),
    ],
    indirect=["house"],
)
async def test_what_lifts_a_block_of_the_carrier(house: House, word: str, lifts: bool) -> None:
    await bring(house, ANA, "subscribed")
    await house.text(ANA, "STOP")
    await house.text(ANA, word)
    consent = await house.consent(ANA)
    assert (consent["state"], consent["provider_blocked"]) == (("pending", False) if lifts else ("unsubscribed", True))
    await settle(house)
    sent = [request["text"] for request in await house.requests(ANA)]
    assert sum("reply Y" in text for text in sent) == 1 + lifts
    if lifts:
        await house.text(ANA, "Y")
        message = await house.send(ANA)
        await house.message(message["id"], "delivered")


@pytest.mark.parametrize("house", [{"replies": "advanced_opt_out"}], indirect=True)
async def test_opt_out_type_decides_whatever_the_text(house: House) -> None:
    await bring(house, ANA, "subscribed")
    before = await heard(house, ANA)
    await house.text(ANA, "ALTO POR FAVOR", fields={"OptOutType": "STOP"})
    consent = await house.consent(ANA)
    assert (consent["state"], consent["provider_blocked"]) == ("unsubscribed", True)
    await house.text(ANA, "quiero", fields={"OptOutType": "START"})
    consent = await house.consent(ANA)
    assert (consent["state"], consent["provider_blocked"]) == ("pending", False)
    await house.text(ANA, "que", fields={"OptOutType": "HELP"})
    await house.text(ANA, "YES", fields={"OptOutType": "START"})
    assert (await house.consent(ANA))["state"] == "subscribed"
    assert (await heard(house, ANA))[len(before) :] == ["prompt", "confirmed"]


async def test_a_block_of_one_person_holds_up_nobody_else(house: House) -> None:
    await refused(house)
    message = await house.send("+15551230002", "Hi", "utility")
    await house.message(message["id"], "delivered")


@pytest.mark.parametrize("how", [refused, failed])
async def test_a_block_refuses_what_waits(house: House, how: Report) -> None:
    await house.subscribe(ANA)
    campaign = {
        "name": "later", "channel": "sms-us", "category": "utility", "text": "Later", "start": False,
        "recipients": [{"to": ANA}],
    }  # fmt: skip
    _, later = await house.api("POST", "/v1/campaigns", campaign)
    await how(house)
    _, shown = await house.api("GET", f"/v1/campaigns/{later['id']}")
    assert shown["counts"]["refused"] == 1


@pytest.mark.parametrize(
    ("house", "answer"),
    [
        ({"replies": "gateway"}, "help"),
        ({"replies": "twilio_default"}, "Reply STOP to unsubscribe. Msg&Data Rates May Apply."),
        ({"replies": "advanced_opt_out"}, "Reply STOP to unsubscribe. Msg&Data Rates May Apply."),
        ({"replies": "toll_free"}, "help"),  # the network of toll-free numbers knows STOP, START and UNSTOP only
    ],
    indirect=["house"],
)
async def test_exactly_one_answers_help(house: House, answer: str) -> None:
    await house.text(ANA, "HELP")
    assert await heard(house, ANA) == [answer]
