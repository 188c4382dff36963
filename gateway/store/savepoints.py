"""One bad row of a batch does not take the others along: the batch in a savepoint, and if that breaks each row in one.

Only what a row is to blame for is caught. A failure of the store itself goes up, and with it the transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import StatementError

from gateway.store.errors import ErrorKind, StoreFailed, sort

T = TypeVar("T")
R = TypeVar("R")


def by_itself(connection: Connection, work: Callable[[], T], broken: Callable[[Exception], T]) -> T:
    """Run work in a savepoint. What breaks there leaves nothing behind, and `broken` answers for it."""
    try:
        with connection.begin_nested():
            return work()
    except StoreFailed:
        raise
    except Exception as error:  # around deciding one item of a batch
        if isinstance(error, StatementError) and sort(error) is not ErrorKind.BAD_VALUE:
            raise
        return broken(error)


def one_by_one(
    connection: Connection, rows: Sequence[R], work: Callable[[Sequence[R]], T], broken: Callable[[R, Exception], None]
) -> list[T]:
    """Run work on all rows together; if it breaks, on each alone, and `broken` hears of those that it breaks on."""
    if not rows:
        return []
    whole = by_itself(connection, lambda: [work(rows)], lambda error: [])
    if whole:
        return whole
    done: list[T] = []
    for row in rows:

        def refused(error: Exception, row: R = row) -> list[T]:
            broken(row, error)
            return []

        done += by_itself(connection, lambda row=row: [work([row])], refused)  # type: ignore[misc]
    return done
