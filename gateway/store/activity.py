"""What happened in each hour: messages by what became of them, opt-ins and opt-outs.

It is kept with every change and never counted. A message counts in the hour of each of its steps, automatic replies
too. There is a row for each node, summed on read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.message_status import MessageStatus
from gateway.store.bulk import counting_row, delete_some, encode, insert_rows, total
from gateway.store.schema import activity
from gateway.store.statements import statement

KEPT = 8 * DAY
"""How long the counts are kept."""


class What(StrEnum):
    """What is counted."""

    SENT = "sent"  # the provider took it
    DELIVERED = "delivered"
    FAILED = "failed"
    REFUSED = "refused"
    OPT_IN = "opt_in"  # somebody became subscribed in a group
    OPT_OUT = "opt_out"  # somebody became unsubscribed in a group


_REACHED: Mapping[What, frozenset[str]] = {
    What.SENT: frozenset({MessageStatus.ACCEPTED, MessageStatus.SENT, MessageStatus.DELIVERED, MessageStatus.READ}),
    What.DELIVERED: frozenset({MessageStatus.DELIVERED, MessageStatus.READ}),
    What.FAILED: frozenset({MessageStatus.FAILED}),
    What.REFUSED: frozenset({MessageStatus.REFUSED}),
}
"""The statuses that say each."""

_counts = insert_rows(activity, ["hour", "what", "node", "n"])
_add = statement(
    "activity.add",
    "Adds to the counts of an hour.",
    _counts.on_conflict_do_update(
        index_elements=["hour", "what", "node"], set_={"n": activity.c.n + _counts.excluded.n}
    ),
)
_since = statement(
    "activity.since",
    "What happened in each hour since a time.",
    select(activity.c.hour, activity.c.what, total(activity.c.n))
    .where(activity.c.hour >= bindparam("since"))
    .group_by(activity.c.hour, activity.c.what),
)
_forget = statement(
    "activity.forget",
    "Deletes the counts of hours long ago.",
    delete_some(activity, activity.c.hour < bindparam("until")),
)


def steps(before: str | None, after: str) -> Iterator[What]:
    """What a change of a message's status (from None: it is new) is counted as."""
    return (what for what, statuses in _REACHED.items() if after in statuses and before not in statuses)


def add(connection: Connection, happened: Iterable[tuple[What, int]], now: Instant, node: str) -> None:
    """Add to the counts of this hour."""
    sums: Counter[What] = Counter()
    for what, n in happened:
        sums[what] += n
    row = counting_row(connection, node)
    batch = [[now - now % HOUR, what, row, n] for what, n in sorted(sums.items()) if n]
    if batch:
        connection.execute(_add, {"rows": encode(batch)})


def by_hour(connection: Connection, since: Instant) -> dict[Instant, dict[str, int]]:
    """By the beginning of each hour from that of `since` on in which something happened: how much of what."""
    hours: dict[Instant, dict[str, int]] = {}
    for hour, what, n in connection.execute(_since, {"since": since - since % HOUR}):
        hours.setdefault(hour, {})[what] = n
    return hours


def forget(connection: Connection, now: Instant, most: int) -> int:
    """Delete at most `most` counts of hours long ago. Returns how many they were."""
    return connection.execute(_forget, {"until": now - KEPT, "most": most}).rowcount
