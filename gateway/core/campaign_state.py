"""The states of a campaign and the table of moves between them. No other module says which move leads where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class CampaignState(StrEnum):
    """The state of a campaign, as the API shows it."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class CampaignMove(StrEnum):
    """Why a campaign changes its state: a caller asks for one of the first four; the others happen by themselves."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    COME_DUE = "come due"
    """Its `send_at` has come."""
    TRIP = "trip"
    """Too many opt out, or too much fails (`stop_if`)."""
    FINISH = "finish"
    """Every message to its recipients has a final status."""
    ABANDON = "abandon"
    """The request that created it was cut off before it was answered."""


VERBS = (CampaignMove.START, CampaignMove.PAUSE, CampaignMove.RESUME, CampaignMove.CANCEL)
"""The moves that callers ask for, each a path of the API."""


@dataclass(frozen=True, slots=True)
class CampaignTransition:
    """The states in which a move is allowed, and the state it leads to."""

    sources: tuple[CampaignState, ...]
    target: CampaignState

    def towards(self, *, waits: bool) -> CampaignState:
        """The state it leads to. A campaign that `waits` for its `send_at` is scheduled instead of running."""
        return CampaignState.SCHEDULED if waits and self.target is CampaignState.RUNNING else self.target


_S = CampaignState

TRANSITIONS: Mapping[CampaignMove, CampaignTransition] = {
    CampaignMove.START: CampaignTransition((_S.DRAFT, _S.SCHEDULED), _S.RUNNING),
    CampaignMove.PAUSE: CampaignTransition((_S.RUNNING, _S.SCHEDULED), _S.PAUSED),
    CampaignMove.RESUME: CampaignTransition((_S.PAUSED,), _S.RUNNING),
    CampaignMove.CANCEL: CampaignTransition((_S.DRAFT, _S.SCHEDULED, _S.RUNNING, _S.PAUSED), _S.CANCELLED),
    CampaignMove.COME_DUE: CampaignTransition((_S.SCHEDULED,), _S.RUNNING),
    CampaignMove.TRIP: CampaignTransition((_S.RUNNING,), _S.PAUSED),
    CampaignMove.FINISH: CampaignTransition((_S.RUNNING,), _S.FINISHED),
    CampaignMove.ABANDON: CampaignTransition((_S.DRAFT,), _S.CANCELLED),
}
"""Every move."""

ENDED = (_S.FINISHED, _S.CANCELLED)
"""States that no move leaves."""

STARTED = (_S.RUNNING, _S.PAUSED)
"""States in which a campaign's recipients may still be sent to and may expire."""
