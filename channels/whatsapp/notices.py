"""Preferences, BSUID updates, errors without a message, and everything about our own number, account and templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from channels.inbound import (
    AccountNotice,
    AccountNoticeUpdate,
    AccountRestriction,
    AccountUpdate,
    IdentityChange,
    Item,
    Json,
    MessagingLimitUpdate,
    Person,
    Preference,
    TemplateUpdate,
)
from channels.whatsapp import values
from channels.whatsapp.account import parse_limit, word
from channels.whatsapp.payloads import UserIdUpdate, UserPreference
from channels.whatsapp.place import NotReadable, Place

STOPS: Final[Mapping[str, bool]] = {"stop": True, "resume": False, "signup": False}
"""The values of Meta's marketing switch, and whether each stops; any other is a notice."""

SIGN_UP: Final = "signup"
"""The value that tells of an opt-in inside WhatsApp (Meta's in-app sign-up, 2026-06)."""


def preference(place: Place, element: Mapping[str, Json]) -> Item:
    """An element of `value.user_preferences[]`. Its own identities are trusted above the contact's."""
    found = UserPreference.model_validate(element)
    value = found.value.lower()
    stop = STOPS.get(value)
    category = (found.category or "marketing_messages").lower()
    if stop is None or not category.startswith("marketing"):
        return _notice(place, "user_preferences", element, "user_preferences", found.timestamp)
    known = place.known(found.wa_id, found.user_id)
    person = place.person(found.wa_id, found.user_id, found.parent_user_id)
    if person is None:
        raise NotReadable("a preference of nobody")
    who = person.user_id or person.phone or person.parent_user_id
    at = found.timestamp
    return Preference(
        key=place.key("preference", who, category, SIGN_UP if value == SIGN_UP else stop, at),
        person=person,
        stop=stop,
        raw=place.raw("user_preferences", element, known),
        sign_up=dict(element) if value == SIGN_UP else None,
        route=place.route,
        at=at,
    )


def user_id_update(place: Place, element: Mapping[str, Json]) -> Item:
    """An element of `value.user_id_update[]`: a BSUID became another. The phone is the new identity's; it is the old
    one's too where nothing else tells who it was."""
    found = UserIdUpdate.model_validate(element)
    user, parent = found.user_id, found.parent_user_id
    previous = user.previous if user else None
    previous_parent = parent.previous if parent else None
    alone = previous is None and previous_parent is None
    old = Person(found.wa_id if alone else None, previous, previous_parent)
    new = Person(found.wa_id, user.current if user else None, parent.current if parent else None)
    if (alone and old.phone is None) or (new.user_id is None and new.parent_user_id is None):
        raise NotReadable("a BSUID update without previous or current")
    return IdentityChange(
        key=place.key("user_id_update", dict(element)),
        old=old,
        new=new,
        raw=place.raw("user_id_update", element),
        number_given_up=False,
        route=place.route,
        at=found.timestamp,
    )


def error(place: Place, element: Mapping[str, Json]) -> Item:
    """An element of `value.errors[]`: no message is attached."""
    return _notice(place, "errors", element, "errors")


def user_action(place: Place, element: Mapping[str, Json]) -> Item:
    """An element of `value.user_actions[]` (a link was clicked): it names no person."""
    return _notice(place, "user_actions", element, "user_actions", values.micros(element.get("timestamp")))


def notice(place: Place, value: Mapping[str, Json]) -> Item:
    """The whole value of a field, known or unknown: recorded, and read where `UPDATES` says how."""
    return _notice(place, place.field or "unknown", value, "")


def _notice(place: Place, kind: str, data: Mapping[str, Json], array: str, at: int | None = None) -> AccountNotice:
    return AccountNotice(
        key=place.key("notice", kind, dict(data)),
        kind=values.text(kind) or "unknown",
        raw=place.raw(array, data),
        update=UPDATES[kind](data) if kind in UPDATES else None,
        should_probe=kind in UPDATES or kind in HINTS,
        route=place.route or _number(data),
        display_phone_number=values.display_phone(data.get("display_phone_number") or data.get("phone_number")),
        account=place.account,
        at=at if at is not None else place.at,
    )


def _template(data: Mapping[str, Json], **said: str | None) -> TemplateUpdate | None:
    name, language = values.text(data.get("message_template_name")), values.text(data.get("message_template_language"))
    if name is None or language is None:
        return None
    return TemplateUpdate(name, language.replace("-", "_"), **said)


def _template_status(data: Mapping[str, Json]) -> TemplateUpdate | None:
    return _template(data, status=word(data.get("event")) or "unknown")


def _template_quality(data: Mapping[str, Json]) -> TemplateUpdate | None:
    return _template(data, quality=word(data.get("new_quality_score")) or "unknown")


def _template_category(data: Mapping[str, Json]) -> TemplateUpdate | None:
    """A category that changed, or will within 24 hours (`correct_category`): the stricter holds from now on."""
    new, coming = word(data.get("new_category")), word(data.get("correct_category"))
    return _template(data, category="marketing" if "marketing" in (new, coming) else new or coming)


def _messaging_limit(data: Mapping[str, Json]) -> MessagingLimitUpdate:
    written = data.get("max_daily_conversations_per_business")
    return MessagingLimitUpdate(parse_limit(data.get("current_limit") if written is None else written))


def _account(data: Mapping[str, Json]) -> AccountUpdate:
    """The restrictions and the ban that it names; an empty list of restrictions ends them."""
    named, ban = data.get("restriction_info"), data.get("ban_info")
    listed = named if isinstance(named, list) else [named] if isinstance(named, dict) and named else []
    restrictions = tuple(
        AccountRestriction(word(one.get("restriction_type")) or "", values.moment(one.get("expiration")))
        for one in listed
        if isinstance(one, dict)
    )
    said = bool(restrictions) or (isinstance(named, list | dict) and not named)
    return AccountUpdate(
        restrictions if said else None, word(ban.get("waba_ban_state")) if isinstance(ban, dict) else None
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
"""The webhook fields that say no more than that something changed."""


def _number(data: Mapping[str, Json]) -> str | None:
    """The phone_number_id that an account-level value names."""
    if data.get("entity_type") == "PHONE_NUMBER":
        return values.name(data.get("entity_id"))
    return values.name(data.get("phone_number_id"))
