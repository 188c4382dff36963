"""Signals that come late or in disorder: a stop counts whenever it comes, an opt-in only after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.core.clock import DAY, HOUR
from gateway.core.consent.decide import decide
from gateway.core.consent.states import (
    Author,
    Consent,
    Decision,
    Kind,
    NoEffectReason,
    SignalSource,
    SignalTime,
    State,
)
from tests.consent.signals import AT, DOUBLE, NOW, SINGLE, signal

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
