"""What one connection to PostgreSQL carries: claims, campaign claims and inbound a second, through the gateway's store
and by bare asyncpg that reads and writes the same rows of the same tables, a transaction for each batch.

The two take turns on one database. A claim is all that the gateway does for it: the store's queue, the transaction with
its number, every gate and decision, the commit. Inbound messages go through the service as webhooks bring them to it:
they are read for their meaning, gathered and committed, and while the server works on one batch the next one is read.
The bare side decides and reads nothing. Both ask the server for the same settings, in a process whose memory is settled
as `assent serve` settles it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
import bare_claims
import bare_inbound
import children
import claims
from databases import POSTGRESQL, connected, fill, store_url, version
from figures import Table

from channels.channel import Channel
from channels.inbound import InboundMessage, MessageKind, Person
from gateway.commands.serve import settle_memory
from gateway.config import Config, parse
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import SystemClock
from gateway.inbound.handler import Inbound
from gateway.outbound.claim_candidates import SAMPLE
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.dispatcher import MOST
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store.engine import Store
from gateway.store.location import store_at

GATEWAY, BARE = "gateway", "bare asyncpg"
NODE = "00000000-0000-7000-8000-000000000001"
MESSAGES = 100
"""Inbound messages in a batch."""
AT_ONCE = 8
"""Connections on which webhooks with so many messages come in at once, each after the one before was answered."""
WARM = 3
"""Batches of each side before the first that counts."""

Batch = Callable[[], Awaitable[int]]
"""One batch; how many items it had."""


async def run(folder: Path, *, size: int = 100_000, batches: int = 40, rounds: int = 5) -> None:
    """Three tables: single sends claimed, a campaign claimed, inbound messages taken in. At least `size` messages of
    campaigns are stored."""
    claimed = 2 * MOST * (WARM + batches * rounds)
    url = await store_url(folder, POSTGRESQL)
    print(await version(url))
    await fill(
        url, [*claims.statements(POSTGRESQL, max(size, 4 * claimed)), *claims.waiting_alone(POSTGRESQL, claimed)]
    )
    config = parse(children.config(url, 1, 1, rate=1_000_000), {})
    channel = channel_factory.make("sms-us", config)
    store = store_at(url)
    await store.open()
    await store.write(claims.prepare)
    settle_memory()
    async with connected(url, as_gateway=True) as connection:
        await connection.execute("UPDATE campaigns SET state = 'paused'")
        await _compare("Single sends, claimed", *_claims(store, connection, config, channel, None), batches, rounds)
        await connection.execute("UPDATE messages SET status = 'delivered' WHERE stream = 'sms-us/1'")
        await connection.execute("UPDATE campaigns SET state = 'running' WHERE id = 'running'")
        await connection.execute("VACUUM ANALYZE messages")
        await _compare("A campaign, claimed", *_claims(store, connection, config, channel, "running"), batches, rounds)
        await _inbound(store, connection, config, channel, batches, rounds)
    await store.close()
    await channel.aclose()


async def _compare(title: str, ours: Batch, bare: Batch, batches: int, rounds: int, *, of: int = 1) -> None:
    """Each side has so many turns in a round, of `of` batches each."""
    table = Table(f"{title}, {POSTGRESQL}", "a second")
    for turn in range(rounds + 1):
        seconds, items = {GATEWAY: 0.0, BARE: 0.0}, {GATEWAY: 0, BARE: 0}
        for _ in range(batches if turn else min(WARM, batches)):
            for name, batch in ((GATEWAY, ours), (BARE, bare)):
                began = time.perf_counter()
                items[name] += await batch()
                seconds[name] += time.perf_counter() - began
        for name in (GATEWAY, BARE) if turn else ():
            count = batches * of
            each = seconds[name] / count
            table.add(name, items[name] / seconds[name], f"{items[name] // count} a batch, {1000 * each:.1f} ms each")
    table.print((GATEWAY, BARE))


def _claims(
    store: Store, connection: asyncpg.Connection, config: Config, channel: Channel, campaign: str | None
) -> tuple[Batch, Batch]:
    memory = ClaimMemory(channel, claims.NODE)

    async def ours() -> int:
        _, taken = await store.write(lambda raw: claims.timed_claim(raw, config, channel, memory, MOST))
        assert taken in (0, MOST), taken  # the bucket starts empty
        return taken

    async def bare() -> int:
        stream = campaign or "sms-us/1"
        return await bare_claims.claim(connection, stream, campaign, claims.NODE, MOST, MOST + SAMPLE)

    return ours, bare


async def _inbound(
    store: Store, connection: asyncpg.Connection, config: Config, channel: Channel, batches: int, rounds: int
) -> None:
    context = Context(
        store=store, clock=SystemClock(), config=config, channels={channel.id: channel}, node=NODE, metrics=Metrics()
    )
    inbound = Inbound(context)
    numbers = iter(range(1_000_000))
    gathering = asyncio.create_task(inbound.batcher.run())

    async def deliver(times: int) -> None:
        """So many webhooks, one after the other."""
        for _ in range(times):
            await inbound.take(_items(next(numbers), context.clock.now()))

    each = max(1, batches // 5)  # how many a connection brings before it is the other side's turn

    async def ours() -> int:
        await asyncio.gather(*(deliver(each) for _ in range(AT_ONCE)))
        return each * AT_ONCE * MESSAGES

    first = _items(next(numbers), context.clock.now())
    await inbound.take(first)
    await connection.execute("VACUUM ANALYZE")  # else the planner takes the tables for empty, long after they are not
    rows = await bare_inbound.recorded(connection, [item.item.key for item in first])
    copies = (bare_inbound.renamed(rows, number) for number in range(1, 1_000_000))

    async def bare() -> int:
        for _ in range(each * AT_ONCE):
            await bare_inbound.batch(connection, next(copies), claims.NODE)
        return each * AT_ONCE * MESSAGES

    await _compare("Inbound messages", ours, bare, 1, rounds, of=each * AT_ONCE)
    inbound.batcher.close()
    await gathering


def _items(number: int, now: int) -> list[RoutedItem]:
    """Messages as webhooks bring them, each from somebody new: nine of ten are ordinary, of which hardly two are the
    same, one is a consent word."""
    words = ("JOIN", "STOP", "HELP", "JOIN", "stop", "Y")
    texts = [f"Thanks, see you at {i % 12} o'clock in room {number}!" for i in range(MESSAGES)]
    texts[::10] = [words[i % len(words)] for i in range(MESSAGES // 10)]
    return [
        RoutedItem(
            "sms-us",
            InboundMessage(
                key=f"SM{number:08x}{i:024x}",
                raw=b"ToCountry=US&SmsMessageSid=SM" + b"0" * 420,
                person=Person(phone=f"+1{212 + number // 10_000}{2_000_000 + number % 10_000 * 100 + i:07d}"),
                kind=MessageKind.TEXT,
                text=texts[i],
            ),
            now,
        )
        for i in range(MESSAGES)
    ]
