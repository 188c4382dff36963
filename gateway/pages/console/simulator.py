"""The simulator as the virtual phones use it: by its own control calls, as `assent text` does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from gateway.web.problems import Problem

LIMIT = aiohttp.ClientTimeout(total=30)
"""How long one call may take: the gateway answers the webhook that the simulator posts meanwhile."""
ANSWER_WITHIN = 1.0
"""Seconds that a phone waits for an answer to what it did, before the page is shown."""


@dataclass(frozen=True, slots=True)
class Received:
    """What a phone shows of a message to it."""

    at: int
    sender: str
    text: str
    id: str
    buttons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What a phone shows of a message from it."""

    at: int
    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Talk:
    """What a phone received and wrote, each the oldest first."""

    received: tuple[Received, ...]
    written: tuple[Written, ...]


@dataclass(slots=True)
class SimulatorControl:
    """The control calls. Each raises Problem 422 for what the simulator refuses, 503 when it does not answer."""

    url: str
    _session: aiohttp.ClientSession | None = field(default=None)

    async def senders(self) -> dict[str, str]:
        """The simulated channels, and the number of each that phones see."""
        items = (await self._call("GET", "/simulator/channels"))["items"]
        return {item["channel"]: item["number"] for item in items}

    async def talk(self, phone: str, count: int = 0, wait: float = 0.0) -> Talk:
        """What a phone received and wrote, once it received so many messages, or after so many seconds."""
        query = {"count": str(count), "wait": f"{wait:g}"}
        data = await self._call("GET", f"/simulator/phones/{phone}", query=query)
        received = [
            Received(item["at"], item["sender"], item["text"], item["provider_id"], tuple(item["buttons"]))
            for item in data["items"]
        ]
        written = [Written(item["at"], item["to"], item["text"]) for item in data["written"]]
        return Talk(tuple(received), tuple(written))

    async def act(self, phone: str, call: str, asked: Mapping[str, Any]) -> None:
        """Let a phone do something (a call below `/simulator`), and give the answer to it a moment."""
        before = len((await self.talk(phone)).received)
        posted = await self._call("POST", f"/simulator/{call}", body=asked)
        if isinstance(posted.get("status"), int) and posted["status"] != 200:
            raise Problem(502, f"The gateway answered the webhook with {posted['status'] or 'nothing'}.")
        await self.talk(phone, before + 1, ANSWER_WITHIN)

    async def set(self, call: str, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Set something of the simulated providers, or ask for it."""
        return await self._call("POST", f"/simulator/{call}", body=asked)

    async def faults(self) -> list[dict[str, Any]]:
        """The faults that are still to happen."""
        items: list[dict[str, Any]] = (await self._call("GET", "/simulator/faults"))["items"]
        return items

    async def no_faults(self) -> None:
        """Let every fault be over."""
        await self._call("DELETE", "/simulator/faults")

    async def closed(self, app: web.Application) -> None:
        """Close the connections to the simulator: a signal of the application's end."""
        if self._session is not None:
            await self._session.close()

    async def _call(
        self, method: str, path: str, *, query: Mapping[str, str] | None = None, body: object = None
    ) -> dict[str, Any]:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=LIMIT, cookie_jar=aiohttp.DummyCookieJar())
        try:
            async with self._session.request(method, self.url + path, params=query, json=body) as answer:
                data: dict[str, Any] = await answer.json() if answer.status != 204 else {}
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise Problem(503, "The simulator does not answer.") from error
        if answer.status >= 400:
            raise Problem(422, f"The simulator cannot do this: {data.get('error', answer.status)}")
        return data


SIMULATOR = web.AppKey("simulator", SimulatorControl)
