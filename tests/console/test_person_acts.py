"""A person is answered from the console within what consent and windows allow, and erased when somebody is sure."""

from __future__ import annotations

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
