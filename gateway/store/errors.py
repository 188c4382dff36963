"""What the store raises, and the one table that sorts SQLite's errors.

    StoreError
    ├── StoreBusy      another process has the file
    ├── StoreFailed    the disk or the database failed; nothing of the unit is stored, it may be repeated
    └── DataError      a value of the unit cannot be stored; nothing of the unit is stored, halve the batch

A lock or a damaged file must never count as a bad value. SQLAlchemy's classes do not tell them apart (its DatabaseError
is a StatementError), SQLite's own result code does (https://sqlite.org/rescode.html). A code that the table does not
name is a failure of the store.
"""

from __future__ import annotations

import sqlite3
from enum import Enum

from sqlalchemy.exc import StatementError


class StoreError(Exception):
    """The store did not do what it was asked."""


class StoreBusy(StoreError):
    """Another process runs on this file."""


class StoreFailed(StoreError):
    """The disk or the database failed; nothing of the unit is stored and it may be repeated."""


class DataError(StoreError):
    """A value of the unit cannot be stored; nothing of the unit is stored."""


class ErrorKind(Enum):
    """What an error of the database means for the unit that met it."""

    AGAIN = "again"  # somebody else has a lock: the same unit may succeed in a moment
    BAD_VALUE = "bad value"  # something in the unit itself
    FAILED = "store failed"  # the disk or the database; it may be better later
    DAMAGED = "damaged"  # a failure that does not get better by itself


SORTS: dict[int, ErrorKind] = {
    sqlite3.SQLITE_BUSY: ErrorKind.AGAIN,
    sqlite3.SQLITE_LOCKED: ErrorKind.AGAIN,
    sqlite3.SQLITE_INTERRUPT: ErrorKind.AGAIN,
    sqlite3.SQLITE_PROTOCOL: ErrorKind.AGAIN,
    sqlite3.SQLITE_SCHEMA: ErrorKind.AGAIN,
    sqlite3.SQLITE_CONSTRAINT: ErrorKind.BAD_VALUE,
    sqlite3.SQLITE_MISMATCH: ErrorKind.BAD_VALUE,
    sqlite3.SQLITE_RANGE: ErrorKind.BAD_VALUE,
    sqlite3.SQLITE_TOOBIG: ErrorKind.BAD_VALUE,
    sqlite3.SQLITE_CORRUPT: ErrorKind.DAMAGED,
    sqlite3.SQLITE_NOTADB: ErrorKind.DAMAGED,
    sqlite3.SQLITE_FULL: ErrorKind.FAILED,
    sqlite3.SQLITE_IOERR: ErrorKind.FAILED,
    sqlite3.SQLITE_READONLY: ErrorKind.FAILED,
    sqlite3.SQLITE_CANTOPEN: ErrorKind.FAILED,
    sqlite3.SQLITE_PERM: ErrorKind.FAILED,
    sqlite3.SQLITE_AUTH: ErrorKind.FAILED,
    sqlite3.SQLITE_NOMEM: ErrorKind.FAILED,
    sqlite3.SQLITE_NOTFOUND: ErrorKind.FAILED,
    sqlite3.SQLITE_ABORT: ErrorKind.FAILED,
    sqlite3.SQLITE_INTERNAL: ErrorKind.FAILED,
    sqlite3.SQLITE_MISUSE: ErrorKind.FAILED,
}
"""By SQLite's primary result code."""

BAD_VALUES = ("malformed JSON", "JSON cannot hold", "integer overflow", "string or blob too big")
"""SQLITE_ERROR is SQLite's code for everything else; a message with one of these texts is about a value."""


def sort(error: BaseException) -> ErrorKind:
    """The kind of an error that came up while a unit ran. One that is not SQLite's is the unit's own: `BAD_VALUE`."""
    origin = error.orig if isinstance(error, StatementError) else error
    if not isinstance(origin, sqlite3.Error):
        return ErrorKind.BAD_VALUE
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:  # the driver's own: it could not bind a value, or the connection is gone
        return ErrorKind.BAD_VALUE if "binding" in str(origin) or "surrogate" in str(origin) else ErrorKind.FAILED
    if code & 0xFF == sqlite3.SQLITE_ERROR:
        return ErrorKind.BAD_VALUE if any(words in str(origin) for words in BAD_VALUES) else ErrorKind.FAILED
    return SORTS.get(code & 0xFF, ErrorKind.FAILED)
