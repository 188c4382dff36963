"""What a signal does to a consent: `decide` interprets the transition table (`gateway.core.consent.transitions`).

Guarantees: total over every kind, state and source; deterministic; a stop takes effect whenever it arrives; an opt-in
never takes effect unless it is later than the newest stop and comes from someone who may lift it; nobody becomes
pending whom no prompt can reach, and a prompt's window begins when it was handed over.
It does not look at gates, nor know what a message says (`reading`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

from gateway.core.clock import DAY, MINUTE
from gateway.core.consent import reply_limits
from gateway.core.consent.effective import (
    answers,
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
from gateway.core.consent.states import (
    EVERYWHERE,
    FORMS,
    Author,
    BlockChange,
    Conflict,
    Consent,
    Decision,
    GroupRules,
    Kind,
    NoEffectReason,
    Prompt,
    PromptResult,
    Reply,
    ReplyTerms,
    Signal,
    SignalSource,
    SignalTime,
    State,
)
from gateway.core.consent.transitions import PROMPTS, TABLE, Effect, Next, Transition, case_of

__all__ = ["OUTSIDE_PROMPTS", "decide", "effective", "elsewhere", "lapsed", "merge", "moved"]

OUTSIDE_PROMPTS: Final = ((1, DAY), (2, 30 * DAY))
"""At most so many prompts asked for from outside in so long a rolling window, per person and group."""

CLOCK_SKEW: Final = 5 * MINUTE
"""Evidence dated further ahead of our clock is no evidence."""

HANDSET: Final = frozenset({SignalSource.INBOUND, SignalSource.PROVIDER})
"""Sources whose stops are the handset's own; everything else is outside."""

LIFTS_OUTSIDE: Final = FORMS | {SignalSource.API}
"""Who may lift an unsubscription from outside without more."""

LIFTS_WITH_EVIDENCE: Final = frozenset({SignalSource.IMPORT, SignalSource.CRM})
"""Who may lift it only with evidence later than it."""

OUTSIDE: Final = tuple(source for source in SignalSource if source in LIFTS_OUTSIDE | LIFTS_WITH_EVIDENCE)
"""Every source that an outside caller may say it is."""

_HANDSET_STOPS: Final = frozenset({Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.BLOCKED})
_STOPS: Final = _HANDSET_STOPS | {Kind.META_STOP, Kind.UNSUBSCRIBE, Kind.MARKETING_STOP}
_CARRIER_ANSWERS: Final = frozenset({Reply.OPTED_OUT, Reply.HELP})
_UNRECORDED: Final = frozenset({NoEffectReason.SUPERSEDED, NoEffectReason.NOT_DUE, NoEffectReason.NOT_PROMPTED})
_TOO_MANY: Final = frozenset(
    {NoEffectReason.THROTTLED, NoEffectReason.REPLY_LIMIT, NoEffectReason.PROMPTS_HELD, NoEffectReason.PROMPT_BUDGET}
)
_OF_WINDOWS: Final = frozenset({Effect.OPENS_WINDOW, Effect.CLOSES_WINDOW})

ANYTHING_GOES: Final = ReplyTerms()
"""Terms under which every reply may go out at once."""


def decide(
    consent: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms = ANYTHING_GOES
) -> Decision:
    """What follows from a signal for the person's consent as stored; `terms` are about the channel of its reply.

    Every signal sees the effective consent, but WINDOW_ENDED, which is to be decided first where `lapsed` says so:
    it makes the ledger's entry of a window that ended.
    """
    here = consent if signal.kind is Kind.WINDOW_ENDED else effective(consent, now)
    cell = TABLE[case_of(signal, rules)][here.state]
    for why in cell.unless:
        if GUARDS[why](here, signal, now, terms):
            return _refused(here, signal, why, now)

    after = _stopped(_moved_to(cell, here, signal, rules, now, terms), signal)
    after = _marketing(cell, after, signal)
    effect = _standing(after) != _standing(here)
    if effect and cell.does not in _OF_WINDOWS:
        after = replace(after, changed_at=now, source=signal.source.value)
    if signal.language:
        after = replace(after, language=signal.language)
    fresh = cell.reply is not None and _fresh(cell.reply, here, after, effect)
    reply = cell.reply if _answered(cell, signal, now, terms, fresh=fresh) else None
    asks = reply is Reply.PROMPT
    return Decision(
        consent=after,
        event=signal.kind.value if cell.recorded else None,
        effect=effect,
        reply=reply,
        fresh=reply is not None and fresh,
        block=_block(cell, signal),
        prompted=PromptResult.NONE if not asks else PromptResult.DEFERRED if terms.waits else PromptResult.QUEUED,
        prompt_at=terms.prompt_at if asks and terms.waits else None,
        everywhere=cell.spreads and rules.stop_everywhere,
    )


def elsewhere(signal: Signal, origin: str, groups: Iterable[str]) -> list[tuple[str, Signal]]:
    """What a stop that holds everywhere says in every other group, and (by the pseudo-group) in those that come later:
    an opt-out of the same moment, unanswered there."""
    stop = Signal(
        Kind.OPT_OUT, signal.at, signal.source, silent=True, language=signal.language, evidence=signal.evidence
    )
    return [(group, stop) for group in (*groups, EVERYWHERE) if group != origin]


def _refused(here: Consent, signal: Signal, why: NoEffectReason, now: int) -> Decision:
    return Decision(
        consent=here,
        event=None if why in _UNRECORDED else signal.kind.value,
        why=_told(here, signal, why, now),
        block=_lifted(signal) if why in PROMPTS else None,  # the carrier opened its gate, whatever we say
        prompted=PromptResult.THROTTLED if why in _TOO_MANY else PromptResult.NONE,
        conflict=_conflict(here, signal, now) if why is NoEffectReason.OPTED_OUT else None,
    )


def _conflict(here: Consent, signal: Signal, now: int) -> Conflict:
    """Why a source may not lift the stop that stands."""
    if here.author is not Author.OUTSIDE:
        return Conflict.OPTED_OUT
    if signal.source in LIFTS_WITH_EVIDENCE and here.stop is not None:
        return _dated(signal, now) or Conflict.SOURCE_MAY_NOT
    return Conflict.SOURCE_MAY_NOT


def _dated(signal: Signal, now: int) -> Conflict | None:
    """What is wrong with the date of evidence that was not late enough; None where there is no evidence."""
    if signal.evidence_at is None:
        return None
    ahead = signal.evidence_at > now + CLOCK_SKEW
    return Conflict.EVIDENCE_IN_THE_FUTURE if ahead else Conflict.EVIDENCE_TOO_OLD


def _told(here: Consent, signal: Signal, why: NoEffectReason, now: int) -> str:
    """The reason as it is told: of a stop or a pending that this evidence does not lift, what is wrong with it."""
    match why:
        case NoEffectReason.OPTED_OUT:
            return _conflict(here, signal, now)
        case NoEffectReason.CONFIRMATION_PENDING:
            return _dated(signal, now) or why
        case _:
            return why


# ── guards: each says whether it keeps a signal from having an effect ───────────────────────────────────────────


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
    too_late = terms.quiet_until is not None and terms.quiet_until >= _by(signal)
    return signal.silent or not terms.reachable or too_late


def _premium(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return terms.premium


def _reply_limit(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return reply_limits.limited(reply_limits.ReplyHistory(terms.replies), now)


def _held(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
    return terms.held


def _budget(here: Consent, signal: Signal, now: int, terms: ReplyTerms) -> bool:
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
    NoEffectReason.PREMIUM_RATE: _premium,
    NoEffectReason.REPLY_LIMIT: _reply_limit,
    NoEffectReason.PROMPTS_HELD: _held,
    NoEffectReason.PROMPT_BUDGET: _budget,
    NoEffectReason.NOT_PROMPTED: _not_prompted,
    NoEffectReason.SUPERSEDED: _superseded,
    NoEffectReason.NOT_DUE: _not_due,
}
"""The guards that cells name, by the reason they give."""


# ── effects ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _moved_to(
    cell: Transition, here: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms
) -> Consent:
    """The consent in the state that the cell leads to."""
    match cell.to:
        case Next.STAY:
            return _prompts(cell, here, signal, rules, now, terms)
        case Next.PENDING:
            before = here.before if here.state is State.PENDING else here.state
            return _prompted(replace(here, state=State.PENDING, before=before), signal, now, terms, restarts=True)
        case Next.SUBSCRIBED:
            return replace(_settled(here, State.SUBSCRIBED), author=None)
        case Next.UNSUBSCRIBED:
            handset = signal.kind in _HANDSET_STOPS or signal.source in HANDSET or here.author is Author.HANDSET
            author = Author.HANDSET if handset else Author.OUTSIDE
            return replace(_settled(here, State.UNSUBSCRIBED), author=author)
        case Next.UNKNOWN:
            return ended(here)
        case Next.BEFORE:
            others = (
                tuple(prompt for prompt in here.open if prompt.id != signal.prompt) if signal.prompt is not None else ()
            )
            return replace(here, open=others) if others else returned(here)


def _settled(here: Consent, state: State) -> Consent:
    return replace(here, state=state, before=State.UNKNOWN, open=())


def _by(signal: Signal) -> int:
    """Until when the prompt that a signal asks for may wait."""
    return signal.at.received + reply_limits.life(Reply.PROMPT, signal.source)


def _prompted(here: Consent, signal: Signal, now: int, terms: ReplyTerms, *, restarts: bool) -> Consent:
    """A prompt is to go out; one asked for from outside counts against the next."""
    here = replace(here, open=(*here.open, Prompt(terms.prompt, now, _by(signal), restarts)))
    if signal.source is SignalSource.INBOUND:
        return here
    recent = tuple(at for at in here.prompts if at > now - OUTSIDE_PROMPTS[-1][1])
    return replace(here, prompts=(*recent, now))


def _prompts(
    cell: Transition, here: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms
) -> Consent:
    """What becomes of the prompts of somebody who stays where they are."""
    match cell.does:
        case Effect.PROMPTS:
            return _prompted(here, signal, now, terms, restarts=False)
        case Effect.OPENS_WINDOW:
            return replace(here, open=tuple(_opened(prompt, here, signal, rules) for prompt in here.open))
        case Effect.CLOSES_WINDOW:
            return replace(here, open=tuple(_closed(prompt, signal) for prompt in here.open))
        case _:
            return here


def _opened(prompt: Prompt, here: Consent, signal: Signal, rules: GroupRules) -> Prompt:
    if signal.prompt not in (None, prompt.id):
        return prompt
    at = signal.at.received
    standing = None if prompt.restarts else here.pending_until
    return replace(prompt, handed_at=at, until=at + rules.confirm_within if standing is None else standing)


def _closed(prompt: Prompt, signal: Signal) -> Prompt:
    return replace(prompt, handed_at=None, until=None) if signal.prompt in (None, prompt.id) else prompt


def _stopped(here: Consent, signal: Signal) -> Consent:
    return replace(here, stop=newest(here.stop, _moment(signal))) if signal.kind in _STOPS else here


def _marketing(cell: Transition, here: Consent, signal: Signal) -> Consent:
    match cell.does:
        case Effect.PERSON_STOPS:
            return replace(here, person_stop=newest(here.person_stop, _moment(signal)))
        case Effect.META_STOPS:
            return replace(here, meta_stop=newest(here.meta_stop, _moment(signal)))
        case Effect.LIFTS_PERSON:
            return replace(here, person_stop=None)
        case Effect.LIFTS_META:
            return replace(here, meta_stop=None)
        case _:
            return here


def _moment(signal: Signal) -> SignalTime:
    """When a stop happened. Evidence may date it back, never ahead."""
    if signal.at.provider is not None or signal.evidence_at is None:
        return signal.at
    return SignalTime(signal.at.received, min(signal.evidence_at, signal.at.received))


def _block(cell: Transition, signal: Signal) -> BlockChange | None:
    if cell.does is Effect.BLOCKS or (signal.carrier and signal.kind is Kind.OPT_OUT):
        return BlockChange.SET
    return _lifted(signal)


def _lifted(signal: Signal) -> BlockChange | None:
    return BlockChange.LIFT if signal.unblocks and signal.kind in (Kind.OPT_IN, Kind.CONFIRM) else None


def _answered(cell: Transition, signal: Signal, now: int, terms: ReplyTerms, *, fresh: bool) -> bool:
    """Whether the cell's reply goes out. A prompt's own limits are guards: without it nobody is pending."""
    if cell.reply is None or signal.silent or (signal.carrier and cell.reply in _CARRIER_ANSWERS):
        return False
    if cell.reply is Reply.PROMPT:
        return True
    history = reply_limits.ReplyHistory(terms.replies)
    return reply_limits.allowed(cell.reply, history, received_at=signal.at.received, now=now, fresh=fresh)


def _standing(consent: Consent) -> tuple[object, ...]:
    """What of a consent counts as changed: a stop repeated at another time does not."""
    stops = (consent.person_stop is not None, consent.meta_stop is not None)
    return consent.state, consent.author, consent.open, stops


def _fresh(reply: Reply, here: Consent, after: Consent, effect: bool) -> bool:
    return here.state is not after.state if reply is Reply.OPTED_OUT else effect
