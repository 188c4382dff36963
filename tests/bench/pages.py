"""How long the pages take with many people and messages in the store: the median of each page, and the bytes of its
first paint.

Every person has a phone and a subscription, and is in most of the campaigns. The failures of a campaign are the last
of its messages: who looks for them in order reads all the others first.
"""

from __future__ import annotations

import re
import statistics
import time
from pathlib import Path

import aiohttp
import children
from databases import SQLITE, WORDS, connected, counted, digits, engine_of, fill, store_url

from gateway.core.clock import HOUR, SystemClock
from gateway.store import location
from gateway.store.event_numbers import number_events
from tests.support.house import free_port

KEY = "benchmark-key"
CAMPAIGNS = 4
"""Each to everybody."""
FAILED = 1000
"""Messages of a campaign that failed."""
PHONE = "+12120000007"
FORM = """
[forms.join]
group       = "sms-promos"
terms_url   = "https://acme.example/terms"
privacy_url = "https://acme.example/privacy"

[forms.join.texts.en]
title      = "Texts from Acme"
disclosure = "I agree to get texts from Acme."
"""
_ASSET = re.compile(r'(?:href|src)="(/[^"]+\.(?:css|js|svg)[^"]*)"')


def statements(engine: str, people: int, messages: int) -> list[str]:
    """SQL that fills a store with so many people and messages, and a message from every tenth person."""
    now = SystemClock().now()
    hour = now - now % HOUR
    contact, phone = f"'c-' || {digits(engine, 'i', 8)}", f"'+1212' || {digits(engine, 'i', 7)}"
    whose = f"i % {people}"
    campaign = f"'01a1fdfb-0000-7000-8000-' || {digits(engine, f'i / {people}', 12)}"
    failed = f"{whose} >= {people - FAILED}"
    options = '{"on_cap": "defer", "on_quiet_hours": "defer", "expires_in": 86400000000}'
    newline = WORDS[engine]["newline"]
    columns = (
        "id, channel, contact_id, address, group_id, category, kind, stream, lane, status, due_at, expires_at,"
        " created_at, updated_at, form, content, cost, attempts, campaign_id, error_code, history"
    )
    counts = ", ".join(
        f"('01a1fdfb-0000-7000-8000-{n:012}', '{status}', '{detail}', 'node', {count})"
        for n in range(CAMPAIGNS)
        for status, detail, count in (("delivered", "", people - FAILED), ("failed", "30003", FAILED))
    )
    return [
        f"{counted(engine, people)} INSERT INTO contacts (id, created_at) SELECT {contact}, {now} FROM c",
        f"{counted(engine, people)} INSERT INTO identities (kind, value, contact_id)"
        f" SELECT 'phone', {phone}, {contact} FROM c",
        f"{counted(engine, people)} INSERT INTO consents (contact_id, group_id, state, before, prompts)"
        f" SELECT {contact}, 'sms-promos', 'subscribed', 'subscribed', '[]' FROM c",
        f"{counted(engine, CAMPAIGNS)} INSERT INTO campaigns (id, name, channel, category, state, content, options,"
        f" created_at, updated_at) SELECT '01a1fdfb-0000-7000-8000-' || {digits(engine, 'i', 12)}, 'Sale', 'sms-us',"
        f""" 'marketing', 'running', '{{"text": "Hi"}}', '{options}', {now}, {now} FROM c""",
        f"INSERT INTO campaign_counts (campaign_id, status, detail, node, n) VALUES {counts}",
        f"{counted(engine, messages)} INSERT INTO messages ({columns})"
        f" SELECT '01a1fdfb-0001-7000-8000-' || {digits(engine, 'i', 12)}, 'sms-us',"
        f" 'c-' || {digits(engine, whose, 8)}, '+1212' || {digits(engine, whose, 7)}, 'sms-promos', 'marketing',"
        f" CASE WHEN i < {CAMPAIGNS * people} THEN 'campaign' ELSE 'api' END, 'done', 2,"
        f" CASE WHEN {failed} THEN 'failed' ELSE 'delivered' END, {now}, {now}, {now}, {now}, 'text',"
        f""" CASE WHEN i < {CAMPAIGNS * people} THEN NULL ELSE '{{"text": "Hi"}}' END, 1, 1,"""
        f" CASE WHEN i < {CAMPAIGNS * people} THEN {campaign} END,"
        f" CASE WHEN {failed} THEN '30003' END, '[\"queued\", 0, null]' || {newline} FROM c",
        f"{counted(engine, people // 10)} INSERT INTO inbound (id, channel, key, kind, state, contact_id, text,"
        f" received_at, raw) SELECT '01a1fdfb-0002-7000-8000-' || {digits(engine, 'i', 12)}, 'sms-us',"
        f" 'SM' || {digits(engine, 'i', 32)}, 'message', 'done', {contact}, 'Do you have it in blue?', {now},"
        f" CAST('{{}}' AS {'BLOB' if engine == SQLITE else 'BYTEA'}) FROM c",
        f"{counted(engine, people // 10)} INSERT INTO events (type, at, contact_id, data) SELECT 'message.received',"
        f""" {now}, {contact}, '{{"channel": "sms-us", "contact": {{}}, "from": "' || {phone} || '", "kind": "text","""
        """ "text": "Do you have it in blue?", "title": null, "media": []}' FROM c""",
        "INSERT INTO activity (hour, what, node, n)"
        f" SELECT {hour}, 'sent', 'node', count(*) FROM messages WHERE status = 'delivered'",
    ]


async def run(folder: Path, *, people: int, messages: int, engine: str = SQLITE, visits: int = 40) -> None:
    """The median of each page, one visitor at a time."""
    place = folder / "pages"
    place.mkdir()
    url = await store_url(place, engine)
    began = time.monotonic()
    await fill(url, statements(engine_of(url), people, messages))
    await _number(url)
    port = free_port()
    print(f"\nPages with {people:,} people and {messages:,} messages on {engine}", end="")
    print(f" (filled in {time.monotonic() - began:.0f} s; milliseconds of {visits} visits)")
    base = f"http://127.0.0.1:{port}"
    jar = aiohttp.CookieJar(unsafe=True)
    async with (
        children.gateway(place, port, free_port(), rate=1, store=url, more=FORM),
        aiohttp.ClientSession(cookie_jar=jar) as http,
    ):
        form = {"api_key": KEY}
        async with http.post(f"{base}/console/login", data=form, headers={"Origin": base}) as answer:
            assert answer.url.path == "/console", await answer.text()
        campaign = "01a1fdfb-0000-7000-8000-000000000001"
        for path in (
            "/console", "/console/channels", "/console/channels/sms-us", "/console/campaigns",
            f"/console/campaigns/{campaign}", "/console/campaigns/new", "/console/people", f"/console/people/{PHONE}",
            "/console/inbox", "/console/audit", "/f/join",
        ):  # fmt: skip
            print(f"  {path.replace(campaign, '{id}'):<32}{await _visit(http, base, path, visits)}", flush=True)


async def _number(url: str) -> None:
    """Number the events, as whoever reads the feed does all the time, and let the database see what that changed."""
    store = location.store_at(url)
    await store.open()
    await number_events(store)
    await store.close()
    if engine_of(url) != SQLITE:
        async with connected(url) as connection:
            await connection.execute("VACUUM ANALYZE events")


async def _visit(http: aiohttp.ClientSession, base: str, path: str, visits: int) -> str:
    """The figures of a page."""
    times, text = [], ""
    for _ in range(visits + 2):
        began = time.perf_counter()
        async with http.get(base + path) as answer:
            text = await answer.text()
            assert answer.status == 200, f"{path}: {answer.status} {text}"
        times.append(1000 * (time.perf_counter() - began))
    weight = len(text.encode())
    for asset in {*_ASSET.findall(text)}:
        async with http.get(base + asset) as answer:
            weight += len(await answer.read())
    median, worst = statistics.median(times[2:]), max(times[2:])
    return f"median {median:>6.1f}   worst {worst:>6.1f}   first paint {weight / 1000:>5.1f} kB"
