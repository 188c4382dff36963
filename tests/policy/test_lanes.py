"""Lanes: everything once, in its order, and nobody starves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.policy.gates import Category
from gateway.core.policy.lanes import BULK, DIRECT, LANE_OF_CATEGORY, REPLIES, WEIGHTS, charge, interleave, turns

TOTAL = sum(WEIGHTS.values())
waiting_of = st.fixed_dictionaries({lane: st.integers(0, 60) for lane in WEIGHTS}).map(
    lambda counts: {lane: [(lane, n) for n in range(count)] for lane, count in counts.items()}
)
balances = st.dictionaries(st.sampled_from(list(WEIGHTS)), st.integers(-TOTAL, TOTAL))


@given(waiting_of, balances)
def test_everything_goes_once_and_in_the_order_of_its_lane(waiting, balance):
    before = dict(balance)
    order = interleave(waiting, balance)
    assert sorted(order) == sorted(item for items in waiting.values() for item in items)
    for lane, items in waiting.items():
        assert [item for item in order if item[0] == lane] == items
    assert balance == before


@given(waiting_of, balances)
def test_a_lane_waits_no_longer_than_its_share(waiting, balance):
    """While all wait, each lane comes within two of its rounds, whatever was carried over."""
    order = interleave(waiting, balance)
    for lane, items in waiting.items():
        if items:
            assert order.index(items[0]) <= 2 * TOTAL // WEIGHTS[lane] + len(WEIGHTS)


@pytest.mark.parametrize("at_once", [1, 2, 7, 75])
def test_shares_over_claims_however_few_each_takes(at_once):
    """The case that starves if what was planned counts as gone: one free unit a claim, and every lane full."""
    balance, went = {}, dict.fromkeys(WEIGHTS, 0)
    waiting = {lane: [lane] * 100 for lane in WEIGHTS}
    for _ in range(TOTAL * 20 // at_once):
        taken = interleave(waiting, balance)[:at_once]
        charge(balance, waiting, taken)
        for lane in taken:
            went[lane] += 1
    total = sum(went.values())
    for lane, weight in WEIGHTS.items():
        assert went[lane] == pytest.approx(total * weight / TOTAL, abs=3)


@given(st.lists(st.tuples(st.lists(st.sampled_from(list(WEIGHTS)), unique=True), st.integers(0, 5)), max_size=200))
def test_nobody_starves_whatever_comes_and_goes(claims):
    """A lane that waits in every claim is passed over for so many messages at most."""
    balance, passed = {}, dict.fromkeys(WEIGHTS, 0)
    for lanes_waiting, at_once in claims:
        waiting = {lane: [lane] * 50 for lane in lanes_waiting}
        taken = interleave(waiting, balance)[:at_once]
        charge(balance, waiting, taken)
        assert set(balance) <= set(lanes_waiting)
        assert all(abs(credit) <= TOTAL for credit in balance.values())
        for lane in WEIGHTS:
            waits = lane in lanes_waiting
            passed[lane] = 0 if not waits or lane in taken else passed[lane] + len(taken)
            assert passed[lane] <= 3 * TOTAL // WEIGHTS[lane] + 10


def test_what_something_else_holds_back_saves_up_one_round_at_most():
    balance, waiting = {}, {REPLIES: ["r"], BULK: ["b"]}
    for _ in range(10_000):
        charge(balance, waiting, [REPLIES])
    order = interleave({REPLIES: ["r"] * 50, BULK: ["b"] * 50}, balance)
    assert order[:3].count("r") >= 1


def test_replies_go_before_marketing():
    order = interleave({BULK: ["b"] * 20, DIRECT: ["d"] * 4, REPLIES: ["r"] * 20}, {})
    assert order[0] == "r"
    assert order[:20].count("r") >= 15
    assert "d" in order[:20]


def test_a_lane_that_waits_for_nothing_keeps_nothing():
    balance = {REPLIES: -70, BULK: 40}
    charge(balance, [BULK], [])
    assert balance == {BULK: 3}


def test_every_category_has_a_lane():
    assert set(LANE_OF_CATEGORY) == {category.value for category in Category}
    assert set(LANE_OF_CATEGORY.values()) <= set(WEIGHTS)


@pytest.mark.parametrize(
    ("streams", "order"),
    [
        ([], []),
        ([[]], []),
        ([["a1", "a2"]], ["a1", "a2"]),
        ([["a1", "a2", "a3"], ["b1"], ["c1", "c2"]], ["a1", "b1", "c1", "a2", "c2", "a3"]),
    ],
)
def test_streams_take_turns(streams, order):
    assert turns(streams) == order
