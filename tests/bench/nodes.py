"""Two nodes against one: a campaign through as many gateways on one PostgreSQL database, to a provider that takes its
time to answer. The nodes, the provider and the database's server are processes of their own.

What two nodes add is room for requests on their way, and processors. Here the processors are shared by all, so there
are two measures: `slots`, where each node may have only so many requests on their way (the provider's time decides),
and nodes as they come (the processors decide).
`nodes.py` counts at the provider: messages a second between two moments of a campaign that is longer than both.
"""

from __future__ import annotations

import asyncio
import sys
from bisect import bisect_left
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import aiohttp
import children
import rates
import sending
from databases import POSTGRESQL, connected, store_url
from figures import Table
from wire import ARRIVALS, Seen, phone

from tests.support.house import free_port

ONE, TWO = "one node", "two nodes"
RATE = 100_000
"""A rate that holds nobody up, in messages a second."""


async def run(
    folder: Path, *, slots: Sequence[int | None], answer_after: float, seconds: float, messages: int, rounds: int
) -> None:
    """For each number of slots (None: as many as the gateway takes), rounds of one node and of two."""
    for number in slots:
        title = f"{number} requests on their way a node" if number else "nodes as they come"
        table = Table(f"The provider answers after {1000 * answer_after:.0f} ms, {title}", "messages/s")
        for turn in range(rounds):
            for name, nodes in ((ONE, 1), (TWO, 2)):
                place = folder / f"{number}-{turn}-{nodes}"
                place.mkdir()
                fits = int(2 * number / answer_after * (seconds + 6)) if number else messages
                rate, note = await _campaign(place, nodes, number, answer_after, seconds, fits)
                table.add(name, rate, note)
        table.print((TWO, ONE))


async def _campaign(
    folder: Path, nodes: int, slots: int | None, answer_after: float, seconds: float, messages: int
) -> tuple[float, str]:
    """Messages a second of a campaign through so many nodes, and who had which share of it."""
    url = await store_url(folder, POSTGRESQL)
    await sending.subscribe(url, messages)
    provider = free_port()
    command = [sys.executable, rates.__file__, "provider", rates.SMS, str(provider), str(answer_after)]
    async with (
        children.process(command, provider),
        _nodes(folder, nodes, slots, provider, url) as base,
        aiohttp.ClientSession(headers=sending.KEY) as http,
    ):
        campaign = await _started(http, base, messages)
        seen = await _arrivals(http, f"http://127.0.0.1:{provider}{ARRIVALS}", messages, answer_after, seconds)
        async with http.post(f"{base}/v1/campaigns/{campaign}/cancel") as answer:
            assert answer.status == 200, await answer.text()
        async with connected(url) as connection:
            found = await connection.fetch("SELECT node, count(*) FROM messages WHERE node IS NOT NULL GROUP BY node")
    shares = sorted((row["count"] for row in found), reverse=True)
    return _rate(seen, answer_after, seconds), f"by node: {', '.join(f'{share:,}' for share in shares)}"


@asynccontextmanager
async def _nodes(folder: Path, nodes: int, slots: int | None, provider: int, url: str) -> AsyncIterator[str]:
    """So many gateways on one database; where the first listens."""
    ports = [free_port() for _ in range(nodes)]
    async with AsyncExitStack() as stack:
        for port in ports:
            await stack.enter_async_context(children.gateway(folder, port, provider, RATE, store=url, slots=slots))
        yield f"http://127.0.0.1:{ports[0]}"


async def _started(http: aiohttp.ClientSession, base: str, messages: int) -> str:
    body = {
        "name": "nodes", "channel": "sms-us", "category": "marketing", "text": children.TEXT, "start": False,
        "recipients": [{"to": phone(i)} for i in range(messages)],
    }  # fmt: skip
    async with http.post(f"{base}/v1/campaigns", json=body) as answer:
        made = await answer.json()
        assert made["counts"]["queued"] == messages, made
    async with http.post(f"{base}/v1/campaigns/{made['id']}/start") as answer:
        assert answer.status == 200, await answer.text()
    return str(made["id"])


async def _arrivals(http: aiohttp.ClientSession, url: str, messages: int, answer_after: float, seconds: float) -> Seen:
    """What the provider saw, once it is enough to count or all there is."""
    async with asyncio.timeout(300):
        while True:
            await asyncio.sleep(0.5)
            async with http.get(url) as answer:
                seen = Seen(**await answer.json())
            long_enough = bool(seen.count) and seen.last - seen.times[0] > _lead(answer_after) + seconds
            if long_enough or seen.count >= messages:
                return seen


def _lead(answer_after: float) -> float:
    """Seconds in which the requests on their way become as many as there may be."""
    return 1.0 + 10 * answer_after


def _rate(seen: Seen, answer_after: float, seconds: float) -> float:
    """Messages a second after the lead: over so many seconds, or over what there was if it ended sooner."""
    first = bisect_left(seen.times, seen.times[0] + _lead(answer_after))
    end = min(bisect_left(seen.times, seen.times[0] + _lead(answer_after) + seconds), seen.count - 1)
    assert end > first, "the campaign was over before anything could be counted"
    return (end - first) / (seen.times[end] - seen.times[first])
