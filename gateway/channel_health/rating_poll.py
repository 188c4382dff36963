"""Asks each provider for the state of our number: at the start, at the configured interval, and on every hint.

What it learns (rating, status of the number, limit, templates) is stored in the channel's row and with the templates.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

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
"""Seconds from a hint to the poll: hints come in groups, and one poll serves them all."""
AFTER_FAILURE = 15.0
"""Seconds until a provider that did not answer is asked again."""
RESUME_TIMEOUT = 20.0
"""Seconds that a resume waits for the provider to confirm or deny a hold."""


class RatingPoll(Periodic):
    """The service for one channel: a turn at the start, at the interval, and on hints (`soon`)."""

    NAME = "ratings"
    RETRY_AFTER = AFTER_FAILURE
    HINTED = HINT_DELAY

    def __init__(self, context: Context, channel: Channel, settings: WhatsAppConfig) -> None:
        super().__init__(context, channel=channel.id)
        self._channel = channel
        self._settings = settings
        self._began = context.clock.now()  # holds from before may have ended while nobody listened
        context.hinted[channel.id] = self.soon

    async def turn(self) -> float:
        """One poll; the seconds until the next one."""
        return self._settings.quality_poll / SECOND if await self.look() else self.again()

    async def look(self) -> bool:
        """Poll once and store the answer; False when the provider gave no rating."""
        asked_at = self._context.clock.now()
        ending = max(asked_at - self._settings.quality_poll, self._began)
        probe = await self._channel.probe()
        try:
            await self._context.store.write(
                lambda connection: keep(connection, self._context, self._channel.id, probe, asked_at, ending)
            )
        except StoreError as error:
            log.error("quality_poll.store_error", channel=self._channel.id, error=str(error))
            return False
        if probe.problems:
            log.warning("quality_poll.problems", channel=self._channel.id, problems=list(probe.problems))
        self._context.wake({self._channel.id})
        return probe.rating is not None


def keep(
    connection: Connection, context: Context, id_: str, probe: Probe, asked_at: Instant, ending: Instant | None
) -> None:
    """Store what a provider answered about a channel's number when it was asked at `asked_at`. When it denies holds,
    those without an end do end that were reported by `ending` (None: all holds): what it tells when asked may lag
    behind what it reports."""
    now, settings = context.clock.now(), context.config.channels[id_]
    assert isinstance(settings, WhatsAppConfig)
    account_id = settings.business_account_id
    of_account = account_notices.channels_of(context.config, account_id)
    of_portfolio = account_restrictions.of_portfolio(context.config, settings.portfolio)
    channel_store.hold(connection, {id_, *of_account, *of_portfolio})
    before = ChannelQuality.of(context.config, id_, channel_store.quality(connection, id_, lock=True))
    if probe.templates is not None and template_store.replace(connection, account_id, probe.templates, asked_at):
        waiting_messages.recheck_templates(connection, of_account, now)
    if probe.rating is None:
        quality_log.save(connection, id_, before, now)  # its rating may have become stale: that is an event too
        return
    if messaging_limits.set_limit(connection, settings.portfolio, probe.messaging_limit):
        waiting_messages.recheck_deferred(connection, of_portfolio, now)
    account = replace(before.account, status=probe.status, can_send=probe.can_send)
    if account_status.denies(account) and (ending is None or (before.restricted_at or 0) <= ending):
        account = account_status.lifted(account, every=ending is None)
    level = probe.throughput or before.throughput
    after = replace(before, account=account, throughput=level).with_rating(rating_of(probe.rating), now)
    quality_log.save(connection, id_, after, now)


async def poll_on_resume(context: Context, id_: str) -> None:
    """An operator resumes a channel that its provider holds: poll the provider; holds that it does not confirm end.
    Raises StoreError."""
    settings = context.config.channels[id_]
    if not isinstance(settings, WhatsAppConfig):
        return
    stored = await context.store.read(lambda connection: channel_store.quality(connection, id_))
    if account_status.widest(ChannelQuality.of(context.config, id_, stored).holds(context.clock.now())) is None:
        return
    asked_at = context.clock.now()
    try:
        async with asyncio.timeout(RESUME_TIMEOUT):
            probe = await context.channels[id_].probe()
    except TimeoutError:
        log.warning("resume.probe_timeout", channel=id_)
        return
    await context.store.write(lambda connection: keep(connection, context, id_, probe, asked_at, None))
