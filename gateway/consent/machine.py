"""What a signal does to a consent: `decide` interprets the transition table (`gateway.consent.table`).

Guarantees: total over every kind, state and source; deterministic; a stop takes effect whenever it arrives; an opt-in
never takes effect unless it is later than the newest stop and comes from someone who may lift it.
It does not throttle replies (`replies`), nor look at gates, nor know what a message says (`reading`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from gateway.clock import DAY, MINUTE
from gateway.consent.model import (
    Author,
    Block,
    Conflict,
    Consent,
    Decision,
    Kind,
    Moment,
    Prompted,
    Reply,
    Rules,
    Signal,
    Source,
    State,
    Why,
)
from gateway.consent.standing import (
    effective,
    ended,
    lapsed,
    later,
    merge,
    moved,
    newest,
    occurred,
    returned,
    stands,
)
from gateway.consent.table import TABLE, Cell, Does, To, case_of

__all__ = ["OUTSIDE_PROMPTS", "decide", "effective", "lapsed", "merge", "moved"]

OUTSIDE_PROMPTS: Final = ((1, DAY), (2, 30 * DAY))
"""At most so many prompts asked for from outside in so long a rolling window, per person and group."""

CLOCK_SKEW: Final = 5 * MINUTE
"""Evidence dated further ahead of our clock is no evidence."""

HANDSET: Final = frozenset({Source.INBOUND, Source.PROVIDER})
"""Sources whose stops are the handset's own; everything else is outside."""

LIFTS_OUTSIDE: Final = frozenset({Source.API, Source.WEB_FORM, Source.IN_APP, Source.PREFERENCE_CENTER})
"""Who may lift an unsubscription from outside without more."""

LIFTS_WITH_EVIDENCE: Final = frozenset({Source.IMPORT, Source.CRM})
"""Who may lift it only with evidence later than it."""

_HANDSET_STOPS: Final = frozenset({Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.BLOCKED})
_STOPS: Final = _HANDSET_STOPS | {Kind.META_STOP, Kind.UNSUBSCRIBE, Kind.MARKETING_STOP}
_CARRIER_ANSWERS: Final = frozenset({Reply.OPTED_OUT, Reply.HELP})
_UNRECORDED: Final = frozenset({Why.SUPERSEDED, Why.NOT_DUE})


def decide(consent: Consent, signal: Signal, rules: Rules, now: int) -> Decision:
    """What follows from a signal for the person's consent as stored.

    Every signal sees the effective consent, but WINDOW_ENDED, which is to be decided first where `lapsed` says so:
    it makes the ledger's entry of a window that ended.
    """
    here = consent if signal.kind is Kind.WINDOW_ENDED else effective(consent, now)
    cell = TABLE[case_of(signal, rules)][here.state]
    for why in cell.unless:
        if GUARDS[why](here, signal, now):
            return _refused(here, signal, why)

    after = _stopped(_moved_to(cell, here, signal, rules, now), signal)
    after = _marketing(cell, after, signal)
    effect = _standing(after) != _standing(here)
    if effect:
        after = replace(after, changed_at=now, source=signal.source.value)
    if signal.language:
        after = replace(after, language=signal.language)
    reply = None if signal.carrier and cell.reply in _CARRIER_ANSWERS else cell.reply
    return Decision(
        consent=after,
        event=signal.kind.value if cell.recorded else None,
        effect=effect,
        reply=reply,
        fresh=reply is not None and _fresh(reply, here, after, effect),
        block=_block(cell, signal),
        prompted=Prompted.SENT if reply is Reply.PROMPT else Prompted.NONE,
    )


def _refused(here: Consent, signal: Signal, why: Why) -> Decision:
    return Decision(
        consent=here,
        event=None if why in _UNRECORDED else signal.kind.value,
        why=why,
        prompted=Prompted.THROTTLED if why is Why.THROTTLED else Prompted.NONE,
        conflict=Conflict.OPTED_OUT if why is Why.OPTED_OUT else None,
    )


# ── guards: each says whether it keeps a signal from having an effect ───────────────────────────────────────────


def _late(here: Consent, signal: Signal, now: int) -> bool:
    return here.stop is not None and not later(signal.at, here.stop)


def _edited(here: Consent, signal: Signal, now: int) -> bool:
    return not signal.can_opt_in


def _may_not_lift(here: Consent, signal: Signal, now: int) -> bool:
    if not stands(here) or signal.source is Source.INBOUND:
        return False
    if here.author is not Author.OUTSIDE:
        return True
    if signal.source in LIFTS_WITH_EVIDENCE:
        return here.stop is None or not _evidence_after(occurred(here.stop), signal, now)
    return signal.source not in LIFTS_OUTSIDE


def _no_evidence(here: Consent, signal: Signal, now: int) -> bool:
    return here.prompted_at is None or not _evidence_after(here.prompted_at, signal, now)


def _evidence_after(at: int, signal: Signal, now: int) -> bool:
    return signal.evidence_at is not None and at < signal.evidence_at <= now + CLOCK_SKEW


def _throttled(here: Consent, signal: Signal, now: int) -> bool:
    if signal.source is Source.INBOUND:
        return False
    if here.prompted_at is not None and here.prompted_at > now - DAY:
        return True
    return any(sum(at > now - window for at in here.prompts) >= most for most, window in OUTSIDE_PROMPTS)


def _superseded(here: Consent, signal: Signal, now: int) -> bool:
    return None not in (signal.evidence_at, here.prompted_at) and signal.evidence_at != here.prompted_at


def _not_due(here: Consent, signal: Signal, now: int) -> bool:
    return not lapsed(here, now)


GUARDS: Final[Mapping[Why, Callable[[Consent, Signal, int], bool]]] = {
    Why.LATE: _late,
    Why.EDITED: _edited,
    Why.OPTED_OUT: _may_not_lift,
    Why.CONFIRMATION_PENDING: _no_evidence,
    Why.THROTTLED: _throttled,
    Why.SUPERSEDED: _superseded,
    Why.NOT_DUE: _not_due,
}
"""The guards that cells name, by the reason they give."""


# ── effects ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _moved_to(cell: Cell, here: Consent, signal: Signal, rules: Rules, now: int) -> Consent:
    """The consent in the state that the cell leads to."""
    match cell.to:
        case To.STAY:
            return _prompted(here, signal, now) if cell.does is Does.PROMPTS else here
        case To.PENDING:
            before = here.before if here.state is State.PENDING else here.state
            until = now + rules.confirm_within
            return _prompted(replace(here, state=State.PENDING, before=before, pending_until=until), signal, now)
        case To.SUBSCRIBED:
            return replace(_settled(here, State.SUBSCRIBED), author=None)
        case To.UNSUBSCRIBED:
            handset = signal.kind in _HANDSET_STOPS or signal.source in HANDSET or here.author is Author.HANDSET
            author = Author.HANDSET if handset else Author.OUTSIDE
            return replace(_settled(here, State.UNSUBSCRIBED), author=author)
        case To.UNKNOWN:
            return ended(here)
        case To.BEFORE:
            return returned(here)


def _settled(here: Consent, state: State) -> Consent:
    return replace(here, state=state, before=State.UNKNOWN, pending_until=None, prompted_at=None)


def _prompted(here: Consent, signal: Signal, now: int) -> Consent:
    """A prompt goes out; one asked for from outside counts against the next."""
    if signal.source is Source.INBOUND:
        return replace(here, prompted_at=now)
    recent = tuple(at for at in here.prompts if at > now - OUTSIDE_PROMPTS[-1][1])
    return replace(here, prompted_at=now, prompts=(*recent, now))


def _stopped(here: Consent, signal: Signal) -> Consent:
    return replace(here, stop=newest(here.stop, _moment(signal))) if signal.kind in _STOPS else here


def _marketing(cell: Cell, here: Consent, signal: Signal) -> Consent:
    match cell.does:
        case Does.PERSON_STOPS:
            return replace(here, person_stop=newest(here.person_stop, _moment(signal)))
        case Does.META_STOPS:
            return replace(here, meta_stop=newest(here.meta_stop, _moment(signal)))
        case Does.LIFTS_PERSON:
            return replace(here, person_stop=None)
        case Does.LIFTS_META:
            return replace(here, meta_stop=None)
        case Does.PROMPTS | Does.BLOCKS | None:
            return here


def _moment(signal: Signal) -> Moment:
    """When a stop happened. Evidence may date it back, never ahead."""
    if signal.at.provider is not None or signal.evidence_at is None:
        return signal.at
    return Moment(signal.at.received, min(signal.evidence_at, signal.at.received))


def _block(cell: Cell, signal: Signal) -> Block | None:
    if cell.does is Does.BLOCKS or (signal.carrier and signal.kind is Kind.OPT_OUT):
        return Block.SET
    return Block.LIFT if signal.unblocks and signal.kind in (Kind.OPT_IN, Kind.CONFIRM) else None


def _standing(consent: Consent) -> tuple[object, ...]:
    """What of a consent counts as changed: a stop repeated at another time does not."""
    stops = (consent.person_stop is not None, consent.meta_stop is not None)
    return consent.state, consent.author, consent.pending_until, consent.prompted_at, stops


def _fresh(reply: Reply, here: Consent, after: Consent, effect: bool) -> bool:
    return here.state is not after.state if reply is Reply.OPTED_OUT else effect
