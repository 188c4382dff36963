"""How many requests of a channel may be on their way: few at first, more while the room is used, few after a break."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gateway.outbound.congestion import FIRST, GROWTH, IDLE, Congestion


def fill(congestion: Congestion, now: float) -> int:
    """Begin as many as there is room for; how many."""
    room = congestion.room(now)
    for _ in range(room):
        congestion.begin(now)
    return room


def test_it_is_at_its_full_width_after_five_round_trips() -> None:
    """However the answers come: all of a round trip at once, as bursts are answered."""
    congestion, widths = Congestion(600), []
    for trip in range(5):
        widths.append(fill(congestion, trip / 4))
        for _ in range(widths[-1]):
            congestion.answered()
    assert widths == [5, 20, 80, 320, 600]


def test_each_answer_makes_room_for_more_while_the_room_is_used() -> None:
    congestion, on_way, answers = Congestion(600), 0, 0
    on_way += fill(congestion, 0.0)
    while on_way < 600:
        congestion.answered()
        answers += 1
        on_way += fill(congestion, 0.0) - 1
        assert on_way == min(600, FIRST + GROWTH * answers)


def test_what_is_never_used_up_grows_no_wider() -> None:
    congestion = Congestion(600)
    for now in range(1_000):
        congestion.begin(now / 10)
        congestion.answered()
    assert congestion.room(100.0) == FIRST


@pytest.mark.parametrize("narrow", [Congestion.broke, Congestion.narrow], ids=["a break", "one at a time"])
def test_after_a_break_no_answer_from_before_it_widens_it(narrow: Callable[[Congestion], None]) -> None:
    congestion = Congestion(600)
    fill(congestion, 0.0)
    narrow(congestion)
    for _ in range(4):
        congestion.answered()
    assert congestion.room(0.1) <= 1
    congestion.release()
    assert congestion.room(0.1) <= FIRST // 2


def test_what_was_on_its_way_before_it_was_narrowed_widens_it_once_at_most() -> None:
    congestion = Congestion(600)
    for trip in range(3):
        for _ in range(fill(congestion, trip / 4)):
            congestion.answered()
    on_way = fill(congestion, 1.0)
    assert on_way > 100
    congestion.narrow()
    congestion.begin(1.0)  # the one that tries the connection
    for _ in range(on_way):
        congestion.answered()
    assert congestion.room(1.1) == GROWTH


def test_after_a_rest_it_begins_with_a_few_again() -> None:
    congestion = Congestion(600)
    for trip in range(4):
        for _ in range(fill(congestion, trip / 4)):
            congestion.answered()
    assert congestion.room(1.0 + IDLE - 1) > 100
    assert congestion.room(1.0 + IDLE + 1) == FIRST
