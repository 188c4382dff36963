"""What webhooks and errors say about an account is stored: its restrictions and when they end, bans, the messaging
limit."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from channels.errors import SendError
from channels.inbound import AccountUpdate
from gateway.channel_health import quality_log
from gateway.channel_health.channel_quality import ChannelQuality
from gateway.config import Config, WhatsAppConfig
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import SECOND, Instant
from gateway.core.policy.account_status import Restriction
from gateway.store import channels as channel_store
from gateway.store import messaging_limits, waiting_messages

SPAM = "restricted_biz_initiated_messaging"
"""The restriction that error 131048 stands for: no business-initiated messages for a while."""


def store_account_update(
    connection: Connection, config: Config, channels: set[str], update: AccountUpdate, now: Instant
) -> None:
    """Store restrictions and a ban for all numbers of an account; an empty list of restrictions ends those in force."""
    if update.restrictions is None and not update.ban:
        return
    added = [Restriction(restriction.kind, restriction.until) for restriction in update.restrictions or ()]
    for id_ in sorted(channels):
        _change(connection, config, id_, added, update.ban, now, ended=update.restrictions == ())


def store_messaging_limit(
    connection: Connection, config: Config, channels: set[str], limit: int | None, now: Instant
) -> None:
    """Store the new messaging limit of the channels' portfolios (-1: there is none; None: nothing new), and release
    what waited for it."""
    for portfolio in sorted({portfolio for id_ in channels if (portfolio := _portfolio(config, id_)) is not None}):
        of_it = of_portfolio(config, portfolio)
        channel_store.hold(connection, of_it)
        if messaging_limits.set_limit(connection, portfolio, limit):
            waiting_messages.recheck_deferred(connection, of_it, now)


def restrict(consent_unit: ConsentUnit, channel: str, error: SendError, now: Instant) -> None:
    """Too many messages of a number were reported as spam: no business-initiated messages for as long as Meta's error
    says; replies go on."""
    until = now + int(error.pause_for * SECOND)
    _change(consent_unit.connection, consent_unit.config, channel, [Restriction(SPAM, until)], None, now)


def _change(
    connection: Connection,
    config: Config,
    id_: str,
    added: list[Restriction],
    ban: str | None,
    now: Instant,
    *,
    ended: bool = False,
) -> None:
    quality = ChannelQuality.of(config, id_, channel_store.quality(connection, id_, lock=True))
    kinds = {restriction.kind for restriction in added}
    kept = [restriction for restriction in quality.account.restrictions if restriction.kind not in kinds and not ended]
    account = replace(quality.account, restrictions=(*kept, *added), ban=ban or quality.account.ban)
    after = replace(quality, account=account, restricted_at=now).with_account_status(now)
    quality_log.save(connection, id_, after, now)


def of_portfolio(config: Config, portfolio: str) -> list[str]:
    """The channels that share a portfolio's messaging limit."""
    return sorted(id_ for id_ in config.channels if _portfolio(config, id_) == portfolio)


def _portfolio(config: Config, id_: str) -> str | None:
    settings = config.channels[id_]
    return settings.portfolio if isinstance(settings, WhatsAppConfig) else None
