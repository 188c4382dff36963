"""What a provider tells of our own numbers, accounts and templates: templates are changed at once, everything else is
a hint to ask how the number does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from channels.inbound import AccountNotice
from gateway.clock import Instant
from gateway.config import Config, WhatsAppConfig
from gateway.context import Context
from gateway.quality import quality_notes
from gateway.store import limits, templates

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


@dataclass(frozen=True, slots=True)
class Told:
    """What a notice asks for: channels whose provider should be asked how they do, channels on which what waited for
    a template may go on."""

    ask: frozenset[str] = frozenset()
    released: frozenset[str] = frozenset()


def read(connection: Connection, context: Context, channel: str, item: AccountNotice, now: Instant) -> Told:
    """Take in a notice."""
    settings = context.config.channels[channel]
    if not isinstance(settings, WhatsAppConfig) or item.kind not in HINTS:
        return Told()
    account = item.account or settings.business_account_id
    if account not in _accounts(context, settings):
        return Told()  # another account of the same app: none of ours
    reader = TEMPLATE_FIELDS.get(item.kind)
    name, language = item.data.get("message_template_name"), item.data.get("message_template_language")
    ours = channels_of(context.config, account)
    if reader is not None and isinstance(name, str) and isinstance(language, str):
        changed = {key: value for key, value in reader(item.data).items() if value}
        if not templates.change(connection, account, name, language, now, **changed):
            return Told(ask=ours)  # a template that we were not told of
        limits.let_go_by_template(connection, ours, now)
        return Told(released=ours)
    if item.kind == "account_update":
        quality_notes.account(connection, context.config, set(ours), item.data, now)
    elif item.kind in ("business_capability_update", "phone_number_quality_update"):
        quality_notes.capability(connection, context.config, set(ours), item.data, now)
    return Told(ask=ours)


def channels_of(config: Config, account: str) -> frozenset[str]:
    """The channels of one account of the provider."""
    return frozenset(
        id_
        for id_, each in config.channels.items()
        if isinstance(each, WhatsAppConfig) and each.business_account_id == account
    )


def _accounts(context: Context, settings: WhatsAppConfig) -> set[str]:
    """The accounts whose webhooks this app's secret signs."""
    return {
        each.business_account_id
        for each in context.config.channels.values()
        if isinstance(each, WhatsAppConfig) and each.app_secret == settings.app_secret
    }
