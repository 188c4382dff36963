"""The moment at which a request begins: its connection stands, and nothing of the request is written.

Connecting takes from a millisecond to seconds, and what may be sent can change meanwhile. Whoever sends sets
`MAY_BEGIN` in the context of the send; every channel connects by `Connector`, which asks it once the connection stands.
If the answer is no, nothing is written, the connection stays open for the next request, and the send ends as
`Withheld`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

import aiohttp
from aiohttp.client_reqrep import ClientRequest
from aiohttp.connector import Connection
from aiohttp.tracing import Trace

from channels.errors import ConnectionResult, SendError

MAY_BEGIN: ContextVar[Callable[[], bool] | None] = ContextVar("may_begin", default=None)
"""Asks whether the request of this context may still begin. None: it may."""


class Withheld(SendError):
    """The request did not begin: it was not wanted any more when its connection stood."""

    def __init__(self) -> None:
        super().__init__("withheld", "not wanted any more", connection=ConnectionResult.UNUSED)


class Connector(aiohttp.TCPConnector):
    """A pool of connections that hands one out only to a request that may still begin."""

    async def connect(
        self,
        req: ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # as the library calls it
    ) -> Connection:
        """A connection from the pool, or a new one. Raises Withheld."""
        connection = await super().connect(req, traces, timeout)
        may_begin = MAY_BEGIN.get()
        if may_begin is None or may_begin():
            return connection
        connection.release()
        raise Withheld
