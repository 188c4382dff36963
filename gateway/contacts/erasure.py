"""Erasure of a person: everything about them is deleted, except what keeps a stop in force.

What stays is the suppression record: each identity for which a stop or a carrier block is in force, with the state,
times and author of that stop; and the hash chain of the ledger, so that it can still be verified. Of a person with
neither stop nor block no identity stays. Opt-ins end, and waiting messages are cancelled. A later message from the same
phone is handled like anybody's. Idempotency keys forget their answers within a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection

from gateway.consents.addresses import identity_of
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import Instant, iso
from gateway.core.consent.effective import effective, ended
from gateway.core.consent.states import Kind, Signal, SignalSource, SignalTime, State
from gateway.core.message_status import MessageStatus
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import contact_erasure, event_retention, person_states, waiting_messages
from gateway.store import identities as identity_store
from gateway.store import ledger as ledger_store
from gateway.store.status_changes import StatusChange, apply_status_changes

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds to wait for messages that are on their way to the provider."""
SCAN = 20_000
"""Rows that are looked through in one read."""


class Busy(Exception):
    """A message is on its way to this person right now; nothing of them was erased yet."""


class Erasure:
    """The service: erase a person."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def erase(self, address: str) -> dict[str, Any] | None:
        """Erase a person and return what is kept, None for a person who was never seen. Raises Busy, StoreFailed."""
        store, loop = self._context.store, asyncio.get_running_loop()
        until = loop.time() + PATIENCE
        while True:
            left_over = await self._write(lambda connection: self._end(connection, address))
            if left_over is None:
                return None
            everybody, on_their_way = left_over
            if not on_their_way:
                break
            if loop.time() > until:
                raise Busy(address)
            await asyncio.sleep(0.05)
        sent = await store.read(lambda connection: contact_erasure.messages_of(connection, everybody))
        marks = await self._follow(everybody, sent, None)
        kept = await self._write(lambda connection: self._blank(connection, address))
        await self._follow(everybody, sent, marks)
        return kept

    async def _write(self, unit: Callable[[Connection], tuple[T, CommitEffects]]) -> T:
        left_over, outcome = await self._context.store.write(unit)
        self._context.committed(outcome)
        return left_over

    def _end(self, connection: Connection, address: str) -> tuple[tuple[list[str], int] | None, CommitEffects]:
        """End opt-ins and cancel waiting messages. Returns the person's contacts, and how many messages are on their
        way."""
        context, now = self._context, self._context.clock.now()
        identity = identity_of(address)
        contact = identity_store.find(connection, [identity]).get(identity)
        if contact is None:
            return None, CommitEffects()
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load([contact])
        for group, consent in list(consent_unit.people[contact].consents.items()):
            here = effective(consent, now)
            if here.state not in (State.SUBSCRIBED, State.PENDING):
                continue
            if group in context.config.groups:
                signal = Signal(Kind.NUMBER_LOST, SignalTime(now), SignalSource.API, evidence={"why": "erasure"})
                consent_unit.apply(contact, context.config.groups[group], signal, ReplyAddress("", ""))
            else:
                consent_unit.set_consent(contact, group, ended(here))
        outcome = consent_unit.save()
        waiting = waiting_messages.to_contacts(connection, [contact])
        apply_status_changes(
            connection, [StatusChange(row, MessageStatus.CANCELLED) for row in waiting], now, context.node
        )
        return (contact_erasure.family(connection, contact), contact_erasure.in_flight(connection, contact)), outcome

    def _blank(self, connection: Connection, address: str) -> tuple[dict[str, Any], CommitEffects]:
        """Delete everything in one transaction, with any message that came in meanwhile."""
        now = self._context.clock.now()
        left_over, outcome = self._end(connection, address)
        if left_over is None or left_over[1]:
            raise Busy(address)
        everybody = left_over[0]
        contact_erasure.blank(connection, everybody, now)
        contact = identity_store.find(connection, [identity_of(address)]).get(identity_of(address))
        owner = contact or everybody[0]
        known = person_states.load(connection, everybody, now, replies=False)
        ledger_store.append_erased(connection, known, now)
        return _left(known[owner], contact is not None, now), outcome

    async def _follow(self, everybody: list[str], sent: set[str], marks: list[Any] | None) -> list[Any]:
        """Clean the tables that have no index by person, from these marks on; returns the marks where it ended."""
        store, reached = self._context.store, []
        owners = (set(everybody), sent)
        follow = (
            (contact_erasure.events_of, event_retention.drop),
            (contact_erasure.receipts_of, contact_erasure.blank_receipts),
        )
        for i, (look, work) in enumerate(follow):
            at = None if marks is None else marks[i]
            while True:
                rows = await store.read(lambda connection, look=look, at=at: look(connection, at, SCAN))  # type: ignore[misc]
                matching = [key for key, owner in rows if owner in owners[i]]
                if matching:
                    await store.write(lambda connection, work=work, matching=matching: work(connection, matching))  # type: ignore[misc]
                if not rows:
                    break
                at = rows[-1][0]
            reached.append(at)
        return reached


def _left(person: person_states.PersonState, kept: bool, now: Instant) -> dict[str, Any]:
    stops = [group for group, consent in person.consents.items() if consent.state is State.UNSUBSCRIBED]
    marketing = [group for group, consent in person.consents.items() if consent.person_stop or consent.meta_stop]
    return {
        "erased_at": iso(now),
        "kept": {
            "address": kept,
            "unsubscribed": sorted(stops),
            "marketing_stopped": sorted(marketing),
            "provider_blocks": sorted(person.blocked),
        },
    }
