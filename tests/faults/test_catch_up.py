"""Catch-up after a long absence: everything that came in is taken in, the oldest first, and no page twice; what the
provider warns of is logged once."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web
from structlog.testing import capture_logs

from channels.simulator.twilio.resources import Message, account_json, messages_page
from gateway.core.clock import HOUR, SECOND
from tests.support.house import CONFIG, SENDER, House

ACCOUNT = "AC00000000000000000000000000000001"
ANA = "+15551230001"
MANY = 7_200
SERVICE = "MG00000000000000000000000000000001"
LISTENING = '\n[simulator]\nlisten = "127.0.0.1:{simulator}"\n'


@asynccontextmanager
async def answering(house: House, answer: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[None]:
    """A Twilio that answers every request so."""
    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(str(house.values["simulator"]))).start()
    try:
        yield
    finally:
        await runner.cleanup()


async def test_a_stop_behind_thousands_of_messages_is_found(tmp_path: Path) -> None:
    house = House(tmp_path, text=CONFIG.replace(LISTENING, ""))
    began = house.clock.now() - 10 * HOUR
    kept = [
        Message(
            f"SM{n:032}", ACCOUNT, f"+1555{2_000_000 + n % 50}" if n else ANA, SENDER, "hello" if n else "STOP", None,
            inbound=True, at=began + n * 3 * SECOND,
        )
        for n in range(MANY)
    ]  # fmt: skip
    asked: Counter[str] = Counter()

    async def listed(request: web.Request) -> web.Response:
        if request.path.endswith("/Messages.json"):
            asked[request.path_qs] += 1
            return web.json_response(messages_page(kept, ACCOUNT, request.path, request.query))
        if request.path.endswith("/IncomingPhoneNumbers.json"):
            number = {"phone_number": SENDER, "sms_application_sid": "AP" + "1" * 32}
            return web.json_response({"incoming_phone_numbers": [number]})
        return web.json_response(account_json(ACCOUNT) if "Accounts" in request.path else {})

    with capture_logs() as logs:
        async with answering(house, listed), house.up():

            async def all_in() -> bool:
                line = 'assent_inbound_total{channel="sms-us",kind="message"}'
                return await house.metric(line) >= MANY

            await house.until(all_in, lambda: f"{asked.total()} pages", limit=120)
            assert (await house.consent(ANA))["state"] == "unsubscribed"
            assert await house.metric('assent_inbound_total{channel="sms-us",kind="message"}') == MANY
    assert max(asked.values()) == 1, "no page is asked for again"
    assert asked.total() < 40
    warned = [entry["warnings"] for entry in logs if entry["event"] == "catchup.warnings"]
    assert warned == [[f"{SENDER} is handled by a TwiML application: its webhook URL is not looked at"]]


async def test_a_stop_to_a_short_code_of_a_service_is_found(tmp_path: Path) -> None:
    text = CONFIG.replace(LISTENING, "").replace(f'sender       = "{SENDER}"', f'messaging_service_sid = "{SERVICE}"')
    house = House(tmp_path, text=text)
    stop = Message("SM1", ACCOUNT, ANA, "12345", "STOP", SERVICE, inbound=True, at=house.clock.now() - HOUR)

    async def answer(request: web.Request) -> web.Response:
        if request.path.endswith("/Messages.json"):
            return web.json_response(messages_page([stop], ACCOUNT, request.path, request.query))
        if request.path.endswith("/PhoneNumbers"):
            return web.json_response({"phone_numbers": [], "meta": {"key": "phone_numbers"}})
        if request.path.endswith("/ShortCodes"):
            return web.json_response({"short_codes": [{"short_code": "12345"}], "meta": {"key": "short_codes"}})
        return web.json_response(account_json(ACCOUNT))

    async with answering(house, answer), house.up():

        async def stopped() -> bool:
            return bool((await house.consent(ANA))["state"] == "unsubscribed")

        await house.until(stopped)
