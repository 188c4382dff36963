"""The transition table: what each signal does to a consent, as data that one can read and print.

A row is a `Case` (a kind of signal, with and without double opt-in where that matters), a column the state that a
person is in, and a cell the `Transition` that follows. `decide` interprets the cells and has no rule of its own about
the next state. The table is total: every case has a cell for every state. `markdown()` is the table in
`docs/consent.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from gateway.core.consent.states import FORMS, GroupRules, Kind, NoEffectReason, Reply, Signal, SignalSource, State


class Case(StrEnum):
    """A row of the table; the value is its name in the documentation."""

    OPT_IN_DOUBLE = "opt-in keyword, double opt-in on"
    OPT_IN_SINGLE = "opt-in keyword, double opt-in off"
    CONFIRM = "confirm keyword"
    OPT_OUT = "opt-out keyword or phrase"
    STOP_PROMOTIONS = "STOP PROMOTIONS"
    META_STOP = "Meta's stop, error 131050"
    META_RESUME = "Meta's resume"
    HELP = "help keyword"
    CUSTOM = "custom keyword"
    LIKELY = 'likely opt-out, `likely_opt_out = "ask"`'
    KEEP = "keep word while the question is open, or a human's decision"
    OTHER = "any other message"
    SUBSCRIBE_DOUBLE = "`subscribed` from outside, with double opt-in"
    SUBSCRIBE_SINGLE = "`subscribed` from outside, without double opt-in"
    UNSUBSCRIBE = "`unsubscribed` from outside"
    MARKETING_STOP = "marketing `stopped` from outside"
    BLOCKED = "carrier says blocked (21610)"
    NUMBER_LOST = "number deactivated, given up or moved"
    WINDOW_ENDED = "confirmation window ended, or no prompt went out in time"
    PROMPT_SENT = "prompt handed over to the carrier"
    PROMPT_RETURNED = "prompt certainly not sent, waits again"
    PROMPT_FAILED = "prompt failed for good"
    QUESTION_SENT = "question about a likely opt-out handed over to the carrier"
    QUESTION_RETURNED = "question certainly not sent, waits again"
    QUESTION_FAILED = "question failed for good"
    HOLD_ENDED = "question not answered within 24 hours"


class Next(StrEnum):
    """Where a cell leads."""

    STAY = "stays"
    PENDING = "→ pending"
    SUBSCRIBED = "→ subscribed"
    UNSUBSCRIBED = "→ unsubscribed"
    UNKNOWN = "→ unknown"
    BEFORE = "→ as before the prompt"


class Effect(StrEnum):
    """What else a cell does."""

    PERSON_STOPS = "marketing stopped by the person"
    META_STOPS = "marketing stopped by Meta"
    LIFTS_PERSON = "lifts the person's own marketing stop and a hold"
    LIFTS_META = "lifts Meta's stop only"
    PROMPTS = "window unchanged"
    BLOCKS = "provider block"
    OPENS_WINDOW = "its window begins"
    CLOSES_WINDOW = "its window is taken back"
    HOLDS = "marketing held"
    LIFTS_HOLD = "lifts a hold"
    OPENS_QUESTION = "its 24 hours begin"
    CLOSES_QUESTION = "its 24 hours are taken back"
    ENDS_QUESTION = "marketing stays held until the handset or a human settles it"


@dataclass(frozen=True, slots=True)
class Transition:
    """What one signal does in one state.

    `unless` are the guards, in their order: the first that holds leaves the consent as it is and becomes the decision's
    `why`. `recorded`: it gets a ledger entry. `spreads`: with `stop_scope = "everywhere"` it is a stop in every group.
    """

    to: Next = Next.STAY
    reply: Reply | None = None
    does: Effect | None = None
    unless: tuple[NoEffectReason, ...] = ()
    recorded: bool = True
    spreads: bool = False


Row = Mapping[State, Transition]

NOTHING: Final = Transition(recorded=False)
"""The signal changes nothing, and is not recorded."""

_HANDSET: Final = (NoEffectReason.EDITED, NoEffectReason.LATE)
PROMPTS: Final = (
    NoEffectReason.TOO_OLD, NoEffectReason.NO_PROMPT, NoEffectReason.PREMIUM_RATE, NoEffectReason.PROMPTS_HELD,
    NoEffectReason.REPLY_LIMIT, NoEffectReason.PROMPT_BUDGET,
)  # fmt: skip
"""The guards that keep a prompt from going out; then nobody becomes pending."""

_ASKS: Final = Transition(Next.PENDING, Reply.PROMPT, Effect.LIFTS_HOLD, unless=(*_HANDSET, *PROMPTS))
_JOINS: Final = Transition(
    Next.SUBSCRIBED, Reply.CONFIRMED, Effect.LIFTS_PERSON, unless=(NoEffectReason.HELD, *_HANDSET)
)
_RENEWS: Final = Transition(Next.STAY, Reply.CONFIRMED, Effect.LIFTS_PERSON, unless=(NoEffectReason.HELD, *_HANDSET))
_OF_QUESTION: Final = (NoEffectReason.SUPERSEDED,)


def _everywhere(cell: Transition) -> Row:
    return dict.fromkeys(State, cell)


def _row(unknown: Transition, unsubscribed: Transition, pending: Transition, subscribed: Transition) -> Row:
    return {
        State.UNKNOWN: unknown,
        State.UNSUBSCRIBED: unsubscribed,
        State.PENDING: pending,
        State.SUBSCRIBED: subscribed,
    }


TABLE: Final[Mapping[Case, Row]] = {
    Case.OPT_IN_DOUBLE: _row(_ASKS, _ASKS, _ASKS, _RENEWS),
    Case.OPT_IN_SINGLE: _row(_JOINS, _JOINS, _JOINS, _RENEWS),
    Case.CONFIRM: _row(NOTHING, NOTHING, replace(_JOINS, unless=(NoEffectReason.NOT_PROMPTED, *_HANDSET)), NOTHING),
    Case.OPT_OUT: _everywhere(Transition(Next.UNSUBSCRIBED, Reply.OPTED_OUT, spreads=True)),
    Case.STOP_PROMOTIONS: _row(
        unknown=Transition(Next.STAY, Reply.PROMOTIONS_STOPPED, Effect.PERSON_STOPS),
        unsubscribed=Transition(Next.STAY, Reply.OPTED_OUT, Effect.PERSON_STOPS, spreads=True),
        pending=Transition(Next.UNSUBSCRIBED, Reply.OPTED_OUT, spreads=True),
        subscribed=Transition(Next.STAY, Reply.PROMOTIONS_STOPPED, Effect.PERSON_STOPS),
    ),
    Case.META_STOP: _everywhere(Transition(Next.STAY, does=Effect.META_STOPS)),
    Case.META_RESUME: _everywhere(Transition(Next.STAY, does=Effect.LIFTS_META, unless=(NoEffectReason.LATE,))),
    Case.HELP: _everywhere(Transition(reply=Reply.HELP, recorded=False)),
    Case.CUSTOM: _everywhere(Transition(reply=Reply.CUSTOM, recorded=False)),
    Case.LIKELY: _row(
        unknown=NOTHING,
        unsubscribed=NOTHING,
        pending=Transition(Next.BEFORE),
        subscribed=Transition(Next.STAY, Reply.ASK_STOP, Effect.HOLDS),
    ),
    Case.KEEP: _everywhere(Transition(does=Effect.LIFTS_HOLD, unless=_HANDSET)),
    Case.OTHER: _everywhere(NOTHING),
    Case.SUBSCRIBE_DOUBLE: _row(
        unknown=Transition(
            Next.PENDING, Reply.PROMPT, unless=(NoEffectReason.LATE, NoEffectReason.THROTTLED, *PROMPTS)
        ),
        unsubscribed=Transition(
            Next.PENDING,
            Reply.PROMPT,
            unless=(NoEffectReason.OPTED_OUT, NoEffectReason.LATE, NoEffectReason.THROTTLED, *PROMPTS),
        ),
        pending=Transition(
            Next.STAY, Reply.PROMPT, Effect.PROMPTS, unless=(NoEffectReason.LATE, NoEffectReason.THROTTLED, *PROMPTS)
        ),
        subscribed=NOTHING,
    ),
    Case.SUBSCRIBE_SINGLE: _row(
        unknown=Transition(Next.SUBSCRIBED, unless=(NoEffectReason.LATE,)),
        unsubscribed=Transition(Next.SUBSCRIBED, unless=(NoEffectReason.OPTED_OUT, NoEffectReason.LATE)),
        pending=Transition(
            Next.SUBSCRIBED, unless=(NoEffectReason.CONFIRMATION_PENDING, NoEffectReason.OPTED_OUT, NoEffectReason.LATE)
        ),
        subscribed=NOTHING,
    ),
    Case.UNSUBSCRIBE: _everywhere(Transition(Next.UNSUBSCRIBED)),
    Case.MARKETING_STOP: _everywhere(Transition(Next.STAY, does=Effect.PERSON_STOPS)),
    Case.BLOCKED: _everywhere(Transition(Next.UNSUBSCRIBED, does=Effect.BLOCKS, spreads=True)),
    Case.NUMBER_LOST: _row(Transition(), Transition(), Transition(Next.BEFORE), Transition(Next.UNKNOWN)),
    Case.WINDOW_ENDED: _row(NOTHING, NOTHING, Transition(Next.BEFORE, unless=(NoEffectReason.NOT_DUE,)), NOTHING),
    Case.PROMPT_SENT: _row(
        NOTHING, NOTHING, Transition(does=Effect.OPENS_WINDOW, unless=(NoEffectReason.SUPERSEDED,)), NOTHING
    ),
    Case.PROMPT_RETURNED: _row(
        NOTHING, NOTHING, Transition(does=Effect.CLOSES_WINDOW, unless=(NoEffectReason.SUPERSEDED,)), NOTHING
    ),
    Case.PROMPT_FAILED: _row(NOTHING, NOTHING, Transition(Next.BEFORE, unless=(NoEffectReason.SUPERSEDED,)), NOTHING),
    Case.QUESTION_SENT: _everywhere(Transition(does=Effect.OPENS_QUESTION, unless=_OF_QUESTION)),
    Case.QUESTION_RETURNED: _everywhere(Transition(does=Effect.CLOSES_QUESTION, unless=_OF_QUESTION)),
    Case.QUESTION_FAILED: _everywhere(Transition(does=Effect.ENDS_QUESTION, unless=_OF_QUESTION)),
    Case.HOLD_ENDED: _everywhere(Transition(does=Effect.PERSON_STOPS, unless=(NoEffectReason.NOT_DUE,))),
}
"""The transition of each case in each state."""

ALWAYS_DOUBLE: Final = FORMS | {SignalSource.INBOUND}
"""Sources for which a group's double opt-in always applies; for all others it applies when they ask for it."""


def case_of(signal: Signal, rules: GroupRules) -> Case:
    """The row of the table by which a signal is decided, under a group's rules."""
    if signal.kind is Kind.OPT_IN:
        return Case.OPT_IN_DOUBLE if rules.double_opt_in else Case.OPT_IN_SINGLE
    if signal.kind is Kind.SUBSCRIBE:
        asked = signal.source in ALWAYS_DOUBLE or signal.double_opt_in is True
        double = signal.must_confirm or (rules.double_opt_in and asked)
        return Case.SUBSCRIBE_DOUBLE if double else Case.SUBSCRIBE_SINGLE
    return Case[signal.kind.name]


def asks(signal: Signal, rules: GroupRules, state: State) -> bool:
    """Whether a signal would cause a prompt in this state; only then the terms of a prompt need to be known."""
    return TABLE[case_of(signal, rules)][state].reply is Reply.PROMPT


_UNLESS: Final[Mapping[NoEffectReason, str]] = {
    NoEffectReason.LATE: "late",
    NoEffectReason.EDITED: "edited",
    NoEffectReason.OPTED_OUT: "a stop it may not lift",
    NoEffectReason.CONFIRMATION_PENDING: "no evidence later than the prompt",
    NoEffectReason.THROTTLED: "throttled",
    NoEffectReason.TOO_OLD: "too old",
    NoEffectReason.NO_PROMPT: "nobody to reach",
    NoEffectReason.PREMIUM_RATE: "premium rate",
    NoEffectReason.REPLY_LIMIT: "reply limit",
    NoEffectReason.PROMPTS_HELD: "form prompts rest",
    NoEffectReason.PROMPT_BUDGET: "prompt budget",
    NoEffectReason.NOT_PROMPTED: "no prompt went out before it",
    NoEffectReason.SUPERSEDED: "none under way",
    NoEffectReason.NOT_DUE: "it has not",
    NoEffectReason.HELD: "a YES while marketing is held",
}


def describe(cell: Transition, state: State) -> str:
    """A cell in words, as the documentation shows it."""
    if cell == NOTHING:
        return "nothing"
    parts: list[str] = []
    if cell.to is Next.PENDING and state is State.PENDING:
        parts.append("stays, window restarts")
    elif cell.to is Next.UNSUBSCRIBED and state is State.UNSUBSCRIBED:
        parts.append("stays")
    else:
        parts.append(cell.to.value)
    if cell.does:
        parts.append(cell.does.value)
    if cell.reply:
        parts.append(f"`{cell.reply.value}`")
    if cell.spreads:
        parts.append("in every group with `stop_scope`")
    text = ", ".join(parts)
    if cell.unless[-len(PROMPTS) :] == PROMPTS:
        named = [_UNLESS[reason] for reason in cell.unless[: -len(PROMPTS)]]
        text += " (unless " + "; ".join([*named, "**no prompt can go out**"]) + ")"
    elif cell.unless:
        text += " (unless " + "; ".join(_UNLESS[reason] for reason in cell.unless) + ")"
    return text


def markdown() -> str:
    """The whole table as Markdown, with a row per case and a column per state."""
    lines = [
        "| signal | " + " | ".join(state.value for state in State) + " |",
        "|---" * (len(State) + 1) + "|",
    ]
    lines += [
        f"| {case.value} | " + " | ".join(describe(row[state], state) for state in State) + " |"
        for case, row in TABLE.items()
    ]
    return "\n".join(lines) + "\n"
