"""Who is who: from the identities that providers give to one contact, for a whole batch.

A contact is found by any of its identities, and learns those it lacks. Two contacts that prove to be one become one,
with both histories kept. A phone that comes back with another BSUID, and nothing links the two, is a new person:
the stops stay with the phone, opt-ins end. A person who changes number or BSUID takes the stops along and no opt-in.

A BSUID names a person within one business portfolio; those of different portfolios do not contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from sqlalchemy import Connection

from channels.channel import Medium
from channels.inbound import Person
from gateway.config import WhatsAppConfig
from gateway.consents import identity_merge
from gateway.consents.addresses import identities_of, identity_of, person_at
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import Instant
from gateway.core.ids import new_id
from gateway.core.message_status import MessageStatus
from gateway.core.phone import from_provider, spellings
from gateway.core.policy import gates
from gateway.store import contact_merge, waiting_messages
from gateway.store import contacts as contact_store
from gateway.store import identities as identity_store
from gateway.store import recipients as recipient_store
from gateway.store.identities import KnownIdentity
from gateway.store.status_changes import StatusChange, apply_status_changes

Named = tuple[str, str, str, Person]
"""(contact, channel, address, whom the provider says it reached): what was learned about an address of ours."""


class IdentityResolver:
    """The identities of one transaction. `meet` once, then ask in the order of the batch, then `save`."""

    def __init__(self, connection: Connection, consent_unit: ConsentUnit, now: Instant) -> None:
        self._connection = connection
        self._consent_unit = consent_unit
        self._now = now
        self._owner: dict[KnownIdentity, str] = {}
        self._has: dict[str, set[KnownIdentity]] = {}
        self._portfolio: dict[KnownIdentity, str] = {}  # of those BSUIDs of which we know it
        self._stored: set[KnownIdentity] = set()  # identities that were known before this transaction
        self._fresh: list[str] = []
        self._moved: set[KnownIdentity] = set()
        self._merged: list[tuple[str, str]] = []  # (gone, into)
        self._readdressed: list[tuple[str, list[str], str]] = []  # (contact before, addresses, contact now)

    def meet(self, persons: Iterable[Person]) -> None:
        """Read what is known of all these people."""
        wanted = {identity for person in persons for identity in identities_of(person)}
        if not wanted:
            return
        self._owner = identity_store.find(self._connection, wanted, lock=True)
        contacts = set(self._owner.values())
        self._consent_unit.load(contacts)
        if contacts and any(identity.kind != "phone" for identity in wanted):
            self._read_identities(contacts)
        for identity, contact in self._owner.items():
            self._has.setdefault(contact, set()).add(identity)
        self._stored = set(self._owner)

    def meet_owners(self, identities: Iterable[KnownIdentity]) -> None:
        """Read what is known of the owners of these identities, with everything that leads to them."""
        self._owner = identity_store.find(self._connection, identities, lock=True)
        contacts = set(self._owner.values())
        self._consent_unit.load(contacts)
        self._read_identities(contacts)
        self._stored = set(self._owner)

    def same(self, identities: Iterable[KnownIdentity]) -> None:
        """These identities, those of them that are known, are one person's."""
        contact: str | None = None
        for identity in identities:
            owner = self._owner.get(identity)
            if owner is not None:
                contact = owner if contact in (None, owner) else self._merge(contact, owner)

    def contact_of(self, person: Person, channel: str) -> str:
        """The contact of a person who is met on a channel, made or merged if need be. The person names somebody."""
        wanted = identities_of(person)
        portfolio = self._portfolio_of(channel)
        phones = [identity for identity in wanted if identity.kind == "phone"]
        contact: str | None = None
        for identity in wanted:
            owner = self._owner.get(identity)
            if identity.kind != "phone" and owner is not None:
                contact = owner if contact in (None, owner) else self._merge(contact, owner)
        for phone in phones:
            holder = self._owner.get(phone)
            if holder in (None, contact):
                continue
            if self._another(holder, contact, wanted, portfolio):
                contact = contact or self._new()
                evidence = {"phone_came_with": [identity.value for identity in wanted]}
                self._pass_on(phone, holder, contact, "the phone came with another person", evidence)
                identity_merge.lose(self._consent_unit, holder, evidence)
            else:
                contact = holder if contact is None else self._merge(contact, holder)
        contact = contact or self._new()
        for identity in wanted:
            self._own(identity, contact, portfolio)
        return contact

    def owner(self, address: str) -> str | None:
        """Whose an address is, if it was met and is known."""
        return self._owner.get(identity_of(address))

    def addresses(self, contact: str) -> list[str]:
        """The addresses of a contact, as far as this batch knows them: all of somebody whom it names by user id."""
        return sorted(identity.value for identity in self._has.get(contact, ()))

    def change(self, old: Person, new: Person, channel: str, *, number_given_up: bool) -> str | None:
        """A person's identity became another: opt-ins end, stops go along. Their contact, None when we never knew
        them under the old identity. With the number unchanged only opt-ins of the BSUID's own medium end."""
        before = [identity for identity in identities_of(old) if identity in self._owner]
        if not before:
            return None
        contact = self._owner[before[0]]
        for identity in before[1:]:
            if self._owner[identity] != contact:
                contact = self._merge(contact, self._owner[identity])
        medium = None if number_given_up else Medium.WHATSAPP
        identity_merge.lose(self._consent_unit, contact, _change(old, new), medium)
        for phone in [identity for identity in before if identity.kind == "phone"] if number_given_up else []:
            self._pass_on(phone, contact, self._new(), "user_changed_number", {"changed": _change(old, new)})
        for identity in identities_of(new):
            owner = self._owner.get(identity)
            if owner not in (None, contact):
                contact = self._merge(contact, owner)
        for identity in identities_of(new):
            self._own(identity, contact, self._portfolio_of(channel))
        return contact

    def save(self) -> None:
        """Write contacts and identities, before the unit of work writes their consents."""
        contact_store.add(self._connection, self._fresh, self._now)
        owners = {identity: (self._owner[identity], self._portfolio.get(identity)) for identity in self._moved}
        identity_store.add(
            self._connection, {identity: owner for identity, owner in owners.items() if identity not in self._stored}
        )
        identity_store.own(
            self._connection, {identity: owner for identity, owner in owners.items() if identity in self._stored}
        )
        for gone, into in self._merged:
            contact_merge.merge(self._connection, gone, into)
        for before, addresses, contact in self._readdressed:
            waiting_messages.readdress(self._connection, before, addresses, contact)
        self._refuse_duplicates({into for _, into in self._merged} | {contact for *_, contact in self._readdressed})

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _refuse_duplicates(self, contacts: Set[str]) -> None:
        """A person who proves to be in one campaign twice gets one message of it: the first that waits, unless one
        is out already."""
        if contacts:
            twice = recipient_store.waiting_twice(self._connection, contacts)
            status_changes = [StatusChange(row, MessageStatus.REFUSED, reason=gates.Reason.DUPLICATE) for row in twice]
            apply_status_changes(self._connection, status_changes, self._now, self._consent_unit.node)

    def _read_identities(self, contacts: Set[str]) -> None:
        """Read every identity of these contacts."""
        for contact, identity, portfolio in identity_store.of(self._connection, contacts):
            self._owner[identity] = contact
            self._has.setdefault(contact, set()).add(identity)
            if portfolio is not None:
                self._portfolio[identity] = portfolio

    def _portfolio_of(self, channel: str) -> str | None:
        settings = self._consent_unit.config.channels.get(channel)
        return settings.portfolio if isinstance(settings, WhatsAppConfig) else None

    def _new(self) -> str:
        contact = new_id(self._now)
        self._fresh.append(contact)
        self._has[contact] = set()
        self._consent_unit.add_contact(contact)
        return contact

    def _own(self, identity: KnownIdentity, contact: str, portfolio: str | None = None) -> None:
        if portfolio is not None and identity.kind == "user_id" and self._portfolio.get(identity) != portfolio:
            self._portfolio[identity] = portfolio
            self._moved.add(identity)
        before = self._owner.get(identity)
        if before == contact:
            return
        if before is not None:
            self._has[before].discard(identity)
        self._owner[identity] = contact
        self._has.setdefault(contact, set()).add(identity)
        self._moved.add(identity)

    def _another(
        self, holder: str, contact: str | None, wanted: Sequence[KnownIdentity], portfolio: str | None
    ) -> bool:
        """Whether the holder of a phone is somebody else than the person who comes with it now: on file with other
        BSUIDs of the same portfolio only, and linked by no parent BSUID."""
        named = {identity for identity in wanted if identity.kind == "user_id"}
        on_file = {identity for identity in self._has[holder] if identity.kind == "user_id"}
        rival = {identity for identity in on_file if portfolio in (None, self._portfolio.get(identity, portfolio))}
        if not named or not rival or named & on_file:
            return False
        parents = {identity for identity in wanted if identity.kind == "parent_user_id"} | self._parents(contact)
        return not parents & self._parents(holder)

    def _parents(self, contact: str | None) -> set[KnownIdentity]:
        return {identity for identity in self._has[contact] if identity.kind == "parent_user_id"} if contact else set()

    def _pass_on(self, phone: KnownIdentity, before: str, after: str, why: str, evidence: Mapping[str, object]) -> None:
        """The phone changes hands: the stops that stand go with it, and what waits for it is checked anew."""
        identity_merge.inherit(self._consent_unit, before, after, why, evidence)
        self._readdressed.append((before, spellings(phone.value), after))
        self._own(phone, after)

    def _merge(self, one: str, other: str) -> str:
        """One person with both histories; the contact we knew first stays."""
        into, gone = sorted((one, other))
        identity_merge.union(self._consent_unit, into, gone)
        for identity in list(self._has.get(gone, ())):
            self._own(identity, into)
        self._merged.append((gone, into))
        return into


def learn(connection: Connection, consent_unit: ConsentUnit, named: Sequence[Named]) -> None:
    """Learn whom our messages reached, as providers say: for a batch at once, and only identities are read where
    nothing is new. Nothing is learned of an address that is somebody else's by now."""
    named = [change for change in named if _tells(change[3], change[2])]
    if not named:
        return
    reached = [(*change, _with_address(change[3], change[2])) for change in named]
    wanted = {identity for *_, persons in reached for person in persons for identity in identities_of(person)}
    known = identity_store.find(connection, wanted | {identity_of(address) for _, _, address, _ in named})
    news = [
        (contact, address, channel, person)
        for contact, channel, address, _, persons in reached
        for person in persons
        if known.get(identity_of(address)) == contact
        and any(known.get(identity) != contact for identity in identities_of(person))
    ]
    if not news:
        return
    resolver = IdentityResolver(connection, consent_unit, consent_unit.now)
    resolver.meet(person for *_, person in news)
    for contact, address, channel, person in news:
        if resolver.owner(address) in (None, contact):  # nobody else's since it was looked at
            resolver.contact_of(person, channel)
    resolver.save()


def _tells(person: Person, address: str) -> bool:
    """Whether a person that a provider names is more than the phone we wrote to (every SMS receipt is just that)."""
    return bool(person.user_id or person.parent_user_id) or from_provider(person.phone) not in (None, address)


def _with_address(person: Person, address: str) -> list[Person]:
    """Whom an address of ours reached, as persons to learn from: the address counts beside what the provider names,
    and so does the number that the provider writes for it, where a BSUID says that both are one person."""
    known = person_at(address)
    user, parent = person.user_id or known.user_id, person.parent_user_id or known.parent_user_id
    phones = dict.fromkeys(
        (known.phone or person.phone, person.phone or known.phone) if user or parent else (known.phone,)
    )
    return [Person(phone=phone, user_id=user, parent_user_id=parent) for phone in phones]


def _change(old: Person, new: Person) -> dict[str, object]:
    """An identity change as evidence."""
    return {
        "from": [identity.value for identity in identities_of(old)],
        "to": [identity.value for identity in identities_of(new)],
    }
