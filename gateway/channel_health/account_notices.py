"""Notices from a provider about our own numbers, accounts and templates. A template's new status is stored at once;
most other notices are only a reason to ask the provider for the number's current state."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from channels.inbound import AccountNotice, AccountUpdate, MessagingLimitUpdate, TemplateUpdate
from gateway.channel_health import account_restrictions
from gateway.config import Config, WhatsAppConfig
from gateway.core.clock import Instant
from gateway.runtime.context import Context
from gateway.store import channels as channel_store
from gateway.store import templates as template_store
from gateway.store import waiting_messages


@dataclass(frozen=True, slots=True)
class NoticeEffects:
    """What follows from a notice: `poll`, the channels whose provider should be asked for their state, and `released`,
    the channels on which messages that waited for a template may go out."""

    poll: frozenset[str] = frozenset()
    released: frozenset[str] = frozenset()


def read(connection: Connection, context: Context, channel: str, item: AccountNotice, now: Instant) -> NoticeEffects:
    """Apply a notice that came to a channel: what it changes is stored, what should follow is returned."""
    settings = context.config.channels[channel]
    if not isinstance(settings, WhatsAppConfig) or not item.should_probe:
        return NoticeEffects()
    account = item.account or settings.business_account_id
    app_channels = context.config.channels_of_app(settings).values()
    if account not in {app_channel.business_account_id for app_channel in app_channels}:
        return NoticeEffects()  # another account of the same app: not one of ours
    account_channels = channels_of(context.config, account)
    match item.update:
        case TemplateUpdate(name, language, status, quality, category):
            reported = {"status": status, "quality": quality, "category": category}
            changed = {column: value for column, value in reported.items() if value}
            channel_store.hold(connection, account_channels)
            if not template_store.change(connection, account, name, language, now, **changed):
                return NoticeEffects(poll=account_channels)  # a template that we do not know yet
            waiting_messages.recheck_templates(connection, account_channels, now)
            return NoticeEffects(released=account_channels)
        case AccountUpdate() as update:
            account_restrictions.store_account_update(connection, context.config, set(account_channels), update, now)
        case MessagingLimitUpdate(limit):
            account_restrictions.store_messaging_limit(connection, context.config, set(account_channels), limit, now)
        case None:
            pass
    return NoticeEffects(poll=account_channels)


def channels_of(config: Config, account: str) -> frozenset[str]:
    """The channels of one account of the provider."""
    return frozenset(
        id_
        for id_, channel in config.channels.items()
        if isinstance(channel, WhatsAppConfig) and channel.business_account_id == account
    )
