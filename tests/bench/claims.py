"""What a claim costs in a small store and in a large one: it must not grow with what is stored.

Of the messages half are history, a quarter waits in a paused campaign that came first, a quarter in a running one.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path

import children
from figures import Table
from sqlalchemy import Connection, text

from channels.channel import Channel
from gateway.config import Config, parse
from gateway.core.clock import DAY, SystemClock
from gateway.outbound.claim import claim
from gateway.outbound.claim_memory import ClaimMemory
from gateway.runtime import channel_factory
from gateway.store import channels as channel_store
from gateway.store.sqlite_store import SqliteStore

TAKEN = 50
"""Messages in a claim."""

_COUNT = "WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < :n) "
_PEOPLE = (
    _COUNT + "INSERT INTO contacts (id, created_at) SELECT printf('c-%08d', i), :now FROM c",
    _COUNT + "INSERT INTO identities (kind, value, contact_id)"
    " SELECT 'phone', printf('+1212%07d', i), printf('c-%08d', i) FROM c",
    _COUNT + "INSERT INTO consents (contact_id, group_id, state, before, prompts)"
    " SELECT printf('c-%08d', i), 'sms-promos', 'subscribed', 'subscribed', '[]' FROM c",
)
_CAMPAIGNS = (
    "INSERT INTO campaigns (id, name, channel, category, state, content, options, created_at, updated_at)"
    " VALUES ('paused', 'p', 'sms-us', 'marketing', 'paused', '{\"text\": \"Hi\"}', '{}', :now, :now),"
    " ('running', 'r', 'sms-us', 'marketing', 'running', '{\"text\": \"Hi\"}', '{}', :now, :now)"
)
_MESSAGES = (
    _COUNT + "INSERT INTO messages (id, channel, contact_id, address, group_id, category, kind, stream, lane, status,"
    " due_at, expires_at, created_at, updated_at, form, cost, campaign_id, history)"
    " SELECT printf('m-%010d', i), 'sms-us', printf('c-%08d', i / 4 % :people), printf('+1212%07d', i / 4 % :people),"
    " 'sms-promos', 'marketing', 'campaign', iif(i % 4 = 0, 'paused', 'running'), 2,"
    " iif(i % 4 < 2, 'queued', 'delivered'), :now - 1000000 + i % 4, :now + :life, :now, :now, 'text', 1,"
    " iif(i % 4 = 0, 'paused', 'running'), '[\"queued\", 0, null]' || char(10) FROM c"
)


async def run(folder: Path, *, sizes: Sequence[int] = (10_000, 1_000_000), claims: int = 40) -> None:
    """The median claim at each size, and the ratio of the last to the first."""
    table = Table(f"A claim of {TAKEN} messages", "ms")
    for size in sizes:
        place = folder / f"claims{size}"
        place.mkdir()
        times = await _measure(place, size, claims)
        table.add(f"{size:,} messages in the store", 1000 * statistics.median(times), f"worst {1000 * max(times):.1f}")
    names = list(table.values)
    table.print((names[-1], names[0]))


async def _measure(folder: Path, size: int, claims: int) -> list[float]:
    config = parse(children.config(folder, 1, 1, rate=1_000_000), {})
    channel = channel_factory.make("sms-us", config)
    store = SqliteStore(folder / "assent.db")
    await store.open()
    await store.write(lambda connection: _fill(connection, size))
    claim_memory = ClaimMemory(channel, "node")
    times: list[float] = []
    for turn in range(claims + 4):
        seconds, taken = await store.write(lambda connection: _claim(connection, config, channel, claim_memory))
        if turn >= 4:  # the bucket starts empty, statements are compiled at their first use
            assert taken == TAKEN, taken
            times.append(seconds)
    await store.close()
    await channel.aclose()
    return times


def _fill(connection: Connection, size: int) -> None:
    now = SystemClock().now()
    channel_store.ensure(connection, ["sms-us"])
    people = max(TAKEN * 4, size // 8)
    for statement in _PEOPLE:
        connection.execute(text(statement), {"n": people, "now": now})
    connection.execute(text(_CAMPAIGNS), {"now": now})
    connection.execute(text(_MESSAGES), {"n": size, "now": now, "people": people, "life": DAY})


def _claim(connection: Connection, config: Config, channel: Channel, claim_memory: ClaimMemory) -> tuple[float, int]:
    began = time.perf_counter()
    row = channel_store.get(connection, claim_memory.channel.id)
    claimed = claim(connection, claim_memory, config, row, SystemClock().now(), free=TAKEN, busy=frozenset())
    return time.perf_counter() - began, len(claimed.rows)
