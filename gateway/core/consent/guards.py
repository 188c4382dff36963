"""The guards of the transition table: each returns True if it keeps a signal from having an effect.

Among their rules are who may lift a stop, and how often a person is asked to confirm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from gateway.core.clock import DAY, MINUTE
from gateway.core.consent import reply_limits
from gateway.core.consent.effective import answers, lapsed, later, occurred, silent, stands
from gateway.core.consent.states import (
    ASKS,
    FORMS,
    Author,
    Conflict,
    Consent,
    Kind,
    NoEffectReason,
    Reply,
    ReplyTerms,
    Signal,
    SignalSource,
)

OUTSIDE_PROMPTS: Final = ((1, DAY), (2, 30 * DAY))
"""The prompt throttle: at most so many prompts asked for from outside in a rolling window of so many microseconds, per
person and group."""

CLOCK_SKEW: Final = 5 * MINUTE
"""Evidence dated further ahead of our clock than this (microseconds) is no evidence."""

LIFTS_OUTSIDE: Final = FORMS | {SignalSource.API}
"""Sources that may lift an unsubscription from outside without evidence."""

LIFTS_WITH_EVIDENCE: Final = frozenset({SignalSource.IMPORT, SignalSource.CRM})
"""Sources that may lift it only with evidence that is later."""

OUTSIDE: Final = tuple(source for source in SignalSource if source in LIFTS_OUTSIDE | LIFTS_WITH_EVIDENCE)
"""Every source that a caller of the API may name."""


def _late(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    held_at = None if current.hold is None else current.hold.at
    return any(moment is not None and not later(signal.at, moment) for moment in (current.stop, held_at))


def _held(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    """A YES, which may answer the question whether to stop, lifts nothing while marketing is held."""
    return current.hold is not None and signal.yes


def _edited(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return not signal.can_opt_in


def _may_not_lift(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    if not stands(current) or signal.source is SignalSource.INBOUND:
        return False
    if current.author is not Author.OUTSIDE:
        return True
    if signal.source in LIFTS_WITH_EVIDENCE:
        return current.stop is None or not _evidence_after(occurred(current.stop), signal, now)
    return signal.source not in LIFTS_OUTSIDE


def _no_evidence(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    """No evidence is later than the prompt. A prompt that still waits counts from when it was asked for."""
    prompted = max(
        (prompt.asked_at if prompt.handed_at is None else prompt.handed_at for prompt in current.open), default=None
    )
    return prompted is None or not _evidence_after(prompted, signal, now)


def _evidence_after(at: int, signal: Signal, now: int) -> bool:
    return signal.evidence_at is not None and at < signal.evidence_at <= now + CLOCK_SKEW


def _throttled(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    if signal.source is SignalSource.INBOUND:
        return False
    if any(prompt.asked_at > now - DAY for prompt in current.open):
        return True
    return any(sum(at > now - window for at in current.prompts) >= most for most, window in OUTSIDE_PROMPTS)


def _too_old(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return reply_limits.too_old(Reply.PROMPT, signal.at.received, now)


def _no_prompt(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    """No prompt reaches the person, the signal is not answered, or quiet hours outlast the prompt."""
    too_late = terms.quiet_until is not None and terms.quiet_until >= reply_limits.prompt_deadline(signal)
    return signal.silent or not terms.reachable or too_late


def _premium_rate(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return terms.premium


def _reply_limit(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return reply_limits.limited(terms.replies, now)


def _prompts_held(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return terms.held


def _over_budget(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return any(reply_limits.spent(budget) for budget in terms.budgets)


def _not_prompted(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return not answers(current, signal.at, now)


def _superseded(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    if signal.kind in ASKS[Reply.ASK_STOP]:
        question = "" if current.hold is None else current.hold.question
        return not question or signal.prompt not in (None, question)
    return signal.prompt is not None and all(prompt.id != signal.prompt for prompt in current.open)


def _not_due(current: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return not (silent(current, now) if signal.kind is Kind.HOLD_ENDED else lapsed(current, now))


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
    NoEffectReason.HELD: _held,
}
"""The guards that the transition table names, by the reason they give."""


def conflict_of(current: Consent, signal: Signal, now: int) -> Conflict:
    """Why a source may not lift the stop that stands. Asked only where the guard OPTED_OUT holds."""
    if current.author is not Author.OUTSIDE:
        return Conflict.OPTED_OUT
    if signal.source in LIFTS_WITH_EVIDENCE and current.stop is not None:
        return evidence_fault(signal, now) or Conflict.SOURCE_MAY_NOT
    return Conflict.SOURCE_MAY_NOT


def evidence_fault(signal: Signal, now: int) -> Conflict | None:
    """What is wrong with the date of evidence that did not help; None where there is no evidence."""
    if signal.evidence_at is None:
        return None
    ahead = signal.evidence_at > now + CLOCK_SKEW
    return Conflict.EVIDENCE_IN_THE_FUTURE if ahead else Conflict.EVIDENCE_TOO_OLD
