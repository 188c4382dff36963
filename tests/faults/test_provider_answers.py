"""A provider's answers that no store takes, that tell our secrets, or that do not end: what they mean still counts."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from channels.answers import HIDDEN, Scrubber
from channels.texts import plain
from gateway.core.clock import MINUTE
from tests.support.house import CONFIG, TOKEN, House

ANA, BO = "+15551230001", "+15551230002"
LISTENING = '\n[simulator]\nlisten = "127.0.0.1:{simulator}"\n'
ACCOUNT = "AC00000000000000000000000000000001"
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def answered(folder: Path, answer: Answer) -> AsyncIterator[House]:
    """A gateway whose Twilio answers every send like that."""
    house = House(folder, text=CONFIG.replace(LISTENING, ""))

    async def handle(request: web.Request) -> web.StreamResponse:
        if request.method == "POST":
            return await answer(request)
        return web.json_response({"messages": [], "status": "active"})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(str(house.values["simulator"]))).start()
    try:
        async with house.up():
            yield house
    finally:
        await runner.cleanup()


def saying(status: int, body: str) -> Answer:
    """Always this answer."""

    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=body, content_type="application/json")

    return answer


async def test_half_a_surrogate_loses_no_block_and_leaves_nobody_sending(tmp_path: Path) -> None:
    said = '{"code": 21610, "message": "unsubscribed \\ud83d recipient \\u0000", "status": 400}'
    async with answered(tmp_path, saying(400, said)) as house:
        await house.subscribe(ANA)
        message = await house.send(ANA, "Hi", "utility")
        shown = await house.message(message["id"], "failed")
        assert shown["error"]["code"] == "21610"
        assert shown["error"]["detail"].endswith("unsubscribed \ufffd recipient ")
        consent = await house.consent(ANA)
        assert (consent["state"], consent["provider_blocked"]) == ("unsubscribed", True)


@pytest.mark.parametrize("basic", [False, True], ids=["token", "basic"])
async def test_no_secret_is_told_again(tmp_path: Path, basic: bool) -> None:
    secret = b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode() if basic else TOKEN
    said = json.dumps({"code": 20003, "message": f"Malformed access token {secret}"})
    with capture_logs() as logged:
        async with answered(tmp_path, saying(401, said)) as house:
            message = await house.send(ANA, "Hi", "utility")

            async def told() -> bool:
                _, channels = await house.api("GET", "/v1/channels")
                return channels["items"][0]["last_error"] is not None

            await house.until(told)
            _, channels = await house.api("GET", "/v1/channels")
            shown = await house.message(message["id"])
    everything = json.dumps([channels, shown], default=str) + repr(logged)
    assert "Malformed access token [hidden]" in everything
    assert secret not in everything


async def test_an_answer_without_an_end_is_not_read(tmp_path: Path) -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse(status=201, headers={"Content-Type": "application/json"})
        await response.prepare(request)
        block = b'"' + b"x" * (1 << 20)
        for _ in range(200):
            await response.write(block)
            sent += len(block)
        return response

    async with answered(tmp_path, endless) as house:
        message = await house.send(ANA, "Hi", "utility")
        shown = await house.message(message["id"], "unknown")
        assert shown["status"] == "unknown", "it may have been taken"
        assert sent < 64 << 20


async def test_what_is_sending_without_an_owner_becomes_unknown(tmp_path: Path) -> None:
    hanging = asyncio.Event()

    async def hang(request: web.Request) -> web.StreamResponse:
        hanging.set()
        await asyncio.sleep(3600)  # until the test ends and cancels it
        return web.Response()

    async with answered(tmp_path, hang) as house:
        message = await house.send(ANA, "Hi", "utility")
        await hanging.wait()
        shown = await house.message(message["id"], "sending")
        connection = sqlite3.connect(str(house.values["store"]))
        with connection:  # as if whoever had claimed it were gone
            changed = connection.execute(
                "UPDATE messages SET claimed_at = ? WHERE id = ?", (house.clock.now() - 3 * MINUTE, message["id"])
            )
            assert changed.rowcount == 1
        connection.close()
        shown = await house.message(message["id"], "unknown")
        assert shown["status"] == "unknown"


async def test_a_result_that_breaks_deciding_holds_up_nobody(tmp_path: Path) -> None:
    """What is read of the person makes no sense when the refusal comes: only that message has no known end."""
    begun, broken = asyncio.Event(), asyncio.Event()

    async def refuse(request: web.Request) -> web.StreamResponse:
        if (await request.post())["To"] == ANA:
            begun.set()
            await broken.wait()
        return web.json_response({"code": 21610, "message": "no"}, status=400)

    with capture_logs() as logged:
        await _lose(tmp_path, refuse, begun, broken)
    said = [entry["event"] for entry in logged]
    assert "result.lost" in said
    assert "result.store_retry" not in said, "it is not tried again for ever, nor its batch with it"


async def _lose(folder: Path, refuse: Answer, begun: asyncio.Event, broken: asyncio.Event) -> None:
    async with answered(folder, refuse) as house:
        await house.subscribe(ANA, BO)
        lost = await house.send(ANA, "Hi", "utility")
        await begun.wait()
        connection = sqlite3.connect(str(house.values["store"]))
        with connection:
            changed = connection.execute(
                "UPDATE consents SET prompts = 'no JSON' WHERE contact_id ="
                " (SELECT contact_id FROM messages WHERE id = ?)",
                (lost["id"],),
            )
            assert changed.rowcount
        connection.close()
        broken.set()
        for _ in range(3):
            message = await house.send(BO, "Hi", "authentication")
            if message["status"] != "refused":
                await house.message(message["id"], "failed")
        assert (await house.consent(BO))["provider_blocked"]
        house.clock.advance(3 * MINUTE)
        await house.message(lost["id"], "unknown")


def test_a_secret_that_was_cut_short_is_known_by_its_beginning() -> None:
    scrub = Scrubber(("EAAGm0PX4ZCpsBAKZCuvwxyz0123456789", "eightlong", "token"))
    assert scrub(b"token EAAGm0PX4ZCpsBAKZC... and eightlong") == b"token " + HIDDEN + b" and " + HIDDEN
    assert scrub(b"nothing of ours") == b"nothing of ours"
    assert Scrubber(())(b"x") == b"x"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\x00b", "ab"),
        ("\ud83d\ude00", "\U0001f600"),
        ("\ud83d", "\ufffd"),
        ("é\udc00", "é\ufffd"),
    ],
)
def test_what_a_store_takes(text: str, expected: str) -> None:
    assert plain(text) == expected
