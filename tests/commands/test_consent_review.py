"""`assent consent review`: list, decide, export."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from gateway.core.clock import MINUTE
from tests.support.house import House
from tests.support.people import bring
from tests.support.runner import Assent

ANA, BEN = "+15551230001", "+15551230002"
ROOT = Path(__file__).parents[2]
BENCH = ROOT / "tests" / "bench" / "hearing.py"


async def test_a_human_lists_and_decides(assent: Assent, house: House) -> None:
    assert (await assent("consent", "review")).stdout == "nothing waits: every likely request to stop is settled\n"
    await bring(house, ANA, "subscribed")
    await house.text(ANA, "not interested")
    listed = (await assent("consent", "review")).stdout.splitlines()
    assert "not interested" in listed[1]
    assert "held" in listed[1]
    id_ = listed[1].split()[0]
    assert (await assent("consent", "review", id_, status=2)).stderr == (
        "say what the message means: stop, promotions, keep\n"
    )
    decided = (await assent("consent", "review", id_, "stop", "--note", "she means it")).stdout
    assert "a human: stop" in decided
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    missing = await assent("consent", "review", "nothing", "stop", status=1)
    assert missing.stderr == "nothing was changed: no message has this id\n"


async def test_the_export_is_what_the_benchmark_reads(assent: Assent, house: House, tmp_path: Path) -> None:
    await house.text(ANA, "I have had\nmy fill of you")
    await house.text(BEN, "When do you open?")
    house.clock.advance(MINUTE)
    await house.text(ANA, "STOP")
    file = tmp_path / "missed.tsv"
    said = (await assent("consent", "review", "--export", str(file))).stdout
    assert said == f"{file}: 1 messages that a stop followed\n"
    assert file.read_text(encoding="utf-8") == "u\t?\tI have had my fill of you\topt_out other\n"
    with_root = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = await asyncio.create_subprocess_exec(
        sys.executable, str(BENCH), str(file), stdout=asyncio.subprocess.PIPE, env=with_root
    )
    printed, _ = await run.communicate()
    assert (run.returncode, b"a text at the median" in printed) == (0, True)
    printed = (await assent("consent", "review", "--export", "-")).stdout
    assert printed == "u\t?\tI have had my fill of you\topt_out other\n"
