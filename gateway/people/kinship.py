"""What becomes of consents when people change: a number lost, a phone that changed hands, two who prove to be one.

The rules are the core's (`consent.standing`); this carries them out over everything that hangs on a contact.
"""

from __future__ import annotations

from collections.abc import Mapping

from channels.channel import Medium
from gateway.consent.machine import effective, merge, moved
from gateway.consent.model import Kind, Moment, Signal, Source
from gateway.people.answers import Place
from gateway.people.facts import consent_in
from gateway.people.register import Register


def lose(register: Register, contact: str, evidence: Mapping[str, object], medium: Medium | None = None) -> None:
    """The contact's number or BSUID is no longer theirs: opt-ins end in every group (of a medium, if one is named),
    stops stay."""
    signal = Signal(Kind.NUMBER_LOST, Moment(register.now), Source.PROVIDER, evidence=evidence)
    for id_ in [*register.people[contact].consents]:
        group = register.config.groups.get(id_)
        if group is not None and medium in (None, group.medium):
            register.apply(contact, group, signal, Place("", ""))


def inherit(register: Register, before: str, after: str, why: str, evidence: Mapping[str, object]) -> None:
    """The phone of `before` is `after`'s now: the stops that stood go with it, no opt-in does."""
    old, new = register.people[before], register.people[after]
    for group in [*{**old.consents, **new.consents}]:
        own, theirs = consent_in(new, group, register.now), consent_in(old, group, register.now)
        register.put(after, group, merge(own, moved(effective(theirs, register.now))))
        register.note(after, group, "inherited", {"from": before, **evidence}, why)
    for channel, code in old.blocked.items():
        register.block(after, channel, code)
    register.stopped(after)


def follow(register: Register, before: str, after: str) -> None:
    """A person whom the application knows by an id of its own has another phone now: what they ended stays ended. No
    opt-in goes along, and no carrier's block, which is about the old number."""
    old, new = register.people[before], register.people[after]
    for group in old.consents:
        own, theirs = consent_in(new, group, register.now), consent_in(old, group, register.now)
        merged = merge(own, moved(effective(theirs, register.now)))
        if (merged.state, merged.person_stop, merged.meta_stop) == (own.state, own.person_stop, own.meta_stop):
            continue
        register.put(after, group, merged)
        register.note(after, group, "inherited", {"from": before}, "a new phone of the same external_id")
    register.stopped(after)


def union(register: Register, into: str, gone: str) -> None:
    """Two contacts proved to be one: the stricter state holds, stops, blocks, prompts and replies add up, and both
    histories stay. A stop for every group holds against the other's opt-in to one of them."""
    one, other = register.people[into], register.people[gone]
    merged = {
        group: merge(consent_in(one, group, register.now), consent_in(other, group, register.now))
        for group in {**one.consents, **other.consents}
    }
    for group, consent in merged.items():
        register.put(into, group, consent)
        register.note(into, group, "merged", {"with": gone, "entries": other.ledger_seq, "head": other.ledger_head})
    for channel, code in other.blocked.items():
        register.block(into, channel, code)
    for channel, (answerable, window) in other.talked.items():
        register.spoke(into, channel, answerable, window)
    for channel, history in other.replies.items():
        one.replies.setdefault(channel, []).extend(history)
    one.invalid |= other.invalid
    one.cooled_at = max((at for at in (one.cooled_at, other.cooled_at) if at is not None), default=None)
    if one.language is None and other.language is not None:
        register.speaks(into, other.language)
    register.become(gone, into)
