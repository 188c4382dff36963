"""The guards of the transition table: each says whether it keeps a signal from having an effect.

Among them are who may lift a stop, and how often a person is asked to confirm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from gateway.core.clock import DAY, MINUTE
from gateway.core.consent import reply_limits
from gateway.core.consent.effective import answers, lapsed, later, occurred, stands
from gateway.core.consent.states import (
    FORMS,
    Author,
    Conflict,
    Consent,
    NoEffectReason,
    Reply,
    ReplyTerms,
    Signal,
    SignalSource,
)

OUTSIDE_PROMPTS: Final = ((1, DAY), (2, 30 * DAY))
"""At most so many prompts asked for from outside in so long a rolling window, per person and group."""

CLOCK_SKEW: Final = 5 * MINUTE
"""Evidence dated further ahead of our clock is no evidence."""

LIFTS_OUTSIDE: Final = FORMS | {SignalSource.API}
"""Who may lift an unsubscription from outside without more."""

LIFTS_WITH_EVIDENCE: Final = frozenset({SignalSource.IMPORT, SignalSource.CRM})
"""Who may lift it only with evidence later than it."""

OUTSIDE: Final = tuple(source for source in SignalSource if source in LIFTS_OUTSIDE | LIFTS_WITH_EVIDENCE)
"""Every source that an outside caller may say it is."""


def _late(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return here.stop is not None and not later(signal.at, here.stop)


def _edited(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return not signal.can_opt_in


def _may_not_lift(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    if not stands(here) or signal.source is SignalSource.INBOUND:
        return False
    if here.author is not Author.OUTSIDE:
        return True
    if signal.source in LIFTS_WITH_EVIDENCE:
        return here.stop is None or not _evidence_after(occurred(here.stop), signal, now)
    return signal.source not in LIFTS_OUTSIDE


def _no_evidence(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    """A prompt that waits counts from when it was asked for: nothing was shown yet that evidence could follow."""
    prompted = max(
        (prompt.asked_at if prompt.handed_at is None else prompt.handed_at for prompt in here.open), default=None
    )
    return prompted is None or not _evidence_after(prompted, signal, now)


def _evidence_after(at: int, signal: Signal, now: int) -> bool:
    return signal.evidence_at is not None and at < signal.evidence_at <= now + CLOCK_SKEW


def _throttled(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    if signal.source is SignalSource.INBOUND:
        return False
    if any(prompt.asked_at > now - DAY for prompt in here.open):
        return True
    return any(sum(at > now - window for at in here.prompts) >= most for most, window in OUTSIDE_PROMPTS)


def _too_old(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return reply_limits.too_old(Reply.PROMPT, signal.at.received, now)


def _no_prompt(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    """Nothing reaches them, nobody may be answered, or the prompt could not go out before it is too old."""
    too_late = terms.quiet_until is not None and terms.quiet_until >= reply_limits.prompt_deadline(signal)
    return signal.silent or not terms.reachable or too_late


def _premium_rate(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return terms.premium


def _reply_limit(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return reply_limits.limited(reply_limits.ReplyHistory(terms.replies), now)


def _prompts_held(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return terms.held


def _over_budget(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return any(reply_limits.spent(budget) for budget in terms.budgets)


def _not_prompted(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return not answers(here, signal.at, now)


def _superseded(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return signal.prompt is not None and all(prompt.id != signal.prompt for prompt in here.open)


def _not_due(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return not lapsed(here, now)


GUARDS: Final[Mapping[NoEffectReason, Callable[[Consent, Signal, int, ReplyTerms], bool]]] = {
    NoEffectReason.LATE: _late,
    NoEffectReason.EDITED: _edited,
    NoEffectReason.OPTED_OUT: _may_not_lift,
    NoEffectReason.CONFIRMATION_PENDING: _no_evidence,
    NoEffectReason.THROTTLED: _throttled,
    NoEffectReason.TOO_OLD: _too_old,
    NoEffectReason.NO_PROMPT: _no_prompt,
    NoEffectReason.PREMIUM_RATE: _premium_rate,
    NoEffectReason.REPLY_LIMIT: _reply_limit,
    NoEffectReason.PROMPTS_HELD: _prompts_held,
    NoEffectReason.PROMPT_BUDGET: _over_budget,
    NoEffectReason.NOT_PROMPTED: _not_prompted,
    NoEffectReason.SUPERSEDED: _superseded,
    NoEffectReason.NOT_DUE: _not_due,
}
"""The guards that the transition table names, by the reason they give."""


def conflict_of(here: Consent, signal: Signal, now: int) -> Conflict:
    """Why a source may not lift the stop that stands."""
    if here.author is not Author.OUTSIDE:
        return Conflict.OPTED_OUT
    if signal.source in LIFTS_WITH_EVIDENCE and here.stop is not None:
        return evidence_fault(signal, now) or Conflict.SOURCE_MAY_NOT
    return Conflict.SOURCE_MAY_NOT


def evidence_fault(signal: Signal, now: int) -> Conflict | None:
    """What is wrong with the date of evidence that was not late enough; None where there is no evidence."""
    if signal.evidence_at is None:
        return None
    ahead = signal.evidence_at > now + CLOCK_SKEW
    return Conflict.EVIDENCE_IN_THE_FUTURE if ahead else Conflict.EVIDENCE_TOO_OLD
