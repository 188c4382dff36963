"""Addresses and identities: who is meant by what a caller or a provider names.

Every spelling of a number leads to one contact (`gateway.core.phone` knows them), while a message keeps the address it
was given. What a provider names is read here, where it becomes an identity: what is not a possible number names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from channels.channel import Medium
from channels.inbound import Person
from gateway.core import phone
from gateway.store.identities import KnownIdentity

_PARENT = re.compile(r"[A-Z]{2}\.ENT\.")


def identity_of(address: str) -> KnownIdentity:
    """An address of the API or of a message: a phone with `+`, else a BSUID or parent BSUID (`US.ENT.…`)."""
    if address.startswith("+"):
        return KnownIdentity("phone", phone.key(address))
    return KnownIdentity("parent_user_id" if _PARENT.match(address) else "user_id", address)


@lru_cache(maxsize=4096)  # those of one message are asked for several times
def identities_of(person: Person) -> tuple[KnownIdentity, ...]:
    """Every identity that a provider gave of a person, the surest first."""
    identities = []
    if person.user_id:
        identities.append(identity_of(person.user_id))
    if (number := phone.from_provider(person.phone)) is not None:
        identities.append(KnownIdentity("phone", phone.key(number)))
    if person.parent_user_id:
        identities.append(KnownIdentity("parent_user_id", person.parent_user_id))
    return tuple(dict.fromkeys(identities))


def person_at(address: str) -> Person:
    """The person whom an address names."""
    identity = identity_of(address)
    if identity.kind == "phone":
        return Person(phone=address)
    return Person(parent_user_id=address) if identity.kind == "parent_user_id" else Person(user_id=address)


def address_of(person: Person) -> str:
    """How to answer a person: the phone where we have it, since not every message may go to a BSUID."""
    return phone.from_provider(person.phone) or person.user_id or person.parent_user_id or ""


def reaching(addresses: Iterable[str], medium: Medium) -> str | None:
    """The first of a person's addresses at which a medium reaches them: a phone, on WhatsApp also a user id. None where
    there is none."""
    usable = (value for value in addresses if medium is Medium.WHATSAPP or identity_of(value).kind == "phone")
    return next(usable, None)
