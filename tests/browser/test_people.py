"""What people do in a browser: they join by the form, stop by the preference page, and tap on their phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from gateway.core.clock import SECOND
from tests.browser.accessibility import faults
from tests.browser.conftest import PATIENCE, log_in
from tests.pages.form_visits import ANA, DONE, ENGLISH, form
from tests.support.house import House
from tests.support.meta import both_media
from tests.support.preference_page import code_of, links

BEN = "+15551230002"
PHONES = f"/console/phones?p=%2B{ANA[1:]}%40sms-us&p=%2B{BEN[1:]}%40wa-main"
expect.set_options(timeout=PATIENCE)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Both media, the form `join`, and links that lead to the house itself."""
    made = both_media(tmp_path)
    made.values["more"] = f"{made.values['more']}{links(made)}{form()}"
    async with made.up() as running:
        yield running


async def agree(page: Page, house: House) -> None:
    """Fill in the form as a person does, who takes some seconds."""
    await page.goto(f"{house.url}/f/join")
    house.clock.advance(5 * SECOND)
    await page.get_by_label("Country").select_option("US")
    await page.get_by_label("Phone number").fill("(212) 555-0100")
    await expect(page.get_by_label(ENGLISH)).not_to_be_checked()
    await page.get_by_label(ENGLISH).check()
    await page.get_by_role("button", name="Send me a text").click()
    await expect(page.get_by_role("status")).to_contain_text(DONE)


async def test_from_the_form_to_the_stop(screen: Page, house: House) -> None:
    """The form asks the phone; the phone says yes, and later STOP."""
    await agree(screen, house)
    await house.phone(ANA, 1)
    assert (await house.consent(ANA))["state"] == "pending"
    await log_in(screen, house)
    await screen.goto(f"{house.url}{PHONES}")
    phone = screen.get_by_role("article", name=ANA)
    await expect(phone.get_by_role("log")).to_contain_text("Acme: reply Y")
    await phone.get_by_label(f"Message of {ANA}").fill("Y")
    await phone.get_by_role("button", name="Send").click()
    await expect(phone.get_by_role("log")).to_contain_text("Acme: you're in")
    await expect(phone).to_contain_text("sms-promos: subscribed")
    (entry, *_) = (await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger"))[1]["items"]
    assert entry["evidence"]["text"] == ENGLISH
    await phone.get_by_label(f"Message of {ANA}").fill("STOP")
    await phone.get_by_role("button", name="Send").click()
    await expect(phone).to_contain_text("sms-promos: unsubscribed")
    message = await house.send(ANA, "Too late")
    assert (message["status"], message["reason"]) == ("refused", "opted_out")


async def test_the_form_without_scripts(chromium: Browser, house: House) -> None:
    context = await chromium.new_context(java_script_enabled=False)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    await agree(page, house)
    await house.phone(ANA, 1)
    await context.close()


async def test_one_press_on_the_preference_page_stops(screen: Page, house: House) -> None:
    await house.subscribe(ANA)
    await screen.goto(f"{house.url}/p/{await code_of(house, ANA)}")
    assert ANA not in await screen.content()
    await screen.get_by_role("button", name="Stop all messages from Acme texts").click()
    await expect(screen.get_by_role("status")).to_contain_text("Done: you get nothing more from that list.")
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    message = await house.send(ANA, "Too late")
    assert (message["status"], message["reason"]) == ("refused", "opted_out")


async def test_a_tap_on_stop_promotions(screen: Page, house: House) -> None:
    await house.text(BEN, "START", "wa-main")
    await house.phone(BEN, 1)
    template = {"name": "promo_1", "language": "en_US", "body": ["Ben"], "opt_out_button": 0}
    body = {"channel": "wa-main", "to": BEN, "category": "marketing", "template": template}
    status, message = await house.api("POST", "/v1/messages", body)
    assert status == 202, message
    await house.message(message["id"], "delivered", "read", "sent")
    await log_in(screen, house)
    await screen.goto(f"{house.url}{PHONES}")
    phone = screen.get_by_role("article", name=BEN)
    await phone.get_by_role("button", name="Stop promotions").click()
    await expect(phone.get_by_role("log")).to_contain_text("no more promotions")
    await expect(phone).to_contain_text("marketing stopped")
    assert (await house.consent(BEN, "wa-news"))["marketing"] == "stopped"
    status, message = await house.api("POST", "/v1/messages", body)
    assert (message["status"], message["reason"]) == ("refused", "marketing_stopped")


async def test_phones_say_that_the_gateway_does_not_answer(screen: Page, house: House) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await log_in(screen, house)
    await screen.goto(f"{house.url}{PHONES}")
    phone = screen.get_by_role("article", name=ANA)
    await expect(phone.get_by_role("log")).to_contain_text("JOIN")
    await screen.route("**/phones/act", lambda route: route.abort())
    await phone.get_by_label(f"Message of {ANA}").fill("Y")
    await phone.get_by_role("button", name="Send").click()
    await expect(screen.get_by_text("The gateway does not answer.")).to_be_visible()
    assert await phone.get_by_label(f"Message of {ANA}").input_value() == "Y"


@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (320, "dark")])
async def test_axe_finds_nothing(chromium: Browser, house: House, scheme: str, width: int) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    context = await chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    found = {}
    for path in (f"/p/{code}", "/p/AAAAAAAAAAAAAAAAAAAAAA", "/f/join", "/f/join?lang=es"):
        await page.goto(f"{house.url}{path}")
        found[path] = await faults(page)
        if await page.evaluate("document.documentElement.scrollWidth") > width:
            found[path].append("scrolls sideways")
    await agree(page, house)
    found["the answer"] = await faults(page)
    await context.close()
    assert {path: wrong for path, wrong in found.items() if wrong} == {}
