"""Which STOP counts against a claim, and how long it is kept."""

from __future__ import annotations

from gateway.runtime.recent_stops import KEPT, RecentStop, RecentStops

ANAS = RecentStop("ana", "promos", "opted_out")


def test_a_stop_after_the_claim_holds_it_and_one_before_was_seen() -> None:
    stops = RecentStops(lambda: 0.0)
    before = stops.stamp()
    stops.add((ANAS,))
    after = stops.stamp()
    assert stops.against("ana", "promos", "sms", "marketing", None, before) == "opted_out"
    assert stops.against("ana", "promos", "sms", "marketing", None, after) is None
    assert stops.against("bo", "promos", "sms", "marketing", None, before) is None


def test_a_stop_is_kept_while_a_claim_from_before_may_begin_and_then_let_go() -> None:
    now = 100.0
    stops = RecentStops(lambda: now)
    stamp = stops.stamp()
    stops.add((ANAS,))
    now += KEPT
    stops.add((RecentStop("bo", None, "opted_out"),))
    assert stops.against("ana", "promos", "sms", "marketing", None, stamp) == "opted_out"
    now += 1
    stops.add((RecentStop("cy", None, "opted_out"),))
    assert stops.against("ana", "promos", "sms", "marketing", None, stamp) is None
    assert stops.against("cy", "promos", "sms", "marketing", None, stamp) == "opted_out"
