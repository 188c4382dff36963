"""What the store raises, and the one table that sorts SQLite's errors.

    StoreError
    ├── StoreBusy      another process has the file
    ├── StoreFailed    the disk or the database did not do it; nothing of the unit is stored, it may be repeated
    └── DataError      a value of the unit cannot be stored; nothing of the unit is stored, halve the batch

A lock is never a bad value, and a damaged file never is either. SQLAlchemy's classes do not tell (its DatabaseError is
a StatementError): SQLite's own result code does (https://sqlite.org/rescode.html). What the table does not name is a
failure of the store.
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


class Sort(Enum):
    """What an error of the database says of the unit that met it."""

    AGAIN = "again"  # somebody else has a lock: the same unit may do it in a moment
    BAD_VALUE = "bad value"  # something in the unit itself
    FAILED = "store failed"  # the disk or the database; it may be better later
    DAMAGED = "damaged"  # a failure that does not get better by itself


SORTS: dict[int, Sort] = {
    sqlite3.SQLITE_BUSY: Sort.AGAIN,
    sqlite3.SQLITE_LOCKED: Sort.AGAIN,
    sqlite3.SQLITE_INTERRUPT: Sort.AGAIN,
    sqlite3.SQLITE_PROTOCOL: Sort.AGAIN,
    sqlite3.SQLITE_SCHEMA: Sort.AGAIN,
    sqlite3.SQLITE_CONSTRAINT: Sort.BAD_VALUE,
    sqlite3.SQLITE_MISMATCH: Sort.BAD_VALUE,
    sqlite3.SQLITE_RANGE: Sort.BAD_VALUE,
    sqlite3.SQLITE_TOOBIG: Sort.BAD_VALUE,
    sqlite3.SQLITE_CORRUPT: Sort.DAMAGED,
    sqlite3.SQLITE_NOTADB: Sort.DAMAGED,
    sqlite3.SQLITE_FULL: Sort.FAILED,
    sqlite3.SQLITE_IOERR: Sort.FAILED,
    sqlite3.SQLITE_READONLY: Sort.FAILED,
    sqlite3.SQLITE_CANTOPEN: Sort.FAILED,
    sqlite3.SQLITE_PERM: Sort.FAILED,
    sqlite3.SQLITE_AUTH: Sort.FAILED,
    sqlite3.SQLITE_NOMEM: Sort.FAILED,
    sqlite3.SQLITE_NOTFOUND: Sort.FAILED,
    sqlite3.SQLITE_ABORT: Sort.FAILED,
    sqlite3.SQLITE_INTERNAL: Sort.FAILED,
    sqlite3.SQLITE_MISUSE: Sort.FAILED,
}
"""By SQLite's primary result code."""

BAD_VALUES = ("malformed JSON", "JSON cannot hold", "integer overflow", "string or blob too big")
"""SQLITE_ERROR is what SQLite says of everything else; with these words it speaks of a value."""


def sort(error: BaseException) -> Sort:
    """What an error that came up while a unit ran says; of one that is not the database's, that the unit is bad."""
    origin = error.orig if isinstance(error, StatementError) else error
    if not isinstance(origin, sqlite3.Error):
        return Sort.BAD_VALUE
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:  # the driver's own: it could not bind a value, or the connection is gone
        return Sort.BAD_VALUE if "binding" in str(origin) or "surrogate" in str(origin) else Sort.FAILED
    if code & 0xFF == sqlite3.SQLITE_ERROR:
        return Sort.BAD_VALUE if any(words in str(origin) for words in BAD_VALUES) else Sort.FAILED
    return SORTS.get(code & 0xFF, Sort.FAILED)
