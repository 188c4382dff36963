"""The inbox: what people wrote, what could not be understood, and what no sink took."""

from __future__ import annotations

import re

import pytest

from tests.support.browser import Browser
from tests.support.house import House
from tests.support.people import bring

ANA = "+15551230001"


async def shows(house: House, admin: Browser, words: str) -> None:
    """The inbox shows this, once the event of it has its number."""

    async def shown() -> bool:
        return words in (await admin.open("/console/inbox")).words

    await house.until(shown)


async def test_it_has_what_was_neither_word_nor_command(house: House, admin: Browser, reader: Browser) -> None:
    await house.text(ANA, "JOIN")
    await house.text(ANA, "Do you have it in <b>blue</b>?")
    await shows(house, admin, "Do you have it in")
    page = admin.page
    assert "<b>blue" not in page.text
    assert "JOIN" not in page.words
    page = await reader.open("/console/inbox")
    assert "Do you have it in" not in page.words
    assert ANA not in page.text


async def test_older_messages_are_on_other_pages(house: House, admin: Browser) -> None:
    for n in range(60):
        await house.text(ANA, f"question number {n}.")
    await shows(house, admin, "question number 59.")
    page = admin.page
    assert "question number 9." not in page.words
    older = page.text.partition('href="/console/inbox?cursor=')[2].partition('"')[0]
    page = await admin.open(f"/console/inbox?cursor={older}")
    assert "question number 9." in page.words
    assert "question number 59." not in page.words
    assert (await admin.open("/console/inbox?cursor=x")).status == 422


async def likely(house: House, phone: str = ANA) -> None:
    """Somebody who is subscribed wrote what may be a request to stop, and has the question."""
    await bring(house, phone, "subscribed")
    await house.text(phone, "not interested")
    await house.phone(phone, 3)


@pytest.mark.parametrize(
    ("decision", "after"),
    [("stop", "unsubscribed allowed"), ("promotions", "subscribed stopped"), ("keep", "subscribed allowed")],
)
async def test_a_likely_request_to_stop_is_decided(house: House, admin: Browser, decision: str, after: str) -> None:
    await likely(house)
    page = await admin.open("/console")
    assert "1 likely request to stop: decide" in page.words
    page = await admin.open("/console/inbox")
    assert "not interested" in page.words
    assert "without an answer promotions stop at" in page.words
    action = re.search(r'action="(/console/inbox/likely/[^"]+)"', page.text)
    assert action is not None
    assert (await admin.send(action[1], {"decision": "maybe"})).status == 422
    await admin.open("/console/inbox")
    page = await admin.send(action[1], {"decision": decision})
    assert "None waits." in page.words
    consent = await house.consent(ANA)
    assert f"{consent['state']} {consent['marketing']}" == after
    assert f"review.{decision}" in (await admin.open("/console/audit")).words
    assert "likely" not in (await admin.open("/console")).words


async def test_any_message_can_be_marked_as_a_request(house: House, admin: Browser) -> None:
    await house.subscribe(ANA)
    await house.text(ANA, "I have had my fill")
    await shows(house, admin, "I have had my fill")
    action = re.search(r'action="(/console/inbox/likely/[^"]+)"', admin.page.text)
    assert action is not None
    await admin.send(action[1], {"decision": "stop"})
    assert (await house.consent(ANA))["state"] == "unsubscribed"


async def test_who_only_looks_decides_nothing_and_sees_no_text(house: House, reader: Browser) -> None:
    await likely(house)
    page = await reader.open("/console/inbox")
    assert "not interested" not in page.words
    assert ANA not in page.text
    assert "/console/inbox/likely/" not in page.text
    _, reviews = await house.api("GET", "/v1/reviews")
    page = await reader.send(f"/console/inbox/likely/{reviews['items'][0]['id']}", {"decision": "keep"})
    assert page.status == 403
    assert (await house.consent(ANA))["marketing"] == "held"
