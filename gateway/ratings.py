"""Ratings: asks each provider how our number does, at the start, on the configured beat and on every hint.

What it learns (rating, number's status, limit, templates) stands in the channel's row and in the templates' cache.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

import structlog
from sqlalchemy import Connection

from channels.base import Channel, Probe
from gateway.clock import SECOND
from gateway.config import WhatsAppConfig
from gateway.context import Context
from gateway.store import events, lines, templates
from gateway.store.engine import StoreError

log = structlog.get_logger()

HINT_DELAY = 0.2
"""Seconds after a hint: several come at once."""
AFTER_FAILURE = 15.0
"""Seconds until a provider that did not answer is asked again."""


class Ratings:
    """The service for one channel: `run` until `stop`; `soon` asks for a look."""

    def __init__(self, context: Context, channel: Channel, settings: WhatsAppConfig) -> None:
        self._context = context
        self._channel = channel
        self._settings = settings
        self._asked = asyncio.Event()
        self._stopping = False
        context.hinted[channel.id] = self.soon

    def soon(self) -> None:
        """Something changed at the provider."""
        self._asked.set()

    def stop(self) -> None:
        """End after the look that runs."""
        self._stopping = True
        self._asked.set()

    async def run(self) -> None:
        """Look now, on the beat, and on hints."""
        while not self._stopping:
            self._asked.clear()
            good = await self.look()
            try:
                async with asyncio.timeout(self._settings.quality_poll / SECOND if good else AFTER_FAILURE):
                    await self._asked.wait()
                if not self._stopping:
                    await asyncio.sleep(HINT_DELAY)
            except TimeoutError:
                pass

    async def look(self) -> bool:
        """Ask once and keep what was said; False when the provider did not tell."""
        probe = await self._channel.probe()
        try:
            await self._context.store.write(lambda connection: self._keep(connection, probe))
        except StoreError as error:
            log.error("ratings.store", channel=self._channel.id, error=str(error))
            return False
        if probe.problems:
            log.warning("ratings.problems", channel=self._channel.id, problems=list(probe.problems))
        self._context.wake({self._channel.id})
        return probe.rating is not None

    def _keep(self, connection: Connection, probe: Probe) -> None:
        now, id_ = self._context.clock.now(), self._channel.id
        if probe.templates is not None:
            templates.replace(connection, self._settings.business_account_id, probe.templates, now)
        if probe.rating is None:
            return
        before = lines.quality(connection, id_) or {}
        rating: dict[str, Any] = {
            "rating": probe.rating,
            "status": probe.status,
            "limit": probe.messaging_limit,
            "throughput": probe.throughput,
            "can_send": probe.can_send,
            "seen_at": now,
            "since": before.get("since", now) if before.get("rating") == probe.rating else now,
        }
        if rating["limit"] is None:
            rating["limit"] = before.get("limit")
        lines.save_quality(connection, id_, json.dumps(rating))
        if before.get("rating") != probe.rating:
            told = {"channel": id_, "rating": probe.rating, "before": before.get("rating"), "source": "poll"}
            events.add(connection, [events.Event("channel.quality", now, None, told)])
