"""The virtual phones: what they do comes to the gateway as any webhook, and what the page shows is what happened."""

from __future__ import annotations

import asyncio
import html
import re

import pytest

from gateway.pages.console import phone_news
from tests.support.browser import Browser, Page
from tests.support.house import House

ANA, BEN = "+15551230011", "+15551230012"
VIEW = f"p={ANA.replace('+', '%2B')}%40sms-us&p={BEN.replace('+', '%2B')}%40wa-main"


async def does(player: Browser, do: str, phone: str = ANA, channel: str = "sms-us", **fields: str) -> Page:
    """A phone does something; the page that follows."""
    asked = {"do": do, "phone": phone, "channel": channel, "view": VIEW, **fields}
    return await player.send("/console/phones/act", asked)


def bubbles(page: Page, n: int) -> list[str]:
    """What a phone of the page shows, `>` before what it wrote."""
    part = page.text.split('<article class="pair-of"')[n + 1]
    found = re.findall(r'<li class="(own|theirs)">\s*<p class="bubble">.*?</span>(.*?) <time>', part, re.DOTALL)
    return [("> " if whose == "own" else "") + html.unescape(text) for whose, text in found]


def said(page: Page, n: int) -> str:
    """What stands beside a phone."""
    part = page.text.split('<article class="pair-of"')[n + 1].partition("What the gateway knows and did")[2]
    return Page(200, "", part, {}).words


async def test_from_join_to_stop(both: House, player: Browser) -> None:
    page = await player.open("/console/phones")
    assert ANA in page.words
    assert BEN in page.words
    assert said(page, 0).startswith("This number was never seen.")
    page = await does(player, "text", text="JOIN")
    assert page.path.startswith("/console/phones?p=%2B15551230011")
    await both.phone(ANA, 1)
    page = await player.open(page.path)
    assert bubbles(page, 0)[0] == "> JOIN"
    assert bubbles(page, 0)[1].startswith("Acme: reply Y")
    assert "sms-promos: pending" in said(page, 0)
    assert "ledger opt_in in sms-promos → pending" in said(page, 0)
    await does(player, "text", text="Y")
    await both.phone(ANA, 2)
    page = await player.open(page.path)
    assert "sms-promos: subscribed" in said(page, 0)
    assert "ledger confirm in sms-promos → subscribed" in said(page, 0)
    message = await both.send(ANA, "20% off")
    await both.message(message["id"], "delivered")
    page = await player.open(page.path)
    assert bubbles(page, 0)[-1] == "20% off"
    assert "marketing delivered" in said(page, 0)
    await does(player, "text", text="STOP")
    await both.phone(ANA, 4)
    await both.send(ANA, "Too late")
    page = await player.open(page.path)
    assert bubbles(page, 0)[-2:] == ["> STOP", "Acme: you are unsubscribed and will get no more messages."]
    assert "sms-promos: unsubscribed" in said(page, 0)
    assert "marketing refused: opted_out" in said(page, 0)
    assert bubbles(page, 1) == []


async def promoted(both: House, player: Browser) -> None:
    """Ben is subscribed and got a template with a button."""
    await does(player, "text", BEN, "wa-main", text="START")
    await both.phone(BEN, 1)
    template = {"name": "promo_1", "language": "en_US", "body": ["Ben"], "opt_out_button": 0}
    body = {"channel": "wa-main", "to": BEN, "category": "marketing", "template": template}
    _, templates = await both.api("GET", "/v1/channels/wa-main/templates")
    assert templates["items"]
    status, message = await both.api("POST", "/v1/messages", body)
    assert status == 202
    await both.message(message["id"], "read")


async def test_a_tap_on_a_template_stops_promotions(both: House, player: Browser) -> None:
    await promoted(both, player)
    page = await player.open(f"/console/phones?{VIEW}")
    assert bubbles(page, 1)[-1] == "Hi Ben, 20% off this week."
    part = page.text.split('<article class="pair-of"')[2]
    assert '<button name="button" value="0">Stop promotions</button>' in part
    (message,) = re.findall(r'name="message" value="([^"]+)"', part)
    await does(player, "tap", BEN, "wa-main", button="0", message=html.unescape(message))
    await both.phone(BEN, 3)
    page = await player.open(f"/console/phones?{VIEW}")
    assert bubbles(page, 1)[-2:] == ["> Stop promotions", "Acme: no more promotions. You still get order updates."]
    assert "wa-news: subscribed marketing stopped" in said(page, 1)


async def test_a_list_shows_its_rows_to_tap(both: House, player: Browser) -> None:
    await does(player, "text", BEN, "wa-main", text="hello")
    rows = [{"id": "s", "title": "Small"}, {"id": "l", "title": "Large"}]
    interactive = {
        "type": "list",
        "body": "Which size?",
        "button": "Sizes",
        "sections": [{"title": "All", "rows": rows}],
    }
    body = {"channel": "wa-main", "to": BEN, "category": "service", "interactive": interactive}
    status, answer = await both.api("POST", "/v1/messages", body)
    assert status == 202, answer
    (*_, sent) = await both.deliveries(BEN, 1)
    page = await player.open(f"/console/phones?{VIEW}")
    assert '<button name="button" value="1">Large</button>' in page.text
    page = await does(player, "tap", BEN, "wa-main", button="1", message=sent["provider_id"])
    assert bubbles(page, 1)[-1] == "> Large"


async def test_offers_off_in_whatsapp_itself(both: House, player: Browser) -> None:
    await promoted(both, player)
    page = await does(player, "stop", BEN, "wa-main")
    assert "wa-news: subscribed marketing stopped" in said(page, 1)
    assert "Offers on again" in page.words
    page = await does(player, "resume", BEN, "wa-main")
    assert "marketing stopped" not in said(page, 1)
    assert (await both.consent(BEN, "wa-news"))["marketing"] == "allowed"


async def test_who_blocks_gets_nothing(both: House, player: Browser) -> None:
    await promoted(both, player)
    page = await does(player, "block", BEN, "wa-main")
    assert "Unblock" in page.words
    body = {"channel": "wa-main", "to": BEN, "category": "utility", "text": "Your order"}
    _, message = await both.api("POST", "/v1/messages", body)
    failed = await both.message(message["id"], "failed")
    assert failed["error"]["code"] == "131026"
    page = await does(player, "text", BEN, "wa-main", text="hello?")
    assert page.status == 422
    assert "blocks the business" in page.words
    page = await does(player, "unblock", BEN, "wa-main")
    assert "Report and block" in page.words


async def test_a_report_costs_the_rating(both: House, player: Browser) -> None:
    page = await does(player, "report", BEN, "wa-main")
    assert "<option selected>YELLOW</option>" in page.text
    assert "Unblock" in page.words


async def test_the_provider_has_knobs(both: House, player: Browser) -> None:
    knobs = {"do": "number", "channel": "wa-main", "rating": "RED", "limit": "TIER_250", "view": VIEW}
    page = await player.send("/console/phones/provider", knobs)
    assert page.status == 200

    async def told() -> bool:
        _, answer = await both.api("GET", "/v1/channels")
        shown = {item["id"]: item for item in answer["items"]}["wa-main"]
        return bool(shown["quality"]["rating"] == "red" and shown["messaging_limit"]["limit"] == 250)

    await both.until(told)
    assert "red" in (await player.open("/console/channels/wa-main")).words
    wrong = {**knobs, "rating": "BLUE"}
    assert (await player.send("/console/phones/provider", wrong)).status == 422


async def test_the_provider_errs_when_it_is_told_to(both: House, player: Browser) -> None:
    await player.open("/console/phones")
    fault = {"do": "fault", "fault": "undelivered", "count": "1", "view": VIEW}
    page = await player.send("/console/phones/provider", fault)
    assert "failed: 1 more" in page.words
    await both.subscribe(ANA)
    message = await both.send(ANA, "Hi")
    await both.message(message["id"], "failed")
    await player.send("/console/phones/provider", {**fault, "count": "all"})
    page = await player.send("/console/phones/provider", {"do": "no_faults", "view": VIEW})
    assert "always" not in page.words
    message = await both.send(ANA, "Hi")
    await both.message(message["id"], "delivered")
    assert (await player.send("/console/phones/provider", {**fault, "fault": "fire"})).status == 422


async def test_more_phones(both: House, player: Browser) -> None:
    page = await player.open(f"/console/phones?{VIEW}&add=(555)%20123-0003")
    assert page.path.endswith("&p=%2B15551230003@sms-us")
    assert page.text.count('<article class="pair-of"') == 3
    page = await player.open(f"{page.path}&add=nonsense")
    assert page.status == 422
    many = "&".join(f"p=%2B1555123{n:04d}%40sms-us" for n in range(9))
    assert (await player.open(f"/console/phones?{many}")).text.count('<article class="pair-of"') == 6


@pytest.mark.parametrize(
    "fields",
    [
        {"do": "fly"}, {"channel": "nowhere"}, {"phone": "nonsense"}, {"do": "tap", "button": "x"},
        {"do": "tap", "button": "0", "message": "none"}, {"do": "tap", "channel": "sms-us", "button": "0"},
        {"text": "a\0b"},
    ],
)  # fmt: skip
async def test_what_cannot_be_done_is_told(both: House, player: Browser, fields: dict[str, str]) -> None:
    page = await player.send(
        "/console/phones/act", {"do": "text", "phone": BEN, "channel": "wa-main", "text": "x", **fields}
    )
    assert page.status == 422
    assert "This did not work" in page.words


async def test_a_form_leads_back_to_phones_only(both: House, player: Browser) -> None:
    for view in ("https://evil.example", "\r\nX: y", "p=//evil.example", "&&&", "x" * 5000):
        asked = {"do": "text", "phone": ANA, "channel": "sms-us", "text": "Hi", "view": view}
        page = await player.send("/console/phones/act", asked)
        assert page.path.startswith("/console/phones?p=") or page.status == 422
        assert "X" not in page.headers


async def test_news_say_which_phone_changed(both: House, player: Browser) -> None:
    async with player.http.get(f"{both.url}/console/phones/news?{VIEW}") as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        while await stream.content.readline() != b": \n":
            pass
        await both.text(BEN, "START", channel="wa-main")
        lines = []
        async with asyncio.timeout(60):
            while not lines or not lines[-1].startswith(b"data"):
                lines.append(await stream.content.readline())
        assert lines[-2:] == [b"event: changed\n", b"data: 1\n"]
    one = await player.open(f"/console/phones/one?{VIEW}&n=1")
    assert "START" in one.words
    assert "<!doctype" not in one.text
    for n in ("2", "0009", "9" * 5000, "-1", "٣", ""):
        assert (await player.open(f"/console/phones/one?{VIEW}&n={n}")).status == 404


async def test_streams_are_bounded(both: House, player: Browser) -> None:
    streams = both.gateway.app[phone_news.STREAMS]
    streams.open = phone_news.STREAMS_AT_ONCE
    page = await player.open(f"/console/phones/news?{VIEW}")
    assert page.status == 429
    streams.open = 0


async def test_a_stream_does_not_hold_up_a_stop(both: House, player: Browser) -> None:
    async with player.http.get(f"{both.url}/console/phones/news") as stream:
        await stream.content.readline()
        async with asyncio.timeout(4):
            await both.gateway.app.shutdown()
            assert await stream.content.read() is not None


@pytest.mark.parametrize("key", ["reader-key"])
async def test_who_sees_no_numbers_has_no_phones(both: House, player: Browser, key: str) -> None:
    await player.send("/console/logout", {})
    page = await player.log_in(key)
    assert "Phones" not in page.words
    assert (await player.open("/console/phones")).status == 403
