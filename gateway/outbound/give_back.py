"""Gives back what an attempt took: from the caps when the message certainly was not sent, from the messaging limit
whenever it did not reach its person."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from gateway.config import Config, WhatsAppConfig
from gateway.core.clock import Instant
from gateway.store import frequency_caps, messaging_limits
from gateway.store.stored_messages import StoredMessage


def unsent(connection: Connection, config: Config, rows: Iterable[StoredMessage], now: Instant) -> None:
    """Give back what these claimed messages took: they certainly were not sent."""
    messages = list(rows)
    frequency_caps.give_back(connection, [row.id for row in messages if row.counted_at is not None])
    unreached(connection, config, messages, now)


def unreached(connection: Connection, config: Config, rows: Iterable[StoredMessage], now: Instant) -> None:
    """Give back the messaging limit of these messages, which failed after they were sent; they still count for caps."""
    by_portfolio: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        settings = config.channels.get(row.channel)
        if row.reserved_at is not None and isinstance(settings, WhatsAppConfig):
            by_portfolio.setdefault(settings.portfolio, []).append((row.id, row.contact_id))
    for portfolio, failed in sorted(by_portfolio.items()):
        shared = [
            id_
            for id_, channel in config.channels.items()
            if isinstance(channel, WhatsAppConfig) and channel.portfolio == portfolio
        ]
        messaging_limits.release(connection, portfolio, shared, failed, now)
