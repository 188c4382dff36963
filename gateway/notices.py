"""What a provider tells of our own numbers, accounts and templates: templates are changed at once, everything else is
a hint to ask how the number does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection

from channels.base import AccountNotice
from gateway.clock import Instant
from gateway.config import WhatsAppConfig
from gateway.context import Context
from gateway.store import templates

Reader = Callable[[Mapping[str, Any]], dict[str, str]]


def _status(data: Mapping[str, Any]) -> dict[str, str]:
    return {"status": str(data.get("event") or "unknown").lower()}


def _quality(data: Mapping[str, Any]) -> dict[str, str]:
    return {"quality": str(data.get("new_quality_score") or "unknown").lower()}


def _category(data: Mapping[str, Any]) -> dict[str, str]:
    """A category that changed, or will within 24 hours (`correct_category`): the stricter holds from now on."""
    new = str(data.get("new_category") or "").lower()
    coming = str(data.get("correct_category") or "").lower()
    return {"category": "marketing" if "marketing" in (new, coming) else new or coming}


TEMPLATE_FIELDS: Mapping[str, Reader] = {
    "message_template_status_update": _status,
    "message_template_quality_update": _quality,
    "template_category_update": _category,
}
"""The webhook fields about one template, and what each changes. Any other field is a hint only."""

HINTS = frozenset(
    {
        "phone_number_quality_update",
        "business_capability_update",
        "account_update",
        "account_alerts",
        "account_review_update",
        *TEMPLATE_FIELDS,
    }
)


def read(connection: Connection, context: Context, channel: str, item: AccountNotice, now: Instant) -> set[str]:
    """Take in a notice; the channels whose provider should be asked how they do."""
    settings = context.config.channels[channel]
    if not isinstance(settings, WhatsAppConfig) or item.kind not in HINTS:
        return set()
    account = item.account or settings.business_account_id
    if account not in _accounts(context, settings):
        account = settings.business_account_id
    reader = TEMPLATE_FIELDS.get(item.kind)
    name, language = item.data.get("message_template_name"), item.data.get("message_template_language")
    if reader is not None and isinstance(name, str) and isinstance(language, str):
        changed = {key: value for key, value in reader(item.data).items() if value}
        templates.change(connection, account, name, language, **changed)
    return {
        id_
        for id_, each in context.config.channels.items()
        if isinstance(each, WhatsAppConfig) and each.business_account_id == account
    }


def _accounts(context: Context, settings: WhatsAppConfig) -> set[str]:
    """The accounts whose webhooks this app's secret signs."""
    return {
        each.business_account_id
        for each in context.config.channels.values()
        if isinstance(each, WhatsAppConfig) and each.app_secret == settings.app_secret
    }
