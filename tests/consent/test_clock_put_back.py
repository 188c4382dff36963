"""A stop and a prompt that a clock wrote which was put back since: they happened before what arrives now."""

from __future__ import annotations

import pytest

from gateway.core.clock import AHEAD, DAY, SECOND
from gateway.core.consent.effective import answers, effective, later
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
