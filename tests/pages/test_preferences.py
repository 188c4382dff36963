"""The preference page: what a person gets, how they stop it, how they come back, what they may ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.house import DAY, House
from tests.support.meta import both_media, hear
from tests.support.preference_page import PROXIED, TEXT, code_in, code_of, fetch, links, press

ANA, BEN, USER = "+15551230001", "+15551230002", "US.9999ZZ"
SPANISH = """
[subscription_groups.sms-promos.replies.es]
help = "Acme: ayuda en acme.example/ayuda. Responde STOP para cancelar."
"""

SMS_ALONE = """
[channels.sms-alone]
adapter      = "twilio"
account_sid  = "AC00000000000000000000000000000001"
auth_token   = "simulated-token"
sender       = "+15550006001"
api_base_url = "http://127.0.0.1:{simulator}"
"""


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A gateway whose links lead to itself, behind a proxy."""
    made = House(tmp_path, text=PROXIED)
    made.values["more"] = links(made) + SPANISH
    async with made.up() as running:
        yield running


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[House]:
    """The same with WhatsApp."""
    made = both_media(tmp_path)
    made.values["more"] = f"{made.values['more']}{links(made)}"
    async with made.up() as running:
        yield running


async def test_a_text_brings_the_page_and_one_press_stops(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    page = await fetch(house, code)
    assert page.status == 200
    assert "Acme texts Promotions You get them. Orders, codes and answers You get them." in page.words
    assert page.buttons == ["stop_promotions", "stop", "stop_everything", "language", "data", "erasure"]
    stopped = await press(house, code, "stop")
    assert "Done: you get nothing more from that list." in stopped.words
    assert "You get none: they are stopped." in stopped.words
    assert "stop" not in stopped.buttons
    assert (await house.consent(ANA))["source"] == "preference_center"
    message = await house.send(ANA, "More")
    assert (message["status"], message["reason"]) == ("refused", "opted_out")
    message = await house.send(ANA, "Your order", category="utility")
    assert (message["status"], message["reason"]) == ("refused", "opted_out")


async def test_a_stop_is_evidence(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    headers = {"User-Agent": "a phone", "X-Forwarded-For": "10.0.0.9, 203.0.113.7"}
    token = (await fetch(house, code)).token
    form = {"token": token, "do": "stop", "group": "sms-promos"}
    async with house.http.post(f"{house.url}/p/{code}", data=form, headers=headers) as answer:
        assert answer.status == 200
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    entry = ledger["items"][-1]
    assert (entry["event"], entry["source"], entry["address"]) == ("unsubscribe", "preference_center", ANA)
    evidence = entry["evidence"]
    assert evidence.pop("at") <= entry["at"]
    assert evidence == {
        "text": "Stop all messages from Acme texts", "url": f"{house.url}/p/", "ip": "203.0.113.7",
        "user_agent": "a phone",
    }  # fmt: skip


async def test_promotions_are_stopped_apart_from_the_rest(both: House) -> None:
    await both.subscribe(ANA, group="wa-news")
    promo = {"name": "promo_1", "language": "en_US", "body": ["Sale: {{preferences_url}}"]}
    body = {"channel": "wa-main", "to": ANA, "category": "marketing", "template": promo}
    status, message = await both.api("POST", "/v1/messages", body)
    assert status == 202, message
    await both.message(message["id"], "delivered", "read", "sent")
    code = code_in(str(await both.requests(ANA)))
    page = await press(both, code, "stop_promotions", group="wa-news")
    assert "Done: you get no more promotions from that list." in page.words
    assert "You get none: they are stopped. Orders, codes and answers You get them." in page.words
    assert "text START to +15550783881" in page.words
    assert "come_back" not in page.buttons, "only the handset lifts a stop of promotions"
    consent = await both.consent(ANA, "wa-news")
    assert (consent["state"], consent["marketing"]) == ("subscribed", "stopped")
    _, message = await both.api("POST", "/v1/messages", body)
    assert (message["status"], message["reason"]) == ("refused", "marketing_stopped")
    await both.text(ANA, "START", "wa-main")
    assert "Orders, codes and answers You get them." in (await fetch(both, code)).words
    assert (await both.consent(ANA, "wa-news"))["marketing"] == "allowed"


async def test_everything_stops_at_once_and_in_groups_added_later(both: House) -> None:
    await both.subscribe(ANA)
    code = await code_of(both, ANA)
    page = await press(both, code, "stop_everything")
    assert "Done: you get nothing more from us." in page.words
    assert "stop_everything" not in page.buttons
    for group in ("sms-promos", "wa-news", "*"):
        rows = await both.sql("SELECT state, author, source FROM consents WHERE group_id = $1", group)
        assert rows == [("unsubscribed", "outside", "preference_center")], group
    _, ledger = await both.api("GET", f"/v1/consents/wa-news/{ANA}/ledger")
    assert [item["evidence"]["text"] for item in ledger["items"]] == ["Stop everything", "Stop everything"]


async def test_coming_back_asks_the_handset(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    await press(house, code, "stop")
    page = await press(house, code, "come_back")
    assert "We have sent a message to your phone." in page.words
    assert "until you answer the message with which we asked you" in page.words
    assert (await house.consent(ANA))["state"] == "pending"
    message = await house.send(ANA, "Sale")
    assert (message["status"], message["reason"]) == ("refused", "confirmation_pending")
    assert "reply Y" in (await house.phone(ANA, 2))[1]
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    asked = next(item for item in ledger["items"] if item["event"] == "subscribe" and item["state"] == "pending")
    assert asked["evidence"]["text"] == "Get messages from Acme texts again"


async def test_who_texted_stop_comes_back_by_text_alone(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    await house.text(ANA, "STOP")
    page = await fetch(house, code)
    assert "come_back" not in page.buttons
    assert "text START to +15550006000" in page.words
    forced = await press(house, code, "come_back")
    assert "Nothing has changed: this has to come from your phone." in forced.words
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    await house.text(ANA, "START")
    await house.phone(ANA, 3)
    await house.text(ANA, "Y")
    assert "You get them." in (await fetch(house, code)).words


async def test_without_double_opt_in_the_page_alone_brings_nobody_back(tmp_path: Path) -> None:
    made = House(tmp_path, double_opt_in="false")
    made.values["more"] = links(made)
    async with made.up() as house:
        await house.subscribe(ANA)
        code = await code_of(house, ANA)
        page = await press(house, code, "stop")
        assert "come_back" not in page.buttons
        assert "text START to +15550006000" in page.words
        await press(house, code, "come_back")
        assert (await house.consent(ANA))["state"] == "unsubscribed"
        await house.text(ANA, "START")
        assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_language_is_chosen(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    page = await press(house, code, "language", language="es")
    assert "Hecho: responderemos en ese idioma." in page.words
    assert '<html lang="es">' in page.body
    assert '<option value="es" lang="es" selected>Español</option>' in page.body
    await house.text(ANA, "HELP")
    assert (await house.phone(ANA, 2))[1].startswith("Acme: ayuda")
    page = await press(house, code, "language", language="tlh")
    assert "Nada ha cambiado." in page.words
    assert (await house.consent(ANA))["language"] == "es"
    await press(house, code, "stop")
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    assert ledger["items"][-1]["evidence"]["text"] == "Detener todos los mensajes de Acme texts", "as it was shown"


async def test_a_request_reaches_the_operator_once_a_day(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    for do in ("data", "erasure"):
        assert "Done: we have passed your request on." in (await press(house, code, do)).words
        assert "You have asked for this already." in (await press(house, code, do)).words
    _, feed = await house.api("GET", "/v1/events?types=person.request")
    common = {"address": ANA, "group": "sms-promos", "source": "preference_center"}
    assert [item["data"] for item in feed["items"]] == [{"kind": kind} | common for kind in ("data", "erasure")]
    house.clock.advance(DAY)
    assert "Done: we have passed your request on." in (await press(house, code, "data")).words


async def test_a_code_stops_for_400_days_and_does_the_rest_for_30(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    unknown = await fetch(house, "A" * 22)
    house.clock.advance(31 * DAY)
    page = await fetch(house, code)
    assert page.buttons == ["stop_promotions", "stop", "stop_everything"]
    for do in ("come_back", "language", "data", "erasure"):
        assert "Nothing has changed." in (await press(house, code, do, language="es")).words
    _, feed = await house.api("GET", "/v1/events?types=person.request")
    assert feed["items"] == []
    house.clock.advance(368 * DAY)
    page = await press(house, code, "stop")
    assert "Done" in page.words
    assert page.buttons == []
    assert "text START" in page.words
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    house.clock.advance(2 * DAY)
    late = await fetch(house, code)
    assert (late.status, late.body) == (unknown.status, unknown.body)
    assert late.status == 404
    assert "answer any of them with the word STOP" in late.words


async def test_the_code_of_an_erased_person_is_gone(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    await press(house, code, "stop")
    status, _ = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert status == 200
    assert (await fetch(house, code)).status == 404
    assert await house.sql("SELECT 1 FROM preference_codes") == []


async def test_the_code_of_a_merged_person_leads_to_whom_they_became(both: House) -> None:
    await both.subscribe(ANA)
    code = await code_of(both, ANA)
    await hear(both, None, "Hello", user=USER)
    await both.subscribe(USER, group="wa-news")
    await hear(both, ANA, "It is me", user=USER)
    ((contact,),) = await both.sql("SELECT DISTINCT contact_id FROM identities")
    assert await both.sql("SELECT contact_id FROM preference_codes") == [(contact,)]
    page = await fetch(both, code)
    assert "Acme texts" in page.words
    assert "Acme news" in page.words
    await press(both, code, "stop", group="wa-news")
    assert (await both.consent(USER, "wa-news"))["state"] == "unsubscribed"
    assert (await both.consent(ANA))["state"] == "subscribed"


async def test_a_node_of_an_older_version_merges_and_erases_without_the_codes(house: House) -> None:
    """It does not know of them: they follow their people all the same."""
    await house.subscribe(ANA, BEN)
    code = await code_of(house, ANA)
    ((ana,),) = await house.sql("SELECT contact_id FROM identities WHERE value = $1", ANA)
    ((ben,),) = await house.sql("SELECT contact_id FROM identities WHERE value = $1", BEN)
    await house.sql("UPDATE contacts SET merged_into = $1 WHERE id = $2", ben, ana)
    await press(house, code, "stop")
    assert (await house.consent(BEN))["state"] == "unsubscribed"
    await house.sql("UPDATE contacts SET erased_at = $1 WHERE id = $2", house.clock.now(), ben)
    assert (await fetch(house, code)).status == 404


async def test_a_number_that_is_somebody_elses_now_is_nothing_to_its_old_code(both: House) -> None:
    await both.subscribe(ANA)
    code = await code_of(both, ANA)
    await hear(both, ANA, "Hello", user="US.1111AA")
    await hear(both, ANA, "I am new here", user=USER)
    await both.text(ANA, "JOIN")
    contacts = await both.sql("SELECT kind, contact_id FROM identities WHERE value IN ($1, $2)", ANA, USER)
    assert len({contact for _, contact in contacts}) == 1
    ((holder,),) = await both.sql("SELECT contact_id FROM preference_codes")
    assert holder not in {contact for _, contact in contacts}
    await press(both, code, "stop_everything")
    assert (await both.consent(ANA))["state"] == "pending"
    assert (await both.consent("US.1111AA", "wa-news"))["state"] == "unsubscribed"


async def test_who_knows_no_group_can_stop_everything(tmp_path: Path) -> None:
    made = House(tmp_path)
    alone = SMS_ALONE.format(**made.values)
    made.values["more"] = f"{alone}{links(made)}"
    async with made.up() as house:
        body = {"channel": "sms-alone", "to": ANA, "category": "utility", "text": TEXT}
        status, message = await house.api("POST", "/v1/messages", body)
        assert status == 202, message
        page = await fetch(house, code := code_in((await house.phone(ANA, 1))[0]))
        assert "You get none: you have not signed up." in page.words
        await press(house, code, "stop_everything")
        assert (await house.consent(ANA))["state"] == "unsubscribed"


async def test_on_whatsapp_without_a_template_the_handset_writes_itself(tmp_path: Path) -> None:
    made = both_media(tmp_path, wa_double_opt_in="true")
    made.values["more"] = f"{made.values['more']}{links(made)}"
    async with made.up() as both:
        await both.subscribe(ANA)
        await both.subscribe(ANA, group="wa-news")
        code = await code_of(both, ANA)
        assert "come_back" in (await press(both, code, "stop", group="wa-news")).buttons
        page = await press(both, code, "come_back", group="wa-news")
        assert "Nothing has changed: this has to come from your phone." in page.words
        assert "text START to +15550783881" in page.words
        assert (await both.consent(ANA, "wa-news"))["state"] == "unsubscribed"


async def test_each_recipient_of_a_campaign_has_a_code_of_their_own(house: House) -> None:
    people = [f"+1555123{i:04}" for i in range(30)]
    await house.subscribe(*people)
    body = {
        "name": "c", "channel": "sms-us", "category": "marketing", "text": f"{{{{name|Hi}}}} {TEXT}",
        "recipients": [{"to": phone, "variables": {"preferences_url": "evil"}} for phone in people],
    }  # fmt: skip
    status, campaign = await house.api("POST", "/v1/campaigns", body)
    assert status == 202, campaign
    await house.campaign(campaign["id"])
    codes = {code_in((await house.phone(phone, 1))[0]) for phone in people}
    assert len(codes) == len(people)
    await press(house, code_in((await house.phone(people[3]))[0]), "stop")
    assert [(await house.consent(phone))["state"] for phone in people[2:5]] == [
        "subscribed", "unsubscribed", "subscribed",
    ]  # fmt: skip
    assert (await house.campaign(campaign["id"]))["text"] == body["text"]


async def test_promotions_that_are_held_are_not_called_sent(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    await house.text(ANA, "not interested")
    page = await fetch(house, code)
    assert "Promotions You get none for now: you may have asked us to stop." in page.words
    assert "Orders, codes and answers You get them" in page.words
    assert "text START" in page.words
    page = await press(house, code, "stop_promotions")
    assert "Promotions You get none: they are stopped." in page.words
    assert (await house.consent(ANA))["marketing"] == "stopped"
