"""Signed inbound webhooks a second: the gateway, an endpoint that only checks the signature, one that commits each."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import children
from databases import SQLITE, store_url
from figures import Table, cpu_of
from wire import Carrier, Crowd, texts

from tests.support.house import free_port

GATEWAY, SIGNATURE, COMMIT = "gateway", "signature only", "a commit each"


async def run(
    folder: Path,
    *,
    requests: int = 6000,
    connections: Sequence[int] = (32, 128),
    rounds: int = 3,
    engine: str = SQLITE,
) -> None:
    """Nine of ten are ordinary texts, one is a consent word; everybody is a person of their own."""
    store = await store_url(folder, engine)
    bare = f"{folder / 'commit.db'}" if engine == SQLITE else await store_url(folder, engine)
    ports = {name: free_port() for name in (GATEWAY, SIGNATURE, COMMIT)}
    carrier = await Carrier().start()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(carrier.stop)
        gateway = children.gateway(folder, ports[GATEWAY], carrier.port, rate=10, store=store)
        pids = {
            GATEWAY: await stack.enter_async_context(gateway),
            SIGNATURE: await stack.enter_async_context(children.child("signature", ports[SIGNATURE])),
            COMMIT: await stack.enter_async_context(children.child("commit", ports[COMMIT], bare)),
        }
        for wide in connections:
            table = Table(f"Inbound webhooks, {wide} connections, {engine}", "requests/s")
            crowds = {name: await Crowd().connect(port, wide) for name, port in ports.items()}
            for turn in range(rounds + 1):  # the first one warms up
                made = texts(requests if turn else requests // 4, secrets.token_hex(3), "/webhooks/sms-us")
                for name, crowd in crowds.items():
                    cpu = cpu_of(pids[name])
                    done = await crowd.run(made)
                    cpu = (cpu_of(pids[name]) - cpu) / done.count
                    assert done.statuses.keys() == {200}, (name, done.statuses)
                    if turn:
                        note = f"p50 {done.quantile(0.5):.1f} ms, p99 {done.quantile(0.99):.1f} ms"
                        table.add(name, done.rate, note, cpu)
                    await asyncio.sleep(0.1)
            for crowd in crowds.values():
                crowd.close()
            table.print((GATEWAY, SIGNATURE), (GATEWAY, COMMIT))
