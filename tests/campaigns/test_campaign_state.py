"""The table of a campaign's states and moves."""

from __future__ import annotations

import pytest

from gateway.core.campaign_state import ENDED, STARTED, TRANSITIONS, VERBS, CampaignMove, CampaignState
from gateway.web.operations import OPERATIONS


def test_every_move_stands_in_the_table_and_every_state_is_reached() -> None:
    assert TRANSITIONS.keys() == set(CampaignMove)
    reached = {transition.towards(waits=waits) for transition in TRANSITIONS.values() for waits in (False, True)}
    assert reached | {CampaignState.DRAFT} == set(CampaignState)


def test_no_move_leaves_a_state_that_has_ended() -> None:
    left = {source for transition in TRANSITIONS.values() for source in transition.sources}
    assert set(ENDED) == set(CampaignState) - left


@pytest.mark.parametrize("move", CampaignMove)
def test_before_its_send_at_a_campaign_is_scheduled_instead_of_running(move: CampaignMove) -> None:
    transition = TRANSITIONS[move]
    starts = transition.target is CampaignState.RUNNING
    assert transition.towards(waits=True) is (CampaignState.SCHEDULED if starts else transition.target)


def test_what_has_started_can_be_paused_or_resumed_and_cancelled() -> None:
    assert set(STARTED) <= set(TRANSITIONS[CampaignMove.CANCEL].sources)
    moved = {*TRANSITIONS[CampaignMove.PAUSE].sources, *TRANSITIONS[CampaignMove.RESUME].sources}
    assert set(STARTED) <= moved


def test_the_api_has_a_call_for_each_move_that_callers_ask_for() -> None:
    paths = [each.path for each in OPERATIONS if each.path.startswith("/v1/campaigns/{id}/") and each.method == "post"]
    others = {"recipients", "copy", "preview", "test"}
    assert {path.rpartition("/")[2] for path in paths} - others == set(VERBS)
