"""A site's own form: the token, the post and the script, as the site's page in a browser uses them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from gateway.core.clock import SECOND
from tests.pages.form_visits import ACME, ANA, BEN, DONE, ENGLISH, SPANISH, form, ledger, opened, opened_on_whatsapp
from tests.support.house import House

EVIL = "https://evil.example"


async def call(
    house: House, method: str, path: str, origin: str | None = ACME, **sent: Any
) -> tuple[int, Any, aiohttp.typedefs.LooseHeaders]:
    """A call of the site's page: status, JSON (None for an empty answer), headers."""
    headers = {"Origin": origin} if origin is not None else {}
    async with house.http.request(
        method, f"{house.url}{path}", headers=headers | sent.pop("headers", {}), **sent
    ) as it:
        return it.status, await it.json(content_type=None) if await it.read() else None, it.headers


async def token(house: House, origin: str = ACME, query: str = "") -> dict[str, Any]:
    """What the site's page shows and posts, some seconds later."""
    status, given, headers = await call(house, "GET", f"/f/join/token{query}", origin)
    assert (status, headers["Access-Control-Allow-Origin"], headers["Vary"]) == (200, origin, "Origin")
    house.clock.advance(5 * SECOND)
    return dict(given)


async def test_a_site_shows_the_text_and_posts_the_number(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        given = await token(house)
        assert {name: value for name, value in given.items() if name != "token"} == {
            "language": "en",
            "brand": "Acme texts",
            "title": "Texts from Acme",
            "disclosure": ENGLISH,
            "terms_url": "https://acme.example/terms",
            "privacy_url": "https://acme.example/privacy",
            "min_age": None,
            "country": "US",
            "turnstile": None,
            "join": None,
        }
        fields = {"token": given["token"], "phone": "212 555 0100", "country": "US", "consent": "on"}
        status, answer, headers = await call(
            house, "POST", "/f/join", data=fields | {"url": f"{ACME}/checkout?step=2"}, headers={"User-Agent": "B"}
        )
        assert (status, headers["Access-Control-Allow-Origin"]) == (200, ACME)
        assert answer["text"].startswith(DONE)
        assert answer["text"].endswith("Stopped before? Text START to +1 555-000-6000.")
        assert answer["start"] == "sms:+15550006000?&body=START"
        await house.phone(ANA, 1)
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        evidence = (await ledger(house))[0]["evidence"]
        assert (evidence["text"], evidence["url"], evidence["user_agent"]) == (ENGLISH, f"{ACME}/checkout?step=2", "B")


async def test_json_is_taken_too_after_asking(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        status, _, headers = await call(house, "OPTIONS", "/f/join", headers={"Access-Control-Request-Method": "POST"})
        assert (status, headers["Access-Control-Allow-Origin"]) == (204, ACME)
        assert headers["Access-Control-Allow-Headers"] == "Content-Type"
        given = await token(house, query="?language=es")
        assert given["disclosure"] == SPANISH
        fields = {"token": given["token"], "phone": ANA, "consent": True, "url": f"{EVIL}/", "more": 7, "country": "US"}
        status, answer, _ = await call(house, "POST", "/f/join", json=fields)
        assert (status, answer["text"].startswith("Si este número puede suscribirse")) == (200, True)
        assert (await ledger(house))[0]["evidence"]["url"] == ACME, "a page of the origin that posts, or none"
        stopped, _, _ = await call(house, "POST", "/f/join", json=fields)
        assert stopped == 200


async def test_who_stopped_gets_the_same_json(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        await house.text(ANA, "STOP")
        await house.phone(ANA, 1)
        answers = []
        for phone in (ANA, BEN):
            given = await token(house)
            answers.append(await call(house, "POST", "/f/join", json={**given, "phone": phone, "consent": True}))
        assert answers[0][:2] == answers[1][:2]
        assert len(await house.phone(ANA)) == 1


@pytest.mark.parametrize("origin", [EVIL, "null", "http://acme.example", "https://acme.example:8443"])
async def test_a_page_of_another_origin_gets_nothing(tmp_path: Path, origin: str) -> None:
    async with opened(tmp_path) as house:
        given = await token(house)
        fields = {"token": given["token"], "phone": ANA, "country": "US", "consent": "on"}
        for method, path, sent in (
            ("GET", "/f/join/token", {}),
            ("OPTIONS", "/f/join/token", {}),
            ("OPTIONS", "/f/join", {}),
            ("POST", "/f/join", {"data": fields}),
        ):
            status, _, headers = await call(house, method, path, origin, **sent)
            assert (status, "Access-Control-Allow-Origin" in headers) == (403, False), (method, path)
        assert (await call(house, "GET", "/f/join/token", None))[0] == 403, "a page says who it is"
        assert (await house.consent(ANA))["state"] == "unknown"


async def test_a_token_is_good_for_its_own_origin(tmp_path: Path) -> None:
    two = form().replace(f'["{ACME}"]', f'["{ACME}", "https://acme.shop"]')
    async with opened(tmp_path, tables=two) as house:
        given = await token(house)
        fields = {"token": given["token"], "phone": ANA, "consent": True}
        for origin in ("https://acme.shop", house.url):
            status, problem, _ = await call(house, "POST", "/f/join", origin, json=fields)
            assert (status, problem["type"]) == (422, "token_foreign")
        assert (await house.consent(ANA))["state"] == "unknown"
        assert (await call(house, "POST", "/f/join", json=fields))[0] == 200


async def test_mistakes_are_told_as_the_api_tells_them(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        given = await token(house)
        status, problem, headers = await call(house, "POST", "/f/join", json={"token": given["token"], "phone": "1"})
        assert (status, headers["Content-Type"].partition(";")[0]) == (422, "application/problem+json")
        assert headers["Access-Control-Allow-Origin"] == ACME
        assert (problem["type"], [error["loc"] for error in problem["errors"]]) == (
            "mistakes",
            [["phone"], ["consent"]],
        )
        status, problem, _ = await call(house, "POST", "/f/join", json={"phone": ANA, "consent": True})
        assert (status, problem["type"]) == (422, "token_foreign")


async def test_the_script_has_an_address_that_stays(tmp_path: Path) -> None:
    async with opened(tmp_path) as house, house.http.get(f"{house.url}/f/forms.js") as answer:
        text = await answer.text()
        assert (answer.status, answer.content_type) == (200, "text/javascript")
        assert "data-assent" in text
        assert len(text) < 5_000


async def test_on_whatsapp_without_a_template_a_site_gets_the_link(tmp_path: Path) -> None:
    async with opened_on_whatsapp(tmp_path) as house:
        given = await token(house)
        assert (given["token"], given["join"]) == (None, "https://wa.me/15550783881?text=START")
        status, answer, _ = await call(house, "POST", "/f/join", json={"phone": ANA, "consent": True})
        assert (status, answer["join"]) == (200, "https://wa.me/15550783881?text=START")
        assert await house.sql("SELECT id FROM contacts") == []
