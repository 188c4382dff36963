"""Consents from outside: what the API reads and changes, gathered into shared transactions.

The transition table decides; this module passes the changes to it and returns the results.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

import structlog
from sqlalchemy import Connection

from gateway.config import GroupConfig, TwilioConfig, WhatsAppConfig
from gateway.consents.addresses import identity_of
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.gate_facts import consent_in
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import Instant, iso
from gateway.core.consent.effective import marketing, occurred
from gateway.core.consent.guards import LIFTS_OUTSIDE, LIFTS_WITH_EVIDENCE
from gateway.core.consent.ledger_state import OURS
from gateway.core.consent.states import (
    Conflict,
    Consent,
    Decision,
    Kind,
    PromptResult,
    Signal,
    SignalSource,
    SignalTime,
    State,
)
from gateway.runtime.batcher import Batcher
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import idempotency as idempotency_store
from gateway.store import identities as identity_store
from gateway.store import ledger as ledger_store
from gateway.store import person_states
from gateway.store.engine import DataError, Lane, StoreError
from gateway.store.idempotency import OnceKey

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class ConsentChange:
    """What an outside source asks: a state, to stop marketing, or both. `kinds` are SUBSCRIBE or UNSUBSCRIBE, then
    MARKETING_STOP: where the first is refused, so is the whole change. `channel` is the one that sends the prompt.
    `everywhere`: an UNSUBSCRIBE holds in every group, also in those that are added later.

    `anonymous`: anybody typed the address into a page, so that the handset is always asked, and a language that is
    known of the person stays. `once` counts once: a second change with the same key changes nothing."""

    group: str
    address: str
    kinds: tuple[Kind, ...]
    source: SignalSource
    double_opt_in: bool | None = None
    language: str | None = None
    channel: str | None = None
    evidence_at: Instant | None = None
    evidence: Mapping[str, object] = field(default_factory=dict)
    everywhere: bool = False
    anonymous: bool = False
    once: OnceKey | None = None


@dataclass(frozen=True, slots=True)
class ConsentChangeResult:
    """What came of it: the resource afterwards, and the prompt and `why` of the first kind. With a conflict nothing
    changed. `REPEATED` is that of a change whose key was used before."""

    resource: dict[str, Any]
    prompted: PromptResult
    prompt_at: Instant | None
    why: str | None
    conflict: Conflict | None
    stopped_at: Instant | None = None  # with a conflict: when the stop was that stands


REPEATED = ConsentChangeResult({}, PromptResult.NONE, None, None, None)

Marked = tuple[ledger_store.Mark, dict[str, Any]]
"""A ledger entry as the API shows it, and where it stands."""


class Consents:
    """The service: look a consent up, change it, read its ledger."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.batcher: Batcher[ConsentChange, ConsentChangeResult] = Batcher(
            "consents", self._commit, self._reject, context.tracing
        )

    async def change(self, changes: Sequence[ConsentChange]) -> Sequence[ConsentChangeResult]:
        """Apply changes in their order. Raises QueueFull, StoreFailed, DataError."""
        return await self.batcher.put(changes)

    async def change_bulk(self, changes: Sequence[ConsentChange]) -> Sequence[ConsentChangeResult]:
        """The same for a batch of an import, which lets urgent writes go before it. Raises StoreFailed, DataError (of
        one of them; nothing is changed)."""
        try:
            changed, seconds = await self._store(changes, Lane.BULK)
        except StoreError:
            raise
        except Exception as error:  # around deciding a batch: the caller finds the one by bringing each alone
            log.exception("consents.error")
            raise DataError(repr(error)) from error
        await asyncio.sleep(seconds)
        return changed

    async def get(self, group: GroupConfig, address: str) -> dict[str, Any]:
        """A consent's resource; a person never seen is `unknown`."""

        def unit(connection: Connection) -> dict[str, Any]:
            now = self._context.clock.now()
            person = _look_up(connection, address, now)
            return resource(group, address, person, now)

        return await self._context.store.read(unit)

    async def ledger(self, group: str | None, address: str, after: ledger_store.Mark, most: int) -> list[Marked]:
        """The entries of a person in a group (and those about every group), or in all of them, oldest first; `chain`
        tells those of contacts that proved to be one apart."""

        def unit(connection: Connection) -> list[Marked]:
            contact = identity_store.find(connection, [identity_of(address)]).get(identity_of(address))
            if contact is None:
                return []
            groups = None if group is None else (group, "*")
            entries = ledger_store.entries(connection, contact, groups=groups, after=after, most=most)
            return [((row["at"], row["contact_id"], row["seq"]), entry(row)) for row in entries]

        return await self._context.store.read(unit)

    async def _commit(self, changes: Sequence[ConsentChange]) -> Sequence[ConsentChangeResult]:
        changed, seconds = await self._store(changes, Lane.URGENT)
        self.batcher.hold(seconds)
        return changed

    async def _store(self, changes: Sequence[ConsentChange], lane: Lane) -> tuple[Sequence[ConsentChangeResult], float]:
        """Commit changes: what came of them, and in how many seconds that may be answered."""
        context = self._context
        changed, outcome = await context.store.write(lambda connection: self._unit(connection, changes), lane)
        return changed, context.committed(outcome)

    async def _reject(self, change: ConsentChange, error: DataError) -> ConsentChangeResult:
        raise error

    def _unit(
        self, connection: Connection, asked: Sequence[ConsentChange]
    ) -> tuple[list[ConsentChangeResult], CommitEffects]:
        context, now = self._context, self._context.clock.now()
        counts = _counting(connection, asked, now)
        changes = list(compress(asked, counts))
        contacts = identity_store.find_or_create(connection, (identity_of(change.address) for change in changes), now)
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load(contacts.values())
        signals = [_signals(context.config.groups[change.group], change, now) for change in changes]
        consent_unit.meet([each for of_one in signals for each in of_one])
        changed = iter(
            [
                self._change(consent_unit, contacts[identity_of(change.address)], change, of_one)
                for change, of_one in zip(changes, signals, strict=True)
            ]
        )
        return [next(changed) if each else REPEATED for each in counts], consent_unit.save()

    def _change(
        self,
        consent_unit: ConsentUnit,
        contact: str,
        change: ConsentChange,
        signals: Sequence[tuple[Signal, ReplyAddress]],
    ) -> ConsentChangeResult:
        group, now = self._context.config.groups[change.group], consent_unit.now
        decisions: list[Decision] = []
        for signal, place in signals:
            decisions.append(consent_unit.apply(contact, group, signal, place, everywhere=change.everywhere))
            if decisions[-1].conflict is not None:
                break
        first, conflict = decisions[0], decisions[-1].conflict
        keeps = change.anonymous and consent_unit.people[contact].language is not None
        if conflict is None and change.language is not None and not keeps:
            consent_unit.set_language(contact, change.language)
        shown = resource(group, change.address, consent_unit.people[contact], now)
        stop = consent_unit.consent(contact, group.id).stop if conflict is not None else None
        stopped_at = occurred(stop) if stop is not None else None
        return ConsentChangeResult(shown, first.prompted, first.prompt_at, first.why, conflict, stopped_at)


def _counting(connection: Connection, asked: Sequence[ConsentChange], now: Instant) -> list[bool]:
    """Which changes count: all but those whose key was used before, or by an earlier one of them."""
    keys = [change.once for change in asked if change.once is not None]
    unused = idempotency_store.use(connection, keys, now) if keys else set()
    counting = []
    for change in asked:
        counting.append(change.once is None or change.once in unused)
        unused.discard(change.once)
    return counting


def _signals(group: GroupConfig, change: ConsentChange, now: Instant) -> list[tuple[Signal, ReplyAddress]]:
    """A change as signals, in their order, and where a prompt would go."""
    languages = () if change.language is None else (change.language,)
    place = ReplyAddress(change.channel or group.channels[0], change.address, languages)
    return [
        (
            Signal(
                kind=kind,
                at=SignalTime(now),
                source=change.source,
                language=change.language,
                double_opt_in=change.double_opt_in,
                must_confirm=change.anonymous,
                evidence_at=change.evidence_at,
                evidence=change.evidence,
            ),
            place,
        )
        for kind in change.kinds
    ]


def resource(
    group: GroupConfig, address: str, person: person_states.PersonState | None, now: Instant
) -> dict[str, Any]:
    """A consent as the API shows it."""
    consent = consent_in(person, group.id, now) if person is not None else Consent()
    pending = consent.state is State.PENDING
    blocked = person is not None and any(channel in person.blocked for channel in group.channels)
    return {
        "group": group.id,
        "address": address,
        "state": consent.state.value,
        "marketing": marketing(consent),
        "pending_until": iso(consent.pending_until) if pending and consent.pending_until else None,
        "language": (person.language if person is not None else None) or consent.language,
        "provider_blocked": blocked,
        "changed_at": iso(consent.changed_at) if consent.changed_at else None,
        "source": consent.source,
    }


def way_back(config_channels: Mapping[str, TwilioConfig | WhatsAppConfig], group: GroupConfig) -> str:
    """How a person who stopped can come back: the word and the number to text."""
    numbers = []
    for id_ in group.channels:
        settings = config_channels[id_]
        if isinstance(settings, TwilioConfig):
            numbers.append(settings.sender or f"a number of {settings.messaging_service_sid}")
        else:
            numbers.append(settings.display_phone_number)
    return f"text START to {' or '.join(numbers)}"


MAY_LIFT = tuple(source.value for source in SignalSource if source in LIFTS_OUTSIDE)
"""Sources that may lift a stop which did not come from the handset."""

MAY_WITH_EVIDENCE = tuple(source.value for source in SignalSource if source in LIFTS_WITH_EVIDENCE)
"""Those that may lift it with evidence later than it."""


def refusal(changed: ConsentChangeResult, way_back: str) -> tuple[str, dict[str, Any]]:
    """Why a change had a conflict: in words, and as members of the problem."""
    after = iso(changed.stopped_at) if changed.stopped_at is not None else None
    later = f"{' and '.join(MAY_WITH_EVIDENCE)} with evidence.at later than {after or 'the stop'}"
    others = {"sources": list(MAY_LIFT), "sources_with_evidence": list(MAY_WITH_EVIDENCE), "evidence_after": after}
    match changed.conflict:
        case Conflict.SOURCE_MAY_NOT:
            text = f"this stop may be lifted by {', '.join(MAY_LIFT)}, by {later}, or by the person: {way_back}"
        case Conflict.EVIDENCE_TOO_OLD:
            text = f"this stop may be lifted by {later}; the evidence given is not later"
        case Conflict.EVIDENCE_IN_THE_FUTURE:
            text = f"this stop may be lifted by {later}; the evidence given is in the future"
        case _:
            text, others = f"this person opted out, and only they can opt in again: {way_back}", {}
    return text, {"reason": changed.conflict, "way_back": way_back, **others, "consent": changed.resource}


def entry(row: Mapping[str, Any]) -> dict[str, Any]:
    """A ledger entry as the API shows it: what it says (nothing once the person was erased) and its place in the
    chain."""
    payload = {name: value for name, value in (row["payload"] or {}).items() if name not in OURS}
    for name in ("received_at", "provider_at"):
        if isinstance(payload.get(name), int):
            payload[name] = iso(payload[name])
    evidence = payload.get("evidence")
    if isinstance(evidence, dict) and isinstance(evidence.get("at"), int):
        payload["evidence"] = {**evidence, "at": iso(evidence["at"])}
    return {
        "chain": row["contact_id"],
        "seq": row["seq"],
        "at": iso(row["at"]),
        "erased": row["payload"] is None,
        **payload,
        "digest": row["digest"],
        "hash": row["hash"],
    }


def _look_up(connection: Connection, address: str, now: Instant) -> person_states.PersonState | None:
    contact = identity_store.find(connection, [identity_of(address)]).get(identity_of(address))
    return person_states.load(connection, [contact], now)[contact] if contact else None
