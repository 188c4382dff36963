"""`/v1/contacts`: details, what is known of a person, and an erasure that keeps stops and the chain."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from gateway.contacts.erasure import Erasure
from gateway.core.clock import SECOND
from gateway.core.ids import floor_id, time_of
from gateway.store import ledger_check, receipts
from gateway.store.receipts import ReceiptRow
from tests.support.house import DAY, House
from tests.support.people import remembered

ANA, BEN = "+15551230001", "+15551230002"
SECRET_WORDS = "tell nobody about this"


async def test_details_of_a_contact_are_set_and_shown(house: House) -> None:
    path = f"/v1/contacts/%2B{ANA[1:]}"
    assert (await house.api("GET", path))[0] == 404
    body = {"timezone": "America/New_York", "language": "es", "external_id": "crm-1"}
    status, contact = await house.api("PATCH", path, body)
    assert status == 200, contact
    assert {name: contact[name] for name in body} == body
    status, contact = await house.api("PATCH", path, {"language": None})
    assert (contact["language"], contact["external_id"]) == (None, "crm-1")
    status, contact = await house.api("GET", path)
    assert contact["timezone"] == "America/New_York"
    assert contact["identities"] == [{"kind": "phone", "value": ANA, "invalid": None}]
    status, problem = await house.api("PATCH", f"/v1/contacts/{BEN}", {"external_id": "crm-1"})
    assert (status, problem["type"]) == (409, "external_id_taken")


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        ({"timezone": "America/New York"}, ["timezone"]),
        ({"timezone": ""}, ["timezone"]),
        ({"timezone": 5}, ["timezone"]),
        ({"language": "english!"}, ["language"]),
        ({"external_id": ""}, ["external_id"]),
        ({"external_id": "a\0b"}, ["external_id"]),
        ({"name": "Ana"}, ["name"]),
    ],
)
async def test_wrong_details_are_told_by_their_place(house: House, body: dict[str, object], loc: list[str]) -> None:
    status, problem = await house.api("PATCH", f"/v1/contacts/{ANA}", body)
    assert (status, problem["errors"][0]["loc"]) == (422, loc)
    assert (await house.api("PATCH", f"/v1/contacts/{ANA}", {}, key="reader-key"))[0] == 403
    assert (await house.api("GET", "/v1/contacts/nonsense"))[0] == 422


async def test_everything_known_of_a_person(house: House) -> None:
    await house.subscribe(ANA)
    sent = await house.send(ANA, "Hi")
    await house.phone(ANA, 1)
    await house.text(ANA, "thanks")
    status, contact = await house.api("GET", f"/v1/contacts/{ANA}")
    assert status == 200
    assert [(it["group"], it["state"]) for it in contact["consents"]] == [("sms-promos", "subscribed")]
    assert [it["id"] for it in contact["messages"]] == [sent["id"]]
    assert [it["text"] for it in contact["received"]] == ["thanks"]
    (window,) = contact["windows"]
    assert window["channel"] == "sms-us"
    assert window["service_until"] is not None
    assert contact["provider_blocks"] == []
    assert contact["erased_at"] is None


async def live(house: House) -> None:
    """A person with a history: consent, prompts, messages both ways, details, receipts."""
    await house.api("PATCH", f"/v1/contacts/{ANA}", {"external_id": "crm-ana", "timezone": "Europe/Paris"})
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.text(ANA, SECRET_WORDS)
    sent = await house.send(ANA, "A word only for Ana", reference="order-ana")
    await house.message(sent["id"], "sent", "delivered")
    status, campaign = await house.api(
        "POST",
        "/v1/campaigns",
        {"name": "c", "channel": "sms-us", "category": "marketing", "text": "Dear {{name}}",
         "recipients": [{"to": ANA, "variables": {"name": "Anastasia"}}]},
    )  # fmt: skip
    assert status == 202, campaign
    await house.campaign(campaign["id"])


async def sound(house: House) -> int:
    """The ledger verifies; how many entries it has."""
    found = await house.gateway.context.store.read(lambda c: ledger_check.check(c, "", 1000))
    assert not found.faults
    return found.entries


async def test_erasure_of_somebody_who_stopped_keeps_the_stop_and_the_chain(house: House) -> None:
    await live(house)
    await house.text(ANA, "STOP")
    await house.phone(ANA, 5)
    before = await sound(house)
    assert await remembered(house, "Anastasia", SECRET_WORDS)
    status, left = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert status == 200, left
    assert left["kept"] == {
        "address": True, "unsubscribed": ["sms-promos"], "marketing_stopped": [], "provider_blocks": []
    }  # fmt: skip
    words = ("Anastasia", SECRET_WORDS, "crm-ana", "order-ana", "only for Ana", "Europe/Paris")
    assert await remembered(house, *words) == []
    assert await remembered(house, ANA, ANA[1:]) == ["identities"]
    assert await sound(house) == before + 1
    status, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    assert [it["erased"] for it in ledger["items"]] == [True, True, True, True, False]
    assert ledger["items"][-1]["event"] == "erased"

    assert (await house.consent(ANA))["state"] == "unsubscribed"
    refused = await house.send(ANA)
    assert (refused["status"], refused["reason"]) == ("refused", "opted_out")
    status, answer = await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", {"state": "subscribed"})
    assert status == 409, answer

    status, contact = await house.api("GET", f"/v1/contacts/{ANA}")
    assert contact["erased_at"] is not None
    assert contact["external_id"] is None
    status, conversation = await house.api("GET", f"/v1/contacts/{ANA}/messages")
    assert {item["provider_id"] for item in conversation["items"]} == {None, ""}
    got = len(await house.phone(ANA))
    await house.text(ANA, "JOIN")
    assert "reply Y" in (await house.phone(ANA, got + 1))[-1]
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"
    await sound(house)


async def test_erasure_of_somebody_without_a_stop_keeps_no_identity(house: House) -> None:
    await live(house)
    await house.subscribe(BEN)
    before = await sound(house)
    status, left = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert status == 200, left
    assert left["kept"]["address"] is False
    assert await remembered(house, ANA, ANA[1:], "Anastasia", SECRET_WORDS) == []
    assert await sound(house) > before
    assert (await house.consent(ANA))["state"] == "unknown"
    assert (await house.api("DELETE", f"/v1/contacts/{ANA}"))[0] == 404
    assert (await house.consent(BEN))["state"] == "subscribed"
    await house.text(ANA, "JOIN")
    assert (await house.consent(ANA))["state"] == "pending"
    await sound(house)


async def test_what_waits_is_cancelled(house: House) -> None:
    await house.subscribe(ANA)
    await house.api("POST", "/v1/channels/sms-us/pause")
    sent = await house.send(ANA, "code 1", category="utility")
    status, left = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert status == 200, left
    found = await house.message(sent["id"])
    assert (found["status"], found["to"]) == ("cancelled", "")
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert (await house.send(BEN, "code 2", category="utility"))["status"] == "queued"
    await house.phone(BEN, 1)
    assert await house.phone(ANA) == []


async def test_a_message_that_comes_again_after_the_erasure_has_no_effect(house: House) -> None:
    await house.text(ANA, "JOIN", id="SM" + "1" * 32)
    await house.phone(ANA, 1)
    await house.api("DELETE", f"/v1/contacts/{ANA}")
    await house.text(ANA, "JOIN", id="SM" + "1" * 32)
    assert (await house.consent(ANA))["state"] == "unknown"
    assert await remembered(house, ANA) == []


async def test_a_receipt_that_is_committed_late_is_blanked_too(house: House) -> None:
    """Of two nodes the one that made the smaller id may commit later."""
    await house.subscribe(ANA)
    sent = await house.send(ANA, "code 1", category="utility")
    await house.message(sent["id"], "delivered")
    store, erasure = house.gateway.context.store, Erasure(house.gateway.context)

    async def value(sql: str) -> Any:
        return await store.read(lambda connection: connection.execute(sa.text(sql)).scalar_one())

    contact = await value(f"SELECT contact_id FROM messages WHERE id = '{sent['id']}'")
    marks = await erasure._clean_unindexed([contact], None, None)
    id_ = floor_id(time_of(await value("SELECT max(id) FROM receipts")) - SECOND)
    late = ReceiptRow(id_, "sms-us", "late", sent["id"], "SM1", "delivered", None, None, None, 1, b"Ana's number")
    await store.write(lambda connection: receipts.add(connection, [late]))
    await erasure._clean_unindexed([contact], *marks)
    assert await value(f"SELECT raw FROM receipts WHERE id = '{id_}'") == b""


async def test_a_restart_remembers_the_stop_of_an_erased_person(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.up():
        await house.text(ANA, "STOP")
        await house.phone(ANA, 1)
        await house.api("DELETE", f"/v1/contacts/{ANA}")
    async with house.up():
        refused = await house.send(ANA, category="utility")
        assert (refused["status"], refused["reason"]) == ("refused", "opted_out"), json.dumps(refused)
        await sound(house)


async def test_a_stop_below_a_window_that_has_ended_is_among_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is kept before any sweep writes down that the window has ended."""
    monkeypatch.setattr("gateway.housekeeping.sweep.EVERY", 3600.0)
    async with House(tmp_path).up() as house:
        await house.text(ANA, "STOP")
        await house.phone(ANA, 1)
        await house.text(ANA, "START")
        await house.phone(ANA, 2)
        assert (await house.consent(ANA))["state"] == "pending"
        house.clock.advance(31 * DAY)
        status, left = await house.api("DELETE", f"/v1/contacts/{ANA}")
        assert (status, left["kept"]["address"], left["kept"]["unsubscribed"]) == (200, True, ["sms-promos"])
        assert (await house.consent(ANA))["state"] == "unsubscribed"
        await sound(house)
