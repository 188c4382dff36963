"""Templates that Meta refused: they rest for a while whatever its list says, then one message tries, and the rest
follows only when that one was taken. In the transaction that writes what came of the messages."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from channels.errors import Meaning, SendError
from gateway.config import Config, WhatsAppConfig
from gateway.core.clock import SECOND, Instant
from gateway.store import templates as template_store
from gateway.store import waiting_messages

STATUS = {Meaning.TEMPLATE_PAUSED: "paused", Meaning.TEMPLATE_DISABLED: "disabled"}
"""What a refusal says of the template's status; any other lets it rest only."""


def rest(connection: Connection, config: Config, message: str, error: SendError, now: Instant) -> None:
    """The provider refused a message for its template, which rests for as long as the error says."""
    for account, name, language in keys(connection, config, [message]).values():
        until = now + int(error.pause_for * SECOND)
        template_store.mark(connection, account, name, language, STATUS.get(error.meaning), until, now)


def settle(
    connection: Connection, config: Config, taken: Collection[str], untaken: Collection[str], now: Instant
) -> set[str]:
    """These messages were taken by the provider, those certainly not: what that says of templates on trial. The
    channels on which more may go now."""
    trying = template_store.trying(connection)
    if not trying:
        return set()
    of = keys(connection, config, [*taken, *untaken])
    trusted = {of[id_] for id_ in taken if id_ in of} & trying
    channels: set[str] = set()
    for key in sorted(trusted):
        template_store.trust(connection, key)
        channels |= {
            id_
            for id_, channel in config.channels.items()
            if isinstance(channel, WhatsAppConfig) and channel.business_account_id == key[0]
        }
    for key in sorted(({of[id_] for id_ in untaken if id_ in of} & trying) - trusted):
        template_store.try_out(connection, key, None)
    if channels:
        waiting_messages.recheck_templates(connection, channels, now)
    return channels


def keys(connection: Connection, config: Config, ids: Collection[str]) -> dict[str, template_store.Key]:
    """The templates that these messages send, by message."""
    template_keys: dict[str, template_store.Key] = {}
    for message, channel, template in template_store.sent_with(connection, ids):
        settings = config.channels.get(channel)
        if isinstance(settings, WhatsAppConfig):
            template_keys[message] = (
                settings.business_account_id,
                template["name"],
                template_store.locale(template["language"]),
            )
    return template_keys
