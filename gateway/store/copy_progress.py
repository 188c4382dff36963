"""How far a copy into this store is: a mark that is written in the transaction of each page, and goes when the copy is
complete and checked.

While it is there no gateway runs on the store: half of the people, or none of the stops, may be there. It names the
source as it was, so that the copy of one store is not continued with another, or with one that has changed since.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, delete, update

from gateway.store import clock_repair, copied_tables, event_numbers
from gateway.store.bulk import encode, insert_rows
from gateway.store.channel_stats import marked
from gateway.store.copied_tables import COPY_MARK, Key
from gateway.store.schema import literal, marks
from gateway.store.statements import statement

_begin = statement(
    "copy.begin",
    "Notes that this store is a copy that is not finished.",
    insert_rows(marks, ["name", "value"], ignore=True),
)
_advance = statement(
    "copy.advance",
    "Notes how far the copy is, unless somebody else has noted it.",
    update(marks)
    .where(marks.c.name == literal(COPY_MARK), marks.c.value == bindparam("old"))
    .values(value=bindparam("new")),
)
_finish = statement(
    "copy.finish",
    "The copy is complete.",
    delete(marks).where(marks.c.name == literal(COPY_MARK), marks.c.value == bindparam("old")),
)


class CopyRefused(Exception):
    """The copy cannot begin or go on; the message says why in a sentence."""


@dataclass(frozen=True, slots=True)
class CopyProgress:
    """The source (`fingerprint`), the table that is being copied (None: all are) and the last key that is there, and
    how many rows of each table are."""

    source: str
    table: str | None
    after: Key | None = None
    rows: Mapping[str, int] = field(default_factory=dict)

    def text(self) -> str:
        """The progress as the mark has it."""
        return json.dumps([self.source, self.table, self.after, self.rows])

    @classmethod
    def read(cls, text: str) -> CopyProgress:
        """The progress of a mark."""
        source, table, after, rows = json.loads(text)
        return cls(source, table, None if after is None else tuple(after), rows)

    def ahead(self, after: Key | None, count: int) -> CopyProgress:
        """The progress after so many more rows of the table, up to this key."""
        assert self.table is not None
        more = {**self.rows, self.table: self.rows.get(self.table, 0) + count}
        return CopyProgress(self.source, self.table, after or self.after, more)

    def at_next_table(self) -> CopyProgress:
        """The progress once the table is copied."""
        names = [*copied_tables.TABLES]
        following = names[names.index(self.table) + 1 :] if self.table is not None else []
        return CopyProgress(self.source, following[0] if following else None, None, self.rows)


def fingerprint(connection: Connection) -> str:
    """What tells a store from others, and from itself at another time: each start of a gateway changes it."""
    return f"{clock_repair.newest(connection)} {event_numbers.last_given(connection)}"


def unfinished(connection: Connection) -> bool:
    """Whether the store is a copy that is not finished."""
    return marked(connection, COPY_MARK) is not None


def current(connection: Connection) -> CopyProgress:
    """The progress of the copy that the store is. Raises CopyRefused when it is none."""
    text = marked(connection, COPY_MARK)
    if text is None:
        raise CopyRefused("it is no unfinished copy any more")
    return CopyProgress.read(text)


def begin(connection: Connection, source: str) -> CopyProgress:
    """Begin a copy of this source in an empty store, or go on with it. Raises CopyRefused."""
    text = marked(connection, COPY_MARK)
    if text is not None:
        progress = CopyProgress.read(text)
        if progress.source != source:
            raise CopyRefused(
                "it holds an unfinished copy of another store, or of this one before it changed: empty it, and begin "
                "again"
            )
        return progress
    if filled := copied_tables.filled(connection):
        raise CopyRefused(f"it holds data already ({', '.join(filled[:3])}{', …' if len(filled) > 3 else ''})")
    progress = CopyProgress(source, next(iter(copied_tables.TABLES)))
    if not connection.execute(_begin, {"rows": encode([[COPY_MARK, progress.text()]])}).rowcount:
        raise CopyRefused("somebody else copies into it")
    return progress


def advance(connection: Connection, old: CopyProgress, new: CopyProgress) -> None:
    """Note how far the copy is. Raises CopyRefused when somebody else has noted it meanwhile."""
    if not connection.execute(_advance, {"old": old.text(), "new": new.text()}).rowcount:
        raise CopyRefused("somebody else copies into it")


def finish(connection: Connection, last: CopyProgress) -> None:
    """The copy is complete: a gateway may run on it. Raises CopyRefused when somebody else has changed it meanwhile."""
    if not connection.execute(_finish, {"old": last.text()}).rowcount:
        raise CopyRefused("somebody else copies into it")
