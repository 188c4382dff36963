"""Who is who: from the identities that providers give to one contact, for a whole batch.

A contact is found by any of its identities, and learns those it lacks. Two contacts that prove to be one become one,
with both histories kept. A phone that comes back with another BSUID, and nothing links the two, is a new person:
the stops stay with the phone, opt-ins end. A person who changes number or BSUID takes the stops along and no opt-in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from channels.base import Person
from gateway import kinship
from gateway.clock import Instant
from gateway.identity import identities_of
from gateway.ids import new_id
from gateway.register import Register
from gateway.store import identity as rows
from gateway.store import people
from gateway.store.people import Identity, PersonState


class Census:
    """The identities of one transaction. `meet` once, then ask in the order of the batch, then `save`."""

    def __init__(self, connection: Connection, register: Register, now: Instant) -> None:
        self._connection = connection
        self._register = register
        self._now = now
        self._owner: dict[Identity, str] = {}
        self._has: dict[str, set[Identity]] = {}
        self._fresh: list[str] = []
        self._moved: dict[Identity, str] = {}
        self._merged: list[tuple[str, str]] = []  # (gone, into)
        self._readdressed: list[tuple[str, str, str]] = []  # (contact before, address, contact now)

    def meet(self, persons: Iterable[Person]) -> None:
        """Read what is known of all these people."""
        wanted = {identity for person in persons for identity in identities_of(person)}
        if not wanted:
            return
        self._owner = people.find(self._connection, wanted)
        contacts = set(self._owner.values())
        if contacts and any(identity.kind != "phone" for identity in wanted):
            for contact, identity in rows.of(self._connection, contacts):
                self._owner[identity] = contact
                self._has.setdefault(contact, set()).add(identity)
        for identity, contact in self._owner.items():
            self._has.setdefault(contact, set()).add(identity)
        self._register.load(contacts)

    def contact_of(self, person: Person) -> str:
        """The contact of a person, made or merged if need be. The person names somebody."""
        wanted = identities_of(person)
        owners = list(dict.fromkeys(self._owner[each] for each in wanted if each in self._owner))
        if not owners:
            return self._new(wanted)
        contact = owners[0]
        for other in owners[1:]:
            contact = self._join(contact, other, wanted)
        return self._learn(contact, wanted)

    def change(self, old: Person, new: Person, *, number_given_up: bool) -> str | None:
        """A person's identity became another: opt-ins end, stops go along. Their contact, None when we never knew
        them under the old identity."""
        before = [each for each in identities_of(old) if each in self._owner]
        if not before:
            return None
        contact = self._owner[before[0]]
        for other in {self._owner[each] for each in before[1:]} - {contact}:
            contact = self._merge(contact, other)
        kinship.lose(self._register, contact, {})
        for phone in [each for each in before if each.kind == "phone"] if number_given_up else []:
            self._pass_on(phone, contact, self._new([]))
        for other in {self._owner[each] for each in identities_of(new) if each in self._owner} - {contact}:
            contact = self._merge(contact, other)
        for each in identities_of(new):
            self._own(each, contact)
        return contact

    def state(self, contact: str) -> PersonState:
        """What is known of a contact."""
        return self._register.people[contact]

    def save(self) -> None:
        """Write contacts and identities; before the register writes what became of them."""
        rows.add_contacts(self._connection, self._fresh, self._now)
        rows.own(self._connection, self._moved)
        for gone, into in self._merged:
            rows.merge(self._connection, gone, into)
        for before, address, contact in self._readdressed:
            rows.readdress(self._connection, before, address, contact)

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _new(self, wanted: Sequence[Identity]) -> str:
        contact = new_id(self._now)
        self._fresh.append(contact)
        self._register.meet(contact)
        for each in wanted:
            self._own(each, contact)
        return contact

    def _own(self, identity: Identity, contact: str) -> None:
        before = self._owner.get(identity)
        if before == contact:
            return
        if before is not None:
            self._has[before].discard(identity)
        self._owner[identity] = contact
        self._has.setdefault(contact, set()).add(identity)
        self._moved[identity] = contact

    def _join(self, contact: str, other: str, wanted: Sequence[Identity]) -> str:
        """Two contacts that one person's identities lead to: one person, unless the phone is on file with another
        BSUID; then the phone changed hands."""
        ours = {each for each in self._has[other] if each.kind == "user_id"}
        named = {each for each in wanted if each.kind == "user_id"}
        if not ours or not named or ours & named or self._linked(contact, other):
            return self._merge(contact, other)
        for phone in [each for each in wanted if each.kind == "phone" and self._owner.get(each) == other]:
            self._pass_on(phone, other, contact)
            kinship.lose(self._register, other, {})
        return contact

    def _learn(self, contact: str, wanted: Sequence[Identity]) -> str:
        """Give a contact the identities it lacks; one known by its phone only that comes with another BSUID than the
        one on file is somebody new."""
        known = {each for each in self._has[contact] if each.kind == "user_id"}
        named = {each for each in wanted if each.kind == "user_id"}
        parents = {each for each in wanted if each.kind == "parent_user_id"} & self._has[contact]
        if known and named and not known & named and not parents:
            phones = [each for each in wanted if each.kind == "phone"]
            fresh = self._new([each for each in wanted if each.kind != "phone"])
            for phone in phones:
                self._pass_on(phone, contact, fresh)
                kinship.lose(self._register, contact, {})
            return fresh
        for each in wanted:
            self._own(each, contact)
        return contact

    def _linked(self, one: str, other: str) -> bool:
        parents = [{each for each in self._has[who] if each.kind == "parent_user_id"} for who in (one, other)]
        return bool(parents[0] & parents[1])

    def _pass_on(self, phone: Identity, before: str, after: str) -> None:
        """The phone changes hands: the stops that stand go with it, and what waits for it is judged anew."""
        kinship.inherit(self._register, before, after)
        self._readdressed.append((before, phone.value, after))
        self._own(phone, after)

    def _merge(self, one: str, other: str) -> str:
        """One person with both histories; the contact we knew first stays."""
        into, gone = sorted((one, other))
        kinship.union(self._register, into, gone)
        for identity in list(self._has.get(gone, ())):
            self._own(identity, into)
        self._merged.append((gone, into))
        return into
