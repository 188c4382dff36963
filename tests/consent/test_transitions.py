"""What each signal does in each state: every cell of the table."""

from __future__ import annotations

import pytest

from gateway.core.clock import HOUR
from gateway.core.consent.decide import decide
from gateway.core.consent.guards import GUARDS
from gateway.core.consent.states import (
    GroupRules,
    Kind,
    NoEffectReason,
    ReplyTerms,
    Signal,
    SignalSource,
    State,
)
from gateway.core.consent.transitions import TABLE, Case, case_of
from tests.consent.signals import AT, DOUBLE, NOW, SINGLE, marketing, signal

SIGNALS: dict[Case, tuple[Signal, GroupRules]] = {
    Case.OPT_IN_DOUBLE: (signal(Kind.OPT_IN), DOUBLE),
    Case.OPT_IN_SINGLE: (signal(Kind.OPT_IN), SINGLE),
    Case.CONFIRM: (signal(Kind.CONFIRM), DOUBLE),
    Case.OPT_OUT: (signal(Kind.OPT_OUT), DOUBLE),
    Case.STOP_PROMOTIONS: (signal(Kind.STOP_PROMOTIONS), DOUBLE),
    Case.META_STOP: (signal(Kind.META_STOP, SignalSource.PROVIDER), DOUBLE),
    Case.META_RESUME: (signal(Kind.META_RESUME, SignalSource.PROVIDER), DOUBLE),
    Case.HELP: (signal(Kind.HELP), DOUBLE),
    Case.CUSTOM: (signal(Kind.CUSTOM), DOUBLE),
    Case.OTHER: (signal(Kind.OTHER), DOUBLE),
    Case.SUBSCRIBE_DOUBLE: (signal(Kind.SUBSCRIBE, SignalSource.WEB_FORM), DOUBLE),
    Case.SUBSCRIBE_SINGLE: (signal(Kind.SUBSCRIBE, SignalSource.API, evidence_at=NOW - HOUR), DOUBLE),
    Case.UNSUBSCRIBE: (signal(Kind.UNSUBSCRIBE, SignalSource.API), DOUBLE),
    Case.MARKETING_STOP: (signal(Kind.MARKETING_STOP, SignalSource.API), DOUBLE),
    Case.BLOCKED: (signal(Kind.BLOCKED, SignalSource.PROVIDER), DOUBLE),
    Case.NUMBER_LOST: (signal(Kind.NUMBER_LOST, SignalSource.PROVIDER), DOUBLE),
    Case.WINDOW_ENDED: (signal(Kind.WINDOW_ENDED, SignalSource.GATEWAY), DOUBLE),
    Case.PROMPT_SENT: (signal(Kind.PROMPT_SENT, SignalSource.GATEWAY), DOUBLE),
    Case.PROMPT_RETURNED: (signal(Kind.PROMPT_RETURNED, SignalSource.PROVIDER), DOUBLE),
    Case.PROMPT_FAILED: (signal(Kind.PROMPT_FAILED, SignalSource.PROVIDER), DOUBLE),
    Case.LIKELY: (signal(Kind.LIKELY), DOUBLE),
    Case.KEEP: (signal(Kind.KEEP), DOUBLE),
    Case.QUESTION_SENT: (signal(Kind.QUESTION_SENT, SignalSource.GATEWAY), DOUBLE),
    Case.QUESTION_RETURNED: (signal(Kind.QUESTION_RETURNED, SignalSource.PROVIDER), DOUBLE),
    Case.QUESTION_FAILED: (signal(Kind.QUESTION_FAILED, SignalSource.PROVIDER), DOUBLE),
    Case.HOLD_ENDED: (signal(Kind.HOLD_ENDED, SignalSource.GATEWAY), DOUBLE),
}

CELLS = """
    # case             from          to            reply               marketing recorded
    OPT_IN_DOUBLE      unknown       pending       prompt              allowed   yes
    OPT_IN_DOUBLE      unsubscribed  pending       prompt              allowed   yes
    OPT_IN_DOUBLE      pending       pending       prompt              allowed   yes
    OPT_IN_DOUBLE      subscribed    subscribed    confirmed           allowed   yes
    OPT_IN_SINGLE      unknown       subscribed    confirmed           allowed   yes
    OPT_IN_SINGLE      unsubscribed  subscribed    confirmed           allowed   yes
    OPT_IN_SINGLE      pending       subscribed    confirmed           allowed   yes
    OPT_IN_SINGLE      subscribed    subscribed    confirmed           allowed   yes
    CONFIRM            unknown       unknown       -                   allowed   no
    CONFIRM            unsubscribed  unsubscribed  -                   allowed   no
    CONFIRM            pending       subscribed    confirmed           allowed   yes
    CONFIRM            subscribed    subscribed    -                   allowed   no
    OPT_OUT            unknown       unsubscribed  opted_out           allowed   yes
    OPT_OUT            unsubscribed  unsubscribed  opted_out           allowed   yes
    OPT_OUT            pending       unsubscribed  opted_out           allowed   yes
    OPT_OUT            subscribed    unsubscribed  opted_out           allowed   yes
    STOP_PROMOTIONS    unknown       unknown       promotions_stopped  person    yes
    STOP_PROMOTIONS    unsubscribed  unsubscribed  opted_out           person    yes
    STOP_PROMOTIONS    pending       unsubscribed  opted_out           allowed   yes
    STOP_PROMOTIONS    subscribed    subscribed    promotions_stopped  person    yes
    META_STOP          unknown       unknown       -                   meta      yes
    META_STOP          unsubscribed  unsubscribed  -                   meta      yes
    META_STOP          pending       pending       -                   meta      yes
    META_STOP          subscribed    subscribed    -                   meta      yes
    META_RESUME        unknown       unknown       -                   allowed   yes
    META_RESUME        unsubscribed  unsubscribed  -                   allowed   yes
    META_RESUME        pending       pending       -                   allowed   yes
    META_RESUME        subscribed    subscribed    -                   allowed   yes
    HELP               unknown       unknown       help                allowed   no
    HELP               unsubscribed  unsubscribed  help                allowed   no
    HELP               pending       pending       help                allowed   no
    HELP               subscribed    subscribed    help                allowed   no
    CUSTOM             unknown       unknown       custom              allowed   no
    CUSTOM             unsubscribed  unsubscribed  custom              allowed   no
    CUSTOM             pending       pending       custom              allowed   no
    CUSTOM             subscribed    subscribed    custom              allowed   no
    OTHER              unknown       unknown       -                   allowed   no
    OTHER              unsubscribed  unsubscribed  -                   allowed   no
    OTHER              pending       pending       -                   allowed   no
    OTHER              subscribed    subscribed    -                   allowed   no
    SUBSCRIBE_DOUBLE   unknown       pending       prompt              allowed   yes
    SUBSCRIBE_DOUBLE   unsubscribed  pending       prompt              allowed   yes
    SUBSCRIBE_DOUBLE   pending       pending       prompt              allowed   yes
    SUBSCRIBE_DOUBLE   subscribed    subscribed    -                   allowed   no
    SUBSCRIBE_SINGLE   unknown       subscribed    -                   allowed   yes
    SUBSCRIBE_SINGLE   unsubscribed  subscribed    -                   allowed   yes
    SUBSCRIBE_SINGLE   pending       subscribed    -                   allowed   yes
    SUBSCRIBE_SINGLE   subscribed    subscribed    -                   allowed   no
    UNSUBSCRIBE        unknown       unsubscribed  -                   allowed   yes
    UNSUBSCRIBE        unsubscribed  unsubscribed  -                   allowed   yes
    UNSUBSCRIBE        pending       unsubscribed  -                   allowed   yes
    UNSUBSCRIBE        subscribed    unsubscribed  -                   allowed   yes
    MARKETING_STOP     unknown       unknown       -                   person    yes
    MARKETING_STOP     unsubscribed  unsubscribed  -                   person    yes
    MARKETING_STOP     pending       pending       -                   person    yes
    MARKETING_STOP     subscribed    subscribed    -                   person    yes
    BLOCKED            unknown       unsubscribed  -                   allowed   yes
    BLOCKED            unsubscribed  unsubscribed  -                   allowed   yes
    BLOCKED            pending       unsubscribed  -                   allowed   yes
    BLOCKED            subscribed    unsubscribed  -                   allowed   yes
    NUMBER_LOST        unknown       unknown       -                   allowed   yes
    NUMBER_LOST        unsubscribed  unsubscribed  -                   allowed   yes
    NUMBER_LOST        pending       unknown       -                   allowed   yes
    NUMBER_LOST        subscribed    unknown       -                   allowed   yes
    WINDOW_ENDED       unknown       unknown       -                   allowed   no
    WINDOW_ENDED       unsubscribed  unsubscribed  -                   allowed   no
    WINDOW_ENDED       pending       pending       -                   allowed   no
    WINDOW_ENDED       subscribed    subscribed    -                   allowed   no
    PROMPT_SENT        unknown       unknown       -                   allowed   no
    PROMPT_SENT        unsubscribed  unsubscribed  -                   allowed   no
    PROMPT_SENT        pending       pending       -                   allowed   yes
    PROMPT_SENT        subscribed    subscribed    -                   allowed   no
    PROMPT_RETURNED    unknown       unknown       -                   allowed   no
    PROMPT_RETURNED    unsubscribed  unsubscribed  -                   allowed   no
    PROMPT_RETURNED    pending       pending       -                   allowed   yes
    PROMPT_RETURNED    subscribed    subscribed    -                   allowed   no
    PROMPT_FAILED      unknown       unknown       -                   allowed   no
    PROMPT_FAILED      unsubscribed  unsubscribed  -                   allowed   no
    PROMPT_FAILED      pending       unknown       -                   allowed   yes
    PROMPT_FAILED      subscribed    subscribed    -                   allowed   no
    LIKELY             unknown       unknown       -                   allowed   no
    LIKELY             unsubscribed  unsubscribed  -                   allowed   no
    LIKELY             pending       unknown       -                   allowed   yes
    LIKELY             subscribed    subscribed    ask_stop            held      yes
    KEEP               unknown       unknown       -                   allowed   yes
    KEEP               unsubscribed  unsubscribed  -                   allowed   yes
    KEEP               pending       pending       -                   allowed   yes
    KEEP               subscribed    subscribed    -                   allowed   yes
    QUESTION_SENT      unknown       unknown       -                   allowed   no
    QUESTION_SENT      unsubscribed  unsubscribed  -                   allowed   no
    QUESTION_SENT      pending       pending       -                   allowed   no
    QUESTION_SENT      subscribed    subscribed    -                   allowed   no
    QUESTION_RETURNED  unknown       unknown       -                   allowed   no
    QUESTION_RETURNED  unsubscribed  unsubscribed  -                   allowed   no
    QUESTION_RETURNED  pending       pending       -                   allowed   no
    QUESTION_RETURNED  subscribed    subscribed    -                   allowed   no
    QUESTION_FAILED    unknown       unknown       -                   allowed   no
    QUESTION_FAILED    unsubscribed  unsubscribed  -                   allowed   no
    QUESTION_FAILED    pending       pending       -                   allowed   no
    QUESTION_FAILED    subscribed    subscribed    -                   allowed   no
    HOLD_ENDED         unknown       unknown       -                   allowed   no
    HOLD_ENDED         unsubscribed  unsubscribed  -                   allowed   no
    HOLD_ENDED         pending       pending       -                   allowed   no
    HOLD_ENDED         subscribed    subscribed    -                   allowed   no
"""

ROWS = [line.split() for line in CELLS.strip().splitlines() if not line.strip().startswith("#")]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_every_cell_of_the_table(row: list[str]) -> None:
    case, before, to, reply, market, recorded = row
    given, rules = SIGNALS[Case[case]]
    assert case_of(given, rules) is Case[case]
    decision = decide(AT[State(before)], given, rules, NOW, ReplyTerms(prompt="new"))
    assert decision.consent.state.value == to
    assert (decision.reply.value if decision.reply else "-") == reply
    assert marketing(decision.consent) == market
    assert decision.event == (given.kind.value if recorded == "yes" else None)


def test_the_cases_above_are_all_cells_of_the_table() -> None:
    assert {(case, before) for case, before, *_ in ROWS} == {
        (case.name, state.value) for case in Case for state in State
    }
    assert len(ROWS) == len(Case) * len(State)


def test_the_table_is_total() -> None:
    assert TABLE.keys() == set(Case) == SIGNALS.keys()
    assert all(row.keys() == set(State) for row in TABLE.values())
    assert {case_of(signal(kind), rules) for kind in Kind for rules in (DOUBLE, SINGLE)} <= set(Case)
    assert GUARDS.keys() == set(NoEffectReason)
    assert {why for row in TABLE.values() for cell in row.values() for why in cell.unless} == set(NoEffectReason)
