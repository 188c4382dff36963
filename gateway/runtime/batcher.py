"""Gathers items of many callers into shared commits: what arrives while one commit runs makes up the next one.

There is no timer: a single caller does not wait, many callers share a transaction. The queue is bounded (`QueueFull`).
One task commits; a caller that is cancelled does not cancel its commit. An item that cannot be stored, or that raises
an error, is found by halving the batch and given to `reject` (which may raise the error again, for its caller alone).
When the store itself fails, every caller in the batch gets `StoreFailed`.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar, cast

import structlog

from gateway.runtime.tracing import SpanLink, Tracing
from gateway.store.engine import DataError, StoreFailed

log = structlog.get_logger()

MOST = 256
"""Most items of one commit; more only when one caller has more."""
BOUND = 20_000
"""Most items that may wait."""

In = TypeVar("In")
Out = TypeVar("Out")

_Waiting = tuple[Sequence[In], asyncio.Future[Sequence[Out]], SpanLink | None]
"""The items of one caller, who waits for the future, and the span that they come from."""


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
    ) -> None:
        """`commit` returns one result for each item, in their order. `reject` answers for an item that cannot be
        committed."""
        self.name = name
        self._tracing = tracing
        self._commit = commit
        self._reject = reject
        self._queue: deque[_Waiting[In, Out]] = deque()
        self._waiting = 0
        self._arrived = asyncio.Event()
        self._closed = False
        self._held = 0.0  # seconds after which the batch that is being committed is answered

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
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            while self._queue:
                await self._flush()
            if self._closed:
                return

    def close(self) -> None:
        """Accept nothing more; what waits is still committed."""
        self._closed = True
        self._arrived.set()

    def hold(self, seconds: float) -> None:
        """Called while a batch is committed: answer its callers so much later. The next batch does not wait."""
        self._held = max(self._held, seconds)

    async def _flush(self) -> None:
        batch: list[_Waiting[In, Out]] = []
        size = 0
        while self._queue and (not batch or size + len(self._queue[0][0]) <= MOST):
            batch.append(self._queue.popleft())
            size += len(batch[-1][0])
        self._waiting -= size
        links = [link for _, _, link in batch if link is not None]
        try:
            with self._tracing.span(f"commit {self.name}", links=links) as span:
                span.set("assent.batch.items", size)
                results = await self._try([item for items, _, _ in batch for item in items])
        except Exception as error:  # the top of this task's loop: every caller of the batch gets the error
            for _, done, _ in batch:
                if not done.done():
                    done.set_exception(error if isinstance(error, StoreFailed) else StoreFailed(repr(error)))
            return
        held, self._held = self._held, 0.0
        if held > 0:
            asyncio.get_running_loop().call_later(held, _answer, batch, results)
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
