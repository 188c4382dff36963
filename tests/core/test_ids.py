"""Ids: fresh, ascending, and as many as were asked for."""

from __future__ import annotations

import pytest

from gateway.core.clock import SECOND
from gateway.core.ids import floor_id, new_id, new_ids, time_of

NOW = 1_700_000_000 * SECOND


@pytest.mark.parametrize("count", [0, 1, 2, 1023, 1024, 5000])
def test_there_are_as_many_as_were_asked_for_in_order(count: int) -> None:
    made = [new_id(NOW), *new_ids(NOW, count), new_id(NOW)]
    assert len(made) == count + 2
    assert made == sorted(set(made))


def test_an_id_tells_its_time_also_when_the_clock_is_put_back() -> None:
    later = NOW + 3600 * SECOND
    first = new_id(later)
    assert time_of(first) >= later  # later still, if this process has made one that is
    assert new_id(NOW) > first
    assert time_of(floor_id(later)) == later
    assert floor_id(later) <= first


def test_the_random_part_is_another_each_time() -> None:
    tails = [id_[-17:] for id_ in (*new_ids(NOW, 3000), *new_ids(NOW, 3000))]
    assert len(set(tails)) == 6000
