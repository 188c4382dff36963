"""Catch-up: what webhooks did not bring. Twilio repeats a failed webhook only when asked to, but lists what came in.

On start, after any webhook that was answered 503, and hourly, each channel is asked for its inbound messages since
the last one seen; what is in already has no second effect.
"""

from __future__ import annotations

import structlog

from channels.channel import Channel
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import DAY, MINUTE, Instant
from gateway.inbound.handler import Inbound
from gateway.runtime.batcher import QueueFull
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import channels as channel_store
from gateway.store.engine import StoreError

log = structlog.get_logger()

EVERY = 3600.0
"""Seconds between two looks."""
AGAIN = 30.0
"""Seconds after a look that failed, or after a webhook that could not be stored."""
AT_ONCE = 250
"""Messages that are taken in together: what comes by webhook meanwhile does not wait for all of them."""
OVERLAP = 10 * MINUTE
"""How far each look reaches back behind the last one: lists are not strictly in order."""
FIRST = DAY
"""How far the very first look reaches back."""


class CatchUp(Periodic):
    """The service for one channel: a turn each hour, and soon after a webhook that could not be stored (`soon`)."""

    NAME = "catchup"
    RETRY_AFTER = AGAIN
    HINTED = 1.0

    def __init__(self, context: Context, channel: Channel, inbound: Inbound) -> None:
        super().__init__(context.metrics, channel=channel.id)
        self._context = context
        self._channel = channel
        self._inbound = inbound

    async def turn(self) -> float:
        """Look once."""
        return EVERY if await self.look() else AGAIN

    async def look(self) -> bool:
        """Take in what is missing, the oldest first; False when it could not be told. What was taken in is noted after
        each step, so that the next look goes on there."""
        id_, now = self._channel.id, self._context.clock.now()
        try:
            line = await self._context.store.read(lambda connection: channel_store.get(connection, id_))
            since: Instant = (line.inbound_seen_at or now - FIRST + OVERLAP) - OVERLAP
            window: int | None = None
            while not self.stopping:
                probe = await self._channel.probe(since, window)
                if probe.problems:
                    log.warning("catchup.problems", channel=id_, problems=list(probe.problems))
                routed_items = [RoutedItem(id_, item, item.sent_at or now) for item in probe.inbound]
                for start in range(0, len(routed_items), AT_ONCE):  # whatever else is wrong: a STOP may be among them
                    await self._inbound.take(routed_items[start : start + AT_ONCE])
                until = probe.inbound_until
                if not probe.inbound_complete and until is None:
                    return False
                await self._note(now if until is None else max(min(now, until), line.inbound_seen_at or 0))
                if until is None:
                    return True
                since, window = until, 2 * (until - since)
                if since >= now:
                    window = None  # what came in meanwhile
        except (StoreError, QueueFull) as error:
            log.warning("catchup.store_error", channel=id_, error=str(error))
        return False

    async def _note(self, at: Instant) -> None:
        id_ = self._channel.id
        await self._context.store.write(lambda connection: channel_store.note_inbound_seen(connection, id_, at))
