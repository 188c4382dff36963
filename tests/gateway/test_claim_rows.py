"""A row on which the decision breaks holds up nobody but itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from house import House

ANA, BO, CY = "+15551230001", "+15551230002", "+15551230003"


@pytest.mark.parametrize(
    ("column", "value", "status"),
    [("options", "{broken", "queued"), ("options", "[1]", "queued"), ("content", "[1]", "failed")],
)
async def test_the_neighbours_of_a_broken_row_go(house: House, column: str, value: str, status: str) -> None:
    assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
    first = await house.send(BO, category="utility")
    broken = await house.send(ANA, category="utility")
    last = await house.send(CY, category="utility")
    with closing(sqlite3.connect(str(house.values["store"]), timeout=10)) as store, store:
        store.execute(f"UPDATE messages SET {column} = ? WHERE id = ?", (value, broken["id"]))
    assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200
    for message in (first, last):
        await house.message(message["id"], "delivered")
    shown = await house.message(broken["id"], status)
    assert shown["error"]["code"] == ("content" if status == "failed" else "gateway")
    assert await house.phone(ANA) == []
