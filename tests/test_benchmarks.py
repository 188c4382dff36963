"""The benchmarks run, as small as they go, so that they do not rot; their figures mean nothing here."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench" / "run.py"


@pytest.mark.parametrize(
    ("name", "ratio"),
    [
        ("inbound", "→ gateway : signature only = "),
        ("sending", "→ gateway, sent : bare library, as shipped = "),
        ("intake", "→ gateway, inline campaign : bare bulk insert of the same rows = "),
        ("claims", "→ 8,000 messages in the store : 4,000 messages in the store = "),
        ("gates", "→ every gate : none = "),
        ("rate", "→ most in a second : bound = "),
    ],
)
async def test_a_benchmark_runs(name: str, ratio: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(BENCH),
        name,
        "--small",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(300):
            said, errors = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, errors.decode()
    assert ratio in said.decode()
