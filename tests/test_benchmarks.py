"""The benchmarks run, as small as they go, so that they do not rot; their figures mean nothing here."""

from __future__ import annotations

import asyncio
import importlib
import math
import os
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

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
            "meta": "→ gateway : signature, parsed and validated = ",
            "templates": "→ gateway, sent : bare pywa_async, as shipped = ",
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


def test_all_ratios_of_a_run_are_a_table_and_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    figures = importlib.import_module("figures")
    table = figures.Table("Webhooks <32>", "requests/s")
    for ours, bare in ((100.0, 400.0), (1200.0, 2000.0), (90.0, 100.0)):
        table.add("gateway", ours, cpu=0.0005)
        table.add("bare", bare)
    table.print(("gateway", "bare"))
    (ratio,) = figures.RATIOS
    assert figures.as_markdown([ratio]).splitlines()[2:] == [
        "| Webhooks <32>: gateway | 100 requests/s | 400 requests/s: bare | 0.60 | 500 µs |"
    ]
    picture = ElementTree.fromstring(figures.as_svg([ratio, ratio._replace(ratio=9.0)]))
    bars = [float(bar.attrib["width"]) for bar in picture.iter("{http://www.w3.org/2000/svg}rect")][1:]
    line = next(picture.iter("{http://www.w3.org/2000/svg}line"))
    assert bars[0] == round(0.6 * (float(line.attrib["x1"]) - figures.BEGIN))
    assert bars[0] < bars[1] <= figures.WIDE - figures.BEGIN, "a long bar stays in the picture"
    figures.RATIOS.clear()


def test_the_cpu_of_a_process_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    figures = importlib.import_module("figures")
    before = figures.cpu_of(os.getpid())
    if math.isnan(before):
        pytest.skip("the system does not tell")
    until = time.process_time() + 0.05
    while time.process_time() < until:
        pass
    assert figures.cpu_of(os.getpid()) - before >= 0.04


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
