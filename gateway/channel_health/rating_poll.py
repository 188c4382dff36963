"""Ratings: asks each provider how our number does, at the start, on the configured beat and on every hint.

What it learns (rating, number's status, limit, templates) stands in the channel's row and in the templates' cache.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from enum import StrEnum

import structlog
from sqlalchemy import Connection

from channels.channel import Channel, Probe
from gateway.channel_health import account_notices, account_restrictions, quality_log
from gateway.channel_health.channel_quality import ChannelQuality
from gateway.config import WhatsAppConfig
from gateway.core.clock import SECOND, Instant
from gateway.core.policy import account_status
from gateway.core.policy.quality import rating_of
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import channels as channel_store
from gateway.store import messaging_limits, waiting_messages
from gateway.store import templates as template_store
from gateway.store.engine import StoreError

log = structlog.get_logger()

HINT_DELAY = 0.2
"""Seconds after a hint: several come at once."""
AFTER_FAILURE = 15.0
"""Seconds until a provider that did not answer is asked again."""
RESUME_LIMIT = 20.0
"""Seconds that a resume waits for the provider's word about a hold."""


class PollCause(StrEnum):
    """Why a provider is asked, which decides what its denial of a hold ends."""

    BEAT = "beat"  # on the beat or on a hint: what has no end of its own, a beat after we were told of it
    START = "start"  # a process that starts: what has no end of its own
    RESUME = "resume"  # a human: everything


class RatingPoll(Periodic):
    """The service for one channel: a turn at the start, on the beat, and on hints (`soon`)."""

    NAME = "ratings"
    RETRY_AFTER = AFTER_FAILURE
    HINTED = HINT_DELAY

    def __init__(self, context: Context, channel: Channel, settings: WhatsAppConfig) -> None:
        super().__init__(context.metrics, channel=channel.id)
        self._context = context
        self._channel = channel
        self._settings = settings
        self._asking = PollCause.START
        context.hinted[channel.id] = self.soon

    async def turn(self) -> float:
        """Look once."""
        return self._settings.quality_poll / SECOND if await self.look() else AFTER_FAILURE

    async def look(self) -> bool:
        """Ask once and keep what was said; False when the provider did not tell."""
        asked_at = self._context.clock.now()
        probe = await self._channel.probe()
        try:
            await self._context.store.write(
                lambda connection: keep(connection, self._context, self._channel.id, probe, asked_at, self._asking)
            )
        except StoreError as error:
            log.error("quality_poll.store_error", channel=self._channel.id, error=str(error))
            return False
        if probe.problems:
            log.warning("quality_poll.problems", channel=self._channel.id, problems=list(probe.problems))
        if probe.rating is not None:
            self._asking = PollCause.BEAT
        self._context.wake({self._channel.id})
        return probe.rating is not None


def keep(
    connection: Connection, context: Context, id_: str, probe: Probe, asked_at: Instant, asking: PollCause
) -> None:
    """Keep what a provider told of a channel's number."""
    now, settings = context.clock.now(), context.config.channels[id_]
    assert isinstance(settings, WhatsAppConfig)
    if probe.templates is not None:
        account = settings.business_account_id
        if template_store.replace(connection, account, probe.templates, asked_at):
            waiting_messages.recheck_templates(connection, account_notices.channels_of(context.config, account), now)
    before = ChannelQuality.of(context.config, id_, channel_store.quality(connection, id_))
    if probe.rating is None:
        quality_log.keep(connection, id_, before, now)  # it may be stale by now
        return
    if messaging_limits.set_limit(connection, settings.portfolio, probe.messaging_limit):
        waiting_messages.recheck_deferred(
            connection, account_restrictions.of_portfolio(context.config, settings.portfolio), now
        )
    stands = replace(before.standing, status=probe.status, can_send=probe.can_send)
    news_are_old = before.told_at is None or asked_at >= before.told_at + settings.quality_poll
    if account_status.denies(stands) and (asking is not PollCause.BEAT or news_are_old):
        stands = account_status.lifted(stands, every=asking is PollCause.RESUME)
    level = probe.throughput or before.throughput
    after = replace(before, standing=stands, throughput=level).polled_as(rating_of(probe.rating), now)
    quality_log.keep(connection, id_, after, now)


async def ask_of_hold(context: Context, id_: str) -> None:
    """A human resumes a channel: where its provider holds it, ask; what it does not confirm ends. Raises StoreError."""
    settings = context.config.channels[id_]
    if not isinstance(settings, WhatsAppConfig):
        return
    stored = await context.store.read(lambda connection: channel_store.quality(connection, id_))
    if account_status.widest(ChannelQuality.of(context.config, id_, stored).holds(context.clock.now())) is None:
        return
    asked_at = context.clock.now()
    try:
        async with asyncio.timeout(RESUME_LIMIT):
            probe = await context.channels[id_].probe()
    except TimeoutError:
        log.warning("resume.probe_timeout", channel=id_)
        return
    await context.store.write(lambda connection: keep(connection, context, id_, probe, asked_at, PollCause.RESUME))
