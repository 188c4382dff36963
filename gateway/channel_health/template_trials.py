"""Templates that Meta refused: nothing is sent with them for a while, whatever Meta's list says; then one message
tries, and the others follow only when that one was accepted. Part of the transaction that writes messages' results."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set

from sqlalchemy import Connection

from channels.errors import Meaning, SendError
from gateway.channel_health.account_notices import channels_of
from gateway.config import Config, WhatsAppConfig
from gateway.core.clock import SECOND, Instant
from gateway.store import channels as channel_store
from gateway.store import sent_templates, waiting_messages
from gateway.store import template_trials as trial_store
from gateway.store import templates as template_store

STATUS = {Meaning.TEMPLATE_PAUSED: "paused", Meaning.TEMPLATE_DISABLED: "disabled"}
"""The status that a refusal implies; after any other error the template keeps its status and only rests."""


def rest(connection: Connection, config: Config, errors: Mapping[str, SendError], now: Instant) -> None:
    """The provider refused these messages because of their templates, which now rest: message → error, which says for
    how long. Of several errors of one template the last holds, and the last status that one of them implies."""
    if not errors:
        return
    template_of = keys(connection, config, errors)
    refusals: dict[template_store.Key, trial_store.Refusal] = {}
    for message, error in errors.items():
        if message in template_of:
            key, until = template_of[message], now + int(error.pause_for * SECOND)
            status = STATUS.get(error.meaning) or (refusals[key].status if key in refusals else None)
            refusals[key] = trial_store.Refusal(until, status)
    trial_store.mark(connection, refusals, now)


def on_trial_now(connection: Connection, config: Config) -> set[template_store.Key]:
    """The templates that a message tries now. Nobody claims on the channels of their accounts until the transaction
    ends."""
    on_trial = trial_store.trying(connection)
    channel_store.hold(connection, {id_ for account, _, _ in on_trial for id_ in channels_of(config, account)})
    return on_trial


def settle(
    connection: Connection,
    config: Config,
    on_trial: Set[template_store.Key],
    accepted: Collection[str],
    unsent: Collection[str],
    now: Instant,
) -> set[str]:
    """Apply results to templates `on_trial_now`: the provider accepted the messages `accepted`, and certainly did not
    get `unsent`. Returns the channels on which more may go out now."""
    if not on_trial:
        return set()
    template_of = keys(connection, config, [*accepted, *unsent])
    trusted = {template_of[id_] for id_ in accepted if id_ in template_of} & on_trial
    channels: set[str] = set()
    for key in sorted(trusted):
        trial_store.trust(connection, key)
        channels |= channels_of(config, key[0])
    for key in sorted(({template_of[id_] for id_ in unsent if id_ in template_of} & on_trial) - trusted):
        trial_store.end_trial(connection, key)
    if channels:
        waiting_messages.recheck_templates(connection, channels, now)
    return channels


def keys(connection: Connection, config: Config, ids: Collection[str]) -> dict[str, template_store.Key]:
    """The template of each of these messages, by message."""
    template_keys: dict[str, template_store.Key] = {}
    for message, channel, template in sent_templates.sent_with(connection, ids):
        settings = config.channels.get(channel)
        if isinstance(settings, WhatsAppConfig):
            template_keys[message] = (
                settings.business_account_id,
                template["name"],
                template_store.locale(template["language"]),
            )
    return template_keys
