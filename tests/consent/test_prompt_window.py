"""Double opt-in: who is asked, how often, and how long the prompt can be answered."""

from __future__ import annotations

import pytest

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.decide import decide
from gateway.core.consent.effective import effective, lapsed
from gateway.core.consent.states import (
    Conflict,
    Consent,
    Decision,
    GroupRules,
    Kind,
    NoEffectReason,
    PromptResult,
    Reply,
    ReplyTerms,
    SignalSource,
    SignalTime,
    State,
)
from tests.consent.signals import AT, DOUBLE, NOW, SINGLE, form, sent_of, signal

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


@pytest.mark.parametrize("source", ENTERS)
def test_who_must_confirm_is_asked_in_every_group(source: SignalSource) -> None:
    given = signal(Kind.SUBSCRIBE, source, double_opt_in=False, must_confirm=True)
    decision = decide(Consent(), given, SINGLE, NOW)
    assert (decision.consent.state, decision.reply) == (State.PENDING, Reply.PROMPT)


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
