"""The simulator signs webhooks for the public URL, and posts them to where the gateway listens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from channels.simulator.hub import Hub, Posted
from tests.support.house import CONFIG, House

ANA = "+15551230001"
PUBLIC = "https://gateway.acme.example/in%20bound"


@pytest.fixture
async def public_house(tmp_path: Path) -> AsyncIterator[House]:
    """A gateway whose public URL leads nowhere from here."""
    text = CONFIG.replace("http://127.0.0.1:{port}", PUBLIC)
    async with House(tmp_path, text=text, double_opt_in="false").up() as running:
        yield running


async def test_a_text_arrives_though_the_public_host_is_elsewhere(public_house: House) -> None:
    answered = await public_house.text(ANA, "JOIN")
    assert answered["status"] == 200, answered
    assert "you're in" in (await public_house.phone(ANA, 1))[0]
    message = await public_house.send(ANA, "Hi", "utility")
    delivered = await public_house.message(message["id"], "delivered")
    assert delivered["status"] == "delivered"
    (request,) = [each for each in await public_house.requests(ANA) if each["text"] == "Hi"]
    assert request["fields"]["StatusCallback"].startswith(f"{PUBLIC}/webhooks/sms-us/status?message=")


async def test_only_what_stands_below_the_base_is_forwarded() -> None:
    hub = Hub(forwards={"http://127.0.0.1:1/base": "http://127.0.0.1:2"})
    try:
        below: Posted = await hub.get("http://127.0.0.1:1/base/webhooks/a?x=%2B1")
        beside: Posted = await hub.get("http://127.0.0.1:1/baseline/webhooks/a")
    finally:
        await hub.aclose()
    assert "127.0.0.1:2" in below.body or "127.0.0.1', 2" in below.body, below
    assert "127.0.0.1:1" in beside.body or "127.0.0.1', 1" in beside.body, beside
