"""What is wider than a message: an error that slows or pauses a channel, or every channel of its account.

It runs in the transaction that writes the message's status, for a provider's answer and for a failed status alike.
"""

from __future__ import annotations

from typing import Any

import structlog
from sqlalchemy import Row

from channels.base import Meaning, Scope, SendError
from gateway.clock import SECOND
from gateway.config import Config, TwilioConfig
from gateway.people.register import Register
from gateway.quality import quality_notes, trials
from gateway.store import lines

log = structlog.get_logger()


def widely(register: Register, row: Row[Any], error: SendError) -> None:
    """A failure of the channel or the account is kept for the people who run it, and slows or pauses it."""
    if error.scope is Scope.TEMPLATE and error.pause_for > 0:
        trials.rest(register.connection, register.config, row.id, error, register.now)
        return
    if error.scope not in (Scope.CHANNEL, Scope.ACCOUNT) or row.channel not in register.config.channels:
        return
    connection, now = register.connection, register.now
    lines.note_error(connection, row.channel, error.code, error.detail, now)
    if error.meaning is Meaning.SPAM:
        quality_notes.restrict(register, row.channel, error, now)
        return
    if error.pause_for <= 0:
        return
    until = now + int(error.pause_for * SECOND)
    for id_ in of_account(register.config, row.channel) if error.scope is Scope.ACCOUNT else [row.channel]:
        lines.pause_at_least(connection, id_, until, f"provider: {error.code} {error.detail}")
        log.warning("channel.paused", channel=id_, code=error.code, seconds=error.pause_for)


def of_account(config: Config, channel: str) -> list[str]:
    """The channels that share a channel's account with its provider, itself among them."""
    mine = account_of(config, channel)
    return sorted(id_ for id_ in config.channels if account_of(config, id_) == mine)


def account_of(config: Config, channel: str) -> tuple[str, str]:
    """The account that a channel sends from: its provider, and the provider's name of it."""
    it = config.channels[channel]
    return it.adapter, it.account_sid if isinstance(it, TwilioConfig) else it.business_account_id
