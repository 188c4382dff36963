"""Catch-up: fetches the messages that webhooks did not bring. Twilio does not repeat failed webhooks, but lists
messages.

At the start, hourly, and after any webhook that was answered 503, each channel's provider is asked for the inbound
messages since the last check; a message that is stored already has no second effect.
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
"""Seconds between two checks."""
AFTER_FAILURE = 30.0
"""Seconds until the next check after one that failed."""
BATCH = 250
"""How many messages are processed together, so that webhooks that arrive meanwhile do not wait for all of them."""
OVERLAP = 10 * MINUTE
"""How far each check reaches back before the last one: lists are not strictly in order."""
FIRST_REACH = DAY
"""How far the very first check reaches back."""


class CatchUp(Periodic):
    """The service for one channel: a turn each hour, and soon after a webhook that could not be stored (`soon`)."""

    NAME = "catchup"
    RETRY_AFTER = AFTER_FAILURE
    HINTED = 1.0

    def __init__(self, context: Context, channel: Channel, inbound: Inbound) -> None:
        super().__init__(context, channel=channel.id)
        self._channel = channel
        self._inbound = inbound

    async def turn(self) -> float:
        """One check; the seconds until the next one."""
        return EVERY if await self.look() else self.again()

    async def look(self) -> bool:
        """Process what is missing, the oldest first; False when the provider or the store failed, or the service stops.
        Progress is stored after each step, so that the next check continues there."""
        id_, now = self._channel.id, self._context.clock.now()
        try:
            stored = await self._context.store.read(lambda connection: channel_store.get(connection, id_))
            since: Instant = (stored.inbound_seen_at or now - FIRST_REACH + OVERLAP) - OVERLAP
            window: int | None = None
            warned: set[str] = set()  # a look asks several times, and is told the same
            while not self.stopping:
                probe = await self._channel.probe(since, window)
                if probe.problems:
                    log.warning("catchup.problems", channel=id_, problems=list(probe.problems))
                if unwise := [warning for warning in probe.warnings if warning not in warned]:
                    log.warning("catchup.warnings", channel=id_, warnings=unwise)
                    warned.update(unwise)
                routed_items = [RoutedItem(id_, item, item.sent_at or now) for item in probe.inbound]
                for start in range(0, len(routed_items), BATCH):  # whatever else is wrong: a STOP may be among them
                    await self._inbound.take(routed_items[start : start + BATCH])
                until = probe.inbound_until
                if not probe.inbound_complete and until is None:
                    return False
                await self._note(now if until is None else max(min(now, until), stored.inbound_seen_at or 0))
                if until is None:
                    return True
                since, window = until, 2 * (until - since)
                if since >= now:
                    window = None  # without an end: what came in meanwhile too
        except (StoreError, QueueFull) as error:
            log.warning("catchup.store_error", channel=id_, error=str(error))
        return False

    async def _note(self, at: Instant) -> None:
        """Everything that the provider had by then was processed."""
        id_ = self._channel.id
        await self._context.store.write(lambda connection: channel_store.note_inbound_seen(connection, id_, at))
