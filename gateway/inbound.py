"""Inbound: turns what channels received into the consent core's signals, a batch of webhooks in one transaction.

An item delivered again, in any batching, has no second effect (the unique key is in the effect's own transaction).
An item that cannot be understood, or that makes deciding fail, is kept raw and counted; its neighbours count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import Connection

from channels.base import OPT_IN_PAYLOAD, OPT_OUT_PAYLOAD, InboundMessage, Item, MessageKind, Unreadable
from gateway.answers import Place
from gateway.clock import DAY, Instant
from gateway.config import GroupConfig, TwilioConfig
from gateway.consent import reading
from gateway.consent.model import Kind, Moment, Signal, Source
from gateway.context import Context
from gateway.gather import Gatherer
from gateway.ids import new_id
from gateway.register import Outcome, Register
from gateway.store import events, inbox, people
from gateway.store.engine import DataError
from gateway.store.people import Identity

log = structlog.get_logger()

TEXT_KEPT = 4096
"""How much of a text goes into evidence; the raw webhook is kept whole."""

STOPPING = (Kind.OPT_OUT, Kind.STOP_PROMOTIONS)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An item, the channel that it is for, and when its webhook came in."""

    channel: str
    item: Item
    at: Instant


class Inbound:
    """The service: `take` commits the items of a webhook."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.gatherer: Gatherer[Arrival, None] = Gatherer("inbound", self._commit, self._reject)

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Commit these items; returns once they are. Raises Full, StoreFailed."""
        await self.gatherer.put(arrivals)

    async def _commit(self, arrivals: Sequence[Arrival]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("inbound").observe(len(arrivals))
        outcome = await context.store.write(lambda connection: self._unit(connection, arrivals))
        context.committed(outcome)
        return [None] * len(arrivals)

    async def _reject(self, arrival: Arrival, error: DataError) -> None:
        log.error("inbound.unstorable", channel=arrival.channel, key=arrival.item.key, error=str(error))
        kept = Arrival(arrival.channel, _unreadable(arrival.item, f"cannot be stored: {error}"), arrival.at)
        await self._commit([kept])

    def _unit(self, connection: Connection, arrivals: Sequence[Arrival]) -> Outcome:
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
        self._contacts: dict[Identity, str] = {}
        self._rows: list[inbox.Arrived] = []
        self._talked: dict[tuple[str, str], tuple[Instant | None, Instant | None]] = {}
        self._reachable: set[Identity] = set()
        self._events: list[events.Event] = []

    def meet(self, arrivals: Sequence[Arrival]) -> None:
        """Find or make everybody's contact, and read what is known of them."""
        wanted = [
            identity
            for arrival in arrivals
            if isinstance(arrival.item, InboundMessage) and (identity := _identity(arrival.item)) is not None
        ]
        self._contacts = people.find_or_create(self._connection, wanted, self._now) if wanted else {}
        self._register.load(self._contacts.values())

    def decide(self, arrival: Arrival) -> None:
        """What an item changes. Whatever goes wrong with one item stays with it."""
        item = arrival.item
        row = inbox.Arrived(
            new_id(self._now), arrival.channel, item.key, _KINDS.get(type(item), "notice"), arrival.at, item.raw
        )
        self._rows.append(row)
        try:
            if isinstance(item, InboundMessage):
                self._message(arrival, item, row)
            elif isinstance(item, Unreadable):
                row.state, row.why = "unreadable", item.why
        except Exception as error:  # deciding one item of a batch: it is kept raw, its neighbours go on
            log.exception("inbound.undecidable", channel=arrival.channel, key=item.key)
            self._context.metrics.errors.labels("inbound").inc()
            row.state, row.why = "unreadable", f"deciding failed: {error!r}"
        self._context.metrics.inbound.labels(arrival.channel, row.kind if row.state == "done" else row.state).inc()

    def save(self) -> Outcome:
        """Write everything of the batch."""
        inbox.add(self._connection, self._rows)
        people.save_conversations(self._connection, self._talked)
        people.clear_invalid(self._connection, self._reachable)
        outcome = self._register.save()
        events.add(self._connection, self._events)
        return outcome

    def _message(self, arrival: Arrival, item: InboundMessage, row: inbox.Arrived) -> None:
        identity = _identity(item)
        if identity is None:
            row.state, row.why = "unreadable", "names nobody"
            return
        contact = self._contacts[identity]
        row.contact_id, row.text, row.sent_at = contact, item.text or None, item.sent_at
        person = self._register.people[contact]
        if identity.value in person.invalid:
            self._reachable.add(identity)
        group = self._context.config.group_of(arrival.channel)
        kind = Kind.OTHER
        if group is not None and item.kind in _SPEAKING:
            kind = self._speak(arrival, item, contact, identity.value, group)
        answerable = arrival.at if kind not in STOPPING else None
        window = (item.sent_at or arrival.at) + DAY if item.opens_window else None
        self._remember(contact, arrival.channel, answerable, window)
        if kind in (Kind.OTHER, Kind.CUSTOM):
            self._events.append(_received(arrival, item, contact, row.id))

    def _speak(
        self, arrival: Arrival, item: InboundMessage, contact: str, address: str, group: GroupConfig
    ) -> Kind:
        settings = self._context.config.channels[arrival.channel]
        register = self._register
        read = reading.read(
            item.text,
            payload=item.payload,
            button=item.kind in (MessageKind.BUTTON, MessageKind.INTERACTIVE),
            edited=item.kind is MessageKind.EDIT,
            opt_out_type=item.opt_out_type,
            replies_mode=settings.replies if isinstance(settings, TwilioConfig) else "gateway",
            vocabulary=group.vocabulary,
            consent=register.consent(contact, group.id),
            blocked=arrival.channel in register.people[contact].blocked,
            opt_out_payload=OPT_OUT_PAYLOAD,
            opt_in_payload=OPT_IN_PAYLOAD,
        )
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
            evidence={
                "text": item.text[:TEXT_KEPT],
                "message": item.key,
                "matched_by": read.matched_by,
                "word": read.word,
                "payload": item.payload,
            },
        )
        custom = group.custom_keywords[read.custom] if read.custom is not None else None
        place = Place(arrival.channel, address, read.languages, custom.reply if custom else None)
        register.apply(contact, group, signal, place)
        if custom is not None and custom.subscribes is not None:
            other = self._context.config.groups[custom.subscribes]
            joins = Signal(
                Kind.OPT_IN, signal.at, Source.INBOUND, can_opt_in=read.can_opt_in, evidence=signal.evidence
            )
            register.apply(contact, other, joins, Place(other.channels[0], address, read.languages))
        return read.kind

    def _remember(self, contact: str, channel: str, answerable: Instant | None, window: Instant | None) -> None:
        person = self._register.people[contact]
        before = person.talked.get(channel, (None, None))
        times = (_later(before[0], answerable), _later(before[1], window))
        if times != before:
            person.talked[channel] = times
            self._talked[contact, channel] = times


_KINDS = {InboundMessage: "message", Unreadable: "unreadable"}
_SPEAKING = (MessageKind.TEXT, MessageKind.BUTTON, MessageKind.INTERACTIVE, MessageKind.EDIT, MessageKind.MEDIA)


def _identity(item: InboundMessage) -> Identity | None:
    return Identity("phone", item.person.phone) if item.person.phone else None


def _later(one: Instant | None, other: Instant | None) -> Instant | None:
    return max((each for each in (one, other) if each is not None), default=None)


def _unreadable(item: Item, why: str) -> Unreadable:
    return Unreadable(item.key, why, item.raw)


def _received(arrival: Arrival, item: InboundMessage, contact: str, row_id: str) -> events.Event:
    data = {
        "id": row_id,
        "channel": arrival.channel,
        "from": item.person.phone or item.person.user_id,
        "kind": item.kind.value,
        "text": item.text,
        "media": [{"content_type": it.content_type, "url": it.url, "id": it.id} for it in item.media],
        "provider_id": item.key,
        "in_reply_to": item.context_id,
    }
    return events.Event("message.received", arrival.at, contact, data)
