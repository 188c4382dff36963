"""What people wrote that may be a request to stop, for a human to decide, and what was not heard as one and should have
been.

A decision is a signal like any other (source `review`): the table decides what it does, and the ledger keeps who
decided and what the person wrote.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row

from gateway.config import Config, GroupConfig
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.gate_facts import consent_in
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import DAY, Instant, iso
from gateway.core.consent.effective import later, marketing
from gateway.core.consent.states import Consent, Kind, Signal, SignalSource, SignalTime
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import inbox, missed_stops, person_states

FOLLOWED_WITHIN = 7 * DAY
"""A message that a stop follows so soon may have been a request to stop already."""
UNHEARD = (Kind.OTHER, Kind.LIKELY)
"""What a message means today that is no certain request to stop; answers to the question whether to stop are none
either."""


class Ruling(StrEnum):
    """What a human says that a message means."""

    STOP = "stop"
    PROMOTIONS = "promotions"
    KEEP = "keep"


_KINDS = {Ruling.STOP: Kind.OPT_OUT, Ruling.PROMOTIONS: Kind.STOP_PROMOTIONS, Ruling.KEEP: Kind.KEEP}

RULED = "a human: "
"""What the `why` of an inbound message begins with that a human decided."""


RULED_A_REQUEST = (RULED + Ruling.STOP, RULED + Ruling.PROMOTIONS)


class NotReviewable(Exception):
    """A message that cannot be decided; the text says why."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A page of messages that were not heard, and after which id the next one begins (None: that was all)."""

    items: list[dict[str, Any]]
    next: str | None


class Reviews:
    """The service: list what waits, decide it, list what was missed."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def waiting(self, after: str, most: int) -> list[dict[str, Any]]:
        """At most `most` likely requests to stop that nobody has settled, after an id, the oldest first."""
        context = self._context

        def unit(connection: Connection) -> list[dict[str, Any]]:
            now = context.clock.now()
            rows = inbox.likely(connection, after, most)
            people = person_states.load(connection, {row.contact_id for row in rows if row.contact_id}, now)
            return [_shown(context.config, row, people.get(row.contact_id), now) for row in rows]

        return await context.store.read(unit)

    async def decide(self, id_: str, ruling: Ruling, by: str, note: str | None) -> dict[str, Any] | None:
        """Decide what a message means: the item as it is then; None where no message has this id. `by` is who decides,
        as the evidence names them. Raises NotReviewable."""
        context = self._context
        outcome = await context.store.write(lambda connection: self._unit(connection, id_, ruling, by, note))
        if outcome is None:
            return None
        shown, effects = outcome
        await asyncio.sleep(context.committed(effects))
        return shown

    def _unit(
        self, connection: Connection, id_: str, ruling: Ruling, by: str, note: str | None
    ) -> tuple[dict[str, Any], CommitEffects] | None:
        context, now = self._context, self._context.clock.now()
        row = inbox.one(connection, id_)
        if row is None or row.kind != "message":
            return None
        group = context.config.group_of(row.channel)
        if row.contact_id is None or (row.text is None and row.state != inbox.LIKELY):
            raise NotReviewable("what this person wrote is not kept any more")
        if group is None:
            raise NotReviewable(f"{row.channel} belongs to no subscription group, so there is no consent to decide")
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load({row.contact_id})
        hold = consent_unit.consent(row.contact_id, group.id).hold
        if ruling is Ruling.KEEP and hold is not None and later(hold.at, SignalTime(row.received_at, row.sent_at)):
            raise NotReviewable("this person has written again since what may be a request to stop: decide that one")
        evidence = {"text": row.text, "message": row.key, "decision": ruling.value, "by": by, "note": note}
        signal = Signal(_KINDS[ruling], SignalTime(now), SignalSource.REVIEW, silent=True, evidence=evidence)
        consent_unit.apply(row.contact_id, group, signal, ReplyAddress(row.channel, _address(row)))
        effects = consent_unit.save()
        inbox.decide(connection, id_, f"{RULED}{ruling.value}")
        decided = inbox.one(connection, id_)
        return _shown(context.config, decided or row, consent_unit.people[row.contact_id], now), effects

    async def missed(self, after: str, most: int) -> Missed:
        """Of the next `most` messages after an id those that are heard as no certain request to stop, although a stop
        or a carrier's block followed within `FOLLOWED_WITHIN`, or a human said that they are one."""
        context = self._context

        def unit(connection: Connection) -> Missed:
            rows = missed_stops.messages(connection, after, most)
            by_human = {row.id for row in rows if row.why in RULED_A_REQUEST}
            people = {row.contact_id for row in rows if row.id not in by_human}
            times = [row.received_at for row in rows] or [0]
            until = max(times) + FOLLOWED_WITHIN + DAY  # an entry may be written later than what it is about came in
            stops = missed_stops.stops_of(connection, people, min(times), until)
            items = []
            for row in rows:
                group = context.config.group_of(row.channel)
                followed = "human" if row.id in by_human else _followed(row, stops.get(row.contact_id, ()))
                if followed is None or group is None:
                    continue
                meaning = group.vocabulary.match(row.text, pending=True)
                if meaning.kind in UNHEARD and group.vocabulary.answer(row.text) is None:
                    items.append(
                        {
                            "id": row.id,
                            "group": group.id,
                            "text": row.text,
                            "at": iso(row.received_at),
                            "heard": "likely" if meaning.kind is Kind.LIKELY else "other",
                            "followed_by": followed,
                            "language": row.language,
                        }
                    )
            return Missed(items, rows[-1].id if len(rows) == most else None)

        return await context.store.read(unit)


def _followed(row: Row[Any], stops: Sequence[tuple[Instant, str]]) -> str | None:
    """What stopped a person's messages soon after this one of theirs, None if nothing did."""
    return next((what for at, what in stops if row.received_at < at <= row.received_at + FOLLOWED_WITHIN), None)


def _address(row: Row[Any]) -> str:
    """The address that a message came from."""
    return str(json.loads(row.said or "{}").get("from") or "")


def _shown(config: Config, row: Row[Any], person: person_states.PersonState | None, now: Instant) -> dict[str, Any]:
    """A message that may be a request to stop, with what its person's consent is now."""
    group = config.group_of(row.channel)
    consent = consent_in(person, group.id, now) if person is not None and group is not None else Consent()
    text = row.text or ""
    return {
        "id": row.id,
        "at": iso(row.received_at),
        "channel": row.channel,
        "group": group.id if group is not None else None,
        "address": _address(row),
        "text": text,
        "words": list(_words(group, text)),
        "settled": None if row.state == inbox.LIKELY else row.why,
        "state": consent.state.value,
        "marketing": marketing(consent),
        "question": _question(consent),
        "question_until": iso(consent.hold.until) if consent.hold is not None and consent.hold.until else None,
    }


def _words(group: GroupConfig | None, text: str) -> tuple[str, ...]:
    return group.vocabulary.match(text, pending=False).core if group is not None else ()


def _question(consent: Consent) -> str:
    """What of the question whether to stop: `open`, `waiting` to go out, `none`."""
    if consent.hold is None or not consent.hold.question:
        return "none"
    return "waiting" if consent.hold.handed_at is None else "open"
