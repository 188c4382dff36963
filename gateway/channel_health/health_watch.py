"""Rates every channel by what became of its messages, and checks whether prompts from forms are answered.

For SMS this is the only rating there is; on WhatsApp it may lower Meta's between two polls. Each check is one small
transaction over the hourly counts. It also writes down what the console shows over time: how much of the messaging
limit is used, and the rate of marketing.
"""

from __future__ import annotations

import structlog
from sqlalchemy import Connection

from gateway.channel_health import quality_log
from gateway.channel_health.channel_quality import ChannelQuality, health_limits
from gateway.config import Config, WhatsAppConfig
from gateway.consents import prompt_budget
from gateway.core.clock import HOUR, SECOND, Instant, iso
from gateway.core.policy import sms_pumping
from gateway.core.policy.health import WINDOWS, Counts, Health, Sign, assess
from gateway.core.policy.messaging_limit import UNLIMITED, budget
from gateway.core.policy.rate_limit import effective, marketing_rate
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import channel_stats, messaging_limits
from gateway.store import channels as channel_store
from gateway.store.channel_stats import Level

log = structlog.get_logger()

EVERY = 120.0
"""Seconds between two checks."""

WINDOW_NAMES = ("6 hours", "a day", "a week")
"""The windows of `health.WINDOWS` in words, in their order."""


class HealthWatch(Periodic):
    """The service: a turn every two minutes."""

    NAME = "health"
    RETRY_AFTER = EVERY
    FIRST = EVERY

    def __init__(self, context: Context) -> None:
        super().__init__(context)

    async def turn(self) -> float:
        """One check of every channel; the seconds until the next one."""
        await self.look()
        return EVERY

    async def look(self) -> None:
        """Check every channel once."""
        context = self._context
        await context.store.write(lambda connection: look(connection, context.config, context.clock.now()))
        context.wake(set(context.channels))


def look(connection: Connection, config: Config, now: Instant) -> None:
    """Rate every channel by its counts, and pause form prompts where nobody answers them."""
    pumped = prompt_budget.pumped(connection, now)  # it locks what an opt-in locks before it writes to a channel's row
    windows_of = channel_stats.windows(connection, WINDOWS, now)
    levels: dict[tuple[str, Level], int] = {}
    for id_, settings in sorted(config.channels.items()):
        before = ChannelQuality.of(config, id_, channel_store.quality(connection, id_, lock=True))
        windows = [
            Counts(counts.get("sent", 0), {sign: counts.get(sign, 0) for sign in Sign})
            for counts in windows_of.get(id_, [])
        ]
        assessed = assess(windows, health_limits(settings))
        after = before.with_health(assessed.rating, _words(assessed), now)
        if after != before:
            quality_log.save(connection, id_, after, now)
        levels |= _levels(connection, config, id_, after, now)
    channel_stats.measured(connection, levels, now)
    for id_, (prompted, answered) in pumped.items():
        if id_ in config.channels:
            pause = prompt_budget.rest(connection, id_, prompted, answered, now)
            log.warning("prompts.paused", channel=id_, prompted=prompted, answered=answered)
            quality_log.report(connection, id_, {**pause, "until": iso(now + sms_pumping.WINDOW)}, now)


def _levels(
    connection: Connection, config: Config, id_: str, quality: ChannelQuality, now: Instant
) -> dict[tuple[str, Level], int]:
    """What is measured of a channel now. Of a limit that is not known, or where there is none, nothing says how much of
    it may be used."""
    settings = config.channels[id_]
    rate = marketing_rate(effective(settings.rate, quality.throughput), quality.factor(now))
    levels = {(id_, Level.MARKETING_RATE): round(rate * HOUR / SECOND)}
    if isinstance(settings, WhatsAppConfig):
        portfolio = messaging_limits.portfolio(connection, settings.portfolio, now)
        levels[id_, Level.REACHED] = portfolio.used
        usable = None if portfolio.most == UNLIMITED else budget(portfolio.most, settings.limit_margin)
        if usable is not None:
            levels[id_, Level.USABLE] = usable
    return levels


def _words(health: Health) -> tuple[str, ...]:
    """The findings against the channel in words, the worst first, each sign once."""
    words: dict[Sign, str] = {}
    for finding in health.findings:
        share = f"{100 * finding.share:.1f} % in {WINDOW_NAMES[finding.window]}"
        words.setdefault(finding.sign, f"{finding.sign.value} {share}")
    return tuple(words.values())
