"""How many messages wait on each channel: kept with every change of a status, never counted.

A row for each node, summed on read: with one hot row for each channel, the writers
of several nodes would wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, select

from gateway.store.bulk import encode, insert_rows
from gateway.store.schema import channel_waiting
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
    select(channel_waiting.c.channel, func.sum(channel_waiting.c.n)).group_by(channel_waiting.c.channel),
)
_clear = statement(
    "channels.clear_waiting",
    "At a start: deletes the counts of earlier runs, whose sums are then written anew.",
    delete(channel_waiting),
)


def add(connection: Connection, deltas: Iterable[tuple[str, int]], node: str) -> None:
    """Add to the counts of waiting messages: (channel, how many more; negative for fewer)."""
    sums: dict[str, int] = {}
    for channel, by in deltas:
        sums[channel] = sums.get(channel, 0) + by
    batch = [[channel, node, by] for channel, by in sorted(sums.items()) if by]
    if batch:
        connection.execute(_add, {"rows": encode(batch)})


def waiting(connection: Connection) -> dict[str, int]:
    """How many messages are queued or deferred, by channel."""
    return {channel: n for channel, n in connection.execute(_waiting) if n}


def merge_nodes(connection: Connection, node: str) -> None:
    """At the start, while no other node runs: each channel's rows of earlier runs become one row, of this node."""
    sums = waiting(connection)
    connection.execute(_clear)
    add(connection, sums.items(), node)
