"""Turnstile: who has no proof from Cloudflare is not asked, and neither is anybody while Cloudflare does not answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.pages.form_visits import ANA, fill_in, look, opened
from tests.support.house import House
from tests.support.ports import free_port


class Cloudflare:
    """What Cloudflare was asked, and what it answers."""

    def __init__(self) -> None:
        self.port = free_port()
        self.asked: list[dict[str, Any]] = []
        self.answer: str | None = '{"success": true}'

    async def verify(self, request: web.Request) -> web.Response:
        """`/turnstile/v0/siteverify`; without an answer it breaks off."""
        self.asked.append(dict(await request.post()))
        if self.answer is None:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(text=self.answer or "", content_type="application/json")


@asynccontextmanager
async def guarded(folder: Path) -> AsyncIterator[tuple[House, Cloudflare]]:
    """A running gateway whose form has the check."""
    cloudflare = Cloudflare()
    app = web.Application()
    app.router.add_post("/turnstile/v0/siteverify", cloudflare.verify)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", cloudflare.port).start()
    keys = {"site_key": "0x4AAA", "secret": "0x4BBB", "api_base_url": f"http://127.0.0.1:{cloudflare.port}"}
    table = ", ".join(f'{name} = "{value}"' for name, value in keys.items())
    try:
        async with opened(folder, f"turnstile = {{ {table} }}") as house:
            yield house, cloudflare
    finally:
        await runner.cleanup()


async def test_a_proof_is_checked_with_cloudflare(tmp_path: Path) -> None:
    async with guarded(tmp_path) as (house, cloudflare):
        page = await look(house)
        host = f"http://127.0.0.1:{cloudflare.port}"
        policy = page.headers["Content-Security-Policy"]
        assert f"script-src 'self' {host};" in policy
        assert f"frame-src {host}" in policy
        assert f'<script src="{host}/turnstile/v0/api.js" async defer></script>' in page.html
        assert 'data-sitekey="0x4AAA"' in page.html
        assert "0x4BBB" not in page.html
        answer = await fill_in(house, **{"cf-turnstile-response": "proof"})
        assert answer.status == 200
        (asked,) = cloudflare.asked
        assert len(asked.pop("idempotency_key")) == 36
        assert asked == {"secret": "0x4BBB", "response": "proof", "remoteip": "203.0.113.7"}
        assert (await house.consent(ANA))["state"] == "pending"


@pytest.mark.parametrize(
    ("says", "proof"),
    [
        ('{"success": false, "error-codes": ["timeout-or-duplicate"]}', "proof"),
        ('{"success": "yes"}', "proof"),
        ("[]", "proof"),
        ("<html>", "proof"),
        (None, "proof"),
        ('{"success": true}', ""),
        ('{"success": true}', "x" * 3000),
    ],
)
async def test_without_a_good_answer_nobody_is_asked(tmp_path: Path, says: str | None, proof: str) -> None:
    async with guarded(tmp_path) as (house, cloudflare):
        cloudflare.answer = says
        again = await fill_in(house, **{"cf-turnstile-response": proof})
        assert (again.status, "We could not check that you are human." in again.text) == (422, True)
        assert bool(cloudflare.asked) == (proof == "proof")
        assert (await house.consent(ANA))["state"] == "unknown"
        cloudflare.answer = '{"success": true}'
        assert (await fill_in(house, **{"cf-turnstile-response": "new"})).status == 200


async def test_cloudflare_has_a_time_to_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.pages.turnstile.TIMEOUT", 0.000_001)
    async with guarded(tmp_path) as (house, _):
        assert (await fill_in(house, **{"cf-turnstile-response": "proof"})).status == 422
        assert (await house.consent(ANA))["state"] == "unknown"
