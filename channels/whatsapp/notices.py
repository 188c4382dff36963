"""Preferences, BSUID updates, errors without a message, and everything about our own number, account and templates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from channels.inbound import AccountNotice, IdentityChange, Item, Json, Person, Preference
from channels.whatsapp import values
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
    """The whole value of a field, known or unknown: recorded, and read by those whom its kind concerns."""
    return _notice(place, place.field or "unknown", value, "")


def _notice(place: Place, kind: str, data: Mapping[str, Json], array: str, at: int | None = None) -> AccountNotice:
    return AccountNotice(
        key=place.key("notice", kind, dict(data)),
        kind=values.text(kind) or "unknown",
        data=values.storable(dict(data)),
        raw=place.raw(array, data),
        route=place.route or _number(data),
        display_phone_number=values.display_phone(data.get("display_phone_number") or data.get("phone_number")),
        account=place.account,
        at=at if at is not None else place.at,
    )


def _number(data: Mapping[str, Json]) -> str | None:
    """The phone_number_id that an account-level value names."""
    if data.get("entity_type") == "PHONE_NUMBER":
        return values.name(data.get("entity_id"))
    return values.name(data.get("phone_number_id"))
