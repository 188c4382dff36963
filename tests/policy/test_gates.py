"""What may go out: each category in each state, what each gate refuses, and the order of the gates."""

from dataclasses import replace

import pytest

from gateway.core.clock import DAY, HOUR
from gateway.core.consent.states import Consent, Hold, SignalTime, State
from gateway.core.policy.gates import (
    GATES,
    REPLY_GATES,
    TEMPLATE_HOLD,
    Category,
    GateFacts,
    Reason,
    Verdict,
    gates_for,
    lasting_refusal,
    verdict,
    verdicts,
)

NOW = 1_000 * DAY
MARKETING, UTILITY = Category.MARKETING, Category.UTILITY
CODE, SERVICE = Category.AUTHENTICATION, Category.SERVICE
UNKNOWN, PENDING, SUBSCRIBED, UNSUBSCRIBED = State
STOPPED = Consent(UNSUBSCRIBED, stop=SignalTime(NOW - HOUR))


def facts(category=UTILITY, consent=Consent(), **more):  # noqa: B008 (frozen)
    return GateFacts(category, consent, NOW, **more)


def reason(message):
    """Why a message is refused for good; None when it may go."""
    refusal = verdict(message)
    assert refusal is None or refusal.until is None
    return refusal and refusal.reason


TABLE = [  # state, before it, then marketing, utility, authentication, service in answer to the person
    (UNKNOWN, UNKNOWN, Reason.NOT_SUBSCRIBED, None, None, None),
    (PENDING, UNKNOWN, Reason.CONFIRMATION_PENDING, None, None, None),
    (PENDING, SUBSCRIBED, Reason.CONFIRMATION_PENDING, None, None, None),
    (PENDING, UNSUBSCRIBED, Reason.CONFIRMATION_PENDING, Reason.OPTED_OUT, Reason.OPTED_OUT, None),
    (SUBSCRIBED, UNKNOWN, None, None, None, None),
    (UNSUBSCRIBED, UNKNOWN, Reason.OPTED_OUT, Reason.OPTED_OUT, Reason.OPTED_OUT, None),
]


@pytest.mark.parametrize(("state", "before", "expected"), [(row[0], row[1], row[2:]) for row in TABLE])
def test_which_category_may_go_in_which_state(state, before, expected):
    consent = Consent(state, before=before)
    categories = (MARKETING, UTILITY, CODE, SERVICE)
    assert tuple(reason(facts(category, consent, answerable_at=NOW)) for category in categories) == expected


def test_the_table_has_every_state():
    assert {row[0] for row in TABLE} == set(State)


REFUSED = [
    ("invalid", facts(invalid=True), Reason.INVALID_ADDRESS),
    ("blocked", facts(blocked=True), Reason.PROVIDER_BLOCKED),
    ("never seen", facts(MARKETING), Reason.NOT_SUBSCRIBED),
    ("not confirmed", facts(MARKETING, Consent(PENDING)), Reason.CONFIRMATION_PENDING),
    ("stopped", facts(UTILITY, STOPPED), Reason.OPTED_OUT),
    (
        "person's marketing stop",
        facts(MARKETING, Consent(SUBSCRIBED, person_stop=SignalTime(1))),
        Reason.MARKETING_STOPPED,
    ),
    (
        "a likely request to stop",
        facts(MARKETING, Consent(SUBSCRIBED, hold=Hold(SignalTime(1)))),
        Reason.MARKETING_HELD,
    ),
    ("a likely request to stop, utility", facts(UTILITY, Consent(SUBSCRIBED, hold=Hold(SignalTime(1)))), None),
    ("Meta's marketing stop", facts(MARKETING, Consent(SUBSCRIBED, meta_stop=SignalTime(1))), Reason.MARKETING_STOPPED),
    ("a marketing stop stops no codes", facts(CODE, Consent(SUBSCRIBED, person_stop=SignalTime(1))), None),
    ("window open", facts(needs_window=True, window_until=NOW + 1), None),
    ("window over", facts(needs_window=True, window_until=NOW), Reason.OUTSIDE_SERVICE_WINDOW),
    ("never a window", facts(needs_window=True), Reason.OUTSIDE_SERVICE_WINDOW),
    ("a template needs none", facts(needs_window=False), None),
    ("service, never wrote", facts(SERVICE), Reason.OUTSIDE_SERVICE_WINDOW),
    ("service, wrote just now", facts(SERVICE, answerable_at=NOW), None),
    ("service, wrote nearly a day ago", facts(SERVICE, answerable_at=NOW - DAY + 1), None),
    ("service, wrote a day ago", facts(SERVICE, answerable_at=NOW - DAY), Reason.OUTSIDE_SERVICE_WINDOW),
    ("service, wrote after the stop", facts(SERVICE, STOPPED, answerable_at=NOW - HOUR + 1), None),
    ("service, wrote with the stop", facts(SERVICE, STOPPED, answerable_at=NOW - HOUR), Reason.OPTED_OUT),
    (
        "service, wrote before a stop since lifted",
        facts(SERVICE, replace(STOPPED, state=SUBSCRIBED), answerable_at=NOW - 2 * HOUR),
        Reason.OUTSIDE_SERVICE_WINDOW,
    ),
]


@pytest.mark.parametrize(("case", "message", "expected"), REFUSED, ids=[row[0] for row in REFUSED])
def test_the_reason_of_each_refusal(case, message, expected):
    assert reason(message) == expected


REPLIES = [
    ("prompt", PENDING, None),
    ("prompt", SUBSCRIBED, Reason.NOT_SUBSCRIBED),
    ("prompt", UNKNOWN, Reason.NOT_SUBSCRIBED),
    ("prompt", UNSUBSCRIBED, Reason.OPTED_OUT),
    ("confirmed", SUBSCRIBED, None),
    ("confirmed", PENDING, Reason.NOT_SUBSCRIBED),
    ("confirmed", UNSUBSCRIBED, Reason.OPTED_OUT),
    ("opted_out", UNSUBSCRIBED, None),
    ("opted_out", UNKNOWN, None),
    ("help", UNSUBSCRIBED, None),
    ("help", UNKNOWN, None),
    ("promotions_stopped", SUBSCRIBED, None),
    ("custom", UNSUBSCRIBED, Reason.OPTED_OUT),
    ("custom", SUBSCRIBED, None),
]


@pytest.mark.parametrize(("name", "state", "expected"), REPLIES)
def test_replies_pass_what_consent_forbids_messages(name, state, expected):
    message = facts(SERVICE, Consent(state, person_stop=SignalTime(1)), reply=name)
    assert reason(message) == expected
    assert reason(message._replace(blocked=True)) == (expected or Reason.PROVIDER_BLOCKED)
    assert reason(message._replace(invalid=True)) is Reason.INVALID_ADDRESS
    assert reason(message._replace(needs_window=True)) == (expected or Reason.OUTSIDE_SERVICE_WINDOW)


def test_a_custom_reply_goes_to_who_asked_after_the_stop():
    stopped = Consent(UNSUBSCRIBED, stop=SignalTime(NOW - HOUR))
    assert reason(facts(SERVICE, stopped, reply="custom", answerable_at=NOW - 2 * HOUR)) is Reason.OPTED_OUT
    assert reason(facts(SERVICE, stopped, reply="custom", answerable_at=NOW - HOUR // 2)) is None


def test_a_dry_run_names_every_gate_in_order():
    consent = Consent(UNSUBSCRIBED, person_stop=SignalTime(1))
    message = facts(MARKETING, consent, invalid=True, blocked=True, needs_window=True)
    assert [refusal.reason for refusal in verdicts(message)] == [
        Reason.INVALID_ADDRESS,
        Reason.OPTED_OUT,
        Reason.MARKETING_STOPPED,
        Reason.PROVIDER_BLOCKED,
        Reason.OUTSIDE_SERVICE_WINDOW,
    ]
    assert verdict(message) == verdicts(message)[0] == Verdict(Reason.INVALID_ADDRESS)
    assert gates_for(message) is GATES
    assert gates_for(message._replace(reply="help")) is REPLY_GATES
    assert verdicts(facts()) == []


def test_every_reason_of_these_gates_has_a_case():
    """The others belong to frequency, quality, limits and quiet hours, and to templates and campaigns."""
    of_others = {Reason.FREQUENCY_CAPPED, Reason.QUALITY_PAUSED, Reason.MESSAGING_LIMIT, Reason.COOL_DOWN}
    of_others |= {Reason.QUIET_HOURS, Reason.CHANNEL_PAUSED, Reason.TEMPLATE_UNAVAILABLE}
    of_others |= {Reason.DUPLICATE, Reason.MISSING_VARIABLE}
    assert {expected for _, _, expected in REFUSED if expected} == set(Reason) - of_others


ALLOWED = Consent(SUBSCRIBED)
LATER = NOW + HOUR

ENDS = [  # what refuses or defers, and its verdict: deferred until when, and when the reason ends by itself
    ("cooling", {"cooled_at": NOW}, Verdict(Reason.COOL_DOWN, ends_at=NOW + DAY)),
    ("cooling nearly a day", {"cooled_at": NOW - DAY + 1}, Verdict(Reason.COOL_DOWN, ends_at=NOW + 1)),
    ("cooled a day ago", {"cooled_at": NOW - DAY}, None),
    (
        "a cap refuses",
        {"capped": Verdict(Reason.FREQUENCY_CAPPED, LATER)},
        Verdict(Reason.FREQUENCY_CAPPED, None, LATER),
    ),
    (
        "a cap defers",
        {"capped": Verdict(Reason.FREQUENCY_CAPPED, LATER), "on_cap": "defer"},
        Verdict(Reason.FREQUENCY_CAPPED, LATER, LATER),
    ),
    ("quiet hours defer", {"quiet": Verdict(Reason.QUIET_HOURS, LATER)}, Verdict(Reason.QUIET_HOURS, LATER, LATER)),
    (
        "quiet hours refuse",
        {"quiet": Verdict(Reason.QUIET_HOURS, LATER), "on_quiet_hours": "refuse"},
        Verdict(Reason.QUIET_HOURS, None, LATER),
    ),
    ("quiet for good", {"quiet": Verdict(Reason.QUIET_HOURS)}, Verdict(Reason.QUIET_HOURS)),
    ("a hold", {"held": Verdict(Reason.MESSAGING_LIMIT, LATER)}, Verdict(Reason.MESSAGING_LIMIT, LATER, LATER)),
    (
        "a hold without an end",
        {"held": Verdict(Reason.QUALITY_PAUSED)},
        Verdict(Reason.QUALITY_PAUSED, NOW + TEMPLATE_HOLD),
    ),
    ("a paused template", {"template": "paused"}, Verdict(Reason.TEMPLATE_UNAVAILABLE, NOW + TEMPLATE_HOLD)),
]


@pytest.mark.parametrize(("case", "changes", "expected"), ENDS, ids=[row[0] for row in ENDS])
def test_until_when_each_gate_defers_and_when_its_reason_ends(case, changes, expected):
    assert verdict(facts(MARKETING, ALLOWED, **changes)) == expected


def test_only_marketing_cools_down():
    assert verdict(facts(UTILITY, ALLOWED, cooled_at=NOW)) is None


LASTS = [
    ("an invalid address", {"invalid": True}, Reason.INVALID_ADDRESS),
    ("a stop", {"consent": STOPPED}, Reason.OPTED_OUT),
    ("a marketing stop", {"consent": replace(ALLOWED, person_stop=SignalTime(1))}, Reason.MARKETING_STOPPED),
    ("a carrier's block", {"blocked": True}, Reason.PROVIDER_BLOCKED),
    ("a template that is gone", {"template": "disabled"}, Reason.TEMPLATE_UNAVAILABLE),
    ("a template on pause", {"template": "paused"}, None),
    ("outside the window", {"needs_window": True}, None),
    ("a number of the US", {"us_paused": True}, None),
    ("cooling down", {"cooled_at": NOW}, None),
    ("capped", {"capped": Verdict(Reason.FREQUENCY_CAPPED, LATER)}, None),
    ("held", {"held": Verdict(Reason.MESSAGING_LIMIT, LATER)}, None),
    ("quiet", {"quiet": Verdict(Reason.QUIET_HOURS, LATER), "on_quiet_hours": "refuse"}, None),
]


@pytest.mark.parametrize(("case", "changes", "expected"), LASTS, ids=[row[0] for row in LASTS])
def test_what_refuses_a_campaigns_recipient_before_their_turn(case, changes, expected):
    message = facts(MARKETING, **{"consent": ALLOWED, **changes})
    assert lasting_refusal(message) is expected
    assert verdict(message) is not None, "it would be held or refused as its turn comes"
