"""One run: a layout, a fault under load, rest, and the audit."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.audit.checks import audit, wrong
from tests.audit.reading import record_of
from tests.audit.report import volume
from tests.faults.rig.cluster import Cluster, Layout, on
from tests.faults.rig.databases import Database
from tests.faults.rig.faults import FAULTS, Fault, Run
from tests.faults.rig.load import Load


@dataclass(frozen=True, slots=True)
class Scenario:
    """A fault on a layout: `times` is how often it strikes, `points` where a node is killed (none: everywhere)."""

    fault: str
    layout: Layout
    times: int = 1
    points: Sequence[str] = ()
    people: int = 150

    @property
    def name(self) -> str:
        """What it is called in reports."""
        return f"{self.layout.name}, {self.fault}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: what it was made of, what the auditor found, by check, and what of that must not be."""

    volume: Counter[str]
    found: dict[str, list[str]]
    wrong: list[str]


async def play(scenario: Scenario, folder: Path, seed: int) -> Outcome:
    """Run a scenario in an empty folder, and audit it."""
    fault = FAULTS[scenario.fault]
    async with _database(fault, scenario.layout, folder) as database:
        layout = on(scenario.layout, **fault.layout, **({"store": database.url} if database else {}))
        cluster = Cluster(folder, layout, seed)
        async with cluster.up():
            run = Run(cluster, scenario.times, database, list(scenario.points))
            load, done = Load(cluster, seed), asyncio.Event()
            await load.start(scenario.people)

            async def inflict() -> None:
                try:
                    await fault.inflict(run)
                    await cluster.revive()
                finally:
                    done.set()

            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(inflict())
                tasks.create_task(load.run(done))
            await cluster.rest()
            record = await record_of(folder)
        made_of = Counter({"kills": cluster.kills}) + volume(record)
        found = audit(record)
        return Outcome(made_of, found, wrong(found))


@asynccontextmanager
async def _database(fault: Fault, layout: Layout, folder: Path) -> AsyncIterator[Database | None]:
    if not fault.own_database:
        yield None
    elif layout.engine == "postgresql":
        async with Database(folder).served(standby=fault.standby) as served:
            yield served
    else:
        async with Database(folder).small_disk() as disk:
            yield disk
