"""Logging in and out, and what ends a session."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.config import parse
from gateway.core.clock import HOUR, MINUTE, SECOND
from tests.support.browser import Browser, browser
from tests.support.house import CONFIG, KEY, House
from tests.support.pair import beside
from tests.support.ports import free_port


async def test_the_root_leads_to_the_console_and_that_to_the_login(house: House, visitor: Browser) -> None:
    page = await visitor.open("/")
    assert (page.status, page.path) == (200, "/console/login")
    assert "API key" in page.words
    assert (await visitor.open("/console/channels")).path == "/console/login"


async def test_a_key_that_may_look_logs_in(house: House, visitor: Browser) -> None:
    page = await visitor.log_in(KEY)
    assert (page.status, page.path) == (200, "/console")
    assert "Needs a look" in page.words
    assert (await visitor.open("/console/login")).path == "/console"
    assert 'aria-current="page">Overview' in visitor.page.text


@pytest.mark.parametrize("key", ["", "wrong", "sender-key", "test-ke", "Bearer test-key", "\udc80"])
@pytest.mark.parametrize(
    "house", [{"more": '[[api_keys]]\nname="sender"\nkey="sender-key"\nscopes=["send", "personal"]'}], indirect=True
)
async def test_any_other_key_gets_one_answer(house: House, visitor: Browser, key: str) -> None:
    page = await visitor.log_in(key.encode("utf-8", "replace").decode())
    assert page.status == 403
    assert "no API key that may open the console" in page.words
    assert visitor.cookies == {}


async def test_attempts_are_limited(house: House, visitor: Browser) -> None:
    house.clock.hold()
    for _ in range(10):
        assert (await visitor.log_in("wrong")).status == 403
    page = await visitor.log_in(KEY)
    assert page.status == 429
    assert page.headers["Retry-After"] == "301"
    house.clock.advance(299 * SECOND)
    assert (await visitor.log_in(KEY)).status == 429
    house.clock.advance(SECOND)
    assert (await visitor.log_in(KEY)).status == 200


async def test_attempts_are_counted_by_the_address_that_a_proxy_notes(house: House, visitor: Browser) -> None:
    for _ in range(10):
        await visitor.open("/console/login")
        form = {"api_key": "wrong"}
        assert (await visitor.send("/console/login", form, X_Forwarded_For="10.0.0.1, 203.0.113.9")).status == 403
    form = {"api_key": KEY}
    assert (await visitor.send("/console/login", form, X_Forwarded_For="203.0.113.9")).status == 429
    assert (await visitor.send("/console/login", form, X_Forwarded_For="203.0.113.9, 203.0.113.10")).status == 200


async def attempts(house: House, visitor: Browser, address: str, key: str = "wrong") -> int:
    """The status of an attempt for which a proxy noted this address."""
    async with visitor.http.post(
        f"{house.url}/console/login", data={"api_key": key}, headers={"X-Forwarded-For": address}, allow_redirects=False
    ) as answer:
        return answer.status


async def test_attempts_of_an_address_of_ipv4_within_ipv6_are_its_own(house: House, visitor: Browser) -> None:
    tried = [await attempts(house, visitor, "::ffff:203.0.113.9") for _ in range(11)]
    assert tried == [403] * 10 + [429]
    assert await attempts(house, visitor, "203.0.113.9", KEY) == 429
    assert await attempts(house, visitor, "::ffff:203.0.113.10", KEY) == 303


async def test_attempts_through_listed_proxies_are_those_of_the_visitor(tmp_path: Path) -> None:
    listed = CONFIG.replace("\n\n[[api_keys]]", '\ntrusted_proxies = ["127.0.0.1", "10.0.0.0/8"]\n\n[[api_keys]]', 1)
    async with House(tmp_path, text=listed).up() as house, browser(house.url) as visitor:
        tried = [await attempts(house, visitor, f"198.51.100.{n}, 203.0.113.9, 10.0.0.1") for n in range(11)]
        assert tried == [403] * 10 + [429], "what the visitor wrote is not believed"
        assert await attempts(house, visitor, "203.0.113.9, 203.0.113.10, 10.0.0.1", KEY) == 303


async def test_nobody_makes_the_login_read_much(house: House, visitor: Browser) -> None:
    long = "api_key=" + "%41" * 2000
    headers = {"Content-Type": "application/x-www-form-urlencoded"}

    async def in_parts() -> AsyncIterator[bytes]:
        for start in range(0, len(long), 1000):
            yield long[start : start + 1000].encode()

    for data in (long.encode(), in_parts()):
        async with visitor.http.post(f"{house.url}/console/login", data=data, headers=headers) as answer:
            assert answer.status == 413
            assert answer.headers["X-Frame-Options"] == "DENY"


async def test_a_login_is_a_new_session(house: House, visitor: Browser) -> None:
    await visitor.log_in("reader-key")
    theirs = visitor.cookies
    assert "looks only" in visitor.page.words
    await visitor.send("/console/login", {"api_key": KEY})
    assert visitor.page.path == "/console"
    assert visitor.cookies != theirs
    assert "looks only" not in visitor.page.words
    async with browser(house.url) as other:
        other.http.cookie_jar.update_cookies(theirs)
        assert "looks only" in (await other.open("/console")).words, "it got no more rights"


@pytest.mark.parametrize("header", ["=; ;;,", "assent_console", 'assent_console="', "assent_console=%00; a[b]=c", "é"])
async def test_cookies_that_are_none_lead_to_the_login(house: House, visitor: Browser, header: str) -> None:
    page = await visitor.open("/console", Cookie=header)
    assert (page.status, page.path) == (200, "/console/login")


async def test_no_link_takes_a_name_that_the_visitor_gave(house: House, visitor: Browser) -> None:
    headers = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher"}
    for path in ("/", "/console", "/console/login", "/console/login?next=https://evil.example", "//evil.example"):
        async with visitor.http.get(f"{house.url}{path}", headers=headers, allow_redirects=False) as answer:
            assert "evil" not in answer.headers.get("Location", "")
            assert "evil" not in await answer.text()
    form = {"api_key": KEY, "next": "https://evil.example", "return": "//evil.example"}
    async with visitor.http.post(f"{house.url}/console/login", data=form, allow_redirects=False) as answer:
        assert answer.headers["Location"] == "/console"
        assert answer.headers["Cache-Control"] == "no-store"


async def test_a_good_attempt_costs_nothing(house: House, visitor: Browser) -> None:
    for _ in range(15):
        assert (await visitor.log_in(KEY)).status == 200


async def test_the_cookie_is_for_these_pages_alone(house: House, visitor: Browser) -> None:
    form = {"api_key": KEY}
    async with visitor.http.post(f"{house.url}/console/login", data=form, allow_redirects=False) as answer:
        cookie = answer.headers["Set-Cookie"]
        assert answer.status == 303
    assert cookie.startswith("assent_console=")
    assert {"HttpOnly", "Path=/", "SameSite=Strict", "Max-Age=43200"} <= {part.strip() for part in cookie.split(";")}
    assert "Secure" not in cookie
    headers = {"Host": "console.acme.example"}
    async with visitor.http.post(
        f"{house.url}/console/login", data=form, headers=headers, allow_redirects=False
    ) as answer:
        cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-assent_console=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Strict"} <= {part.strip() for part in cookie.split(";")}
    assert "Domain" not in cookie


async def test_a_session_ends_when_nobody_uses_it(house: House, admin: Browser) -> None:
    house.clock.advance(29 * MINUTE)
    assert (await admin.open("/console")).path == "/console"
    house.clock.advance(29 * MINUTE)
    assert (await admin.open("/console")).path == "/console"
    house.clock.advance(30 * MINUTE)
    assert (await admin.open("/console")).path == "/console/login"


async def test_what_a_script_asks_for_keeps_no_session_alive(house: House, admin: Browser) -> None:
    for _ in range(3):
        house.clock.advance(10 * MINUTE)
        await admin.open("/console/hours/sent.svg")
    assert (await admin.open("/console")).path == "/console/login"


async def test_a_session_ends_after_twelve_hours(house: House, admin: Browser) -> None:
    for _ in range(35):
        house.clock.advance(20 * MINUTE)
        assert (await admin.open("/console")).path == "/console"
    house.clock.advance(20 * MINUTE)
    assert (await admin.open("/console")).path == "/console/login"


@pytest.mark.parametrize("change", ["gone", "another value", "no scope"])
async def test_a_session_ends_with_its_key(house: House, reader: Browser, change: str) -> None:
    assert (await reader.open("/console")).path == "/console"
    whole = house.toml()
    changed = {
        "gone": whole.replace('name   = "reader"', 'name   = "other"'),
        "another value": whole.replace("reader-key", "new-reader-key"),
        "no scope": whole.replace('scopes = ["read"]', 'scopes = ["send"]'),
    }[change]
    assert await house.gateway.reload(parse(changed, {})) == []
    assert (await reader.open("/console")).path == "/console/login"


async def test_who_logs_out_cannot_go_on_with_a_copy_of_the_cookie(house: House, admin: Browser) -> None:
    copied = admin.cookies
    page = await admin.send("/console/logout", {})
    assert page.path == "/console/login"
    assert admin.cookies == {}
    async with browser(house.url) as thief:
        thief.http.cookie_jar.update_cookies(copied)
        assert (await thief.open("/console")).path == "/console/login"


async def test_a_cookie_that_was_changed_is_none(house: House, admin: Browser) -> None:
    ((name, value),) = admin.cookies.items()
    changed = ["X" + value[1:], value[:-4], value.split(".")[0], "x.y.z", ""]
    async with browser(house.url) as thief:
        for wrong in changed:
            thief.http.cookie_jar.update_cookies({name: wrong})
            assert (await thief.open("/console")).path == "/console/login"


async def test_a_session_outlives_a_restart(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with browser(house.url) as somebody:
        async with house.up():
            await somebody.log_in(KEY)
        async with house.up():
            assert (await somebody.open("/console")).path == "/console"


@pytest.mark.postgresql
async def test_a_session_holds_at_every_node_and_ends_at_every_node(house: House, admin: Browser) -> None:
    async with beside(house) as pair, browser(f"http://127.0.0.1:{pair.port}") as elsewhere:
        elsewhere.http.cookie_jar.update_cookies(admin.cookies)
        assert (await elsewhere.open("/console")).path == "/console"
        await elsewhere.send("/console/logout", {})
        assert (await admin.open("/console")).path == "/console/login"


async def test_old_logouts_are_forgotten(house: House, admin: Browser) -> None:
    await admin.send("/console/logout", {})
    assert await house.sql("SELECT count(*) FROM ended_sessions") == [(1,)]
    house.clock.advance(13 * HOUR)

    async def forgotten() -> bool:
        return await house.sql("SELECT count(*) FROM ended_sessions") == [(0,)]

    await house.until(forgotten)


async def test_a_listener_of_its_own(tmp_path: Path) -> None:
    port = free_port()
    house = House(tmp_path, more=f'[console]\nlisten = "127.0.0.1:{port}"')
    async with house.up():
        assert house.gateway.console_url == f"http://127.0.0.1:{port}/console"
        status, _ = await house.api("GET", "/console")
        assert status == 404
        assert (await house.api("GET", "/"))[0] == 404
        async with browser(f"http://127.0.0.1:{port}") as somebody:
            assert (await somebody.log_in(KEY)).path == "/console"
            assert (await somebody.open("/v1/channels")).status == 404
            assert (await somebody.open("/console/phones")).status == 200


async def test_without_a_listener_it_is_on_for_this_machine_alone(tmp_path: Path) -> None:
    text = CONFIG.replace('listen     = "127.0.0.1', 'listen     = "0.0.0.0')
    async with House(tmp_path, text=text).up() as public:
        assert public.gateway.console_url is None
        assert (await public.api("GET", "/console/login"))[0] == 404
