"""Inbound: turns what channels received into the consent core's signals, a batch of webhooks in one transaction.

An item delivered again, in any batching, has no second effect (the unique key is in the effect's own transaction).
An item that cannot be understood, or that makes deciding fail, is kept raw and counted; its neighbours count.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import structlog
from sqlalchemy import Connection

from channels.inbound import (
    AccountNotice,
    IdentityChange,
    InboundMessage,
    Item,
    MessageKind,
    Person,
    Preference,
    Unreadable,
)
from gateway.arrivals import Arrival
from gateway.clock import DAY, MINUTE, Instant, iso
from gateway.config import GroupConfig
from gateway.consent.model import Kind, Moment, Signal, Source
from gateway.consent.standing import answers
from gateway.context import Context
from gateway.core.event_types import EventType
from gateway.gather import Gatherer
from gateway.ids import new_id
from gateway.incoming import hearing
from gateway.people import taps
from gateway.people.answers import Place
from gateway.people.census import Census
from gateway.people.identity import address_of, identities_of
from gateway.people.register import Register
from gateway.quality import notices
from gateway.stops import Outcome
from gateway.store import events, inbox, people
from gateway.store.engine import DataError
from gateway.store.people import Identity

log = structlog.get_logger()

TEXT_KEPT = 4096
"""How much of a text goes into evidence; the raw webhook is kept whole."""

LATE = 5 * MINUTE
"""A webhook that comes so long after its message was sent was delayed; until then the receipt is the better clock."""

STOPPING = (Kind.OPT_OUT, Kind.STOP_PROMOTIONS)


class Inbound:
    """The service: `take` commits the items of a webhook."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.gatherer: Gatherer[Arrival, None] = Gatherer("inbound", self._commit, self._reject)

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Commit these items; returns once they are. Raises Full, StoreFailed."""
        await self.gatherer.put(await hearing.heard(self._context.config, arrivals))

    async def _commit(self, arrivals: Sequence[Arrival]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("inbound").observe(len(arrivals))
        outcome = await context.store.write(lambda connection: self.unit(connection, arrivals))
        context.committed(outcome)
        return [None] * len(arrivals)

    async def _reject(self, arrival: Arrival, error: DataError) -> None:
        log.error("inbound.unprocessable", channel=arrival.channel, key=arrival.item.key, error=str(error))
        self._context.metrics.errors.labels("inbound").inc()
        kept = Arrival(arrival.channel, _unreadable(arrival.item, f"could not be processed: {error}"), arrival.at)
        await self._commit([kept])

    def unit(self, connection: Connection, arrivals: Sequence[Arrival]) -> Outcome:
        """Take these items in, those that are new; part of the caller's transaction."""
        context = self._context
        now = context.clock.now()
        known = inbox.known(connection, [(it.channel, it.item.key) for it in arrivals])
        fresh: list[Arrival] = []
        for arrival in arrivals:
            key = (arrival.channel, arrival.item.key)
            if key in known:
                context.metrics.duplicates.labels(arrival.channel).inc()
                continue
            known.add(key)
            fresh.append(arrival)
        batch = _Batch(context, connection, now)
        batch.meet(fresh)
        for arrival in fresh:
            batch.decide(arrival)
        return batch.save()


class _Batch:
    """One transaction's worth of new items."""

    def __init__(self, context: Context, connection: Connection, now: Instant) -> None:
        self._context = context
        self._connection = connection
        self._now = now
        self._register = Register(connection, context.config, context.channels, now, context.node)
        self._census = Census(connection, self._register, now)
        self._labels: dict[str, str] = {}
        self._rows: list[inbox.Arrived] = []
        self._hints: set[str] = set()
        self._released: set[str] = set()
        self._reachable: set[Identity] = set()
        self._events: list[events.Event] = []

    def meet(self, arrivals: Sequence[Arrival]) -> None:
        """Find or make everybody's contact, and read what is known of them."""
        persons = [person for arrival in arrivals for person in _persons(arrival.item)]
        self._census.meet(person for person in persons if identities_of(person))
        self._labels = taps.labels(self._connection, self._context.config, arrivals)

    def decide(self, arrival: Arrival) -> None:
        """What an item changes. One that breaks here takes its transaction along: the gatherer finds it by halving, and
        only it is kept raw, with no half of its effect."""
        item = arrival.item
        row = inbox.Arrived(
            new_id(self._now), arrival.channel, item.key, _KINDS.get(type(item), "notice"), arrival.at, item.raw
        )
        self._rows.append(row)
        if isinstance(item, InboundMessage):
            self._message(arrival, item, row)
        elif isinstance(item, Preference):
            self._preference(arrival, item, row)
        elif isinstance(item, IdentityChange):
            row.contact_id = self._census.change(
                item.old, item.new, arrival.channel, number_given_up=item.number_given_up
            )
        elif isinstance(item, AccountNotice):
            told = notices.read(self._connection, self._context, arrival.channel, item, self._now)
            self._hints |= told.ask
            self._released |= told.released
        elif isinstance(item, Unreadable):
            row.state, row.why = "unreadable", item.why
        self._context.metrics.inbound.labels(arrival.channel, row.kind if row.state == "done" else row.state).inc()

    def save(self) -> Outcome:
        """Write everything of the batch."""
        inbox.add(self._connection, self._rows)
        people.clear_invalid(self._connection, self._reachable)
        self._census.save()
        outcome = self._register.save()
        outcome.hints |= self._hints
        outcome.channels |= self._released
        events.add(self._connection, self._events)
        return outcome

    def _message(self, arrival: Arrival, item: InboundMessage, row: inbox.Arrived) -> None:
        found = identities_of(item.person)
        if not found:
            row.state, row.why = "unreadable", _nobody(item.person)
            return
        contact = self._census.contact_of(item.person, arrival.channel)
        row.contact_id, row.text, row.sent_at = contact, item.text or None, item.sent_at
        told = _told(arrival, item, row.id)
        row.said = json.dumps(told, ensure_ascii=False)
        invalid = self._register.people[contact].invalid
        for identity in found if invalid else ():
            if invalid.pop(identity.value, None) is not None:
                self._reachable.add(identity)
        if item.opens_window:  # before anything is answered
            window = min(item.sent_at or arrival.at, arrival.at) + DAY
            self._register.spoke(contact, arrival.channel, None, window)
        group = self._context.config.group_of(arrival.channel)
        kind = Kind.OTHER
        if group is not None and item.kind in hearing.SPEAKING:
            kind = self._speak(arrival, item, contact, address_of(item.person), group)
        if kind not in STOPPING and item.group_chat is None:
            self._register.spoke(contact, arrival.channel, _wrote(arrival, item), None)
        if kind in (Kind.OTHER, Kind.CUSTOM):
            self._events.append(events.Event(EventType.MESSAGE_RECEIVED, arrival.at, contact, told))

    def _speak(self, arrival: Arrival, item: InboundMessage, contact: str, address: str, group: GroupConfig) -> Kind:
        register, button = self._register, item.kind in (MessageKind.BUTTON, MessageKind.INTERACTIVE)
        read = hearing.read(
            self._context.config,
            arrival,
            group,
            confirms=answers(register.consent(contact, group.id), Moment(arrival.at, item.sent_at), self._now),
            blocked=arrival.channel in register.people[contact].blocked,
            label=self._labels.get(item.context_id or "") if button else None,
        )
        if item.group_chat is not None and not group.means(item.text, Kind.OPT_OUT):
            return Kind.OTHER  # said to others: only the exact words opt out there, and nothing opts in
        if read.kind is Kind.OTHER:
            return read.kind
        if len(read.languages) == 1:
            register.speaks(contact, read.languages[0])
        signal = Signal(
            kind=read.kind,
            at=Moment(arrival.at, item.sent_at),
            source=Source.INBOUND,
            carrier=read.carrier,
            unblocks=read.unblocks,
            can_opt_in=read.can_opt_in,
            silent=item.group_chat is not None,
            evidence={
                "text": item.text[:TEXT_KEPT],
                "message": item.key,
                "matched_by": read.matched_by,
                "word": read.word,
                "payload": item.payload,
                **({"group_chat": item.group_chat} if item.group_chat is not None else {}),
            },
        )
        custom = group.custom_keywords[read.custom] if read.custom is not None else None
        place = Place(arrival.channel, address, read.languages, custom.reply if custom else None)
        register.apply(contact, group, signal, place)
        if custom is not None and custom.subscribes is not None:
            other = self._context.config.groups[custom.subscribes]
            joins = Signal(Kind.OPT_IN, signal.at, Source.INBOUND, can_opt_in=read.can_opt_in, evidence=signal.evidence)
            register.apply(contact, other, joins, Place(other.channels[0], address, read.languages))
        return read.kind

    def _preference(self, arrival: Arrival, item: Preference, row: inbox.Arrived) -> None:
        """Meta's own marketing switch, turned by the person."""
        group = self._context.config.group_of(arrival.channel)
        if not identities_of(item.person):
            row.state, row.why = "unreadable", _nobody(item.person)
            return
        contact = self._census.contact_of(item.person, arrival.channel)
        row.contact_id, row.sent_at = contact, item.at
        if group is None:
            return
        kind, source = (Kind.META_STOP if item.stop else Kind.META_RESUME), Source.PROVIDER
        evidence: dict[str, object] = {"preference": "stop" if item.stop else "resume", "key": item.key}
        if item.sign_up is not None:  # the person's own opt-in, on that handset
            kind, source = Kind.OPT_IN, Source.INBOUND
            evidence = {"preference": "signup", "key": item.key, "item": dict(item.sign_up)}
        signal = Signal(kind, Moment(arrival.at, item.at), source, evidence=evidence)
        self._register.apply(contact, group, signal, Place(arrival.channel, address_of(item.person)))


_KINDS = {
    InboundMessage: "message",
    Preference: "preference",
    IdentityChange: "identity",
    AccountNotice: "notice",
    Unreadable: "unreadable",
}


def _persons(item: Item) -> tuple[Person, ...]:
    if isinstance(item, InboundMessage | Preference):
        return (item.person,)
    return (item.old, item.new) if isinstance(item, IdentityChange) else ()


def _nobody(person: Person) -> str:
    """Why an item is nobody's."""
    return f"names no person: {person.phone[:40]!r} is not a phone number" if person.phone else "names no person"


def _wrote(arrival: Arrival, item: InboundMessage) -> Instant:
    """When a message that may be answered was written: one that came late counts from when it was sent."""
    late = item.sent_at is not None and item.sent_at < arrival.at - LATE
    return item.sent_at if late and item.sent_at is not None else arrival.at


def _unreadable(item: Item, why: str) -> Unreadable:
    return Unreadable(item.key, why, item.raw)


def _told(arrival: Arrival, item: InboundMessage, row_id: str) -> dict[str, Any]:
    """All that the person said, as the application gets it."""
    return {
        "id": row_id,
        "channel": arrival.channel,
        "from": address_of(item.person),
        "name": item.person.name,
        "kind": item.kind.value,
        "text": item.text,
        "payload": item.payload,
        "title": None,
        "description": None,
        **item.details,
        "media": [
            {
                "type": it.type, "content_type": it.content_type, "url": it.url, "id": it.id, "filename": it.filename,
                "voice": it.voice,
            }
            for it in item.media
        ],
        "provider_id": item.key,
        "in_reply_to": item.context_id,
        "sent_at": iso(item.sent_at) if item.sent_at is not None else None,
    }  # fmt: skip
