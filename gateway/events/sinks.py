"""Event sinks: a `WebhookDelivery` for each sink of the configuration.

A sink is identified by its URL: its progress survives a restart, and a change of its secret, types or place in the
file. A new sink gets the events from the moment the file is in force. A sink that is slow or down does not slow down
sending.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import aiohttp
import structlog
from sqlalchemy import Connection

from gateway.config import EventSink
from gateway.events.feed import POLL
from gateway.events.webhook_delivery import ROLE, WebhookDelivery, pause
from gateway.events.webhook_request import TIMEOUT, shown
from gateway.runtime.context import Context
from gateway.store import event_deliveries, event_sinks
from gateway.store.engine import StoreError
from gateway.store.event_numbers import number_events

log = structlog.get_logger()

GRACE = 2.0
"""Seconds that a stop waits for requests on their way."""
REPLAYED = 10_000
"""Most dead letters that one call retries."""


class Sinks:
    """The service: delivers to each sink of the file, also after the file was reloaded."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._stopping = asyncio.Event()
        self._deliveries: dict[str, tuple[WebhookDelivery, list[asyncio.Task[None]]]] = {}

    def stop(self) -> None:
        """Stop: requests on their way get a moment, the rest is delivered after the next start."""
        self._stopping.set()

    async def add(self, sinks: Iterable[EventSink]) -> None:
        """Make sinks known, whichever node delivers to them: a new one gets the events from now on. Raises
        StoreFailed."""
        urls = [sink.url for sink in sinks]
        if urls:
            await number_events(self._context.store)  # a new sink begins behind all that is there
            now = self._context.clock.now()
            await self._context.store.write(lambda connection: event_sinks.add(connection, urls, now))

    async def run(self) -> None:
        """Deliver until `stop`."""
        async with aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=TIMEOUT),
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
        ) as session:
            try:
                await self._follow_config(session)
            finally:  # however it ends: no delivery outlives the HTTP session
                await self._end_deliveries(list(self._deliveries))

    async def _follow_config(self, session: aiohttp.ClientSession) -> None:
        known: tuple[EventSink, ...] | None = None
        while not self._stopping.is_set():
            try:
                wanted = self._context.config.event_sinks if await self._context.leads(ROLE) else ()
                if wanted is not known:
                    await self._apply_config(session, wanted)
                    known = wanted
            except StoreError as error:  # tried again in a moment
                log.error("sinks.store_error", error=str(error))
            await pause(self._stopping, POLL)

    async def _apply_config(self, session: aiohttp.ClientSession, sinks: tuple[EventSink, ...]) -> None:
        wanted = {sink.url: sink for sink in sinks}
        await self._end_deliveries([url for url, (old, _) in self._deliveries.items() if wanted.get(url) != old.sink])
        if wanted:
            gone = await self._context.store.read(lambda c: {url for url in wanted if event_sinks.disabled(c, url)})
            for url in wanted:
                self._context.metrics.sinks_disabled.labels(shown(url)).set(url in gone)
        for url in wanted.keys() - self._deliveries.keys():
            webhook_delivery = WebhookDelivery(self._context, session, wanted[url])
            works = (webhook_delivery.follow(), webhook_delivery.retry())
            self._deliveries[url] = (
                webhook_delivery,
                [asyncio.create_task(work, name=f"sink {webhook_delivery.name}") for work in works],
            )

    async def _end_deliveries(self, urls: list[str]) -> None:
        tasks: list[asyncio.Task[None]] = []
        for url in urls:
            webhook_delivery, owned = self._deliveries.pop(url)
            webhook_delivery.stop()
            tasks += owned + webhook_delivery.on_their_way()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def standing(self) -> list[dict[str, Any]]:
        """The state of each sink, in the order of the file."""
        sinks = self._context.config.event_sinks

        def unit(connection: Connection) -> list[dict[str, Any]]:
            return [
                {
                    "n": n,
                    "url": shown(sink.url),
                    "types": list(sink.types),
                    **event_sinks.state(connection, sink.url, sink.types),
                }
                for n, sink in enumerate(sinks)
            ]

        return await self._context.store.read(unit)

    async def troubled(self) -> list[dict[str, Any]]:
        """The sinks that fail, in the order of the file: quick, however much waits for them."""
        sinks = self._context.config.event_sinks

        def unit(connection: Connection) -> list[dict[str, Any]]:
            states = [(sink.url, event_sinks.trouble(connection, sink.url)) for sink in sinks]
            return [{"url": shown(url), **state} for url, state in states if state is not None]

        return await self._context.store.read(unit)

    async def enable(self, sink: str) -> None:
        """Deliver again to a sink that had answered 410."""
        await self._context.store.write(lambda connection: event_sinks.enable(connection, sink))
        self._context.metrics.sinks_disabled.labels(shown(sink)).set(0)

    async def replay(self, sink: str, wanted: list[int] | None) -> int:
        """Retry these dead letters (by number), or with None the oldest `REPLAYED`; returns how many they are."""
        now = self._context.clock.now()

        def unit(connection: Connection) -> int:
            return event_deliveries.replay(connection, sink, wanted, now, REPLAYED)

        return await self._context.store.write(unit)
