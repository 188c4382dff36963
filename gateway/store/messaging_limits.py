"""The messaging limit of a portfolio: how many people it may reach in 24 hours, and who they are.

A portfolio's row is kept up to date under its lock: `used` is how many rows of `reach` count, never counted anew. Those
whom marketing reached are counted a second time beside it, under an id of their own (`marketing_of`): what a quality
factor leaves to marketing is a limit like the other.
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
from gateway.store.bulk import delete_some, encode, insert_rows, rows, upsert_rows, values
from gateway.store.schema import messages, portfolios, reach
from gateway.store.statements import statement


class Portfolio(NamedTuple):
    """A portfolio's limit (None: never told, -1: none) and how many people it reaches now."""

    most: int | None
    used: int


def marketing_of(portfolio: str) -> str:
    """The id under which the people are counted whom marketing reached."""
    return f"{portfolio}/marketing"


_ensure = statement(
    "limits.add_portfolio",
    "Every portfolio has a row.",
    insert_rows(portfolios, ["id"], ignore=True),
)
_get = statement(
    "limits.get",
    "A portfolio's messaging limit, and how much of it is used.",
    select(portfolios.c.most, portfolios.c.used).where(portfolios.c.id == bindparam("portfolio")),
)
_expire_some = statement(
    "limits.forget_old",
    "Some of those who were reached more than 24 hours ago count no more.",
    delete_some(reach, reach.c.portfolio == bindparam("portfolio"), reach.c.at <= bindparam("until")),
)
_expire = statement(
    "limits.expire",
    "Those who were reached more than 24 hours ago count no more.",
    delete(reach).where(reach.c.portfolio == bindparam("portfolio"), reach.c.at <= bindparam("until")),
)
_add_used = statement(
    "limits.add_used",
    "So many more or fewer people of a limit are used.",
    update(portfolios).values(used=portfolios.c.used + bindparam("by")).where(portfolios.c.id == bindparam("of")),
)
_set_most = statement(
    "limits.set",
    "The provider says what a portfolio's limit is.",
    update(portfolios)
    .values(most=bindparam("new"))
    .where(portfolios.c.id == bindparam("of"), func.coalesce(portfolios.c.most, -2) != bindparam("new")),
)
_oldest = statement(
    "limits.oldest",
    "When the first of the people now reached was.",
    select(func.min(reach.c.at)).where(reach.c.portfolio == bindparam("portfolio"), reach.c.at > bindparam("since")),
)


_count_old = statement(
    "limits.count_old",
    "How many were reached more than 24 hours ago and still count.",
    select(func.count()).where(reach.c.portfolio == bindparam("portfolio"), reach.c.at <= bindparam("until")),
)


def portfolio(connection: Connection, id_: str, now: Instant) -> Portfolio:
    """A portfolio as it stands now: those whose 24 hours are over do not count, though a claim has yet to say so."""
    row = connection.execute(_get, {"portfolio": id_}).one_or_none()
    if row is None:
        return Portfolio(None, 0)
    gone = connection.execute(_count_old, {"portfolio": id_, "until": now - DAY}).scalar_one()
    return Portfolio(row.most, row.used - gone)


def open_portfolio(connection: Connection, id_: str, now: Instant) -> Portfolio:
    """A portfolio, without the people whose 24 hours are over. Under the lock of the transaction that writes it."""
    gone = connection.execute(_expire, {"portfolio": id_, "until": now - DAY}).rowcount
    if gone:
        connection.execute(_add_used, {"of": id_, "by": -gone})
    row = connection.execute(_get, {"portfolio": id_}).one_or_none()
    return Portfolio(None, 0) if row is None else Portfolio(row.most, row.used)


def forget(connection: Connection, ids: Iterable[str], now: Instant, most: int) -> int:
    """Drop at most so many of each portfolio's people whose 24 hours are over, so that no claim finds a day's worth;
    the most there were of one."""
    gone = [0]
    for id_ in (owner for portfolio_ in ids for owner in (portfolio_, marketing_of(portfolio_))):
        gone.append(connection.execute(_expire_some, {"portfolio": id_, "until": now - DAY, "most": most}).rowcount)
        if gone[-1]:
            connection.execute(_add_used, {"of": id_, "by": -gone[-1]})
    return max(gone)


def set_limit(connection: Connection, id_: str, most: int | None) -> bool:
    """What the provider says the limit is; None keeps what was known. Whether it is another one now."""
    connection.execute(_ensure, {"rows": encode([[id_]])})
    return most is not None and connection.execute(_set_most, {"of": id_, "new": most}).rowcount > 0


def oldest(connection: Connection, id_: str, now: Instant) -> Instant | None:
    """When the first of the people who count now was reached."""
    return connection.execute(_oldest, {"portfolio": id_, "since": now - DAY}).scalar()


_reached = statement(
    "limits.reached",
    "Who of these people counts in a limit already.",
    select(reach.c.contact_id).where(
        reach.c.portfolio == bindparam("portfolio"), reach.c.contact_id.in_(values()), reach.c.at > bindparam("since")
    ),
)
_reserve = statement(
    "limits.reserve",
    "These people count in a limit.",
    upsert_rows(reach, ["portfolio", "contact_id", "at"]),
)


def reached(connection: Connection, id_: str, people: Iterable[str], now: Instant) -> set[str]:
    """Which of these contacts are reserved already."""
    asked = {"portfolio": id_, "rows": encode(sorted(set(people))), "since": now - DAY}
    return set(connection.execute(_reached, asked).scalars())


def reserve(connection: Connection, id_: str, people: Sequence[str], fresh: int, now: Instant) -> None:
    """Reserve these contacts; `fresh` of them were not reserved yet."""
    if people:
        connection.execute(_reserve, {"rows": encode([id_, contact, now] for contact in sorted(people))})
    if fresh:
        connection.execute(_ensure, {"rows": encode([[id_]])})
        connection.execute(_add_used, {"of": id_, "by": fresh})


_unreserve = statement(
    "outbox.unreserve",
    "Messages that reached nobody reserve nobody.",
    update(messages).values(reserved_at=None).where(messages.c.id.in_(values())),
)
_standing = statement(
    "limits.newest_reservation",
    "The newest message that still reserves its person.",
    select(messages.c.contact_id, func.max(messages.c.reserved_at))
    .where(
        messages.c.contact_id.in_(values()),
        messages.c.channel.in_(values("channels")),
        messages.c.reserved_at > bindparam("since"),
    )
    .group_by(messages.c.contact_id),
)
_standing_marketing = statement(
    "limits.newest_marketing_reservation",
    "The newest marketing message that still reserves its person.",
    _standing.where(messages.c.counted_at.is_not(None)),
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
    """These messages (id, contact) did not reach their people: a contact is reserved since the newest message of the
    last 24 hours that stands on the portfolio's channels, and free where there is none; the same for marketing."""
    if not failed:
        return
    connection.execute(_unreserve, {"rows": encode(sorted(message for message, _ in failed))})
    people = {contact for _, contact in failed}
    for key, sql in ((id_, _standing), (marketing_of(id_), _standing_marketing)):
        _release(connection, key, sql, channels, people, now)


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
    standing = {row[0]: row[1] for row in connection.execute(newest, asked)}
    if standing:
        connection.execute(_reserve, {"rows": encode([id_, contact, at] for contact, at in sorted(standing.items()))})
    free = [[id_, contact] for contact in people if contact not in standing]
    gone = connection.execute(_drop, {"rows": encode(free)}).rowcount if free else 0
    if gone:
        connection.execute(_add_used, {"of": id_, "by": -gone})
