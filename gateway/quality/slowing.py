"""What is wider than a message: an error that slows or pauses a channel, or every channel of its account, and a line to
the provider that breaks.

It runs in the transaction that writes the message's status, for a provider's answer and for a failed status alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import structlog
from sqlalchemy import Row

from channels.errors import ConnectionResult, Meaning, Scope, SendError
from gateway.clock import SECOND
from gateway.config import Config, TwilioConfig
from gateway.gates import link
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


def heard(register: Register, told: Sequence[tuple[str, ConnectionResult, SendError | None]]) -> None:
    """How the lines to the providers did, by the attempts of a batch (channel, what it says of the line, its error) in
    the order in which they ended: breaks in a row slow a channel, then hold it; an answer frees it."""
    for id_ in sorted({channel for channel, how, _ in told if how is not ConnectionResult.UNUSED}):
        if id_ in register.config.channels:
            _heard(register, id_, [(how, error) for channel, how, error in told if channel == id_])


def _heard(register: Register, id_: str, told: Sequence[tuple[ConnectionResult, SendError | None]]) -> None:
    connection, now = register.connection, register.now
    line = lines.get(connection, id_)
    broken = [how is ConnectionResult.BROKEN for how, _ in told if how is not ConnectionResult.UNUSED]
    ruling = link.rule(line.link, broken, now, line.held_until)
    if ruling.state == line.link:
        return
    last = next((error for how, error in reversed(told) if how is ConnectionResult.BROKEN), None)
    if last is not None:
        lines.note_error(connection, id_, last.code, last.detail, now)
    why = f"the connection to the provider keeps failing: {last.code} {last.detail}" if last is not None else None
    until = ruling.hold_until
    if until is None and ruling.state.breaks and not ruling.recovered:
        until, why = line.held_until, line.held_why  # one more that began before the hold
    lines.save_link(connection, id_, ruling.state, until, why if until is not None else None)
    if ruling.rest_until is not None and last is not None:
        lines.pause_at_least(connection, id_, ruling.rest_until, f"provider: {last.code} {last.detail}")
    if ruling.hold_until is not None:
        log.warning("channel.held", channel=id_, why=why, seconds=(ruling.hold_until - now) // SECOND)
    elif not ruling.state.breaks:
        log.info("channel.recovered", channel=id_)
    else:
        log.warning("channel.slowed", channel=id_, breaks=ruling.state.breaks)


def of_account(config: Config, channel: str) -> list[str]:
    """The channels that share a channel's account with its provider, itself among them."""
    mine = account_of(config, channel)
    return sorted(id_ for id_ in config.channels if account_of(config, id_) == mine)


def account_of(config: Config, channel: str) -> tuple[str, str]:
    """The account that a channel sends from: its provider, and the provider's name of it."""
    it = config.channels[channel]
    return it.adapter, it.account_sid if isinstance(it, TwilioConfig) else it.business_account_id
