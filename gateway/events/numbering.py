"""Numbers of events in the feed, where the store does not give them as events are written: whoever reads the feed
numbers what is committed by then, and does not wait for what comes meanwhile."""

from __future__ import annotations

from gateway.runtime.context import Context
from gateway.store import event_numbers

MOST = 1000
"""Events that one transaction numbers."""


async def number_events(context: Context) -> None:
    """Number all events that are committed by now. Raises StoreFailed."""
    if context.store.alone or not await context.store.read(event_numbers.any_without):
        return
    while await context.store.write(lambda connection: event_numbers.number(connection, MOST)) == MOST:
        pass  # fewer were all that there were: under load there are always new ones
