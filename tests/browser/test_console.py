"""The console in a browser: login and logout, a campaign from writing to the end, phones, and what axe finds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.accessibility import faults
from tests.browser.conftest import PATIENCE
from tests.support.house import KEY, House

ANA = "+15551230001"
expect.set_options(timeout=PATIENCE)


async def test_login_and_logout(screen: Page, both: House) -> None:
    await screen.goto(both.url)
    await expect(screen.get_by_role("heading", name="Log in")).to_be_visible()
    await screen.get_by_label("API key").fill("nothing")
    await screen.get_by_role("button", name="Log in").click()
    await expect(screen.get_by_role("alert")).to_be_visible()
    await screen.get_by_label("API key").fill(KEY)
    await screen.get_by_role("button", name="Log in").click()
    await expect(screen.get_by_role("heading", name="Overview")).to_be_visible()
    await screen.get_by_role("button", name="Log out").click()
    await screen.goto(f"{both.url}/console/people")
    await expect(screen.get_by_role("heading", name="Log in")).to_be_visible()


async def test_a_campaign_is_made_watched_paused_and_cancelled(console: Page, both: House) -> None:
    await both.subscribe(ANA)
    await both.api("POST", "/v1/channels/sms-us/pause")
    await console.get_by_role("link", name="Campaigns").click()
    await console.get_by_role("link", name="New campaign").click()
    await console.get_by_label("Name").fill("Black Friday")
    await console.get_by_label("Channel").select_option("sms-us")
    await console.get_by_label("Text").fill("Hi {{first_name|there}}, 20% off")
    await console.get_by_label("People").fill(f"to,first_name\n{ANA},Ana\n+15551230002,Ben")
    await console.get_by_role("button", name="Look at it first").click()
    await expect(console.get_by_text("Hi Ana, 20% off")).to_be_visible()
    await console.get_by_role("button", name="Start it now").click()
    await expect(console.get_by_role("heading", name="Black Friday")).to_contain_text("running")
    await expect(console.get_by_text("refused: not_subscribed")).to_be_visible()
    await console.get_by_role("button", name="Pause").click()
    await expect(console.get_by_role("heading", name="Black Friday")).to_contain_text("paused")
    await console.get_by_role("button", name="Resume").click()
    await expect(console.get_by_role("heading", name="Black Friday")).to_contain_text("running")
    await console.get_by_role("button", name="Cancel for good").click()
    await expect(console.get_by_role("heading", name="Black Friday")).to_contain_text("cancelled")


async def test_a_campaign_goes_to_the_people_of_a_file(console: Page, both: House, tmp_path: Path) -> None:
    await both.subscribe(ANA)
    seen = len(await both.phone(ANA))
    file = tmp_path / "people.csv"
    file.write_text(f"to,first_name\n{ANA},Ana\n+15551230002,Ben\n", encoding="utf-8")
    await console.goto(f"{both.url}/console/campaigns/new")
    await console.get_by_label("Name").fill("Black Friday")
    await console.get_by_label("Channel").select_option("sms-us")
    await console.get_by_label("Text").fill("Hi {{first_name|there}}, 20% off")
    await console.get_by_label("A CSV file").check()
    await console.get_by_role("button", name="Look at it first").click()
    await console.get_by_label("CSV file of people").set_input_files(file)
    await console.get_by_role("button", name="Upload it").click()
    await expect(console.get_by_text("Hi Ana, 20% off")).to_be_visible()
    await expect(console.get_by_text("2 of 2 rows were added.")).to_be_visible()
    assert await faults(console) == []
    await console.get_by_role("button", name="Start now").click()
    await expect(console.get_by_text("refused: not_subscribed")).to_be_visible()
    assert (await both.phone(ANA, seen + 1))[-1].startswith("Hi Ana, 20% off")


async def test_what_is_held_of_a_person_is_downloaded(console: Page, both: House) -> None:
    await both.text(ANA, "Do you have it in blue?")
    await console.goto(f"{both.url}/console/people/{ANA}")
    async with console.expect_download() as waiting:
        await console.get_by_role("button", name="Download all that is held").click()
    held = json.loads(Path(await (await waiting.value).path()).read_text(encoding="utf-8"))
    assert [message["text"] for message in held["messages"] if message["direction"] == "inbound"] == [
        "Do you have it in blue?"
    ]


async def test_a_likely_request_to_stop_is_decided(console: Page, both: House) -> None:
    await both.subscribe(ANA)
    await both.text(ANA, "not interested")
    assert "should we stop" in (await both.phone(ANA, 1))[-1]
    await console.goto(f"{both.url}/console")
    await console.get_by_role("link", name="decide").click()
    await expect(console.get_by_text("not interested").first).to_be_visible()
    assert await faults(console) == []
    await console.get_by_role("button", name="It asks to stop", exact=True).click()
    await expect(console.get_by_text("None waits.")).to_be_visible()
    assert (await both.consent(ANA))["state"] == "unsubscribed"


PAGES = (
    "", "/channels", "/channels/sms-us", "/channels/wa-main", "/campaigns", "/campaigns/new", "/people",
    f"/people/{ANA}", "/inbox", "/phones", "/audit",
)  # fmt: skip


@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (320, "dark")])
async def test_axe_finds_nothing(chromium: Browser, both: House, scheme: str, width: int) -> None:
    """At a width of 320 a page is as one of 1,280 at 400 %: it must not scroll sideways (WCAG 1.4.10)."""
    await both.text(ANA, "JOIN")
    await both.text(ANA, "not interested")
    await both.text(ANA, "Do you have it in blue?")
    context = await chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    await page.goto(f"{both.url}/console/login")
    found = {"/login": await faults(page)}
    await page.get_by_label("API key").fill(KEY)
    await page.get_by_role("button", name="Log in").click()
    await page.wait_for_url("**/console")
    for path in PAGES:
        await page.goto(f"{both.url}/console{path}")
        found[path] = await faults(page)
        if await page.evaluate("document.documentElement.scrollWidth") > width:
            found[path].append("scrolls sideways")
    await context.close()
    assert {path: wrong for path, wrong in found.items() if wrong} == {}
