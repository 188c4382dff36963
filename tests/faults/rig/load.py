"""A mixed load as clients and people make it: campaigns, single sends with idempotency keys, consents by API and text,
STOPs, imports, campaigns that take several transactions. Each call is repeated until it is acknowledged, as a good
client does, and everything that was answered is written down.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import aiohttp

from tests.faults.rig.cluster import Cluster
from tests.support.gateway_process import numbers
from tests.support.house import KEY
from tests.support.meta import PROMO

PACE = 0.025
"""Seconds between two operations."""
AT_ONCE = 24
"""Operations at once."""
CLIENT_TIMEOUT = aiohttp.ClientTimeout(total=5)
GIVE_UP = 90.0
"""Seconds after which a call that is never acknowledged is a fault of the test's."""
IMPORTED = 500
"""Rows of the first imports, at most."""
CROWD = 650
"""Recipients that take several transactions."""

WEIGHTS: Mapping[str, int] = {
    "single": 30, "stop": 20, "join": 8, "form": 10, "import_": 4, "campaign": 7, "strangers": 1, "whatsapp": 3,
}  # fmt: skip


class NotAcknowledged(AssertionError):
    """A client gave up."""


class Load:
    """The clients. `start` brings in subscribers, `run` goes on until it is told to end, and every call then has its
    answer."""

    def __init__(self, cluster: Cluster, seed: int) -> None:
        self._cluster, self._chance = cluster, random.Random(f"load {seed}")
        self._made = 0
        self._subscribed: list[str] = []
        self._going: list[str] = []  # those of them who have not stopped
        self._on_whatsapp: list[str] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._failed: list[BaseException] = []

    async def start(self, people: int = 300) -> None:
        """Some people are subscribed, to texts and on WhatsApp."""
        self._subscribed, self._on_whatsapp = self.people(people), self.people(60)
        self._going = list(self._subscribed)
        for at in range(0, people, IMPORTED):
            await self.imported("sms-promos", self._subscribed[at : at + IMPORTED])
        await self.imported("wa-news", self._on_whatsapp)
        node = self._cluster.nodes[0]

        async def known() -> bool:
            _, page = await node.api("GET", "/v1/channels/wa-main/templates")
            _, channels = await node.api("GET", "/v1/channels")
            shown = {item["id"]: item for item in channels["items"]}["wa-main"]
            return bool(page["items"]) and bool(shown["quality"]["source"])

        await node.until(known)

    async def run(self, until: asyncio.Event) -> None:
        """One operation after another, until that is set; then wait for the answers."""
        kinds, weights = list(WEIGHTS), list(WEIGHTS.values())
        try:
            while not until.is_set() and not self._failed:
                await self._slots.acquire()
                kind = self._chance.choices(kinds, weights)[0]
                task = asyncio.create_task(getattr(self, kind)())
                self._tasks.add(task)
                task.add_done_callback(self._ended)
                await asyncio.sleep(PACE)
            while self._tasks and not self._failed:
                await asyncio.wait(set(self._tasks), return_when=asyncio.FIRST_COMPLETED)
        finally:
            left = list(self._tasks)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
        if self._failed:
            raise self._failed[0]

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._slots.release()
        if not task.cancelled() and (error := task.exception()) is not None:
            self._failed.append(error)

    def people(self, count: int) -> list[str]:
        """Phones of people who were never seen."""
        self._made += count
        return numbers(count, self._made - count)

    # ── operations ───────────────────────────────────────────────────────────────────────────────────────────────

    async def single(self) -> None:
        """One message; a client in four asks twice at once."""
        (to,), key = self.people(1), f"send-{self._made}"
        body = {"channel": "sms-us", "to": to, "category": "utility", "text": f"Order {key}", "reference": key}
        twice = 2 if self._chance.random() < 0.25 else 1
        await asyncio.gather(*(self._call("send", "POST", "/v1/messages", body, key=key) for _ in range(twice)))

    async def campaign(self) -> None:
        """A campaign to some of the subscribers."""
        people = self._chance.sample(self._subscribed, min(40, len(self._subscribed)))
        await self._campaign(people, channel="sms-us", category="marketing", text="Sale {{n}}")

    async def blast(self, campaigns: int) -> None:
        """So many campaigns at once, each to every subscriber, in an order of its own."""
        for _ in range(campaigns):
            people = self._chance.sample(self._subscribed, len(self._subscribed))
            await self._campaign(people, channel="sms-us", category="marketing", text="Sale {{n}}")

    async def strangers(self) -> None:
        """A campaign whose recipients take several transactions, to people who never subscribed: all are refused."""
        await self._campaign(self.people(CROWD), channel="sms-us", category="marketing", text="News {{n}}")

    async def whatsapp(self) -> None:
        """A campaign on WhatsApp: more people than Meta's limit lets it reach."""
        people = self._chance.sample(self._on_whatsapp, 12)
        await self._campaign(people, channel="wa-main", category="marketing", template=PROMO)

    async def _campaign(self, people: list[str], **more: Any) -> None:
        self._made += 1
        key = f"campaign-{self._made}"
        recipients = [{"to": to, "variables": {"n": str(i)} if "text" in more else {}} for i, to in enumerate(people)]
        body = {"name": key, "recipients": recipients, **more}
        await self._call("campaign", "POST", "/v1/campaigns", body, key=key)

    async def form(self) -> None:
        """A consent by the API."""
        (to,) = self.people(1)
        rows = [{"group": "sms-promos", "address": to, "state": "subscribed"}]
        body = {"state": "subscribed", "source": "api", "double_opt_in": False}
        await self._call("consent", "PUT", f"/v1/consents/sms-promos/{to}", body, told={"rows": rows})

    async def import_(self) -> None:
        """New subscribers."""
        people = self.people(20)
        await self.imported("sms-promos", people)
        self._subscribed += people
        self._going += people

    async def imported(self, group: str, people: list[str]) -> None:
        """An import, with an answer."""
        rows = [{"group": group, "address": to, "state": "subscribed"} for to in people]
        raw = "".join(json.dumps({**row, "double_opt_in": False, "source": "import"}) + "\n" for row in rows)
        await self._call("import", "POST", "/v1/imports", told={"rows": rows}, raw=raw.encode())

    async def join(self) -> None:
        """Somebody texts the word that subscribes."""
        (person,) = self.people(1)
        await self.text(person, "JOIN")

    async def stop(self) -> None:
        """A subscriber texts STOP; now and then the provider delivers it twice at once."""
        if not self._going:
            return
        person = self._going.pop(self._chance.randrange(len(self._going)))
        id_ = self._sid()
        twice = 2 if self._chance.random() < 0.2 else 1
        await asyncio.gather(*(self.text(person, "STOP", id_) for _ in range(twice)))

    async def text(self, person: str, text: str, id_: str = "") -> None:
        """A text, which the provider delivers until it is taken."""
        body = {"from": person, "to": "sms-us", "text": text, "id": id_ or self._sid()}

        async def deliver() -> bool:
            posted = await self._cluster.play("/simulator/text", body)
            assert posted["status"] in (0, 200, 503), posted
            return bool(posted["status"] == 200)

        await self._until(deliver, f"{text} of {person}")

    def _sid(self) -> str:
        return f"SM{self._chance.getrandbits(128):032x}"

    # ── calls ────────────────────────────────────────────────────────────────────────────────────────────────────

    async def _call(
        self, kind: str, method: str, path: str, body: object = None, *, key: str = "", told: object = None,
        raw: bytes | None = None,
    ) -> None:  # fmt: skip
        """Call the API at any node until it is acknowledged; every answer is written down, `told` as the request."""
        headers = {"Authorization": f"Bearer {KEY}"} | ({"Idempotency-Key": key} if key else {})
        data: dict[str, Any] = {"json": body}
        if raw is not None:
            data, headers["Content-Type"] = {"data": raw}, "application/x-ndjson"

        async def ask() -> bool:
            node = self._chance.choice(self._cluster.nodes)
            began, status, answer = now(), 0, None
            try:
                async with self._cluster.http.request(
                    method, node.url + path, headers=headers, timeout=CLIENT_TIMEOUT, **data
                ) as response:
                    status, answer = response.status, await response.json(content_type=None)
            except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
                status = 0
            request = told if told is not None else body
            self._cluster.told.write(
                "call", kind=kind, key=key, began=began, ended=now(), status=status, request=request, answer=answer
            )
            assert status in (0, 200, 202, 408, 409, 429, 503), (status, answer)
            return status in (200, 202)

        await self._until(ask, f"{kind} {key or path}")

    async def _until(self, attempt: Callable[[], Awaitable[bool]], what: str) -> None:
        until, pause = time.monotonic() + GIVE_UP, 0.05
        while not await attempt():
            if time.monotonic() > until:
                raise NotAcknowledged(f"{what} was not acknowledged within {GIVE_UP:.0f} s")
            await asyncio.sleep(pause * (0.5 + self._chance.random()))
            pause = min(1.0, pause * 1.5)


def now() -> int:
    """The time now, in microseconds."""
    return time.time_ns() // 1000
