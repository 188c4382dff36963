"""An application that gets events: checks every signature, keeps what came, and fails as it is told to."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.support.house import free_port

SECRET = "whsec_" + base64.b64encode(b"a secret of the sink").decode()
Event = dict[str, Any]
Answer = int | web.Response


class SinkApp:
    """`answer` says what an event gets (a status, or a whole response); it is 200 by itself. With `hangs` true the
    application takes requests and never answers."""

    def __init__(self) -> None:
        self.port = free_port()
        self.taken: list[Event] = []
        self.asked: list[Event] = []
        self.ids: list[str] = []
        self.answer: Callable[[Event], Answer] = lambda event: 200
        self.hangs = False
        self.hangs_for: set[str] = set()  # texts of events that get no answer
        self.at_once = self.most_at_once = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    def toml(self, secret: str = SECRET, types: str = "") -> str:
        """The table of the configuration."""
        return f'[[event_sinks]]\nurl = "{self.url}"\nsecret = "{secret}"\n{types}'

    @asynccontextmanager
    async def up(self) -> AsyncIterator[SinkApp]:
        """It answers inside."""
        app = web.Application()
        app.router.add_post("/hook", self._hook)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        try:
            yield self
        finally:
            await runner.cleanup()

    def of(self, *types: str) -> list[Event]:
        """What was taken of these types."""
        return [event for event in self.taken if event["type"] in types]

    async def _hook(self, request: web.Request) -> web.Response:
        body = await request.read()
        id_, at = request.headers["webhook-id"], request.headers["webhook-timestamp"]
        signed = f"{id_}.{at}.".encode() + body
        mac = hmac.new(b"a secret of the sink", signed, hashlib.sha256).digest()
        if request.headers["webhook-signature"] != "v1," + base64.b64encode(mac).decode():
            return web.Response(status=401)
        event = json.loads(body)
        assert event["id"] == id_
        self.asked.append(event)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            while self.hangs or event["data"].get("text") in self.hangs_for:  # noqa: ASYNC110 - tests set it from outside
                await asyncio.sleep(0.01)
        finally:
            self.at_once -= 1
        answer = self.answer(event)
        answer = web.Response(status=answer) if isinstance(answer, int) else answer
        if 200 <= answer.status < 300:
            self.taken.append(event)
            self.ids.append(id_)
        return answer
