"""Where in a webhook an item stands: its account, field, number and contacts, and how it is kept raw."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from channels.inbound import Json, Person, Unreadable
from channels.texts import plain
from channels.whatsapp import parsing
from channels.whatsapp.parsing import digest, dumps
from channels.whatsapp.payloads import Contact

OBJECT: Final = "whatsapp_business_account"


class MalformedItem(ValueError):
    """An item cannot be understood; the text says why."""


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact of the same value, read and as it came."""

    contact: Contact
    raw: Json


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an item has from the body around it. `account` is the WABA id, `time` the entry's time as it came and `at`
    the same in microseconds; `field` is the change's field, `route` our phone_number_id, `metadata` as it came;
    `contacts` are the value's contacts by each identity, `only` the one contact where there is no other."""

    account: str | None = None
    time: Json = None
    at: int | None = None
    field: str = ""
    route: str | None = None
    metadata: Json = None
    contacts: Mapping[str, KnownContact] = dataclasses.field(default_factory=dict)
    only: KnownContact | None = None

    @staticmethod
    def of_entry(entry: Json) -> Envelope:
        """The envelope of an element of `entry[]`, which may be anything."""
        if not isinstance(entry, dict):
            return Envelope()
        time = entry.get("time")
        return Envelope(account=parsing.name(entry.get("id")), time=time, at=parsing.micros(time))

    def of_change(self, name: str, value: Mapping[str, Json]) -> Envelope:
        """The envelope of one change of this entry."""
        metadata = value.get("metadata")
        route = parsing.name(metadata.get("phone_number_id")) if isinstance(metadata, dict) else None
        contacts: dict[str, KnownContact] = {}
        listed = value.get("contacts")
        objects = [raw for raw in listed if isinstance(raw, dict)] if isinstance(listed, list) else []
        known = [KnownContact(Contact.model_validate(raw), raw) for raw in objects]
        for contact in known:
            for identity in (contact.contact.wa_id, contact.contact.user_id):
                if identity is not None:
                    contacts.setdefault(identity, contact)
        only = known[0] if len(known) == 1 else None
        return replace(self, field=name, route=route, metadata=metadata, contacts=contacts, only=only)

    def known(self, phone: str | None, user_id: str | None) -> KnownContact | None:
        """The contact with one of these identities; with neither, the only contact there is."""
        if phone is None and user_id is None:
            return self.only
        return self.contacts.get(phone or "") or self.contacts.get(user_id or "")

    def person(self, phone: str | None, user_id: str | None, parent: str | None) -> Person | None:
        """Whom an item is about: its own identities first, completed by the contact where nothing contradicts it."""
        known = self.known(phone, user_id)
        if known is not None:
            contact = known.contact
            if user_id is None or contact.user_id in (None, user_id):
                phone, user_id = phone or contact.wa_id, user_id or contact.user_id
                parent = parent or contact.parent_user_id
        if phone is None and user_id is None and parent is None:
            return None
        name = known.contact.profile.name if known is not None and known.contact.profile is not None else None
        return Person(phone, user_id, parent, name)

    def key(self, kind: str, *parts: Json) -> str:
        """A key of an item that has no id of its own: the same in every batching."""
        return f"{kind}:{digest(self.account, self.time, self.field, self.route, *parts)}"

    def document(self, array: str, content: Json, known: KnownContact | None = None) -> Json:
        """A body that holds one array only, or with an empty `array` the whole value."""
        value = content
        if array:
            value = {"messaging_product": "whatsapp"}
            if self.metadata is not None:
                value["metadata"] = self.metadata
            if known is not None:
                value["contacts"] = [known.raw]
            value[array] = content
        entry: dict[str, Json] = {"id": self.account}
        if self.time is not None:
            entry["time"] = self.time
        return {"object": OBJECT, "entry": [{**entry, "changes": [{"value": value, "field": self.field}]}]}

    def raw(self, array: str, element: Json, known: KnownContact | None = None) -> bytes:
        """A body of this one item, as bytes."""
        return dumps(self.document(array, [element] if array else element, known))

    def unreadable(self, why: str, body: Json) -> Unreadable:
        """An item that could not be understood; `body` is a webhook's body that holds it alone."""
        return Unreadable("unreadable:" + digest(body), plain(why), dumps(body), self.route)
