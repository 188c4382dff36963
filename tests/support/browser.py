"""A browser as far as the pages need one: it keeps cookies, follows redirects, and says where a form is from."""

from __future__ import annotations

import html
import io
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from yarl import URL


@dataclass(frozen=True, slots=True)
class Page:
    """An answer: its status, its path after redirects, its text and headers."""

    status: int
    path: str
    text: str
    headers: Mapping[str, str]

    @property
    def words(self) -> str:
        """What the page says, without tags and entities, one space between words."""
        return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", self.text)).split())

    def field(self, name: str) -> str:
        """The value of the first hidden field of this name."""
        match = re.search(rf'<input type="hidden" name="{name}" value="([^"]*)"', self.text)
        assert match is not None, self.words
        return html.unescape(match[1])


@dataclass(slots=True)
class Browser:
    """One browser at one origin."""

    origin: str
    http: aiohttp.ClientSession
    page: Page = field(default_factory=lambda: Page(0, "", "", {}))

    async def open(self, path: str, **headers: str) -> Page:
        """Go to a page."""
        return await self._ask("GET", path, {}, headers)

    async def send(self, path: str, fields: Mapping[str, str], **headers: str) -> Page:
        """Send a form of this origin, with the token of the page that is shown, unless `fields` has one."""
        csrf = re.search(r'name="csrf" value="([^"]*)"', self.page.text)
        token = {"csrf": csrf[1]} if csrf is not None and "csrf" not in fields else {}
        own = {"Origin": self.origin, "Sec-Fetch-Site": "same-origin"}
        return await self._ask("POST", path, {**token, **fields}, {**own, **headers})

    async def upload(self, path: str, file: bytes, name: str, **fields: str) -> Page:
        """Send a form of this origin with a file, as `send` does."""
        csrf = re.search(r'name="csrf" value="([^"]*)"', self.page.text)
        data = aiohttp.FormData(quote_fields=False)
        for field_, value in {"csrf": csrf[1] if csrf is not None else "", **fields}.items():
            data.add_field(field_, value)
        data.add_field("file", io.BytesIO(file), filename=name, content_type="text/csv")
        own = {"Origin": self.origin, "Sec-Fetch-Site": "same-origin"}
        return await self._ask("POST", path, data, own)

    async def log_in(self, key: str) -> Page:
        """Log in with an API key."""
        await self.open("/console/login")
        return await self.send("/console/login", {"api_key": key})

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies for the console."""
        return {name: cookie.value for name, cookie in self.http.cookie_jar.filter_cookies(URL(self.origin)).items()}

    async def _ask(
        self, method: str, path: str, fields: Mapping[str, str] | aiohttp.FormData, headers: Mapping[str, str]
    ) -> Page:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        data = fields if method == "POST" else None
        async with self.http.request(method, f"{self.origin}{path}", data=data, headers=sent) as answer:
            self.page = Page(answer.status, answer.url.path_qs, await answer.text(), answer.headers)
            return self.page


@asynccontextmanager
async def browser(origin: str) -> AsyncIterator[Browser]:
    """A new browser, which closes at the end."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        yield Browser(origin, http)
