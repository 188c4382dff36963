"""Drops old events that no sink waits for, and what is left of sinks that are not configured any more.

Where the table has partitions, the events of a month go together, once the last of them is old enough.
A disabled sink keeps no event longer than the feed goes back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import BigInteger, Connection, bindparam, delete, exists, func, select

from gateway.core.clock import Instant
from gateway.core.event_types import DeliveryState
from gateway.store import events as event_store
from gateway.store.bulk import among, delete_some, encode, values
from gateway.store.partitions import EVENTS, Partition, detach, tried
from gateway.store.schema import deliveries, events, literal, sinks
from gateway.store.statements import statement

_known_sinks = select(sinks.c.url)  # few; with one of them a delivery is found by its key
_enabled_sinks = _known_sinks.where(sinks.c.disabled_at.is_(None))
_waits = exists().where(
    deliveries.c.sink.in_(_enabled_sinks),
    deliveries.c.seq == events.c.seq,
    deliveries.c.state != literal(DeliveryState.DEAD),
)
_oldest_events = statement(
    "events.oldest",
    "The oldest events, and whether a sink still waits for them.",
    select(events.c.seq, events.c.at, _waits.label("waits"))
    .where(events.c.seq > bindparam("after"), events.c.seq <= bindparam("reached"))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)
_drop = statement(
    "events.drop",
    "Forgets events.",
    delete(events).where(among(events.c.seq, type_=BigInteger())),
)
_drop_deliveries = statement(
    "sinks.drop_events",
    "Forgets that sinks should get these events.",
    delete(deliveries).where(deliveries.c.sink.in_(_known_sinks), among(deliveries.c.seq, type_=BigInteger())),
)
_gone = statement(
    "sinks.gone",
    "The sinks that are not configured any more.",
    select(sinks.c.url).where(sinks.c.url.not_in(values())),
)
_forget_gone = statement(
    "sinks.forget_gone",
    "Deletes old deliveries of a sink that is not configured any more.",
    delete_some(deliveries, deliveries.c.sink == bindparam("whose"), deliveries.c.since < bindparam("before")),
)
_reached = statement(
    "sinks.reached",
    "How far the slowest of some sinks is, of those that are enabled.",
    select(func.min(sinks.c.cursor)).where(among(sinks.c.url), sinks.c.disabled_at.is_(None)),
)
_last_between = statement(
    "events.last_between",
    "The newest of the events of a span of time; one without a number counts as the newest.",
    select(events.c.seq)
    .where(events.c.at >= bindparam("begins"), events.c.at < bindparam("ends"))
    .order_by(events.c.seq.desc())
    .limit(1),
    only="postgresql",
)
_any_waits = statement(
    "sinks.any_waits",
    "Whether a sink waits for an event up to a number.",
    select(deliveries.c.seq)
    .where(
        deliveries.c.sink.in_(_enabled_sinks),
        deliveries.c.seq <= bindparam("last"),
        deliveries.c.state != literal(DeliveryState.DEAD),
    )
    .limit(1),
    only="postgresql",
)
_drop_deliveries_up_to = statement(
    "sinks.drop_up_to",
    "Forgets that sinks should get events up to a number.",
    delete_some(deliveries, deliveries.c.sink.in_(_known_sinks), deliveries.c.seq <= bindparam("last")),
    only="postgresql",
)


def forget_partition(urls: Collection[str], partition: Partition, most: int, connection: Connection) -> bool:
    """Drop the events of a partition, unless one of these sinks (by URL) waits for any, or whoever uses the table does
    not let go of it. Returns whether they are dropped. At most `most` deliveries go with them, the next time others."""
    newest = connection.execute(_last_between, {"begins": partition.begins or 0, "ends": partition.ends}).one_or_none()
    if newest is not None:
        reached = connection.execute(_reached, {"rows": encode(sorted(urls))}).scalar()
        if newest.seq is None or (reached is not None and reached < newest.seq):
            return False
        if connection.execute(_any_waits, {"last": newest.seq}).first() is not None:
            return False
        if connection.execute(_drop_deliveries_up_to, {"last": newest.seq, "most": most}).rowcount == most:
            return False
    return tried(connection, lambda: detach(connection, EVENTS, partition))


def forget(connection: Connection, urls: Collection[str], before: Instant, after: int, most: int) -> int | None:
    """Look at the next `most` events after a cursor, and drop those from before a time for which none of these sinks
    (by URL) waits. Returns the cursor to go on from, None once the events are newer: they stand in the order of their
    time."""
    reached = connection.execute(_reached, {"rows": encode(sorted(urls))}).scalar()
    if reached is None:
        reached = event_store.last(connection)
    rows = connection.execute(_oldest_events, {"reached": reached, "after": after, "most": most}).all()
    drop(connection, [row.seq for row in rows if row.at < before and not row.waits])
    return rows[-1].seq if len(rows) == most and rows[-1].at < before else None


def forget_gone(connection: Connection, urls: Collection[str], before: Instant, most: int) -> int:
    """Drop deliveries of sinks that are not among these any more, at most `most` of those that wait since before a
    time. Returns how many they were."""
    count = 0
    for sink in connection.execute(_gone, {"rows": encode(sorted(urls))}).scalars().all():
        asked = {"whose": sink, "before": before, "most": most - count}
        count += connection.execute(_forget_gone, asked).rowcount
    return count


def drop(connection: Connection, seqs: Sequence[int]) -> None:
    """Delete these events, and their deliveries to every sink."""
    if seqs:
        connection.execute(_drop_deliveries, {"rows": encode(seqs)})
        connection.execute(_drop, {"rows": encode(seqs)})
