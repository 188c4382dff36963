"""Erasure of a person: everything about them is deleted, except what keeps a stop in force.

What stays is the suppression record: each identity for which a stop or a carrier block is in force, with the state,
times and author of that stop; and the hash chain of the ledger, so that it can still be verified. Of a person with
neither stop nor block no identity stays. Opt-ins end, and waiting messages are cancelled. A later message from the same
phone is handled like anybody's. Idempotency keys forget their answers within a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

from gateway.consents.addresses import identity_of
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import MINUTE, Instant, iso
from gateway.core.consent.effective import effective, ended, marketing
from gateway.core.consent.states import Kind, Signal, SignalSource, SignalTime, State
from gateway.core.ids import floor_id, time_of
from gateway.core.message_status import MessageStatus
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import contact_erasure, event_retention, person_states, waiting_messages
from gateway.store import identities as identity_store
from gateway.store import ledger as ledger_store
from gateway.store.event_numbers import number_events
from gateway.store.status_changes import StatusChange, apply_status_changes

T = TypeVar("T")
K = TypeVar("K")

PATIENCE = 10.0
"""Seconds to wait for messages that are on their way to the provider."""
SCAN = 20_000
"""Rows that are looked through in one read."""


class Busy(Exception):
    """A message is on its way to this person right now: the erasure is not done, and the call may be repeated."""


class Erasure:
    """The service: erase a person."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def erase(self, address: str) -> dict[str, Any] | None:
        """Erase a person and return what is kept, None for a person who is not known. Raises Busy, StoreFailed."""
        loop = asyncio.get_running_loop()
        until = loop.time() + PATIENCE
        while True:
            remaining = await self._write(lambda connection: self._end(connection, address))
            if remaining is None:
                return None
            family, in_flight = remaining
            if not in_flight:
                break
            if loop.time() > until:
                raise Busy(address)
            await asyncio.sleep(0.05)
        marks = await self._clean_unindexed(family, None, None)
        blanked = await self._write(lambda connection: self._blank(connection, address))
        if blanked is None:
            return None
        family_at_last, kept = blanked
        if set(family_at_last) != set(family):  # contacts were merged meanwhile
            marks = None, None
        await self._clean_unindexed(family_at_last, *marks)
        return kept

    async def _write(self, unit: Callable[[Connection], tuple[T, CommitEffects]]) -> T:
        result, effects = await self._context.store.write(unit)
        await asyncio.sleep(self._context.committed(effects))
        return result

    def _end(self, connection: Connection, address: str) -> tuple[tuple[list[str], int] | None, CommitEffects]:
        """End opt-ins and cancel waiting messages. Returns the person's contacts, and how many messages are on their
        way; None for a person who is not known."""
        context, now = self._context, self._context.clock.now()
        contact = _locked(connection, address)
        if contact is None:
            return None, CommitEffects()
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load([contact])
        for group in list(consent_unit.people[contact].consents):
            consent_unit.end_window(contact, group)
            here = effective(consent_unit.people[contact].consents[group], now)
            if here.state not in (State.SUBSCRIBED, State.PENDING):
                continue
            if group in context.config.groups:
                signal = Signal(Kind.NUMBER_LOST, SignalTime(now), SignalSource.API, evidence={"why": "erasure"})
                consent_unit.apply(contact, context.config.groups[group], signal, ReplyAddress("", ""))
            else:
                consent_unit.set_consent(contact, group, ended(here))
        effects = consent_unit.save()
        waiting = waiting_messages.to_contacts(connection, [contact])
        apply_status_changes(
            connection, [StatusChange(row, MessageStatus.CANCELLED) for row in waiting], now, context.node
        )
        return (contact_erasure.family(connection, contact), contact_erasure.in_flight(connection, contact)), effects

    def _blank(
        self, connection: Connection, address: str
    ) -> tuple[tuple[list[str], dict[str, Any]] | None, CommitEffects]:
        """Delete everything in one transaction, with any message that came in meanwhile. Returns the person's contacts
        and what is kept; None when another call erased them meanwhile. Raises Busy."""
        now = self._context.clock.now()
        remaining, effects = self._end(connection, address)
        if remaining is None:
            return None, effects
        family, in_flight = remaining
        if in_flight:
            raise Busy(address)
        contact_erasure.blank(connection, family, now)
        identity = identity_of(address)
        contact = identity_store.find(connection, [identity]).get(identity)
        people = person_states.load(connection, family, now)
        ledger_store.append_erased(connection, people, now)
        return (family, _kept(people[contact or family[0]], contact is not None, now)), effects

    async def _clean_unindexed(
        self, family: Sequence[str], after_event: int | None, after_receipt: str | None
    ) -> tuple[int | None, str | None]:
        """Clean the tables that have no index by person, behind this event and this receipt. Returns behind which ones
        something new may be found: of two receipts the one with the greater id may be committed first."""

        def events(connection: Connection, after: int | None) -> list[tuple[int, bool]]:
            rows = contact_erasure.events_of(connection, after, SCAN)
            return [(seq, contact in family) for seq, contact in rows]

        def receipts(connection: Connection, after: str | None) -> list[tuple[str, bool]]:
            rows = contact_erasure.receipts_of(connection, after, SCAN)
            messages = contact_erasure.messages_of(connection, family)  # of now: some may be newer than the first scan
            return [(id_, message in messages) for id_, message in rows]

        await number_events(self._context.store)
        last_event = await self._clean(events, event_retention.drop, after_event)
        last_receipt = await self._clean(receipts, contact_erasure.blank_receipts, after_receipt)
        return last_event, None if last_receipt is None else floor_id(time_of(last_receipt) - MINUTE)

    async def _clean(
        self,
        read: Callable[[Connection, K | None], list[tuple[K, bool]]],
        clean: Callable[[Connection, Sequence[K]], None],
        after: K | None,
    ) -> K | None:
        """Clean a table page by page: `read` returns the next keys, and whether each is the person's. Returns the last
        key that was read."""
        rows: list[tuple[K, bool]] = []

        def page(connection: Connection) -> list[tuple[K, bool]]:
            return read(connection, after)

        def clean_page(connection: Connection) -> None:
            clean(connection, [key for key, is_theirs in rows if is_theirs])

        while rows := await self._context.store.read(page):
            if any(is_theirs for _, is_theirs in rows):
                await self._context.store.write(clean_page)
            after = rows[-1][0]
        return after


def _locked(connection: Connection, address: str) -> str | None:
    """Whose an address is, None if nobody's. Until the transaction ends nothing new is taken in for this person by any
    of their addresses: whoever does so locks the address."""
    identity = identity_of(address)
    contact = identity_store.find(connection, [identity], lock=True).get(identity)
    if contact is not None:
        theirs = [owned for _, owned, _ in identity_store.of(connection, [contact])]
        identity_store.find(connection, theirs, lock=True)
    return contact


def _kept(person: person_states.PersonState, address: bool, now: Instant) -> dict[str, Any]:
    """What an erasure keeps, as the API shows it; `address` says whether the address is kept."""
    stops = [group for group, consent in person.consents.items() if consent.state is State.UNSUBSCRIBED]
    no_marketing = [group for group, consent in person.consents.items() if marketing(consent) != "allowed"]
    return {
        "erased_at": iso(now),
        "kept": {
            "address": address,
            "unsubscribed": sorted(stops),
            "marketing_stopped": sorted(no_marketing),
            "provider_blocks": sorted(person.blocked),
        },
    }
