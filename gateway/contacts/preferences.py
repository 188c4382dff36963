"""What a person who has the code of their preference page sees and changes.

Looking changes nothing, and tells nobody a number, a name or an id. Whoever has the code may stop for 400 days after it
was made, and do the rest for 30. Every change of a consent goes through the service of all others, with what the page
said as evidence; nobody comes back by the page alone: their handset is asked, or has to write itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from channels.channel import Medium
from gateway.config import GroupConfig, TwilioConfig
from gateway.consents.addresses import identity_of, reaching
from gateway.consents.changes import ConsentChange, Consents
from gateway.consents.gate_facts import consent_in
from gateway.core import preference_codes as codes
from gateway.core.clock import Instant
from gateway.core.consent.effective import marketing, stands
from gateway.core.consent.states import Author, Consent, Kind, PromptResult, SignalSource, State
from gateway.core.event_types import EventType
from gateway.core.preference_codes import RequestKind
from gateway.runtime.context import Context
from gateway.store import contacts as contact_store
from gateway.store import events as event_store
from gateway.store import identities as identity_store
from gateway.store import person_states
from gateway.store import preference_codes as code_store
from gateway.store.locking import Locking

LOOKED_AT = 20
"""How many of the last messages to a person tell how they are addressed."""


class Gets(StrEnum):
    """What a person gets of a group."""

    EVERYTHING = "everything"
    NO_PROMOTIONS = "no_promotions"
    HELD = "held"  # no promotions, until it is known whether they asked to stop
    NOT_JOINED = "not_joined"  # they never joined: what concerns their own orders and accounts alone
    ASKED = "asked"  # the same, and they were asked to confirm that they join
    ASKED_BACK = "asked_back"  # nothing, and they were asked to confirm that they come back
    NOTHING = "nothing"


class WayBack(StrEnum):
    """How a person gets again what they stopped."""

    ASK = "ask"  # the page asks their handset
    TEXT = "text"  # the handset has to text START
    WHATSAPP = "whatsapp"  # only the switch in WhatsApp itself lifts it


@dataclass(frozen=True, slots=True)
class Subscription:
    """Where a person stands in a group. `numbers` are ours, to text START to: none where it is any of several."""

    group: GroupConfig
    gets: Gets
    ways_back: tuple[WayBack, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """What a code shows: the person's subscriptions, that of the message which brought the code first; their language,
    and the languages that they may choose; `may_change`: not only stop."""

    digest: str
    addresses: Mapping[str, tuple[str, str | None]]  # by group: an address of the person, and the channel that uses it
    subscriptions: tuple[Subscription, ...]
    language: str | None
    languages: tuple[str, ...]
    may_change: bool

    def group(self, id_: str) -> GroupConfig | None:
        """A group that the visit shows, None for any other."""
        return next((shown.group for shown in self.subscriptions if shown.group.id == id_), None)


class Preferences:
    """The service: look by a code, stop, come back, choose a language, ask for data or erasure."""

    def __init__(self, context: Context, consents: Consents) -> None:
        self._context = context
        self._consents = consents

    async def visit(self, code: str) -> Visit | None:
        """What a code shows; None for one that is unknown or too old, or whose person is no longer here. Raises
        StoreFailed."""
        if not codes.is_code(code):
            return None
        return await self._context.store.read(lambda connection: self._visit(connection, codes.digest(code)))

    async def stop(
        self, visit: Visit, group: GroupConfig, evidence: Mapping[str, object], *, promotions: bool = False
    ) -> None:
        """Stop what a person gets of a group, or only its promotions. Raises QueueFull, StoreFailed, DataError."""
        kind = Kind.MARKETING_STOP if promotions else Kind.UNSUBSCRIBE
        await self._consents.change([self._change(visit, group, kind, evidence)])

    async def stop_everything(self, visit: Visit, evidence: Mapping[str, object]) -> None:
        """Stop every group, also those that are added later. Raises QueueFull, StoreFailed, DataError."""
        group = visit.subscriptions[0].group
        await self._consents.change([self._change(visit, group, Kind.UNSUBSCRIBE, evidence, everywhere=True)])

    async def come_back(self, visit: Visit, group: GroupConfig, evidence: Mapping[str, object]) -> PromptResult:
        """Ask the person's handset whether they want everything of a group again; NONE and THROTTLED where that cannot
        be, and then the handset has to write itself. Raises QueueFull, StoreFailed, DataError."""
        if not (visit.may_change and group.double_opt_in):  # without double opt-in the page alone would do it
            return PromptResult.NONE
        (changed,) = await self._consents.change([self._change(visit, group, Kind.SUBSCRIBE, evidence)])
        return PromptResult.NONE if changed.conflict is not None else changed.prompted

    async def choose_language(self, visit: Visit, language: str) -> None:
        """Keep the language in which a person wants to be answered. Raises StoreFailed."""

        def unit(connection: Connection) -> None:
            if (holder := _holder(connection, visit.digest)) is not None:
                contact_store.save_languages(connection, {holder.contact_id: language})

        await self._context.store.write(unit)

    async def ask(self, visit: Visit, kind: RequestKind) -> bool:
        """Tell the operator what a person asks for; False where this code asked for it within a day. Raises
        StoreFailed."""

        def unit(connection: Connection) -> bool:
            now, holder = self._context.clock.now(), _holder(connection, visit.digest)
            if holder is None:
                return False
            person_states.load(connection, [holder.contact_id], now, locking=Locking.WAIT)  # their events keep an order
            if not code_store.ask(connection, visit.digest, kind, now, now - codes.ASKED_AGAIN):
                return False
            address, _ = next(iter(visit.addresses.values()))
            data = {
                "kind": kind.value, "address": address, "group": holder.group_id,
                "source": SignalSource.PREFERENCE_CENTER.value,
            }  # fmt: skip
            event_store.add(connection, [event_store.Event(EventType.PERSON_REQUEST, now, holder.contact_id, data)])
            return True

        return await self._context.store.write(unit)

    def _change(
        self, visit: Visit, group: GroupConfig, kind: Kind, evidence: Mapping[str, object], *, everywhere: bool = False
    ) -> ConsentChange:
        address, channel = visit.addresses[group.id]
        return ConsentChange(
            group=group.id,
            address=address,
            kinds=(kind,),
            source=SignalSource.PREFERENCE_CENTER,
            channel=channel,
            evidence={**evidence, "at": self._context.clock.now()},
            everywhere=everywhere,
        )

    def _visit(self, connection: Connection, digest: str) -> Visit | None:
        now, holder = self._context.clock.now(), _holder(connection, digest)
        if holder is None or now - holder.created_at > codes.STOPS_FOR:
            return None
        contact = holder.contact_id
        identities = identity_store.addresses(connection, [contact]).get(contact)
        person = person_states.load(connection, [contact], now).get(contact)
        if not identities or person is None:
            return None
        groups = self._shown(person, holder.group_id, now)
        if not groups:
            return None
        young = now - holder.created_at <= codes.CHANGES_FOR
        known = {identity.value for identity in identities}
        spelled = [
            (channel, address)
            for channel, address in contact_store.spelled(connection, contact, LOOKED_AT)
            if identity_of(address).value in known
        ]
        addresses = {group.id: self._address(group, spelled, [*known]) for group in groups}
        return Visit(
            digest,
            addresses,
            tuple(self._subscription(group, person, now, may_change=young) for group in groups),
            person.language,
            tuple(dict.fromkeys(language for group in groups for language in group.replies)),
            young,
        )

    def _shown(self, person: person_states.PersonState, first: str | None, now: Instant) -> list[GroupConfig]:
        """The group of the message that brought the code, and every other that the person ever decided about; all
        where there is none of these, so that they can stop everything."""
        configured = self._context.config.groups
        decided = [
            group
            for id_, group in configured.items()
            if id_ == first or (id_ in person.consents and consent_in(person, id_, now) != Consent())
        ]
        return sorted(decided or configured.values(), key=lambda group: group.id != first)

    def _address(self, group: GroupConfig, spelled: list[tuple[str, str]], known: list[str]) -> tuple[str, str | None]:
        """An address of a person, if there is one at which the group reaches them, and the channel that last wrote to
        it."""
        for channel, address in spelled:
            if channel in group.channels:
                return address, channel
        of_medium = reaching([*(address for _, address in spelled), *sorted(known)], group.medium)
        return (sorted(known)[0] if of_medium is None else of_medium), None

    def _subscription(
        self, group: GroupConfig, person: person_states.PersonState, now: Instant, *, may_change: bool
    ) -> Subscription:
        consent = consent_in(person, group.id, now)
        blocked = all(channel in person.blocked for channel in group.channels)
        gets = Gets.NOTHING if blocked else _gets(consent)
        return Subscription(
            group, gets, tuple(_ways_back(group, consent, gets, blocked, may_change)), self._numbers(group)
        )

    def _numbers(self, group: GroupConfig) -> tuple[str, ...]:
        """Our numbers of a group; none where one of its channels has several of which we know nothing."""
        numbers = []
        for id_ in group.channels:
            settings = self._context.config.channels[id_]
            number = settings.sender if isinstance(settings, TwilioConfig) else settings.display_phone_number
            if number is None:
                return ()
            numbers.append(number)
        return tuple(numbers)


def _holder(connection: Connection, digest: str) -> code_store.StoredCode | None:
    """Whose a code is now: the contact that its own one became, and nobody who was erased since. A node of an older
    version, which does not know of codes, may have merged or erased them."""
    stored = code_store.get(connection, digest)
    if stored is None:
        return None
    contact = contact_store.details(connection, stored.contact_id)
    if contact.merged_into is not None:
        contact = contact_store.details(connection, contact.merged_into)
    if contact.erased_at is not None and contact.erased_at >= stored.created_at:
        return None
    return stored._replace(contact_id=contact.id)


def _gets(consent: Consent) -> Gets:
    match consent.state:
        case State.UNKNOWN:
            return Gets.NOT_JOINED
        case State.PENDING:
            return Gets.ASKED_BACK if stands(consent) else Gets.ASKED
        case State.SUBSCRIBED:
            return _SUBSCRIBED[marketing(consent)]
        case State.UNSUBSCRIBED:
            return Gets.NOTHING


_SUBSCRIBED = {"allowed": Gets.EVERYTHING, "held": Gets.HELD, "stopped": Gets.NO_PROMOTIONS}
"""What a person who is subscribed gets, by the state of marketing."""


def _ways_back(group: GroupConfig, consent: Consent, gets: Gets, blocked: bool, may_change: bool) -> list[WayBack]:
    """How a person gets again what they stopped, the easiest way first; none where they stopped nothing."""
    ways = []
    if gets is Gets.NOTHING:
        asks = consent.author is Author.OUTSIDE and group.double_opt_in and not blocked
        ways = [WayBack.ASK, WayBack.TEXT] if asks and may_change else [WayBack.TEXT]
    elif gets is Gets.HELD or (gets is Gets.NO_PROMOTIONS and consent.person_stop is not None):
        ways = [WayBack.TEXT]
    if consent.meta_stop is not None and group.medium is Medium.WHATSAPP:
        ways.append(WayBack.WHATSAPP)
    return ways
