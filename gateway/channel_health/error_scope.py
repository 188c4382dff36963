"""Errors that concern more than one message: those that slow or pause a channel or every channel of its account, and a
connection to the provider that keeps failing.

All of it runs in the transaction that writes the message's status, for a provider's answer and for a failed receipt.
"""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from channels.errors import ConnectionResult, Meaning, Scope, SendError
from gateway.channel_health import account_restrictions, template_trials
from gateway.config import Config, TwilioConfig
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import SECOND
from gateway.core.policy import circuit_breaker
from gateway.store import channels as channel_store
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()


def apply_errors(consent_unit: ConsentUnit, failed: Sequence[tuple[StoredMessage, SendError]]) -> None:
    """Apply the errors of a batch of messages to what they concern beyond their messages: templates rest, channels or
    every channel of an account pause. A channel's newest error is stored for the operators too. However many messages
    failed, each channel is written once."""
    connection, config, now = consent_unit.connection, consent_unit.config, consent_unit.now
    template_trials.rest(
        connection,
        config,
        {row.id: error for row, error in failed if error.scope is Scope.TEMPLATE and error.pause_for > 0},
        now,
    )
    of_channels = [
        (row.channel, error)
        for row, error in failed
        if error.scope in (Scope.CHANNEL, Scope.ACCOUNT) and row.channel in config.channels
    ]
    for id_, error in sorted(dict(of_channels).items()):
        channel_store.note_error(connection, id_, error.code, error.detail, now)
    spam = {id_: error for id_, error in of_channels if error.meaning is Meaning.SPAM}
    for id_, error in sorted(spam.items()):
        account_restrictions.restrict(consent_unit, id_, error, now)
    for id_, error in sorted(_pauses(config, of_channels).items()):
        until = now + int(error.pause_for * SECOND)
        channel_store.pause_at_least(connection, id_, until, f"provider: {error.code} {error.detail}")
        log.warning("channel.paused", channel=id_, code=error.code, seconds=error.pause_for)


def _pauses(config: Config, of_channels: Sequence[tuple[str, SendError]]) -> dict[str, SendError]:
    """By channel that pauses, the error (channel that had it, error) that pauses it for longest."""
    longest: dict[str, SendError] = {}
    for channel, error in of_channels:
        if error.meaning is Meaning.SPAM or error.pause_for <= 0:
            continue
        for id_ in of_account(config, channel) if error.scope is Scope.ACCOUNT else [channel]:
            if id_ not in longest or longest[id_].pause_for < error.pause_for:
                longest[id_] = error
    return longest


def apply_connection_results(
    consent_unit: ConsentUnit, attempts: Sequence[tuple[str, ConnectionResult, SendError | None]]
) -> None:
    """Apply the results of a batch of attempts (channel, what the attempt says of the connection, its error) in the
    order in which they ended: failures in a row slow a channel, then hold it; an answer from the provider frees it."""
    for id_ in sorted({channel for channel, result, _ in attempts if result is not ConnectionResult.UNUSED}):
        if id_ in consent_unit.config.channels:
            _apply_results(
                consent_unit, id_, [(result, error) for channel, result, error in attempts if channel == id_]
            )


def _apply_results(
    consent_unit: ConsentUnit, id_: str, attempts: Sequence[tuple[ConnectionResult, SendError | None]]
) -> None:
    connection, now = consent_unit.connection, consent_unit.now
    broken = [result is ConnectionResult.BROKEN for result, _ in attempts if result is not ConnectionResult.UNUSED]
    stored = channel_store.get(connection, id_)
    if circuit_breaker.rule(stored.link, broken, now, stored.held_until).state == stored.link:
        return  # as nearly always: every claim waits for the channel's row, which is locked to change it only
    stored = channel_store.get(connection, id_, lock=True)
    ruling = circuit_breaker.rule(stored.link, broken, now, stored.held_until)
    if ruling.state == stored.link:
        return
    newest = next((error for result, error in reversed(attempts) if result is ConnectionResult.BROKEN), None)
    if newest is not None:
        channel_store.note_error(connection, id_, newest.code, newest.detail, now)
    why = f"the connection to the provider keeps failing: {newest.code} {newest.detail}" if newest is not None else None
    until = ruling.hold_until
    if until is None and ruling.state.breaks and not ruling.recovered:
        until, why = stored.held_until, stored.held_why  # an attempt that began before the hold
    channel_store.save_link(connection, id_, ruling.state, until, why if until is not None else None)
    if ruling.rest_until is not None and newest is not None:
        channel_store.pause_at_least(connection, id_, ruling.rest_until, f"provider: {newest.code} {newest.detail}")
    if ruling.hold_until is not None:
        log.warning("channel.held", channel=id_, why=why, seconds=(ruling.hold_until - now) // SECOND)
    elif not ruling.state.breaks:
        log.info("channel.recovered", channel=id_)
    else:
        log.warning("channel.slowed", channel=id_, breaks=ruling.state.breaks)


def of_account(config: Config, channel: str) -> list[str]:
    """The channels that share this channel's account at its provider, itself included."""
    account = account_of(config, channel)
    return sorted(id_ for id_ in config.channels if account_of(config, id_) == account)


def account_of(config: Config, channel: str) -> tuple[str, str]:
    """The account that a channel sends from: the provider, and the account's id there."""
    settings = config.channels[channel]
    account_id = settings.account_sid if isinstance(settings, TwilioConfig) else settings.business_account_id
    return settings.adapter, account_id
