"""What the store raises, and the tables that sort the errors of both databases.

    StoreError
    ├── StoreBusy      another process has the file
    ├── StoreFailed    the disk or the database failed; nothing of the unit is stored (or nobody can know, where the
    │                  answer to a commit is lost for good); it may be repeated
    └── DataError      a value of the unit cannot be stored; nothing of the unit is stored, halve the batch

    Again              somebody else was quicker: the engine runs the unit once more, its caller hears nothing of it

A lock is never a bad value, and a damaged file never is either. SQLAlchemy's classes do not tell (its DatabaseError is
a StatementError): SQLite's own result code does (https://sqlite.org/rescode.html), and PostgreSQL's SQLSTATE
(https://www.postgresql.org/docs/current/errcodes-appendix.html). What the tables do not name is a failure of the store.
"""

from __future__ import annotations

import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError, StatementError


class StoreError(Exception):
    """The store did not do what it was asked."""


class StoreBusy(StoreError):
    """Another process runs on this file."""


class StoreFailed(StoreError):
    """The disk or the database failed; the unit may be repeated."""


class DataError(StoreError):
    """A value of the unit cannot be stored; nothing of the unit is stored."""


class Again(Exception):
    """A unit found that somebody else had written what it was about to write: run it once more, it sees that then."""


class ErrorKind(Enum):
    """What an error of the database means for the unit that met it."""

    AGAIN = "again"  # somebody else has a lock: the same unit may succeed in a moment
    BAD_VALUE = "bad value"  # something in the unit itself
    TAKEN = "taken"  # a key is there: somebody else was quicker, or the unit itself has it twice
    LOST = "lost"  # the connection is gone, and nobody knows what became of a commit that was on its way
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


CHECK = "23514"
"""The SQLSTATE of a row that a CHECK refuses, which it names. Without a name a partition refused it, since the one for
it was made while it was on its way: it finds that at the next try."""

READ_ONLY = "25006"
"""The SQLSTATE of a write to a database that can only be read: a standby, or one whose place another has taken."""

STATES: dict[str, ErrorKind] = {
    "08": ErrorKind.LOST,  # connection exception
    "21": ErrorKind.BAD_VALUE,  # cardinality violation: a batch has one key twice
    "22": ErrorKind.BAD_VALUE,  # data exception
    "23": ErrorKind.BAD_VALUE,  # integrity constraint violation
    "23505": ErrorKind.TAKEN,  # unique violation
    READ_ONLY: ErrorKind.LOST,  # the next connection may lead to the one that can be written
    "25P03": ErrorKind.LOST,  # idle in transaction for too long
    "25P04": ErrorKind.LOST,  # a transaction for too long
    "40001": ErrorKind.AGAIN,  # serialization failure
    "40P01": ErrorKind.AGAIN,  # deadlock
    "54": ErrorKind.BAD_VALUE,  # program limit exceeded: too big
    "55P03": ErrorKind.AGAIN,  # lock not available
    "57P01": ErrorKind.LOST,  # the server shuts down
    "57P02": ErrorKind.LOST,  # it crashed
    "57P03": ErrorKind.LOST,  # it starts, or is a standby that is being promoted
    "57P05": ErrorKind.LOST,  # idle for too long
}
"""By SQLSTATE, or its class (the first two characters)."""


STALE_PLAN = "InvalidCachedStatement"
"""In the name of the driver's error when another node has migrated a table since a statement on it was prepared. The
statement is prepared anew at the next try."""


def sort(error: BaseException) -> ErrorKind:
    """The kind of an error that came up while a unit ran. One that is no database's is the unit's own: `BAD_VALUE`."""
    origin = error.orig if isinstance(error, StatementError) else error
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return ErrorKind.LOST
    if STALE_PLAN in type(origin).__name__:
        return ErrorKind.AGAIN
    state = getattr(origin, "sqlstate", None)
    if isinstance(state, str):
        if state == CHECK and getattr(getattr(origin, "__cause__", None), "constraint_name", None) is None:
            return ErrorKind.AGAIN
        return STATES.get(state, STATES.get(state[:2], ErrorKind.FAILED))
    if isinstance(origin, OSError | TimeoutError):
        return ErrorKind.LOST
    if state is None and hasattr(origin, "sqlstate"):  # the driver's own: it could not bind a value, or is disconnected
        cause = getattr(origin, "__cause__", None)
        return ErrorKind.BAD_VALUE if isinstance(cause, ValueError) else ErrorKind.LOST
    if not isinstance(origin, sqlite3.Error):
        return ErrorKind.BAD_VALUE
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:  # the driver's own: it could not bind a value, or the connection is gone
        return ErrorKind.BAD_VALUE if "binding" in str(origin) or "surrogate" in str(origin) else ErrorKind.FAILED
    if code & 0xFF == sqlite3.SQLITE_ERROR:
        return ErrorKind.BAD_VALUE if any(words in str(origin) for words in BAD_VALUES) else ErrorKind.FAILED
    return SORTS.get(code & 0xFF, ErrorKind.FAILED)
