"""Uploads of recipients into a draft, as streams of any length, in bounded memory; an upload can be resumed.

Each upload is a named part of the campaign. How many of its rows are stored is written in the transaction that stores
them. When the same part is sent again, it is read up to that row (a checksum shows that it is the same) and continues
from there; a complete part that is sent again adds nobody.
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
from gateway.campaigns.requests import STILL_RENDERED, WrongState
from gateway.campaigns.service import CHUNK
from gateway.campaigns.text_lines import BadFile
from gateway.core.campaign_state import CampaignState
from gateway.outbound.preference_links import example
from gateway.runtime.batcher import QueueFull
from gateway.runtime.context import Context
from gateway.store import campaigns as campaign_store
from gateway.store import uploads as upload_store
from gateway.store.contents import plain
from gateway.store.engine import Lane
from gateway.store.uploads import Upload

AT_ONCE = 4
"""Most uploads at a time: each holds some blocks and some hundreds of rows in memory."""
SWITCH_INTERVAL = 0.001
"""Seconds after which Python switches threads while an upload is parsed in one, instead of five milliseconds: webhooks
stay fast meanwhile."""
PART_LENGTH = 200
"""Most characters of a part's name."""

Format = Literal["csv", "ndjson"]


class OtherUpload(Exception):
    """Another part of this name is stored already, or is being uploaded."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that are stored together, and the progress of the part before and after them."""

    ready: list[RenderedRow]
    before: int
    after: Upload


@dataclass(slots=True)
class Cutter:
    """Cuts bytes into chunks, from where the part was interrupted (`kept` is what is stored already). It costs CPU
    time, so it runs in a thread. `feed` and `end` raise BadFile and OtherUpload."""

    rows: FileFormat
    campaign_content: CampaignContent
    kept: Upload
    _part: Upload = field(default_factory=Upload)
    _ready: list[RenderedRow] = field(default_factory=list)
    _before: int = 0

    def __post_init__(self) -> None:
        """Continue the stored counts; the rows are read again from the first."""
        self._part = replace(self.kept, rows=0, checksum=0, complete=False, report=list(self.kept.report))
        self._before = self.kept.rows

    def feed(self, data: bytes) -> list[Chunk]:
        """The chunks that these bytes complete."""
        return list(self._cut(self.rows.feed(data)))

    def end(self) -> list[Chunk]:
        """The last chunk, which completes the part; no chunk when all of it was stored before."""
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
        recipient = self.rows.read(row)
        rendered = recipient if isinstance(recipient, tuple) else self.campaign_content.render(recipient)
        if isinstance(rendered, RenderedRow):
            self._ready.append(rendered)
            self._part.added += 1
            return
        self._part.refused += 1
        if len(self._part.report) < REPORTED:
            self._part.report.append({"line": row.line, "errors": [error_shown(error) for error in rendered]})

    def _chunk(self) -> Chunk:
        chunk = Chunk(self._ready, self._before, replace(self._part, report=list(self._part.report)))
        self._ready, self._before = [], self._part.rows
        return chunk


class RecipientUploads:
    """The service: `take` stores the recipients of a stream."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._running: set[tuple[str, str]] = set()
        self._usual_interval = sys.getswitchinterval()

    async def take(self, id_: str, name: str, format_: Format, blocks: AsyncIterator[bytes]) -> dict[str, Any] | None:
        """Store a part, and return its progress once all of it is committed. None when there is no such campaign.
        Raises WrongState, OtherUpload, BadFile, QueueFull, StoreError; what is stored by then stays."""
        key = (id_, name)
        if key in self._running:
            raise OtherUpload("this part is already being uploaded")
        if len(self._running) >= AT_ONCE:
            raise QueueFull("streams")
        self._running.add(key)
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            opened = await self._context.store.write(lambda connection: self._open(connection, id_, name))
            if opened is None:
                return None
            target, kept = opened
            channel = self._context.channels[target.channel]
            users = channel.capabilities.user_ids
            region = self._context.config.gateway.default_region
            rows = CsvRows(region, user_ids=users) if format_ == "csv" else NdjsonRows(region, user_ids=users)
            campaign_content = CampaignContent(target.content, channel, example(self._context.config))
            cutter = Cutter(rows, campaign_content, kept)
            return shown(name, await self._store_chunks(target, name, cutter, blocks))
        except BadFile:
            await self._context.store.write(lambda connection: upload_store.drop_empty(connection, id_, name))
            raise
        finally:
            self._running.discard(key)
            if not self._running:
                sys.setswitchinterval(self._usual_interval)

    async def parts(self, id_: str, *, after: str, most: int) -> list[dict[str, Any]] | None:
        """A campaign's parts and the progress of each, None when there is no such campaign."""

        def unit(connection: Connection) -> list[dict[str, Any]] | None:
            if campaign_store.get(connection, id_) is None:
                return None
            return [shown(name, part) for name, part in upload_store.listed(connection, id_, after=after, most=most)]

        return await self._context.store.read(unit)

    async def knows(self, id_: str, name: str) -> bool:
        """Whether a campaign has a part of this name."""
        return await self._context.store.read(lambda connection: upload_store.get(connection, id_, name)) is not None

    async def _store_chunks(
        self, target: CampaignTarget, name: str, cutter: Cutter, blocks: AsyncIterator[bytes]
    ) -> Upload:
        """Commit chunk after chunk; while one is committed, only the next one is read. Returns the last progress."""
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
            raise WrongState(f"its channel {row.channel} is not in the configuration any more")
        if kept is None:
            upload_store.begin(connection, id_, name, self._context.clock.now())
        return target_of(row), kept or Upload()


async def _chunks(cutter: Cutter, blocks: AsyncIterator[bytes]) -> AsyncIterator[list[Chunk]]:
    async for block in blocks:
        yield await asyncio.to_thread(cutter.feed, block)
    yield await asyncio.to_thread(cutter.end)


def _check(row: Any) -> None:
    if row is None:
        raise WrongState("the campaign was deleted")
    if row.audience is not None:
        raise WrongState(f"the campaign goes to who is subscribed to {row.audience}, and accepts no recipients")
    if row.state != CampaignState.DRAFT:
        raise WrongState(f"a campaign that is {row.state} accepts no more recipients")
    if row.chore == campaign_store.INTAKE:
        raise WrongState("the campaign's first recipients are still being uploaded")
    if row.chore is not None:
        raise WrongState(STILL_RENDERED)


def error_shown(error: str | ContentProblem) -> dict[str, Any]:
    """An error of a row as the API shows it: with its field, where it is about one."""
    if isinstance(error, ContentProblem):
        return {"loc": list(error.loc), "msg": plain(error.msg)}
    field_, colon, msg = error.partition(": ")
    if colon and (field_ in (TO, "variables") or msg == UNKNOWN):
        return {"loc": [field_], "msg": msg}
    return {"loc": [], "msg": error}


def shown(name: str, part: Upload) -> dict[str, Any]:
    """A part as the API shows it."""
    return {
        "part": name,
        "rows": part.rows,
        "added": part.added,
        "complete": part.complete,
        "refused": [
            row | {"errors": [error_shown(error) if isinstance(error, str) else error for error in row["errors"]]}
            for row in part.report  # reports of older versions have texts
        ],
        "refused_count": part.refused,
    }
