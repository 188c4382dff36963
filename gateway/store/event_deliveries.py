"""Deliveries of events to sinks: what a sink did not take, is tried again, given up and replayed.

The oldest event of a person that a sink did not take is `retry`, the person's later ones wait `behind` it, and what was
given up is `dead`. Progress is written for a page of events at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, bindparam, delete, exists, func, select, update

from gateway.core.clock import Instant
from gateway.core.event_types import DeliveryState
from gateway.store import event_sinks
from gateway.store.bulk import among, encode, insert_rows, values
from gateway.store.events import COLUMNS, NEXT
from gateway.store.schema import deliveries, events, literal
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event on its way to a sink. `data` is JSON. Events of one `key` are delivered in order: it is the id of the
    contact, or the event's type where there is no contact. `since` is when it was first held back, None before that."""

    seq: int
    type: str
    at: Instant
    data: str
    key: str
    attempts: int = 0
    since: Instant | None = None


@dataclass(frozen=True, slots=True)
class PendingDelivery:
    """An event that a sink did not take (yet): a row of `deliveries` to write. `down`: the sink could not be reached,
    rather than refused this event."""

    seq: int
    key: str
    state: DeliveryState
    due_at: Instant
    since: Instant
    attempts: int = 0
    down: bool = False
    error: str | None = None


_RETRY = deliveries.c.state == literal(DeliveryState.RETRY)
_DEAD = deliveries.c.state == literal(DeliveryState.DEAD)
_WAITING = deliveries.c.state != literal(DeliveryState.DEAD)
_OF_SINK = deliveries.c.sink == bindparam("whose")

_ahead = statement(
    "sinks.ahead",
    "Where the next events of the feed end.",
    select(func.max(NEXT.c.seq)),
)
_next_events = statement(
    "sinks.next_events",
    "The next events of some types, and whose they are.",
    select(*COLUMNS, func.coalesce(events.c.contact_id, events.c.type).label("key"))
    .where(events.c.seq > bindparam("after"), events.c.seq <= bindparam("until"), among(events.c.type))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)
_held = statement(
    "sinks.held",
    "How many events wait for a sink that did not take them, counted up to a limit.",
    select(func.count()).select_from(
        select(deliveries.c.seq).where(_OF_SINK, _WAITING).limit(bindparam("most")).subquery()
    ),
)
_held_keys = statement(
    "sinks.held_keys",
    "For which people an earlier event waits for a sink.",
    select(deliveries.c.key).where(_OF_SINK, _WAITING, among(deliveries.c.key)).distinct(),
)


def ahead(connection: Connection, after: int, most: int) -> int | None:
    """The number of the last of the next `most` events after a cursor, of whatever type; None: there is none."""
    last: int | None = connection.execute(_ahead, {"after": after, "most": most}).scalar()
    return last


def page(connection: Connection, after: int, until: int, types: Collection[str], most: int) -> list[Delivery]:
    """At most `most` events of these types after a cursor, in order and up to `until`."""
    asked = {"after": after, "until": until, "rows": encode(sorted(types)), "most": most}
    return [Delivery(row.seq, row.type, row.at, row.data, row.key) for row in connection.execute(_next_events, asked)]


def held(connection: Connection, sink: str, most: int) -> int:
    """How many events of a sink are `retry` or `behind`, counted up to `most`."""
    return connection.execute(_held, {"whose": sink, "most": most}).scalar_one()


def held_keys(connection: Connection, sink: str, keys: Collection[str]) -> set[str]:
    """For which of these keys an earlier event waits for a sink."""
    return set(connection.execute(_held_keys, {"whose": sink, "rows": encode(sorted(keys))}).scalars())


_failed = insert_rows(deliveries, ["sink", "seq", "key", "state", "down", "attempts", "due_at", "since", "error"])
_hold = statement(
    "sinks.hold",
    "Stores that a sink did not take these events.",
    _failed.on_conflict_do_update(
        index_elements=["sink", "seq"],
        set_={name: _failed.excluded[name] for name in ("state", "down", "attempts", "due_at", "since", "error")},
    ),
)
_delivered = statement(
    "sinks.delivered",
    "Deletes the deliveries of events that a sink has taken after all.",
    delete(deliveries).where(_OF_SINK, among(deliveries.c.seq, type_=BigInteger())),
)
_drop_erased = statement(
    "sinks.drop_erased",
    "Deletes the deliveries of events that were erased while the sink was asked.",
    delete(deliveries).where(
        _OF_SINK, among(deliveries.c.seq, type_=BigInteger()), ~exists().where(events.c.seq == deliveries.c.seq)
    ),
)
_other = deliveries.alias()
_same_key = (_other.c.sink == deliveries.c.sink, _other.c.key == deliveries.c.key)
_promote = statement(
    "sinks.promote",
    "Makes the oldest waiting event of people due, of whom nothing else is tried.",
    update(deliveries)
    .where(
        _OF_SINK,
        among(deliveries.c.key),
        deliveries.c.state == literal(DeliveryState.BEHIND),
        ~exists().where(*_same_key, _other.c.state == literal(DeliveryState.RETRY)),
        ~exists().where(*_same_key, _other.c.state == literal(DeliveryState.BEHIND), _other.c.seq < deliveries.c.seq),
    )
    .values(state=DeliveryState.RETRY, due_at=bindparam("now")),
)
_hasten = statement(
    "sinks.hasten",
    "A sink answers again: makes due what failed because it did not.",
    update(deliveries)
    .where(
        _OF_SINK,
        _RETRY,
        deliveries.c.down == 1,
        deliveries.c.due_at - bindparam("spare", type_=BigInteger) > bindparam("to"),
    )
    .values(due_at=bindparam("to")),
)


def advance(
    connection: Connection,
    sink: str,
    to: int | None,
    done: Sequence[int],
    missed: Sequence[PendingDelivery],
    now: Instant,
) -> None:
    """Write a sink's progress: the events that it took (`done`, by seq) and missed, and its new cursor (`to`, None to
    leave it)."""
    if to is not None:
        event_sinks.set_cursor(connection, sink, to)
    if done:
        connection.execute(_delivered, {"whose": sink, "rows": encode(done)})
    if missed:
        batch = [
            [sink, delivery.seq, delivery.key, delivery.state, int(delivery.down), delivery.attempts,
            delivery.due_at, delivery.since, delivery.error]
            for delivery in missed
        ]  # fmt: skip
        connection.execute(_hold, {"rows": encode(batch)})
        connection.execute(_drop_erased, {"whose": sink, "rows": encode(delivery.seq for delivery in missed)})


def promote(connection: Connection, sink: str, keys: Collection[str], now: Instant) -> None:
    """Of each of these keys of which no event is `retry`, the oldest that is `behind` becomes that, due now."""
    if keys:
        connection.execute(_promote, {"whose": sink, "rows": encode(sorted(keys)), "now": now})


def hasten(connection: Connection, sink: str, to: Instant, spare: Instant) -> None:
    """The sink answers again: what failed because it did not is due at `to`, unless it is due within `spare` (in
    microseconds) of that anyway."""
    connection.execute(_hasten, {"whose": sink, "to": to, "spare": spare})


_due = statement(
    "sinks.due",
    "The people of whom an event is due for a sink.",
    select(deliveries.c.key)
    .where(_OF_SINK, _RETRY, deliveries.c.due_at <= bindparam("now"), deliveries.c.key.not_in(values("busy")))
    .order_by(deliveries.c.due_at)
    .limit(bindparam("most")),
)
_chains = statement(
    "sinks.chains",
    "What waits for a sink of these people, in order.",
    select(*COLUMNS, deliveries.c.key, deliveries.c.attempts, deliveries.c.since)
    .join_from(deliveries, events, deliveries.c.seq == events.c.seq)
    .where(_OF_SINK, _WAITING, among(deliveries.c.key))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)


def due(
    connection: Connection, sink: str, now: Instant, *, keys: int, most: int, without: Collection[str] = ()
) -> list[Delivery]:
    """The events that are due again, and what waits behind them, in order: those of at most `keys` keys, none of which
    is in `without`, and at most `most` events."""
    asked = {"whose": sink, "now": now, "most": keys, "busy": encode(sorted(without))}
    wanted = sorted(set(connection.execute(_due, asked).scalars()))
    if not wanted:
        return []
    chains = connection.execute(_chains, {"whose": sink, "rows": encode(wanted), "most": most})
    return [Delivery(row.seq, row.type, row.at, row.data, row.key, row.attempts, row.since) for row in chains]


_dead = statement(
    "sinks.dead",
    "What was given up for a sink.",
    select(*COLUMNS, deliveries.c.attempts, deliveries.c.since, deliveries.c.error)
    .join_from(deliveries, events, deliveries.c.seq == events.c.seq)
    .where(_OF_SINK, _DEAD, deliveries.c.seq > bindparam("after"))
    .order_by(deliveries.c.seq)
    .limit(bindparam("most")),
)
_oldest_dead = statement(
    "sinks.oldest_dead",
    "The oldest events that were given up for a sink.",
    select(deliveries.c.seq).where(_OF_SINK, _DEAD).order_by(deliveries.c.seq).limit(bindparam("most")),
)
_revive = statement(
    "sinks.revive",
    "Events that were given up for a sink are tried again.",
    update(deliveries)
    .where(_OF_SINK, _DEAD, among(deliveries.c.seq, type_=BigInteger()))
    .values(state=DeliveryState.RETRY, attempts=0, due_at=bindparam("now"), since=bindparam("now")),
)


def dead(connection: Connection, sink: str, after: int, most: int) -> Sequence[Row[Any]]:
    """At most `most` of the events that were given up for a sink, after this seq and in order."""
    return list(connection.execute(_dead, {"whose": sink, "after": after, "most": most}))


def replay(connection: Connection, sink: str, wanted: Sequence[int] | None, now: Instant, most: int) -> int:
    """Make dead letters due: those `wanted` (by seq), or with None the oldest, at most `most`. Returns how many."""
    if wanted is None:
        wanted = list(connection.execute(_oldest_dead, {"whose": sink, "most": most}).scalars())
    return connection.execute(_revive, {"whose": sink, "rows": encode(wanted), "now": now}).rowcount
