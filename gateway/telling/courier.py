"""The courier of one sink: delivers the feed at least once, a person's events in their order.

It has two tasks: one follows the feed, one tries again what was not taken. A person's later events wait behind an
earlier one that is being retried; other people go on. What is not taken for three days is a dead letter. From
`MOST_HELD` events on that the sink did not take, the feed is read no further. Progress is one transaction a page; a
crash before it delivers that page again.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

import aiohttp
import structlog
from sqlalchemy import Connection

from gateway.clock import DAY, HOUR, SECOND, Instant
from gateway.config import EventSink
from gateway.context import Context
from gateway.store import feed
from gateway.store.engine import StoreError
from gateway.store.feed import Held, Item
from gateway.telling.feed import POLL
from gateway.telling.posting import Tried, post, shown

log = structlog.get_logger()

PAGE = 200
"""Events of one transaction of progress."""
SCAN = 1000
"""Events looked at for a page: a sink may want only some types."""
AT_ONCE = 16
"""Requests to one sink at a time, for each of its two tasks."""
MOST_HELD = 10_000
"""Events that may wait for a sink beside the feed."""
FIRST, LONGEST, TIMES = 2 * SECOND, 4 * HOUR, 3
"""The first pause between two attempts, the longest, and by how much each is longer than the one before."""
GIVEN_UP = 3 * DAY
"""After its first failure an event is tried for so long."""
BACK, SPARE = 5 * SECOND, 10 * SECOND
"""When a sink answers again, what it missed is due after BACK, unless it would be within SPARE more anyway."""


def backoff(attempts: int, chance: float) -> Instant:
    """The pause after so many attempts, spread by a quarter to both sides (`chance` is 0 to 1)."""
    return int(min(LONGEST, FIRST * TIMES ** min(attempts - 1, 12)) * (0.75 + chance / 2))


@dataclass(slots=True)
class Outcome:
    """What came of a page: by event what the sink took and what not, in the order of each key."""

    taken: list[int] = field(default_factory=list)
    missed: list[Held] = field(default_factory=list)


class Courier:
    """The two tasks of one sink."""

    def __init__(self, context: Context, session: aiohttp.ClientSession, sink: EventSink) -> None:
        self.sink = sink
        self.name = shown(sink.url)
        self._context = context
        self._session = session
        self._stopping = asyncio.Event()
        self._seen: int | None = None  # events up to here are delivered, or of no type that the sink wants

    def stop(self) -> None:
        """Begin nothing new."""
        self._stopping.set()

    async def follow(self) -> None:
        """Deliver the feed as it grows."""
        await self._repeat("follow", self._next_page)

    async def retry(self) -> None:
        """Deliver what was not taken before."""
        await self._repeat("retry", self._next_retries)

    async def _repeat(self, name: str, work: Callable[[], Awaitable[bool]]) -> None:
        while not self._stopping.is_set():
            busy = False
            try:
                busy = await work()
            except StoreError as error:
                log.error("sink.store", sink=self.name, error=str(error))
            except Exception:  # the top of the task's loop
                log.exception("sink.broke", sink=self.name, task=name)
                self._context.metrics.errors.labels("sinks").inc()
            if not busy:
                await pause(self._stopping, POLL)

    async def _next_page(self) -> bool:
        url, store = self.sink.url, self._context.store
        held, items, keys = await store.read(self._scan)
        if held >= MOST_HELD or not items:
            return False
        wanted = [item for item in items if item.type in self.sink.types][:PAGE]
        last = wanted[-1].seq if len(wanted) == PAGE else items[-1].seq
        if not wanted and len(items) < SCAN:
            self._seen = last  # nothing to deliver: not worth a transaction
            return False
        outcome = await self._deliver([it for it in wanted if it.key not in keys])
        now = self._context.clock.now()
        outcome.missed += [Held(it.seq, it.key, "behind", now, now) for it in wanted if it.key in keys]

        def unit(connection: Connection) -> None:
            feed.advance(connection, url, last, (), outcome.missed, now)
            feed.promote(connection, url, {it.key for it in outcome.missed}, now)
            if outcome.taken and held:
                feed.hasten(connection, url, now + BACK, SPARE)

        await store.write(unit)
        self._seen = last
        return True

    def _scan(self, connection: Connection) -> tuple[int, list[Item], set[str]]:
        url = self.sink.url
        if self._seen is None:
            self._seen = feed.cursor(connection, url)
        held = feed.held(connection, url, MOST_HELD)
        items = feed.scan(connection, self._seen, SCAN) if held < MOST_HELD else []
        return held, items, feed.held_keys(connection, url, {it.key for it in items}) if held and items else set()

    async def _next_retries(self) -> bool:
        url, store, now = self.sink.url, self._context.store, self._context.clock.now()
        items = await store.read(lambda connection: feed.due(connection, url, now, keys=AT_ONCE * 4, most=PAGE))
        if not items:
            return False
        outcome = await self._deliver(items)
        then = self._context.clock.now()

        def unit(connection: Connection) -> None:
            feed.advance(connection, url, None, outcome.taken, outcome.missed, then)
            feed.promote(connection, url, {it.key for it in items}, then)
            if outcome.taken:
                feed.hasten(connection, url, then + BACK, SPARE)

        await store.write(unit)
        return True

    async def _deliver(self, items: Iterable[Item]) -> Outcome:
        """Post these events: of a key one after the other, up to the first that is not taken."""
        chains: dict[str, list[Item]] = {}
        for item in items:
            chains.setdefault(item.key, []).append(item)
        outcome, free = Outcome(), asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as tasks:
            for chain in chains.values():
                tasks.create_task(self._chain(chain, free, outcome))
        return outcome

    async def _chain(self, chain: list[Item], free: asyncio.Semaphore, outcome: Outcome) -> None:
        clock = self._context.clock
        for i, item in enumerate(chain):
            async with free:
                if self._stopping.is_set():
                    outcome.missed += [_behind(it, clock.now()) for it in chain[i:]]
                    return
                tried = await post(self._session, self.sink, item, clock.now())
            self._context.metrics.deliveries.labels("taken" if tried.taken else "failed").inc()
            if tried.taken:
                outcome.taken.append(item.seq)
                continue
            outcome.missed.append(_failed(item, tried, clock.now()))
            outcome.missed += [_behind(it, clock.now()) for it in chain[i + 1 :]]
            log.info("sink.failed", sink=self.name, seq=item.seq, attempts=item.attempts + 1, why=tried.error)
            return


def _behind(item: Item, now: Instant) -> Held:
    return Held(item.seq, item.key, "behind", now, item.since or now, item.attempts)


def _failed(item: Item, tried: Tried, now: Instant) -> Held:
    since, attempts = item.since or now, item.attempts + 1
    over = tried.final or now - since >= GIVEN_UP
    pause = max(backoff(attempts, random.random()), int(min(tried.after * SECOND, LONGEST)))
    state = "dead" if over else "retry"
    return Held(item.seq, item.key, state, now + pause, since, attempts, tried.down, tried.error)


async def pause(stopping: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until it is time to stop."""
    try:
        async with asyncio.timeout(seconds):
            await stopping.wait()
    except TimeoutError:
        pass
