"""The gates that concern more than one person: quality and account, a paused template, the messaging limit.

They hold whole streams of one channel (a stream is a campaign, or all single messages) and change no row. The claim,
the submission of messages and a dry run read them here, and so does the API that shows why a message waits.
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
    """What holds the streams of one channel at one moment. The channel must be configured; it need not be running.
    `row` is the channel's row, where it was read in this transaction."""

    def __init__(
        self,
        connection: Connection,
        config: Config,
        channel: str,
        now: Instant,
        row: channel_store.ChannelRow | None = None,
    ) -> None:
        self._connection = connection
        self._config = config
        self._channel = channel
        self._settings = config.channels[channel]
        self._now = now
        self._row = row

    @cached_property
    def _quality(self) -> ChannelQuality:
        row = self._row
        stored = channel_store.quality(self._connection, self._channel) if row is None else row.quality
        return ChannelQuality.of(self._config, self._channel, stored)

    @cached_property
    def holds(self) -> list[account_status.Hold]:
        """What quality and account status hold back now."""
        return self._quality.holds(self._now)

    @cached_property
    def factor(self) -> float:
        """The share of caps, people and rate that the quality leaves to marketing."""
        return self._quality.factor(self._now)

    @property
    def account(self) -> str | None:
        """The WhatsApp Business Account whose templates the channel sends, None for SMS."""
        return self._settings.business_account_id if isinstance(self._settings, WhatsAppConfig) else None

    @cached_property
    def _live(self) -> template_store.Live:
        return template_store.live(self._connection, self.account, self._now)

    def live(self, template: Mapping[str, Any] | None) -> tuple[str, str] | None:
        """Status and category of a content's template, None without a template or when they are not known."""
        return None if template is None else template_store.of_content(self._live, template)

    def category(self, category: str, template: Mapping[str, Any] | None) -> Category:
        """The category that counts: the stricter of the caller's and the template's."""
        live = self.live(template)
        return stricter(category, live[1] if live else None)

    def hold(self, category: str, template: Mapping[str, Any] | None = None) -> account_status.Hold | None:
        """The hold for this category and template, towards people outside their service window."""
        return self.hold_of(self.category(category, template), in_window=False, template=template is not None)

    def hold_of(self, category: Category, *, in_window: bool, template: bool) -> account_status.Hold | None:
        """The same by the category that counts, also for people who are `in_window`."""
        return account_status.hold_for(self.holds, category, in_window=in_window, template=template)

    def paused(self, template: Mapping[str, Any] | None) -> bool:
        """Whether a template is paused: its stream waits until the provider says otherwise."""
        live = self.live(template)
        return live is not None and live[0] == "paused"

    @property
    def stopped(self) -> bool:
        """Whether nothing at all goes out on the channel."""
        return any(hold.reach is account_status.HoldReach.EVERYTHING for hold in self.holds)

    def waits_for(self, category: str, template: Mapping[str, Any] | None, *, bulk: bool) -> Reason | None:
        """What holds the stream of such a message, None when nothing does. `bulk`: a campaign's message. A single
        message that is not marketing may go to somebody inside their window: only a hold on everything stops its
        stream."""
        category_that_counts, hold = self.category(category, template), self.hold(category, template)
        marketing = category_that_counts is Category.MARKETING
        if hold is not None and (bulk or marketing or hold.reach is account_status.HoldReach.EVERYTHING):
            return hold.reason
        if bulk and self.paused(template):
            return Reason.TEMPLATE_UNAVAILABLE
        if bulk and isinstance(self._settings, WhatsAppConfig):
            everybody, marketing_limit = people_limits(self._connection, self._settings, self.factor, self._now)
            return everybody.held_by or (marketing_limit.held_by if marketing else None)
        return None
