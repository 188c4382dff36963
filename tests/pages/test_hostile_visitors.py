"""What somebody who means harm tries on people's pages: frames, names of hosts, paths, markup in headers, bodies."""

from __future__ import annotations

import re
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from gateway.core.clock import SECOND
from gateway.core.policy.caps import FrequencyCap
from tests.pages.form_visits import ACME, ANA, fill_in, form, ledger, look, opened, post
from tests.support.browser import browser
from tests.support.house import KEY, House
from tests.support.preference_page import PROXIED, code_of, fetch, links, press

EVIL = "https://evil.example"
SCRIPT = "<script>alert(1)</script>"


def closed(headers: aiohttp.typedefs.LooseHeaders) -> bool:
    """Whether a page can be neither framed nor kept, and takes nothing from elsewhere."""
    given = dict(headers)
    return (
        "frame-ancestors 'none'" in given["Content-Security-Policy"]
        and "default-src 'none'" in given["Content-Security-Policy"]
        and "unsafe" not in given["Content-Security-Policy"]
        and given["X-Frame-Options"] == "DENY"
        and given["Cache-Control"] == "no-store"
        and given["X-Content-Type-Options"] == "nosniff"
    )


async def test_every_page_of_the_form_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(tmp_path) as house:
        pages = [
            await look(house),
            await fill_in(house),
            await fill_in(house, "1"),
            await fill_in(house, token="forged"),
        ]
        monkeypatch.setattr("gateway.pages.post_limits.PER_VISITOR", FrequencyCap(1, 60 * SECOND))
        pages.append(await fill_in(house))
        assert [page.status for page in pages] == [200, 200, 422, 422, 429]
        assert [closed(page.headers) for page in pages] == [True] * 5


async def test_without_origins_nobody_frames_the_form(tmp_path: Path) -> None:
    async with opened(tmp_path, tables=form().replace(f'["{ACME}"]', "[]")) as house:
        for query in ("?embed=1", "?embed=1&embed=0", f"?embed=1&origins={EVIL}"):
            assert closed((await look(house, query, Referer=f"{EVIL}/")).headers)


async def test_only_the_origins_of_the_form_frame_its_answers(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        for page in (await fill_in(house, "1", "?embed=1"), await fill_in(house, query="?embed=1")):
            policy = page.headers["Content-Security-Policy"]
            assert [part for part in policy.split("; ") if part.startswith("frame-")] == [f"frame-ancestors {ACME}"]


async def test_a_name_that_the_visitor_gave_is_in_no_page_and_no_evidence(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        names = {"Host": "evil.example", "X-Forwarded-Host": "evil.example"}
        page = await look(house, "", **names)
        assert "evil" not in page.html
        assert "evil" not in str(page.headers)
        house.clock.advance(5 * SECOND)
        filled = {"token": page.token, "phone": ANA, "country": "US", "consent": "on"}
        done = await post(house, "", names | {"Origin": "http://evil.example"}, **filled)
        assert "evil" not in done.html
        entries = await ledger(house)  # maybe the prompt is out already
        (asked,) = [entry for entry in entries if "url" in entry["evidence"]]
        assert "evil" not in str(entries)
        assert asked["evidence"]["url"] == f"{house.url}/f/join"


async def test_a_form_of_another_type_is_none(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        house.clock.advance(5 * SECOND)
        filled = {"token": page.token, "phone": ANA, "country": "US", "consent": "on"}
        url, own = f"{house.url}/f/join", {"Origin": house.url}
        with aiohttp.MultipartWriter("form-data") as parts:
            for name, value in filled.items():
                parts.append(value).set_content_disposition("form-data", name=name)
        async with house.http.post(url, data=parts, headers=own) as answer:
            assert answer.status == 415
        for method in ("PUT", "PATCH", "DELETE"):
            async with house.http.request(method, url, data=filled, headers=own) as answer:
                assert answer.status == 405
        async with house.http.get(url, params=filled, headers=own | {"X-HTTP-Method-Override": "POST"}) as answer:
            assert answer.status == 200
        assert (await house.consent(ANA))["state"] == "unknown"


async def test_what_a_browser_says_of_itself_is_no_markup_in_the_console(tmp_path: Path) -> None:
    async with opened(tmp_path) as house, browser(house.url) as admin:
        page = await look(house, "?embed=1", Referer=f"{ACME}/{SCRIPT}")
        house.clock.advance(5 * SECOND)
        headers = {"User-Agent": f"B{SCRIPT}", "Accept-Language": SCRIPT, "X-Forwarded-For": "203.0.113.7"}
        await post(
            house, f"?embed=1&x={SCRIPT}", headers, token=page.token, phone=ANA, country="US", consent="on", url=SCRIPT
        )
        evidence = (await ledger(house))[0]["evidence"]
        assert evidence["user_agent"] == f"B{SCRIPT}"
        await admin.log_in(KEY)
        shown = await admin.open(f"/console/people/{ANA}")
        assert f"B{SCRIPT}" in shown.words, "it is shown as it is"
        assert "<script>" not in shown.text


@pytest.mark.parametrize(
    "path",
    [
        "/assets/x/page.css", "/assets/../pyproject.toml", "/assets/x/..%2f..%2frendering.py",
        "/assets/%2e%2e/%2e%2e/rendering.py", "/assets/x/%2Fetc%2Fpasswd", "/assets/x/page.css%00", "/assets/x/",
        "/f/..%2fconsole", "/f/join%00", "/p/..%2f..%2fconsole",
    ],
)  # fmt: skip
async def test_no_path_leads_out_of_the_assets(tmp_path: Path, path: str) -> None:
    async with opened(tmp_path) as house:
        url = URL(f"{house.url}{path}", encoded=True)
        async with house.http.get(url, allow_redirects=False) as answer:
            assert answer.status == 404
            assert "import" not in await answer.text()


# ── the preference page ─────────────────────────────────────────────────────────────────────────────────────────


def linked(folder: Path) -> House:
    """A house whose links lead to itself, behind a proxy."""
    made = House(folder, text=PROXIED)
    made.values["more"] = links(made)
    return made


async def test_every_page_of_the_preferences_is_closed(tmp_path: Path) -> None:
    async with linked(tmp_path).up() as house:
        await house.subscribe(ANA)
        code = await code_of(house, ANA)
        pages = [await fetch(house, code), await fetch(house, code, do="stop"), await press(house, code, "stop")]
        pages.append(await fetch(house, "A" * 22))
        assert [page.status for page in pages] == [200, 403, 200, 404]
        assert [closed(page.headers) for page in pages] == [True] * 4
        assert {page.headers["Referrer-Policy"] for page in pages} == {"no-referrer"}


async def test_first_paint_is_small(tmp_path: Path) -> None:
    house = linked(tmp_path)
    house.values["more"] = f"{house.values['more']}\n{form('min_age = 18')}"
    async with house.up():
        await house.subscribe(ANA)
        code = await code_of(house, ANA)
        for path in ("/f/join", "/f/join?language=es", "/f/join?embed=1", f"/p/{code}", f"/p/{'A' * 22}"):
            async with house.http.get(f"{house.url}{path}") as answer:
                text = await answer.text()
            weight = len(text.encode())
            for asset in {*re.findall(r'(?:src|href)="(/assets/[^"]+)"', text)}:
                async with house.http.get(f"{house.url}{asset}") as answer:
                    weight += len(await answer.read())
            assert weight < 100_000, path


async def test_every_code_that_is_none_gets_the_same_page(tmp_path: Path) -> None:
    async with linked(tmp_path).up() as house:
        wanted = await fetch(house, "A" * 22)
        for code in ("A", "A" * 23, "A" * 5000, "%00", "+15551230001", "<script>", "..%2f", "é" * 22, "' OR 1=1 --"):
            page = await fetch(house, code)
            assert (page.status, page.body) == (404, wanted.body), code
            assert closed(page.headers)


async def test_a_form_that_is_too_long_changes_nothing(tmp_path: Path) -> None:
    async with linked(tmp_path).up() as house:
        await house.subscribe(ANA)
        code = await code_of(house, ANA)
        token = (await fetch(house, code)).token
        page = await fetch(house, code, token=token, do="stop", group="sms-promos", more="x" * 5000)
        assert page.status == 403
        assert (await house.consent(ANA))["state"] == "subscribed"


async def test_where_a_change_leads_is_the_page_itself(tmp_path: Path) -> None:
    async with linked(tmp_path).up() as house:
        await house.subscribe(ANA)
        code = await code_of(house, ANA)
        sent = {"token": (await fetch(house, code)).token, "do": "data", "next": EVIL, "return": EVIL}
        url, headers = f"{house.url}/p/{code}?next={EVIL}", {"Host": "evil.example"}
        async with house.http.post(url, data=sent, headers=headers, allow_redirects=False) as answer:
            assert (answer.status, answer.headers["Location"]) == (303, f"/p/{code}?done=requested")
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
