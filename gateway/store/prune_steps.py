"""Deletes what is old and over: messages, their receipts, what came in, and the codes of preference pages. In short
transactions, beside everything.

What stays, however old: people, addresses, consents, carrier blocks, the ledger with its evidence, and the counts of
campaigns. And of messages what something may still depend on (`_kept`): what is not over, or belongs to a campaign that
is not, what a frequency cap counts, and a failure that would be the first of two for which a number is given up. An
item that could not be understood stays until it is replayed. A receipt stays as long as its message. A code stays as
long as a person can stop by it, however young the rest is that goes.

The rows are looked through in the order of their ids, which tell when they were made; a row that changed later is as
old as its last change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Delete,
    FromClause,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
)

from gateway.core.campaign_state import ENDED
from gateway.core.clock import DAY, Instant
from gateway.core.ids import floor_id
from gateway.core.message_status import OPEN, MessageStatus
from gateway.store.inbox import LIKELY
from gateway.store.schema import (
    campaigns,
    channels,
    identities,
    inbound,
    literal,
    literals,
    messages,
    preference_codes,
    receipts,
)
from gateway.store.statements import statement

MOST = 2000
"""Rows that one transaction looks at."""
SHORTEST = 30 * DAY
"""What is younger always stays: that far back a late webhook, a STOP or an opt-out rate may look."""

TABLES = ("messages", "receipts", "inbound", "preference_codes")
"""What is pruned, in this order: a receipt goes once its message is gone."""

_before: BindParameter[int] = bindparam("before")
_capped: BindParameter[int] = bindparam("capped")
_someone = messages.alias("to_them")


def _alive_since(message: FromClause) -> ColumnElement[bool]:
    """Whether the person of a message wrote to us, or was reached, after it was made."""
    return or_(
        exists().where(inbound.c.contact_id == message.c.contact_id, inbound.c.received_at > message.c.created_at),
        exists().where(
            _someone.c.contact_id == message.c.contact_id,
            _someone.c.status.in_(literals(MessageStatus.DELIVERED, MessageStatus.READ)),
            _someone.c.updated_at > message.c.created_at,
        ),
    )


def unfinished(message: FromClause) -> ColumnElement[bool]:
    """Whether a message belongs to a campaign that is not over."""
    return exists().where(
        campaigns.c.id == message.c.campaign_id,
        or_(campaigns.c.state.not_in(literals(*ENDED)), campaigns.c.chore.is_not(None)),
    )


def _kept(message: FromClause) -> ColumnElement[bool]:
    """Whether a message stays; never NULL."""
    still_tried = exists().where(
        identities.c.value == message.c.address,
        identities.c.contact_id == message.c.contact_id,
        identities.c.invalid_code.is_(None),
    )
    first_in_vain = and_(message.c.status == literal(MessageStatus.FAILED), still_tried, not_(_alive_since(message)))
    return or_(
        message.c.updated_at >= _before,
        message.c.status.in_(literals(*OPEN)),
        func.coalesce(message.c.counted_at, 0) >= _capped,
        unfinished(message),
        first_in_vain,
    )


_of_them = messages.alias("of_them")
_seen = channels.alias("seen")
_OLD: Mapping[str, tuple[Table, ColumnElement[bool]]] = {
    "messages": (messages, not_(_kept(messages))),
    "receipts": (
        receipts,
        and_(
            receipts.c.received_at < _before,
            not_(
                exists().where(
                    _of_them.c.id == receipts.c.message_id,
                    or_(_of_them.c.id >= bindparam("end"), _kept(_of_them)),
                )
            ),
        ),
    ),
    "inbound": (
        inbound,
        and_(
            inbound.c.received_at < _before,
            inbound.c.state.not_in(literals("unreadable", LIKELY)),
            not_(
                exists().where(_seen.c.id == inbound.c.channel, _seen.c.inbound_seen_at - DAY < inbound.c.received_at)
            ),
        ),
    ),
    "preference_codes": (preference_codes, preference_codes.c.created_at < _before),
}
"""What is deleted of each table. A provider that is asked for what came in, from a day before it was asked last, finds
all of that known."""


def between(table: Table) -> ColumnElement[bool]:
    """Whether a row is one of a step's share: behind the row `after`, and up to `last`."""
    return and_(table.c.id > bindparam("after"), table.c.id <= bindparam("last"))


def next_share(table: Table) -> Select[Any, int]:
    """Up to which row behind `after` the next `most` rows before `end` go, and how many they are."""
    share = (
        select(table.c.id)
        .where(table.c.id > bindparam("after"), table.c.id < bindparam("end"))
        .order_by(table.c.id)
        .limit(bindparam("most"))
        .subquery("share")
    )
    return select(func.max(share.c.id), func.count())


@dataclass(frozen=True, slots=True)
class _Sql:
    next: Select[Any, int]
    count: Select[Any]
    delete: Delete


_SQL = {
    name: _Sql(
        statement(f"prune.next_{name}", f"Up to which row of {name} a step of a prune looks.", next_share(table)),
        statement(
            f"prune.count_{name}",
            f"How many {name} a prune would delete here.",
            select(func.count()).select_from(table).where(between(table), old),
        ),
        statement(
            f"prune.delete_{name}",
            f"Deletes {name} that are old and over.",
            delete(table).where(between(table), old),
        ),
    )
    for name, (table, old) in _OLD.items()
}


@dataclass(frozen=True, slots=True)
class PruneProgress:
    """A prune: what is from before a time goes, but marketing that a cap counts since `capped`, and codes only where
    they are from before `codes`; `dry`: nothing does. Then how far it is: the table (None: at the end), the last row
    that was looked at, and how many rows of each table went."""

    before: Instant
    capped: Instant
    dry: bool
    table: str | None = TABLES[0]
    after: str = ""
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict.fromkeys(TABLES, 0)))
    codes: Instant = 0


def step(connection: Connection, progress: PruneProgress) -> PruneProgress:
    """One transaction's share. Returns how far the prune is then; what it got stays as it was, so that the transaction
    may be repeated."""
    name = progress.table
    assert name is not None
    before = progress.codes if name == "preference_codes" else progress.before
    sql, end = _SQL[name], floor_id(before)
    last, looked_at = connection.execute(sql.next, {"after": progress.after, "end": end, "most": MOST}).one()
    went = 0
    if looked_at:
        asked = {"after": progress.after, "last": last, "before": before}
        asked |= {"capped": progress.capped} if name in ("messages", "receipts") else {}
        asked |= {"end": end} if name == "receipts" else {}
        went = (
            connection.execute(sql.count, asked).scalar_one()
            if progress.dry
            else connection.execute(sql.delete, asked).rowcount
        )
    following = dict(zip(TABLES, [*TABLES[1:], None], strict=True))[name]
    at_end = looked_at < MOST
    return PruneProgress(
        progress.before,
        progress.capped,
        progress.dry,
        following if at_end else name,
        "" if at_end else last,
        {**progress.counts, name: progress.counts[name] + went},
        progress.codes,
    )
