"""Turns what channels received into signals for the consent core, a batch of webhooks in one transaction.

An item that is delivered again, in whatever batch, has no second effect (its unique key is stored in the transaction of
its effect). An item that cannot be understood, or that raises an error, is stored raw and counted; the others take
effect.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
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
from gateway.channel_health import account_notices
from gateway.config import GroupConfig
from gateway.consents import template_labels
from gateway.consents.addresses import address_of, identities_of, reaching
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.identity_resolution import IdentityResolver
from gateway.consents.routed_item import RoutedItem, Standing
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import SECOND, Instant, iso
from gateway.core.consent.classify import Classification
from gateway.core.consent.effective import answers, asked
from gateway.core.consent.reply_limits import updates_language
from gateway.core.consent.states import Kind, LikelyOptOut, Signal, SignalSource, SignalTime, State
from gateway.core.event_types import EventType
from gateway.core.ids import new_ids
from gateway.core.policy.gates import SERVICE_WINDOW
from gateway.inbound import classification
from gateway.runtime.batcher import Batcher
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import events as event_store
from gateway.store import inbox, reachability
from gateway.store.bulk import as_json
from gateway.store.engine import DataError
from gateway.store.identities import KnownIdentity

log = structlog.get_logger()

TEXT_KEPT = 4096
"""How many characters of a text go into evidence; the raw webhook is stored whole."""

STOPS = (Kind.OPT_OUT, Kind.STOP_PROMOTIONS)
"""What a message may mean that is no invitation to answer."""
NO_REPLIES = (MessageKind.EDIT, MessageKind.REVOKE, MessageKind.REACTION)
"""Kinds of messages that answer no campaign: they say something about an earlier message."""

LATELY = 30 * SECOND
"""What came in longer ago is answered, and nothing is on its way that was claimed before it."""


class Inbound:
    """The service: `take` commits the items of a webhook."""

    def __init__(self, context: Context) -> None:
        self._context = context
        whose = None if context.store.alone else _whose
        self.batcher: Batcher[RoutedItem, None] = Batcher("inbound", self._commit, self._reject, context.tracing, whose)

    async def take(self, routed_items: Sequence[RoutedItem]) -> None:
        """Commit these items; returns once they are. Raises QueueFull, StoreFailed."""
        await self.batcher.put(await classification.classified(self._context.config, routed_items))

    async def _commit(self, routed_items: Sequence[RoutedItem]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("inbound").observe(len(routed_items))
        effects = await context.store.write(lambda connection: self.unit(connection, routed_items))
        self.batcher.hold(context.committed(effects))
        return [None] * len(routed_items)

    async def _reject(self, routed_item: RoutedItem, error: DataError) -> None:
        """An item that raised an error is stored raw, without effect, and can be replayed."""
        log.error("inbound.unprocessable", channel=routed_item.channel, key=routed_item.item.key, error=str(error))
        self._context.metrics.errors.labels("inbound").inc()
        kept = RoutedItem(
            routed_item.channel, _unreadable(routed_item.item, f"could not be processed: {error}"), routed_item.at
        )
        await self._commit([kept])

    def unit(self, connection: Connection, routed_items: Sequence[RoutedItem]) -> CommitEffects:
        """Process those of these items that are new, in the caller's transaction; what must follow its commit."""
        context = self._context
        now = context.clock.now()
        known = inbox.known(connection, [(routed_item.channel, routed_item.item.key) for routed_item in routed_items])
        fresh: list[RoutedItem] = []
        repeated: list[tuple[str, str]] = []
        for routed_item in routed_items:
            key = (routed_item.channel, routed_item.item.key)
            if key in known:
                context.metrics.duplicates.labels(routed_item.channel).inc()
                repeated.append(key)
                continue
            known.add(key)
            fresh.append(routed_item)
        batch = _Batch(context, connection, now)
        batch.meet(fresh)
        batch.hear_again(inbox.lately(connection, repeated, now - LATELY))
        for routed_item, id_ in zip(fresh, new_ids(now, len(fresh)), strict=True):
            batch.decide(routed_item, id_)
        return batch.save()


class _Batch:
    """One transaction's worth of new items."""

    def __init__(self, context: Context, connection: Connection, now: Instant) -> None:
        self._context = context
        self._connection = connection
        self._now = now
        self._consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        self._resolver = IdentityResolver(connection, self._consent_unit, now)
        self._labels: dict[str, str] = {}
        self._rows: list[inbox.InboxRow] = []
        self._hints: set[str] = set()
        self._released: set[str] = set()
        self._reachable: set[KnownIdentity] = set()
        self._events: list[event_store.Event] = []
        self._counts: Counter[tuple[str, str]] = Counter()  # items by channel and kind, or why they have no effect

    def meet(self, routed_items: Sequence[RoutedItem]) -> None:
        """Find or create everybody's contact, and read what is known about them."""
        persons = [person for routed_item in routed_items for person in _persons(routed_item.item)]
        self._resolver.meet(person for person in persons if identities_of(person))
        self._labels = template_labels.labels(self._connection, self._context.config, routed_items)

    def hear_again(self, contacts: set[str]) -> None:
        """What these people wrote was taken a moment ago, maybe by another node that has not answered yet, since this
        one may still begin what it claimed before. A stop among it is answered here no sooner than there."""
        self._consent_unit.load(contacts)
        for contact in sorted(contacts & self._consent_unit.people.keys()):
            self._consent_unit.repeat_stops(contact)

    def decide(self, routed_item: RoutedItem, id_: str) -> None:
        """Apply an item, which gets this id. One that raises an error fails the transaction: the batcher finds it by
        halving, and only it is stored raw, without any effect."""
        item = routed_item.item
        row = inbox.InboxRow(id_, routed_item.channel, item.key, _KINDS[type(item)], routed_item.at, item.raw)
        self._rows.append(row)
        if isinstance(item, InboundMessage):
            self._message(routed_item, item, row)
        elif isinstance(item, Preference):
            self._preference(routed_item, item, row)
        elif isinstance(item, IdentityChange):
            row.contact_id = self._resolver.change(
                item.old, item.new, routed_item.channel, number_given_up=item.number_given_up
            )
        elif isinstance(item, AccountNotice):
            notice_effects = account_notices.read(self._connection, self._context, routed_item.channel, item, self._now)
            self._hints |= notice_effects.poll
            self._released |= notice_effects.released
        elif isinstance(item, Unreadable):
            row.state, row.why = "unreadable", item.why
        self._counts[routed_item.channel, row.kind if row.state == "done" else row.state] += 1

    def save(self) -> CommitEffects:
        """Write everything of the batch; returns what must follow the commit."""
        for labels, n in self._counts.items():
            self._context.metrics.inbound.labels(*labels).inc(n)
        inbox.add(self._connection, self._rows)
        reachability.clear_invalid(self._connection, self._reachable)
        self._resolver.save()
        effects = self._consent_unit.save(self._events)
        effects.hints |= self._hints
        effects.channels |= self._released
        return effects

    def _message(self, routed_item: RoutedItem, item: InboundMessage, row: inbox.InboxRow) -> None:
        identities = identities_of(item.person)
        if not identities:
            row.state, row.why = "unreadable", _names_nobody(item.person)
            return
        contact = self._resolver.contact_of(item.person, routed_item.channel)
        row.contact_id, row.text, row.sent_at = contact, item.text or None, item.sent_at
        row.said = as_json(_details(routed_item, item, row.id))
        invalid = self._consent_unit.people[contact].invalid
        for identity in identities if invalid else ():
            if invalid.pop(identity.value, None) is not None:
                self._reachable.add(identity)
        if item.opens_window:  # before anything is answered
            window = min(item.sent_at or routed_item.at, routed_item.at) + SERVICE_WINDOW
            self._consent_unit.set_conversation(contact, routed_item.channel, None, window)
        group = self._context.config.group_of(routed_item.channel)
        kind = Kind.OTHER
        if group is not None and item.kind in classification.CONSENT_KINDS:
            kind = self._apply_words(routed_item, item, contact, group, row)
        if kind not in STOPS and item.group_chat is None:
            self._consent_unit.set_conversation(contact, routed_item.channel, _written_at(routed_item, item), None)
        if kind in (Kind.OTHER, Kind.LIKELY) and item.kind not in NO_REPLIES and item.group_chat is None:
            self._consent_unit.note_reply(contact, routed_item.channel)
        if kind in (Kind.OTHER, Kind.CUSTOM, Kind.LIKELY):
            self._events.append(event_store.Event(EventType.MESSAGE_RECEIVED, routed_item.at, contact, row.said))

    def _apply_words(
        self, routed_item: RoutedItem, item: InboundMessage, contact: str, group: GroupConfig, row: inbox.InboxRow
    ) -> Kind:
        """Apply what a message says about consent; returns the kind of what it says."""
        address = address_of(item.person)
        consent_unit, button = self._consent_unit, item.kind in (MessageKind.BUTTON, MessageKind.INTERACTIVE)
        consent, at = consent_unit.consent(contact, group.id), SignalTime(routed_item.at, item.sent_at)
        standing = Standing(
            confirms=answers(consent, at, self._now),
            blocked=routed_item.channel in consent_unit.people[contact].blocked,
            asked=asked(consent, at, self._now),
        )
        label = self._labels.get(item.context_id or "") if button else None
        meaning = classification.read(self._context.config, routed_item, group, standing, label=label)
        if item.group_chat is not None and not group.means(item.text, Kind.OPT_OUT):
            return Kind.OTHER  # in a group chat only the exact words opt out, and nothing opts in
        if meaning.kind is Kind.OTHER:
            return meaning.kind
        if meaning.kind is Kind.LIKELY:
            self._note_likely(routed_item, item, contact, group, meaning, row)
            if group.likely_opt_out is LikelyOptOut.FLAG:
                return meaning.kind
        if (language := updates_language(meaning.languages)) is not None:
            consent_unit.set_language(contact, language)
        signal = Signal(
            kind=meaning.kind,
            at=at,
            source=SignalSource.INBOUND,
            carrier=meaning.carrier,
            unblocks=meaning.unblocks,
            can_opt_in=meaning.can_opt_in,
            yes=meaning.yes,
            silent=item.group_chat is not None,
            evidence={
                "text": item.text[:TEXT_KEPT],
                "message": item.key,
                "matched_by": meaning.matched_by,
                "word": meaning.word,
                **({"core": list(meaning.core)} if meaning.core else {}),
                "payload": item.payload,
                **({"group_chat": item.group_chat} if item.group_chat is not None else {}),
            },
        )
        custom = group.custom_keywords[meaning.custom] if meaning.custom is not None else None
        reply_address = ReplyAddress(routed_item.channel, address, meaning.languages, custom.reply if custom else None)
        consent_unit.apply(contact, group, signal, reply_address)
        if custom is not None and custom.subscribes is not None:
            other = self._context.config.groups[custom.subscribes]
            there = reaching((address, *self._resolver.addresses(contact)), other.medium)
            if there is None:
                row.why = f"did not ask to join {other.id}: no phone number of this person is known"
                return meaning.kind
            opt_in = Signal(
                Kind.OPT_IN, signal.at, SignalSource.INBOUND, can_opt_in=meaning.can_opt_in, evidence=signal.evidence
            )
            consent_unit.apply(contact, other, opt_in, ReplyAddress(other.channels[0], there, meaning.languages))
        return meaning.kind

    def _note_likely(
        self, routed_item: RoutedItem, item: InboundMessage, contact: str, group: GroupConfig,
        meaning: Classification, row: inbox.InboxRow,
    ) -> None:  # fmt: skip
        """Maybe a request to stop: it waits for whoever settles it, and the application hears of it."""
        if self._consent_unit.consent(contact, group.id).state is not State.UNSUBSCRIBED:
            row.state = inbox.LIKELY
            self._consent_unit.note_likely(contact)
        said = {
            "id": row.id,
            "group": group.id,
            "channel": routed_item.channel,
            "address": address_of(item.person),
            "text": item.text,
            "words": list(meaning.core),
            "languages": list(meaning.languages),
            "does": group.likely_opt_out.value,
        }
        self._events.append(event_store.Event(EventType.CONSENT_LIKELY, routed_item.at, contact, said))

    def _preference(self, routed_item: RoutedItem, item: Preference, row: inbox.InboxRow) -> None:
        """The person used Meta's own switch for marketing messages."""
        group = self._context.config.group_of(routed_item.channel)
        if not identities_of(item.person):
            row.state, row.why = "unreadable", _names_nobody(item.person)
            return
        contact = self._resolver.contact_of(item.person, routed_item.channel)
        row.contact_id, row.sent_at = contact, item.at
        if group is None:
            return
        kind, source = (Kind.META_STOP if item.stop else Kind.META_RESUME), SignalSource.PROVIDER
        evidence: dict[str, object] = {"preference": "stop" if item.stop else "resume", "key": item.key}
        if item.sign_up is not None:  # the person's own opt-in, on that handset
            kind, source = Kind.OPT_IN, SignalSource.INBOUND
            evidence = {"preference": "signup", "key": item.key, "item": dict(item.sign_up)}
        signal = Signal(kind, SignalTime(routed_item.at, item.at), source, evidence=evidence)
        self._consent_unit.apply(contact, group, signal, ReplyAddress(routed_item.channel, address_of(item.person)))


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


def _whose(routed_item: RoutedItem) -> Sequence[Hashable]:
    """Whom an item is about, which stays in order: people, so that one that is delivered again meets itself; of
    notices their channel."""
    item = routed_item.item
    people = [identity for person in _persons(item) for identity in identities_of(person)]
    if isinstance(item, AccountNotice):
        return [routed_item.channel]
    return people or [(routed_item.channel, item.key)]


def _names_nobody(person: Person) -> str:
    """Why an item belongs to no contact."""
    return f"names no person: {person.phone[:40]!r} is not a phone number" if person.phone else "names no person"


def _written_at(routed_item: RoutedItem, item: InboundMessage) -> Instant:
    """When a message that may be answered was written: one that came late counts from when it was sent."""
    sent_at = item.sent_at
    return sent_at if sent_at is not None and sent_at < routed_item.at - reachability.LATE else routed_item.at


def _unreadable(item: Item, why: str) -> Unreadable:
    return Unreadable(item.key, why, item.raw)


def _details(routed_item: RoutedItem, item: InboundMessage, row_id: str) -> dict[str, Any]:
    """The message with all its details, as the application gets it."""
    return {
        "id": row_id,
        "channel": routed_item.channel,
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
                "type": media.type, "content_type": media.content_type, "url": media.url, "id": media.id,
                "filename": media.filename,
                "voice": media.voice,
            }
            for media in item.media
        ],
        "provider_id": item.key,
        "in_reply_to": item.context_id,
        "sent_at": iso(item.sent_at) if item.sent_at is not None else None,
    }  # fmt: skip
