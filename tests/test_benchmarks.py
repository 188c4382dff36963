"""The benchmarks run, as small as they go, so that they do not rot; their figures mean nothing here."""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench"


@pytest.mark.parametrize(
    ("ratios", "how"),
    [
        ({
            "inbound": "→ gateway : signature only = ",
            "claims": "→ 4,000 messages in the store : 2,000 messages in the store = ",
            "gates": "→ every gate : none = ",
            "intake": "→ gateway, inline campaign : bare bulk insert of the same rows = ",
        }, ["--small"]),
        ({
            "sending": "→ gateway, sent : bare library, as shipped = ",
            "rate": "→ most in a second : bound = ",
            "pages": "  /f/join  ",
        }, ["--small", "--forked"]),
    ],
    ids=["in processes of their own", "forked"],
)  # fmt: skip
async def test_the_benchmarks_run(ratios: dict[str, str], how: list[str]) -> None:
    """Several in one process, as `run.py` runs all of them: it takes longer to start than each takes."""
    said = await _said(BENCH / "run.py", *ratios, *how)
    for ratio in ratios.values():
        assert ratio in said


@pytest.mark.postgresql
async def test_the_benchmarks_of_postgresql_run() -> None:
    """Those that SQLite does not have; the others are the same programs."""
    said = await _said(BENCH / "run.py", "batches", "nodes", "growth", "--small", "--forked", "--engine", "postgresql")
    for ratio in ("→ gateway : bare asyncpg = ", "→ two nodes : one node = ", "→ log bytes a message = "):
        assert ratio in said


async def test_the_simulation_of_shards_runs() -> None:
    said = await _said(BENCH / "shards.py", "--people", "1000", "--singles", "500", "--shards", "4")
    assert "Assumed: people 1,000, campaigns 12" in said
    assert "→ fullest shard : mean = " in said


async def test_the_times_of_the_form_are_measured() -> None:
    assert "  stopped     quarters " in await _said(BENCH / "form_timing.py", "2")


def test_figures_of_two_trees_are_compared_by_what_they_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    against = importlib.import_module("against")
    before = "A claim of 50 messages (ms; median of 1 rounds)\n  10,000 messages in the store        3.01  worst 9.0\n"
    now = (
        "A claim of 50 messages on sqlite, without its commit (ms; median of 1 rounds)\n"
        "  10,000 messages in the store       1,002  worst 9.0\n  → 1 : 2 = 0.50\n"
    )
    key = ("A claim of 50 messages: 10,000 messages in the store", "ms")
    assert (against.figures(before), against.figures(now)) == ({key: 3.01}, {key: 1002.0})


async def _said(*command: object) -> str:
    """What a benchmark prints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *map(str, command), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        async with asyncio.timeout(900):  # a busy machine may need so long for several
            said, errors = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, errors.decode()
    return said.decode()
