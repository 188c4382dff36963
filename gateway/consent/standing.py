"""Where a person stands: how consents are read at a moment, compared with stops, merged and handed on.

Pure functions over `Consent`. A pending whose window ended is never seen as pending (`effective`); of two people who
prove to be one the stricter state holds (`merge`); whoever gets a phone after another person inherits the stops and
none of the opt-ins (`moved`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from gateway.consent.model import Author, Consent, Moment, Source, State

RANK: Final[Mapping[State, int]] = {
    State.UNKNOWN: 0,
    State.PENDING: 1,
    State.SUBSCRIBED: 2,
    State.UNSUBSCRIBED: 3,
}
"""Which state holds when two people prove to be one: the highest."""


def later(one: Moment, other: Moment) -> bool:
    """Whether `one` is later than `other`: by provider time where both have one, else by receipt. Not on a tie."""
    if one.provider is not None and other.provider is not None:
        return one.provider > other.provider
    return one.received > other.received


def occurred(moment: Moment) -> int:
    """The best known time of a moment: the provider's, else that of receipt."""
    return moment.received if moment.provider is None else moment.provider


def newest(one: Moment | None, other: Moment | None) -> Moment | None:
    """The moment that occurred last. Total, so that the order of arrival does not matter."""
    known = [moment for moment in (one, other) if moment is not None]
    return max(known, key=lambda m: (occurred(m), m.received, m.provider is not None), default=None)


def lapsed(consent: Consent, now: int) -> bool:
    """Whether a confirmation window has ended that the stored consent still calls pending."""
    return consent.state is State.PENDING and (consent.pending_until is None or consent.pending_until <= now)


def returned(consent: Consent) -> Consent:
    """A pending consent as it was before its prompt; stops, prompts and the like are kept."""
    author = consent.author if consent.before is State.UNSUBSCRIBED else None
    return replace(
        consent, state=consent.before, before=State.UNKNOWN, pending_until=None, prompted_at=None, author=author
    )


def effective(consent: Consent, now: int) -> Consent:
    """The consent as it must be read now: a pending whose window ended reads as before it."""
    if not lapsed(consent, now):
        return consent
    return replace(returned(consent), changed_at=consent.pending_until, source=Source.GATEWAY.value)


def stands(consent: Consent) -> bool:
    """Whether an unsubscription stands: unsubscribed, or pending from it and not yet confirmed."""
    return State.UNSUBSCRIBED in (consent.state, consent.before)


def merge(a: Consent, b: Consent) -> Consent:
    """Two effective consents of what proves to be one person: unsubscribed over subscribed over pending over
    unknown; stops and prompts add up. Commutative.

    A pending from an unsubscription holds over subscribed: its stop was not lifted yet.
    """
    winner = max((a, b), key=_weight)
    both_pending = a.state is b.state is State.PENDING
    authors = {consent.author for consent in (a, b)}
    author = Author.HANDSET if Author.HANDSET in authors else Author.OUTSIDE if Author.OUTSIDE in authors else None
    spoken = max((c for c in (a, b) if c.language), key=lambda c: (c.changed_at or 0, c.language), default=winner)
    return replace(
        winner,
        before=max(a.before, b.before, key=RANK.__getitem__) if both_pending else winner.before,
        pending_until=_last(a.pending_until, b.pending_until) if both_pending else winner.pending_until,
        prompted_at=_last(a.prompted_at, b.prompted_at) if both_pending else winner.prompted_at,
        prompts=tuple(sorted(a.prompts + b.prompts)),
        author=author if stands(winner) else None,
        stop=newest(a.stop, b.stop),
        person_stop=newest(a.person_stop, b.person_stop),
        meta_stop=newest(a.meta_stop, b.meta_stop),
        language=spoken.language,
    )


def ended(consent: Consent) -> Consent:
    """What is left when a number is lost: opt-ins end, stops stay, a pending is as before its prompt."""
    if consent.state is State.PENDING:
        consent = returned(consent)
    if consent.state is State.SUBSCRIBED:
        consent = replace(consent, state=State.UNKNOWN)
    return consent


def moved(consent: Consent) -> Consent:
    """What a new person inherits with the phone of another: the stops and the prompts, no opt-in, no language."""
    return replace(ended(consent), language=None)


def _weight(consent: Consent) -> tuple[int, int, int, str]:
    rank = RANK[consent.state]
    if consent.state is State.PENDING and consent.before is State.UNSUBSCRIBED:
        rank = RANK[State.SUBSCRIBED]
    return rank, RANK[consent.before], consent.changed_at or 0, consent.source or ""


def _last(one: int | None, other: int | None) -> int | None:
    return max((at for at in (one, other) if at is not None), default=None)
