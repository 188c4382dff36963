"""A person's number or BSUID changed: system messages, and BSUID updates.

`user_changed_number` names the new number as `wa_id` and the old one as `from`, in old versions as `customer`, and
always in the body; a new number also means a new BSUID. Where Meta may not share the phone, only `user_changed_user_id`
comes. Both have `previous_…` since 2026-08-11; before that, the old BSUID is the sender's or stands in the body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from channels.inbound import AccountNotice, IdentityChange, Item, Json, Person
from channels.whatsapp import parsing
from channels.whatsapp.envelope import Envelope, MalformedItem
from channels.whatsapp.payloads import Message, System, UserIdUpdate

_FROM_TO: Final = re.compile(r".*changed from (\S+) to (\S+?)\.?\s*", re.DOTALL)

NUMBER_GIVEN_UP: Final[Mapping[str, bool]] = {"user_changed_number": True, "user_changed_user_id": False}
"""The system types that change an identity, and whether the old number is no longer the person's."""


def system(envelope: Envelope, message: Message, element: Mapping[str, Json]) -> Item:
    """A message of type `system`; one that changes no identity is a notice `system.<type>`."""
    change = message.system
    if change is None:
        raise MalformedItem("a system message without its object")
    given_up = NUMBER_GIVEN_UP.get(change.type or "")
    if given_up is None:
        return AccountNotice(
            key=message.id,
            kind=f"system.{change.type or 'unknown'}",
            raw=envelope.raw("messages", element),
            route=envelope.route,
            account=envelope.account,
            at=message.timestamp,
        )
    old, new = _identities(message, change)
    if given_up and new.phone is None and new.user_id is None:
        raise MalformedItem("a changed number without the new one")
    if not given_up and new.user_id is None:
        raise MalformedItem("a changed BSUID without the new one")
    if old.phone is None and old.user_id is None and old.parent_user_id is None:
        raise MalformedItem("a changed identity without the old one")
    return IdentityChange(
        key=message.id,
        old=old,
        new=new,
        raw=envelope.raw("messages", element),
        number_given_up=given_up,
        route=envelope.route,
        at=message.timestamp,
    )


def user_id_update(envelope: Envelope, element: Mapping[str, Json]) -> Item:
    """An element of `value.user_id_update[]`: a BSUID became another. The phone is the new identity's; it is the old
    one's too where nothing else tells who it was."""
    update = UserIdUpdate.model_validate(element)
    user, parent = update.user_id, update.parent_user_id
    previous = user.previous if user else None
    previous_parent = parent.previous if parent else None
    alone = previous is None and previous_parent is None
    old = Person(update.wa_id if alone else None, previous, previous_parent)
    new = Person(update.wa_id, user.current if user else None, parent.current if parent else None)
    if (alone and old.phone is None) or (new.user_id is None and new.parent_user_id is None):
        raise MalformedItem("a BSUID update without previous or current")
    return IdentityChange(
        key=envelope.key("user_id_update", dict(element)),
        old=old,
        new=new,
        raw=envelope.raw("user_id_update", element),
        number_given_up=False,
        route=envelope.route,
        at=update.timestamp,
    )


def _identities(message: Message, change: System) -> tuple[Person, Person]:
    """The person before and after."""
    from_to = _FROM_TO.fullmatch(change.body or "")
    before, after = from_to.groups() if from_to else (None, None)
    sender = parsing.phone(message.sender)
    new_phone = change.wa_id or change.new_wa_id or parsing.phone(after)
    new_user = change.user_id or parsing.user_id(after)
    old_user = _other(new_user, change.previous_user_id, message.from_user_id, parsing.user_id(before))
    if change.type == "user_changed_user_id":  # the number, where there is one, is not said to have changed
        phone = new_phone or sender
        old = Person(None if old_user else phone, old_user, change.previous_parent_user_id)
        return old, Person(phone, new_user, change.parent_user_id)
    old_phone = _other(new_phone, change.customer, sender, parsing.phone(before))
    old_parent = change.previous_parent_user_id or _other(change.parent_user_id, message.from_parent_user_id)
    return Person(old_phone, old_user, old_parent), Person(new_phone, new_user, change.parent_user_id)


def _other(new: str | None, *candidates: str | None) -> str | None:
    """The first candidate that is not the new one."""
    return next((candidate for candidate in candidates if candidate is not None and candidate != new), None)
