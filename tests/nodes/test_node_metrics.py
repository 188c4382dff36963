"""The metrics of each node tell what it leads, and how old its lease is."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.support.pair import Pair, pair

pytestmark = pytest.mark.postgresql


async def metrics(two: Pair, *ports: object) -> list[str]:
    """The metrics of the nodes on these ports, one after the other."""
    texts = []
    for port in ports:
        async with two.house.http.get(f"http://127.0.0.1:{port}/metrics") as answer:
            texts.append(await answer.text())
    return texts


def led(text: str) -> set[str]:
    """What a node leads, by its metrics."""
    return set(re.findall(r'^assent_leads\{role="([^"]+)"\} 1\.0$', text, re.MULTILINE))


async def test_each_role_has_one_leader_and_then_another(tmp_path: Path) -> None:
    async with pair(tmp_path) as two:
        ports = (two.house.values["port"], two.port)

        async def shared() -> bool:
            roles = [led(text) for text in await metrics(two, *ports)]
            _, shown = await two.at(0, "GET", "/v1/nodes")
            told = {item["id"]: set(item["leads"]) for item in shown["items"]}
            here, there = two.house.gateway.context.node, two.other.context.node
            leaders = Counter(role for node in roles for role in node)
            return {"sweep", "purge"} <= leaders.keys() and roles == [told.get(here), told.get(there)]

        await two.house.until(shared)
        every = set().union(*(led(text) for text in await metrics(two, *ports)))

        async def renewed() -> bool:
            ages = [re.findall(r"^assent_lease_age_seconds (\S+)$", text, re.M) for text in await metrics(two, *ports)]
            return all(0 <= float(age) < 10 for (age,) in ages)

        await two.house.until(renewed)
        await two.other.__aexit__(None, None, None)

        async def taken_over() -> bool:
            (text,) = await metrics(two, ports[0])
            return every <= led(text)

        await two.house.until(taken_over)
