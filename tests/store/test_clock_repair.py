"""After the clock was put back: what its time held up is free."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.core.clock import DAY, SECOND
from gateway.store import clock_repair
from gateway.store.clock_repair import RepairProgress

NOW = 100 * DAY
TIMES = sa.text("SELECT held_until, paused_until, (SELECT cooled_at FROM contacts) FROM channels")


def put_in_the_future(connection: Connection) -> None:
    """A channel that is held, and one person who got too much marketing, by a clock that was ten days ahead."""
    later = NOW + 10 * DAY
    connection.execute(sa.text(f"INSERT INTO contacts (id, created_at, cooled_at) VALUES ('a', 1, {later})"))
    connection.execute(
        sa.text(
            "INSERT INTO channels (id, bucket, held_until, paused_until, paused_reason) "
            f"VALUES ('sms', '{{}}', {later}, {later}, 'provider: 20429')"
        )
    )


def test_holds_pauses_and_cool_downs_count_from_now(connection: Connection) -> None:
    put_in_the_future(connection)
    progress = RepairProgress.begun(NOW)
    while clock_repair.step(connection, progress):
        pass
    assert tuple(connection.execute(TIMES).one()) == (NOW, NOW, NOW)
    assert progress.counts == {"provider's pauses": 1, "provider's holds": 1, "cool-downs": 1}


def test_a_claim_waits_for_neither_hold_nor_pause(connection: Connection) -> None:
    put_in_the_future(connection)
    assert clock_repair.bring_back(connection, NOW) == {"provider's pauses": 1, "provider's holds": 1}
    held_until, paused_until, _ = connection.execute(TIMES).one()
    assert max(held_until, paused_until) < NOW + SECOND
