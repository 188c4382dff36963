"""Numbers of events in the feed, where the store does not give them as events are written: whoever reads the feed
numbers what is committed by then."""

from __future__ import annotations

from gateway.runtime.context import Context
from gateway.store import event_numbers

MOST = 1000
"""Events that one transaction numbers."""


async def number_events(context: Context) -> None:
    """Number all events that are committed by now. Raises StoreFailed."""
    if context.store.alone:
        return
    while await context.store.read(event_numbers.any_without):
        await context.store.write(lambda connection: event_numbers.number(connection, MOST))
