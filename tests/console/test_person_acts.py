"""A person is answered from the console within what consent and windows allow, gets a copy of what is held of them, and
is erased when somebody is sure."""

from __future__ import annotations

import json

import pytest

from tests.support.browser import Browser
from tests.support.house import House

ANA = "+15551230001"
PERSON = f"/console/people/{ANA}"


async def test_a_question_is_answered(house: House, admin: Browser) -> None:
    await house.text(ANA, "Do you have it in blue?")
    await admin.open(PERSON)
    page = await admin.send(f"{PERSON}/answer", {"channel": "sms-us", "text": "Yes, from Monday <b>on</b>"})
    assert (await house.phone(ANA, 1))[-1] == "Yes, from Monday <b>on</b>"
    assert "Yes, from Monday" in page.words
    assert "<b>on" not in page.text
    assert "person.answer" in (await admin.open("/console/audit")).words


async def test_nobody_is_answered_after_a_stop(house: House, admin: Browser) -> None:
    await house.text(ANA, "Do you have it in blue?")
    await house.text(ANA, "STOP")
    seen = len(await house.phone(ANA, 1))
    await admin.open(PERSON)
    page = await admin.send(f"{PERSON}/answer", {"channel": "sms-us", "text": "Yes"})
    assert "refused: opted_out" in page.words
    assert len(await house.phone(ANA)) == seen


async def test_what_cannot_be_sent_is_told(house: House, admin: Browser) -> None:
    await house.text(ANA, "Hello")
    await admin.open(PERSON)
    assert (await admin.send(f"{PERSON}/answer", {"channel": "sms-us", "text": ""})).status == 422
    await admin.open(PERSON)
    assert (await admin.send(f"{PERSON}/answer", {"channel": "nowhere", "text": "Hi"})).status == 422


async def test_erased_is_who_somebody_is_sure_of(house: House, admin: Browser) -> None:
    await house.text(ANA, "STOP")
    await house.phone(ANA, 1)
    await admin.open(PERSON)
    assert (await admin.send(f"{PERSON}/erase", {"sure": "yes"})).status == 422
    await admin.open(PERSON)
    page = await admin.send(f"{PERSON}/erase", {"sure": "Erase"})
    assert page.status == 200
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    log = await admin.open("/console/audit")
    assert "person.erase" in log.words
    assert ANA not in log.text


@pytest.mark.parametrize("by", ["api", "console"])
async def test_the_audit_log_forgets_who_was_erased(house: House, admin: Browser, by: str) -> None:
    await house.text(ANA, "Do you have it in blue?")
    await house.text("+15551230002", "And in red?")
    for person in (ANA, "+15551230002"):
        await admin.open(f"/console/people/{person}")
        await admin.send(f"/console/people/{person}/answer", {"channel": "sms-us", "text": "Yes"})
        await house.phone(person, 1)
        await admin.open(f"/console/people/{person}")
        await admin.send(f"/console/people/{person}/export", {})
    assert ANA in (await admin.open("/console/audit")).words
    if by == "api":
        status, answer = await house.api("DELETE", f"/v1/contacts/{ANA}")
        assert status == 200, answer
    else:
        await admin.open(PERSON)
        await admin.send(f"{PERSON}/erase", {"sure": "erase"})
    log = await admin.open("/console/audit")
    assert ANA not in log.text
    assert log.words.count("person (erased)") == 2
    assert log.words.count("person +15551230002") == 2
    assert await house.sql("SELECT count(*) FROM audit WHERE detail LIKE $1", f"%{ANA[1:]}%") == [(0,)]


CARE = '[[api_keys]]\nname="care"\nkey="care-key"\nscopes=["read", "personal"]'


@pytest.mark.parametrize("house", [{"more": CARE}], indirect=True)
@pytest.mark.parametrize("key", ["test-key", "care-key"])
async def test_all_that_is_held_comes_as_a_file(house: House, visitor: Browser, key: str) -> None:
    """It is what the API exports, and the audit log tells who asked for whom."""
    await house.text(ANA, "Do you have it in blue?")
    await visitor.log_in(key)
    assert "Download all that is held" in (await visitor.open(PERSON)).words
    file = await visitor.send(f"{PERSON}/export", {})
    assert file.status == 200
    assert file.headers["Content-Type"].startswith("application/json")
    assert file.headers["Content-Disposition"].startswith("attachment")
    assert file.headers["Cache-Control"] == "no-store"
    _, wanted = await house.api("GET", f"/v1/contacts/{ANA}/export")
    assert {**json.loads(file.text), "exported_at": ""} == {**wanted, "exported_at": ""}
    log = await visitor.open("/console/audit")
    assert "person.export" in log.words
    assert ANA in log.words


async def test_nobody_without_the_scope_gets_the_file(house: House, admin: Browser, reader: Browser) -> None:
    await house.text(ANA, "Do you have it in blue?")
    assert "Download" not in (await reader.open(PERSON)).words
    page = await reader.send(f"{PERSON}/export", {})
    assert page.status == 403
    assert "in blue" not in page.text
    assert "person.export" not in (await reader.open("/console/audit")).words
    await admin.open(PERSON)
    await admin.send(f"{PERSON}/export", {})
    await admin.open(PERSON)
    await admin.send(f"{PERSON}/answer", {"channel": "sms-us", "text": "Yes"})
    log = await reader.open("/console/audit")
    assert "person.export" in log.words
    assert "person.answer" in log.words
    assert ANA not in log.text


async def test_there_is_no_file_of_a_stranger(house: House, admin: Browser) -> None:
    page = await admin.send(f"{PERSON}/export", {})
    assert page.status == 404
    assert "person.export" not in (await admin.open("/console/audit")).words
