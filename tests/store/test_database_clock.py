"""The database's clock as a node knows it: never further off than it says, whatever answers are slow."""

from __future__ import annotations

from gateway.store.database_clock import DatabaseClock

MS = 1_000_000
AHEAD = 3_600_000 * MS
"""By how much the database's clock is ahead of the monotonic one, in nanoseconds."""


def answer(clock: DatabaseClock, asked: int, there: int, back: int, ahead: int = AHEAD) -> None:
    """The database is asked at a monotonic time; the way there and back took so long."""
    clock.told(asked + there + ahead, asked, asked + there + back)


def offset(clock: DatabaseClock) -> int:
    """By how much a node believes that the database's clock is ahead of a monotonic one that stands still at 0."""
    return clock.now()


def test_the_first_answer_counts_and_a_surer_one_after_it() -> None:
    clock = DatabaseClock(lambda: 0)
    answer(clock, 0, there=0, back=100 * MS)
    assert abs(offset(clock) - AHEAD) <= 50 * MS
    answer(clock, 200 * MS, there=1 * MS, back=0)
    assert abs(offset(clock) - AHEAD) <= 1 * MS


def test_a_slow_answer_does_not_count_however_old_the_best_one_is() -> None:
    clock = DatabaseClock(lambda: 0)
    answer(clock, 0, there=MS // 2, back=MS // 2)
    for minutes in range(1, 60):
        answer(clock, minutes * 60_000 * MS, there=0, back=4_000 * MS)
    assert abs(offset(clock) - AHEAD) <= 1 * MS


def test_answers_that_are_as_quick_as_ever_follow_a_clock_that_drifts() -> None:
    clock = DatabaseClock(lambda: 0)
    for second in range(600):
        ahead = AHEAD + second * 50_000  # 50 millionths
        answer(clock, second * 1_000 * MS, there=MS // 2, back=MS // 2, ahead=ahead)
        assert abs(offset(clock) - ahead) <= 2 * MS


def test_a_clock_that_was_put_back_or_is_another_servers_is_followed_at_once() -> None:
    clock = DatabaseClock(lambda: 0)
    answer(clock, 0, there=0, back=MS)
    answer(clock, 1_000 * MS, there=0, back=20 * MS, ahead=AHEAD - 60_000 * MS)
    assert abs(offset(clock) - (AHEAD - 60_000 * MS)) <= 10 * MS
