"""The state of an event sink."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.core.event_types import EventType
from gateway.store import event_deliveries, event_sinks
from gateway.store import events as event_store


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
    state = event_sinks.state(connection, "u", EventType)
    assert (state["retrying"], state["waiting"], state["dead"], state["last_error"]) == (3, 1, 0, "HTTP 500")


def test_behind_are_the_events_that_the_sink_wants(connection: Connection) -> None:
    """It has everything up to its cursor; what it does not want is no backlog."""
    types = [EventType.CONSENT_CHANGED, *[EventType.MESSAGE_STATUS] * 5, EventType.CONSENT_CHANGED]
    event_store.add(connection, [event_store.Event(type_, 0, None, {}) for type_ in types])
    connection.execute(sa.text("INSERT INTO sinks (url, cursor, since) VALUES ('u', 1, 0)"))
    wants = {wanted: event_sinks.state(connection, "u", [wanted])["behind"] for wanted in EventType}
    assert (wants.pop(EventType.CONSENT_CHANGED), wants.pop(EventType.MESSAGE_STATUS)) == (1, 5)
    assert set(wants.values()) == {0}
    assert event_sinks.state(connection, "u", EventType)["behind"] == 6


def test_a_page_reads_no_more_than_it_delivers(connection: Connection) -> None:
    types = [EventType.MESSAGE_STATUS, EventType.CONSENT_CHANGED] * 10
    event_store.add(connection, [event_store.Event(type_, 0, None, {}) for type_ in types])
    assert event_deliveries.ahead(connection, 0, 15) == 15
    assert event_deliveries.ahead(connection, 18, 15) == 20
    assert event_deliveries.ahead(connection, 20, 15) is None
    page = event_deliveries.page(connection, 0, 15, [EventType.CONSENT_CHANGED], 5)
    assert [item.seq for item in page] == [2, 4, 6, 8, 10]
    page = event_deliveries.page(connection, 10, 15, [EventType.CONSENT_CHANGED], 5)
    assert [item.seq for item in page] == [12, 14]
