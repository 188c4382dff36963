"""The feed as sinks and callers read it, and how far each sink is.

A sink's cursor says that every event up to it was delivered or has a row in `deliveries`: the oldest undelivered one of
a person is `retry`, the person's later ones are `behind` it, and what was given up is `dead`. Progress is written for
a page of events at a time, never for one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, exists, func, select, update

from gateway.core.clock import Instant, iso
from gateway.core.event_types import DeliveryState
from gateway.store.bulk import delete_some, encode, insert_rows, values
from gateway.store.schema import deliveries, events, literal, sinks
from gateway.store.statements import statement


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event on its way to a sink. `since` is when it first failed, None before that."""

    seq: int
    type: str
    at: Instant
    data: str
    key: str
    attempts: int = 0
    since: Instant | None = None


@dataclass(frozen=True, slots=True)
class PendingDelivery:
    """An event that a sink did not take (yet): a row of `deliveries` to write."""

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
_LAST = statement(
    "events.last",
    "The number of the newest event.",
    select(func.coalesce(func.max(events.c.seq), 0)),
)
_EVENT = (events.c.seq, events.c.type, events.c.at, events.c.data)

_page = statement(
    "events.page",
    "Events after a cursor.",
    select(*_EVENT).where(events.c.seq > bindparam("after")).order_by(events.c.seq).limit(bindparam("most")),
)
_page_of = statement(
    "events.page_of_types",
    "Events of some types after a cursor.",
    _page.where(events.c.type.in_(values())),
)


def page(connection: Connection, after: int, types: Sequence[str] | None, most: int) -> Sequence[Row[Any]]:
    """Events after a cursor, in order; with `types` only those."""
    if types is None:
        return list(connection.execute(_page, {"after": after, "most": most}))
    return list(connection.execute(_page_of, {"after": after, "most": most, "rows": encode(types)}))


# ── the way of a sink through the feed ──────────────────────────────────────────────────────────────────────────

_add_sinks = statement(
    "sinks.add",
    "A sink never seen before begins with what happens from now on.",
    insert_rows(sinks, ["url", "cursor", "since"], ignore=True),
)
_cursor = statement(
    "sinks.cursor",
    "How far a sink is.",
    select(sinks.c.cursor).where(sinks.c.url == bindparam("whose")),
)
_set_cursor = statement(
    "sinks.set_cursor",
    "A sink is so far.",
    update(sinks).where(sinks.c.url == bindparam("whose")).values(cursor=bindparam("to")),
)
_next_items = statement(
    "sinks.next_events",
    "The next events that go to sinks, and whose they are.",
    select(*_EVENT, func.coalesce(events.c.contact_id, events.c.type).label("key"))
    .where(events.c.seq > bindparam("after"))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)
_some_held = statement(
    "sinks.held",
    "How many events wait for a sink that did not take them.",
    select(func.count()).select_from(
        select(deliveries.c.seq).where(_OF_SINK, _WAITING).limit(bindparam("most")).subquery()
    ),
)
_held_keys = statement(
    "sinks.held_keys",
    "For which people an earlier event waits at a sink.",
    select(deliveries.c.key).where(_OF_SINK, _WAITING, deliveries.c.key.in_(values())).distinct(),
)


def meet(connection: Connection, urls: Iterable[str], now: Instant) -> None:
    """Sinks never seen before begin with what happens from now on."""
    last = connection.execute(_LAST).scalar_one()
    connection.execute(_add_sinks, {"rows": encode([url, last, now] for url in sorted(set(urls)))})


def cursor(connection: Connection, sink: str) -> int:
    """How far a sink is."""
    return connection.execute(_cursor, {"whose": sink}).scalar() or 0


_disabled = statement(
    "sinks.disabled",
    "Whether a sink is gone for good.",
    select(sinks.c.disabled_at).where(sinks.c.url == bindparam("whose"), sinks.c.disabled_at.is_not(None)),
)
_set_disabled = statement(
    "sinks.set_disabled",
    "A sink is gone for good, or there again.",
    update(sinks)
    .where(sinks.c.url == bindparam("whose"))
    .values(disabled_at=bindparam("at"), disabled_why=bindparam("why")),
)


def disabled(connection: Connection, sink: str) -> bool:
    """Whether a sink is gone, and gets nothing."""
    return connection.execute(_disabled, {"whose": sink}).first() is not None


def disable(connection: Connection, sink: str, why: str, now: Instant) -> None:
    """A sink is gone; what it did not take waits."""
    connection.execute(_set_disabled, {"whose": sink, "at": now, "why": why})


def enable(connection: Connection, sink: str) -> None:
    """A sink is there again."""
    connection.execute(_set_disabled, {"whose": sink, "at": None, "why": None})


def scan(connection: Connection, after: int, most: int) -> list[Delivery]:
    """The next events of every type after a cursor."""
    rows = connection.execute(_next_items, {"after": after, "most": most})
    return [Delivery(row.seq, row.type, row.at, row.data, row.key) for row in rows]


def held(connection: Connection, sink: str, most: int) -> int:
    """How many events wait for a sink to take them after it failed once, counted up to `most`."""
    return connection.execute(_some_held, {"whose": sink, "most": most}).scalar_one()


def held_keys(connection: Connection, sink: str, keys: Collection[str]) -> set[str]:
    """For which of these keys an earlier event waits."""
    return set(connection.execute(_held_keys, {"whose": sink, "rows": encode(sorted(keys))}).scalars())


_HELD = ["sink", "seq", "key", "state", "down", "attempts", "due_at", "since", "error"]
_failed = insert_rows(deliveries, _HELD)
_hold = statement(
    "sinks.hold",
    "A sink did not take these events.",
    _failed.on_conflict_do_update(
        index_elements=["sink", "seq"],
        set_={name: _failed.excluded[name] for name in ("state", "down", "attempts", "due_at", "since", "error")},
    ),
)
_delivered = statement(
    "sinks.delivered",
    "A sink took these events that it had failed to take before.",
    delete(deliveries).where(_OF_SINK, deliveries.c.seq.in_(values())),
)
_drop_erased = statement(
    "sinks.drop_erased",
    "Of what a sink did not take, forgets what was erased meanwhile.",
    delete(deliveries).where(
        _OF_SINK, deliveries.c.seq.in_(values()), ~exists().where(events.c.seq == deliveries.c.seq)
    ),
)
_other = deliveries.alias()
_mine = (_other.c.sink == deliveries.c.sink, _other.c.key == deliveries.c.key)
_promote = statement(
    "sinks.promote",
    "The oldest waiting event of a person is due now.",
    update(deliveries)
    .where(
        _OF_SINK,
        deliveries.c.key.in_(values()),
        deliveries.c.state == literal(DeliveryState.BEHIND),
        ~exists().where(*_mine, _other.c.state == literal(DeliveryState.RETRY)),
        ~exists().where(*_mine, _other.c.state == literal(DeliveryState.BEHIND), _other.c.seq < deliveries.c.seq),
    )
    .values(state=DeliveryState.RETRY, due_at=bindparam("now")),
)
_hasten = statement(
    "sinks.hasten",
    "A sink answers again: what failed because it did not is due.",
    update(deliveries)
    .where(_OF_SINK, _RETRY, deliveries.c.down == 1, deliveries.c.due_at > bindparam("to") + bindparam("spare"))
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
    """Write a sink's progress: what it took (of what was held before), what it did not take, and its new cursor."""
    if to is not None:
        connection.execute(_set_cursor, {"whose": sink, "to": to})
    if done:
        connection.execute(_delivered, {"whose": sink, "rows": encode(done)})
    if missed:
        batch = [
            [sink, delivery.seq, delivery.key, delivery.state, int(delivery.down), delivery.attempts,
            delivery.due_at, delivery.since, delivery.error]
            for delivery in missed
        ]  # fmt: skip
        connection.execute(_hold, {"rows": encode(batch)})
        connection.execute(
            _drop_erased, {"whose": sink, "rows": encode(delivery.seq for delivery in missed)}
        )  # erased meanwhile


def promote(connection: Connection, sink: str, keys: Collection[str], now: Instant) -> None:
    """Of keys for which nothing is being tried any more, the oldest that waits is due now."""
    if keys:
        connection.execute(_promote, {"whose": sink, "rows": encode(sorted(keys)), "now": now})


def hasten(connection: Connection, sink: str, to: Instant, spare: Instant) -> None:
    """The sink answers again: what failed because it did not is due at `to`, if it would not be by then anyway."""
    connection.execute(_hasten, {"whose": sink, "to": to, "spare": spare})


_due = statement(
    "sinks.due",
    "The people of whom something is to be tried at a sink again.",
    select(deliveries.c.key)
    .where(_OF_SINK, _RETRY, deliveries.c.due_at <= bindparam("now"), deliveries.c.key.not_in(values("busy")))
    .order_by(deliveries.c.due_at)
    .limit(bindparam("most")),
)
_chains = statement(
    "sinks.chains",
    "What waits at a sink for these people, in order.",
    select(*_EVENT, deliveries.c.key, deliveries.c.attempts, deliveries.c.since)
    .join_from(deliveries, events, deliveries.c.seq == events.c.seq)
    .where(_OF_SINK, _WAITING, deliveries.c.key.in_(values()))
    .order_by(events.c.seq)
    .limit(bindparam("most")),
)


def due(
    connection: Connection, sink: str, now: Instant, *, keys: int, most: int, without: Collection[str] = ()
) -> list[Delivery]:
    """What is to be tried again, each with what waits behind it, in order; nothing of the keys in `without`."""
    asked = {"whose": sink, "now": now, "most": keys, "busy": encode(sorted(without))}
    due_keys = connection.execute(_due, asked).scalars()
    wanted = sorted(set(due_keys))
    if not wanted:
        return []
    chains = connection.execute(_chains, {"whose": sink, "rows": encode(wanted), "most": most})
    return [Delivery(row.seq, row.type, row.at, row.data, row.key, row.attempts, row.since) for row in chains]


# ── looking at it, replaying, forgetting ────────────────────────────────────────────────────────────────────────

_counts = statement(
    "sinks.counts",
    "How many events are tried again at a sink, wait behind them, or are dead.",
    select(deliveries.c.state, func.count(), func.max(deliveries.c.error)).where(_OF_SINK).group_by(deliveries.c.state),
)
_dead = statement(
    "sinks.dead",
    "What was given up for a sink.",
    select(*_EVENT, deliveries.c.attempts, deliveries.c.since, deliveries.c.error)
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
    .where(_OF_SINK, _DEAD, deliveries.c.seq.in_(values()))
    .values(state=DeliveryState.RETRY, attempts=0, due_at=bindparam("now"), since=bindparam("now")),
)


_disabled_state = statement(
    "sinks.disabled_state",
    "Since when a sink is gone, and why.",
    select(sinks.c.disabled_at, sinks.c.disabled_why).where(sinks.c.url == bindparam("whose")),
)


def standing(connection: Connection, sink: str) -> dict[str, Any]:
    """How a sink does: its cursor, how far behind the feed it is, what waits and what is dead."""
    at = cursor(connection, sink)
    last = connection.execute(_LAST).scalar_one()
    counts_of = {state: (n, error) for state, n, error in connection.execute(_counts, {"whose": sink})}
    none = (0, None)
    since, why = connection.execute(_disabled_state, {"whose": sink}).one_or_none() or (None, None)
    return {
        "cursor": str(at),
        "behind": max(0, last - at),
        "retrying": counts_of.get(DeliveryState.RETRY, none)[0],
        "waiting": counts_of.get(DeliveryState.BEHIND, none)[0],
        "dead": counts_of.get(DeliveryState.DEAD, none)[0],
        "last_error": counts_of.get(DeliveryState.RETRY, none)[1] or counts_of.get(DeliveryState.DEAD, none)[1],
        "disabled_at": iso(since) if since is not None else None,
        "disabled_why": why,
    }


def dead(connection: Connection, sink: str, after: int, most: int) -> Sequence[Row[Any]]:
    """What was given up for a sink, in order."""
    return list(connection.execute(_dead, {"whose": sink, "after": after, "most": most}))


def replay(connection: Connection, sink: str, wanted: Sequence[int] | None, now: Instant, most: int) -> int:
    """Try dead letters again (all of them, at most `most`, without `wanted`); how many they are."""
    if wanted is None:
        wanted = list(connection.execute(_oldest_dead, {"whose": sink, "most": most}).scalars())
    return connection.execute(_revive, {"whose": sink, "rows": encode(wanted), "now": now}).rowcount


_met = select(sinks.c.url)  # few; with one of them a delivery is found by its key
_waits = exists().where(deliveries.c.sink.in_(_met), deliveries.c.seq == events.c.seq, _WAITING)
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
    delete(events).where(events.c.seq.in_(values())),
)
_drop_deliveries = statement(
    "sinks.drop_events",
    "Forgets that sinks should get these events.",
    delete(deliveries).where(deliveries.c.sink.in_(_met), deliveries.c.seq.in_(values())),
)
_gone = statement(
    "sinks.gone",
    "The sinks that are configured no more.",
    select(sinks.c.url).where(sinks.c.url.not_in(values())),
)
_forget_gone = statement(
    "sinks.forget_gone",
    "A sink that is configured no more loses what it did not take.",
    delete_some(deliveries, _OF_SINK, deliveries.c.since < bindparam("before")),
)
_reached = statement(
    "sinks.reached",
    "How far the slowest sink is.",
    select(func.min(sinks.c.cursor)).where(sinks.c.url.in_(values())),
)


def forget(connection: Connection, urls: Collection[str], before: Instant, after: int, most: int) -> int | None:
    """Drop what of the next `most` events after a cursor is from before a time, and none of these sinks still waits
    for. The cursor to go on from; None once the events are newer (they stand in the order of their time)."""
    reached = connection.execute(_reached, {"rows": encode(sorted(urls))}).scalar()
    if reached is None:
        reached = connection.execute(_LAST).scalar_one()
    rows = connection.execute(_oldest_events, {"reached": reached, "after": after, "most": most}).all()
    drop(connection, [row.seq for row in rows if row.at < before and not row.waits])
    return rows[-1].seq if len(rows) == most and rows[-1].at < before else None


def forget_gone(connection: Connection, urls: Collection[str], before: Instant, most: int) -> int:
    """Sinks that are not among these any more lose what they did not take, at most so many; how many they were."""
    count = 0
    for sink in connection.execute(_gone, {"rows": encode(sorted(urls))}).scalars().all():
        asked = {"whose": sink, "before": before, "most": most - count}
        count += connection.execute(_forget_gone, asked).rowcount
    return count


def drop(connection: Connection, seqs: Sequence[int]) -> None:
    """Forget these events, and that anybody should get them."""
    if seqs:
        connection.execute(_drop_deliveries, {"rows": encode(seqs)})
        connection.execute(_drop, {"rows": encode(seqs)})
