"""The clock never goes back, and is met again by the machine's clock that was put back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import SECOND, SystemClock
from tests.support.house import HOUR


@given(st.lists(st.tuples(st.integers(0, 3 * SECOND), st.integers(-HOUR, HOUR)), max_size=50))
def test_time_never_goes_back(steps: list[tuple[int, int]]) -> None:
    """However the machine's clock is put: (time that passes, step of the clock on the wall)."""
    passed, shift = 0, 0
    clock = SystemClock(lambda: (10**15 + passed + shift) * 1000, lambda: passed * 1000)
    last = clock.now()
    for step, put in steps:
        passed, shift = passed + step, shift + put
        now = clock.now()
        assert now >= last + step - step // SystemClock.SLOWER - 1
        last = now


def test_a_clock_that_was_put_back_is_met_again() -> None:
    passed, shift = 0, 0
    clock = SystemClock(lambda: (10**15 + passed + shift) * 1000, lambda: passed * 1000)
    clock.now()
    shift = -2 * SECOND
    assert clock.ahead() == 2 * SECOND
    for _ in range(21):
        passed += SECOND
        clock.now()
    assert clock.ahead() == 0
    assert clock.now() == 10**15 + passed + shift
