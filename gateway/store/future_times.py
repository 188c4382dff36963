"""Times that were stored while the clock was ahead: once it was put back, they are brought back to now.

Each statement touches only what was written in the future, so that a time which may lie there (a deferral, a campaign
to come) stays. What is due is looked at by every gate again.
"""

from __future__ import annotations

from sqlalchemy import Connection, Update, bindparam, literal_column, update

from gateway.clock import AHEAD, Instant
from gateway.store.tables import channels, messages

_waiting = messages.c.status.in_([literal_column("'queued'"), literal_column("'deferred'")])

STATEMENTS: dict[str, Update] = {
    "messages due": update(messages)
    .values(due_at=bindparam("to"))
    .where(_waiting, messages.c.due_at > bindparam("to"), messages.c.updated_at > bindparam("ahead")),
    "provider's pauses": update(channels)
    .values(paused_until=bindparam("to"))
    .where(channels.c.paused_until > bindparam("ahead"), channels.c.paused_reason.like("provider:%")),
    "catch-up": update(channels).values(inbound_seen_at=None).where(channels.c.inbound_seen_at > bindparam("ahead")),
}
"""What is brought back, by what it is called in the log."""


def bring_back(connection: Connection, now: Instant) -> dict[str, int]:
    """Bring back to `now` what lies further ahead than a node's clock may; how many rows of each kind."""
    values = {"to": now, "ahead": now + AHEAD}
    counts: dict[str, int] = {}
    for name, statement in STATEMENTS.items():
        wanted = {key: values[key] for key in statement.compile().params if key in values}
        counts[name] = connection.execute(statement, wanted).rowcount
    return counts
