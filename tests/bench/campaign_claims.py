"""What counts, a page of outcomes and a claim cost, in a small and in a large store."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable

import children
from claims import NODE, prepare, statements, timed_claim
from databases import engine_of, fill
from figures import Table
from sqlalchemy import Connection

from gateway.campaigns import views
from gateway.config import parse
from gateway.core.clock import SystemClock
from gateway.outbound.claim_memory import ClaimMemory
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import recipients as recipient_store
from gateway.store.location import store_at

ROUNDS = 40
_COUNT = (
    "INSERT INTO campaign_counts (campaign_id, status, detail, node, n)"
    " SELECT campaign_id, status, '', 'node', count(*) FROM messages GROUP BY campaign_id, status"
)


def claims(few: int, many: int) -> None:
    """Print the median of each at both sizes, and the ratio."""
    table = Table(f"With {few:,} and with {many:,} messages in the store", "ms")
    names = []
    for size in (few, many):
        with tempfile.TemporaryDirectory(prefix="assent-bench-") as folder:
            for name, seconds in asyncio.run(_measure(f"sqlite:///{folder}/assent.db", size)).items():
                table.add(f"{name}, {size:,}", 1000 * seconds)
                names.append(name)
    table.print(*((f"{name}, {many:,}", f"{name}, {few:,}") for name in dict.fromkeys(names)))


async def _measure(url: str, size: int) -> dict[str, float]:
    config = parse(children.config(url, 1, 1, rate=1_000_000), {})
    channel = channel_factory.make("sms-us", config)
    await fill(url, [*statements(engine_of(url), size), _COUNT])
    store = store_at(url)
    await store.open()
    await store.write(prepare)
    context = Context(
        store=store, clock=SystemClock(), config=config, channels={channel.id: channel}, node=NODE, metrics=Metrics()
    )
    claim_memory = ClaimMemory(channel, NODE)
    found: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], object]) -> None:
        began = time.perf_counter()
        work()
        found.setdefault(name, []).append(time.perf_counter() - began)

    def read(connection: Connection) -> None:
        timed("counts", lambda: views.resource(connection, config, "running", context.clock.now()))
        timed("page of 100", lambda: recipient_store.page(connection, "running", after=f"m-{size // 2:010}", most=100))

    def write(connection: Connection) -> None:
        seconds, _ = timed_claim(connection, config, channel, claim_memory)
        found.setdefault("claim of 50", []).append(seconds)

    for _ in range(ROUNDS):
        await store.read(read)
        await store.write(write)
    await store.close()
    await channel.aclose()
    return {name: statistics.median(seconds[4:]) for name, seconds in found.items()}
