"""Breakers: when a campaign pauses by itself because too many opt out, or too much fails. Pure.

Rates are shares of the attempts whose hand-over is over: accepted, sent, delivered, read, failed and unknown. Counted
is what came after the last resume, so that a campaign that people let go on is not paused again for the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from gateway.core.message_status import NEVER_SENT, OPEN, MessageStatus
from gateway.store.campaign_counts import OPTED_OUT, Counts

ATTEMPTED = frozenset(MessageStatus) - {*OPEN, *NEVER_SENT}
"""Statuses that count as attempts."""


@dataclass(frozen=True, slots=True)
class CampaignTotals:
    """How a campaign does."""

    attempted: int = 0
    failed: int = 0
    opted_out: int = 0

    def since(self, base: Mapping[str, int]) -> CampaignTotals:
        """What came after a tally that was written down."""
        return CampaignTotals(**{name: n - base.get(name, 0) for name, n in self.plain().items()})

    def plain(self) -> dict[str, int]:
        """To be written down."""
        return asdict(self)


def tally(counted: Counts) -> CampaignTotals:
    """The tally of a campaign's counts."""
    return CampaignTotals(
        attempted=sum(n for status, _, n in counted if status in ATTEMPTED),
        failed=sum(n for status, _, n in counted if status == MessageStatus.FAILED),
        opted_out=sum(n for status, _, n in counted if status == OPTED_OUT),
    )


def tripped(stop_if: Mapping[str, float | None], totals: CampaignTotals) -> str | None:
    """Why a campaign has to pause, None while all is well: the first rate that is over its limit."""
    if not totals.attempted or totals.attempted < (stop_if.get("after") or 0):
        return None
    for name, n in (("opt_out_rate", totals.opted_out), ("failure_rate", totals.failed)):
        limit = stop_if.get(name)
        if limit is not None and n / totals.attempted > limit:
            return f"{name}: {n} of {totals.attempted}, over {limit:g}"
    return None
