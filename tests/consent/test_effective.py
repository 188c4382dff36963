"""How consents are compared, merged and handed on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY
from gateway.core.consent.effective import effective, later, merge, moved, newest, occurred
from gateway.core.consent.states import Author, Consent, Hold, Prompt, SignalTime, State

UNKNOWN = Consent()
SUBSCRIBED = Consent(state=State.SUBSCRIBED, changed_at=50, source="inbound", language="fr")
PENDING = Consent(
    state=State.PENDING, open=(Prompt("a", 40, 41, True, 40, 900),), prompts=(40,), changed_at=40, language="es"
)
STOPPED = Consent(
    state=State.UNSUBSCRIBED, author=Author.HANDSET, stop=SignalTime(10, 9), changed_at=10, source="inbound"
)
REMOVED = Consent(state=State.UNSUBSCRIBED, author=Author.OUTSIDE, stop=SignalTime(30), changed_at=30, source="api")
WAITING = replace(PENDING, before=State.UNSUBSCRIBED, author=Author.HANDSET, stop=SignalTime(10, 9))

MERGED = {
    "unsubscribed over subscribed": (STOPPED, SUBSCRIBED, State.UNSUBSCRIBED, Author.HANDSET),
    "unsubscribed over pending": (REMOVED, PENDING, State.UNSUBSCRIBED, Author.OUTSIDE),
    "unsubscribed over unknown": (STOPPED, UNKNOWN, State.UNSUBSCRIBED, Author.HANDSET),
    "subscribed over pending": (SUBSCRIBED, PENDING, State.SUBSCRIBED, None),
    "subscribed over unknown": (SUBSCRIBED, UNKNOWN, State.SUBSCRIBED, None),
    "pending over unknown": (PENDING, UNKNOWN, State.PENDING, None),
    "the handset's stop over an outside one": (REMOVED, STOPPED, State.UNSUBSCRIBED, Author.HANDSET),
    "a stop that waits for a confirmation adds to another": (REMOVED, WAITING, State.UNSUBSCRIBED, Author.HANDSET),
    "a stop not yet lifted over subscribed": (WAITING, SUBSCRIBED, State.PENDING, Author.HANDSET),
    "two pendings": (WAITING, PENDING, State.PENDING, Author.HANDSET),
    "strangers": (UNKNOWN, UNKNOWN, State.UNKNOWN, None),
}


@pytest.mark.parametrize(("one", "other", "state", "author"), MERGED.values(), ids=MERGED)
def test_what_two_consents_merge_to(one: Consent, other: Consent, state: State, author: Author | None) -> None:
    merged = merge(one, other)
    assert (merged.state, merged.author) == (state, author)
    assert merge(other, one) == merged


def test_stops_and_prompts_add_up() -> None:
    one = replace(SUBSCRIBED, person_stop=SignalTime(5), stop=SignalTime(5), prompts=(1, 7))
    other = replace(SUBSCRIBED, meta_stop=SignalTime(6), person_stop=SignalTime(2), stop=SignalTime(6), prompts=(3, 7))
    merged = merge(one, other)
    assert (merged.person_stop, merged.meta_stop, merged.stop) == (SignalTime(5), SignalTime(6), SignalTime(6))
    assert merged.prompts == (1, 3, 7, 7)


def test_two_pendings_keep_the_later_window_and_the_stricter_past() -> None:
    merged = merge(WAITING, replace(PENDING, open=(Prompt("b", 60, 61, True, 60, 950),), prompts=(60,)))
    assert (merged.before, merged.pending_until) == (State.UNSUBSCRIBED, 950)
    assert max(prompt.handed_at or 0 for prompt in merged.open) == 60


def test_the_language_is_the_one_of_the_later_change() -> None:
    assert merge(SUBSCRIBED, PENDING).language == "fr"
    assert merge(STOPPED, PENDING).language == "es"


MOVED = {
    "an opt-in ends": (SUBSCRIBED, State.UNKNOWN, None),
    "a stop stays": (STOPPED, State.UNSUBSCRIBED, Author.HANDSET),
    "an outside stop stays": (REMOVED, State.UNSUBSCRIBED, Author.OUTSIDE),
    "a pending is as before": (PENDING, State.UNKNOWN, None),
    "a pending from a stop is the stop": (WAITING, State.UNSUBSCRIBED, Author.HANDSET),
    "a stranger": (UNKNOWN, State.UNKNOWN, None),
}


@pytest.mark.parametrize(("consent", "state", "author"), MOVED.values(), ids=MOVED)
def test_what_a_consent_hands_on_to_a_new_number(consent: Consent, state: State, author: Author | None) -> None:
    before = replace(consent, person_stop=SignalTime(1), meta_stop=SignalTime(2))
    after = moved(before)
    assert (after.state, after.author, after.language) == (state, author, None)
    assert (after.person_stop, after.meta_stop, after.stop, after.prompts) == (
        SignalTime(1), SignalTime(2), consent.stop, consent.prompts,
    )  # fmt: skip
    assert (after.pending_until, after.open, after.before) == (None, (), State.UNKNOWN)


moments = st.builds(SignalTime, st.integers(0, 20), st.one_of(st.none(), st.integers(0, 20)))


@given(moments, moments)
def test_one_of_two_moments_is_never_later_both_ways(one: SignalTime, other: SignalTime) -> None:
    assert not (later(one, other) and later(other, one))
    assert not later(one, one)


@given(moments, moments, moments)
def test_the_newest_does_not_depend_on_the_order(a: SignalTime, b: SignalTime, c: SignalTime) -> None:
    latest = newest(newest(a, b), c)
    assert latest == newest(a, newest(b, c)) == newest(newest(c, b), a)
    assert latest is not None
    assert occurred(latest) == max(map(occurred, (a, b, c)))
    assert newest(a, None) == newest(None, a) == a


holds = st.one_of(
    st.builds(Hold, moments),
    st.builds(Hold, moments, st.sampled_from(["a", "b"])),
    st.builds(Hold, moments, st.sampled_from(["a", "b"]), st.integers(0, 20), st.integers(21, 40)),
)
consents = st.builds(
    lambda base, own, meta, prompts, hold: replace(
        base, person_stop=own, meta_stop=meta, prompts=tuple(sorted(prompts)), hold=hold
    ),
    st.sampled_from([UNKNOWN, SUBSCRIBED, PENDING, STOPPED, REMOVED, WAITING]),
    st.one_of(st.none(), moments),
    st.one_of(st.none(), moments),
    st.lists(st.integers(0, 20), max_size=3),
    st.one_of(st.none(), holds),
)


@given(consents, consents)
def test_merging_loses_no_stop_and_knows_no_order(one: Consent, other: Consent) -> None:
    merged = merge(one, other)
    assert merged == merge(other, one)
    assert bool(merged.person_stop) == bool(one.person_stop or other.person_stop)
    assert bool(merged.meta_stop) == bool(one.meta_stop or other.meta_stop)
    assert (merged.hold is None) == (one.hold is None and other.hold is None)
    assert merged.hold in (one.hold, other.hold)
    stops = State.UNSUBSCRIBED in (one.state, one.before, other.state, other.before)
    assert (State.UNSUBSCRIBED in (merged.state, merged.before)) is stops
    assert (merged.author is not None) is stops
    assert len(merged.prompts) == len(one.prompts) + len(other.prompts)


def test_a_hold_stays_with_the_number_and_ends_by_its_silence() -> None:
    held = replace(SUBSCRIBED, hold=Hold(SignalTime(30), "q", 40, 90))
    assert moved(held).hold == Hold(SignalTime(30)), "who gets the number was not asked"
    assert effective(held, 89) == held
    silent = effective(held, 90)
    assert (silent.person_stop, silent.stop, silent.hold) == (SignalTime(30), SignalTime(30), Hold(SignalTime(30)))
    assert (silent.changed_at, silent.source) == (90, "gateway")
    assert effective(silent, 91) == silent


def test_a_hold_of_a_clock_that_was_ahead_keeps_the_length_of_its_question() -> None:
    now = 100 * DAY
    ahead = now + 10 * DAY
    held = replace(SUBSCRIBED, hold=Hold(SignalTime(ahead, now), "q", ahead, ahead + DAY))
    hold = effective(held, now).hold
    assert hold is not None
    assert hold.at.received < now
    assert hold.handed_at is not None
    assert hold.handed_at < now
    assert (hold.until or 0) - hold.handed_at == DAY
    assert hold.at.provider == now
