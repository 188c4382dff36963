"""Rows that nobody else changes until the transaction ends: what is read of them stays true.

A SELECT that locks reads the rows that it locks as they are once it has them, and all else as it was when it began:
lock first, then read.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from sqlalchemy import Table
from sqlalchemy.sql.selectable import Select


class Locking(Enum):
    """Whether a SELECT locks its rows until the transaction ends. SQLite has one writer, and locks nothing."""

    NONE = "none"  # they are only looked at
    WAIT = "wait"  # whoever has them is waited for, and what is read is what they left
    SKIP = "skip"  # rows that somebody else has are left out


def locked(query: Select[Any], table: Table, locking: Locking = Locking.WAIT) -> Select[Any]:
    """The query with the rows of this table locked against changes; rows that refer to them may be added meanwhile."""
    return query.with_for_update(of=table, key_share=True, skip_locked=locking is Locking.SKIP)
