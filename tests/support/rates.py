"""What a provider saw within a second."""

from __future__ import annotations

from gateway.core.clock import SECOND


def most_in_a_second(times: list[int]) -> int:
    """The largest number of these times in any half-open second."""
    times = sorted(times)
    most = first = 0
    for last, at in enumerate(times):
        while times[first] <= at - SECOND:
            first += 1
        most = max(most, last - first + 1)
    return most
