"""One bad row of a batch does not fail the others: the batch runs in a savepoint, and if it fails, each row in its own.

Only errors of a row are caught. A failure of the store itself is raised, and ends the transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import StatementError

from gateway.store.errors import Again, ErrorKind, StoreFailed, sort

T = TypeVar("T")
R = TypeVar("R")


def by_itself(connection: Connection, work: Callable[[], T], broken: Callable[[Exception], T]) -> T:
    """The result of `work`, run in a savepoint. If it raises, nothing of it stays, and the result is that of `broken`.
    It is run once more where it meets a key that is there: whoever was quicker has committed, and is seen then. Raises
    StoreFailed, and errors of the database that are no bad value."""
    met_key = False
    while True:
        try:
            with connection.begin_nested():
                return work()
        except (StoreFailed, Again):
            raise
        except Exception as error:  # around one item of a batch: `broken` logs it
            kind = sort(error) if isinstance(error, StatementError) else ErrorKind.BAD_VALUE
            if kind not in (ErrorKind.BAD_VALUE, ErrorKind.TAKEN):
                raise
            if kind is ErrorKind.BAD_VALUE or met_key:
                return broken(error)
            met_key = True


def one_by_one(
    connection: Connection, rows: Sequence[R], work: Callable[[Sequence[R]], T], broken: Callable[[R, Exception], None]
) -> list[T]:
    """Run `work` on all rows together; if it raises, on each row alone, and call `broken` for each that raises again.
    Returns the results: one for all rows, or one for each row that did not raise."""

    def alone(row: R) -> list[T]:
        def refused(error: Exception) -> list[T]:
            broken(row, error)
            return []

        return by_itself(connection, lambda: [work([row])], refused)

    if not rows:
        return []
    together = by_itself(connection, lambda: [work(rows)], lambda error: [])
    return together or [result for row in rows for result in alone(row)]
