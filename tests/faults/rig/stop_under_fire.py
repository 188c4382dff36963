"""STOP under fire: everybody is sent to by two nodes at full speed, and everybody texts STOP meanwhile, at either node.
What the providers saw tells whether a message began after the answer to a STOP."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

from tests.audit.checks import audit, wrong
from tests.audit.reading import record_of
from tests.audit.record import SECOND, Record
from tests.audit.report import volume
from tests.faults.rig.cluster import PATIENCE, Cluster, Layout
from tests.faults.rig.load import Load
from tests.faults.rig.scenario import Outcome

CAMPAIGNS = 3
AT_ONCE = 48
"""People who text STOP at once."""
CLOSE = SECOND // 2
"""So soon before a STOP a message reached the provider: the STOP met it."""


async def stop_under_fire(folder: Path, stops: int, seed: int, rate: int = 400) -> Outcome:
    """So many people stop while campaigns run to all of them."""
    cluster = Cluster(folder, Layout("postgresql", nodes=2, rate=rate, cap=False), seed)
    async with cluster.up():
        load = Load(cluster, seed)
        await load.start(stops)
        await load.blast(CAMPAIGNS)
        await cluster.progress(stops // 10, limit=PATIENCE)  # else people would stop before there is fire
        slots = asyncio.Semaphore(AT_ONCE)

        async def stop() -> None:
            async with slots:
                await load.stop()

        await asyncio.gather(*(stop() for _ in range(stops)))
        await cluster.rest()
        record = await record_of(folder)
    found = audit(record)
    return Outcome(volume(record) + Counter({"STOPs that met a message": met(record)}), found, wrong(found))


def met(record: Record) -> int:
    """How many people got a message while their STOP was on its way, or up to half a second before it was."""
    stops = {it.person: (it.began - CLOSE, it.answered) for it in record.webhooks if it.taken and it.text == "STOP"}
    close = set()
    for send in record.sends:
        begin, end = stops.get(send.recipient, (1, 0))
        if begin <= send.at <= end and not send.text.startswith(record.reply):
            close.add(send.recipient)
    return len(close)
