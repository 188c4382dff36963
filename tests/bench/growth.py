"""What a message leaves in PostgreSQL: rows, bytes, row versions and log, measured on one campaign through the gateway.

Everybody gets one message, with both status callbacks; of every ten people one writes back, and of every hundred one
opts out. `packed` is what the rows take after VACUUM FULL, `as it was` what the table and its indexes took at the end
of the run, when autovacuum had had no time. `new versions` are updates of a row; `in place` is the share of them that
needed no new index entries (HOT).
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import asyncpg
import children
import sending
from databases import POSTGRESQL, connected, store_url, version
from wire import Carrier, Crowd, inbound_text, phone

from tests.support.house import free_port

SIZES = "SELECT relname, pg_table_size(relid) AS heap, pg_indexes_size(relid) AS indexes FROM pg_stat_user_tables"
COUNTERS = "SELECT relname, n_tup_ins, n_tup_upd, n_tup_hot_upd, n_tup_del, n_dead_tup FROM pg_stat_user_tables"
OTHERS = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
)
WORTH = 0.5
"""Bytes a message below which a table is not listed."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What a database holds at a moment: the sizes of its tables, and how far its log is."""

    sizes: Mapping[str, tuple[int, int]]  # heap and indexes
    log: int

    def whole(self, table: str) -> int:
        """Bytes of a table and its indexes."""
        return sum(self.sizes[table])


async def run(folder: Path, *, messages: int = 4000) -> None:
    """One campaign, its answers, and what became of the tables."""
    url = await store_url(folder, POSTGRESQL)
    await sending.subscribe(url, messages)
    async with connected(url) as connection:
        print(await version(url))
        await connection.execute("VACUUM FULL")
        people = await _stored(connection)
        await connection.execute("CHECKPOINT")
        await connection.execute("SELECT pg_stat_reset()")
        await _campaign(folder, url, messages)
        for _ in range(600):
            if not await connection.fetchval(OTHERS):  # each tells what it did when it leaves
                break
            await asyncio.sleep(0.1)
        after = await _stored(connection)
        counters = {row["relname"]: row for row in await connection.fetch(COUNTERS)}
        await connection.execute("VACUUM FULL")
        packed = await _stored(connection)
    _print(messages, people, after, packed, counters)


async def _stored(connection: asyncpg.Connection) -> Stored:
    sizes = {row["relname"]: (row["heap"], row["indexes"]) for row in await connection.fetch(SIZES)}
    return Stored(sizes, await connection.fetchval("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::BIGINT"))


async def _campaign(folder: Path, url: str, messages: int) -> None:
    """Send it, with its callbacks and answers. The gateway has ended when this returns."""
    carrier, port = await Carrier().start(), free_port()
    async with (
        children.gateway(folder, port, carrier.port, rate=100_000, store=url) as pid,
        aiohttp.ClientSession(headers=sending.KEY) as http,
    ):
        carrier.callbacks = await Crowd().connect(port, 16)
        await sending.delivered(http, f"http://127.0.0.1:{port}/v1/campaigns", messages, pid)
        crowd = await Crowd().connect(port, 16)
        salt = secrets.token_hex(3)
        answers = [
            inbound_text(f"SM{salt}{i:026x}", phone(i), "STOP" if i % 100 == 0 else "Thanks, see you tomorrow at 5!")
            for i in range(0, messages, 10)
        ]
        done = await crowd.run(answers)
        assert done.statuses.keys() == {200}, done.statuses
        crowd.close()
    await carrier.stop()


def _print(
    messages: int, people: Stored, after: Stored, packed: Stored, counters: Mapping[str, asyncpg.Record]
) -> None:
    print(f"\nWhat a message leaves (a campaign of {messages:,} with callbacks, a tenth of them answered)")
    print("  table               rows  packed: rows + indexes   as it was  new versions  in place")
    total = 0.0
    for name, row in sorted(counters.items()):
        before, heap, indexes = people.whole(name), *packed.sizes[name]
        grown = (heap + indexes - before) / messages
        as_it_was = (after.whole(name) - before) / messages
        total += max(0.0, grown)
        if max(grown, as_it_was) < WORTH and not row["n_tup_upd"]:
            continue
        share = row["n_tup_hot_upd"] / row["n_tup_upd"] if row["n_tup_upd"] else 0.0
        rows = row["n_tup_ins"] / messages
        print(
            f"  {name:<18} {rows:>5.2f}  {grown:>7,.0f} B ({heap / (heap + indexes or 1):>4.0%} rows)"
            f"  {as_it_was:>9,.0f} B  {row['n_tup_upd'] / messages:>12.2f}  {share:>8.0%}"
        )
    whole = sum(people.whole(name) for name in ("contacts", "identities", "consents"))
    print(f"  a person (contact, identity, consent), packed: {whole / messages:,.0f} B")
    print(f"  → packed bytes a message = {total:,.0f}")
    print(f"  → log bytes a message = {(after.log - people.log) / messages:,.0f}", flush=True)
