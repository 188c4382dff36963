"""Why a message waits that no gate of its own holds back: what is wider than a person holds the stream and touches no
row, so it is told when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from gateway.clock import Instant
from gateway.config import Config, WhatsAppConfig
from gateway.gates import limits as rules
from gateway.gates import standing
from gateway.gates.policy import Category, Reason, stricter
from gateway.quality.line_quality import LineQuality
from gateway.store import limits, lines, templates


def held_by(
    connection: Connection,
    config: Config,
    channel: str,
    category: str,
    template: Mapping[str, Any] | None,
    now: Instant,
    *,
    bulk: bool,
) -> Reason | None:
    """What holds the stream of such a message now, None when nothing does. `bulk`: of a campaign."""
    settings = config.channels.get(channel)
    if settings is None:
        return Reason.CHANNEL_PAUSED
    if lines.is_paused(connection, channel, now):
        return Reason.CHANNEL_PAUSED
    live = None
    if template is not None and isinstance(settings, WhatsAppConfig):
        known = templates.live(connection, settings.business_account_id, now)
        live = templates.of_content(known, template)
    decides = stricter(category, live[1] if live else None)
    quality = LineQuality.of(config, channel, lines.quality(connection, channel))
    hold = standing.hold_for(quality.holds(now), decides, in_window=False, template=template is not None)
    if hold is not None and (bulk or decides is Category.MARKETING or hold.reach is standing.Reach.EVERYTHING):
        return hold.reason
    if bulk and live is not None and live[0] == "paused":
        return Reason.TEMPLATE_UNAVAILABLE
    if bulk and isinstance(settings, WhatsAppConfig):
        held, margin = limits.portfolio(connection, settings.portfolio, now), settings.limit_margin
        why = rules.held_by(held.most, margin, held.used)
        if why is None and decides is Category.MARKETING and (factor := quality.factor(now)) < 1:
            used = limits.portfolio(connection, limits.marketing_of(settings.portfolio), now).used
            why = rules.held_by(held.most, margin, used, factor)
        return why
    return None
