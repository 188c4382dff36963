"""What every page of the console is: guarded, framed by nobody, without inline scripts, and of one shape."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from tests.support.browser import Browser
from tests.support.house import House

PHONE = "+15551230001"
PAGES = [
    "/console", "/console/channels", "/console/channels/sms-us", "/console/people", f"/console/people/{PHONE}",
    "/console/phones", "/console/audit", "/console/campaigns", "/console/campaigns/new", "/console/inbox",
]  # fmt: skip
CAMPAIGN = "/console/campaigns/{id}"
IMAGES = [
    "/console/hours/sent.svg", "/console/channels/sms-us/quality.svg", "/console/channels/sms-us/week/sent.svg",
]  # fmt: skip
OTHERS = ["/console/phones/one?n=0", "/console/phones/news"]


async def test_every_page_is_listed_here(house: House) -> None:
    paths = {
        route.resource.canonical
        for route in house.gateway.app.router.routes()
        if route.method == "GET" and route.resource is not None and route.resource.canonical.startswith("/console")
    }
    listed = {path.partition("?")[0] for path in (*PAGES, *IMAGES, *OTHERS)} | {"/console/login"}
    known = {path.replace("sms-us", "{id}").replace(PHONE, "{address}").replace("sent", "{what}") for path in listed}
    assert paths - {CAMPAIGN} == known | {"/console/{rest}"}


@pytest.mark.parametrize("path", [*PAGES, *IMAGES, *OTHERS])
async def test_nobody_sees_it_without_a_session(house: House, visitor: Browser, path: str) -> None:
    page = await visitor.open(path)
    assert page.path == "/console/login"
    page = await visitor.open(path, Sec_Fetch_Mode="cors")
    assert page.status == 401


async def test_headers_forbid_frames_scripts_and_copies(house: House, admin: Browser) -> None:
    await house.text(PHONE, "JOIN")
    for path in [*PAGES, *IMAGES, "/console/nowhere", "/console/channels/nowhere"]:
        page = await admin.open(path)
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        if path not in IMAGES:
            assert "frame-ancestors 'none'" in policy
            assert page.headers["X-Frame-Options"] == "DENY"
            assert page.headers["Referrer-Policy"] == "same-origin"
        assert not re.search(r"<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|javascript:", page.text)
        assert not re.search(r'(?:src|href|action)="(?!/|#|\?)', page.text)


class Outline(HTMLParser):
    """The headings, landmarks, labels and ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[int] = []
        self.landmarks: list[str] = []
        self.ids: list[str] = []
        self.named: set[str] = set()
        self.fields: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag in ("header", "nav", "main"):
            self.landmarks.append(tag)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "label":
            self.named.add(str(given.get("for")))
        if tag in ("input", "select", "textarea") and given.get("type") != "hidden":
            self.fields.append(given)


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_can_be_walked_without_seeing_it(house: House, admin: Browser, path: str) -> None:
    await house.text(PHONE, "JOIN")
    await house.phone(PHONE, 1)
    page = await admin.open(path)
    assert page.status == 200
    outline = Outline()
    outline.feed(page.text)
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(outline.headings, outline.headings[1:], strict=False))
    assert outline.landmarks[:1] == ["header"]
    assert outline.landmarks.count("main") == 1
    assert len(outline.ids) == len(set(outline.ids))
    assert all(field.get("id") in outline.named for field in outline.fields)
    assert page.text.count('aria-current="page"') >= 1
    assert 'class="skip" href="#main"' in page.text
    assert re.search(r'<html lang="en">', page.text)
    assert "<title>" in page.text


async def first_paint(house: House, somebody: Browser, path: str) -> int:
    """The bytes of a page, with its styles and scripts."""
    page = await somebody.open(path)
    assert page.path == path
    weight = len(page.text.encode())
    for asset in {*re.findall(r'(?:src|href)="(/assets/[^"]+)"', page.text)}:
        async with somebody.http.get(f"{house.url}{asset}") as answer:
            assert answer.status == 200
            weight += len(await answer.read())
    return weight


async def test_first_paint_is_small(house: House, admin: Browser, visitor: Browser) -> None:
    await house.text(PHONE, "JOIN")
    for path in PAGES:
        assert await first_paint(house, admin, path) < 100_000
    assert await first_paint(house, visitor, "/console/login") < 100_000


async def test_first_paint_is_small_with_all_that_a_page_may_show(both: House, player: Browser) -> None:
    people = [f"+1555200{i:04}" for i in range(60)]
    body = {"name": "Sale " * 30, "channel": "sms-us", "category": "marketing", "text": "Hi " * 300}
    _, campaign = await both.api("POST", "/v1/campaigns", {**body, "recipients": [{"to": to} for to in people]})
    for i in range(60):
        await both.api("POST", "/v1/campaigns", {**body, "name": f"Sale {i}", "recipients": [], "start": False})
    for number in range(40):
        await both.text(PHONE, f"{number} " + "Do you have the long green one? " * 4)
    insert = "INSERT INTO channel_history (id, channel, at, data) VALUES ($1, 'wa-main', 1, $2)"
    news = '{"rating": "yellow", "factor": 0.5, "source": "poll", "holds": [{"why": "restricted", "until": null}]}'
    for i in range(150):
        await both.sql(insert, f"{i:036}", news)
        await both.sql(
            "INSERT INTO templates (account, name, language, status, category, quality, buttons, variables, updated_at)"
            " SELECT account, $1, language, status, category, quality, $2, variables, updated_at FROM templates"
            " WHERE name = 'promo_1' AND language = 'en_US'",
            f"a_template_with_a_long_name_{i}",
            '["Stop promotions", "Shop now"]',
        )
    for path in (
        f"/console/campaigns/{campaign['id']}", "/console/campaigns", "/console/channels/wa-main", "/console/inbox",
        f"/console/people/{PHONE}", "/console/audit", "/console",
    ):  # fmt: skip
        assert await first_paint(both, player, path) < 100_000, path


async def test_an_error_is_a_page(house: House, admin: Browser) -> None:
    page = await admin.open("/console/channels/nowhere")
    assert (page.status, page.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert "no channel 'nowhere'" in page.words
    assert (await admin.open("/console/audit?cursor=nonsense")).status == 422
    assert (await admin.open("/console/people?q=%00")).status == 404
