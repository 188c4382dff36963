"""Gathers items of many callers into shared commits: what arrives while one commit runs makes up the next one.

There is no timer: a single caller does not wait, many callers share a transaction. The queue is bounded (`QueueFull`).
One batch is committed after the other, but for `whose` two at once; a caller that is cancelled does not cancel its
commit. An item that cannot be stored, or that raises an error, is found by halving the batch and given to `reject`
(which may raise the error again, for its caller alone). When the store itself fails, every caller in the batch gets
`StoreFailed`.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Iterable, Sequence, Set
from contextvars import ContextVar
from typing import Final, Generic, TypeVar, cast

import structlog

from gateway.runtime.tracing import SpanLink, Tracing
from gateway.store.engine import DataError, StoreFailed

log = structlog.get_logger()

MOST = 256
"""Most items of one commit; more only when one caller has more."""
BOUND = 20_000
"""Most items that may wait."""
MANY = 128
"""So many items that wait are worth a transaction beside the one that runs."""

In = TypeVar("In")
Out = TypeVar("Out")

_Waiting = tuple[Sequence[In], asyncio.Future[Sequence[Out]], SpanLink | None]
"""The items of one caller, who waits for the future, and the span that they come from."""

_held: Final[ContextVar[list[float]]] = ContextVar("held")
"""For how many seconds the batch that is being committed is not answered yet; each batch has a task of its own."""


class QueueFull(Exception):
    """Too many items wait: answer 503 or 429, so that the caller tries again."""


class Batcher(Generic[In, Out]):
    """Commits the items of many callers together."""

    def __init__(
        self,
        name: str,
        commit: Callable[[Sequence[In]], Awaitable[Sequence[Out]]],
        reject: Callable[[In, DataError], Awaitable[Out]],
        tracing: Tracing,
        whose: Callable[[In], Iterable[Hashable]] | None = None,
    ) -> None:
        """`commit` returns one result for each item, in their order. `reject` answers for an item that cannot be
        committed. With `whose`, two batches are committed at once where `MANY` items wait, so that one is decided while
        the database works on the other: it tells whom an item is about, and what is about one person stays in order,
        each after the one before is committed."""
        self.name = name
        self._tracing = tracing
        self._commit = commit
        self._reject = reject
        self._whose = whose
        self._running: dict[asyncio.Task[None], Set[Hashable]] = {}  # and whom its items are about
        self._queue: deque[_Waiting[In, Out]] = deque()
        self._waiting = 0
        self._arrived = asyncio.Event()
        self._closed = False

    async def put(self, items: Sequence[In]) -> Sequence[Out]:
        """Commit these items together with whatever else waits; returns once they are committed. Raises QueueFull,
        StoreFailed, DataError."""
        if not items:
            return ()
        if self._closed or (self._waiting and self._waiting + len(items) > BOUND):
            raise QueueFull(self.name)
        done: asyncio.Future[Sequence[Out]] = asyncio.get_running_loop().create_future()
        self._queue.append((items, done, self._tracing.here()))
        self._waiting += len(items)
        self._arrived.set()
        return await done

    async def run(self) -> None:
        """Commit batches until `close` was called and the queue is empty."""
        try:
            while self._queue or self._running or not self._closed:
                if batch := self._next():
                    task = asyncio.create_task(self._flush(batch))
                    self._running[task] = self._about(batch)
                    task.add_done_callback(self._ended)
                else:
                    await self._arrived.wait()
                    self._arrived.clear()
        except asyncio.CancelledError:
            for task in self._running:
                task.cancel()
            raise

    def close(self) -> None:
        """Accept nothing more; what waits is still committed."""
        self._closed = True
        self._arrived.set()

    def hold(self, seconds: float) -> None:
        """Called while a batch is committed: answer its callers so much later. The next batch does not wait."""
        _held.get().append(seconds)

    def _next(self) -> list[_Waiting[In, Out]]:
        """The batch that may be committed now, taken from the queue; empty where there is none."""
        busy: Set[Hashable] = frozenset()
        if self._running:
            if self._whose is None or self._waiting < MANY or len(self._running) > 1:
                return []
            busy = frozenset().union(*self._running.values())
        batch: list[_Waiting[In, Out]] = []
        size = 0
        while self._queue and (not batch or size + len(self._queue[0][0]) <= MOST):
            if busy and not busy.isdisjoint(self._about([self._queue[0]])):
                break
            batch.append(self._queue.popleft())
            size += len(batch[-1][0])
        self._waiting -= size
        return batch

    def _about(self, waiting: Iterable[_Waiting[In, Out]]) -> Set[Hashable]:
        """Whom these items are about."""
        whose = self._whose
        if whose is None:
            return frozenset()
        return {who for items, _, _ in waiting for item in items for who in whose(item)}

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self._arrived.set()

    async def _flush(self, batch: Sequence[_Waiting[In, Out]]) -> None:
        held: list[float] = []
        _held.set(held)
        links = [link for _, _, link in batch if link is not None]
        try:
            with self._tracing.span(f"commit {self.name}", links=links) as span:
                span.set("assent.batch.items", sum(len(items) for items, _, _ in batch))
                results = await self._try([item for items, _, _ in batch for item in items])
        except Exception as error:  # the top of this task: every caller of the batch gets the error
            for _, done, _ in batch:
                if not done.done():
                    done.set_exception(error if isinstance(error, StoreFailed) else StoreFailed(repr(error)))
            return
        if (seconds := max(held, default=0.0)) > 0:
            asyncio.get_running_loop().call_later(seconds, _answer, batch, results)
        else:
            _answer(batch, results)

    async def _try(self, items: Sequence[In]) -> Sequence[Out | DataError]:
        try:
            return await self._commit(items)
        except StoreFailed:
            raise
        except Exception as error:  # one item is the cause: halving finds it, and the others are committed
            if len(items) == 1:
                cause = error if isinstance(error, DataError) else DataError(repr(error))
                if cause is not error:
                    log.exception("batch.error", batcher=self.name)
                try:
                    return [await self._reject(items[0], cause)]
                except DataError as final:
                    return [final]
            half = len(items) // 2
            return [*await self._try(items[:half]), *await self._try(items[half:])]


def _answer(batch: Sequence[_Waiting[In, Out]], results: Sequence[Out | DataError]) -> None:
    """Give each caller of a batch its results."""
    position = 0
    for items, done, _ in batch:
        own = results[position : position + len(items)]
        position += len(items)
        broken = next((error for error in own if isinstance(error, DataError)), None)
        if done.done():
            continue
        if broken is not None:
            done.set_exception(broken)
        else:
            done.set_result(cast("Sequence[Out]", own))
