"""The gates that are wider than a person: quality and account, a template's pause, the messaging limit.

They hold the streams of one channel and touch no row. One reading of them serves whoever sends (the claim, the intake,
a dry run) and whoever only tells people why a message waits.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from gateway.channel_health.channel_quality import ChannelQuality
from gateway.channel_health.messaging_limit_reservations import people_limits
from gateway.config import Config, WhatsAppConfig
from gateway.core.clock import Instant
from gateway.core.policy import account_status
from gateway.core.policy.gates import Category, Reason, stricter
from gateway.store import channels as channel_store
from gateway.store import templates as template_store


class StreamGates:
    """What holds the streams of one channel at one time. The channel must be configured; it need not run."""

    def __init__(self, connection: Connection, config: Config, channel: str, now: Instant) -> None:
        self._connection = connection
        self._config = config
        self._channel = channel
        self._settings = config.channels[channel]
        self._now = now

    @cached_property
    def _quality(self) -> ChannelQuality:
        return ChannelQuality.of(self._config, self._channel, channel_store.quality(self._connection, self._channel))

    @cached_property
    def holds(self) -> list[account_status.Hold]:
        """What quality and account hold now."""
        return self._quality.holds(self._now)

    @cached_property
    def factor(self) -> float:
        """What the quality leaves of caps, people and pace of marketing."""
        return self._quality.factor(self._now)

    @property
    def account(self) -> str | None:
        """The provider's account whose templates the channel sends."""
        return self._settings.business_account_id if isinstance(self._settings, WhatsAppConfig) else None

    @cached_property
    def _live(self) -> template_store.Live:
        return template_store.live(self._connection, self.account, self._now)

    def live(self, template: Mapping[str, Any] | None) -> tuple[str, str] | None:
        """Status and category of a content's template, None where there is none or we were not told."""
        return None if template is None else template_store.of_content(self._live, template)

    def category(self, category: str, template: Mapping[str, Any] | None) -> Category:
        """The category that decides: the stricter of the caller's and the template's."""
        live = self.live(template)
        return stricter(category, live[1] if live else None)

    def hold(self, category: str, template: Mapping[str, Any] | None = None) -> account_status.Hold | None:
        """What quality and account hold of this category and template, of people outside their service window."""
        return self.hold_of(self.category(category, template), in_window=False, template=template is not None)

    def hold_of(self, category: Category, *, in_window: bool, template: bool) -> account_status.Hold | None:
        """The same by the category that decides, also of people who are `in_window`."""
        return account_status.hold_for(self.holds, category, in_window=in_window, template=template)

    def paused(self, template: Mapping[str, Any] | None) -> bool:
        """Whether a template is on pause: its stream waits for the provider's word."""
        live = self.live(template)
        return live is not None and live[0] == "paused"

    @property
    def stopped(self) -> bool:
        """Whether nothing at all goes out on the channel."""
        return any(hold.reach is account_status.HoldScope.EVERYTHING for hold in self.holds)

    def waits_for(self, category: str, template: Mapping[str, Any] | None, *, bulk: bool) -> Reason | None:
        """What holds the stream of such a message, None when nothing does. `bulk`: of a campaign. A single message that
        is no marketing may be to somebody inside their window: only what stops everything holds its stream."""
        decides, hold = self.category(category, template), self.hold(category, template)
        marketing = decides is Category.MARKETING
        if hold is not None and (bulk or marketing or hold.reach is account_status.HoldScope.EVERYTHING):
            return hold.reason
        if bulk and self.paused(template):
            return Reason.TEMPLATE_UNAVAILABLE
        if bulk and isinstance(self._settings, WhatsAppConfig):
            everybody, theirs = people_limits(self._connection, self._settings, self.factor, self._now)
            return everybody.held_by or (theirs.held_by if marketing else None)
        return None
