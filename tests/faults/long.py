"""The long form of the fault suite: `python -m tests.faults.long --kills 500 --seed 1`.

It goes through every fault on every layout, again and again, until so many processes have been killed; each run has a
seed of its own, which it prints, and ends with an audit. At the end it prints the auditor's table, and with `--write`
puts it into `docs/reliability.md`. A run that finds something keeps its folder; the exit status is 1 then.
`--only FAULT` (a part of the name) and `--engine` narrow it down, `--minutes` ends it earlier, and with the same
arguments `--skip N --runs 1` repeats one run. `--stops 5000` is another run: STOP under fire.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path

from tests.audit.report import markdown, text
from tests.faults.rig.cluster import Layout
from tests.faults.rig.databases import DURABLE, can_mount
from tests.faults.rig.faults import FAULTS, POINTS
from tests.faults.rig.scenario import Outcome, Scenario, play
from tests.faults.rig.stop_under_fire import stop_under_fire
from tests.support import postgresql

LAYOUTS = (Layout("sqlite"), Layout("postgresql"), Layout("postgresql", nodes=2))
DEATHS = {"killed at random": 12, "killed at chosen points": len(POINTS), "killed between request and answer": 8}
"""How often these faults strike in one run; they come twice in a cycle."""
OTHERS = {"the leader killed": 2, "frozen past its lease": 2, "bad provider": 3, "database restarted": 4}
"""The same for others; what is not here strikes twice."""
DOCUMENT = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


@dataclass(slots=True)
class Column:
    """What the runs on one layout add up to."""

    volume: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)


def cycle(engine: str, only: str) -> Iterator[Scenario]:
    """Every fault on every layout that it makes sense on, over and over; those that kill come more often."""
    makeable = can_mount()
    while True:
        for name in (*FAULTS, *DEATHS):
            fault = FAULTS[name]
            for layout in LAYOUTS:
                fits = layout.engine in fault.engines and layout.nodes >= fault.nodes and only in name
                if not fits or engine not in (layout.engine, "both") or (name == "disk full" and not makeable):
                    continue
                yield Scenario(name, layout, DEATHS.get(name) or OTHERS.get(name, 2), people=400)


async def under_fire(wanted: argparse.Namespace) -> int:
    """STOP under fire; the exit status."""
    with tempfile.TemporaryDirectory(prefix="assent-faults-", dir=wanted.folder) as folder:
        outcome = await stop_under_fire(Path(folder), wanted.stops, wanted.seed)
    print(text(outcome.found, outcome.volume))
    return 1 if outcome.wrong else 0


async def run(wanted: argparse.Namespace) -> int:
    """Play scenarios until there were enough kills; the exit status."""
    columns = {layout.name: Column() for layout in LAYOUTS}
    began, wrong, kills = time.monotonic(), 0, 0
    runs = zip(count(wanted.seed * 1000), cycle(wanted.engine, wanted.only), strict=False)
    for seed, scenario in islice(runs, wanted.skip, wanted.skip + wanted.runs if wanted.runs else None):
        late = wanted.minutes and time.monotonic() - began > wanted.minutes * 60
        if kills >= wanted.kills or late:
            break
        folder = Path(tempfile.mkdtemp(prefix="assent-faults-", dir=wanted.folder))
        print(f"seed {seed}: {scenario.name}", end=" … ", flush=True)
        try:
            outcome = await play(scenario, folder, seed)
        except Exception as error:  # a run that could not end is a fault, and the next one begins
            outcome = Outcome(Counter(), {}, ["".join(traceback.format_exception(error))[-4000:]])
        column = columns[scenario.layout.name]
        column.volume += Counter({"runs": 1}) + outcome.volume
        column.found.update({name: len(faults) for name, faults in outcome.found.items()})
        kills += outcome.volume["kills"]
        print(f"{outcome.volume['kills']} kills, {len(outcome.wrong)} faults", flush=True)
        for fault in outcome.wrong[:10]:
            print(f"    {fault}", flush=True)
        wrong += len(outcome.wrong)
        if outcome.wrong:
            print(f"    see {folder}", flush=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    table = markdown({name: (column.volume, column.found) for name, column in columns.items() if column.volume})
    print(f"\n{kills} kills in {(time.monotonic() - began) / 60:.0f} minutes, {wrong} faults\n\n{table}")
    if wanted.write:
        write(table)
    if wanted.json:
        Path(wanted.json).write_text(json.dumps({name: vars_of(column) for name, column in columns.items()}))
    return 1 if wrong else 0


def vars_of(column: Column) -> dict[str, dict[str, int]]:
    """A column as JSON."""
    return {"volume": dict(column.volume), "found": dict(column.found)}


def write(table: str) -> None:
    """Put the table into the documentation."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{table}\n{END}{after}", encoding="utf-8")


def main() -> int:
    """Read the arguments, bring a server along, and run."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.faults.long", description="The long form of the fault suite."
    )
    parser.add_argument("--kills", type=int, default=500, help="end after so many kills")
    parser.add_argument("--seed", type=int, default=1, help="what decides everything that is random")
    parser.add_argument("--minutes", type=float, default=0, help="end after so many minutes")
    parser.add_argument(
        "--skip", type=int, default=0, help="begin after so many runs: seed 1007 is `--seed 1 --skip 7`"
    )
    parser.add_argument("--runs", type=int, default=0, help="end after so many runs")
    parser.add_argument("--engine", choices=["sqlite", "postgresql", "both"], default="both")
    parser.add_argument("--only", default="", help="only faults with this in their name")
    parser.add_argument(
        "--stops", type=int, default=0, help="so many opt-outs at two nodes at full speed, and no faults"
    )
    parser.add_argument("--folder", help="where the runs' folders are made")
    parser.add_argument("--write", action="store_true", help="put the table into docs/reliability.md")
    parser.add_argument("--json", help="write the figures into this file")
    wanted = parser.parse_args()
    server = postgresql.Server(**DURABLE)
    server.start()
    os.environ[postgresql.ADDRESS] = server.address
    try:
        return asyncio.run(under_fire(wanted) if wanted.stops else run(wanted))
    finally:
        server.remove()


if __name__ == "__main__":
    sys.exit(main())
