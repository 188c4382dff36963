"""The watch: rates every channel by what became of its messages, and looks whether form prompts are answered.

For SMS this is the only rating there is; on WhatsApp it may lower Meta's between two polls. A few minutes apart, one
small transaction over the hourly tallies.
"""

from __future__ import annotations

import structlog
from sqlalchemy import Connection

from gateway.clock import Instant, iso
from gateway.config import Config
from gateway.context import Context
from gateway.gates import numbers
from gateway.gates.health import WINDOWS, Counts, Health, Sign, assess
from gateway.people import pumping
from gateway.periodic import Periodic
from gateway.quality import quality_log
from gateway.quality.line_quality import LineQuality, health_limits
from gateway.store import lines, tallies

log = structlog.get_logger()

EVERY = 120.0
"""Seconds between two looks."""

NAMES = ("6 hours", "a day", "a week")
"""The windows in words, in their order."""


class HealthWatch(Periodic):
    """The service: a turn every two minutes."""

    NAME = "health"
    RETRY_AFTER = EVERY
    FIRST = EVERY

    def __init__(self, context: Context) -> None:
        super().__init__(context.metrics)
        self._context = context

    async def turn(self) -> float:
        """Look once."""
        await self.look()
        return EVERY

    async def look(self) -> None:
        """Look once at every channel."""
        context = self._context
        await context.store.write(lambda connection: look(connection, context.config, context.clock.now()))
        context.wake(set(context.channels))


def look(connection: Connection, config: Config, now: Instant) -> None:
    """Rate every channel by its tallies, and let form prompts rest where nobody answers them."""
    counted = tallies.windows(connection, WINDOWS, now)
    for id_, settings in config.channels.items():
        before = LineQuality.of(config, id_, lines.quality(connection, id_))
        sums = counted.get(id_, [])
        windows = [Counts(each.get("sent", 0), {sign: each.get(sign, 0) for sign in Sign}) for each in sums]
        found = assess(windows, health_limits(settings))
        after = before.felt(found.rating, _words(found), now)
        if after != before:
            quality_log.keep(connection, id_, after, now)
    for id_, (prompted, answered) in pumping.pumped(connection, now).items():
        if id_ in config.channels:
            told = pumping.rest(connection, id_, prompted, answered, now)
            log.warning("prompts.paused", channel=id_, prompted=prompted, answered=answered)
            quality_log.tell(connection, id_, {**told, "until": iso(now + numbers.WINDOW)}, now)


def _words(health: Health) -> tuple[str, ...]:
    """What speaks against the channel, the worst first, each sign once."""
    said: dict[Sign, str] = {}
    for it in health.findings:
        said.setdefault(it.sign, f"{it.sign.value} {100 * it.share:.1f} % in {NAMES[it.window]}")
    return tuple(said.values())
