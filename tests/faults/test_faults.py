"""Faults under a mixed load, on real processes, and what an auditor finds after each: nothing. This is the short form;
`python -m tests.faults.long` is the long one, with every fault on every layout.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.rig.cluster import Layout
from tests.faults.rig.scenario import Scenario, play

pytestmark = pytest.mark.answer_within

ONE = Layout("sqlite")
TWO = Layout("postgresql", nodes=2, lease=3.0)
ANSWERS = ("answered, not settled", "a commit, not answered", "in an intake, between two transactions")

ON_SQLITE = [
    Scenario("killed at chosen points", ONE, times=3, points=ANSWERS),
    Scenario("clock stepped", ONE),
]
ON_POSTGRESQL = [
    Scenario("killed at chosen points", TWO, times=3, points=ANSWERS),
    Scenario("frozen past its lease", TWO),
]


async def audited(scenario: Scenario, folder: Path, seed: int) -> None:
    """Nothing is wrong after this run, which was one: things were sent, and people stopped."""
    print(f"{scenario.name}: seed {seed}")
    outcome = await play(scenario, folder, seed)
    assert outcome.wrong == [], f"seed {seed}, in {folder}"
    assert outcome.volume["requests at the providers"] > 20
    assert outcome.volume["of them STOP"] > 0


@pytest.mark.parametrize("scenario", ON_SQLITE, ids=lambda scenario: scenario.fault)
async def test_on_one_node(scenario: Scenario, tmp_path: Path) -> None:
    await audited(scenario, tmp_path, seed=1)


@pytest.mark.postgresql
@pytest.mark.parametrize("scenario", ON_POSTGRESQL, ids=lambda scenario: scenario.fault)
async def test_on_two_nodes(scenario: Scenario, tmp_path: Path) -> None:
    await audited(scenario, tmp_path, seed=1)
