"""A stop and a prompt that a clock wrote which was put back since: they happened before what arrives now."""

from __future__ import annotations

import pytest

from gateway.core.clock import AHEAD, DAY, SECOND
from gateway.core.consent.effective import answers, brought_back, effective, later
from gateway.core.consent.states import Author, Consent, Prompt, SignalTime, State

NOW = 1_000 * DAY


@pytest.mark.parametrize("ahead", [AHEAD + 1, DAY, 400 * DAY])
def test_a_stop_of_the_future_is_earlier_than_a_word_of_now(ahead: int) -> None:
    stored = Consent(state=State.UNSUBSCRIBED, author=Author.HANDSET, stop=SignalTime(NOW + ahead))
    read = effective(stored, NOW)
    assert read.state is State.UNSUBSCRIBED
    assert read.stop is not None
    assert later(SignalTime(NOW), read.stop)


@pytest.mark.parametrize("ahead", [-DAY, 0, AHEAD])
def test_a_stop_of_another_nodes_clock_stays(ahead: int) -> None:
    stored = Consent(state=State.UNSUBSCRIBED, author=Author.HANDSET, stop=SignalTime(NOW + ahead))
    assert effective(stored, NOW) is stored


@pytest.mark.parametrize("ahead", [AHEAD + 1, DAY, 400 * DAY])
def test_a_prompt_of_the_future_can_be_answered_and_its_window_keeps_its_length(ahead: int) -> None:
    handed = NOW + ahead
    prompt = Prompt("one", handed - SECOND, handed + DAY, restarts=True, handed_at=handed, until=handed + 30 * DAY)
    read = effective(Consent(state=State.PENDING, open=(prompt,)), NOW)
    assert answers(read, SignalTime(NOW), NOW)
    assert read.open[0].until == NOW - AHEAD + 30 * DAY
    waits = Prompt("two", handed, handed + DAY, restarts=True)
    assert not answers(effective(Consent(state=State.PENDING, open=(waits,)), NOW), SignalTime(NOW), NOW)


def test_a_window_that_ends_a_month_ahead_is_none_of_the_future() -> None:
    prompt = Prompt("one", NOW - SECOND, NOW + DAY, restarts=True, handed_at=NOW, until=NOW + 30 * DAY)
    stored = Consent(state=State.PENDING, open=(prompt,))
    assert effective(stored, NOW) is stored


@pytest.mark.parametrize("ahead", [AHEAD + 1, DAY, 400 * DAY])
def test_prompts_of_the_future_throttle_from_now_on(ahead: int) -> None:
    stored = Consent(prompts=(NOW - DAY, NOW + AHEAD, NOW + ahead, NOW + ahead + DAY))
    assert brought_back(stored, NOW).prompts == (NOW - DAY, NOW - AHEAD, NOW - AHEAD, NOW + AHEAD)


def test_a_date_of_evidence_of_the_future_is_past_with_its_stop() -> None:
    """It was no later than the receipt, by the clock that was ahead; a provider's time is by another clock."""
    for provider, past in ((NOW + 2 * DAY, NOW - AHEAD), (NOW + DAY, NOW - AHEAD), (NOW - DAY, NOW - DAY)):
        read = brought_back(Consent(stop=SignalTime(NOW + 2 * DAY, provider)), NOW)
        assert read.stop == SignalTime(NOW - AHEAD, past)


def test_what_was_brought_back_and_stored_stays_there() -> None:
    """Read again later, it is older, and its window ends."""
    prompt = Prompt("one", NOW + DAY, NOW + 2 * DAY, handed_at=NOW + DAY, until=NOW + 31 * DAY)
    kept = brought_back(
        Consent(state=State.PENDING, open=(prompt,), prompts=(NOW + DAY,), stop=SignalTime(NOW + DAY)), NOW
    )
    assert brought_back(kept, NOW) is kept
    assert effective(kept, NOW + 29 * DAY) == kept
    assert effective(kept, NOW + 30 * DAY).state is State.UNKNOWN
