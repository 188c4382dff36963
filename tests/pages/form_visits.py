"""People who fill in the opt-in form, as browsers do it: they open the page, take a moment, and post it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from gateway.core.clock import SECOND
from tests.support.house import CONFIG, House
from tests.support.meta import both_media

ANA, BEN = "+12125550100", "+13125550101"
ACME = "https://acme.example"
ENGLISH = "I agree to get texts from Acme (up to 4 a month). Msg & data rates may apply. HELP for help, STOP to cancel."
SPANISH = "Acepto recibir mensajes de Acme (hasta 4 al mes)."
PROXIED = 'trusted_proxies = ["127.0.0.1"]'
DONE = "If this number can join, we have sent it a text."

FORM = """
[forms.join]
group       = "{group}"
origins     = ["https://acme.example"]
terms_url   = "https://acme.example/terms"
privacy_url = "https://acme.example/privacy"
{keys}

[forms.join.texts.en]
title      = "Texts from Acme"
disclosure = "{english}"

[forms.join.texts.es]
title      = "Mensajes de Acme"
disclosure = "{spanish}"
"""


def form(keys: str = "", group: str = "sms-promos", english: str = ENGLISH) -> str:
    """The tables of a form, with more keys."""
    return FORM.format(keys=keys, group=group, english=english, spanish=SPANISH)


@asynccontextmanager
async def opened(
    folder: Path, keys: str = "", *, top: str = PROXIED, tables: str | None = None, **values: object
) -> AsyncIterator[House]:
    """A running gateway with the form `join`, which believes a proxy on this machine. `keys` are more keys of the form,
    `top` keys of `[gateway]`, `tables` other tables than the form's."""
    text = CONFIG.replace("\n\n[[api_keys]]", f"\n{top}\n\n[[api_keys]]", 1)
    async with House(folder, text=text, more=form(keys) if tables is None else tables, **values).up() as house:
        yield house


@asynccontextmanager
async def opened_on_whatsapp(folder: Path, **values: object) -> AsyncIterator[House]:
    """A running gateway whose form `join` is of the WhatsApp group."""
    house = both_media(folder, **values)
    house.values["more"] = f"{house.values['more']}\n{form(group='wa-news')}"
    async with house.up():
        yield house


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that a browser got."""

    status: int
    html: str
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        """What people read."""
        body = re.sub(r"(?s)<head>.*?</head>|<option.*?</option>", "", self.html)
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", body)).split())

    @property
    def token(self) -> str:
        """The token of the form."""
        (found,) = re.findall(r'name="token" value="([^"]*)"', self.html)
        return unescape(found)

    def field(self, name: str) -> str:
        """The tag of a field."""
        (found,) = re.findall(rf'<(?:input|select) id="{name}"[^>]*>', self.html)
        return str(found)


async def look(house: House, query: str = "", **headers: str) -> Seen:
    """Open the page."""
    async with house.http.get(f"{house.url}/f/join{query}", headers=headers) as answer:
        return Seen(answer.status, await answer.text(), answer.headers)


async def post(house: House, query: str = "", headers: Mapping[str, str] | None = None, **fields: str) -> Seen:
    """Post the form as a page does."""
    sent = {"Origin": house.url, **(headers or {})}
    async with house.http.post(f"{house.url}/f/join{query}", data=fields, headers=sent) as answer:
        return Seen(answer.status, await answer.text(), answer.headers)


async def fill_in(
    house: House, phone: str = ANA, query: str = "", *, ip: str = "203.0.113.7", seconds: int = 5, **fields: str
) -> Seen:
    """Open the page, take some seconds, and post it, from an address behind the proxy."""
    page = await look(house, query)
    house.clock.advance(seconds * SECOND)
    filled = {"token": page.token, "phone": phone, "country": "US", "consent": "on", **fields}
    return await post(house, query, {"X-Forwarded-For": ip, "User-Agent": "Browser 1"}, **filled)


async def ledger(house: House, phone: str = ANA, group: str = "sms-promos") -> list[dict[str, Any]]:
    """The ledger of a person, oldest first."""
    status, page = await house.api("GET", f"/v1/consents/{group}/{phone}/ledger")
    assert status == 200, page
    items: list[dict[str, Any]] = page["items"]
    return items
