"""Opting in on WhatsApp, from outside: a template's button, a word on SMS, Meta's sign-up, and double opt-in."""

from __future__ import annotations

import pytest

from gateway.core.clock import SECOND
from tests.support.house import House
from tests.support.meta import (
    GROUP,
    PROMO,
    change,
    deliver,
    events,
    hear,
    ledger,
    play,
    said,
    send,
    sent,
    standing,
    tap,
    write,
)

ANA, USER = "+12126001000", "US.1312126001000"


async def test_yes_on_an_opt_in_template_joins(both: House) -> None:
    ask = {"name": "opt_in_1", "language": "en_US", "opt_in_button": 0}
    message = await sent(both, await send(both, ANA, ask, category="utility"))
    parameters = [{"type": "payload", "payload": "ASSENT_OPT_IN"}]
    (request,) = await both.requests(ANA)
    assert request["fields"]["template"]["components"][-1]["parameters"] == parameters
    await write(both, ANA, **tap("Yes", "ASSENT_OPT_IN", context=str(message["provider_id"])))
    assert await standing(both, ANA) == ("subscribed", "allowed")
    entry = (await ledger(both, ANA))[-1]
    assert (entry["event"], entry["evidence"]["matched_by"]) == ("opt_in", "payload")


async def test_yes_tapped_without_our_payload_joins_by_its_word(both: House) -> None:
    await write(both, ANA, **tap("Yes", "campaign-7-yes"))
    assert (await standing(both, ANA))[0] == "unknown"  # an everyday word under somebody's own payload
    await write(both, ANA, **tap("Yes"))
    assert (await standing(both, ANA))[0] == "subscribed"


async def test_a_word_on_sms_joins_the_whatsapp_group(both: House) -> None:
    await both.text(ANA, "CHAT")
    assert (await both.phone(ANA, 1)) == ["We talk on WhatsApp."]
    assert await standing(both, ANA) == ("subscribed", "allowed")
    assert (await standing(both, ANA, "sms-promos"))[0] == "unknown"
    assert (await sent(both, await send(both, ANA, PROMO)))["reason"] is None
    await write(both, ANA, "STOP", seconds=1)
    assert (await standing(both, ANA))[0] == "unsubscribed"


SMS_BY_WORD = """
[[subscription_groups.wa-news.custom_keywords]]
keywords   = ["TEXTS"]
reply      = "We text you."
subscribes = "sms-promos"
"""


@pytest.mark.parametrize("both", [{"wa_more": SMS_BY_WORD}], indirect=True)
async def test_a_word_on_whatsapp_joins_a_group_of_sms_by_phone_alone(both: House) -> None:
    """Who is known by user id only is answered, and stays unknown to SMS."""
    await play(both, "person", **{"from": ANA, "user_id": USER, "hidden": True})
    await write(both, ANA, "TEXTS")
    assert await both.phone(ANA, 1) == ["We text you."]
    states = await both.sql("SELECT state, why FROM inbound WHERE text = 'TEXTS'")
    assert await both.sql("SELECT 1 FROM ledger WHERE group_id = 'sms-promos'") == []
    assert states == [("done", "did not ask to join sms-promos: no phone number of this person is known")]

    await hear(both, ANA, "hello", user=USER)  # the phone is known from now on
    await write(both, ANA, "TEXTS")
    assert any("reply Y" in text for text in await both.phone(ANA, 3))
    assert (await standing(both, ANA, "sms-promos"))[0] == "pending"


PROMPT_TEMPLATE = """
[subscription_groups.wa-news.replies.en.prompt_template]
name          = "opt_in_1"
language      = "en_US"
opt_in_button = 0
"""
DOUBLE = {"wa_double_opt_in": "true"}
WITH_TEMPLATE = {**DOUBLE, "wa_replies": PROMPT_TEMPLATE}
api_asks = {"state": "subscribed", "source": "api", "double_opt_in": True}


@pytest.mark.parametrize("both", [DOUBLE], indirect=True)
async def test_double_opt_in_inside_the_window_asks_by_text(both: House) -> None:
    await write(both, ANA, "START")
    assert "reply YES" in (await both.phone(ANA, 1))[0]
    assert (await standing(both, ANA))[0] == "pending"
    assert (await send(both, ANA, PROMO))["reason"] == "confirmation_pending"
    await write(both, ANA, "yes", seconds=1)
    assert (await standing(both, ANA))[0] == "subscribed"
    assert await events(both, ANA) == ["opt_in", "prompt_sent", "confirm"]


@pytest.mark.parametrize("both", [WITH_TEMPLATE], indirect=True)
async def test_double_opt_in_outside_the_window_asks_by_template(both: House) -> None:
    code, found = await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)
    assert (code, found["state"], found["prompt"]) == (200, "pending", "queued")
    assert await both.phone(ANA, 1) == ["Do you want our news?"]
    await both.http.post(f"{both.simulator}/simulator/tap", json={"from": ANA, "channel": "wa-main", "button": "Yes"})
    assert (await standing(both, ANA))[0] == "subscribed"
    assert (await ledger(both, ANA))[-1]["event"] == "confirm"


@pytest.mark.parametrize("both", [DOUBLE], indirect=True)
async def test_double_opt_in_that_cannot_ask_leaves_nobody_pending(both: House) -> None:
    code, found = await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)
    assert (code, found["state"], found["prompt"]) == (200, "unknown", "none")
    assert await events(both, ANA) == ["-subscribe"]
    assert (await ledger(both, ANA))[0]["why"] == "no_prompt"
    await both.text(ANA, "CHAT")
    assert (await standing(both, ANA))[0] == "unknown"
    await write(both, ANA, "hello")  # now there is a window
    code, found = await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)
    assert (found["state"], found["prompt"]) == ("pending", "queued")
    assert "reply YES" in (await both.phone(ANA, 2))[1]


@pytest.mark.parametrize("both", [WITH_TEMPLATE], indirect=True)
async def test_a_prompt_that_fails_later_leaves_nobody_pending(both: House) -> None:
    await both.fault(kind="failed", recipient=ANA, code=131026)
    await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)

    async def over() -> bool:
        return (await standing(both, ANA))[0] == "unknown"

    await both.until(over)
    assert (await events(both, ANA))[-1] == "prompt_failed"


async def sign_up(house: House, at: int) -> None:
    """The person opts in inside WhatsApp (Meta's in-app sign-up)."""
    told = {"wa_id": ANA[1:], "category": "marketing_messages", "value": "signup", "signup_id": "5", "timestamp": at}
    await deliver(house, change("user_preferences", user_preferences=[told]))


async def test_metas_sign_up_is_an_opt_in_with_its_item_as_evidence(both: House) -> None:
    now = both.clock.now() // SECOND
    await sign_up(both, now)
    assert await standing(both, ANA) == ("subscribed", "allowed")
    (entry,) = await ledger(both, ANA)
    assert (entry["event"], entry["source"], entry["evidence"]["item"]["signup_id"]) == ("opt_in", "inbound", "5")
    await write(both, ANA, "STOP", seconds=1)
    await sign_up(both, now + 1)
    assert (await standing(both, ANA))[0] == "unsubscribed", "not later than the stop"
    await sign_up(both, now + 9)
    assert (await standing(both, ANA))[0] == "subscribed"


@pytest.mark.parametrize("both", [WITH_TEMPLATE], indirect=True)
async def test_metas_sign_up_enters_double_opt_in(both: House) -> None:
    await sign_up(both, both.clock.now() // SECOND)
    assert await both.phone(ANA, 1) == ["Do you want our news?"]
    assert (await standing(both, ANA))[0] == "pending"


@pytest.mark.parametrize("both", [DOUBLE], indirect=True)
async def test_a_sign_up_that_nobody_can_ask_about_changes_nothing(both: House) -> None:
    await sign_up(both, both.clock.now() // SECOND)
    assert (await standing(both, ANA))[0] == "unknown"
    assert (await ledger(both, ANA))[0]["why"] == "no_prompt"


@pytest.mark.parametrize("both", [WITH_TEMPLATE], indirect=True)
async def test_two_people_who_prove_to_be_one_while_a_prompt_waits(both: House) -> None:
    user = "US.1234567890"
    await both.api("POST", "/v1/channels/wa-main/pause")
    code, found = await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)
    assert (code, found["state"], found["prompt"]) == (200, "pending", "deferred")
    await both.api("PUT", f"/v1/consents/{GROUP}/{user}", {"state": "unsubscribed"})
    await deliver(both, change(messages=[said(both, ANA, "hello", user=user)]))
    assert (await standing(both, ANA))[0] == "unsubscribed"
    await both.api("POST", "/v1/channels/wa-main/resume")
    await write(both, ANA, "HELP")
    assert await both.phone(ANA, 1) == ["Acme: help at acme.example/help."], "the prompt was withdrawn"


@pytest.mark.parametrize("both", [WITH_TEMPLATE], indirect=True)
async def test_of_two_who_prove_to_be_one_the_waiting_prompt_still_counts(both: House) -> None:
    user = USER  # as the receipts name them: another one would be somebody else, to whom the number goes over
    await both.api("POST", "/v1/channels/wa-main/pause")
    await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)
    await both.api("PUT", f"/v1/consents/{GROUP}/{user}", api_asks)
    await deliver(both, change(messages=[said(both, ANA, "hello", user=user)]))
    assert (await standing(both, ANA))[0] == "pending"
    await deliver(both, change(messages=[said(both, ANA, "yes", user=user)]))
    assert (await standing(both, ANA))[0] == "pending", "no prompt went out"
    await both.api("POST", "/v1/channels/wa-main/resume")
    await both.phone(ANA, 1)

    heard: list[str] = []

    async def handed_over() -> bool:
        heard[:] = await events(both, ANA)
        return "prompt_sent" in heard

    await both.until(handed_over, lambda: str(heard))
