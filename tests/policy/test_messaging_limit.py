"""Meta's messaging limit: how many more people it lets be reached, and what it is called when there are none."""

import pytest

from channels.whatsapp import UNLIMITED as AS_META_SAYS
from gateway.core.policy.gates import Reason
from gateway.core.policy.messaging_limit import ENDLESS, UNLIMITED, PeopleLimit, of_marketing


@pytest.mark.parametrize(
    ("limit", "margin", "used", "left"),
    [
        (2000, 1.0, 0, 2000),
        (2000, 0.9, 0, 1800),
        (2000, 0.9, 1799, 1),
        (2000, 0.9, 1800, 0),
        (2000, 0.9, 1900, 0),
        (250, 0.9, 0, 225),
        (None, 1.0, 0, 250),
        (None, 0.9, 200, 25),
        (-1, 0.5, 10**9, ENDLESS - 10**9),
        (0, 1.0, 0, 0),
        (100, 0.29, 0, 29),
    ],
)
def test_how_many_people_are_left_of_a_limit(limit, margin, used, left):
    assert PeopleLimit(limit, margin, used).room == left


LIMITED, PAUSED = Reason.MESSAGING_LIMIT, Reason.QUALITY_PAUSED


@pytest.mark.parametrize(
    ("case", "most", "margin", "used", "room", "held_by"),
    [
        ("nobody yet", 1000, 1.0, 0, 1000, None),
        ("with a margin", 1000, 0.9, 899, 1, None),
        ("full", 1000, 0.9, 900, 0, LIMITED),
        ("more than full, as the limit went down", 250, 1.0, 900, 0, LIMITED),
        ("never told", None, 1.0, 0, 250, None),
        ("no limit", UNLIMITED, 0.5, 10_000, ENDLESS - 10_000, None),
    ],
)
def test_how_many_people_a_limit_lets_be_reached(
    case: str, most: int | None, margin: float, used: int, room: int, held_by: Reason | None
) -> None:
    limit = PeopleLimit(most, margin, used)
    assert (limit.room, limit.held_by) == (room, held_by), case


@pytest.mark.parametrize(
    ("case", "most", "used", "factor", "room", "held_by"),
    [
        ("half", 1000, 0, 0.5, 500, None),
        ("half is full", 1000, 500, 0.5, 0, LIMITED),
        ("nothing is left by the quality", 1000, 0, 0.0, 0, PAUSED),
        ("so little that nobody is left", 3, 0, 0.2, 0, PAUSED),
        ("the whole factor: everybody's limit alone", 1000, 1000, 1.0, ENDLESS - 1000, None),
        ("half of no limit", UNLIMITED, 10, 0.5, ENDLESS - 10, None),
    ],
)
def test_how_many_people_a_factor_leaves_to_marketing(
    case: str, most: int | None, used: int, factor: float, room: int, held_by: Reason | None
) -> None:
    limit = of_marketing(PeopleLimit(most, 1.0, used), used, factor)
    assert (limit.room, limit.held_by) == (room, held_by), case


def test_the_channel_writes_no_limit_as_the_gates_do() -> None:
    assert AS_META_SAYS == UNLIMITED
