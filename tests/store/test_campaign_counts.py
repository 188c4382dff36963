"""The counts of campaigns: one row for each node, which a later start makes one again."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import campaign_counts
from tests.support.house import House
from tests.support.senders import campaign

PEOPLE = [f"+1555123{n:04}" for n in range(4)]


def stored(connection: Connection) -> set[tuple[object, ...]]:
    """Every row, as (campaign, status, detail, node, n)."""
    return {tuple(row) for row in connection.execute(sa.text("SELECT * FROM campaign_counts"))}


def test_a_start_merges_what_earlier_runs_counted_in_bounded_steps(connection: Connection) -> None:
    for id_ in ("c1", "c2", "c3"):
        campaign_counts.add(connection, [(id_, "sent", "", 5), (id_, "refused", "opted_out", 2)], "one")
        campaign_counts.add(connection, [(id_, "sent", "", -5), (id_, "delivered", "", 5)], "two")
    campaign_counts.add(connection, [("c4", "delivered", "", 7)], "one")
    before = campaign_counts.of(connection, ["c1", "c2", "c3", "c4"])
    after: str | None = ""
    steps = []
    while after is not None:
        after = campaign_counts.inherit(connection, "three", after, 2)
        steps.append(after)
    assert steps[-1] is None
    assert len(steps) > 2
    assert campaign_counts.of(connection, ["c1", "c2", "c3", "c4"]) == before
    assert stored(connection) == {
        *((id_, "refused", "opted_out", "three", 2) for id_ in ("c1", "c2", "c3")),
        *((id_, "delivered", "", "three", 5) for id_ in ("c1", "c2", "c3")),
        ("c4", "delivered", "", "one", 7),  # one run alone counted this
    }


async def test_a_campaign_has_the_same_counts_after_each_start_and_no_more_rows(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(*PEOPLE)
        await house.api("POST", "/v1/channels/sms-us/pause")
        id_ = (await campaign(house, PEOPLE, "sms-us"))["id"]
    async with house.up():
        await house.text(PEOPLE[0], "STOP")
        counts = (await house.campaign(id_, "running"))["counts"]
        assert (counts["deferred"], counts["refused"]) == (3, 1)  # the channel is paused
    async with house.up():
        assert (await house.campaign(id_, "running"))["counts"] == counts
        rows = await house.gateway.context.store.read(stored)
        assert sorted((status, n) for _, status, _, _, n in rows) == [("planned", 4), ("queued", 3), ("refused", 1)]
