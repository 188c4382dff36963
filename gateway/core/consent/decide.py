"""What a signal does to a consent: `decide` interprets the transition table (`gateway.core.consent.transitions`).

Guarantees: it has an answer for every kind, state and source, always the same one. A stop takes effect whenever it
arrives. An opt-in takes effect only if it is later than the newest stop and comes from someone who may lift it. Nobody
becomes pending whom no prompt can reach, and a prompt's window begins when it was handed over. It neither asks the
gates nor reads what a message says (`classify` does).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from gateway.core.clock import DAY
from gateway.core.consent import reply_limits
from gateway.core.consent.effective import effective, ended, newest, returned, unanswered
from gateway.core.consent.guards import GUARDS, OUTSIDE_PROMPTS, conflict_of, evidence_fault
from gateway.core.consent.states import (
    EVERYWHERE,
    Author,
    BlockChange,
    Consent,
    Decision,
    GroupRules,
    Hold,
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

HANDSET: Final = frozenset({SignalSource.INBOUND, SignalSource.PROVIDER})
"""Sources whose stops count as the handset's own; all other sources are outside."""

_HANDSET_STOPS: Final = frozenset({Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.BLOCKED})
STOPS: Final = _HANDSET_STOPS | {Kind.META_STOP, Kind.UNSUBSCRIBE, Kind.MARKETING_STOP}
"""The signals that stop something."""
_CARRIER_ANSWERS: Final = frozenset({Reply.OPTED_OUT, Reply.HELP})
_UNRECORDED: Final = frozenset({NoEffectReason.SUPERSEDED, NoEffectReason.NOT_DUE, NoEffectReason.NOT_PROMPTED})
_TOO_MANY: Final = frozenset(
    {NoEffectReason.THROTTLED, NoEffectReason.REPLY_LIMIT, NoEffectReason.PROMPTS_HELD, NoEffectReason.PROMPT_BUDGET}
)
_OF_WINDOWS: Final = frozenset(
    {Effect.OPENS_WINDOW, Effect.CLOSES_WINDOW, Effect.OPENS_QUESTION, Effect.CLOSES_QUESTION, Effect.ENDS_QUESTION}
)
ENDINGS: Final = frozenset({Kind.WINDOW_ENDED, Kind.HOLD_ENDED})
"""Signals that time alone sends."""
ANSWER_WITHIN: Final = DAY
"""How long the question about a likely request to stop may be answered, in microseconds."""

ANYTHING_GOES: Final = ReplyTerms()
"""Terms under which every reply may go out at once."""


def decide(
    consent: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms = ANYTHING_GOES
) -> Decision:
    """What follows from a signal for a person's consent as stored. `terms` are those of the channel that would reply.

    Every signal is decided on the effective consent except ENDINGS. Where `lapsed` or `silent` says so, these must be
    decided first: they make the ledger's entry of a window that ended and of a question that nobody answered.
    """
    current = consent if signal.kind in ENDINGS else effective(consent, now)
    cell = TABLE[case_of(signal, rules)][current.state]
    for reason in cell.unless:
        if GUARDS[reason](current, signal, now, terms):
            return _refused(current, signal, reason, now)

    after = _with_stop(_in_next_state(cell, current, signal, rules, now, terms), signal)
    after = _with_hold(cell, _with_marketing_stops(cell, after, signal), signal, now, terms)
    effect = _compared(after) != _compared(current)
    if effect and cell.does not in _OF_WINDOWS:
        after = replace(after, changed_at=now, source=signal.source.value)
    if signal.language:
        after = replace(after, language=signal.language)
    fresh = cell.reply is not None and _fresh(cell.reply, current, after, effect)
    reply = cell.reply if _answered(cell, after, signal, now, terms, fresh=fresh) else None
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
    """The signals that a stop in every group sends to the other groups: an opt-out of the same moment that is not
    answered there. The pseudo-group EVERYWHERE gets one too, for groups that are added later."""
    stop = Signal(
        Kind.OPT_OUT, signal.at, signal.source, silent=True, language=signal.language, evidence=signal.evidence
    )
    return [(group, stop) for group in (*groups, EVERYWHERE) if group != origin]


def _refused(current: Consent, signal: Signal, reason: NoEffectReason, now: int) -> Decision:
    return Decision(
        consent=current,
        event=None if reason in _UNRECORDED else signal.kind.value,
        why=_shown_reason(current, signal, reason, now),
        block=_lifted(signal) if reason in PROMPTS else None,  # the carrier has lifted its block all the same
        prompted=PromptResult.THROTTLED if reason in _TOO_MANY else PromptResult.NONE,
        conflict=conflict_of(current, signal, now) if reason is NoEffectReason.OPTED_OUT else None,
    )


def _shown_reason(current: Consent, signal: Signal, reason: NoEffectReason, now: int) -> str:
    """The reason as the API shows it: where evidence did not help, what is wrong with the evidence."""
    match reason:
        case NoEffectReason.OPTED_OUT:
            return conflict_of(current, signal, now)
        case NoEffectReason.CONFIRMATION_PENDING:
            return evidence_fault(signal, now) or reason
        case _:
            return reason


# ── effects ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _in_next_state(
    cell: Transition, current: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms
) -> Consent:
    """The consent in the state that the cell leads to."""
    match cell.to:
        case Next.STAY:
            return _open_prompts(cell, current, signal, rules, now, terms)
        case Next.PENDING:
            before = current.before if current.state is State.PENDING else current.state
            return _with_prompt(replace(current, state=State.PENDING, before=before), signal, now, terms, restarts=True)
        case Next.SUBSCRIBED:
            return replace(_settled(current, State.SUBSCRIBED), author=None)
        case Next.UNSUBSCRIBED:
            handset = signal.kind in _HANDSET_STOPS or signal.source in HANDSET or current.author is Author.HANDSET
            author = Author.HANDSET if handset else Author.OUTSIDE
            return replace(_settled(current, State.UNSUBSCRIBED), author=author)
        case Next.UNKNOWN:
            return ended(current)
        case Next.BEFORE:
            if signal.prompt is None:
                return returned(current)
            others = tuple(prompt for prompt in current.open if prompt.id != signal.prompt)
            return replace(current, open=others) if others else returned(current)


def _settled(consent: Consent, state: State) -> Consent:
    return replace(consent, state=state, before=State.UNKNOWN, open=())


def _with_prompt(consent: Consent, signal: Signal, now: int, terms: ReplyTerms, *, restarts: bool) -> Consent:
    """The consent with a prompt that is to go out. One asked for from outside counts in `OUTSIDE_PROMPTS`."""
    prompt = Prompt(terms.prompt, now, reply_limits.prompt_deadline(signal), restarts)
    prompted = replace(consent, open=(*consent.open, prompt))
    if signal.source is SignalSource.INBOUND:
        return prompted
    recent = tuple(at for at in consent.prompts if at > now - OUTSIDE_PROMPTS[-1][1])
    return replace(prompted, prompts=(*recent, now))


def _open_prompts(
    cell: Transition, current: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms
) -> Consent:
    """The consent of somebody whose state stays, with the prompts that are open now."""
    match cell.does:
        case Effect.PROMPTS:
            return _with_prompt(current, signal, now, terms, restarts=False)
        case Effect.OPENS_WINDOW:
            return replace(current, open=tuple(_opened(prompt, current, signal, rules) for prompt in current.open))
        case Effect.CLOSES_WINDOW:
            return replace(current, open=tuple(_closed(prompt, signal) for prompt in current.open))
        case _:
            return current


def _opened(prompt: Prompt, current: Consent, signal: Signal, rules: GroupRules) -> Prompt:
    if signal.prompt not in (None, prompt.id):
        return prompt
    at = signal.at.received
    standing = None if prompt.restarts else current.pending_until
    return replace(prompt, handed_at=at, until=at + rules.confirm_within if standing is None else standing)


def _closed(prompt: Prompt, signal: Signal) -> Prompt:
    return replace(prompt, handed_at=None, until=None) if signal.prompt in (None, prompt.id) else prompt


def _with_stop(consent: Consent, signal: Signal) -> Consent:
    return replace(consent, stop=newest(consent.stop, _stop_time(signal))) if signal.kind in STOPS else consent


def _with_marketing_stops(cell: Transition, consent: Consent, signal: Signal) -> Consent:
    match cell.does:
        case Effect.PERSON_STOPS if signal.kind is Kind.HOLD_ENDED:
            return unanswered(consent)
        case Effect.PERSON_STOPS:
            return replace(consent, person_stop=newest(consent.person_stop, _stop_time(signal)))
        case Effect.META_STOPS:
            return replace(consent, meta_stop=newest(consent.meta_stop, _stop_time(signal)))
        case Effect.LIFTS_PERSON:
            return replace(consent, person_stop=None)
        case Effect.LIFTS_META:
            return replace(consent, meta_stop=None)
        case _:
            return consent


def _with_hold(cell: Transition, consent: Consent, signal: Signal, now: int, terms: ReplyTerms) -> Consent:
    """The consent with what becomes of its hold. The handset's own stops settle it; no other source lifts it."""
    hold = consent.hold
    if cell.does is Effect.HOLDS:
        if hold is not None and hold.question:
            return replace(consent, hold=replace(hold, at=newest(hold.at, signal.at) or signal.at))
        asks = not signal.silent and reply_limits.allowed(
            Reply.ASK_STOP, terms.replies, received_at=signal.at.received, now=now, fresh=True
        )
        return replace(consent, hold=Hold(signal.at, terms.prompt if asks else ""))
    if hold is None:
        return consent
    lifts = cell.does in (Effect.LIFTS_HOLD, Effect.LIFTS_PERSON) and not signal.yes
    if lifts or signal.kind in _HANDSET_STOPS:
        return replace(consent, hold=None)
    match cell.does:
        case Effect.OPENS_QUESTION:
            return replace(consent, hold=replace(hold, handed_at=signal.at.received, until=now + ANSWER_WITHIN))
        case Effect.CLOSES_QUESTION:
            return replace(consent, hold=replace(hold, handed_at=None, until=None))
        case Effect.ENDS_QUESTION:
            return replace(consent, hold=Hold(hold.at))
        case _:
            return consent


def _stop_time(signal: Signal) -> SignalTime:
    """When a stop happened. Evidence may date it earlier than its receipt, never later."""
    if signal.at.provider is not None or signal.evidence_at is None:
        return signal.at
    return SignalTime(signal.at.received, min(signal.evidence_at, signal.at.received))


def _block(cell: Transition, signal: Signal) -> BlockChange | None:
    if cell.does is Effect.BLOCKS or (signal.carrier and signal.kind is Kind.OPT_OUT):
        return BlockChange.SET
    return _lifted(signal)


def _lifted(signal: Signal) -> BlockChange | None:
    return BlockChange.LIFT if signal.unblocks and signal.kind in (Kind.OPT_IN, Kind.CONFIRM) else None


def _answered(cell: Transition, after: Consent, signal: Signal, now: int, terms: ReplyTerms, *, fresh: bool) -> bool:
    """Whether the cell's reply goes out. A prompt does: its limits are guards, so that nobody is pending without it. A
    question does if the hold names it."""
    if cell.reply is None or signal.silent or (signal.carrier and cell.reply in _CARRIER_ANSWERS):
        return False
    if cell.reply is Reply.PROMPT:
        return True
    if cell.reply is Reply.ASK_STOP:
        return after.hold is not None and bool(terms.prompt) and after.hold.question == terms.prompt
    return reply_limits.allowed(cell.reply, terms.replies, received_at=signal.at.received, now=now, fresh=fresh)


def _compared(consent: Consent) -> tuple[object, ...]:
    """The parts of a consent whose difference counts as a change: a stop repeated at another time does not."""
    stops = (consent.person_stop is not None, consent.meta_stop is not None)
    hold = None if consent.hold is None else (consent.hold.question, consent.hold.handed_at, consent.hold.until)
    return consent.state, consent.author, consent.open, stops, hold


def _fresh(reply: Reply, current: Consent, after: Consent, effect: bool) -> bool:
    return current.state is not after.state if reply is Reply.OPTED_OUT else effect
