"""Batches of one batcher: one after the other, or two beside each other that are about different people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from gateway.runtime.batcher import MANY, MOST, Batcher
from gateway.runtime.tracing import Tracing
from gateway.store.engine import DataError

Item = tuple[str, int]
"""Whom it is about, and its number."""


class Commits:
    """Commits that end when they are told to; who is answered later is called `held`."""

    def __init__(self, *, beside: bool) -> None:
        self.begun: list[Sequence[Item]] = []
        self.ends: list[asyncio.Event] = []
        self.batcher: Batcher[Item, int] = Batcher(
            "test", self._commit, self._reject, Tracing(), (lambda item: [item[0]]) if beside else None
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Batcher[Item, int]]:
        """The batcher while it runs; at the end all commits end."""
        task = asyncio.create_task(self.batcher.run())
        yield self.batcher
        self.batcher.close()
        while not task.done():
            for end in self.ends:
                end.set()
            await asyncio.sleep(0)
        await task

    async def _commit(self, items: Sequence[Item]) -> Sequence[int]:
        self.begun.append(items)
        end = asyncio.Event()
        self.ends.append(end)
        await end.wait()
        if items[0][0] == "held":
            self.batcher.hold(3600.0)
            await asyncio.sleep(0)  # another batch may be answered in between
        return [number for _, number in items]

    async def _reject(self, item: Item, error: DataError) -> int:
        raise error


def of(person: str, *numbers: int) -> list[Item]:
    """Items about one person."""
    return [(person, number) for number in numbers]


async def settled() -> None:
    """Whatever can go on without a commit's end has gone on."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_second_batch_begins_beside_the_first_where_many_wait() -> None:
    commits = Commits(beside=True)
    async with commits.running() as batcher:
        first = asyncio.create_task(batcher.put(of("ann", 1)))
        await settled()
        few = asyncio.create_task(batcher.put(of("bob", *range(MANY - 1))))
        await settled()
        assert len(commits.begun) == 1
        last = asyncio.create_task(batcher.put(of("cy", 7)))
        await settled()
        assert [len(items) for items in commits.begun] == [1, MANY]
        third = asyncio.create_task(batcher.put(of("dee", *range(MOST))))
        await settled()
        assert len(commits.begun) == 2  # never three
        commits.ends[1].set()
        await settled()
        assert last.done()
        assert few.done()
        assert not first.done()
        assert len(commits.begun) == 3
    assert await first == [1]
    assert await last == [7]
    assert len(await third) == MOST


async def test_what_is_about_one_person_stays_in_order() -> None:
    commits = Commits(beside=True)
    async with commits.running() as batcher:
        stop = asyncio.create_task(batcher.put(of("ann", 1)))
        await settled()
        others = asyncio.create_task(batcher.put(of("bob", *range(MANY))))
        start = asyncio.create_task(batcher.put(of("ann", 2)))
        behind = asyncio.create_task(batcher.put(of("cy", *range(MANY))))
        await settled()
        assert [items[0][0] for items in commits.begun] == ["ann", "bob"]
        assert len(commits.begun[1]) == MANY  # what is behind a person who has to wait waits too
        commits.ends[1].set()
        await settled()
        assert others.done()
        assert len(commits.begun) == 2
        commits.ends[0].set()
        await settled()
        assert stop.done()
        assert commits.begun[2][0] == ("ann", 2)
    assert await start == [2]
    assert len(await behind) == MANY


async def test_without_telling_whose_there_is_one_at_a_time() -> None:
    commits = Commits(beside=False)
    async with commits.running() as batcher:
        puts = [asyncio.create_task(batcher.put(of(name, *range(MANY)))) for name in ("ann", "bob", "cy")]
        await settled()
        assert len(commits.begun) == 1
    assert [len(await put) for put in puts] == [MANY] * 3


@pytest.mark.parametrize("slower", [0, 1])
async def test_each_batch_is_answered_when_its_own_time_has_come(slower: int) -> None:
    """A stop that another node may not have heard yet is held; what was committed beside it is not."""
    commits = Commits(beside=True)

    async with commits.running() as batcher:
        held = asyncio.create_task(batcher.put(of("held", 1)))
        await settled()
        other = asyncio.create_task(batcher.put(of("other", *range(MANY))))
        await settled()
        for at in (slower, 1 - slower):
            commits.ends[1 - at].set()
        await settled()
        assert other.done()
        assert not held.done()
    held.cancel()
