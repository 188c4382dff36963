"""A consent in each state, and the signals that the tests give it."""

from __future__ import annotations

from gateway.core.clock import DAY
from gateway.core.consent.decide import decide
from gateway.core.consent.states import (
    Author,
    Consent,
    GroupRules,
    Kind,
    Prompt,
    Signal,
    SignalSource,
    SignalTime,
    State,
)

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
    return Signal(**{"kind": kind, "at": SignalTime(NOW), "source": source, **more})


def marketing(consent: Consent) -> str:
    return "person" if consent.person_stop else "meta" if consent.meta_stop else "held" if consent.hold else "allowed"


def sent_of(consent: Consent, now: int, rules: GroupRules = DOUBLE) -> Consent:
    """Every prompt that waits was handed over."""
    return decide(consent, signal(Kind.PROMPT_SENT, SignalSource.GATEWAY, at=SignalTime(now)), rules, now).consent


def form(now: int) -> Signal:
    return signal(Kind.SUBSCRIBE, SignalSource.WEB_FORM, at=SignalTime(now))
