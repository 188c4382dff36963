"""What webhooks and errors say about an account's standing: restrictions with their end, bans, the messaging limit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from channels.errors import SendError
from gateway.clock import SECOND, Instant
from gateway.config import Config, WhatsAppConfig
from gateway.gates import limits as rules
from gateway.gates.standing import Restriction, moment_of
from gateway.people.register import Register
from gateway.quality import quality_log
from gateway.quality.line_quality import LineQuality
from gateway.store import limits, lines

SPAM = "restricted_biz_initiated_messaging"
"""What a 131048 is taken for: nothing business-initiated for a while."""


def account(connection: Connection, config: Config, channels: set[str], data: Mapping[str, Any], now: Instant) -> None:
    """`account_update`: the restrictions and the ban that it names hold for all numbers of the account; an empty
    list of restrictions ends them."""
    named = data.get("restriction_info")
    listed = named if isinstance(named, list) else [named] if isinstance(named, Mapping) and named else []
    fresh = [
        Restriction(str(each.get("restriction_type", "")).lower(), moment_of(each.get("expiration")))
        for each in listed
        if isinstance(each, Mapping)
    ]
    ended = isinstance(named, list | Mapping) and not named
    ban_info = data.get("ban_info")
    ban = str(ban_info.get("waba_ban_state") or "").lower() if isinstance(ban_info, Mapping) else None
    if not fresh and not ban and not ended:
        return
    for id_ in sorted(channels):
        _change(connection, config, id_, fresh, ban, now, ended=ended)


def capability(
    connection: Connection, config: Config, channels: set[str], data: Mapping[str, Any], now: Instant
) -> None:
    """`business_capability_update` and `phone_number_quality_update`: the messaging limit of the portfolio."""
    told = data.get("max_daily_conversations_per_business")
    if told is None:
        told = data.get("current_limit")
    limit = rules.limit_of(told)
    for portfolio in {_portfolio(config, id_) for id_ in channels} - {None}:
        if portfolio is not None and limits.set_limit(connection, portfolio, limit):
            limits.let_go(connection, of_portfolio(config, portfolio), now)


def restrict(register: Register, channel: str, error: SendError, now: Instant) -> None:
    """Meta says that too many messages were called spam: nothing business-initiated for a while; replies go on."""
    until = now + int(error.pause_for * SECOND)
    _change(register.connection, register.config, channel, [Restriction(SPAM, until)], None, now)


def _change(
    connection: Connection,
    config: Config,
    id_: str,
    fresh: list[Restriction],
    ban: str | None,
    now: Instant,
    *,
    ended: bool = False,
) -> None:
    quality = LineQuality.of(config, id_, lines.quality(connection, id_))
    kinds = {each.kind for each in fresh}
    kept = [each for each in quality.standing.restrictions if each.kind not in kinds and not ended]
    standing = replace(quality.standing, restrictions=(*kept, *fresh), ban=ban or quality.standing.ban)
    quality_log.keep(connection, id_, replace(quality, standing=standing, told_at=now).judged(now), now)


def of_portfolio(config: Config, portfolio: str) -> list[str]:
    """The channels that share a portfolio's messaging limit."""
    return sorted(id_ for id_ in config.channels if _portfolio(config, id_) == portfolio)


def _portfolio(config: Config, id_: str) -> str | None:
    settings = config.channels[id_]
    return settings.portfolio if isinstance(settings, WhatsAppConfig) else None
