"""Addresses and identities: which texts mean the same person's phone.

WhatsApp writes Brazilian and Mexican mobile numbers in two ways (with and without the ninth digit 9, with and without
the 1 after the country code); both lead to one contact, while a message keeps the address it was given.
"""

from __future__ import annotations

import re

from channels.base import Person
from gateway.store.people import Identity

_BRAZIL = re.compile(r"\+55([1-9][0-9])([6-9][0-9]{7})\Z")
_BRAZIL_CANONICAL = re.compile(r"\+55([1-9][0-9])9([6-9][0-9]{7})\Z")
_MEXICO = re.compile(r"\+521([0-9]{10})\Z")
_MEXICO_CANONICAL = re.compile(r"\+52([0-9]{10})\Z")
_PARENT = re.compile(r"[A-Z]{2}\.ENT\.")


def canonical(phone: str) -> str:
    """The one way in which a phone is looked up."""
    if phone.startswith("+55"):
        return _BRAZIL.sub(r"+55\g<1>9\2", phone)
    if phone.startswith("+521"):
        return _MEXICO.sub(r"+52\1", phone)
    return phone


def ways(phone: str) -> list[str]:
    """Every way in which messages may have written a canonical phone."""
    other = _BRAZIL_CANONICAL.sub(r"+55\1\2", _MEXICO_CANONICAL.sub(r"+521\1", phone))
    return [phone] if other == phone else [phone, other]


def identity_of(address: str) -> Identity:
    """An address of the API or of a message: a phone with `+`, else a BSUID or parent BSUID (`US.ENT.…`)."""
    if address.startswith("+"):
        return Identity("phone", canonical(address))
    return Identity("parent_user_id" if _PARENT.match(address) else "user_id", address)


def identities_of(person: Person) -> list[Identity]:
    """Every identity that a provider gave of a person, the surest first."""
    found = []
    if person.user_id:
        found.append(identity_of(person.user_id))
    if person.phone:
        found.append(Identity("phone", canonical(person.phone)))
    if person.parent_user_id:
        found.append(Identity("parent_user_id", person.parent_user_id))
    return list(dict.fromkeys(found))


def person_at(address: str) -> Person:
    """The person whom an address names."""
    identity = identity_of(address)
    if identity.kind == "phone":
        return Person(phone=address)
    return Person(parent_user_id=address) if identity.kind == "parent_user_id" else Person(user_id=address)


def address_of(person: Person) -> str:
    """How to answer a person: the phone where we have it, since not every message may go to a BSUID."""
    return person.phone or person.user_id or person.parent_user_id or ""
