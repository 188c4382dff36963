"""What becomes of consents when people change: a number lost, a phone that changed hands, two who prove to be one.

The rules are the core's (`gateway.core.consent.effective`); this carries them out over everything that belongs to a
contact.
"""

from __future__ import annotations

from collections.abc import Mapping

from channels.channel import Medium
from gateway.consents.auto_replies import ReplyAddress
from gateway.consents.gate_facts import consent_in
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.consent.effective import effective, merge, moved
from gateway.core.consent.states import Consent, Kind, Signal, SignalSource, SignalTime


def lose(consent_unit: ConsentUnit, contact: str, evidence: Mapping[str, object], medium: Medium | None = None) -> None:
    """The contact's number or BSUID is no longer theirs: opt-ins end in every group (of a medium, if one is named),
    stops stay."""
    signal = Signal(Kind.NUMBER_LOST, SignalTime(consent_unit.now), SignalSource.PROVIDER, evidence=evidence)
    for id_ in [*consent_unit.people[contact].consents]:
        group = consent_unit.config.groups.get(id_)
        if group is not None and medium in (None, group.medium):
            consent_unit.apply(contact, group, signal, ReplyAddress("", ""))


def inherit(consent_unit: ConsentUnit, before: str, after: str, why: str, evidence: Mapping[str, object]) -> None:
    """The phone of `before` is `after`'s now: the stops that stood go with it, no opt-in does."""
    old, new = consent_unit.people[before], consent_unit.people[after]
    for group in [*{**old.consents, **new.consents}]:
        own, former = consent_in(new, group, consent_unit.now), consent_in(old, group, consent_unit.now)
        consent_unit.set_consent(after, group, merge(own, moved(effective(former, consent_unit.now))))
        consent_unit.record_identity_change(after, group, "inherited", {"from": before, **evidence}, why)
    for channel, code in old.blocked.items():
        consent_unit.block(after, channel, code)
    consent_unit.repeat_stops(after)


def follow(consent_unit: ConsentUnit, before: str, after: str) -> None:
    """A person whom the application knows by an id of its own has another phone now: what they ended stays ended. No
    opt-in goes along, and no carrier's block, which is about the old number."""
    old, new = consent_unit.people[before], consent_unit.people[after]
    for group in old.consents:
        own, former = consent_in(new, group, consent_unit.now), consent_in(old, group, consent_unit.now)
        merged = merge(own, moved(effective(former, consent_unit.now)))
        if _stops(merged) == _stops(own):
            continue
        consent_unit.set_consent(after, group, merged)
        consent_unit.record_identity_change(
            after, group, "inherited", {"from": before}, "a new phone of the same external_id"
        )
    consent_unit.repeat_stops(after)


def union(consent_unit: ConsentUnit, into: str, gone: str) -> None:
    """Two contacts proved to be one: the stricter state holds, stops, blocks, prompts and replies add up, and both
    histories stay. A stop for every group holds against the other's opt-in to one of them."""
    one, other = consent_unit.people[into], consent_unit.people[gone]
    merged = {
        group: merge(consent_in(one, group, consent_unit.now), consent_in(other, group, consent_unit.now))
        for group in {**one.consents, **other.consents}
    }
    for group, consent in merged.items():
        consent_unit.set_consent(into, group, consent)
        consent_unit.record_identity_change(
            into, group, "merged", {"with": gone, "entries": other.ledger_seq, "head": other.ledger_head}
        )
    for channel, code in other.blocked.items():
        consent_unit.block(into, channel, code)
    for channel, (answerable, window) in other.talked.items():
        consent_unit.set_conversation(into, channel, answerable, window)
    for channel, history in other.replies.items():
        one.replies.setdefault(channel, []).extend(history)
    one.invalid |= other.invalid
    one.cooled_at = max((at for at in (one.cooled_at, other.cooled_at) if at is not None), default=None)
    if one.language is None and other.language is not None:
        consent_unit.set_language(into, other.language)
    consent_unit.merge_into(gone, into)


def _stops(consent: Consent) -> tuple[object, ...]:
    """What keeps a person from getting messages."""
    return consent.state, consent.person_stop, consent.meta_stop, consent.hold
