"""What the simulated providers share: phones, faults, the log of API requests, and the way to the gateway.

Webhooks go out through one HTTP session, at most `CONCURRENCY` at a time, each tried once. A provider hands
background work (status callbacks) to `later`, which owns the task; `aclose` cancels what is left. Work beyond
`backlog` tasks is dropped and counted in `lost`.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field

import aiohttp
from yarl import URL

from channels.inbound import Json
from channels.simulator.faults import Faults
from channels.simulator.phones import Phones, now


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """An API request that a provider received. `number` counts them from 1; `at` is its arrival; `taken` is whether
    the provider took the message (a refused or faulty request may not be)."""

    number: int
    at: int
    provider: str
    method: str
    path: str
    sender: str
    recipient: str
    taken: bool
    text: str = ""
    provider_id: str = ""
    fields: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Posted:
    """What the gateway answered a webhook; `status` 0 means no answer, and `body` says why."""

    status: int
    body: str = ""


CONCURRENCY = 64
"""Webhooks that are on their way at once."""
WEBHOOK_TIMEOUT = 15.0
"""Seconds that a webhook may take, as Twilio's do."""
REQUESTS = 100_000
"""API requests that the log keeps."""


class Hub:
    """What the providers of one simulator share."""

    def __init__(self, *, forwards: Mapping[str, str] | None = None, backlog: int = 100_000) -> None:
        """`forwards` is where a request to a base URL really goes: as a reverse proxy would hand it on, with path and
        query unchanged behind the base. `backlog` bounds the tasks."""
        self.phones = Phones()
        self.faults = Faults()
        self.requests: deque[ApiRequest] = deque(maxlen=REQUESTS)
        self.lost = 0
        self.forward(forwards or {})
        self._count = 0
        self._backlog = backlog
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(CONCURRENCY)
        self._session: aiohttp.ClientSession | None = None

    def forward(self, forwards: Mapping[str, str]) -> None:
        """Reach base URLs elsewhere from now on."""
        self._forwards = dict(forwards)

    def log(
        self,
        provider: str,
        method: str,
        path: str,
        *,
        sender: str = "",
        recipient: str = "",
        taken: bool = False,
        text: str = "",
        provider_id: str = "",
        fields: Mapping[str, Json] | None = None,
    ) -> None:
        """Note an API request."""
        self._count += 1
        self.requests.append(
            ApiRequest(
                self._count, now(), provider, method, path, sender, recipient, taken, text, provider_id, fields or {}
            )
        )

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Posted:
        """Post one webhook and return what was answered; a connection error or timeout is status 0."""
        async with self._slots:
            session = self._open()
            try:
                async with session.post(self._target(url), data=body, headers=headers) as response:
                    return Posted(response.status, await response.text())
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                return Posted(0, f"{type(error).__name__}: {error}")

    async def get(self, url: str) -> Posted:
        """Get a URL of the gateway (Meta's verification) and return what was answered, as `post` does."""
        async with self._slots:
            try:
                async with self._open().get(self._target(url)) as response:
                    return Posted(response.status, await response.text())
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                return Posted(0, f"{type(error).__name__}: {error}")

    def later(self, work: Coroutine[Json, Json, None]) -> None:
        """Do something in the background; the hub owns the task. Beyond the backlog it is dropped."""
        if len(self._tasks) >= self._backlog:
            self.lost += 1
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settle(self) -> None:
        """Wait until no background work is left."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def aclose(self) -> None:
        """Cancel background work and close the session. Idempotent."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _target(self, url: str) -> URL:
        """Where a URL of the gateway is reached, without re-encoding: the signature is over the URL as it was given."""
        for base, target in self._forwards.items():
            if url.startswith(base) and url[len(base) : len(base) + 1] in ("", "/", "?"):
                return URL(target + url[len(base) :], encoded=True)
        return URL(url, encoded=True)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONCURRENCY),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=WEBHOOK_TIMEOUT),
                skip_auto_headers=("User-Agent",),
            )
        return self._session
