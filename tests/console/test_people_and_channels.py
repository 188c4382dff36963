"""People are found by any spelling; channels show why they do not send; nothing that anybody wrote is markup."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gateway.core.clock import DAY, HOUR, MINUTE, SECOND
from tests.support.browser import Browser, browser
from tests.support.house import KEY, House
from tests.support.meta import both_media

ANA = "+15551230001"
ATTACK = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'{{7*7}}"


@pytest.mark.parametrize("spelling", ["+15551230001", "(555) 123-0001", "011 1 555 123 0001", "1-555-123-0001"])
async def test_a_person_is_found_by_any_spelling(house: House, admin: Browser, spelling: str) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    page = await admin.open(f"/console/people?q={spelling.replace('+', '%2B').replace(' ', '%20')}")
    assert page.path == "/console/people/+15551230001"
    words = page.words
    assert "Acme texts pending" in words
    assert "opt_in in Acme texts, by inbound on sms-us" in words
    assert "JOIN" in words
    assert "automatic reply" in words


async def test_who_is_not_known_is_not_found(house: House, admin: Browser) -> None:
    page = await admin.open("/console/people?q=%2B15551239999")
    assert page.status == 404
    assert "not known" in page.words
    assert (await admin.open("/console/people?q=nonsense")).status == 422
    assert (await admin.open("/console/people/%2B15551239999")).status == 404


async def test_a_long_history_has_pages(house: House, admin: Browser) -> None:
    for n in range(40):
        await house.text(ANA, "JOIN" if n % 2 else "STOP")
    page = await admin.open("/console/people/%2B15551230001")
    assert "Older entries" in page.words
    entries = page.text.partition('<a href="?entries=')[2].partition('"')[0]
    older = await admin.open(f"/console/people/%2B15551230001?entries={entries}")
    assert older.status == 200
    seen = [text.partition(" of ")[0] for text in (page.text + older.text).split("<dt>Entry</dt><dd>")[1:]]
    assert [int(text) for text in seen] == sorted({int(text) for text in seen}, reverse=True)
    assert (await admin.open("/console/people/%2B15551230001?entries=1.x.y")).status == 422


async def test_what_people_write_is_no_markup(tmp_path: Path) -> None:
    async with both_media(tmp_path).up() as both, browser(both.url) as admin:
        await admin.log_in(KEY)
        await both.http.post(f"{both.simulator}/simulator/graph/person", json={"from": ANA, "name": ATTACK})
        await both.http.post(
            f"{both.simulator}/simulator/graph/template",
            json={"channel": "wa-main", "name": "attack", "body": ATTACK, "buttons": [ATTACK]},
        )
        await both.text(ANA, ATTACK)
        await both.text(ANA, ATTACK, channel="wa-main")
        await both.api("PATCH", f"/v1/contacts/{ANA}", {"external_id": ATTACK[:60]})
        await admin.send("/console/phones/act", {"do": "text", "phone": ANA, "channel": "sms-us", "text": ATTACK})
        await both.send(ANA, ATTACK.replace("{{7*7}}", ""), category="utility")
        both.gateway.context.hinted["wa-main"]()

        async def listed() -> bool:
            return "&lt;script&gt;" in (await admin.open("/console/channels/wa-main")).text

        await both.until(listed)
        view = "p=%2B15551230001%40wa-main"
        for path in ("/console/people/%2B15551230001", "/console/channels/wa-main", "/console/audit",
                     "/console/phones", f"/console/phones?{view}", f"/console/phones/one?{view}&n=0",
                     f"/console/people?q={ATTACK[:25]}"):  # fmt: skip
            page = await admin.open(path)
            assert "<script>" not in page.text
            assert "<img src=x" not in page.text
            assert "49" not in page.text.partition("{{7*7}}")[0][-20:]


async def test_a_channel_says_why_it_does_not_send(house: House, admin: Browser) -> None:
    page = await admin.open("/console/channels/sms-us")
    assert "running" in page.words
    page = await admin.send("/console/channels/sms-us/pause", {})
    assert "paused" in page.words
    assert "by request" in page.words
    assert "sms-us : by request" in (await admin.open("/console")).words
    page = await admin.open("/console/channels/sms-us")
    page = await admin.send("/console/channels/sms-us/resume", {})
    assert "by request" not in page.words
    _, answer = await house.api("GET", "/v1/channels")
    assert answer["items"][0]["state"] == "running"


async def test_the_history_is_a_table_and_a_plot(both: House, player: Browser) -> None:
    knobs = {"do": "number", "channel": "wa-main", "rating": "YELLOW", "limit": "TIER_2K"}
    await player.send("/console/phones/provider", knobs)

    async def told() -> bool:
        return "quality.svg" in (await player.open("/console/channels/wa-main")).text

    await both.until(told)
    page = player.page
    assert "promo_1" in page.words
    assert "Stop promotions" in page.words
    image = await player.open("/console/channels/wa-main/quality.svg")
    assert image.headers["Content-Type"].startswith("image/svg+xml")
    drawn = ElementTree.fromstring(image.text)
    tags = {element.tag.rpartition("}")[2] for element in drawn.iter()}
    assert tags == {"svg", "path", "circle", "line", "text"}
    assert not [element for element in drawn.iter() if "style" in element.attrib]
    assert (await player.open("/console/channels/sms-us/quality.svg")).status == 200


async def test_the_week_of_a_channel_is_plots_and_a_table(both: House, player: Browser) -> None:
    both.clock.advance(-both.clock.now() % DAY + MINUTE)  # the beginning of the next day
    await both.subscribe(ANA)
    message = await both.send(ANA, "Sale")
    await both.message(message["id"], "delivered")
    await both.gateway.ratings["wa-main"].look()
    await both.gateway.health_watch.look()
    await player.log_in(KEY)
    for channel, plots in {"sms-us": {"rate", "sent"}, "wa-main": {"rate", "reached"}}.items():
        page = await player.open(f"/console/channels/{channel}")
        assert set(re.findall(r"/week/(\w+)\.svg", page.text)) == plots
        for what in plots:
            image = await player.open(f"/console/channels/{channel}/week/{what}.svg")
            assert image.headers["Content-Type"].startswith("image/svg+xml")
            drawn = ElementTree.fromstring(image.text)
            assert {element.tag.rpartition("}")[2] for element in drawn.iter()} <= {
                "svg",
                "path",
                "rect",
                "line",
                "text",
            }
            assert not [element for element in drawn.iter() if "style" in element.attrib]
    today = datetime.fromtimestamp(both.clock.now() / SECOND, UTC).date()
    page = await player.open("/console/channels/sms-us")
    assert f"{today} 1 – 1000/s" in page.words
    page = await player.open("/console/channels/wa-main")
    assert f"{today} 0 0 of" in page.words
    both.clock.advance(DAY)
    await player.log_in(KEY)
    page = await player.open("/console/channels/sms-us")
    assert f"{today} 1 –" in page.words, "of yesterday it is known still"
    assert (await player.open("/console/channels/sms-us/week/nothing.svg")).status == 404
    assert (await player.open("/console/channels/nothing/week/sent.svg")).status == 404


async def test_the_overview_counts_by_the_hour(house: House, admin: Browser) -> None:
    house.clock.advance(-house.clock.now() % HOUR + MINUTE)  # the beginning of the next hour
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.phone(ANA, 2)
    message = await house.send(ANA, "Sale")
    await house.message(message["id"], "delivered")
    await house.fault(kind="failed", recipient=ANA, code=30006)
    message = await house.send(ANA, "Sale")
    await house.message(message["id"], "failed")
    await house.text(ANA, "STOP")
    await house.phone(ANA, 4)
    await house.send(ANA, "Too late")

    async def settled() -> bool:
        rows = await house.sql("SELECT what, sum(n) FROM activity GROUP BY what")
        counts = {what: int(n) for what, n in rows}
        return counts == {"sent": 5, "delivered": 4, "failed": 1, "refused": 1, "opt_in": 1, "opt_out": 1}

    await house.until(settled)
    page = await admin.log_in(KEY)
    assert "5 Sent" in page.words
    assert "4 Delivered" in page.words
    assert "1 Opt-outs" in page.words
    assert "<rect" in (await admin.open("/console/hours/opt_in.svg")).text
    assert (await admin.open("/console/hours/nothing.svg")).status == 404
    house.clock.advance(23 * HOUR)
    await admin.log_in(KEY)
    assert "5 Sent" in (await admin.open("/console")).words
    house.clock.advance(HOUR)
    await admin.log_in(KEY)
    assert "0 Sent" in (await admin.open("/console")).words


async def test_a_refused_recipient_counts(house: House, admin: Browser) -> None:
    body = {
        "name": "n", "channel": "sms-us", "category": "marketing", "text": "Hi",
        "recipients": [{"to": ANA}, {"to": "+15551230002"}],
    }  # fmt: skip
    status, campaign = await house.api("POST", "/v1/campaigns", body)
    assert status == 202
    await house.campaign(campaign["id"])
    assert "2 Refused" in (await admin.open("/console")).words


SINK = """
[[event_sinks]]
url    = "http://127.0.0.1:9/sink?token=secret"
secret = "whsec_czNjcjN0LXNpbms="
"""


@pytest.mark.parametrize("house", [{"more": SINK}], indirect=True)
async def test_the_overview_names_what_needs_a_look(house: House, admin: Browser) -> None:
    assert "Nothing: every channel runs" in (await admin.open("/console")).words
    await house.text(ANA, "JOIN")

    async def told() -> bool:
        return "tried again" in (await admin.open("/console")).words

    await house.until(told)
    assert "127.0.0.1:9/sink" in admin.page.words
    assert "secret" not in admin.page.text
    await house.sql("UPDATE sinks SET disabled_at = 1, disabled_why = 'it answered 410'")
    assert "disabled since 1970-01-01 00:00:00 (it answered 410)" in (await admin.open("/console")).words
    await house.sql("UPDATE inbound SET state = 'unreadable'")
    assert "1 item from providers could not be understood" in (await admin.open("/console")).words
