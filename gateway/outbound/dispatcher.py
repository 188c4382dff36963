"""Dispatch: claims the messages that may go and sends them at once; `Results` stores what came of them.

One dispatcher per channel. A claim takes no more messages than there are free slots. Each is handed over within
`BEGIN_WITHIN` seconds of the clock reading in the transaction of its claim, or goes back to the queue. The recent stops
are checked in the very turn of the event loop that hands the request over, and again once its connection stands. An
attempt whose outcome is not known becomes `unknown` and is never made again.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from functools import partial

import structlog
from sqlalchemy import Connection

from channels.channel import Channel
from channels.errors import ConnectionResult, SendError, SendOutcome
from channels.hand_over import MAY_BEGIN, Withheld
from channels.inbound import Person
from channels.outbound import Content, Outbound
from gateway.core.clock import SECOND, Instant
from gateway.core.policy import lanes
from gateway.core.policy.rate_limit import slots
from gateway.outbound.claim import Claim, claim
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.congestion import Congestion
from gateway.outbound.results import AttemptResult, Results
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import BEGIN_WITHIN
from gateway.runtime.tracing import SpanKind
from gateway.store import channels as channel_store
from gateway.store import nodes
from gateway.store.engine import StoreError
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()

MOST = 96
"""Most messages of one claim: all of them have to be handed over within `BEGIN_WITHIN`."""
RESERVED = 8
"""Slots kept free for the first lane: campaigns that fill all the others do not hold up a reply."""
ENOUGH = MOST // 4
"""Free slots that make another claim of a long queue worthwhile."""
BEAT = 20_000
"""Fewest microseconds between two claims of a queue that only the rate holds up: other writes get their turn."""
IDLE = 0.2
"""Seconds between two claims when nothing woke the dispatcher: what is due by its time is found then."""
QUIET = 0.8
"""The same where nothing waits at all, on a store to which nobody else can write: whoever writes wakes it."""
SEND_LIMIT = 60.0
"""Seconds after which an attempt is given up, even if the channel ignores its own timeout."""
DRAIN = 10.0
"""Seconds that a stop waits for requests on their way."""


class Dispatcher:
    """Sends for one channel until it is stopped."""

    def __init__(self, context: Context, channel: Channel, results: Results) -> None:
        self._context = context
        self._channel = channel
        self._results = results
        self._claim_memory = ClaimMemory(channel, context.node)
        self._woken = asyncio.Event()
        self._stopping = False
        self._on_way: set[tuple[str, int]] = set()
        self._slots = self._free = self._slots_of(channel)
        self._congestion = Congestion(self._slots)
        self._failures = 0
        self._more_waits = False  # something may wait for a slot
        self._new_arrived = True  # something new may wait that may take a reserved slot
        self._tasks: set[asyncio.Task[None]] = set()
        context.wakers[channel.id] = self._wake

    def stop(self) -> None:
        """Claim nothing more; what is on its way may finish."""
        self._stopping = True
        self._woken.set()

    def exchange(self, channel: Channel) -> set[asyncio.Task[None]]:
        """Send by this channel of the same id from now on. Returns the attempts on their way by the old one."""
        self._channel = self._claim_memory.channel = channel
        before, self._slots = self._slots, self._slots_of(channel)
        self._free += self._slots - before
        self._congestion.resize(self._slots)
        self._woken.set()
        return set(self._tasks)

    def _slots_of(self, channel: Channel) -> int:
        return slots(self._context.config.channels[channel.id].rate)

    def _wake(self) -> None:
        self._new_arrived = True
        self._woken.set()

    async def run(self) -> None:
        """Claim and send until stopped, then wait for what is on its way, at most `DRAIN` seconds."""
        async with asyncio.TaskGroup() as sends:
            while not self._stopping:
                self._woken.clear()
                await self._rest(await self._round(sends))
            await self._drain()

    async def _rest(self, claimed: Claim) -> None:
        """Wait until the next claim is worthwhile."""
        now = self._context.clock.now()
        self._more_waits = claimed.more
        if claimed.not_before is not None:  # whatever comes, the rate lets nothing go before
            soon = claimed.not_before if not claimed.rows else max(claimed.not_before, now + BEAT)
            if soon > now:
                wait, began = min(IDLE, max(0.001, (soon - now) / SECOND)), time.monotonic()
                await asyncio.sleep(wait)
                self._claim_memory.window.lagged(time.monotonic() - began - wait, self._context.clock.now())
            return
        if claimed.more and (claimed.rows or claimed.moved) and self._free >= ENOUGH:
            return
        wait = IDLE
        if claimed.next_at is None and not claimed.more and not claimed.rows:
            wait = QUIET if self._context.store.alone else IDLE
        elif claimed.next_at is not None and not claimed.more:
            soon = claimed.next_at if not claimed.rows else max(claimed.next_at, now + BEAT)
            wait = min(IDLE, max(0.001, (soon - now) / SECOND))
        try:
            async with asyncio.timeout(wait):
                await self._woken.wait()
        except TimeoutError:
            self._new_arrived = True

    async def _drain(self) -> None:
        try:
            async with asyncio.timeout(DRAIN):
                while self._tasks:
                    await asyncio.wait(set(self._tasks))
        except TimeoutError:
            log.warning("dispatch.shutdown_timeout", channel=self._channel.id, on_way=len(self._tasks))
            for task in set(self._tasks):
                task.cancel()

    async def _round(self, sends: asyncio.TaskGroup) -> Claim:
        """One claim, and every message of it started."""
        if self._free <= 0 or (self._free <= RESERVED and not self._new_arrived):
            return Claim(more=True)
        if self._congestion.room(time.monotonic()) <= 0:
            return Claim(more=True)
        self._new_arrived = False
        stamp = self._context.stops.stamp()
        try:
            claimed, now, began = await self._context.store.write(self._claim)
        except Exception as error:  # the top of this task's loop: whatever it is, sending goes on after a pause
            self._failures += 1
            if isinstance(error, StoreError):
                log.error("dispatch.store_error", channel=self._channel.id, error=str(error))
            else:
                log.exception("dispatch.error", channel=self._channel.id)
            self._context.metrics.errors.labels("dispatch").inc()
            await asyncio.sleep(backoff(self._failures) * (0.5 + random.random()))
            return Claim()
        self._failures = 0
        committed = time.monotonic()
        self._context.metrics.claims.labels(self._channel.id).inc()
        if claimed.alone:
            self._congestion.narrow()
        counted = now if claimed.counted_at is None else claimed.counted_at
        for row, content, category in claimed.rows:
            self._free -= 1
            self._congestion.begin(began)
            self._on_way.add((row.contact_id, row.lane))
            self._claim_memory.window.claimed(row.id, row.cost, counted)
            self._trace_claim(row, began)
            task = sends.create_task(self._attempt(row, content, category, stamp, began, committed, now))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        self._context.metrics.in_flight.labels(self._channel.id).set(self._slots - self._free)
        return claimed

    def _claim(self, connection: Connection) -> tuple[Claim, Instant, float]:
        """A claim, and when it was made by both clocks, read once the channel is locked however long that waited."""
        channel_row = channel_store.get(connection, self._channel.id, lock=True)
        began, now = time.monotonic(), self._context.clock.now()
        self._claim_memory.node = self._context.node
        if not nodes.may_claim(connection, self._context.node):  # this node may be gone for the others
            return Claim(), now, began
        spare = self._free > RESERVED
        claimed = claim(
            connection,
            self._claim_memory,
            self._context.config,
            channel_row,
            now,
            free=max(0, min(MOST, self._free - RESERVED if spare else self._free, self._congestion.room(began))),
            busy=frozenset(self._on_way),
            lane=None if spare else lanes.REPLIES,
        )
        if not spare:
            claimed.more = True  # the other lanes were not asked
        return claimed, now, began

    def _trace_claim(self, row: StoredMessage, began: float) -> None:
        """The claim of a campaign's message is the first that is told of it."""
        tracing = self._context.tracing
        if tracing.on:
            first = row.campaign_id is not None and row.attempts == 0
            with tracing.span("claim", row.channel, message=row.id, first=first, since=began) as span:
                span.set("assent.attempt", row.attempts + 1)

    def _freed(self) -> None:
        if self._more_waits and self._free >= ENOUGH:
            self._woken.set()

    def _count_answer(self, result: AttemptResult) -> None:
        """Count how the connection did: a request that it broke keeps its place until its result is stored."""
        if result.link is ConnectionResult.BROKEN:
            self._congestion.broke()
        elif result.link is ConnectionResult.ANSWERED:
            self._congestion.answered()
        else:
            self._congestion.release()

    async def _attempt(
        self,
        row: StoredMessage,
        content: Content,
        category: str,
        stamp: int,
        began: float,
        committed: float,
        claimed_at: Instant,
    ) -> None:
        """One attempt. Nothing is awaited between the check whether it may begin and the hand-over, and the check is
        made again once the connection stands."""
        window, clock = self._claim_memory.window, self._context.clock
        hindered = partial(self._hindered, row, category, stamp, began, claimed_at)
        try:
            result = hindered()
            if result is None:
                window.begun(row.id, clock.now())
                window.lagged(time.monotonic() - committed, clock.now())
                MAY_BEGIN.set(lambda: hindered() is None)
                result = await self._send(row, content, claimed_at, hindered)
        except asyncio.CancelledError:  # cut off by a stop or a reload: nobody knows what became of it
            cut = SendError(
                "gateway",
                "interrupted while it was being sent",
                outcome=SendOutcome.UNKNOWN,
                connection=ConnectionResult.UNUSED,
            )
            await self._results.put(AttemptResult(row, error=cut, claimed_at=claimed_at))
            self._congestion.release()
            self._on_way.discard((row.contact_id, row.lane))
            raise
        finally:
            window.ended(row.id, clock.now())
            self._free += 1
            self._freed()
        self._count_answer(result)
        try:
            await self._results.put(result)
        finally:
            if result.broken:
                self._congestion.release()
            self._on_way.discard((row.contact_id, row.lane))
            self._freed()

    def _hindered(
        self, row: StoredMessage, category: str, stamp: int, began: float, claimed_at: Instant
    ) -> AttemptResult | None:
        """What becomes of a message that may not begin now: a stop refuses it, or it is late and goes back."""
        reason = self._context.stops.against(row.contact_id, row.group_id, self._channel.id, category, row.reply, stamp)
        if reason is not None:
            return AttemptResult(row, refused=reason, claimed_at=claimed_at)
        if time.monotonic() - began > BEGIN_WITHIN / SECOND:
            return AttemptResult(row, claimed_at=claimed_at)
        return None

    async def _send(
        self, row: StoredMessage, content: Content, claimed_at: Instant, hindered: Callable[[], AttemptResult | None]
    ) -> AttemptResult:
        metrics, channel = self._context.metrics, self._channel
        now = self._context.clock.now()
        outbound = Outbound(
            id=row.id,
            to=person_of(row.address),
            content=content,
            callback_url=f"{self._context.config.gateway.public_url}/webhooks/{channel.id}/status?message={row.id}",
            valid_for=max(1, (row.expires_at - now) // SECOND),
        )
        result = partial(AttemptResult, row, claimed_at=claimed_at)
        with self._context.tracing.span("send", channel.id, kind=SpanKind.CLIENT, message=row.id) as span:
            try:
                with metrics.send_seconds.labels(channel.id).time():
                    async with asyncio.timeout(SEND_LIMIT):
                        accepted = await channel.send(outbound)
            except Withheld:
                metrics.attempts.labels(channel.id, "withheld").inc()
                return hindered() or result()
            except SendError as error:
                span.fail(error.code)
                metrics.attempts.labels(channel.id, error.outcome.value).inc()
                log.info(
                    "send.failed", channel=channel.id, message=row.id, code=error.code, outcome=error.outcome.value
                )
                return result(error=error)
            except Exception as error:  # the top of a send's task: whatever it was, the request may have left
                span.fail(type(error).__name__)
                log.exception("send.error", channel=channel.id, message=row.id)
                metrics.attempts.labels(channel.id, "unknown").inc()
                broke = SendError(
                    "gateway", repr(error), outcome=SendOutcome.UNKNOWN, connection=ConnectionResult.BROKEN
                )
                return result(error=broke)
        metrics.attempts.labels(channel.id, "accepted").inc()
        return result(accepted=accepted)


def backoff(failures: int) -> float:
    """Seconds to wait after so many failures of the store in a row."""
    return min(5.0, 0.1 * 2.0 ** min(failures, 10))


def person_of(address: str) -> Person:
    """An address as it stands in a message: a phone with `+`, else a BSUID."""
    return Person(phone=address) if address.startswith("+") else Person(user_id=address)
