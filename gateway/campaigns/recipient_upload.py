"""Recipients as a stream of any length, into a draft: bounded memory, some hundreds of rows a transaction, resumable.

How many rows of a part are in is written in the transaction that wrote them. The same part sent again is read up to
that row (a checksum tells that it is the same) and goes on from there; a whole part sent again adds nobody.
"""

from __future__ import annotations

import asyncio
import sys
import zlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sqlalchemy import Connection

from channels.outbound import ContentProblem
from gateway.campaigns.recipient_files import REPORTED, TO, UNKNOWN, CsvRows, FileFormat, FileRow, NdjsonRows
from gateway.campaigns.recipients import CampaignContent, CampaignTarget, RenderedRow, insert, target_of
from gateway.campaigns.requests import WrongState
from gateway.campaigns.service import CHUNK
from gateway.campaigns.text_lines import BadFile
from gateway.core.campaign_state import CampaignState
from gateway.runtime.batcher import QueueFull
from gateway.runtime.context import Context
from gateway.store import campaigns as campaign_store
from gateway.store import uploads as upload_store
from gateway.store.contents import plain
from gateway.store.engine import Lane
from gateway.store.uploads import Upload

MOST = 4
"""Streams at a time: each holds some blocks and some hundreds of rows."""
POLITE = 0.001
"""Seconds after which a thread that reads a stream lets the others go on, instead of Python's five milliseconds:
webhooks and progress stay quick meanwhile."""
PART_LENGTH = 200
"""Characters of a part's name at most."""

Format = Literal["csv", "ndjson"]


class OtherUpload(Exception):
    """A part of this name is in, or is coming in, and it is not this one."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that go in together, and how far the part was before and is with them."""

    ready: list[RenderedRow]
    before: int
    after: Upload


@dataclass(slots=True)
class Cutter:
    """Bytes into chunks, from where the part was left. It costs CPU: it belongs into a thread. Raises BadFile and
    OtherPart."""

    rows: FileFormat
    campaign_content: CampaignContent
    kept: Upload  # what is in
    _part: Upload = field(default_factory=Upload)
    _ready: list[RenderedRow] = field(default_factory=list)
    _before: int = 0

    def __post_init__(self) -> None:
        """Counts go on where they were; the rows are read again from the first."""
        self._part = replace(self.kept, rows=0, checksum=0, complete=False, report=list(self.kept.report))
        self._before = self.kept.rows

    def feed(self, data: bytes) -> list[Chunk]:
        """The chunks that these bytes make whole."""
        return list(self._cut(self.rows.feed(data)))

    def end(self) -> list[Chunk]:
        """What is left, and that this was all. Nothing when all of it was in before."""
        chunks = list(self._cut(self.rows.end()))
        if self._part.rows < self.kept.rows:
            raise OtherUpload(f"{self.kept.rows} rows of this part are already stored, and this upload has fewer")
        if not self.kept.complete:
            self._part.complete = True
            chunks.append(self._chunk())
        return chunks

    def _cut(self, rows: Iterable[FileRow]) -> Iterable[Chunk]:
        part, kept = self._part, self.kept
        for row in rows:
            if part.rows == kept.rows and kept.complete:
                raise OtherUpload(f"the part is already complete with {kept.rows} rows; send more rows as another part")
            part.rows += 1
            part.checksum = zlib.crc32(b"\n", zlib.crc32(row.raw, part.checksum))
            if part.rows > kept.rows:
                self._take(row)
            elif part.rows == kept.rows and part.checksum != kept.checksum:
                raise OtherUpload("a part of this name already exists with other rows")
            if part.rows - self._before >= CHUNK:
                yield self._chunk()

    def _take(self, row: FileRow) -> None:
        read = self.rows.read(row)
        made = self.campaign_content.render(read) if not isinstance(read, tuple) else read
        if isinstance(made, RenderedRow):
            self._ready.append(made)
            self._part.added += 1
            return
        self._part.refused += 1
        if len(self._part.report) < REPORTED:
            self._part.report.append({"line": row.line, "errors": [told(error) for error in made]})

    def _chunk(self) -> Chunk:
        chunk = Chunk(self._ready, self._before, replace(self._part, report=list(self._part.report)))
        self._ready, self._before = [], self._part.rows
        return chunk


class RecipientUploads:
    """The service: `take` brings a stream in."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._running: set[tuple[str, str]] = set()
        self._usual = sys.getswitchinterval()

    async def take(self, id_: str, name: str, format_: Format, blocks: AsyncIterator[bytes]) -> dict[str, Any] | None:
        """Bring a part in and tell how it is, once all of it is committed. None when there is no such campaign. Raises
        WrongState, OtherPart, BadFile, Full, StoreError; what is in by then stays in."""
        key = (id_, name)
        if key in self._running:
            raise OtherUpload("this part is already being uploaded")
        if len(self._running) >= MOST:
            raise QueueFull("streams")
        self._running.add(key)
        sys.setswitchinterval(POLITE)
        try:
            opened = await self._context.store.write(lambda connection: self._open(connection, id_, name))
            if opened is None:
                return None
            target, kept = opened
            channel = self._context.channels[target.channel]
            users = channel.capabilities.user_ids
            region = self._context.config.gateway.default_region
            rows = CsvRows(region, user_ids=users) if format_ == "csv" else NdjsonRows(region, user_ids=users)
            cutter = Cutter(rows, CampaignContent(target.content, channel), kept)
            return shown(name, await self._bring_in(target, name, cutter, blocks))
        except BadFile:
            await self._context.store.write(lambda connection: upload_store.drop_empty(connection, id_, name))
            raise
        finally:
            self._running.discard(key)
            if not self._running:
                sys.setswitchinterval(self._usual)

    async def parts(self, id_: str, *, after: str, most: int) -> list[dict[str, Any]] | None:
        """A campaign's parts and how far each is, None when there is no such campaign."""

        def unit(connection: Connection) -> list[dict[str, Any]] | None:
            if campaign_store.get(connection, id_) is None:
                return None
            return [shown(name, part) for name, part in upload_store.listed(connection, id_, after=after, most=most)]

        return await self._context.store.read(unit)

    async def knows(self, id_: str, name: str) -> bool:
        """Whether a campaign has a part of this name."""
        return await self._context.store.read(lambda connection: upload_store.get(connection, id_, name)) is not None

    async def _bring_in(
        self, target: CampaignTarget, name: str, cutter: Cutter, blocks: AsyncIterator[bytes]
    ) -> Upload:
        """While one chunk is being committed, the next is read and cut; never more than that."""
        done = cutter.kept
        commit: asyncio.Task[Upload] | None = None
        try:
            async for chunks in _chunks(cutter, blocks):
                for chunk in chunks:
                    if commit is not None:
                        done = await commit
                    commit = asyncio.create_task(self._commit(target, name, chunk))
            if commit is not None:
                done = await commit
        finally:
            if commit is not None and not commit.done():
                await asyncio.wait([commit])
        return done

    async def _commit(self, target: CampaignTarget, name: str, chunk: Chunk) -> Upload:
        context = self._context

        def unit(connection: Connection) -> Upload:
            now = context.clock.now()
            _check(campaign_store.get(connection, target.id, lock=True))
            if chunk.ready:
                insert(connection, context, target, chunk.ready, now)
            if not upload_store.save(connection, target.id, name, chunk.before, chunk.after, now):
                raise OtherUpload("this part is already being uploaded")
            return chunk.after

        return await context.store.write(unit, Lane.BULK)

    def _open(self, connection: Connection, id_: str, name: str) -> tuple[CampaignTarget, Upload] | None:
        row = campaign_store.get(connection, id_)
        if row is None:
            return None
        kept = upload_store.get(connection, id_, name)
        if kept is None or not kept.complete:
            _check(row)
        if row.channel not in self._context.channels:
            raise WrongState(f"its channel {row.channel} is unavailable")
        if kept is None:
            upload_store.begin(connection, id_, name, self._context.clock.now())
        return target_of(row), kept or Upload()


async def _chunks(cutter: Cutter, blocks: AsyncIterator[bytes]) -> AsyncIterator[list[Chunk]]:
    async for block in blocks:
        yield await asyncio.to_thread(cutter.feed, block)
    yield await asyncio.to_thread(cutter.end)


def _check(row: Any) -> None:
    if row.state != CampaignState.DRAFT:
        raise WrongState(f"a campaign that is {row.state} accepts no more recipients")
    if row.chore == campaign_store.INTAKE:
        raise WrongState("the campaign's first recipients are still being uploaded")


def told(error: str | ContentProblem) -> dict[str, Any]:
    """What is wrong with a row, by field where it is about one."""
    if isinstance(error, ContentProblem):
        return {"loc": list(error.loc), "msg": plain(error.msg)}
    field_, colon, msg = error.partition(": ")
    if colon and (field_ in (TO, "variables") or msg == UNKNOWN):
        return {"loc": [field_], "msg": msg}
    return {"loc": [], "msg": error}


def shown(name: str, part: Upload) -> dict[str, Any]:
    """A part as the API tells of it."""
    return {
        "part": name,
        "rows": part.rows,
        "added": part.added,
        "complete": part.complete,
        "refused": [
            row | {"errors": [told(error) if isinstance(error, str) else error for error in row["errors"]]}
            for row in part.report  # of parts from before there were fields, texts
        ],
        "refused_count": part.refused,
    }
