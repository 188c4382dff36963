"""Without `personal` or `admin` nobody is shown a number, a text or an address of the network."""

from __future__ import annotations

import pytest

from tests.support.browser import Browser
from tests.support.house import House

ANA = "+15551230001"
SECRETS = ["+15551230001", "15551230001", "hello there", "JOIN", "203.0.113.7", "Mozilla", "crm-77", "I want texts"]


async def known(house: House) -> None:
    """There is much to know of Ana."""
    await house.api("PATCH", f"/v1/contacts/{ANA}", {"external_id": "crm-77"})
    evidence = {"text": "I want texts", "ip": "203.0.113.7", "user_agent": "Mozilla/5.0", "url": "https://acme.example"}
    body = {"state": "subscribed", "source": "web_form", "evidence": evidence}
    assert (await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", body))[0] == 200
    await house.text(ANA, "JOIN")
    await house.text(ANA, "hello there")
    await house.phone(ANA, 1)


async def test_a_key_that_only_looks_is_shown_no_person(house: House, reader: Browser) -> None:
    await known(house)
    page = await reader.open("/console/people/%2B15551230001")
    assert page.status == 200
    assert "+155…01" in page.words
    assert "pending" in page.words
    for secret in SECRETS:
        assert secret not in page.text.replace("cursor", ""), secret


async def test_a_key_that_acts_is_shown_all(house: House, admin: Browser) -> None:
    await known(house)
    page = await admin.open("/console/people/%2B15551230001")
    for secret in SECRETS:
        assert secret in page.words, secret


@pytest.mark.parametrize(
    "house", [{"more": '[[api_keys]]\nname="care"\nkey="care-key"\nscopes=["read", "personal"]'}], indirect=True
)
async def test_the_scope_personal_shows_people_and_does_nothing(house: House, visitor: Browser) -> None:
    await known(house)
    await visitor.log_in("care-key")
    page = await visitor.open("/console/people/%2B15551230001")
    assert "hello there" in page.words
    assert (await visitor.open("/console/phones")).status == 200
    assert "disabled" not in (await visitor.open("/console/channels/sms-us")).text
    assert (await visitor.send("/console/channels/sms-us/pause", {})).status == 403


async def test_the_audit_log_hides_numbers_too(house: House, admin: Browser, reader: Browser) -> None:
    await admin.send("/console/phones/act", {"do": "text", "phone": ANA, "channel": "sms-us", "text": "Hi"})
    page = await reader.open("/console/audit")
    assert "phone.text" in page.words
    assert ANA not in page.text


async def test_no_page_of_a_key_that_only_looks_has_a_number_in_a_link(
    house: House, admin: Browser, reader: Browser
) -> None:
    await known(house)
    await admin.open("/console/people/%2B15551230001")
    await admin.send("/console/people/%2B15551230001/answer", {"channel": "sms-us", "text": "hello there"})
    await house.text(ANA, "STOP")
    body = {"name": "Sale", "channel": "sms-us", "category": "marketing", "text": "Hi", "recipients": [{"to": ANA}]}
    _, made = await house.api("POST", "/v1/campaigns", body)
    await house.campaign(made["id"])
    pages = ("/console/inbox", f"/console/campaigns/{made['id']}", "/console/audit", "/console", "/console/campaigns")

    async def numbered() -> bool:
        return "hello there" in (await admin.open("/console/inbox")).words

    await house.until(numbered)
    for path in pages[:3]:
        assert ANA in (await admin.open(path)).words, "there is something to hide"
    for path in pages:
        page = await reader.open(path)
        assert page.status == 200
        for secret in SECRETS:
            assert secret not in page.text, (path, secret)
    assert "+155…01" in (await reader.open(pages[0])).words
    assert "+155…01" in (await reader.open(pages[1])).words


@pytest.mark.parametrize("path", ["", "/one?n=0", "/news"])
async def test_a_key_that_only_looks_has_no_phones(house: House, reader: Browser, path: str) -> None:
    await house.text(ANA, "hello there")
    page = await reader.open(f"/console/phones{path}")
    assert page.status == 403
    assert ANA not in page.text
    assert "hello there" not in page.words
