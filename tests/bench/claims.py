"""What a claim costs in a small store and in a large one: it must not grow with what is stored.

Of the messages half are history, a quarter waits in a paused campaign that came first, a quarter in a running one.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path

import children
from databases import SQLITE, WORDS, counted, digits, engine_of, fill, store_url
from figures import Table
from sqlalchemy import Connection

from channels.channel import Channel
from gateway.config import Config, parse
from gateway.core.clock import DAY, SystemClock
from gateway.outbound.claim import claim
from gateway.outbound.claim_memory import ClaimMemory
from gateway.runtime import channel_factory
from gateway.store import channels as channel_store
from gateway.store import nodes
from gateway.store.location import store_at

TAKEN = 50
"""Messages in a claim."""
NODE = "node"

_COLUMNS = (
    "INSERT INTO messages (id, channel, contact_id, address, group_id, category, kind, stream, lane, status, due_at,"
    " expires_at, created_at, updated_at, form, content, cost, campaign_id, history)"
)
_TEXT = """'{"text": "Hi"}'"""


def statements(engine: str, size: int) -> list[str]:
    """SQL that fills a store with so many messages: of every four, one waits in the running campaign, one in the paused
    one, and two are history. Who waits in the running campaign waits there once."""
    people = max(TAKEN * 4, size // 4)
    now = SystemClock().now()
    contact, phone = f"'c-' || {digits(engine, 'i', 8)}", f"'+1212' || {digits(engine, 'i', 7)}"
    whose = f"i / 4 % {people}"
    return [
        f"{counted(engine, people)} INSERT INTO contacts (id, created_at) SELECT {contact}, {now} FROM c",
        f"{counted(engine, people)} INSERT INTO identities (kind, value, contact_id)"
        f" SELECT 'phone', {phone}, {contact} FROM c",
        f"{counted(engine, people)} INSERT INTO consents (contact_id, group_id, state, before, prompts)"
        f" SELECT {contact}, 'sms-promos', 'subscribed', 'subscribed', '[]' FROM c",
        "INSERT INTO campaigns (id, name, channel, category, state, content, options, created_at, updated_at)"
        f" VALUES ('paused', 'p', 'sms-us', 'marketing', 'paused', {_TEXT}, '{{}}', {now}, {now}),"
        f" ('running', 'r', 'sms-us', 'marketing', 'running', {_TEXT}, '{{}}', {now}, {now})",
        f"{counted(engine, size)} {_COLUMNS}"
        f" SELECT 'm-' || {digits(engine, 'i', 10)}, 'sms-us', 'c-' || {digits(engine, whose, 8)},"
        f" '+1212' || {digits(engine, whose, 7)}, 'sms-promos', 'marketing', 'campaign',"
        f" CASE WHEN i % 4 = 0 THEN 'paused' ELSE 'running' END, 2,"
        f" CASE WHEN i % 4 < 2 THEN 'queued' ELSE 'delivered' END, {now} - 1000000 + i % 4, {now + DAY}, {now}, {now},"
        f" 'text', NULL, 1, CASE WHEN i % 4 = 0 THEN 'paused' ELSE 'running' END,"
        f" '[\"queued\", 0, null]' || {WORDS[engine]['newline']} FROM c",
    ]


def waiting_alone(engine: str, size: int) -> list[str]:
    """SQL that adds so many messages of no campaign, each to a person of their own."""
    now = SystemClock().now()
    return [
        f"{counted(engine, size)} {_COLUMNS}"
        f" SELECT 's-' || {digits(engine, 'i', 10)}, 'sms-us', 'c-' || {digits(engine, 'i', 8)},"
        f" '+1212' || {digits(engine, 'i', 7)}, 'sms-promos', 'utility', 'api', 'sms-us/1', 1, 'queued',"
        f" {now} - 1000000, {now + DAY}, {now}, {now}, 'text', {_TEXT}, 1, NULL,"
        f" '[\"queued\", 0, null]' || {WORDS[engine]['newline']} FROM c"
    ]


async def run(
    folder: Path, *, sizes: Sequence[int] = (10_000, 1_000_000), claims: int = 40, engine: str = SQLITE
) -> None:
    """The median claim at each size, and the ratio of the last to the first."""
    table = Table(f"A claim of {TAKEN} messages on {engine}, without its commit", "ms")
    for size in sizes:
        place = folder / f"claims{size}"
        place.mkdir()
        times = await _measure(await store_url(place, engine), size, claims)
        table.add(f"{size:,} messages in the store", 1000 * statistics.median(times), f"worst {1000 * max(times):.1f}")
    names = list(table.values)
    table.print((names[-1], names[0]))


async def _measure(url: str, size: int, claims: int) -> list[float]:
    config = parse(children.config(url, 1, 1, rate=1_000_000), {})
    channel = channel_factory.make("sms-us", config)
    await fill(url, statements(engine_of(url), size))
    store = store_at(url)
    await store.open()
    await store.write(prepare)
    claim_memory = ClaimMemory(channel, NODE)
    times: list[float] = []
    for turn in range(claims + 4):
        seconds, taken = await store.write(lambda connection: timed_claim(connection, config, channel, claim_memory))
        if turn >= 4:  # the bucket starts empty, statements are compiled at their first use
            assert taken == TAKEN, taken
            times.append(seconds)
    await store.close()
    await channel.aclose()
    return times


def prepare(connection: Connection) -> None:
    """The channel's row, and a node that may claim."""
    channel_store.ensure(connection, ["sms-us"])
    nodes.register(connection, NODE, NODE, 0, for_good=True)


def timed_claim(
    connection: Connection, config: Config, channel: Channel, claim_memory: ClaimMemory, free: int = TAKEN
) -> tuple[float, int]:
    """One claim as the dispatcher makes it: its seconds, and how many messages it took."""
    began = time.perf_counter()
    row = channel_store.get(connection, claim_memory.channel.id, lock=True)
    assert nodes.may_claim(connection, claim_memory.node)
    claimed = claim(connection, claim_memory, config, row, SystemClock().now(), free=free, busy=frozenset())
    return time.perf_counter() - began, len(claimed.rows)
