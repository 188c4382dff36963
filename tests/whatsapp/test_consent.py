"""Stops on WhatsApp, from outside: taps, words, Meta's own switch, and what comes late or in a group chat."""

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
    hear,
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
from tests.support.people import put, since

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
}

WORDS: dict[str, list[str] | None] = {  # and which of them the ledger names as those that asked
    "Stop promotions!": None,
    "no more ads please": ["no more", "ads"],
    "Bitte keine Werbung mehr schicken": ["keine", "werbung", "schicken"],
    "no me manden más promociones": ["no", "manden", "mas", "promociones"],
}


@pytest.mark.parametrize("label", TAPS)
async def test_stop_promotions_stops_marketing_and_nothing_else(both: House, label: str) -> None:
    await member(both)
    await write(both, ANA, **TAPS[label])
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert "no more promotions" in (await both.phone(ANA, 2))[1]
    assert (await send(both, ANA, PROMO))["reason"] == "marketing_stopped"
    assert (await sent(both, await send(both, ANA, ORDER)))["reason"] is None
    entry = (await ledger(both, ANA))[-1]
    assert entry["event"] == "stop_promotions"
    assert entry["evidence"]["matched_by"] in ("payload", "keyword")


@pytest.mark.parametrize(("words", "core"), WORDS.items())
async def test_promotions_are_stopped_in_words_too(both: House, words: str, core: list[str] | None) -> None:
    await member(both)
    await write(both, ANA, words)
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert "no more promotions" in (await both.phone(ANA, 2))[1]
    assert (await send(both, ANA, PROMO))["reason"] == "marketing_stopped"
    assert (await sent(both, await send(both, ANA, ORDER)))["reason"] is None
    entry = (await ledger(both, ANA))[-1]
    assert (entry["event"], entry["evidence"].get("core")) == ("stop_promotions", core)


async def test_a_tap_is_known_by_the_label_of_the_template_that_was_sent(both: House) -> None:
    """A label that is in no list: only the template tells."""
    await know_templates(both)
    await play(
        both, "template", channel="wa-main", name="winter", body="Hi {{1}}", buttons=["More", "Erst im Frühling"]
    )
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
    await write(both, ANA, **tap("Erst im Frühling", context="wamid.ANOTHER"))
    assert await standing(both, ANA) == ("subscribed", "allowed")
    await write(both, ANA, **tap("ERST IM FRÜHLING", context=context))
    assert await standing(both, ANA) == ("subscribed", "stopped")
    assert (await ledger(both, ANA))[-1]["evidence"]["matched_by"] == "label"


@pytest.mark.parametrize("words", ["STOP", "stop.", "NO MESSAGE", "please stop texting me", "take me off your list"])
async def test_general_words_unsubscribe(both: House, words: str) -> None:
    await member(both)
    await write(both, ANA, words)
    assert (await standing(both, ANA))[0] == "unsubscribed"


async def test_a_stop_under_a_picture_is_a_stop(both: House) -> None:
    await member(both)
    await write(both, ANA, type="image", image={"id": "M1", "mime_type": "image/jpeg", "caption": "Stop"})
    assert (await standing(both, ANA))[0] == "unsubscribed"
    assert "unsubscribed" in (await both.phone(ANA, 2))[1]
    assert (await send(both, ANA, ORDER))["reason"] == "opted_out"


@pytest.mark.parametrize("words", ["I'll stop by Sunday", "quero parar de comer", "cancel my order"])
async def test_other_words_do_not_unsubscribe(both: House, words: str) -> None:
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


async def test_metas_own_switch_stops_marketing_and_lifts_its_own_stop_alone(both: House) -> None:
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


@pytest.mark.parametrize("stop", [{"state": "unsubscribed"}, {"marketing": "stopped"}], ids=["state", "marketing"])
@pytest.mark.parametrize("ahead", [60, 4 * 365 * 86_400])
async def test_a_stop_that_evidence_dates_in_the_future_is_lifted_by_the_next_word(
    both: House, stop: dict[str, str], ahead: int
) -> None:
    """It counts from its receipt; the ledger has the evidence as it was told."""
    await member(both)
    told = since(both.clock.now(), ahead)
    await put(both, ANA, group=GROUP, **stop, evidence={"at": told})
    assert await standing(both, ANA) != ("subscribed", "allowed")
    entry = (await ledger(both, ANA))[-1]
    assert (entry["evidence"]["at"], entry["provider_at"]) == (told, None)
    both.clock.advance(10 * SECOND)
    await write(both, ANA, "START")
    assert await standing(both, ANA) == ("subscribed", "allowed")


async def test_a_stop_with_old_evidence_stops_and_is_as_old_as_its_evidence(both: House) -> None:
    """It takes effect whenever it comes; a word that was written after it, and comes later still, lifts it."""
    await member(both)
    both.clock.advance(HOUR)
    now = both.clock.now()
    stop = {"state": "unsubscribed", "evidence": {"at": since(now, -30 * 60)}}
    await put(both, ANA, group=GROUP, **stop)
    await hear(both, ANA, "START", seconds=-40 * 60)
    assert await standing(both, ANA) == ("unsubscribed", "allowed")
    await hear(both, ANA, "START", seconds=-20 * 60)
    assert await standing(both, ANA) == ("subscribed", "allowed")


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
