"""What a provider tells of our own numbers, accounts and templates: templates are changed at once, everything else is
a hint to ask how the number does."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from channels.inbound import AccountNotice, AccountUpdate, MessagingLimitUpdate, TemplateUpdate
from gateway.channel_health import account_restrictions
from gateway.config import Config, WhatsAppConfig
from gateway.core.clock import Instant
from gateway.runtime.context import Context
from gateway.store import templates as template_store
from gateway.store import waiting_messages


@dataclass(frozen=True, slots=True)
class NoticeEffects:
    """What a notice asks for: channels whose provider should be asked how they do, channels on which what waited for
    a template may go on."""

    ask: frozenset[str] = frozenset()
    released: frozenset[str] = frozenset()


def read(connection: Connection, context: Context, channel: str, item: AccountNotice, now: Instant) -> NoticeEffects:
    """Take in a notice."""
    settings = context.config.channels[channel]
    if not isinstance(settings, WhatsAppConfig) or not item.should_probe:
        return NoticeEffects()
    account = item.account or settings.business_account_id
    if account not in _accounts(context, settings):
        return NoticeEffects()  # another account of the same app: none of ours
    ours = channels_of(context.config, account)
    match item.update:
        case TemplateUpdate(name, language, status, quality, category):
            said = {"status": status, "quality": quality, "category": category}
            changed = {column: value for column, value in said.items() if value}
            if not template_store.change(connection, account, name, language, now, **changed):
                return NoticeEffects(ask=ours)  # a template that we were not told of
            waiting_messages.recheck_templates(connection, ours, now)
            return NoticeEffects(released=ours)
        case AccountUpdate() as update:
            account_restrictions.account(connection, context.config, set(ours), update, now)
        case MessagingLimitUpdate(limit):
            account_restrictions.messaging_limit(connection, context.config, set(ours), limit, now)
        case None:
            pass
    return NoticeEffects(ask=ours)


def channels_of(config: Config, account: str) -> frozenset[str]:
    """The channels of one account of the provider."""
    return frozenset(
        id_
        for id_, channel in config.channels.items()
        if isinstance(channel, WhatsAppConfig) and channel.business_account_id == account
    )


def _accounts(context: Context, settings: WhatsAppConfig) -> set[str]:
    """The accounts whose webhooks this app's secret signs."""
    return {
        channel.business_account_id
        for channel in context.config.channels.values()
        if isinstance(channel, WhatsAppConfig) and channel.app_secret == settings.app_secret
    }
