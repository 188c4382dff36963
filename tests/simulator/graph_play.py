"""The simulated Graph on a real port, the real channel as its client, and what receives its webhooks."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import aiohttp
from aiohttp import web

from channels.errors import BadSignature, BadWebhook
from channels.inbound import (
    Item,
    Person,
    Receipt,
    ReceiptStatus,
    WebhookRequest,
)
from channels.outbound import Accepted, Content, Outbound
from channels.simulator.graph.provider import SimulatedGraph, SimulatedNumber
from channels.simulator.server import Simulator
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings

PID, WABA, SHOWN = "106540352242922", "102290129340398", "+15550783881"
ANA, BEN = "+16505551234", "+16505550002"
T = TypeVar("T")
PROMO = Content(template={"name": "promo_1", "language": "en_US", "body": ["Ana"], "opt_out_button": 0})


@dataclass
class Gateway:
    """The receiving end: verifies each webhook with the channel, keeps its items, answers `status` while it is set."""

    channel: WhatsAppChannel | None = None
    items: list[Item] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    broken: int = 0

    async def webhook(self, request: web.Request) -> web.Response:
        assert self.channel is not None
        if self.broken:
            self.broken -= 1
            return web.Response(status=503)
        headers = {name.lower(): value for name, value in request.headers.items()}
        body = await request.read()
        try:
            received = self.channel.receive(WebhookRequest(request.method, str(request.url), headers, body))
        except BadSignature:
            return web.Response(status=403)
        except BadWebhook as refused:
            return web.Response(status=refused.status)
        self.items += received.items
        self.bodies.append(body)
        answer = received.response
        return web.Response(status=answer.status, text=answer.body, content_type=answer.content_type)

    def of(self, kind: type[T]) -> list[T]:
        return [item for item in self.items if isinstance(item, kind)]


@dataclass
class Play:
    """What a test plays with."""

    simulator: Simulator
    graph: SimulatedGraph
    gateway: Gateway
    channel: WhatsAppChannel
    http: aiohttp.ClientSession

    async def call(self, path: str, data: Any) -> Any:
        async with self.http.post(f"{self.simulator.url}/simulator/{path}", json=data) as response:
            body = await response.read()
            assert response.status < 300, body
            return json.loads(body) if body else None

    async def send(self, content: Content = PROMO, to: Person | None = None) -> Accepted:
        return await self.channel.send(Outbound("0198-ours", to or Person(ANA), content, "", 60))

    async def text(self, text: str, **options: Any) -> Any:
        return await self.call("text", {"from": ANA, "channel": "wa", "text": text, **options})

    async def settle(self) -> None:
        await self.simulator.hub.settle()

    def statuses(self) -> list[ReceiptStatus]:
        return [receipt.status for receipt in self.gateway.of(Receipt)]


@asynccontextmanager
async def playing() -> AsyncIterator[Play]:
    """All three, running."""
    gateway = Gateway()
    app = web.Application(client_max_size=4 * 1024 * 1024)
    app.router.add_route("*", "/webhooks/wa", gateway.webhook)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/webhooks/wa"
    graph = SimulatedGraph([SimulatedNumber("wa", PID, WABA, SHOWN, "token", "secret", "verify", url)], retries=(0.01,))
    simulator = Simulator("127.0.0.1:0", [graph])
    await simulator.start()
    settings = WhatsAppSettings(PID, WABA, SHOWN, "token", "secret", "verify", api_base_url=simulator.url, timeout=4.0)
    gateway.channel = channel = WhatsAppChannel("wa", settings)
    async with aiohttp.ClientSession() as http:
        yield Play(simulator, graph, gateway, channel, http)
    await channel.aclose()
    await simulator.stop()
    await runner.cleanup()
