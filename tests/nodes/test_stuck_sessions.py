"""A node that is frozen between two messages of one statement holds its locks no longer than its lease."""

from __future__ import annotations

import asyncpg
import pytest

from gateway.store import nodes
from tests.support.house import House

pytestmark = pytest.mark.postgresql

STATE = "SELECT state, wait_event FROM pg_stat_activity WHERE pid = $1"


async def test_a_session_frozen_in_the_middle_of_a_statement_is_ended(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = await asyncpg.connect(house.database, server_settings={"application_name": "assent"})
    pid = frozen.get_server_pid()
    await frozen.execute("BEGIN")
    await frozen.execute("SELECT id FROM channels FOR UPDATE")
    await frozen.prepare("SELECT 1")  # and nothing follows
    assert await house.sql(STATE, pid) == [("active", "ClientRead")]
    await house.gateway.membership.turn()
    assert await house.sql(STATE, pid) != []
    monkeypatch.setattr(nodes, "STUCK", 1)

    async def ended() -> bool:
        await house.gateway.membership.turn()
        return await house.sql(STATE, pid) == []

    await house.until(ended)
    frozen.terminate()
    message = await house.send("+15551230001", "Hi", "utility")
    await house.message(message["id"], "delivered")
