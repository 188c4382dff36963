"""Receipts: what providers report on our messages, each stored raw and only once.

One whose message is not known yet is stored without it (an orphan), and adopted when we learn the provider's id.

On PostgreSQL each month's receipts have their own unique key (channel, key). Whoever looks for a key looks in all of
them, so that the same receipt could be stored twice only by two transactions that run at once in different months:
around the change of a month they run one after the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Row, bindparam, select, update

from gateway.core.clock import MINUTE, Instant
from gateway.core.months import near_change
from gateway.store.bulk import among, encode, held_values, insert_raw, packed, rows
from gateway.store.erased_keys import forms_in_channels
from gateway.store.errors import Again
from gateway.store.partitions import RECEIPTS, is_cut
from gateway.store.schema import receipts
from gateway.store.statements import statement

MONTH_CHANGE = 10 * MINUTE
"""How long before and after the change of a month: longer than any transaction takes, and than clocks differ."""


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A row of `receipts` to write; `at` is the provider's time, `message_id` None for an orphan."""

    id: str
    channel: str
    key: str
    message_id: str | None
    provider_id: str
    status: str
    code: str | None
    detail: str | None
    at: Instant | None
    received_at: Instant
    raw: bytes


_wanted = rows("channel", "key")
_known = statement(
    "receipts.known",
    "Which of these receipts came already.",
    select(
        _wanted.c.channel,
        _wanted.c.key,
        select(receipts.c.id)
        .where(receipts.c.channel == _wanted.c.channel, receipts.c.key == _wanted.c.key)
        .limit(1)
        .correlate(_wanted)
        .scalar_subquery(),
    ),
)
ONE_AT_A_TIME = statement(
    "receipts.one_at_a_time",
    "Around the change of a month: whoever stores receipts waits for whoever does.",
    sa.text("SELECT pg_advisory_xact_lock(7286942)"),
    only="postgresql",
)


def known(connection: Connection, keys: Sequence[tuple[str, str]], now: Instant) -> set[tuple[str, str]]:
    """Which of these (channel, key) are in already, those of people who were erased since included."""
    if near_change(now, MONTH_CHANGE) and is_cut(connection, RECEIPTS):
        connection.execute(ONE_AT_A_TIME)
    by_form = forms_in_channels(keys)
    found = connection.execute(_known, {"rows": encode(by_form)})
    return {by_form[channel, form] for channel, form, id_ in found if id_ is not None}


_FIELDS = tuple(name for name in ReceiptRow.__dataclass_fields__ if name != "raw")
_insert = statement(
    "receipts.add",
    "Writes receipts.",
    insert_raw(receipts, _FIELDS, "raw"),
)
_values = attrgetter(*_FIELDS)


def add(connection: Connection, fresh: Sequence[ReceiptRow]) -> None:
    """Write receipts. Raises Again when the key of one came in meanwhile. In the order of their keys: two transactions
    with some of the same never wait for each other."""
    if fresh:
        in_order = sorted(fresh, key=attrgetter("channel", "key"))
        stored = connection.execute(_insert, packed((_values(receipt), receipt.raw) for receipt in in_order))
        if stored.rowcount < len(fresh):
            raise Again("a receipt came in meanwhile")


_hold = statement(
    "receipts.hold",
    "Whoever learns one of these provider's ids, or looks for its message, waits for this transaction.",
    held_values(),
)


def hold(connection: Connection, provider_ids: Iterable[str]) -> None:
    """Until the transaction ends nobody else learns what message one of these provider's ids is of, or looks for it:
    else the receipt and the answer to the send could miss each other, each before the other is committed."""
    wanted = sorted(set(provider_ids))
    if wanted:
        connection.execute(_hold, {"rows": encode(wanted)})


_orphans = statement(
    "receipts.orphans",
    "Receipts that came before we knew their messages.",
    select(receipts).where(receipts.c.message_id.is_(None), among(receipts.c.provider_id)).order_by(receipts.c.id),
)
_adopted = rows("id", "message_id")
_adopt = statement(
    "receipts.adopt",
    "These receipts belong to these messages.",
    update(receipts)
    .values(message_id=_adopted.c.message_id)
    .where(
        receipts.c.id == _adopted.c.id, receipts.c.id >= bindparam("first"), receipts.c.id <= bindparam("last")
    ),  # between them are few months
)


def orphans(connection: Connection, provider_ids: Iterable[str]) -> Sequence[Row[Any]]:
    """The stored receipts for these provider ids that have no message yet, in the order in which they came."""
    return connection.execute(_orphans, {"rows": encode(sorted(set(provider_ids)))}).all()


def adopt(connection: Connection, pairs: Sequence[tuple[str, str]]) -> None:
    """Write which message each of these receipts belongs to: (receipt's id, message's id)."""
    if pairs:
        ids = [id_ for id_, _ in pairs]
        connection.execute(_adopt, {"rows": encode(pairs), "first": min(ids), "last": max(ids)})
