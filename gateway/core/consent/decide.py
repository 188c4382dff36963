"""What a signal does to a consent: `decide` interprets the transition table (`gateway.core.consent.transitions`).

Guarantees: it is total over every kind, state and source, and deterministic; a stop takes effect whenever it arrives;
an opt-in never takes effect unless it is later than the newest stop and comes from someone who may lift it; nobody
becomes pending whom no prompt can reach, and a prompt's window begins when it was handed over.
It does not look at the gates, nor does it know what a message says (`classify` does).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from gateway.core.consent import reply_limits
from gateway.core.consent.effective import effective, ended, newest, returned
from gateway.core.consent.guards import GUARDS, OUTSIDE_PROMPTS, conflict_of, evidence_fault
from gateway.core.consent.states import (
    EVERYWHERE,
    Author,
    BlockChange,
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

HANDSET: Final = frozenset({SignalSource.INBOUND, SignalSource.PROVIDER})
"""Sources whose stops are the handset's own; everything else is outside."""

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
    for reason in cell.unless:
        if GUARDS[reason](here, signal, now, terms):
            return _refused(here, signal, reason, now)

    after = _with_stop(_in_next_state(cell, here, signal, rules, now, terms), signal)
    after = _with_marketing_stops(cell, after, signal)
    effect = _compared(after) != _compared(here)
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


def _refused(here: Consent, signal: Signal, reason: NoEffectReason, now: int) -> Decision:
    return Decision(
        consent=here,
        event=None if reason in _UNRECORDED else signal.kind.value,
        why=_shown_reason(here, signal, reason, now),
        block=_lifted(signal) if reason in PROMPTS else None,  # the carrier opened its gate, whatever we say
        prompted=PromptResult.THROTTLED if reason in _TOO_MANY else PromptResult.NONE,
        conflict=conflict_of(here, signal, now) if reason is NoEffectReason.OPTED_OUT else None,
    )


def _shown_reason(here: Consent, signal: Signal, reason: NoEffectReason, now: int) -> str:
    """The reason as it is shown: where evidence does not lift a stop or a pending state, what is wrong with it."""
    match reason:
        case NoEffectReason.OPTED_OUT:
            return conflict_of(here, signal, now)
        case NoEffectReason.CONFIRMATION_PENDING:
            return evidence_fault(signal, now) or reason
        case _:
            return reason


# ── effects ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _in_next_state(
    cell: Transition, here: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms
) -> Consent:
    """The consent in the state that the cell leads to."""
    match cell.to:
        case Next.STAY:
            return _open_prompts(cell, here, signal, rules, now, terms)
        case Next.PENDING:
            before = here.before if here.state is State.PENDING else here.state
            return _with_prompt(replace(here, state=State.PENDING, before=before), signal, now, terms, restarts=True)
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


def _with_prompt(here: Consent, signal: Signal, now: int, terms: ReplyTerms, *, restarts: bool) -> Consent:
    """A prompt is to go out; one asked for from outside counts against the next."""
    here = replace(here, open=(*here.open, Prompt(terms.prompt, now, reply_limits.prompt_deadline(signal), restarts)))
    if signal.source is SignalSource.INBOUND:
        return here
    recent = tuple(at for at in here.prompts if at > now - OUTSIDE_PROMPTS[-1][1])
    return replace(here, prompts=(*recent, now))


def _open_prompts(
    cell: Transition, here: Consent, signal: Signal, rules: GroupRules, now: int, terms: ReplyTerms
) -> Consent:
    """What becomes of the prompts of somebody who stays where they are."""
    match cell.does:
        case Effect.PROMPTS:
            return _with_prompt(here, signal, now, terms, restarts=False)
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


def _with_stop(here: Consent, signal: Signal) -> Consent:
    return replace(here, stop=newest(here.stop, _stop_time(signal))) if signal.kind in _STOPS else here


def _with_marketing_stops(cell: Transition, here: Consent, signal: Signal) -> Consent:
    match cell.does:
        case Effect.PERSON_STOPS:
            return replace(here, person_stop=newest(here.person_stop, _stop_time(signal)))
        case Effect.META_STOPS:
            return replace(here, meta_stop=newest(here.meta_stop, _stop_time(signal)))
        case Effect.LIFTS_PERSON:
            return replace(here, person_stop=None)
        case Effect.LIFTS_META:
            return replace(here, meta_stop=None)
        case _:
            return here


def _stop_time(signal: Signal) -> SignalTime:
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


def _compared(consent: Consent) -> tuple[object, ...]:
    """What of a consent counts as a change: a stop repeated at another time does not."""
    stops = (consent.person_stop is not None, consent.meta_stop is not None)
    return consent.state, consent.author, consent.open, stops


def _fresh(reply: Reply, here: Consent, after: Consent, effect: bool) -> bool:
    return here.state is not after.state if reply is Reply.OPTED_OUT else effect
