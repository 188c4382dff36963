"""When a campaign pauses by itself, because too many people opt out or too many messages fail. Pure.

The rates are shares of the attempts that were made: accepted, sent, delivered, read, failed and unknown. Only what came
after the last resume counts, so that a campaign that was resumed is not paused again for the same failures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from gateway.core.message_status import NEVER_SENT, OPEN, MessageStatus
from gateway.store.campaign_counts import OPTED_OUT, Counts, total_of

ATTEMPTED = frozenset(MessageStatus) - {*OPEN, *NEVER_SENT}
"""Statuses that count as attempts."""


@dataclass(frozen=True, slots=True)
class CampaignTotals:
    """The counts of a campaign that its breakers look at."""

    attempted: int = 0
    failed: int = 0
    opted_out: int = 0

    def since(self, base: Mapping[str, int]) -> CampaignTotals:
        """The counts since earlier totals, which were stored."""
        return CampaignTotals(**{name: n - base.get(name, 0) for name, n in self.plain().items()})

    def plain(self) -> dict[str, int]:
        """As a dictionary, to be stored; `since` takes it back."""
        return asdict(self)


def totals_of(counted: Counts) -> CampaignTotals:
    """The totals of a campaign's counts by status."""
    return CampaignTotals(
        attempted=sum(n for status, _, n in counted if status in ATTEMPTED),
        failed=sum(n for status, _, n in counted if status == MessageStatus.FAILED),
        opted_out=total_of(counted, OPTED_OUT),
    )


def tripped(stop_if: Mapping[str, float | None], totals: CampaignTotals) -> str | None:
    """Why a campaign has to pause (the first rate that is over its limit), None while no rate is."""
    if not totals.attempted or totals.attempted < (stop_if.get("after") or 0):
        return None
    for name, n in (("opt_out_rate", totals.opted_out), ("failure_rate", totals.failed)):
        limit = stop_if.get(name)
        if limit is not None and n / totals.attempted > limit:
            return f"{name}: {n} of {totals.attempted}, over {limit:g}"
    return None
