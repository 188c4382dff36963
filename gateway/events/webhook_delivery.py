"""Delivers the feed to one event sink: each event at least once, a person's events in their order.

There are two tasks: one follows the feed, one retries what the sink did not take. A person's later events wait behind
an earlier one that is on its way or being retried; other people's do not. A sink that answers 410 is gone: it gets
nothing more until somebody enables it. An event that is not taken for three days becomes a dead letter. While
`MOST_HELD` events wait for a retry, the feed is not read further. Progress is stored once a page; after a crash before
that, the page is delivered again.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

import aiohttp
import structlog
from sqlalchemy import Connection

from gateway.config import EventSink
from gateway.core.clock import DAY, HOUR, SECOND, Instant
from gateway.core.event_types import DeliveryState
from gateway.events.feed import POLL, with_raw
from gateway.events.webhook_request import PostResult, post, shown
from gateway.runtime.context import Context
from gateway.store import event_deliveries, event_sinks
from gateway.store.engine import StoreError, StoreFailed
from gateway.store.event_deliveries import Delivery, PendingDelivery
from gateway.store.event_numbers import number_events

log = structlog.get_logger()

ROLE = "sinks"
"""What the node leads that delivers."""
PAGE = 200
"""Events whose progress is stored together."""
SCAN = 1000
"""Events that one page looks at: a sink may want only some types. The cursor is stored at least once in so many."""
AT_ONCE = 16
"""Requests to one sink at a time, for each of its two tasks."""
MOST_HELD = 10_000
"""Events that may wait for a sink beside the feed."""
FIRST_PAUSE, LONGEST_PAUSE, PAUSE_FACTOR = 2 * SECOND, 4 * HOUR, 3
"""The first and the longest pause between two attempts, in microseconds, and the factor from one to the next."""
GIVE_UP_AFTER = 3 * DAY
"""How long after its first failure an event is retried, in microseconds."""
PATIENCE = 0.25
"""Seconds after which the other events of a page no longer wait for slow requests."""
LEASE = 30 * SECOND
"""If the process dies with a request on its way, its event is due again after this time."""
HASTENED, HASTEN_BEYOND = 5 * SECOND, 10 * SECOND
"""When a sink answers again, the events that it missed while it was down are due after `HASTENED` microseconds, if they
were due more than `HASTEN_BEYOND` later than that."""


def backoff(attempts: int, chance: float) -> Instant:
    """The pause after this many failed attempts, in microseconds, up to a quarter longer or shorter: `chance` (0 to 1)
    is where in that range it lies."""
    return int(min(LONGEST_PAUSE, FIRST_PAUSE * PAUSE_FACTOR ** min(attempts - 1, 12)) * (0.75 + chance / 2))


@dataclass(slots=True)
class DeliveryOutcome:
    """The results of some deliveries: the events that the sink took, those it missed, and why it is gone, if it said
    so."""

    taken: list[int] = field(default_factory=list)
    missed: list[PendingDelivery] = field(default_factory=list)
    gone: str | None = None


@dataclass(slots=True, eq=False)
class PersonEvents:
    """A person's events of one page, delivered one after the other. When a request is slow it is `left`: the page goes
    on without it, and its result is stored by itself, after the page."""

    items: list[Delivery]
    at: int = 0
    posting: bool = False
    left: bool = False
    outcome: DeliveryOutcome = field(default_factory=DeliveryOutcome)
    recorded: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def key(self) -> str:
        """The key of the person whose events they are."""
        return self.items[0].key

    def leave(self, now: Instant) -> DeliveryOutcome:
        """What is stored while its current event is on its way: that one is due again if the process dies."""
        self.left = True
        current, rest = self.items[self.at], self.items[self.at + 1 :]
        waits = PendingDelivery(
            current.seq, current.key, DeliveryState.RETRY, now + LEASE, current.since or now, current.attempts
        )
        stored_now = DeliveryOutcome(list(self.outcome.taken), [waits, *(_behind(item, now) for item in rest)])
        self.items, self.outcome = self.items[: self.at + 1], DeliveryOutcome()
        return stored_now


class WebhookDelivery:
    """The two tasks of one sink, and its slow requests."""

    def __init__(self, context: Context, session: aiohttp.ClientSession, sink: EventSink) -> None:
        self.sink = sink
        self.name = shown(sink.url)
        self._context = context
        self._session = session
        self._stopping = asyncio.Event()
        self._seen: int | None = None  # events up to here are delivered, or of no type that the sink wants
        self._stored = 0  # the cursor as it is stored
        self._left: set[str] = set()  # keys of people with a slow request
        self._tasks: set[asyncio.Task[None]] = set()

    def stop(self) -> None:
        """Begin nothing new; what is on its way may finish."""
        self._stopping.set()

    def on_their_way(self) -> list[asyncio.Task[None]]:
        """The tasks of the requests that are not over."""
        return list(self._tasks)

    async def follow(self) -> None:
        """Deliver the feed as it grows."""
        free = asyncio.Semaphore(AT_ONCE)
        await self._repeat("follow", lambda: self._next_page(free))

    async def retry(self) -> None:
        """Deliver what was not taken before."""
        free = asyncio.Semaphore(AT_ONCE)
        await self._repeat("retry", lambda: self._next_retries(free))

    async def _repeat(self, name: str, work: Callable[[], Awaitable[bool]]) -> None:
        while not self._stopping.is_set():
            busy = False
            try:
                busy = await work()
            except StoreError as error:
                log.error("sink.store_error", sink=self.name, error=str(error))
            except Exception:  # the top of this task's loop: the next turn is in a moment
                log.exception("sink.error", sink=self.name, task=name)
                self._context.metrics.errors.labels("sinks").inc()
            if not busy:
                await pause(self._stopping, POLL)

    async def _next_page(self, free: asyncio.Semaphore) -> bool:
        await number_events(self._context.store)
        held, wanted, last, keys = await self._context.store.read(self._scan)
        if last is None:
            return False
        if not wanted and last - self._stored < SCAN:
            self._seen = last  # nothing to deliver: the cursor is stored with a later page
            return False
        keys |= self._left
        now = self._context.clock.now()
        behind = [
            PendingDelivery(item.seq, item.key, DeliveryState.BEHIND, now, now) for item in wanted if item.key in keys
        ]
        await self._deliver([item for item in wanted if item.key not in keys], free, behind, last, recovers=bool(held))
        self._seen = self._stored = last
        return True

    def _scan(self, connection: Connection) -> tuple[int, list[Delivery], int | None, set[str]]:
        """How many events are held, the next page, the event up to which the feed was looked at for it (None: there is
        none), and the keys in the page of which an earlier event is held."""
        url = self.sink.url
        if event_sinks.disabled(connection, url):
            return 0, [], None, set()
        if self._seen is None:
            self._seen = self._stored = event_sinks.cursor(connection, url)
        held = event_deliveries.held(connection, url, MOST_HELD)
        last = event_deliveries.ahead(connection, self._seen, SCAN) if held < MOST_HELD else None
        if last is None:
            return held, [], None, set()
        items = event_deliveries.page(connection, self._seen, last, self.sink.types, PAGE)
        if len(items) == PAGE:
            last = items[-1].seq
        held_keys = event_deliveries.held_keys(connection, url, {item.key for item in items}) if held else set()
        return held, with_raw(connection, items) if self.sink.raw else items, last, held_keys

    async def _next_retries(self, free: asyncio.Semaphore) -> bool:
        url, now = self.sink.url, self._context.clock.now()

        def unit(connection: Connection) -> list[Delivery]:
            if event_sinks.disabled(connection, url):
                return []
            due = event_deliveries.due(connection, url, now, keys=AT_ONCE * 4, most=PAGE, without=self._left)
            return with_raw(connection, due) if self.sink.raw else due

        items = await self._context.store.read(unit)
        if not items:
            return False
        await self._deliver(items, free, [], None, recovers=True)
        return True

    async def _deliver(
        self,
        items: Iterable[Delivery],
        free: asyncio.Semaphore,
        behind: list[PendingDelivery],
        last: int | None,
        *,
        recovers: bool,
    ) -> None:
        """Post these events, those of one key one after the other up to the first that is not taken, and store the
        results. A slow request is left to itself: no other event waits for it."""
        grouped: dict[str, list[Delivery]] = {}
        for item in items:
            grouped.setdefault(item.key, []).append(item)
        chains = [PersonEvents(chain) for chain in grouped.values()]
        running = {self._start(chain, free): chain for chain in chains}
        pending: set[asyncio.Task[None]] = set(running)
        while pending:
            _, pending = await asyncio.wait(pending, timeout=PATIENCE)
            if all(running[task].posting for task in pending):
                break
        for task in running.keys() - pending:
            task.result()  # an error fails the whole page: it is delivered again
        now, total = self._context.clock.now(), DeliveryOutcome(missed=list(behind))
        slow = [running[task] for task in pending]
        for chain in chains:
            chain_outcome = chain.leave(now) if chain in slow else chain.outcome
            total.taken += chain_outcome.taken
            total.missed += chain_outcome.missed
            total.gone = total.gone or chain_outcome.gone
        self._left |= {chain.key for chain in slow}
        try:
            await self._write(total, last, grouped.keys() | {item.key for item in behind}, recovers=recovers)
        finally:
            for chain in slow:
                chain.recorded.set()

    def _start(self, chain: PersonEvents, free: asyncio.Semaphore) -> asyncio.Task[None]:
        task = asyncio.create_task(self._chain(chain, free), name=f"sink {self.name} post")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _write(self, outcome: DeliveryOutcome, last: int | None, keys: Iterable[str], *, recovers: bool) -> None:
        """Store progress in one transaction: the results, the feed's cursor `last` (None: unchanged), and what is due
        next of `keys`. `recovers`: the sink failed before. Raises StoreFailed where another node delivers to the sinks
        by now: what it has stored stands."""
        url, now, touched = self.sink.url, self._context.clock.now(), set(keys)

        def unit(connection: Connection) -> None:
            if not self._context.still_leads(connection, ROLE):
                raise StoreFailed("another node delivers to the sinks now")
            event_deliveries.advance(connection, url, last, outcome.taken, outcome.missed, now)
            event_deliveries.promote(connection, url, touched, now)
            if outcome.taken and recovers:
                event_deliveries.hasten(connection, url, now + HASTENED, HASTEN_BEYOND)
            if outcome.gone is not None:
                event_sinks.disable(connection, url, outcome.gone, now)

        await self._context.store.write(unit)
        if outcome.gone is not None:
            log.error("sink.disabled", sink=self.name, why=outcome.gone)
            self._context.metrics.sinks_disabled.labels(self.name).set(1)

    async def _chain(self, chain: PersonEvents, free: asyncio.Semaphore) -> None:
        await self._post_all(chain, free)
        if not chain.left:
            return
        try:
            await chain.recorded.wait()
            await self._write(chain.outcome, None, [chain.key], recovers=True)
        except StoreError as error:  # it is due again
            log.error("sink.store_error", sink=self.name, error=str(error))
        finally:
            self._left.discard(chain.key)

    async def _post_all(self, chain: PersonEvents, free: asyncio.Semaphore) -> None:
        clock, outcome = self._context.clock, chain.outcome
        while chain.at < len(chain.items):
            item = chain.items[chain.at]
            async with free:
                if self._stopping.is_set():
                    outcome.missed += [_behind(item, clock.now()) for item in chain.items[chain.at :]]
                    return
                chain.posting = True
                result = await post(self._session, self.sink, item, clock.now())
                chain.posting = False
            outcome = chain.outcome  # a new one since it was left
            self._context.metrics.deliveries.labels("taken" if result.taken else "failed").inc()
            if not result.taken:
                outcome.missed.append(_failed(item, result, clock.now()))
                outcome.missed += [_behind(item, clock.now()) for item in chain.items[chain.at + 1 :]]
                outcome.gone = result.error if result.gone else None
                log.info(
                    "sink.delivery_failed", sink=self.name, seq=item.seq, attempts=item.attempts + 1, why=result.error
                )
                return
            outcome.taken.append(item.seq)
            chain.at += 1


def _behind(item: Delivery, now: Instant) -> PendingDelivery:
    return PendingDelivery(item.seq, item.key, DeliveryState.BEHIND, now, item.since or now, item.attempts)


def _failed(item: Delivery, result: PostResult, now: Instant) -> PendingDelivery:
    since, attempts = item.since or now, item.attempts + 1
    over = now - since >= GIVE_UP_AFTER
    wait = max(backoff(attempts, random.random()), int(min(result.after * SECOND, LONGEST_PAUSE)))
    state = DeliveryState.DEAD if over else DeliveryState.RETRY
    return PendingDelivery(item.seq, item.key, state, now + wait, since, attempts, result.down, result.error)


async def pause(stopping: asyncio.Event, seconds: float) -> None:
    """Wait this many seconds, or until it is time to stop."""
    try:
        async with asyncio.timeout(seconds):
            await stopping.wait()
    except TimeoutError:
        pass
