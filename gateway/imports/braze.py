"""The consents in Braze's calls: groups of phones and external ids, decided like any other change of a consent.

People are identified by their address: a phone that was never seen is a person like any other; an external id is known
once it came together with one phone in any of the calls, or belongs to a contact. An unknown external id is ignored, as
Braze does, except in an unsubscription: the answer names whom it did not reach.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from gateway.config import GroupConfig
from gateway.consents import identity_merge
from gateway.consents.addresses import identity_of, reaching
from gateway.consents.changes import ConsentChange, Consents
from gateway.consents.gate_facts import consent_in
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.consent.states import Consent, Kind, SignalSource, State
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import contacts as contact_store
from gateway.store import identities as identity_store
from gateway.store import person_states
from gateway.store.errors import Again
from gateway.store.identities import KnownIdentity

NAMES = {State.UNKNOWN: "Unknown", State.SUBSCRIBED: "Subscribed"}
"""What Braze calls our states; it has no pending."""
OTHERS = "Unsubscribed"
"""What Braze calls every other state."""
NOT_KNOWN = "not_known"
"""Why an unsubscription changed nothing: this external id never came with a phone, or with none of the group's."""


@dataclass(frozen=True, slots=True)
class StatusChangeRequest:
    """A state for some people of a group; the phones are E.164."""

    group: str
    subscribed: bool
    double_opt_in: bool
    phones: Sequence[str] = ()
    external_ids: Sequence[str] = ()
    evidence: dict[str, object] = field(default_factory=dict)

    @property
    def link(self) -> dict[str, str]:
        """Phone by external id where one of each came together, else empty."""
        alone = len(self.external_ids) == 1 and len(set(self.phones)) == 1
        return {self.external_ids[0]: self.phones[0]} if alone else {}


class Braze:
    """The service behind Braze's calls."""

    def __init__(self, context: Context, consents: Consents) -> None:
        self._context = context
        self._consents = consents

    async def set(
        self, requests: Sequence[StatusChangeRequest], links: Mapping[str, str] | None = None
    ) -> list[dict[str, str]]:
        """Link external ids with the phones they came with (`links`, and those in the requests), then set all states in
        one change. Returns the people whom a stop kept from it, and those whom an unsubscription did not find. Raises
        QueueFull, StoreFailed."""
        links = dict(links or {})
        for request in requests:
            links |= request.link
        named = sorted({external_id for request in requests for external_id in request.external_ids})
        before = await self._people(named)
        await self._link(links)
        now = await self._people(named) if links else before
        changes: list[ConsentChange] = []
        latest: dict[tuple[str, KnownIdentity], bool] = {}
        not_found: dict[str, None] = {}
        for request in requests:
            group = self._context.config.groups[request.group]
            addresses = list(request.phones)
            for external_id in request.external_ids:
                # an unsubscription applies to their former phone, too
                lookups = (now,) if request.subscribed else (before, now)
                known = [
                    reaching((identity.value for identity in lookup.get(external_id, ())), group.medium)
                    for lookup in lookups
                ]
                reached = [address for address in known if address is not None]
                addresses += reached
                if not reached and not request.subscribed:
                    not_found[external_id] = None
            for address in addresses:
                person = request.group, identity_of(address)
                if latest.get(person) != request.subscribed:  # the same again adds nothing
                    latest[person] = request.subscribed
                    changes.append(_change(request, address))
        results = await self._consents.change(changes)
        refused = {
            change.address: result.conflict.value
            for change, result in zip(changes, results, strict=True)
            if result.conflict
        }
        return [
            *({"phone": address, "reason": reason} for address, reason in refused.items()),
            *({"external_id": external_id, "reason": NOT_KNOWN} for external_id in not_found),
        ]

    async def status(
        self, group: GroupConfig, phones: Mapping[str, str], external_ids: Sequence[str]
    ) -> dict[str, str]:
        """The state of each of these in a group, in Braze's word for it, by external id and by the phone as the caller
        wrote it; `phones` maps what was written to E.164."""

        def unit(connection: Connection) -> dict[str, str]:
            now = self._context.clock.now()
            owners: dict[str, str] = dict(contact_store.by_external_id(connection, external_ids))
            wanted = {written: identity_of(phone) for written, phone in phones.items()}
            on_file = identity_store.find(connection, wanted.values())
            owners |= {written: on_file[identity] for written, identity in wanted.items() if identity in on_file}
            known = person_states.load(connection, owners.values(), now)
            return {
                key: _name(consent_in(known[owners[key]], group.id, now) if key in owners else Consent())
                for key in (*external_ids, *phones)
            }

        return await self._context.store.read(unit)

    async def _link(self, phones: Mapping[str, str]) -> None:
        """Give these external ids (to their phones, E.164) to the people with these phones: the newest call holds. A
        person's new phone inherits what they ended."""
        if not phones:
            return
        context = self._context

        def unit(connection: Connection) -> CommitEffects:
            now = context.clock.now()
            wanted = {external: identity_of(phone) for external, phone in phones.items()}
            before = contact_store.by_external_id(connection, list(wanted))
            known = identity_store.find_or_create(connection, wanted.values(), now)
            owners = {external: known[identity] for external, identity in wanted.items()}
            moved = [(before[key], owners[key]) for key in owners if key in before and before[key] != owners[key]]
            consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
            consent_unit.load({contact for pair in moved for contact in pair})
            if contact_store.by_external_id(connection, list(wanted)) != before:
                raise Again("an external id went to somebody else before its contact was locked")
            for old, new in moved:
                identity_merge.follow(consent_unit, old, new)
            contact_store.name(connection, {contact: external for external, contact in owners.items()})
            return consent_unit.save()

        await asyncio.sleep(context.committed(await context.store.write(unit)))

    async def _people(self, external_ids: Sequence[str]) -> dict[str, list[KnownIdentity]]:
        """The identities of the contacts with these external ids."""
        if not external_ids:
            return {}

        def unit(connection: Connection) -> dict[str, list[KnownIdentity]]:
            owners = contact_store.by_external_id(connection, external_ids)
            known = identity_store.addresses(connection, list(owners.values()))
            return {external: known.get(contact, []) for external, contact in owners.items()}

        return await self._context.store.read(unit)


def _change(request: StatusChangeRequest, address: str) -> ConsentChange:
    return ConsentChange(
        group=request.group,
        address=address,
        kinds=(Kind.SUBSCRIBE if request.subscribed else Kind.UNSUBSCRIBE,),
        source=SignalSource.API,
        double_opt_in=request.double_opt_in,
        evidence=request.evidence,
    )


def _name(consent: Consent) -> str:
    return NAMES.get(consent.state, OTHERS)


def answer(message: str = "success", /, **more: Any) -> dict[str, Any]:
    """An answer in Braze's shape; what is empty is left out."""
    return {"message": message, **{name: value for name, value in more.items() if value not in (None, [])}}
