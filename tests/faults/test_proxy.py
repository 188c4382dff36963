"""The proxies of docs/proxy.md, as they stand there but for ports and certificates, in front of a real gateway."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from gateway.core.clock import SECOND
from tests.pages.form_visits import BEN, Seen, form, ledger
from tests.support.house import CONFIG, KEY, House, free_port
from tests.support.reverse_proxy import CADDY, NGINX, replaced, running, running_caddy

ANA = "+15551230001"
PAGE = (Path(__file__).parents[2] / "docs" / "proxy.md").read_text(encoding="utf-8")


def example(language: str) -> str:
    """The example of a proxy in the docs."""
    (text,) = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(text)


@asynccontextmanager
async def nginx(folder: Path, house: House, port: int) -> AsyncIterator[None]:
    """nginx in front of a house."""
    temporary = "".join(
        f"    {kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    text = replaced(
        example("nginx"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{port};"),
        ("server 127.0.0.1:8080;", f"server 127.0.0.1:{house.values['port']};"),
        ("http {\n", "http {\n    access_log off;\n" + temporary),
    )
    text = re.sub(r"^ *ssl_certificate.*\n", "", text, flags=re.MULTILINE)
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    assert NGINX is not None
    settings = f"daemon off; master_process off; pid {folder}/pid; error_log stderr;"
    async with running(port, NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", settings):
        yield


@asynccontextmanager
async def caddy(folder: Path, house: House, port: int) -> AsyncIterator[None]:
    """Caddy in front of a house."""
    text = replaced(
        example("caddy"),
        ("gateway.example.com {", f"http://127.0.0.1:{port} {{"),
        ("127.0.0.1:8080", f"127.0.0.1:{house.values['port']}"),
    )
    async with running_caddy(folder, text, port):
        yield


@pytest.mark.parametrize(
    "proxy",
    [
        pytest.param(nginx, marks=pytest.mark.skipif(NGINX is None, reason="nginx is not installed")),
        pytest.param(caddy, marks=pytest.mark.skipif(CADDY is None, reason="caddy is not installed")),
    ],
)
async def test_a_proxy_as_documented(tmp_path: Path, proxy) -> None:  # type: ignore[no-untyped-def]
    port = free_port()
    url = f'public_url = "http://127.0.0.1:{port}"\ntrusted_proxies = ["127.0.0.1"]'
    text = CONFIG.replace('public_url = "http://127.0.0.1:{port}"', url)
    house = House(tmp_path, text=text, double_opt_in="false", more=form())
    async with house.up(), proxy(tmp_path, house, port):
        played = house.gateway.simulator
        assert played is not None
        played.hub.forward({})  # webhooks go by the public URL: through the proxy
        assert (await house.text(ANA, "JOIN"))["status"] == 200
        assert "you're in" in (await house.phone(ANA, 1))[0]
        message = await house.send(ANA, "Hi", "utility", reference="a/b?c=%2B")
        await house.message(message["id"], "delivered")

        url, headers = f"http://127.0.0.1:{port}", {"Authorization": f"Bearer {KEY}"}
        async with house.http.get(f"{url}/v1/contacts/%2B15551230001", headers=headers) as answer:
            assert answer.status == 200, await answer.text()
        await _stream(house, url, headers)
        await _visitor(house, url)

        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            b"POST /webhooks/sms-us HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4000000\r\n\r\n" + b"x" * 99
        )
        await writer.drain()
        assert (await house.text(ANA, "STOP"))["status"] == 200
        assert (await house.consent(ANA))["state"] == "unsubscribed"
        async with house.http.get(f"{house.url}/metrics") as answer:
            lines = (await answer.text()).splitlines()
        refused = [line for line in lines if line.startswith("assent_webhooks_refused_total{")]
        assert not refused, "half a body stays in the proxy"
        writer.close()
        await writer.wait_closed()


async def _visitor(house: House, url: str) -> None:
    """The gateway knows whose post a proxy passes on, whatever the visitor says of it."""
    connector = aiohttp.TCPConnector(local_addr=("127.0.0.2", 0))
    said = {"X-Forwarded-For": "198.51.100.1", "Forwarded": "for=198.51.100.1"}
    async with aiohttp.ClientSession(url, connector=connector, headers=said) as visitor:
        async with visitor.get("/f/join") as answer:
            page = Seen(answer.status, await answer.text(), answer.headers)
        house.clock.advance(5 * SECOND)
        filled = {"token": page.token, "phone": BEN, "country": "US", "consent": "on"}
        async with visitor.post("/f/join", data=filled) as answer:
            assert answer.status == 200
    assert (await ledger(house, BEN))[0]["evidence"]["ip"] == "127.0.0.2"


async def _stream(house: House, url: str, headers: dict[str, str]) -> None:
    """More than 4 MB of recipients go through."""
    draft = {
        "name": "big",
        "channel": "sms-us",
        "category": "marketing",
        "text": "Hi",
        "recipients": [],
        "start": False,
    }
    status, campaign = await house.api("POST", "/v1/campaigns", draft)
    assert status == 202, campaign
    rows = "to,note\n" + "".join(f"+1555{2_000_000 + n},{'x' * 5000}\n" for n in range(900))
    async with house.http.post(
        f"{url}/v1/campaigns/{campaign['id']}/recipients?part=a",
        data=io.BytesIO(rows.encode()),
        headers={**headers, "Content-Type": "text/csv"},
        timeout=aiohttp.ClientTimeout(60),
    ) as answer:
        assert answer.status == 200, await answer.text()
        assert (await answer.json())["rows"] == 900
