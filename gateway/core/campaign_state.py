"""The states of a campaign and the table of moves between them. No other module says from where to where one may go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class CampaignState(StrEnum):
    """Where a campaign stands."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class CampaignMove(StrEnum):
    """Why a campaign changes its state: callers ask for the first four, the others happen by themselves."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    COME_DUE = "come due"
    """Its `send_at` has come."""
    TRIP = "trip"
    """Too many opt out, or too much fails (`stop_if`)."""
    FINISH = "finish"
    """Every recipient has an end."""
    ABANDON = "abandon"
    """The request that wrote it was never answered."""


VERBS = (CampaignMove.START, CampaignMove.PAUSE, CampaignMove.RESUME, CampaignMove.CANCEL)
"""The moves that callers ask for, each a path of the API."""


@dataclass(frozen=True, slots=True)
class Transition:
    """From which states a move leads to which."""

    sources: tuple[CampaignState, ...]
    target: CampaignState

    def towards(self, *, waits: bool) -> CampaignState:
        """Where it leads: before its `send_at` (`waits`) a campaign is scheduled instead of running."""
        return CampaignState.SCHEDULED if waits and self.target is CampaignState.RUNNING else self.target


_S = CampaignState

TRANSITIONS: Mapping[CampaignMove, Transition] = {
    CampaignMove.START: Transition((_S.DRAFT, _S.SCHEDULED), _S.RUNNING),
    CampaignMove.PAUSE: Transition((_S.RUNNING, _S.SCHEDULED), _S.PAUSED),
    CampaignMove.RESUME: Transition((_S.PAUSED,), _S.RUNNING),
    CampaignMove.CANCEL: Transition((_S.DRAFT, _S.SCHEDULED, _S.RUNNING, _S.PAUSED), _S.CANCELLED),
    CampaignMove.COME_DUE: Transition((_S.SCHEDULED,), _S.RUNNING),
    CampaignMove.TRIP: Transition((_S.RUNNING,), _S.PAUSED),
    CampaignMove.FINISH: Transition((_S.RUNNING,), _S.FINISHED),
    CampaignMove.ABANDON: Transition((_S.DRAFT,), _S.CANCELLED),
}
"""Every move that there is."""

ENDED = (_S.FINISHED, _S.CANCELLED)
"""States that no move leaves."""

STARTED = (_S.RUNNING, _S.PAUSED)
"""States in which a campaign's recipients may still be sent to and may expire."""
