"""How many posts a form takes: by one visitor, and in all.

What a prompt costs is limited where prompts are decided, exactly and over all nodes (`gateway.consents.prompt_budget`).
This keeps what is posted away from the store, so it is counted in memory, by each node for itself.
"""

from __future__ import annotations

from collections import deque

from gateway.core.clock import MINUTE, Instant
from gateway.core.policy.caps import FrequencyCap
from gateway.core.policy.sms_pumping import visitor_of

PER_VISITOR = FrequencyCap(30, 10 * MINUTE)
"""Posts of one visitor (one IPv4 address, one /64 of IPv6) to all forms, whatever is in them."""
PER_FORM = FrequencyCap(600, MINUTE)
"""Posts to one form that are without mistakes, by everybody."""
VISITORS = 20_000
"""Visitors that are remembered; beyond that, those who have been silent longest are forgotten."""


class PostLimits:
    """The posts of the last minutes."""

    def __init__(self) -> None:
        self._visitors: dict[str, deque[Instant]] = {}
        self._forms: dict[str, deque[Instant]] = {}

    def visitor(self, ip: str | None, now: Instant) -> bool:
        """Whether a visitor may post once more, which is counted; one whose address is not known may."""
        if ip is None:
            return True
        key = visitor_of(ip)
        times = self._visitors.pop(key, deque())
        self._visitors[key] = times  # the one that was heard last stands last
        while len(self._visitors) > VISITORS:
            del self._visitors[next(iter(self._visitors))]
        return _counted(times, PER_VISITOR, now)

    def form(self, id_: str, now: Instant) -> bool:
        """Whether a form may take one more post, which is counted."""
        return _counted(self._forms.setdefault(id_, deque()), PER_FORM, now)


def _counted(times: deque[Instant], cap: FrequencyCap, now: Instant) -> bool:
    while times and times[0] <= now - cap.window:
        times.popleft()
    if len(times) >= cap.limit:
        return False
    times.append(now)
    return True
