"""Who may lift a stop of everything or of marketing, and what evidence it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.decide import decide
from gateway.core.consent.states import (
    Author,
    Conflict,
    Consent,
    GroupRules,
    Kind,
    Signal,
    SignalSource,
    SignalTime,
    State,
)
from tests.consent.signals import AT, DOUBLE, NOW, SINGLE, marketing, signal


def test_a_handset_opt_in_lifts_the_persons_own_marketing_stop_and_never_metas() -> None:
    both = {"person_stop": SignalTime(NOW - DAY), "meta_stop": SignalTime(NOW - DAY), "stop": SignalTime(NOW - DAY)}
    for state, given, rules in (
        (State.SUBSCRIBED, Kind.OPT_IN, DOUBLE),
        (State.SUBSCRIBED, Kind.OPT_IN, SINGLE),
        (State.UNKNOWN, Kind.OPT_IN, SINGLE),
        (State.PENDING, Kind.CONFIRM, DOUBLE),
    ):
        after = decide(replace(AT[state], **both), signal(given), rules, NOW).consent
        assert (after.state, marketing(after)) == (State.SUBSCRIBED, "meta")
        assert after.stop == SignalTime(NOW - DAY)


def test_a_prompt_lifts_nothing_yet() -> None:
    stopped = replace(AT[State.UNKNOWN], person_stop=SignalTime(NOW - DAY), stop=SignalTime(NOW - DAY))
    assert marketing(decide(stopped, signal(Kind.OPT_IN), DOUBLE, NOW).consent) == "person"


def test_metas_resume_lifts_metas_stop_only() -> None:
    stopped = replace(AT[State.SUBSCRIBED], person_stop=SignalTime(1), meta_stop=SignalTime(2), stop=SignalTime(2))
    after = decide(stopped, signal(Kind.META_RESUME, SignalSource.PROVIDER), DOUBLE, NOW)
    assert (after.consent.person_stop, after.consent.meta_stop, after.effect) == (SignalTime(1), None, True)


@pytest.mark.parametrize("source", [source for source in SignalSource if source is not SignalSource.INBOUND])
def test_nobody_but_the_handset_lifts_a_marketing_stop(source: SignalSource) -> None:
    stopped = replace(AT[State.UNKNOWN], person_stop=SignalTime(1), stop=SignalTime(1))
    after = decide(stopped, signal(Kind.SUBSCRIBE, source, evidence_at=NOW), SINGLE, NOW).consent
    assert (after.state, marketing(after)) == (State.SUBSCRIBED, "person")


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
    SignalSource.REVIEW: (False, False, False, False),
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
