"""Erasure of a person: everything that says something about them goes, what keeps a stop in force stays.

What stays is the suppression record: each identity for which a stop or a carrier's block stands, with the state, times
and author of that stop; and of the ledger the chain of its hashes, so that it still verifies. A person with neither
stop nor block keeps no identity at all. Opt-ins end, what waits is cancelled. A later message from the same phone is
heard like anybody's. Idempotency keys forget their answers within a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection

from gateway.clock import Instant, iso
from gateway.consent.machine import effective
from gateway.consent.model import Kind, Moment, Signal, Source, State
from gateway.consent.standing import ended
from gateway.context import Context
from gateway.core.message_status import Status
from gateway.people.answers import Place
from gateway.people.identity import identity_of
from gateway.people.register import Register
from gateway.stops import Outcome
from gateway.store import contacts, feed, messages, people, proof
from gateway.store.messages import Move

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds that what is on its way to the provider has to end."""
SCAN = 20_000
"""Rows looked through at a time."""


class Busy(Exception):
    """A message is on its way to this person right now; nothing of them was erased yet."""


class Erasure:
    """The service."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def erase(self, address: str) -> dict[str, Any] | None:
        """Erase a person; what is left, None for a person never seen. Raises Busy, StoreFailed."""
        store, loop = self._context.store, asyncio.get_running_loop()
        until = loop.time() + PATIENCE
        while True:
            found = await self._write(lambda connection: self._end(connection, address))
            if found is None:
                return None
            everybody, flying = found
            if not flying:
                break
            if loop.time() > until:
                raise Busy(address)
            await asyncio.sleep(0.05)
        sent = await store.read(lambda connection: contacts.messages_of(connection, everybody))
        marks = await self._follow(everybody, sent, None)
        kept = await self._write(lambda connection: self._blank(connection, address))
        await self._follow(everybody, sent, marks)
        return kept

    async def _write(self, unit: Callable[[Connection], tuple[T, Outcome]]) -> T:
        found, outcome = await self._context.store.write(unit)
        self._context.committed(outcome)
        return found

    def _end(self, connection: Connection, address: str) -> tuple[tuple[list[str], int] | None, Outcome]:
        """Opt-ins end and what waits is cancelled; who the person is, and how many messages are on their way."""
        context, now = self._context, self._context.clock.now()
        identity = identity_of(address)
        contact = people.find(connection, [identity]).get(identity)
        if contact is None:
            return None, Outcome()
        register = Register(connection, context.config, context.channels, now, context.node)
        register.load([contact])
        for group, consent in list(register.people[contact].consents.items()):
            here = effective(consent, now)
            if here.state not in (State.SUBSCRIBED, State.PENDING):
                continue
            if group in context.config.groups:
                signal = Signal(Kind.NUMBER_LOST, Moment(now), Source.API, evidence={"why": "erasure"})
                register.apply(contact, context.config.groups[group], signal, Place("", ""))
            else:
                register.put(contact, group, ended(here))
        outcome = register.save()
        waiting = messages.waiting_of(connection, [contact])
        messages.settle(connection, [Move(row, Status.CANCELLED) for row in waiting], now, context.node)
        return (contacts.family(connection, contact), contacts.in_flight(connection, contact)), outcome

    def _blank(self, connection: Connection, address: str) -> tuple[dict[str, Any], Outcome]:
        """Everything goes in one transaction; a message that came in meanwhile goes with it."""
        now = self._context.clock.now()
        found, outcome = self._end(connection, address)
        if found is None or found[1]:
            raise Busy(address)
        everybody = found[0]
        contacts.blank(connection, everybody, now)
        contact = people.find(connection, [identity_of(address)]).get(identity_of(address))
        owner = contact or everybody[0]
        known = people.load(connection, everybody, now, replies=False)
        proof.append_erased(connection, known, now)
        return _left(known[owner], contact is not None, now), outcome

    async def _follow(self, everybody: list[str], sent: set[str], marks: list[Any] | None) -> list[Any]:
        """Look through what has no index by person, from the marks of the last look on; how far it came."""
        store, reached = self._context.store, []
        owners = (set(everybody), sent)
        follow = ((contacts.events_of, feed.drop), (contacts.receipts_of, contacts.blank_receipts))
        for i, (look, work) in enumerate(follow):
            at = None if marks is None else marks[i]
            while True:
                rows = await store.read(lambda connection, look=look, at=at: look(connection, at, SCAN))  # type: ignore[misc]
                mine = [found for found, whose in rows if whose in owners[i]]
                if mine:
                    await store.write(lambda connection, work=work, mine=mine: work(connection, mine))  # type: ignore[misc]
                if not rows:
                    break
                at = rows[-1][0]
            reached.append(at)
        return reached


def _left(person: people.PersonState, kept: bool, now: Instant) -> dict[str, Any]:
    stops = [group for group, it in person.consents.items() if it.state is State.UNSUBSCRIBED]
    marketing = [group for group, it in person.consents.items() if it.person_stop or it.meta_stop]
    return {
        "erased_at": iso(now),
        "kept": {
            "address": kept,
            "unsubscribed": sorted(stops),
            "marketing_stopped": sorted(marketing),
            "provider_blocks": sorted(person.blocked),
        },
    }
