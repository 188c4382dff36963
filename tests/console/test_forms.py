"""A form counts only when it is the console's own, of this session, and when its key may do what it asks."""

from __future__ import annotations

import pytest

from tests.support.browser import Browser, browser
from tests.support.house import KEY, House

PAUSE = "/console/channels/sms-us/pause"


async def is_paused(house: House) -> bool:
    _, answer = await house.api("GET", "/v1/channels")
    return bool(answer["items"][0]["state"] == "paused")


async def test_an_own_form_counts(house: House, admin: Browser) -> None:
    await admin.open("/console/channels/sms-us")
    assert (await admin.send(PAUSE, {})).path == "/console/channels/sms-us"
    assert await is_paused(house)


@pytest.mark.parametrize(
    ("fields", "headers"),
    [
        ({"csrf": ""}, {}),
        ({"csrf": "forged"}, {}),
        ({"csrf": "é\ufffd"}, {}),
        ({}, {"Origin": "https://evil.example"}),
        ({}, {"Origin": "null"}),
        ({}, {"Origin": ""}),
        ({}, {"Origin": "https://["}),
        ({}, {"Origin": "http://127.0.0.1"}),
        ({}, {"Origin": "https://evil.example@127.0.0.1"}),
        ({}, {"Sec-Fetch-Site": "cross-site"}),
        ({}, {"Sec-Fetch-Site": "same-site"}),
        ({}, {"Sec-Fetch-Site": "none"}),
    ],
)
async def test_a_form_of_elsewhere_changes_nothing(
    house: House, admin: Browser, fields: dict[str, str], headers: dict[str, str]
) -> None:
    await admin.open("/console/channels/sms-us")
    page = await admin.send(PAUSE, fields, **headers)
    assert page.status == 403
    assert "not of your session" in page.words or "another site" in page.words
    assert not await is_paused(house)


async def test_a_form_without_a_token_changes_nothing(house: House, admin: Browser) -> None:
    async with admin.http.post(f"{house.url}{PAUSE}") as answer:
        assert answer.status == 415
    async with admin.http.post(f"{house.url}{PAUSE}", data={}) as answer:
        assert answer.status in (403, 415)
    async with admin.http.post(f"{house.url}{PAUSE}", json={"csrf": admin.page.field("csrf")}) as answer:
        assert answer.status == 415
    assert not await is_paused(house)


async def test_a_token_of_another_session_changes_nothing(house: House, admin: Browser) -> None:
    async with browser(house.url) as other:
        await other.log_in(KEY)
        theirs = other.page.field("csrf")
    assert (await admin.send(PAUSE, {"csrf": theirs})).status == 403
    assert not await is_paused(house)


async def test_a_form_without_a_session_changes_nothing(house: House, visitor: Browser, admin: Browser) -> None:
    page = await visitor.send(PAUSE, {"csrf": admin.page.field("csrf")})
    assert page.status == 401
    assert not await is_paused(house)


async def test_nobody_is_logged_in_from_elsewhere(house: House, visitor: Browser) -> None:
    await visitor.open("/console/login")
    for origin in ("https://evil.example", "null", "", "https://[", f"{house.url}.evil.example"):
        page = await visitor.send("/console/login", {"api_key": KEY}, Origin=origin)
        assert page.status == 403
        assert visitor.cookies == {}
    page = await visitor.send("/console/login", {"api_key": KEY}, Sec_Fetch_Site="cross-site")
    assert page.status == 403
    assert visitor.cookies == {}


async def test_no_other_method_and_no_link_does_what_a_form_does(house: House, admin: Browser) -> None:
    await admin.open("/console/channels/sms-us")
    csrf = admin.page.field("csrf")
    own = {"Origin": house.url, "X-HTTP-Method-Override": "POST"}
    for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"):
        url = f"{house.url}{PAUSE}?csrf={csrf}&_method=POST"
        async with admin.http.request(method, url, headers=own, data={"csrf": csrf}) as answer:
            assert answer.status in (404, 405), method
    async with admin.http.post(f"{house.url}{PAUSE}?csrf={csrf}", data={"a": "b"}) as answer:
        assert answer.status == 403, "a token of the address does not count"
    assert not await is_paused(house)


CAMPAIGN = "/console/campaigns/01a1fdfb-653e-7000-a4a5-30d97f865866"
WITH_FILE = (f"{CAMPAIGN}/people",)
POSTS = [
    *WITH_FILE, PAUSE, "/console/channels/sms-us/resume", "/console/phones/act", "/console/phones/provider",
    *(f"{CAMPAIGN}/{move}" for move in ("start", "pause", "resume", "cancel")),
    *(f"/console/campaigns/{what}" for what in ("new", "preview", "change")),
    *(f"/console/people/+15551230001/{what}" for what in ("answer", "export", "erase")),
    "/console/inbox/replay", "/console/inbox/sinks/0/replay", "/console/inbox/sinks/0/enable",
    "/console/inbox/likely/0-1",
]  # fmt: skip


@pytest.mark.parametrize("path", POSTS)
async def test_a_key_that_only_looks_changes_nothing(house: House, reader: Browser, path: str) -> None:
    before = await house.sql("SELECT count(*) FROM audit")
    if path in WITH_FILE:
        page = await reader.upload(path, b"to\n+15551230001\n", "people.csv")
    else:
        page = await reader.send(path, {"do": "text", "phone": "+15551230001", "channel": "sms-us", "text": "JOIN"})
    assert page.status == 403
    assert "lacks the scope" in page.words
    assert "admin" in page.words
    assert not await is_paused(house)
    assert await house.sql("SELECT count(*) FROM audit") == before
    assert await house.sql("SELECT count(*) FROM contacts") == [(0,)]


async def test_every_form_of_the_console_is_tested(house: House) -> None:
    paths = {
        route.resource.canonical
        for route in house.gateway.app.router.routes()
        if route.method == "POST" and route.resource is not None and route.resource.canonical.startswith("/console")
    }
    named = {
        "sms-us": "{id}",
        CAMPAIGN: "/console/campaigns/{id}",
        "/sinks/0/": "/sinks/{n}/",
        "/likely/0-1": "/likely/{id}",
        "+15551230001": "{address}",
    }
    tested = set(POSTS)
    for name, place in named.items():
        tested = {path.replace(name, place) for path in tested}
    assert paths == tested | {"/console/login", "/console/logout"}


async def test_what_is_done_is_in_the_audit_log(house: House, admin: Browser) -> None:
    await admin.send(PAUSE, {})
    await admin.send("/console/channels/sms-us/resume", {})
    await admin.send("/console/phones/act", {"do": "text", "phone": "+15551230001", "channel": "sms-us", "text": "Hi"})
    await admin.open("/console/channels")
    page = await admin.open("/console/audit")
    rows = await house.sql("SELECT key, action, about FROM audit ORDER BY id")
    assert rows == [
        ("all", "login", ""),
        ("all", "channel.pause", "sms-us"),
        ("all", "channel.resume", "sms-us"),
        ("all", "phone.text", "sms-us"),
    ]
    words = page.words
    assert words.index("phone.text") < words.index("channel.resume") < words.index("channel.pause")
    assert "+15551230001" in words


async def test_the_audit_log_has_pages_and_an_end(house: House, admin: Browser) -> None:
    for n in range(120):
        await house.sql(
            "INSERT INTO audit (id, at, key, action, about, detail) VALUES ($1, $2, 'k', 'made', $3, '{}')",
            f"01a00000-0000-7000-8000-{n:012d}", n, f"about{n}",
        )  # fmt: skip
    page = await admin.open("/console/audit")
    assert "about119" in page.words
    assert "about5 " not in page.words
    older = page.text.partition('<a href="/console/audit?cursor=')[2].partition('"')[0]
    assert "about5 " in (await admin.open(f"/console/audit?cursor={older}")).words
    house.clock.advance(400 * 24 * 3600 * 1_000_000)

    async def forgotten() -> bool:
        return (await house.sql("SELECT count(*) FROM audit WHERE action = 'made'")) == [(0,)]

    await house.until(forgotten)
