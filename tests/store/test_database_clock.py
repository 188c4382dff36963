"""The database's clock as a node knows it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.store.postgresql_store import DatabaseClock

MS = 1_000_000
AHEAD = 1_800_000_000_000 * MS  # the database's clock minus the monotonic one, in nanoseconds

ways = st.integers(0, 2_000 * MS)


@given(st.lists(st.tuples(ways, ways, st.integers(0, 30_000 * MS)), min_size=1, max_size=20))
def test_it_is_never_behind_and_ahead_by_no_more_than_an_answer_took(asked: list[tuple[int, int, int]]) -> None:
    """Whatever the way there and the way back take of an answer's time."""
    at = 0
    clock = DatabaseClock(lambda: at)
    quickest = DatabaseClock.OLD
    for there, back, pause in asked:
        sent, at = at, at + there + back
        clock.told(AHEAD + sent + there, sent, at)
        quickest = min(quickest, there + back)
        assert clock.now() - (AHEAD + at) >= 0
        at += pause
        assert 0 <= clock.now() - (AHEAD + at) <= max(quickest, 4_000 * MS)


def test_an_old_answer_gives_way_to_any_newer_one() -> None:
    at = 0
    clock = DatabaseClock(lambda: at)
    clock.told(AHEAD, 0, 1)
    at = DatabaseClock.OLD + 2
    clock.told(AHEAD + at + 500 * MS, at, at + 3)  # slower than the first, and the database's clock was put forward
    assert clock.now() == AHEAD + at + 500 * MS
