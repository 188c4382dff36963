"""Copies a whole store into another, on either database, page by page; a copy that was cut off goes on where it was.

Both stores belong to the copy alone: a SQLite file is locked by the operating system, and on PostgreSQL no node may be
there, before and after. The rows are written as they are, and then every one is read back and compared. What a gateway
was sending becomes `unknown` at the first start on the copy, as after any crash: its node is not there.

A source that changes meanwhile, or between two runs, is noticed (`copy_progress.fingerprint`), and the copy refused.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from gateway.store import channels, copied_tables, copy_progress, event_numbers, nodes
from gateway.store.copied_tables import Key, Rows
from gateway.store.copy_progress import CopyProgress, CopyRefused
from gateway.store.engine import Lane, Store
from gateway.store.errors import DataError

Told = Callable[[str, int], None]
"""Hears of each page: what was done with it (`copying` or `comparing`, and the table), and how many rows it had."""


class CopyFailed(Exception):
    """The copy is not what the source is; the message says what is wrong in a sentence."""


@dataclass(frozen=True, slots=True)
class StoreCopy:
    """A copy from one open store into another."""

    source: Store
    target: Store
    told: Told

    async def run(self) -> Mapping[str, int]:
        """Copy everything, or the rest of it, and compare; returns how many rows each table has. The target stays
        unfinished until `finish`. Raises CopyRefused, CopyFailed, StoreFailed."""
        await event_numbers.number_events(self.source, Lane.BULK)  # by its number an event is copied
        await _refuse_nodes(self.source, "the store that is copied")
        if await self.source.read(copy_progress.unfinished):
            raise CopyRefused("the store that is copied is itself a copy that is not finished")
        fingerprint = await self.source.read(copy_progress.fingerprint)
        progress = await self.target.write(lambda connection: copy_progress.begin(connection, fingerprint))
        try:  # a gateway looks for the mark once it is a node, so that one of the two sees the other
            await _refuse_nodes(self.target, "the store that is written")
        except CopyRefused:
            if not progress.rows:
                await self.target.write(lambda connection: copy_progress.finish(connection, progress))
            raise
        while progress.table is not None:
            progress = await self._table(progress, progress.table)
        for name in copied_tables.TABLES:
            await self._compare(name, progress.rows.get(name, 0))
        if await _node_on(self.source) or await self.source.read(copy_progress.fingerprint) != fingerprint:
            raise CopyFailed("a gateway ran on the store that is copied meanwhile: empty the copy, and begin again")
        return {name: progress.rows.get(name, 0) for name in copied_tables.TABLES}

    async def _table(self, progress: CopyProgress, name: str) -> CopyProgress:
        """Copy a table from where it is to its end. While a page is written the next one is read."""
        most, after = copied_tables.most_of(name), progress.after
        rows = await self._page(self.source, name, after, most)
        while rows:
            after = copied_tables.key_of(name, rows[-1])
            ahead = progress.ahead(after, len(rows))
            try:
                following, _ = await asyncio.gather(
                    self._page(self.source, name, after, most), self._write(progress, ahead, name, rows)
                )
            except DataError as error:
                if len(rows) == 1:
                    raise CopyFailed(f"{name}: the row {after} cannot be stored: {error}") from error
                most = 1  # to name the row
                rows = await self._page(self.source, name, progress.after, most)
                continue
            self.told(f"copying {name}", len(rows))
            progress, rows = ahead, following
        last = progress.at_next_table()
        marks = await self.source.read(copied_tables.marks_of)
        numbered = await self.source.read(event_numbers.last_given)

        def end(connection: Connection) -> None:
            if last.table is None:
                copied_tables.write_marks(connection, marks)
                event_numbers.go_on_after(connection, numbered)
            copy_progress.advance(connection, progress, last)

        await self.target.write(end, Lane.BULK)
        return last

    async def _write(self, progress: CopyProgress, ahead: CopyProgress, name: str, rows: Rows) -> None:
        def unit(connection: Connection) -> None:
            copy_progress.advance(connection, progress, ahead)
            copied_tables.write(connection, name, rows)

        await self.target.write(unit, Lane.BULK)

    async def _compare(self, name: str, count: int) -> None:
        """Read a table back. Raises CopyFailed where it differs."""
        most, after, read = copied_tables.most_of(name), None, 0
        while True:
            rows, copied = await asyncio.gather(
                self._page(self.source, name, after, most), self._page(self.target, name, after, most)
            )
            if rows != copied:
                raise CopyFailed(f"{name}: the rows behind {after or 'the beginning'} differ: {_counted(rows, copied)}")
            if not rows:
                break
            read += len(rows)
            after = copied_tables.key_of(name, rows[-1])
            self.told(f"comparing {name}", len(rows))
        if read != count:
            raise CopyFailed(f"{name}: {count} rows were written, and {read} are there")

    async def _page(self, store: Store, name: str, after: Key | None, most: int) -> Rows:
        return await store.read(lambda connection: copied_tables.page(connection, name, after, most))


async def finish(target: Store, *, paused: bool) -> None:
    """A copy that was compared and whose ledger is whole is complete: a gateway may run on it. `paused`: its channels
    are, until somebody resumes them, so that nothing that waits goes out by itself. Raises CopyRefused, StoreFailed."""
    now = target.wall() // 1000

    def unit(connection: Connection) -> None:
        copy_progress.finish(connection, copy_progress.current(connection))
        if paused:
            channels.pause_all(connection, now)

    await target.write(unit)


def _counted(rows: Rows, copied: Rows) -> str:
    return f"{len(rows)} and {len(copied)} rows" if len(rows) != len(copied) else f"{len(rows)} rows of both"


async def _refuse_nodes(store: Store, which: str) -> None:
    """Raises CopyRefused where a node has a lease."""
    if node := await _node_on(store):
        raise CopyRefused(f"a gateway runs on {which} (node {node}), or ended without a word in the last 10 seconds")


async def _node_on(store: Store) -> str | None:
    """A node that has a lease. On a SQLite file there is none but its lock, which we have."""
    return None if store.alone else next(iter(await store.read(nodes.living)), None)
