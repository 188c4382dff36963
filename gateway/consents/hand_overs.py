"""What other nodes may still hand over to somebody who has just said stop.

A node hands over what it claimed within `BEGIN_WITHIN`, or puts it back. It does not know of a stop that another node
has stored since: whoever stored it answers no sooner than that time is over.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

from sqlalchemy import Connection

from gateway.core.clock import SECOND
from gateway.runtime.recent_stops import BEGIN_WITHIN, RecentStop
from gateway.store import waiting_messages

DRIFT = SECOND // 50
"""By how much a node's clock, which is not behind the database's when it is told, may have fallen behind since."""


def begun_elsewhere(connection: Connection, stops: Iterable[RecentStop], node: str) -> float | None:
    """Until when (in seconds of the monotonic clock) another node may begin a message that it claimed before these
    stops were committed; None where there is none. The people are locked: a later claim reads the stops."""
    people = {stop.contact_id for stop in stops}
    if not people:
        return None
    ago = waiting_messages.claimed_elsewhere(connection, people, node)
    if ago is None or ago >= BEGIN_WITHIN + DRIFT:
        return None
    return time.monotonic() + (BEGIN_WITHIN + DRIFT - max(0, ago)) / SECOND
