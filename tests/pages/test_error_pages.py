"""An error is a page for a person in a browser, and a problem for a program, with the same status."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp import ClientResponse

from gateway.pages.console import overview
from gateway.pages.form_answers import Asked
from tests.pages.form_visits import form
from tests.support.browser import browser
from tests.support.house import KEY, House

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.fixture
async def house(tmp_path: Path) -> House:
    """A gateway with a form, which is not running yet."""
    return House(tmp_path, more=form())


def is_page(answer: ClientResponse) -> bool:
    """Whether an answer is a page with the headers of one; else it is a problem."""
    if answer.content_type != "text/html":
        assert answer.content_type == "application/problem+json"
        return False
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Frame-Options"] == "DENY"
    return True


WRONG = {
    "a console path": ("PUT", "/console/channels", 405, True, True),
    "the console itself": ("DELETE", "/console", 405, True, True),
    "a console path that only takes forms": ("OPTIONS", "/console/logout", 405, True, True),
    "a form": ("PUT", "/f/join", 405, True, False),
    "no such form": ("GET", "/f/nothing", 404, True, False),
    "a form of another type": ("POST", "/f/join", 415, True, False),
    "a preference page": ("DELETE", "/p/abcdefghijklmnopqrstuv", 405, True, False),
    "the API": ("PUT", "/v1/messages", 405, False, False),
    "no such path": ("GET", "/nothing", 404, False, False),
    "a webhook": ("PUT", "/webhooks/sms-us", 405, False, False),
}
"""Method, path, status, whether a browser gets a page, and whether a program does."""


@pytest.mark.parametrize(("method", "path", "status", "browsers", "programs"), WRONG.values(), ids=WRONG)
async def test_who_gets_a_page(
    house: House, method: str, path: str, status: int, browsers: bool, programs: bool
) -> None:
    async with house.up():
        for headers, pages in ((BROWSER, browsers), ({"Accept": "*/*"}, programs), ({}, programs)):
            async with house.http.request(method, house.url + path, headers=headers, data=b"x") as answer:
                assert answer.status == status
                assert is_page(answer) is pages
                assert ("Allow" in answer.headers) is (status == 405)


async def test_what_nobody_foresaw_is_a_page_too(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the secret of it")

    monkeypatch.setattr(overview, "_hours", broken)
    monkeypatch.setattr(Asked, "region", property(broken))
    async with house.up(), browser(house.url) as admin:
        await admin.log_in(KEY)
        shown = await admin.open("/console")
        assert (shown.status, shown.headers["Content-Type"]) == (500, "text/html; charset=utf-8")
        assert "An internal error occurred" in shown.words
        assert "the secret of it" not in shown.text
        async with house.http.get(f"{house.url}/f/join", headers=BROWSER | {"Accept-Language": "de"}) as answer:
            assert answer.status == 500
            assert is_page(answer)
            text = await answer.text()
        assert "Das hat nicht geklappt" in text
        assert "the secret of it" not in text
        async with house.http.get(f"{house.url}/f/join") as answer:
            assert answer.status == 500
            assert not is_page(answer)
