"""The consents of Braze's calls: groups of phones and external ids, decided like any other change.

People are keyed by address here: a phone never seen is a person like any other, an external id is known once it came
together with a phone (or stands with a contact), and one that is not known is passed over, as Braze does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from channels.base import Medium
from gateway.config import GroupConfig
from gateway.consent.model import Consent, Kind, Source, State
from gateway.context import Context
from gateway.people.consents import Change, Consents
from gateway.people.facts import consent_in
from gateway.people.identity import identity_of
from gateway.store import contacts, people
from gateway.store.people import Identity

NAMES = {State.UNKNOWN: "Unknown", State.SUBSCRIBED: "Subscribed"}
"""What Braze calls our states; it has no pending."""
OTHERS = "Unsubscribed"


@dataclass(frozen=True, slots=True)
class Ask:
    """A state for some people of a group."""

    group: str
    subscribed: bool
    double_opt_in: bool
    phones: Sequence[str] = ()
    external_ids: Sequence[str] = ()
    evidence: dict[str, object] = field(default_factory=dict)


class Braze:
    """The service behind Braze's calls."""

    def __init__(self, context: Context, consents: Consents) -> None:
        self._context = context
        self._consents = consents

    async def set(self, asks: Sequence[Ask]) -> list[dict[str, str]]:
        """Set states, all in one change; whom a stop kept from it. Raises Full, StoreFailed."""
        named = {each for ask in asks for each in ask.external_ids}
        found = await self._people(sorted(named)) if named else {}
        changes: dict[tuple[str, str, bool], Change] = {}
        for ask in asks:
            group = self._context.config.groups[ask.group]
            known = (_address(group, found[each]) for each in ask.external_ids if each in found)
            for address in (*ask.phones, *(each for each in known if each is not None)):
                changes.setdefault((ask.group, address, ask.subscribed), _change(ask, address))
        changed = await self._consents.change(list(changes.values()))
        refused = [it.address for it, each in zip(changes.values(), changed, strict=True) if each.conflict]
        return [{"phone": address, "reason": "opted_out"} for address in dict.fromkeys(refused)]

    async def status(self, group: GroupConfig, phones: Sequence[str], external_ids: Sequence[str]) -> dict[str, str]:
        """The state of each of these in a group, as Braze calls it."""

        def unit(connection: Connection) -> dict[str, str]:
            now = self._context.clock.now()
            owners: dict[str, str] = dict(contacts.by_external_id(connection, external_ids))
            found = people.find(connection, [identity_of(phone) for phone in phones])
            owners |= {phone: found[identity_of(phone)] for phone in phones if identity_of(phone) in found}
            known = people.load(connection, owners.values(), now, replies=False)
            return {
                each: _name(consent_in(known[owners[each]], group.id, now) if each in owners else Consent())
                for each in (*external_ids, *phones)
            }

        return await self._context.store.read(unit)

    async def link(self, pairs: Iterable[tuple[str, str]]) -> None:
        """These external ids (first) are the people with these phones; the last one to say so is right."""
        named = dict(pairs)
        if not named:
            return

        def unit(connection: Connection) -> None:
            wanted = {external: identity_of(phone) for external, phone in named.items()}
            found = people.find_or_create(connection, wanted.values(), self._context.clock.now())
            contacts.name(connection, {found[identity]: external for external, identity in wanted.items()})

        await self._context.store.write(unit)

    async def _people(self, external_ids: Sequence[str]) -> dict[str, list[Identity]]:
        def unit(connection: Connection) -> dict[str, list[Identity]]:
            owners = contacts.by_external_id(connection, external_ids)
            known = contacts.addresses(connection, list(owners.values()))
            return {external: known.get(contact, []) for external, contact in owners.items()}

        return await self._context.store.read(unit)


def _address(group: GroupConfig, identities: Sequence[Identity]) -> str | None:
    """How a group reaches a person; a user id only on WhatsApp."""
    good = [it.value for it in identities if it.kind == "phone" or group.medium is Medium.WHATSAPP]
    return good[0] if good else None


def _change(ask: Ask, address: str) -> Change:
    return Change(
        group=ask.group,
        address=address,
        kind=Kind.SUBSCRIBE if ask.subscribed else Kind.UNSUBSCRIBE,
        source=Source.API,
        double_opt_in=ask.double_opt_in,
        evidence=ask.evidence,
    )


def _name(consent: Consent) -> str:
    return NAMES.get(consent.state, OTHERS)


def answer(message: str = "success", /, **more: Any) -> dict[str, Any]:
    """An answer in Braze's shape; what is empty is left out."""
    return {"message": message, **{name: each for name, each in more.items() if each not in (None, [])}}
