"""Two nodes at full speed, and everybody stops at either: nothing begins after the answer, as the providers saw it.

The long form with 5,000 people is `python -m tests.faults.long --stops 5000`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.rig.stop_under_fire import stop_under_fire

pytestmark = [pytest.mark.postgresql, pytest.mark.answer_within]

STOPS = 250


async def test_nothing_begins_after_an_answered_stop(tmp_path: Path) -> None:
    outcome = await stop_under_fire(tmp_path, STOPS, seed=1)
    assert outcome.wrong == []
    assert outcome.volume["of them STOP"] >= STOPS
    assert outcome.volume["STOPs that met a message"] > 0, "the race was none"
