"""The transition table: what each signal does to a consent, as data that one can read and print.

A row is a `Case` (a kind of signal, with double opt-in told apart where it matters), a column the state a person is
in, a `Cell` what happens. `machine` interprets the cells and holds no rule of its own about who goes where.
The table is total: every case has a cell for every state. `markdown()` is the table in `docs/consent.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from gateway.consent.model import FORMS, Kind, Reply, Rules, Signal, Source, State, Why


class Case(StrEnum):
    """A row of the table; the value is how the documentation names it."""

    OPT_IN_DOUBLE = "opt-in keyword, double opt-in on"
    OPT_IN_SINGLE = "opt-in keyword, double opt-in off"
    CONFIRM = "confirm keyword"
    OPT_OUT = "opt-out keyword or phrase"
    STOP_PROMOTIONS = "STOP PROMOTIONS"
    META_STOP = "Meta's stop, error 131050"
    META_RESUME = "Meta's resume"
    HELP = "help keyword"
    CUSTOM = "custom keyword"
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


class To(StrEnum):
    """Where a cell leads."""

    STAY = "stays"
    PENDING = "→ pending"
    SUBSCRIBED = "→ subscribed"
    UNSUBSCRIBED = "→ unsubscribed"
    UNKNOWN = "→ unknown"
    BEFORE = "→ as before the prompt"


class Does(StrEnum):
    """What else a cell does."""

    PERSON_STOPS = "marketing stopped by the person"
    META_STOPS = "marketing stopped by Meta"
    LIFTS_PERSON = "lifts the person's own marketing stop"
    LIFTS_META = "lifts Meta's stop only"
    PROMPTS = "window unchanged"
    BLOCKS = "provider block"
    OPENS_WINDOW = "its window begins"
    CLOSES_WINDOW = "its window is taken back"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one signal does in one state.

    `unless` are the guards, in order: the first that holds leaves the consent as it is and becomes the decision's
    `why`. `recorded` says whether the ledger hears of it, `spreads` that with `stop_scope = "everywhere"` it is a stop
    in every group.
    """

    to: To = To.STAY
    reply: Reply | None = None
    does: Does | None = None
    unless: tuple[Why, ...] = ()
    recorded: bool = True
    spreads: bool = False


Row = Mapping[State, Cell]

NOTHING: Final = Cell(recorded=False)

_HANDSET: Final = (Why.EDITED, Why.LATE)
PROMPTS: Final = (
    Why.TOO_OLD, Why.NO_PROMPT, Why.PREMIUM_RATE, Why.PROMPTS_HELD, Why.REPLY_LIMIT, Why.PROMPT_BUDGET,
)  # fmt: skip
"""What keeps a prompt from going out: where it cannot, nobody becomes pending."""

_ASKS: Final = Cell(To.PENDING, Reply.PROMPT, unless=(*_HANDSET, *PROMPTS))
_JOINS: Final = Cell(To.SUBSCRIBED, Reply.CONFIRMED, Does.LIFTS_PERSON, unless=_HANDSET)
_RENEWS: Final = Cell(To.STAY, Reply.CONFIRMED, Does.LIFTS_PERSON, unless=_HANDSET)


def _everywhere(cell: Cell) -> Row:
    return dict.fromkeys(State, cell)


def _row(unknown: Cell, unsubscribed: Cell, pending: Cell, subscribed: Cell) -> Row:
    return {
        State.UNKNOWN: unknown,
        State.UNSUBSCRIBED: unsubscribed,
        State.PENDING: pending,
        State.SUBSCRIBED: subscribed,
    }


TABLE: Final[Mapping[Case, Row]] = {
    Case.OPT_IN_DOUBLE: _row(_ASKS, _ASKS, _ASKS, _RENEWS),
    Case.OPT_IN_SINGLE: _row(_JOINS, _JOINS, _JOINS, _RENEWS),
    Case.CONFIRM: _row(NOTHING, NOTHING, replace(_JOINS, unless=(Why.NOT_PROMPTED, *_HANDSET)), NOTHING),
    Case.OPT_OUT: _everywhere(Cell(To.UNSUBSCRIBED, Reply.OPTED_OUT, spreads=True)),
    Case.STOP_PROMOTIONS: _row(
        unknown=Cell(To.STAY, Reply.PROMOTIONS_STOPPED, Does.PERSON_STOPS),
        unsubscribed=Cell(To.STAY, Reply.OPTED_OUT, Does.PERSON_STOPS, spreads=True),
        pending=Cell(To.UNSUBSCRIBED, Reply.OPTED_OUT, spreads=True),
        subscribed=Cell(To.STAY, Reply.PROMOTIONS_STOPPED, Does.PERSON_STOPS),
    ),
    Case.META_STOP: _everywhere(Cell(To.STAY, does=Does.META_STOPS)),
    Case.META_RESUME: _everywhere(Cell(To.STAY, does=Does.LIFTS_META, unless=(Why.LATE,))),
    Case.HELP: _everywhere(Cell(reply=Reply.HELP, recorded=False)),
    Case.CUSTOM: _everywhere(Cell(reply=Reply.CUSTOM, recorded=False)),
    Case.OTHER: _everywhere(NOTHING),
    Case.SUBSCRIBE_DOUBLE: _row(
        unknown=Cell(To.PENDING, Reply.PROMPT, unless=(Why.LATE, Why.THROTTLED, *PROMPTS)),
        unsubscribed=Cell(To.PENDING, Reply.PROMPT, unless=(Why.OPTED_OUT, Why.LATE, Why.THROTTLED, *PROMPTS)),
        pending=Cell(To.STAY, Reply.PROMPT, Does.PROMPTS, unless=(Why.LATE, Why.THROTTLED, *PROMPTS)),
        subscribed=NOTHING,
    ),
    Case.SUBSCRIBE_SINGLE: _row(
        unknown=Cell(To.SUBSCRIBED, unless=(Why.LATE,)),
        unsubscribed=Cell(To.SUBSCRIBED, unless=(Why.OPTED_OUT, Why.LATE)),
        pending=Cell(To.SUBSCRIBED, unless=(Why.CONFIRMATION_PENDING, Why.OPTED_OUT, Why.LATE)),
        subscribed=NOTHING,
    ),
    Case.UNSUBSCRIBE: _everywhere(Cell(To.UNSUBSCRIBED)),
    Case.MARKETING_STOP: _everywhere(Cell(To.STAY, does=Does.PERSON_STOPS)),
    Case.BLOCKED: _everywhere(Cell(To.UNSUBSCRIBED, does=Does.BLOCKS, spreads=True)),
    Case.NUMBER_LOST: _row(Cell(), Cell(), Cell(To.BEFORE), Cell(To.UNKNOWN)),
    Case.WINDOW_ENDED: _row(NOTHING, NOTHING, Cell(To.BEFORE, unless=(Why.NOT_DUE,)), NOTHING),
    Case.PROMPT_SENT: _row(NOTHING, NOTHING, Cell(does=Does.OPENS_WINDOW, unless=(Why.SUPERSEDED,)), NOTHING),
    Case.PROMPT_RETURNED: _row(NOTHING, NOTHING, Cell(does=Does.CLOSES_WINDOW, unless=(Why.SUPERSEDED,)), NOTHING),
    Case.PROMPT_FAILED: _row(NOTHING, NOTHING, Cell(To.BEFORE, unless=(Why.SUPERSEDED,)), NOTHING),
}
"""Case × state → cell."""

ALWAYS_DOUBLE: Final = FORMS | {Source.INBOUND}
"""Sources that always enter double opt-in where the group has it; all others only when they ask for it."""


def case_of(signal: Signal, rules: Rules) -> Case:
    """The row that a signal is decided by, under a group's rules."""
    if signal.kind is Kind.OPT_IN:
        return Case.OPT_IN_DOUBLE if rules.double_opt_in else Case.OPT_IN_SINGLE
    if signal.kind is Kind.SUBSCRIBE:
        asked = signal.source in ALWAYS_DOUBLE or signal.double_opt_in is True
        return Case.SUBSCRIBE_DOUBLE if rules.double_opt_in and asked else Case.SUBSCRIBE_SINGLE
    return Case[signal.kind.name]


def asks(signal: Signal, rules: Rules, state: State) -> bool:
    """Whether a signal would have a prompt go out, in this state: then the terms of a prompt matter."""
    return TABLE[case_of(signal, rules)][state].reply is Reply.PROMPT


_UNLESS: Final[Mapping[Why, str]] = {
    Why.LATE: "late",
    Why.EDITED: "edited",
    Why.OPTED_OUT: "a stop it may not lift",
    Why.CONFIRMATION_PENDING: "no evidence later than the prompt",
    Why.THROTTLED: "throttled",
    Why.TOO_OLD: "too old",
    Why.NO_PROMPT: "nobody to reach",
    Why.PREMIUM_RATE: "premium rate",
    Why.REPLY_LIMIT: "reply limit",
    Why.PROMPTS_HELD: "form prompts rest",
    Why.PROMPT_BUDGET: "prompt budget",
    Why.NOT_PROMPTED: "no prompt went out before it",
    Why.SUPERSEDED: "no prompt under way",
    Why.NOT_DUE: "it has not",
}


def describe(cell: Cell, state: State) -> str:
    """A cell in words, as the documentation shows it."""
    if cell == NOTHING:
        return "nothing"
    parts: list[str] = []
    if cell.to is To.PENDING and state is State.PENDING:
        parts.append("stays, window restarts")
    elif cell.to is To.UNSUBSCRIBED and state is State.UNSUBSCRIBED:
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
        named = [_UNLESS[why] for why in cell.unless[: -len(PROMPTS)]]
        text += " (unless " + "; ".join([*named, "**no prompt can go out**"]) + ")"
    elif cell.unless:
        text += " (unless " + "; ".join(_UNLESS[why] for why in cell.unless) + ")"
    return text


def markdown() -> str:
    """The whole table as Markdown, with a line per case and a column per state."""
    lines = [
        "| signal | " + " | ".join(state.value for state in State) + " |",
        "|---" * (len(State) + 1) + "|",
    ]
    lines += [
        f"| {case.value} | " + " | ".join(describe(row[state], state) for state in State) + " |"
        for case, row in TABLE.items()
    ]
    return "\n".join(lines) + "\n"
