"""The providers of a run in a process of their own, which no test kills: the simulator, with a journal of all it saw.

Webhooks go to the nodes in turn, past one that does not listen, as a load balancer sends them; a share of the status
callbacks comes late.
"""

from __future__ import annotations

import asyncio
import random
import signal
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import uvloop
from aiohttp import web
from yarl import URL

from channels.inbound import Json
from channels.simulator import hub as hubs
from channels.simulator.clock import now
from channels.simulator.hub import Hub, Posted
from channels.simulator.server import Provider, Simulator
from gateway.config import parse
from gateway.runtime import channel_factory
from tests.audit.journal import Journal

WEBHOOK_TIMEOUT = 6.0
"""Seconds that a webhook may take: a node that is frozen holds none up for longer."""
LATE = 0.1, 1.0
"""The share of the status callbacks that come late, and by how many seconds at most."""
BEAT, LATENESS = 0.05, 0.02
"""Seconds between two looks at the loop's own lateness, and those from which it is noted."""


class RecordingHub(Hub):
    """A hub that writes down every send and every webhook with its answer, and knows several nodes."""

    def __init__(self, journal: Journal, nodes: Sequence[str]) -> None:
        super().__init__()
        self._journal, self._nodes, self._turn = journal, nodes, 0
        self._chance = random.Random(0)

    def log(self, provider: str, method: str, path: str, **seen: Any) -> None:
        """Note an API request."""
        super().log(provider, method, path, **seen)
        last = self.requests[-1]
        self._journal.write(
            "send", at=last.at, sender=last.sender, recipient=last.recipient, taken=last.taken, text=last.text,
            fields={name: last.fields[name] for name in FIELDS if name in last.fields},
        )  # fmt: skip

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Posted:
        """Post one webhook to the node whose turn it is, or to the next that listens."""
        if b"MessageStatus=" in body and self._chance.random() < LATE[0]:
            await asyncio.sleep(LATE[1] * self._chance.random())
        began = now()
        for _ in self._nodes:
            self._turn += 1
            posted = await super().post(url, body, headers)
            if not posted.body.startswith("ClientConnectorError"):
                break
        self._journal.write(
            "webhook", began=began, answered=now(), status=posted.status, url=url, body=body.decode("utf-8", "replace")
        )
        return posted

    async def watch(self) -> None:
        """Note how late the loop is, until cancelled: what came meanwhile is told too late."""
        while True:
            before = time.monotonic()
            await asyncio.sleep(BEAT)
            late = time.monotonic() - before - BEAT
            if late > LATENESS:
                self._journal.write("late", at=now(), seconds=late)

    def _target(self, url: str) -> URL:
        path = url.split("/", 3)[3]
        return URL(f"{self._nodes[self._turn % len(self._nodes)]}/{path}", encoded=True)


FIELDS = ("StatusCallback", "biz_opaque_callback_data")
"""What tells our id of a message, at Twilio and at Graph."""


class Rig:
    """Control calls of the fault suite, in the simulator's own server."""

    name = "rig"

    def __init__(self) -> None:
        self._hub = Hub()

    def attach(self, hub: Hub) -> None:
        """Take the shared hub."""
        self._hub = hub

    def routes(self) -> list[web.RouteDef]:
        """`GET /rig/settled`: whether no callback is on its way any more."""
        return [web.get("/rig/settled", self._settled)]

    def serves(self, address: str) -> bool:
        """It has no senders."""
        return False

    async def text(self, phone: str, to: str, text: str, options: Mapping[str, Json]) -> Posted:
        """It has no senders: a ValueError."""
        raise ValueError("no sender")

    async def tap(self, phone: str, to: str, options: Mapping[str, Json]) -> Posted:
        """It has no senders: a ValueError."""
        raise ValueError("no sender")

    async def _settled(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(float(request.query.get("within", "1"))):
                await self._hub.settle()
        except TimeoutError:
            return web.json_response({"settled": False})
        return web.json_response({"settled": True})


async def run(config: str, journal: str, listen: str, nodes: str) -> None:
    """Play the providers until SIGTERM."""
    hubs.WEBHOOK_TIMEOUT = WEBHOOK_TIMEOUT
    hub = RecordingHub(Journal(Path(journal)), nodes.split(","))
    providers: list[Provider] = channel_factory.simulated(parse(Path(config).read_text(encoding="utf-8"), {}))
    simulator = Simulator(listen, [*providers, Rig()], hub=hub)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await simulator.start()
    watching = asyncio.create_task(hub.watch())
    await ended.wait()
    watching.cancel()
    await simulator.stop()


def played(arguments: list[str]) -> None:
    """The providers of a configuration file, with their journal, where they listen, and the nodes, as of a run."""
    uvloop.run(run(*arguments))
