"""Consent on WhatsApp, from outside: taps, words, Meta's own switch, opt-ins from here and from SMS, double opt-in."""

from __future__ import annotations

import pytest

from gateway.core.clock import DAY, HOUR, SECOND
from tests.support.house import House
from tests.support.meta import (
    GROUP,
    ORDER,
    PROMO,
    change,
    deliver,
    events,
    know_templates,
    ledger,
    play,
    said,
    send,
    sent,
    standing,
    status,
    subscribe,
    tap,
    write,
)

ANA = "+12126001000"


async def member(house: House, *, clear: bool = True) -> None:
    """Ana, who joined by her own word (and whose pair rate is free again)."""
    await write(house, ANA, "START")
    await house.phone(ANA, 1)
    assert await standing(house, ANA) == ("subscribed", "allowed")
    if clear:
        house.clock.advance(60 * SECOND)


async def promo(house: House, **more: object) -> dict[str, object]:
    """A marketing template to Ana, once Meta has it."""
    return await sent(house, await send(house, ANA, {**PROMO, **more}))


TAPS = {
    "our payload": tap("Anything", "ASSENT_OPT_OUT"),
    "label, capitals": tap("STOP PROMOTIONS"),
    "label": tap("Stop promotions"),
    "label, Portuguese": tap("Parar promoções"),
    "label, Portuguese without accents": tap("parar promocoes"),
    "label, Spanish": tap("Detener promociones"),
    "label under a foreign payload": tap("Stop promotions", "campaign-77-optout"),
    "interactive button": {
        "type": "interactive",
        "interactive": {"type": "button_reply", "button_reply": {"id": "b1", "title": "Stop promotions"}},
    },
    "interactive with our payload": {
        "type": "interactive",
        "interactive": {"type": "button_reply", "button_reply": {"id": "ASSENT_OPT_OUT", "title": "Enough"}},
    },
    "typed": {},
}


@pytest.mark.parametrize("label", TAPS)
async def test_stop_promotions_stops_marketing_and_nothing_else(both: House, label: str) -> None:
    await member(both)
    if label == "typed":
        await write(both, ANA, "Stop promotions!")
    else:
        await write(both, ANA, **TAPS[label])
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert "no more promotions" in (await both.phone(ANA, 2))[1]
    assert (await send(both, ANA, PROMO))["reason"] == "marketing_stopped"
    assert (await sent(both, await send(both, ANA, ORDER)))["reason"] is None
    entry = (await ledger(both, ANA))[-1]
    assert entry["event"] == "stop_promotions"
    assert entry["evidence"]["matched_by"] in ("payload", "keyword")


async def test_a_tap_is_known_by_the_label_of_the_template_that_was_sent(both: House) -> None:
    """A label that is in no list: only the template tells."""
    await know_templates(both)
    await play(both, "template", channel="wa-main", name="winter", body="Hi {{1}}", buttons=["More", "Genug davon"])
    await write(both, ANA, "START")
    both.gateway.context.hinted["wa-main"]()
    both.clock.advance(60 * SECOND)

    async def known() -> bool:
        _, found = await both.api("GET", "/v1/channels/wa-main/templates")
        return any(item["name"] == "winter" for item in found["items"])

    await both.until(known)
    template = {"name": "winter", "language": "en_US", "body": ["Ana"], "opt_out_button": 1}
    message = await sent(both, await send(both, ANA, template))
    context = str(message["provider_id"])
    await write(both, ANA, **tap("More", context=context))
    assert await standing(both, ANA) == ("subscribed", "allowed")
    await write(both, ANA, **tap("Genug davon", context="wamid.ANOTHER"))
    assert await standing(both, ANA) == ("subscribed", "allowed")
    await write(both, ANA, **tap("GENUG DAVON", context=context))
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert (await ledger(both, ANA))[-1]["evidence"]["matched_by"] == "label"


@pytest.mark.parametrize("words", ["STOP", "stop.", "NO MESSAGE", "please stop texting me", "take me off your list"])
async def test_general_words_unsubscribe(both: House, words: str) -> None:
    await member(both)
    await write(both, ANA, words)
    assert (await standing(both, ANA))[0] == "unsubscribed"
    assert "unsubscribed" in (await both.phone(ANA, 2))[1]
    assert (await send(both, ANA, ORDER))["reason"] == "opted_out"


@pytest.mark.parametrize("words", ["I'll stop by Sunday", "quero parar de comer", "cancel my order"])
async def test_other_words_do_not(both: House, words: str) -> None:
    await member(both)
    await write(both, ANA, words)
    assert await standing(both, ANA) == ("subscribed", "allowed")


async def test_an_everyday_button_of_the_application_does_not_unsubscribe(both: House) -> None:
    await member(both)
    await write(both, ANA, **tap("Cancel", "appointment-77-cancel"))
    assert await standing(both, ANA) == ("subscribed", "allowed")


async def test_stop_promotions_of_one_who_never_joined(both: House) -> None:
    await write(both, ANA, **TAPS["our payload"])
    assert await standing(both, ANA) == ("unknown", "stopped")
    await subscribe(both, ANA)
    assert (await send(both, ANA, PROMO))["reason"] == "marketing_stopped"
    await write(both, ANA, "START", seconds=2)
    assert await standing(both, ANA) == ("subscribed", "allowed")


async def test_metas_own_switch(both: House) -> None:
    """`stop` is silent and stops marketing; `resume` lifts that stop and no other."""
    await member(both)
    now = both.clock.now() // SECOND

    async def switch(way: str, at: int) -> None:
        told = {"wa_id": ANA[1:], "category": "marketing_messages", "value": way, "timestamp": at}
        await deliver(both, change("user_preferences", user_preferences=[told]))

    await switch("stop", now)
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert (await send(both, ANA, PROMO))["reason"] == "marketing_stopped"
    await switch("resume", now - 100)  # came late: older than the stop
    assert await standing(both, ANA) == ("subscribed", "stopped")
    await switch("resume", now + 5)
    assert await standing(both, ANA) == ("subscribed", "allowed")
    await write(both, ANA, **TAPS["our payload"], seconds=6)
    await switch("resume", now + 20)
    assert await standing(both, ANA) == ("subscribed", "stopped")
    await write(both, ANA, "STOP", seconds=21)
    await switch("resume", now + 30)
    assert (await standing(both, ANA))[0] == "unsubscribed"
    assert len(await both.phone(ANA, 3)) == 3  # confirmed, promotions_stopped, opted_out


async def test_131050_in_a_failed_status_is_metas_stop(both: House) -> None:
    await member(both)
    await both.fault(kind="failed", recipient=ANA, code=131050)
    message = await both.message((await send(both, ANA, PROMO))["id"], "failed")
    assert message["error"]["code"] == "131050"
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert (await send(both, ANA, PROMO))["reason"] == "marketing_stopped"
    assert (await sent(both, await send(both, ANA, ORDER)))["reason"] is None


async def test_131050_at_once_is_metas_stop(both: House) -> None:
    await member(both)
    await both.fault(kind="error", recipient=ANA, code=131050, status=400)
    message = await both.message((await send(both, ANA, PROMO))["id"], "failed")
    assert message["error"]["code"] == "131050"
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert len([item for item in await both.requests(ANA) if not item["taken"]]) == 1


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


async def test_in_one_body_the_stop_wins(both: House) -> None:
    stop, start = said(both, ANA, "STOP"), said(both, ANA, "START")
    await deliver(both, change(messages=[stop, start]))
    assert (await standing(both, ANA))[0] == "unsubscribed"
    assert await events(both, ANA) == ["opt_out", "-opt_in"]


async def test_an_old_word_changes_silently(both: House) -> None:
    """Meta tries for seven days: what comes late counts, and is not answered."""
    await write(both, ANA, "STOP", seconds=-2 * DAY / SECOND)
    assert (await standing(both, ANA))[0] == "unsubscribed"
    await subscribe(both, "+12126001001")
    await sent(both, await send(both, "+12126001001", ORDER))
    assert len(await both.phone(ANA)) <= 1


async def test_a_status_about_a_stranger_changes_nobody(both: House) -> None:
    await member(both)
    await deliver(both, change(statuses=[status("wamid.UNKNOWN", "failed", 131050, recipient_id=ANA[1:])]))
    assert await standing(both, ANA) == ("subscribed", "allowed")


async def test_the_window_of_a_stop_answers_nothing(both: House) -> None:
    """`service` answers what they wrote after any stop; the word STOP itself is nothing to answer."""
    await member(both)
    await write(both, ANA, "STOP", seconds=60)
    assert (await send(both, ANA, category="service", text="But why?"))["reason"] in (
        "opted_out",
        "outside_service_window",
    )
    both.clock.advance(HOUR)
    await write(both, ANA, "where is my order?")
    assert (await sent(both, await send(both, ANA, category="service", text="On its way.")))["reason"] is None


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


async def test_in_a_group_chat_only_the_exact_words_opt_out_and_nothing_opts_in(both: House) -> None:
    async def chat(text: str, **more: object) -> None:
        await deliver(both, change(messages=[said(both, ANA, text, group_id="G1", **more)]))

    for text in ("START", "YES", "HELP", "please stop texting me", "STOP PROMOTIONS", "stop please"):
        await chat(text)
        assert await standing(both, ANA) == ("unknown", "allowed"), text
    await chat("", **TAPS["our payload"])
    assert await standing(both, ANA) == ("unknown", "allowed")
    await subscribe(both, ANA)
    await chat("Stop.")
    assert (await standing(both, ANA))[0] == "unsubscribed"
    assert (await ledger(both, ANA))[-1]["evidence"]["group_chat"] == "G1"
    await write(both, ANA, "HELP")
    assert await both.phone(ANA, 1) == ["Acme: help at acme.example/help."], "nothing was answered in the chat"


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
    user = "US.1234567891"
    await both.api("POST", "/v1/channels/wa-main/pause")
    await both.api("PUT", f"/v1/consents/{GROUP}/{ANA}", api_asks)
    await both.api("PUT", f"/v1/consents/{GROUP}/{user}", api_asks)
    await deliver(both, change(messages=[said(both, ANA, "hello", user=user)]))
    assert (await standing(both, ANA))[0] == "pending"
    await deliver(both, change(messages=[said(both, ANA, "yes", user=user)]))
    assert (await standing(both, ANA))[0] == "pending", "no prompt went out"
    await both.api("POST", "/v1/channels/wa-main/resume")
    await both.phone(ANA, 1)

    async def handed_over() -> bool:
        return "prompt_sent" in await events(both, ANA)

    await both.until(handed_over)
