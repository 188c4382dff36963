"""How many messages wait on each channel: kept with every change of a status, never counted.

A row for each node, summed on read: with one hot row for each channel, the writers
of several nodes would wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select

from gateway.store.bulk import among, counting_row, encode, insert_rows, total
from gateway.store.schema import channel_waiting, nodes
from gateway.store.statements import statement

_counts = insert_rows(channel_waiting, ["channel", "node", "n"])
_add = statement(
    "channels.count_waiting",
    "Adds to the counts of messages that wait on channels.",
    _counts.on_conflict_do_update(
        index_elements=["channel", "node"], set_={"n": channel_waiting.c.n + _counts.excluded.n}
    ),
)
_waiting = statement(
    "channels.waiting",
    "How many messages wait on each channel.",
    select(channel_waiting.c.channel, total(channel_waiting.c.n)).group_by(channel_waiting.c.channel),
)
_gone = statement(
    "channels.waiting_of_gone",
    "The rows of nodes that are gone.",
    select(channel_waiting.c.node)
    .where(func.substr(channel_waiting.c.node, 1, 36).not_in(select(nodes.c.id)))
    .distinct(),
)
_take_over = statement(
    "channels.take_over_waiting",
    "Deletes these rows, whose counts are then another row's.",
    delete(channel_waiting)
    .where(among(channel_waiting.c.node))
    .returning(channel_waiting.c.channel, channel_waiting.c.n),
)


def add(connection: Connection, deltas: Iterable[tuple[str, int]], node: str) -> None:
    """Add to the counts of waiting messages: (channel, how many more; negative for fewer)."""
    sums: dict[str, int] = {}
    for channel, by in deltas:
        sums[channel] = sums.get(channel, 0) + by
    row = counting_row(connection, node)
    batch = [[channel, row, by] for channel, by in sorted(sums.items()) if by]
    if batch:
        connection.execute(_add, {"rows": encode(batch)})


def waiting(connection: Connection) -> dict[str, int]:
    """How many messages are queued or deferred, by channel."""
    return {channel: n for channel, n in connection.execute(_waiting) if n}


def inherit(connection: Connection, node: str) -> None:
    """The counts of nodes that are gone become this node's: there are few rows, however often nodes come and go."""
    gone = list(connection.execute(_gone).scalars())
    if gone:
        taken = connection.execute(_take_over, {"rows": encode(sorted(gone))}).all()
        add(connection, [(channel, n) for channel, n in taken], node)
