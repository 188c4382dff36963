"""Preferences, errors without a message, and everything about our own number, account and templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from channels.inbound import (
    AccountNotice,
    AccountNoticeUpdate,
    AccountRestriction,
    AccountUpdate,
    Item,
    Json,
    MessagingLimitUpdate,
    Preference,
    TemplateUpdate,
)
from channels.whatsapp import parsing
from channels.whatsapp.account import parse_limit
from channels.whatsapp.envelope import Envelope, MalformedItem
from channels.whatsapp.payloads import UserPreference

STOPS: Final[Mapping[str, bool]] = {"stop": True, "resume": False, "signup": False}
"""The values of Meta's marketing switch, and whether each stops; any other is a notice."""

SIGN_UP: Final = "signup"
"""The value that tells of an opt-in inside WhatsApp (Meta's in-app sign-up, 2026-06)."""


def preference(envelope: Envelope, element: Mapping[str, Json]) -> Item:
    """An element of `value.user_preferences[]`. Its own identities are trusted above the contact's."""
    read = UserPreference.model_validate(element)
    value = read.value.lower()
    stop = STOPS.get(value)
    category = (read.category or "marketing_messages").lower()
    if stop is None or not category.startswith("marketing"):
        return _notice(envelope, "user_preferences", element, "user_preferences", read.timestamp)
    known = envelope.known(read.wa_id, read.user_id)
    person = envelope.person(read.wa_id, read.user_id, read.parent_user_id)
    if person is None:
        raise MalformedItem("a preference of nobody")
    who = person.user_id or person.phone or person.parent_user_id
    at = read.timestamp
    return Preference(
        key=envelope.key("preference", who, category, SIGN_UP if value == SIGN_UP else stop, at),
        person=person,
        stop=stop,
        raw=envelope.raw("user_preferences", element, known),
        sign_up=parsing.storable(dict(element)) if value == SIGN_UP else None,
        route=envelope.route,
        at=at,
    )


def error(envelope: Envelope, element: Mapping[str, Json]) -> Item:
    """An element of `value.errors[]`: no message is attached."""
    return _notice(envelope, "errors", element, "errors")


def user_action(envelope: Envelope, element: Mapping[str, Json]) -> Item:
    """An element of `value.user_actions[]` (a link was clicked): it names no person."""
    return _notice(envelope, "user_actions", element, "user_actions", parsing.micros(element.get("timestamp")))


def notice(envelope: Envelope, value: Mapping[str, Json]) -> Item:
    """The whole value of a field, known or unknown: recorded, and read where `UPDATES` says how."""
    return _notice(envelope, envelope.field or "unknown", value, "")


def _notice(
    envelope: Envelope, kind: str, data: Mapping[str, Json], array: str, at: int | None = None
) -> AccountNotice:
    return AccountNotice(
        key=envelope.key("notice", kind, dict(data)),
        kind=parsing.text(kind) or "unknown",
        raw=envelope.raw(array, data),
        update=UPDATES[kind](data) if kind in UPDATES else None,
        should_probe=kind in UPDATES or kind in HINTS,
        route=envelope.route or _number(data),
        display_phone_number=parsing.display_phone(data.get("display_phone_number") or data.get("phone_number")),
        account=envelope.account,
        at=at if at is not None else envelope.at,
    )


def _template(data: Mapping[str, Json], **changes: str | None) -> TemplateUpdate | None:
    name = parsing.text(data.get("message_template_name"))
    language = parsing.text(data.get("message_template_language"))
    if name is None or language is None:
        return None
    return TemplateUpdate(name, language.replace("-", "_"), **changes)


def _template_status(data: Mapping[str, Json]) -> TemplateUpdate | None:
    return _template(data, status=parsing.word(data.get("event")) or "unknown")


def _template_quality(data: Mapping[str, Json]) -> TemplateUpdate | None:
    return _template(data, quality=parsing.word(data.get("new_quality_score")) or "unknown")


def _template_category(data: Mapping[str, Json]) -> TemplateUpdate | None:
    """A category that changed, or will within 24 hours (`correct_category`): the stricter holds from now on."""
    new, coming = parsing.word(data.get("new_category")), parsing.word(data.get("correct_category"))
    return _template(data, category="marketing" if "marketing" in (new, coming) else new or coming)


def _messaging_limit(data: Mapping[str, Json]) -> MessagingLimitUpdate:
    written = data.get("max_daily_conversations_per_business")
    return MessagingLimitUpdate(parse_limit(data.get("current_limit") if written is None else written))


def _account(data: Mapping[str, Json]) -> AccountUpdate:
    """The restrictions and the ban that it names; an empty list of restrictions ends them."""
    named, ban = data.get("restriction_info"), data.get("ban_info")
    listed = named if isinstance(named, list) else [named] if isinstance(named, dict) and named else []
    restrictions = tuple(
        AccountRestriction(parsing.word(item.get("restriction_type")) or "", parsing.moment(item.get("expiration")))
        for item in listed
        if isinstance(item, dict)
    )
    ended = isinstance(named, list | dict) and not named
    return AccountUpdate(
        restrictions if restrictions or ended else None,
        parsing.word(ban.get("waba_ban_state")) if isinstance(ban, dict) else None,
    )


UPDATES: Final[Mapping[str, Callable[[Mapping[str, Json]], AccountNoticeUpdate | None]]] = {
    "message_template_status_update": _template_status,
    "message_template_quality_update": _template_quality,
    "template_category_update": _template_category,
    "account_update": _account,
    "business_capability_update": _messaging_limit,
    "phone_number_quality_update": _messaging_limit,
}
"""The webhook fields whose values are read, and how."""

HINTS: Final = frozenset({"account_alerts", "account_review_update"})
"""The webhook fields that say only that something changed."""


def _number(data: Mapping[str, Json]) -> str | None:
    """The phone_number_id that an account-level value names."""
    if data.get("entity_type") == "PHONE_NUMBER":
        return parsing.name(data.get("entity_id"))
    return parsing.name(data.get("phone_number_id"))
