"""The preference page as a browser without JavaScript sees it: what it says, and its buttons."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from tests.support.house import CONFIG, House

LINK = re.compile(r"https?://\S+?/p/([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")
TEXT = "Acme: sale! Manage: {{preferences_url}}"


PROXIED = CONFIG.replace("\n\n[[api_keys]]", '\ntrusted_proxies = ["127.0.0.1"]\n\n[[api_keys]]', 1)
"""The configuration of a house that believes a proxy on this machine."""


def links(house: House) -> str:
    """The part of the file by which links lead to a house."""
    return f'\n[links]\nbase = "{house.url}"\n'


@dataclass
class Answer:
    """What a browser got at last, redirects followed."""

    status: int
    body: str
    headers: dict[str, str]

    @property
    def words(self) -> str:
        """What a person reads."""
        plain = re.sub(r"<style.*?</style>|<[^>]+>", " ", self.body, flags=re.DOTALL)
        return " ".join(html.unescape(plain).split())

    @property
    def buttons(self) -> list[str]:
        """What the buttons would do, in the order in which they stand there."""
        return re.findall(r'name="do" value="([a-z_]+)"', self.body)

    @property
    def token(self) -> str:
        """The token of its forms."""
        return html.unescape(re.findall(r'name="token" value="([^"]*)"', self.body)[0])


def code_in(text: str) -> str:
    """The code of the link in a text."""
    found = {*LINK.findall(text)}
    assert len(found) == 1, text
    code: str = found.pop()
    return code


async def fetch(house: House, code: str, **fields: str) -> Answer:
    """Open the page; with fields, post them as a form."""
    url = f"{house.url}/p/{code}"
    async with house.http.request("POST" if fields else "GET", url, data=fields or None) as answer:
        return Answer(answer.status, await answer.text(), dict(answer.headers))


async def press(house: House, code: str, do: str, **fields: str) -> Answer:
    """Open the page and press one of its buttons."""
    token = (await fetch(house, code)).token
    return await fetch(house, code, token=token, do=do, **{"group": "sms-promos"} | fields)


async def code_of(house: House, phone: str, count: int = 1, **more: object) -> str:
    """Send somebody a marketing text with the link: the code that their phone received in the newest of so many."""
    await house.send(phone, TEXT, **more)
    return code_in((await house.phone(phone, count))[-1])
