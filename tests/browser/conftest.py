"""A real browser: the Chromium of the distribution, without a window, driven by Playwright. Without one these tests are
skipped, and say so; `.ci/run` installs it."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, async_playwright

from tests.support.house import KEY, House

CHROMIUM = os.environ.get("ASSENT_CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None
)
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip
"""It runs as root too, and asks nobody on the network for anything."""
PATIENCE = 60_000.0
"""Milliseconds that a page may take on a slow machine."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a browser where there is none."""
    if CHROMIUM is None:
        for item in items:
            if "tests/browser" in str(item.path):
                item.add_marker(pytest.mark.skip(reason="there is no Chromium"))


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """A browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET, timeout=PATIENCE)
        try:
            yield browser
        finally:
            await browser.close()


@pytest.fixture
async def screen(chromium: Browser) -> AsyncIterator[Page]:
    """A page of nobody."""
    page = await chromium.new_page()
    page.set_default_timeout(PATIENCE)
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("console", lambda said: failures.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    assert failures == []


@pytest.fixture
async def console(screen: Page, both: House) -> Page:
    """The console of a gateway of both media, logged in with the scope `admin`."""
    await log_in(screen, both)
    return screen


async def log_in(page: Page, house: House) -> None:
    """Log in with the scope `admin`."""
    await page.goto(f"{house.url}/console")
    await page.get_by_label("API key").fill(KEY)
    await page.get_by_role("button", name="Log in").click()
    await page.wait_for_url("**/console")
