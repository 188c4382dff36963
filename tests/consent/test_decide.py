"""What each signal does to a consent: every cell of the table, its guards, and histories that people live through."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.decide import GUARDS, decide, effective, lapsed
from gateway.core.consent.states import (
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
from gateway.core.consent.transitions import TABLE, Case, case_of

NOW = 1_000 * DAY
DOUBLE = GroupRules(double_opt_in=True, confirm_within=30 * DAY)
SINGLE = GroupRules(double_opt_in=False, confirm_within=30 * DAY)

AT: dict[State, Consent] = {
    State.UNKNOWN: Consent(),
    State.UNSUBSCRIBED: Consent(
        state=State.UNSUBSCRIBED, author=Author.OUTSIDE, stop=SignalTime(NOW - 10 * DAY), changed_at=NOW - 10 * DAY
    ),
    State.PENDING: Consent(
        state=State.PENDING,
        open=(Prompt("old", NOW - 2 * DAY, NOW - DAY, handed_at=NOW - 2 * DAY, until=NOW + DAY),),
        prompts=(NOW - 2 * DAY,),
    ),
    State.SUBSCRIBED: Consent(state=State.SUBSCRIBED, changed_at=NOW - 5 * DAY),
}


def signal(kind: Kind, source: SignalSource = SignalSource.INBOUND, **more: object) -> Signal:
    return Signal(**{"kind": kind, "at": SignalTime(NOW), "source": source, **more})  # type: ignore[arg-type]


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
"""

ROWS = [line.split() for line in CELLS.strip().splitlines() if not line.strip().startswith("#")]


def marketing(consent: Consent) -> str:
    return "person" if consent.person_stop else "meta" if consent.meta_stop else "allowed"


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_every_cell(row: list[str]) -> None:
    case, before, to, reply, market, recorded = row
    given, rules = SIGNALS[Case[case]]
    assert case_of(given, rules) is Case[case]
    decision = decide(AT[State(before)], given, rules, NOW)
    assert decision.consent.state.value == to
    assert (decision.reply.value if decision.reply else "-") == reply
    assert marketing(decision.consent) == market
    assert decision.event == (given.kind.value if recorded == "yes" else None)


def test_the_cells_above_are_all_cells() -> None:
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


def test_a_handset_opt_in_lifts_the_persons_own_marketing_stop_and_never_metas() -> None:
    both = {"person_stop": SignalTime(NOW - DAY), "meta_stop": SignalTime(NOW - DAY), "stop": SignalTime(NOW - DAY)}
    for state, given, rules in (
        (State.SUBSCRIBED, Kind.OPT_IN, DOUBLE),
        (State.SUBSCRIBED, Kind.OPT_IN, SINGLE),
        (State.UNKNOWN, Kind.OPT_IN, SINGLE),
        (State.PENDING, Kind.CONFIRM, DOUBLE),
    ):
        after = decide(replace(AT[state], **both), signal(given), rules, NOW).consent  # type: ignore[arg-type]
        assert (after.state, marketing(after)) == (State.SUBSCRIBED, "meta")
        assert after.stop == SignalTime(NOW - DAY)


def test_a_prompt_lifts_nothing_yet() -> None:
    stopped = replace(AT[State.UNKNOWN], person_stop=SignalTime(NOW - DAY), stop=SignalTime(NOW - DAY))
    assert marketing(decide(stopped, signal(Kind.OPT_IN), DOUBLE, NOW).consent) == "person"


def test_metas_resume_lifts_metas_stop_only() -> None:
    stopped = replace(AT[State.SUBSCRIBED], person_stop=SignalTime(1), meta_stop=SignalTime(2), stop=SignalTime(2))
    after = decide(stopped, signal(Kind.META_RESUME, SignalSource.PROVIDER), DOUBLE, NOW)
    assert (after.consent.person_stop, after.consent.meta_stop, after.effect) == (SignalTime(1), None, True)


@pytest.mark.parametrize("source", [s for s in SignalSource if s is not SignalSource.INBOUND])
def test_nobody_but_the_handset_lifts_a_marketing_stop(source: SignalSource) -> None:
    stopped = replace(AT[State.UNKNOWN], person_stop=SignalTime(1), stop=SignalTime(1))
    after = decide(stopped, signal(Kind.SUBSCRIBE, source, evidence_at=NOW), SINGLE, NOW).consent
    assert (after.state, marketing(after)) == (State.SUBSCRIBED, "person")


# ── who may lift a stop ─────────────────────────────────────────────────────────────────────────────────────────

LATER, EARLIER = NOW - DAY, NOW - 20 * DAY
LIFTS = {
    # source: (outside, without evidence), (outside, earlier evidence), (outside, later evidence), (handset, later)
    SignalSource.INBOUND: (True, True, True, True),
    SignalSource.API: (True, True, True, False),
    SignalSource.WEB_FORM: (True, True, True, False),
    SignalSource.IN_APP: (True, True, True, False),
    SignalSource.PREFERENCE_CENTER: (True, True, True, False),
    SignalSource.IMPORT: (False, False, True, False),
    SignalSource.CRM: (False, False, True, False),
    SignalSource.PROVIDER: (False, False, False, False),
    SignalSource.GATEWAY: (False, False, False, False),
}


def refused_for(before: Consent, given: Signal) -> Conflict:
    """Why a source does not lift the stop of the handset, or one from outside."""
    if before.author is Author.HANDSET:
        return Conflict.OPTED_OUT
    too_old = given.source in (SignalSource.IMPORT, SignalSource.CRM) and given.evidence_at is not None
    return Conflict.EVIDENCE_TOO_OLD if too_old else Conflict.SOURCE_MAY_NOT


@pytest.mark.parametrize("source", SignalSource)
@pytest.mark.parametrize("rules", [SINGLE, DOUBLE], ids=["single", "double"])
def test_who_may_lift_a_stop(source: SignalSource, rules: GroupRules) -> None:
    outside = AT[State.UNSUBSCRIBED]
    handset = replace(outside, author=Author.HANDSET)
    tried = ((outside, None), (outside, EARLIER), (outside, LATER), (handset, LATER))
    for (before, evidence_at), lifted in zip(tried, LIFTS[source], strict=True):
        given = signal(Kind.SUBSCRIBE, source, evidence_at=evidence_at)
        decision = decide(before, given, rules, NOW)
        assert (decision.consent.state is not State.UNSUBSCRIBED) is lifted
        assert decision.conflict is (None if lifted else refused_for(before, given))
        assert decision.why == decision.conflict
        assert decision.effect is lifted


def test_evidence_of_the_future_is_none() -> None:
    tomorrow = signal(Kind.SUBSCRIBE, SignalSource.IMPORT, evidence_at=NOW + DAY)
    assert decide(AT[State.UNSUBSCRIBED], tomorrow, SINGLE, NOW).conflict is Conflict.EVIDENCE_IN_THE_FUTURE
    pending = decide(AT[State.PENDING], tomorrow, DOUBLE, NOW)
    assert (pending.conflict, pending.why) == (None, Conflict.EVIDENCE_IN_THE_FUTURE)
    ahead = signal(Kind.SUBSCRIBE, SignalSource.IMPORT, evidence_at=NOW + MINUTE)
    assert decide(AT[State.UNSUBSCRIBED], ahead, SINGLE, NOW).effect


STOPPING = {
    "keyword": (Kind.OPT_OUT, SignalSource.INBOUND, Author.HANDSET),
    "21610": (Kind.BLOCKED, SignalSource.PROVIDER, Author.HANDSET),
    "api": (Kind.UNSUBSCRIBE, SignalSource.API, Author.OUTSIDE),
    "import": (Kind.UNSUBSCRIBE, SignalSource.IMPORT, Author.OUTSIDE),
}


@pytest.mark.parametrize(("kind", "source", "author"), STOPPING.values(), ids=STOPPING)
def test_the_handset_holds_a_stop_that_it_once_made(kind: Kind, source: SignalSource, author: Author) -> None:
    for before in AT.values():
        assert decide(before, signal(kind, source), DOUBLE, NOW).consent.author is author
    held = replace(AT[State.UNSUBSCRIBED], author=Author.HANDSET)
    assert decide(held, signal(kind, source), DOUBLE, NOW).consent.author is Author.HANDSET
    waiting = decide(held, signal(Kind.OPT_IN), DOUBLE, NOW).consent
    assert waiting.state is State.PENDING
    again = decide(waiting, signal(kind, source, at=SignalTime(NOW + 1)), DOUBLE, NOW + 1).consent
    assert (again.state, again.author) == (State.UNSUBSCRIBED, Author.HANDSET)


def test_an_unconfirmed_opt_in_does_not_open_the_door_for_outside_sources() -> None:
    held = replace(AT[State.UNSUBSCRIBED], author=Author.HANDSET)
    waiting = decide(held, signal(Kind.OPT_IN), DOUBLE, NOW).consent
    given = signal(Kind.SUBSCRIBE, SignalSource.API, at=SignalTime(NOW + HOUR), evidence_at=NOW + MINUTE)
    assert decide(waiting, given, DOUBLE, NOW + HOUR).conflict is Conflict.OPTED_OUT


# ── double opt-in by source ─────────────────────────────────────────────────────────────────────────────────────

ENTERS = {
    # source: (asked for, not said, declined)
    SignalSource.INBOUND: (True, True, True),
    SignalSource.WEB_FORM: (True, True, True),
    SignalSource.IN_APP: (True, True, True),
    SignalSource.PREFERENCE_CENTER: (True, True, True),
    SignalSource.API: (True, False, False),
    SignalSource.CRM: (True, False, False),
    SignalSource.IMPORT: (True, False, False),
}


@pytest.mark.parametrize("source", ENTERS)
def test_double_opt_in_by_source(source: SignalSource) -> None:
    for asked, enters in zip((True, None, False), ENTERS[source], strict=True):
        given = signal(Kind.SUBSCRIBE, source, double_opt_in=asked)
        assert decide(Consent(), given, DOUBLE, NOW).consent.state is (State.PENDING if enters else State.SUBSCRIBED)
        assert decide(Consent(), given, SINGLE, NOW).consent.state is State.SUBSCRIBED


# ── prompts and their window ────────────────────────────────────────────────────────────────────────────────────


def sent_of(consent: Consent, now: int, rules: GroupRules = DOUBLE) -> Consent:
    """Every prompt that waits was handed over."""
    return decide(consent, signal(Kind.PROMPT_SENT, SignalSource.GATEWAY, at=SignalTime(now)), rules, now).consent


def form(now: int) -> Signal:
    return signal(Kind.SUBSCRIBE, SignalSource.WEB_FORM, at=SignalTime(now))


def test_outside_sources_prompt_once_a_day_and_twice_a_month() -> None:
    rules = GroupRules(double_opt_in=True, confirm_within=HOUR)
    consent, outcomes = Consent(), []
    for now in (NOW, NOW + 2 * HOUR, NOW + DAY - 1, NOW + DAY, NOW + 3 * DAY, NOW + 30 * DAY - 1, NOW + 30 * DAY):
        decision = decide(consent, form(now), rules, now)
        consent = sent_of(decision.consent, now, rules)
        outcomes.append((decision.prompted.value, consent.state.value, decision.reply is Reply.PROMPT))
    sent, throttled = ("queued", "pending", True), ("throttled", "unknown", False)
    assert outcomes == [sent, throttled, throttled, sent, throttled, throttled, sent]


def test_a_throttled_prompt_leaves_everything_and_is_recorded() -> None:
    before = Consent(prompts=(NOW - HOUR,))
    decision = decide(before, form(NOW), DOUBLE, NOW)
    assert decision == Decision(
        before, event="subscribe", why=NoEffectReason.THROTTLED, prompted=PromptResult.THROTTLED
    )


def test_a_second_prompt_from_outside_waits_a_day_and_leaves_the_window() -> None:
    first = sent_of(decide(Consent(), form(NOW), DOUBLE, NOW).consent, NOW)
    assert decide(first, form(NOW + DAY - 1), DOUBLE, NOW + DAY - 1).prompted is PromptResult.THROTTLED
    second = decide(first, form(NOW + DAY), DOUBLE, NOW + DAY)
    assert second.prompted is PromptResult.QUEUED
    second_sent = decide(
        decide(first, form(NOW + DAY), DOUBLE, NOW + DAY, ReplyTerms(prompt="second")).consent,
        signal(Kind.PROMPT_SENT, SignalSource.GATEWAY, at=SignalTime(NOW + DAY), prompt="second"),
        DOUBLE,
        NOW + DAY,
    ).consent
    assert second_sent.pending_until == first.pending_until
    assert second.consent.pending_until == first.pending_until == NOW + 30 * DAY


def test_a_form_after_the_keywords_own_prompt_is_throttled() -> None:
    asked = decide(Consent(), signal(Kind.OPT_IN), DOUBLE, NOW).consent
    assert asked.prompts == ()
    asked = sent_of(asked, NOW)
    assert decide(asked, form(NOW + HOUR), DOUBLE, NOW + HOUR).prompted is PromptResult.THROTTLED


def test_the_keyword_prompts_every_time_and_restarts_the_window() -> None:
    consent = sent_of(decide(Consent(), form(NOW), DOUBLE, NOW).consent, NOW)
    for now in (NOW + MINUTE, NOW + 2 * MINUTE):
        decision = decide(consent, signal(Kind.OPT_IN, at=SignalTime(now)), DOUBLE, now)
        assert decision.consent.pending_until == consent.pending_until, "the window restarts with the hand-over"
        consent = sent_of(decision.consent, now)
        assert (decision.reply, consent.pending_until) == (Reply.PROMPT, now + 30 * DAY)
    assert consent.prompts == (NOW,)


@pytest.mark.parametrize("before", [State.UNKNOWN, State.UNSUBSCRIBED])
def test_a_window_that_ended_returns_to_what_was(before: State) -> None:
    pending = sent_of(decide(AT[before], form(NOW), DOUBLE, NOW).consent, NOW)
    end = NOW + 30 * DAY
    assert pending.before is before
    assert not lapsed(pending, end - 1)
    assert effective(pending, end - 1) is pending
    back = effective(pending, end)
    assert (back.state, back.author, back.pending_until) == (before, AT[before].author, None)
    decision = decide(pending, signal(Kind.WINDOW_ENDED, SignalSource.GATEWAY, at=SignalTime(end)), DOUBLE, end)
    assert (decision.consent.state, decision.event, decision.effect) == (before, "window_ended", True)
    early = decide(pending, signal(Kind.WINDOW_ENDED, SignalSource.GATEWAY), DOUBLE, NOW)
    assert (early.consent, early.event, early.why) == (pending, None, NoEffectReason.NOT_DUE)


def test_a_confirmation_after_the_window_is_nothing() -> None:
    pending = AT[State.PENDING]
    late = decide(pending, signal(Kind.CONFIRM, at=SignalTime(NOW + DAY)), DOUBLE, NOW + DAY)
    assert (late.consent.state, late.event, late.reply) == (State.UNKNOWN, None, None)
    assert decide(pending, signal(Kind.CONFIRM), DOUBLE, NOW + DAY - 1).consent.state is State.SUBSCRIBED


def test_a_prompt_that_failed_leaves_no_pending() -> None:
    failed = signal(Kind.PROMPT_FAILED, SignalSource.PROVIDER, prompt="old")
    after = decide(AT[State.PENDING], failed, DOUBLE, NOW)
    assert (after.consent.state, after.effect, after.reply) == (State.UNKNOWN, True, None)
    assert after.consent.prompts == AT[State.PENDING].prompts  # it still counts: nobody is prompted in a loop


def test_the_failure_of_an_older_prompt_ends_nothing() -> None:
    older = signal(Kind.PROMPT_FAILED, SignalSource.PROVIDER, prompt="older")
    after = decide(AT[State.PENDING], older, DOUBLE, NOW)
    assert (after.consent, after.event, after.why) == (AT[State.PENDING], None, NoEffectReason.SUPERSEDED)


@pytest.mark.parametrize(
    ("evidence_at", "why"),
    [
        (None, NoEffectReason.CONFIRMATION_PENDING),
        (NOW - 2 * DAY, Conflict.EVIDENCE_TOO_OLD),
        (NOW - 2 * DAY + 1, None),
    ],
    ids=["none", "at the prompt", "after the prompt"],
)
def test_pending_needs_evidence_later_than_the_prompt(evidence_at: int | None, why: str | None) -> None:
    given = signal(Kind.SUBSCRIBE, SignalSource.API, double_opt_in=False, evidence_at=evidence_at)
    decision = decide(AT[State.PENDING], given, DOUBLE, NOW)
    assert decision.consent.state is (State.SUBSCRIBED if why is None else State.PENDING)
    assert (decision.why, decision.conflict) == (why, None)


# ── late and disordered ─────────────────────────────────────────────────────────────────────────────────────────

STOPPED = SignalTime(received=NOW, provider=NOW - HOUR)
ORDER = {
    "provider's time earlier": (SignalTime(NOW + 1, NOW - HOUR - 1), False),
    "provider's time equal": (SignalTime(NOW + 1, NOW - HOUR), False),
    "provider's time later": (SignalTime(NOW + 1, NOW - HOUR + 1), True),
    "provider's time later, received earlier": (SignalTime(NOW - 1, NOW - HOUR + 1), True),
    "no provider's time, received later": (SignalTime(NOW + 1), True),
    "no provider's time, received at once": (SignalTime(NOW), False),
    "no provider's time, received earlier": (SignalTime(NOW - 1), False),
}


@pytest.mark.parametrize(("at", "takes_effect"), ORDER.values(), ids=ORDER)
def test_an_opt_in_not_later_than_the_newest_stop_has_no_effect(at: SignalTime, takes_effect: bool) -> None:
    unsubscribed = replace(AT[State.UNSUBSCRIBED], author=Author.HANDSET, stop=STOPPED)
    pending = replace(AT[State.PENDING], stop=STOPPED)
    stopped = replace(AT[State.SUBSCRIBED], meta_stop=STOPPED, person_stop=STOPPED, stop=STOPPED)
    for before, kind, rules in (
        (unsubscribed, Kind.OPT_IN, DOUBLE),
        (unsubscribed, Kind.OPT_IN, SINGLE),
        (pending, Kind.CONFIRM, DOUBLE),
        (pending, Kind.OPT_IN, SINGLE),
        (stopped, Kind.OPT_IN, DOUBLE),
        (stopped, Kind.META_RESUME, DOUBLE),
    ):
        decision = decide(before, signal(kind, at=at, unblocks=True, language="fr"), rules, NOW + 2)
        assert decision.effect is takes_effect
        if not takes_effect:
            assert decision == Decision(before, event=kind.value, why=NoEffectReason.LATE)


@pytest.mark.parametrize("kind", [Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.META_STOP, Kind.UNSUBSCRIBE, Kind.BLOCKED])
def test_a_stop_takes_effect_whenever_it_arrives(kind: Kind) -> None:
    newer = replace(AT[State.SUBSCRIBED], stop=SignalTime(NOW - DAY, NOW - DAY))
    late = signal(kind, at=SignalTime(NOW, NOW - 9 * DAY))
    after = decide(newer, late, DOUBLE, NOW)
    assert after.effect
    assert after.consent.stop == SignalTime(NOW - DAY, NOW - DAY)  # still the newest


def test_a_stop_at_the_same_time_wins_in_either_order() -> None:
    stop, start = signal(Kind.OPT_OUT), signal(Kind.OPT_IN)
    for batch in ((stop, start), (start, stop)):
        consent = Consent()
        for given in batch:
            consent = decide(consent, given, SINGLE, NOW).consent
        assert consent.state is State.UNSUBSCRIBED


@pytest.mark.parametrize(("state", "kind"), [(State.UNKNOWN, Kind.OPT_IN), (State.PENDING, Kind.CONFIRM)])
def test_an_edited_message_never_opts_in(state: State, kind: Kind) -> None:
    decision = decide(AT[state], signal(kind, can_opt_in=False, unblocks=True), SINGLE, NOW)
    assert decision == Decision(AT[state], event=kind.value, why=NoEffectReason.EDITED)


def test_an_edited_message_may_opt_out() -> None:
    stopped = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT, can_opt_in=False), DOUBLE, NOW)
    assert stopped.consent.state is State.UNSUBSCRIBED


def test_evidence_dates_an_unsubscription_back_and_never_ahead() -> None:
    for evidence_at, provider in ((NOW - 9 * DAY, NOW - 9 * DAY), (NOW + DAY, NOW), (None, None)):
        given = signal(Kind.UNSUBSCRIBE, SignalSource.IMPORT, evidence_at=evidence_at)
        assert decide(Consent(), given, DOUBLE, NOW).consent.stop == SignalTime(NOW, provider)


# ── the carrier ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_stop_that_the_carrier_matched_blocks_and_is_not_answered_twice() -> None:
    decision = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT, carrier=True), DOUBLE, NOW)
    assert (decision.consent.state, decision.block, decision.reply) == (State.UNSUBSCRIBED, BlockChange.SET, None)
    assert not decision.fresh


def test_a_stop_that_we_answer_sets_no_block() -> None:
    decision = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT), DOUBLE, NOW)
    assert (decision.block, decision.reply, decision.fresh) == (None, Reply.OPTED_OUT, True)


def test_help_that_the_carrier_answered() -> None:
    assert decide(Consent(), signal(Kind.HELP, carrier=True), DOUBLE, NOW).reply is None


def test_start_lifts_the_block_and_is_an_opt_in_keyword() -> None:
    blocked = replace(AT[State.UNSUBSCRIBED], author=Author.HANDSET)
    start = signal(Kind.OPT_IN, unblocks=True, carrier=True)
    assert decide(blocked, start, DOUBLE, NOW).block is BlockChange.LIFT
    assert decide(blocked, start, DOUBLE, NOW).reply is Reply.PROMPT  # prompts always come from us
    assert decide(blocked, start, SINGLE, NOW).reply is Reply.CONFIRMED
    confirms = decide(AT[State.PENDING], signal(Kind.CONFIRM, unblocks=True), DOUBLE, NOW)
    assert (confirms.block, confirms.consent.state) == (BlockChange.LIFT, State.SUBSCRIBED)


def test_only_an_opening_word_lifts_a_block() -> None:
    for kind in (Kind.OTHER, Kind.HELP, Kind.CUSTOM):
        assert decide(Consent(), signal(kind, unblocks=True), DOUBLE, NOW).block is None


def test_21610_blocks_in_every_state() -> None:
    for before in AT.values():
        decision = decide(before, signal(Kind.BLOCKED, SignalSource.PROVIDER), DOUBLE, NOW)
        assert (decision.block, decision.consent.author) == (BlockChange.SET, Author.HANDSET)


# ── what a decision says ────────────────────────────────────────────────────────────────────────────────────────


def test_a_repeated_stop_is_recorded_without_effect_and_not_fresh() -> None:
    once = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT), DOUBLE, NOW)
    twice = decide(once.consent, signal(Kind.OPT_OUT, at=SignalTime(NOW + 1)), DOUBLE, NOW + 1)
    assert (once.effect, once.fresh) == (True, True)
    assert (twice.event, twice.effect, twice.fresh, twice.reply) == ("opt_out", False, False, Reply.OPTED_OUT)
    assert twice.consent.changed_at == NOW
    assert twice.consent.stop == SignalTime(NOW + 1)


def test_repeated_stop_promotions_is_not_fresh() -> None:
    once = decide(AT[State.SUBSCRIBED], signal(Kind.STOP_PROMOTIONS), DOUBLE, NOW)
    twice = decide(once.consent, signal(Kind.STOP_PROMOTIONS, at=SignalTime(NOW + 1)), DOUBLE, NOW + 1)
    assert (once.fresh, twice.fresh) == (True, False)


def test_a_tap_by_somebody_unsubscribed_is_answered_but_not_fresh() -> None:
    decision = decide(AT[State.UNSUBSCRIBED], signal(Kind.STOP_PROMOTIONS), DOUBLE, NOW)
    assert (decision.reply, decision.fresh, decision.effect) == (Reply.OPTED_OUT, False, True)


def test_a_change_names_its_time_source_and_language() -> None:
    after = decide(Consent(), signal(Kind.OPT_IN, language="fr"), SINGLE, NOW).consent
    assert (after.changed_at, after.source, after.language) == (NOW, "inbound", "fr")
    after = decide(after, signal(Kind.HELP, language="de"), SINGLE, NOW + 1).consent
    assert (after.changed_at, after.language) == (NOW, "de")


def test_confirming_opting_in_and_out_again_story() -> None:
    """JOIN, Y, STOP, a form, START, Y: one life, and what was said at each step."""
    said, consent, now = [], Consent(), NOW
    for kind, source in (
        (Kind.OPT_IN, SignalSource.INBOUND),
        (Kind.CONFIRM, SignalSource.INBOUND),
        (Kind.OPT_OUT, SignalSource.INBOUND),
        (Kind.SUBSCRIBE, SignalSource.WEB_FORM),
        (Kind.OPT_IN, SignalSource.INBOUND),
        (Kind.CONFIRM, SignalSource.INBOUND),
    ):
        now += DAY
        decision = decide(consent, signal(kind, source, at=SignalTime(now)), DOUBLE, now)
        consent = sent_of(decision.consent, now) if decision.reply is Reply.PROMPT else decision.consent
        said.append((consent.state.value, decision.reply.value if decision.reply else decision.conflict))
    assert said == [
        ("pending", "prompt"),
        ("subscribed", "confirmed"),
        ("unsubscribed", "opted_out"),
        ("unsubscribed", Conflict.OPTED_OUT),
        ("pending", "prompt"),
        ("subscribed", "confirmed"),
    ]
