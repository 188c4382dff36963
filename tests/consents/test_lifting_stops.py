"""Who may lift which stop, and what evidence it takes."""

from __future__ import annotations

import pytest

from gateway.core.clock import HOUR
from tests.support.house import SENDER, House
from tests.support.people import bring, ledger, put, since

ANA, BO = "+15551230001", "+15551230002"
OUTSIDE = ("api", "web_form", "in_app", "preference_center")
WITH_EVIDENCE = ("import", "crm")
STOPS = ("STOP", "please stop texting me", "STOP PROMOTIONS while pending", "carrier block", "api", "import")


async def stop(house: House, phone: str, how: str) -> None:
    """Bring a stop about."""
    match how:
        case "STOP PROMOTIONS while pending":
            await bring(house, phone, "pending")
            await house.text(phone, "STOP PROMOTIONS")
        case "carrier block":
            await house.fault(kind="error", recipient=phone, code=21610)
            message = await house.send(phone, "Hi", "utility")
            await house.message(message["id"], "failed")
        case "api" | "import":
            await bring(house, phone, "subscribed")
            await put(house, phone, state="unsubscribed", source=how)
        case text:
            await house.text(phone, text)
    assert (await house.consent(phone))["state"] == "unsubscribed", how


async def test_who_may_lift_which_stop(house: House) -> None:
    cells = [(how, source) for how in STOPS for source in (*OUTSIDE, *WITH_EVIDENCE)]
    people = {cell: f"+1555{4_000_000 + i}" for i, cell in enumerate(cells)}
    for (how, _), phone in people.items():
        await stop(house, phone, how)
    house.clock.advance(HOUR)
    now = house.clock.now()
    for (how, source), phone in people.items():
        handset = how not in ("api", "import")
        late = {"evidence": {"at": since(now, -60)}} if source in WITH_EVIDENCE else {}
        expect = 409 if handset else 200
        answer = await put(house, phone, expect=expect, state="subscribed", source=source, **late)
        if not handset:
            lifted = "subscribed" if source in ("api", "import", "crm") else "pending"
            assert answer["state"] == lifted, (how, source)
            continue
        assert answer["type"] == "opted_out"
        assert "START" in answer["detail"]
        assert SENDER in answer["detail"]
        assert (await house.consent(phone))["state"] == "unsubscribed", (how, source)
        await put(house, phone, expect=409, state="subscribed", source=source, double_opt_in=True, **late)
        assert (await ledger(house, phone))[-1]["why"] == "opted_out"


WRONG_EVIDENCE = {
    "an ip that is none": {"ip": "localhost"},
    "an ip with a port": {"ip": "203.0.113.7:80"},
    "a time without an offset": {"at": "2026-01-31T09:00:00"},
    "a url that is none": {"url": "join page"},
    "a url of another kind": {"url": "javascript:alert(1)"},
    "a url that is too long": {"url": "https://acme.example/" + "x" * 2_000},
    "a text that is too long": {"text": "x" * 10_001},
    "a user agent that is too long": {"user_agent": "x" * 1_001},
}


async def test_evidence_of_a_wrong_form_is_refused_by_its_place(house: House) -> None:
    for label, evidence in WRONG_EVIDENCE.items():
        refused = await put(house, ANA, expect=422, state="subscribed", evidence=evidence)
        assert refused["errors"][0]["loc"] == ["evidence", *evidence], label
    assert (await house.consent(ANA))["state"] == "unknown"
    good = {"ip": "2001:db8::7", "url": "https://acme.example/join?a=b", "text": "I agree", "user_agent": "Firefox"}
    assert (await put(house, ANA, state="subscribed", evidence=good))["state"] == "subscribed"
    assert (await ledger(house, ANA))[-1]["evidence"] == good


@pytest.mark.parametrize("source", WITH_EVIDENCE)
async def test_an_import_needs_evidence_later_than_the_stop(house: House, source: str) -> None:
    await bring(house, ANA, "unsubscribed outside")
    house.clock.advance(HOUR)
    now = house.clock.now()
    for reason, evidence in (
        ("source_may_not", {}),
        ("evidence_too_old", {"at": since(now, -2 * 3600)}),
        ("evidence_in_the_future", {"at": since(now, 3600)}),
    ):
        refused = await put(house, ANA, expect=409, state="subscribed", source=source, evidence=evidence)
        assert (refused["type"], refused["reason"]) == (reason, reason)
        assert refused["sources"] == ["api", "web_form", "preference_center", "in_app"]
        assert refused["sources_with_evidence"] == ["import", "crm"]
        assert "only they" not in refused["detail"]
        assert (await house.consent(ANA))["state"] == "unsubscribed", reason
        assert (await ledger(house, ANA))[-1]["why"] == reason
    lifted = await put(house, ANA, state="subscribed", source=source, evidence={"at": since(now, -60)})
    assert lifted["state"] == "subscribed"


async def test_a_pending_is_not_skipped_without_evidence(house: House) -> None:
    await bring(house, ANA, "pending")
    house.clock.advance(HOUR)
    now = house.clock.now()
    for evidence in ({}, {"at": since(now, -2 * 3600)}):
        consent = await put(house, ANA, state="subscribed", evidence=evidence)
        assert (consent["state"], consent["prompt"]) == ("pending", "none")
    consent = await put(house, ANA, state="subscribed", evidence={"at": since(now, -60)})
    assert consent["state"] == "subscribed"


async def test_nobody_outside_lifts_a_stop_of_marketing(house: House) -> None:
    await bring(house, ANA, "subscribed")
    await house.text(ANA, "STOP PROMOTIONS")
    for source in (*OUTSIDE, *WITH_EVIDENCE):
        consent = await put(house, ANA, state="subscribed", source=source)
        assert (consent["state"], consent["marketing"]) == ("subscribed", "stopped"), source
    await house.text(ANA, "JOIN")
    assert (await house.consent(ANA))["marketing"] == "allowed"


async def test_a_refused_change_changes_nothing(house: House) -> None:
    """Neither the marketing stop beside the refused state, nor the language; a stop alone is never refused."""
    await bring(house, ANA, "unsubscribed")
    before = await house.consent(ANA)
    refused = await put(house, ANA, expect=409, state="subscribed", marketing="stopped", language="es")
    assert refused["consent"] == await house.consent(ANA) == before
    assert [(entry["event"], entry["effect"]) for entry in await ledger(house, ANA)][1:] == [("subscribe", False)]
    for stop in ({"marketing": "stopped"}, {"state": "unsubscribed", "marketing": "stopped"}):
        assert (await put(house, ANA, **stop, language="es"))["marketing"] == "stopped"
    assert (await house.consent(ANA))["language"] == "es"


async def test_a_state_and_a_marketing_stop_hold_together(house: House) -> None:
    consent = await put(house, ANA, state="subscribed", marketing="stopped")
    assert (consent["state"], consent["marketing"], consent["prompt"]) == ("subscribed", "stopped", "none")
    consent = await put(house, BO, state="subscribed", marketing="stopped", source="web_form")
    assert (consent["state"], consent["marketing"], consent["prompt"]) == ("pending", "stopped", "queued")


async def test_a_stop_of_the_handset_outlives_one_from_outside(house: House) -> None:
    await bring(house, ANA, "subscribed")
    await house.text(ANA, "STOP")
    await put(house, ANA, state="unsubscribed")
    await put(house, ANA, expect=409, state="subscribed")
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 4)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"
    await put(house, ANA, state="unsubscribed")
    assert (await put(house, ANA, state="subscribed"))["state"] == "subscribed"


async def test_a_window_that_ends_leaves_the_stop_of_the_handset(house: House) -> None:
    await bring(house, ANA, "unsubscribed")
    await house.text(ANA, "JOIN")
    await put(house, ANA, expect=409, state="subscribed", evidence={"at": since(house.clock.now(), 1)})
    house.clock.advance(31 * 24 * HOUR)
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    await put(house, ANA, expect=409, state="subscribed")
