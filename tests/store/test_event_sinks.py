"""The state of an event sink."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import event_sinks


def test_the_last_error_is_that_of_the_newest_failure(connection: Connection) -> None:
    """Not the last one in the alphabet; and an event that was not tried yet has none."""
    connection.execute(sa.text("INSERT INTO sinks (url, cursor, since) VALUES ('u', 4, 0)"))
    connection.execute(
        sa.text(
            "INSERT INTO deliveries (sink, seq, key, state, down, attempts, due_at, since, error) VALUES "
            "('u', 1, 'a', 'retry', 1, 3, 9, 1, 'no answer'), ('u', 2, 'b', 'retry', 0, 1, 9, 2, 'HTTP 500'),"
            "('u', 3, 'c', 'retry', 0, 0, 9, 3, NULL), ('u', 4, 'c', 'behind', 0, 0, 9, 4, NULL)"
        )
    )
    state = event_sinks.state(connection, "u")
    assert (state["retrying"], state["waiting"], state["dead"], state["last_error"]) == (3, 1, 0, "HTTP 500")
