"""The messaging limit of a portfolio: how many people it may reach in 24 hours, and who they are.

`reach` has a row for each person who counts, and `portfolios.used` is how many rows that are; it changes with them, so
that nothing counts them again. The people whom marketing reached are counted a second time, under an id of their own
(`marketing_of`): the share that a quality factor leaves to marketing is a limit too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    func,
    select,
    tuple_,
    update,
)

from gateway.core.clock import DAY, Instant
from gateway.store.bulk import among, delete_some, encode, insert_rows, rows, upsert_rows
from gateway.store.locking import locked
from gateway.store.schema import messages, portfolios, reach
from gateway.store.statements import statement


class Portfolio(NamedTuple):
    """A portfolio's limit in people per 24 hours (None: not known yet, -1: unlimited), and how many count now."""

    most: int | None
    used: int


def marketing_of(portfolio: str) -> str:
    """The id under which the people whom marketing reached are counted."""
    return f"{portfolio}/marketing"


_ensure = statement(
    "limits.add_portfolio",
    "Adds a row for a portfolio that has none.",
    insert_rows(portfolios, ["id"], ignore=True),
)
_get = statement(
    "limits.get",
    "A portfolio's messaging limit, and how much of it is used.",
    select(portfolios.c.most, portfolios.c.used).where(portfolios.c.id == bindparam("portfolio")),
)
_lock = statement(
    "limits.lock",
    "Nobody else changes who counts in these limits until the transaction ends.",
    locked(select(portfolios.c.id).where(among(portfolios.c.id)).order_by(portfolios.c.id), portfolios),
)
_expire_some = statement(
    "limits.forget_old",
    "Some of the people who were reached more than 24 hours ago do not count any more.",
    delete_some(reach, reach.c.portfolio == bindparam("portfolio"), reach.c.at <= bindparam("until")),
)
_expire = statement(
    "limits.expire",
    "The people who were reached more than 24 hours ago do not count any more.",
    delete(reach).where(reach.c.portfolio == bindparam("portfolio"), reach.c.at <= bindparam("until")),
)
_add_used = statement(
    "limits.add_used",
    "So many more or fewer people count in a limit.",
    update(portfolios).values(used=portfolios.c.used + bindparam("by")).where(portfolios.c.id == bindparam("of")),
)
_set_most = statement(
    "limits.set",
    "Writes the limit that the provider reports, if it is another one.",
    update(portfolios)
    .values(most=bindparam("new"))
    .where(portfolios.c.id == bindparam("of"), func.coalesce(portfolios.c.most, -2) != bindparam("new")),
)
_oldest = statement(
    "limits.oldest",
    "When the first of the people who count now was reached.",
    select(func.min(reach.c.at)).where(reach.c.portfolio == bindparam("portfolio"), reach.c.at > bindparam("since")),
)
_count_old = statement(
    "limits.count_old",
    "How many people were reached more than 24 hours ago and are still in `used`.",
    select(func.count()).where(reach.c.portfolio == bindparam("portfolio"), reach.c.at <= bindparam("until")),
)


def portfolio(connection: Connection, id_: str, now: Instant) -> Portfolio:
    """A portfolio as it is now, for reading: people whose 24 hours are over do not count, though their rows are still
    there."""
    row = connection.execute(_get, {"portfolio": id_}).one_or_none()
    if row is None:
        return Portfolio(None, 0)
    expired = connection.execute(_count_old, {"portfolio": id_, "until": now - DAY}).scalar_one()
    return Portfolio(row.most, row.used - expired)


def lock(connection: Connection, limits: Iterable[str]) -> None:
    """Nobody else changes who counts in these limits until the transaction ends. Those that have no row yet get one."""
    ids = sorted(set(limits))
    if len(connection.execute(_lock, {"rows": encode(ids)}).all()) < len(ids):
        connection.execute(_ensure, {"rows": encode([id_] for id_ in ids)})
        connection.execute(_lock, {"rows": encode(ids)})


def open_portfolio(connection: Connection, id_: str, now: Instant) -> Portfolio:
    """A portfolio as it is now, for the transaction that takes places of it: the rows of people whose 24 hours are over
    are deleted."""
    lock(connection, [id_])
    expired = connection.execute(_expire, {"portfolio": id_, "until": now - DAY}).rowcount
    if expired:
        connection.execute(_add_used, {"of": id_, "by": -expired})
    row = connection.execute(_get, {"portfolio": id_}).one_or_none()
    return Portfolio(None, 0) if row is None else Portfolio(row.most, row.used)


def forget(connection: Connection, ids: Iterable[str], now: Instant, most: int) -> int:
    """Delete at most `most` people whose 24 hours are over from each limit of these portfolios, so that no claim has to
    delete a day's worth. Returns the largest number that was deleted from one limit."""
    largest = 0
    limits = [limit for portfolio_ in ids for limit in (portfolio_, marketing_of(portfolio_))]
    lock(connection, limits)
    for id_ in limits:
        expired = connection.execute(_expire_some, {"portfolio": id_, "until": now - DAY, "most": most}).rowcount
        if expired:
            connection.execute(_add_used, {"of": id_, "by": -expired})
        largest = max(largest, expired)
    return largest


def set_limit(connection: Connection, id_: str, most: int | None) -> bool:
    """Write the limit that the provider reports (-1: unlimited; None keeps what was known). Whether it changed."""
    connection.execute(_ensure, {"rows": encode([[id_]])})
    return most is not None and connection.execute(_set_most, {"of": id_, "new": most}).rowcount > 0


def oldest(connection: Connection, id_: str, now: Instant) -> Instant | None:
    """When the first of the people who count now was reached, None if nobody counts."""
    return connection.execute(_oldest, {"portfolio": id_, "since": now - DAY}).scalar()


_reached = statement(
    "limits.reached",
    "Who of these people counts in a limit already.",
    select(reach.c.contact_id).where(
        reach.c.portfolio == bindparam("portfolio"), among(reach.c.contact_id), reach.c.at > bindparam("since")
    ),
)
_reserve = statement(
    "limits.reserve",
    "These people count in a limit.",
    upsert_rows(reach, ["portfolio", "contact_id", "at"]),
)


def reached(connection: Connection, id_: str, people: Iterable[str], now: Instant) -> set[str]:
    """Which of these contacts count in a limit already."""
    asked = {"portfolio": id_, "rows": encode(sorted(set(people))), "since": now - DAY}
    return set(connection.execute(_reached, asked).scalars())


def reserve(connection: Connection, id_: str, people: Sequence[str], fresh: int, now: Instant) -> None:
    """Count these contacts in a limit from now on; `fresh` is how many of them did not count yet."""
    if people:
        connection.execute(_reserve, {"rows": encode([id_, contact, now] for contact in sorted(people))})
    if fresh:
        connection.execute(_ensure, {"rows": encode([[id_]])})
        connection.execute(_add_used, {"of": id_, "by": fresh})


_unreserve = statement(
    "outbox.unreserve",
    "Messages that did not reach their people reserve nobody.",
    update(messages).values(reserved_at=None).where(among(messages.c.id)),
)
_newest = statement(
    "limits.newest_reservation",
    "The newest message that still reserves its person.",
    select(messages.c.contact_id, func.max(messages.c.reserved_at))
    .where(
        among(messages.c.contact_id),
        among(messages.c.channel, "channels"),
        messages.c.reserved_at > bindparam("since"),
    )
    .group_by(messages.c.contact_id),
)
_newest_marketing = statement(
    "limits.newest_marketing_reservation",
    "The newest marketing message that still reserves its person.",
    _newest.where(messages.c.counted_at.is_not(None)),
)
_released = rows("portfolio", "contact_id")
_drop = statement(
    "limits.release",
    "These people do not count in a limit any more.",
    delete(reach).where(
        tuple_(reach.c.portfolio, reach.c.contact_id).in_(select(_released.c.portfolio, _released.c.contact_id))
    ),
)


def release(
    connection: Connection, id_: str, channels: Sequence[str], failed: Sequence[tuple[str, str]], now: Instant
) -> None:
    """These messages (id, contact) did not reach their people. A contact still counts, since the newest other message
    of the last 24 hours on the portfolio's channels that reserves them; without one they do not count any more. The
    same holds for marketing."""
    if not failed:
        return
    lock(connection, [id_, marketing_of(id_)])
    connection.execute(_unreserve, {"rows": encode(sorted(message for message, _ in failed))})
    people = {contact for _, contact in failed}
    for limit, newest in ((id_, _newest), (marketing_of(id_), _newest_marketing)):
        _release(connection, limit, newest, channels, people, now)


def _release(
    connection: Connection,
    id_: str,
    newest: Select[Any],
    channels: Sequence[str],
    failed: Collection[str],
    now: Instant,
) -> None:
    people = sorted(reached(connection, id_, failed, now))
    if not people:
        return
    asked = {"rows": encode(people), "channels": encode(sorted(channels)), "since": now - DAY}
    still_reserved = {row[0]: row[1] for row in connection.execute(newest, asked)}
    if still_reserved:
        batch = encode([id_, contact, at] for contact, at in sorted(still_reserved.items()))
        connection.execute(_reserve, {"rows": batch})
    free = [[id_, contact] for contact in people if contact not in still_reserved]
    released = connection.execute(_drop, {"rows": encode(free)}).rowcount if free else 0
    if released:
        connection.execute(_add_used, {"of": id_, "by": -released})
