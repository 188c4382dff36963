"""Two nodes share the bucket of a channel: however late each hands over what it claimed, no second has more than the
rate allows where the provider counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import SECOND, Instant
from gateway.core.policy import rate_limit
from gateway.core.policy.rate_limit import ArrivalWindow, Bucket, bound, next_at, recent, refill, spend, take

START = 1_000_000 * SECOND
MS = SECOND // 1000
WAYS = st.lists(st.tuples(st.integers(0, 400 * MS), st.integers(0, 20 * MS), st.integers(0, 2 * SECOND)), min_size=1)
"""Times to begin, to arrive, and to be answered."""
TURNS = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 300 * MS)), min_size=1, max_size=12)
"""Which node claims next, and how late."""


class Nodes:
    """Two nodes, the bucket that they share, and what reaches the provider."""

    def __init__(self, rate: float) -> None:
        self.rate, self.bucket, self.windows = rate, Bucket(), (ArrivalWindow(), ArrivalWindow())
        self.arrived: list[tuple[Instant, int]] = []
        self._pending: list[tuple[Instant, str, int, str]] = []
        self._number = 0

    def claim(self, node: int, now: Instant, costs: list[int], ways: list[tuple[int, int, int]]) -> tuple[int, Instant]:
        """A node takes what may go: how many, and when the next one may."""
        due = sorted(step for step in self._pending if step[0] <= now)
        self._pending = [step for step in self._pending if step[0] > now]
        for at, what, whose, key in due:
            window = self.windows[whose]
            (window.begun if what == "begun" else window.ended)(key, at)
        window = self.windows[node]
        refilled = refill(self.bucket, self.rate, now)
        usable = window.of(refilled, self.rate, now)
        count = take(usable, self.rate, costs)
        units = sum(costs[:count])
        self.bucket = spend(window.tell(recent(refilled, now, ArrivalWindow.KEPT), now), units)
        for cost in costs[:count]:
            self._number += 1
            key = str(self._number)
            begin, arrive, answer = ways[self._number % len(ways)]
            window.claimed(key, cost, self.bucket.taken[-1][0])
            self._pending += [
                (now + begin, "begun", node, key),
                (now + begin + arrive + answer, "ended", node, key),
            ]
            self.arrived.append((now + begin + arrive, cost))
        return count, next_at(spend(usable, units), self.rate, costs[count] if count < len(costs) else 1)

    def most_in_a_second(self) -> int:
        """The most units that reached the provider within a second."""
        arrived = sorted(self.arrived)
        return max(sum(cost for at, cost in arrived if first <= at < first + SECOND) for first, _ in arrived)


@given(st.sampled_from([1.0, 6.0, 10.0, 40.0]), WAYS, TURNS, st.data())
def test_the_bound_holds_for_both_together(
    rate: float, ways: list[tuple[int, int, int]], turns: list[tuple[int, int]], data: st.DataObject
) -> None:
    costs = data.draw(st.lists(st.integers(1, max(1, int(bound(rate)))), min_size=1, max_size=12))
    nodes, now, waiting = Nodes(rate), START, costs * 20
    for turn in range(100):
        if not waiting:
            break
        node, late = turns[turn % len(turns)]
        count, at = nodes.claim(node, now, waiting[:40], ways)
        del waiting[:count]
        now = max(now + MS, at + late)
    assert not nodes.arrived or nodes.most_in_a_second() <= bound(rate)


def stalling(rate: float, stall: int) -> Nodes:
    """Both claim for ten seconds, as often as it is worthwhile, and every 700 ms stand still for so long."""
    nodes, at = Nodes(rate), [START, START]
    while min(at) < START + 10 * SECOND:
        node = at.index(min(at))
        now = at[node]
        stands = max(0, stall - (now - START) % (700 * MS))
        count, then = nodes.claim(node, now, [1] * 300, [(stands, MS, 3 * MS)])
        at[node] = max(now + 20 * MS + (stands if count else 0), then + node * MS)
    return nodes


@pytest.mark.parametrize("rate", [10.0, 80.0, 100.0, 300.0])
@pytest.mark.parametrize("stall", [1, 50, 100, 300])
def test_the_bound_holds_while_both_stand_still_again_and_again(rate: float, stall: int) -> None:
    assert stalling(rate, stall * MS).most_in_a_second() <= bound(rate)


@pytest.mark.parametrize("rate", [10.0, 80.0, 100.0, 300.0])
@pytest.mark.parametrize("stall", [1, 50])
def test_the_rate_is_reached_by_both_together(rate: float, stall: int) -> None:
    nodes = stalling(rate, stall * MS)
    assert sum(cost for at, cost in nodes.arrived if at <= START + 10 * SECOND) >= 0.97 * rate * 10 - 1


def test_without_what_each_tells_the_other_the_bound_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limit, "UNTOLD", 0.0)
    monkeypatch.setattr(ArrivalWindow, "tell", lambda window, bucket, now: bucket)
    assert stalling(10.0, 300 * MS).most_in_a_second() > bound(10.0)


def test_what_a_node_claimed_at_the_same_moment_as_another_counts_for_both() -> None:
    nodes = Nodes(100.0)
    nodes.claim(0, START, [], [])
    for node in (0, 1):
        assert nodes.claim(node, START + SECOND, [3], [(0, 0, 0)])[0] == 1
    for window in nodes.windows:
        seen = window.of(nodes.bucket, 100.0, START + SECOND + 1)
        assert sum(units for _, units in seen.taken) == 6
