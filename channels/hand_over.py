"""The moment at which a request begins: its connection stands, and nothing of the request is written.

Connecting takes from a millisecond to seconds, and what may be sent can change meanwhile. Whoever sends sets
`MAY_BEGIN` in the context of the send; every channel connects by `ConnectionPool`, which asks it by `check_wanted` once
the connection stands. If the answer is no, nothing is written, the connection stays open for the next request, and the
send ends as `Withheld`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

from channels.errors import ConnectionResult, SendError

MAY_BEGIN: ContextVar[Callable[[], bool] | None] = ContextVar("may_begin", default=None)
"""Asks whether the request of this context may still begin. None: it may."""


class Withheld(SendError):
    """The request did not begin: it was not wanted any more when its connection stood."""

    def __init__(self) -> None:
        super().__init__("withheld", "not wanted any more", connection=ConnectionResult.UNUSED)


def check_wanted() -> None:
    """What asks before a request is written. Raises Withheld."""
    may_begin = MAY_BEGIN.get()
    if may_begin is not None and not may_begin():
        raise Withheld
