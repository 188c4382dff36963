"""Numbers of events in the feed, where transactions run side by side (PostgreSQL): given once they are committed.

SQLite, with one writer, numbers an event as it writes it, and gives no number twice. The column `written` is the order
in which events were written; that of one person's events is the order of their transactions, as each holds the
contact's lock.

Whoever reads the feed numbers what is committed by then (`number_events`).

The table may have a partition for each month: what is numbered is looked for in the newest only, else the database
would rather read all months than look up single events in each.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.core.clock import DAY
from gateway.store.engine import Lane, Store
from gateway.store.statements import statement

MARK = "events numbered"
"""The mark's name; its value is the last number that was given."""
MOST = 1000
"""Events that one transaction numbers."""
SLACK = DAY
"""By how much an event may be earlier than those that were committed before it: no transaction takes that long."""

_begin = statement(
    "events.begin_numbers",
    "No event was numbered yet.",
    sa.text(f"INSERT INTO marks (name, value) VALUES ('{MARK}', '0') ON CONFLICT (name) DO NOTHING"),
    only="postgresql",
)
_last = statement(
    "events.lock_numbers",
    "The last number that was given; nobody else gives any until the transaction ends.",
    sa.text(f"SELECT CAST(value AS BIGINT) FROM marks WHERE name = '{MARK}' FOR NO KEY UPDATE"),
    only="postgresql",
)
_number = statement(
    "events.number",
    "Numbers the oldest committed events that have no number.",
    sa.text(
        "UPDATE events SET seq = CAST(:last AS BIGINT) + fresh.n FROM ("
        "SELECT written, row_number() OVER (ORDER BY written) AS n FROM ("
        "SELECT written FROM events WHERE seq IS NULL AND at >= CAST(:since AS BIGINT) "
        "ORDER BY written LIMIT CAST(:most AS BIGINT)) AS oldest"
        ") AS fresh WHERE events.written = fresh.written AND events.at >= CAST(:since AS BIGINT)"
    ).bindparams(*(sa.bindparam(name, type_=sa.BigInteger) for name in ("last", "most", "since"))),
    only="postgresql",
)
_since = statement(
    "events.unnumbered_since",
    "The earliest time of the oldest events without a number: months before that need no look.",
    sa.text(
        "SELECT min(at) FROM (SELECT at FROM events WHERE seq IS NULL ORDER BY written LIMIT CAST(:most AS BIGINT)) "
        "AS oldest"
    ).bindparams(sa.bindparam("most", type_=sa.BigInteger)),
    only="postgresql",
)
_note = statement(
    "events.note_numbers",
    "The last number that was given.",
    sa.text(f"UPDATE marks SET value = :last WHERE name = '{MARK}'"),
    only="postgresql",
)


_LAST_GIVEN = {
    "sqlite": statement(
        "events.last_given",
        "The last number that an event was given, also if that event is gone.",
        sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'events'"),
        only="sqlite",
    ),
    "postgresql": statement(
        "events.last_numbered",
        "The last number that an event was given, also if that event is gone.",
        sa.text(f"SELECT CAST(value AS BIGINT) FROM marks WHERE name = '{MARK}'"),
        only="postgresql",
    ),
}
_GO_ON_AFTER = {
    "sqlite": (
        statement(
            "events.add_sequence",
            "Events will be numbered; none has been yet.",
            sa.text(
                "INSERT INTO sqlite_sequence (name, seq) "
                "SELECT 'events', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'events')"
            ),
            only="sqlite",
        ),
        statement(
            "events.set_sequence",
            "The next event gets a number after this one.",
            sa.text("UPDATE sqlite_sequence SET seq = max(seq, CAST(:last AS INTEGER)) WHERE name = 'events'"),
            only="sqlite",
        ),
    ),
    "postgresql": (_begin, _note),
}
"""What makes events go on after a number, by SQLAlchemy's name of the database."""

_any_without = statement(
    "events.any_without_number",
    "Whether an event has no number yet.",
    sa.text("SELECT 1 FROM events WHERE seq IS NULL LIMIT 1"),
    only="postgresql",
)


def any_without(connection: Connection) -> bool:
    """Whether an event has no number yet."""
    return connection.execute(_any_without).first() is not None


async def number_events(store: Store, lane: Lane = Lane.URGENT) -> None:
    """Number all events that are committed by now, without waiting for what comes meanwhile. Raises StoreFailed."""
    if store.alone or not await store.read(any_without):
        return
    while await store.write(lambda connection: number(connection, MOST), lane) == MOST:
        pass  # fewer were all that there were: under load there are always new ones


def number(connection: Connection, most: int) -> int:
    """Number at most `most` events. Returns how many were numbered."""
    last = connection.execute(_last).scalar()
    if last is None:
        connection.execute(_begin)
        last = connection.execute(_last).scalar_one()
    since = connection.execute(_since, {"most": most}).scalar()
    if since is None:
        return 0
    numbered = connection.execute(_number, {"last": last, "most": most, "since": since - SLACK}).rowcount
    if numbered:
        connection.execute(_note, {"last": str(last + numbered)})
    return numbered


def last_given(connection: Connection) -> int:
    """The last number that an event was given, also if that event is gone; 0 before the first."""
    return connection.execute(_LAST_GIVEN[connection.dialect.name]).scalar() or 0


def go_on_after(connection: Connection, last: int) -> None:
    """The next event gets a number after this one: events up to it were written with their numbers."""
    for sql in _GO_ON_AFTER[connection.dialect.name]:
        connection.execute(sql, {"last": str(last)})
