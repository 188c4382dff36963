"""Faults as data: what is done to a run while the load goes on. Each is a function of the run; a table says on which
engines and from how many nodes on it makes sense, and how the run must be laid out for it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg

from tests.faults.rig.cluster import Cluster, Node
from tests.faults.rig.databases import Database
from tests.faults.rig.load import now

BOTH = ("sqlite", "postgresql")


@dataclass(slots=True)
class Run:
    """What a fault is done to: the nodes and providers, the database where the test brought its own, and how often the
    fault is repeated."""

    cluster: Cluster
    times: int
    database: Database | None = None
    points: list[str] = field(default_factory=list)


Inflict = Callable[[Run], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault. `layout` are changes of the run's layout, `own_database`: the test brings a server that it may
    harm, with a standby if `standby`."""

    inflict: Inflict
    engines: tuple[str, ...] = BOTH
    nodes: int = 1
    layout: Mapping[str, Any] = field(default_factory=dict)
    own_database: bool = False
    standby: bool = False


# ── kills ────────────────────────────────────────────────────────────────────────────────────────────────────────────

RENEWAL = "in the renewal of its lease"
POINTS: Mapping[str, tuple[str, int]] = {
    "claimed, not committed": ("gateway.outbound.claim:_take:after", 12),
    "claimed, not handed over": ("channels.twilio.channel:TwilioChannel.send:before", 40),
    "answered, not settled": ("gateway.outbound.results:Results.put:before", 40),
    "settled, not committed": ("gateway.outbound.results:Results.unit:after", 12),
    "a webhook read, not committed": ("gateway.inbound.handler:Inbound.unit:after", 8),
    "a callback read, not committed": ("gateway.outbound.receipts:Receipts.unit:after", 12),
    "a commit, not answered": ("gateway.runtime.context:Context.committed:before", 30),
    "a single send, not committed": ("gateway.outbound.submit:Submit.unit:after", 8),
    "in an intake, between two transactions": ("gateway.campaigns.service:insert:before", 8),
    "in an import": ("gateway.imports.service:Imports._decide:after", 3),
    "a leader in its sweep": ("gateway.housekeeping.sweep:Sweep._unit:after", 2),
    "a leader that numbers events": ("gateway.store.event_numbers:number:after", 8),
    RENEWAL: ("gateway.housekeeping.membership:Membership._unit:after", 2),
}
"""Where a node dies: the point of the program, and at most how often it is passed before."""


async def kill_at_random(run: Run) -> None:
    """Kill a node whenever, again and again; now and then both at once."""
    cluster = run.cluster
    for _ in range(run.times):
        await cluster.progress(cluster.chance.randrange(10, 120))
        both = len(cluster.nodes) > 1 and cluster.chance.random() < 0.15
        doomed = list(cluster.nodes) if both else [cluster.alive()]
        for node in doomed:
            await cluster.kill(node)
        await asyncio.gather(*(node.start() for node in doomed))


async def kill_at_points(run: Run) -> None:
    """One node dies at chosen points of the program, one after the other."""
    cluster = run.cluster
    node = cluster.alive()
    await cluster.kill(node)
    alone = cluster.layout.engine == "sqlite"  # and needs no lease
    points = run.points or [name for name in POINTS if not (alone and name == RENEWAL)]
    for turn in range(run.times):
        point, most = POINTS[points[turn % len(points)]]
        await node.start(f"{point}:{cluster.chance.randint(1, most)}")
        if await node.died(limit=6):
            cluster.kills += 1
        else:  # what leads to this point did not come by
            await cluster.kill(node)
    await node.start()


async def kill_between_request_and_answer(run: Run) -> None:
    """The provider takes its time, and a node dies that waits for its answers."""
    cluster = run.cluster
    await cluster.play("/simulator/faults", {"kind": "delay", "seconds": 0.3, "count": None})
    await kill_at_random(run)


async def kill_the_leader(run: Run) -> None:
    """Kill the node that leads the sweep; another leads after its lease."""
    cluster = run.cluster
    for _ in range(run.times):
        leader = await _leader(cluster)
        await cluster.progress(20)
        await cluster.kill(leader)
        other = cluster.alive()

        async def led(node: Node = other) -> bool:
            return await _leads(node)

        await other.until(led)
        await leader.start()


async def _leads(node: Node) -> bool:
    _, page = await node.api("GET", "/v1/nodes")
    return any(item["self"] and "sweep" in item["leads"] for item in page["items"])


async def _leader(cluster: Cluster) -> Node:
    found: list[Node] = []

    async def somebody() -> bool:
        found[:] = [node for node in cluster.nodes if await _leads(node)]
        return bool(found)

    await cluster.nodes[0].until(somebody)
    return found[0]


# ── nodes that stand still ───────────────────────────────────────────────────────────────────────────────────────────


async def freeze(run: Run) -> None:
    """A node is stopped for longer than its lease, and goes on after the others have removed it."""
    cluster = run.cluster
    for _ in range(run.times):
        await cluster.progress(30)
        frozen = cluster.alive()
        status, page = await frozen.api("GET", "/v1/nodes")
        assert status == 200, page
        (id_,) = [item["id"] for item in page["items"] if item["self"]]
        began = now()
        frozen.freeze()
        other = cluster.alive()

        async def removed(node: Node = other, id_: str = id_) -> bool:
            status, page = await node.api("GET", "/v1/nodes")
            return status == 200 and id_ not in {item["id"] for item in page["items"]}

        await other.until(removed)
        await cluster.progress(30)
        cluster.told.write("freeze", began=began, ended=now())
        frozen.thaw()


async def freeze_alone(run: Run) -> None:
    """The only node is stopped for some seconds."""
    cluster = run.cluster
    for _ in range(run.times):
        await cluster.progress(30)
        node, began = cluster.alive(), now()
        node.freeze()
        await asyncio.sleep(cluster.chance.uniform(1.0, 4.0))
        cluster.told.write("freeze", began=began, ended=now())
        node.thaw()


# ── providers ────────────────────────────────────────────────────────────────────────────────────────────────────────

PROVIDER_FAULTS: tuple[Mapping[str, Any], ...] = (
    {"kind": "hang", "taken": True},
    {"kind": "hang"},
    {"kind": "drop", "taken": True},
    {"kind": "drop"},
    {"kind": "html", "taken": True},
    {"kind": "html"},
    {"kind": "no_json"},
    {"kind": "delay", "seconds": 0.7},  # the callbacks come before the answer
    {"kind": "delay", "seconds": 1.5},
    {"kind": "error", "status": 429, "code": 20429, "retry_after": 0.3},
    {"kind": "duplicate"},
    {"kind": "disorder"},
    {"kind": "no_status"},
    {"kind": "failed", "code": 30008},
)
"""Each strikes one message. A `delay` is taken at once and answered late; one that is `taken` goes out although its
answer is lost."""


ALL_IS_WELL: Mapping[str, Any] = {"kind": "delay", "seconds": 0.0}
"""Comes in between, else the channel would rest more than it sends."""


async def bad_provider(run: Run) -> None:
    """The providers do everything wrong that they can, over and over."""
    cluster = run.cluster
    for _ in range(run.times):
        faults = [*PROVIDER_FAULTS * 2, *[ALL_IS_WELL] * len(PROVIDER_FAULTS) * 3]
        cluster.chance.shuffle(faults)
        await cluster.play("/simulator/faults", faults)
        await cluster.progress(80)


# ── databases ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def restart_database(run: Run) -> None:
    """The database ends in good order or crashes, and comes back."""
    assert run.database is not None
    for turn in range(run.times):
        await run.cluster.progress(40)
        await run.database.restart(crash=turn % 2 == 1)


async def cut_off(run: Run) -> None:
    """The database cannot be reached for a while: it refuses, or it is silent; each node says so."""
    assert run.database is not None
    cluster = run.cluster
    for turn in range(run.times):
        await cluster.progress(40)
        if turn % 2:
            run.database.proxy.stand_still()
        else:
            run.database.proxy.refuse()
        for node in cluster.nodes:

            async def away(node: Node = node) -> bool:
                return not await node.ready()

            await node.until(away)
        run.database.proxy.restore()
        for node in cluster.nodes:
            await node.until(node.ready)


async def fail_over(run: Run) -> None:
    """The database dies, and its synchronous standby takes its place."""
    assert run.database is not None
    await run.cluster.progress(60)
    await run.database.fail_over()
    for node in run.cluster.nodes:
        await node.until(node.ready)


async def hold_lock(run: Run) -> None:
    """Somebody else holds the lock that every write needs, until the gateway says that it cannot write."""
    cluster = run.cluster
    for _ in range(run.times):
        await cluster.progress(40)
        node = cluster.alive()
        if cluster.layout.engine == "sqlite":
            with closing(sqlite3.connect(str(node.values["store"]), isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")

                async def locked(node: Node = node) -> bool:
                    return not await node.ready()

                await node.until(locked)
                other.execute("ROLLBACK")
        else:
            assert node.database is not None
            connection = await asyncpg.connect(node.database)
            try:
                async with connection.transaction():
                    await connection.execute("SELECT 1 FROM channels ORDER BY id FOR UPDATE")
                    await asyncio.sleep(3)  # longer than a node waits for a lock
            finally:
                await connection.close()
        await node.until(node.ready)


async def fill_disk(run: Run) -> None:
    """The disk of the store is full, until the gateway says that it cannot write."""
    assert run.database is not None
    for _ in range(run.times):
        await run.cluster.progress(40)
        node = run.cluster.alive()
        run.database.fill()

        async def full(node: Node = node) -> bool:
            run_database = run.database
            assert run_database is not None
            run_database.fill()
            return not await node.ready()

        await node.until(full)
        run.database.free()
        await node.until(node.ready)


# ── the machine ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def step_clock(run: Run) -> None:
    """The wall clock of the nodes goes forward and back, by seconds and by hours."""
    cluster = run.cluster
    for _ in range(run.times):
        for seconds in (0, 7, -7, 3600, 0, -1800, 0):
            cluster.step_clock(seconds)
            await cluster.progress(25, limit=2)


async def full_log(run: Run) -> None:
    """The log cannot be written."""
    cluster = run.cluster
    for node in cluster.nodes:
        await cluster.kill(node)
        kept, node.output = node.output, Path("/dev/full")
        await node.start()
        await cluster.progress(60)
        node.output = kept


FAULTS: Mapping[str, Fault] = {
    "killed at random": Fault(kill_at_random),
    "killed at chosen points": Fault(kill_at_points),
    "killed between request and answer": Fault(kill_between_request_and_answer),
    "the leader killed": Fault(kill_the_leader, ("postgresql",), nodes=2),
    "frozen past its lease": Fault(freeze, ("postgresql",), nodes=2),
    "frozen alone": Fault(freeze_alone),
    "bad provider": Fault(bad_provider),
    "database restarted": Fault(restart_database, ("postgresql",), own_database=True),
    "cut off from the database": Fault(cut_off, ("postgresql",), own_database=True),
    "failed over to the standby": Fault(fail_over, ("postgresql",), own_database=True, standby=True),
    "lock held by another": Fault(hold_lock),
    "disk full": Fault(fill_disk, ("sqlite",), own_database=True),
    "clock stepped": Fault(step_clock, layout={"clock": True}),
    "log on a full disk": Fault(full_log),
}
"""Every fault by its name."""
