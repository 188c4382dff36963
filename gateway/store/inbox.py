"""Inbound items, stored as they came. The unique (channel, key) is all that keeps a repeated webhook without effect.

An item that could not be understood has the state `unreadable`; `gateway.inbound.replay` can parse it again later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import among, encode, insert_raw, packed, rows
from gateway.store.dialect_words import unindexed
from gateway.store.erased_keys import forms_in_channels
from gateway.store.errors import Again
from gateway.store.schema import inbound, literal
from gateway.store.statements import statement

LIKELY = "likely"
"""The state of a message that may ask to stop, until it is settled."""


@dataclass(slots=True)
class InboxRow:
    """A row of `inbound` to write: what came in, from whom, and its raw bytes. `kind` and `state` have the words that
    the schema lists; `why` says why an item is unreadable, what of it had no effect, or that a replay understood it;
    `said` is JSON."""

    id: str
    channel: str
    key: str
    kind: str
    received_at: Instant
    raw: bytes
    state: str = "done"
    why: str | None = None
    contact_id: str | None = None
    text: str | None = None
    sent_at: Instant | None = None
    said: str | None = None


_wanted = rows("channel", "key")
_known = statement(
    "inbox.known",
    "Which of these items came in already.",
    select(inbound.c.channel, inbound.c.key).where(
        inbound.c.channel == _wanted.c.channel, inbound.c.key == _wanted.c.key
    ),
)


def known(connection: Connection, keys: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these (channel, key) are in already, those of people who were erased since included."""
    by_form = forms_in_channels(keys)
    return {by_form[channel, form] for channel, form in connection.execute(_known, {"rows": encode(by_form)})}


_lately = statement(
    "inbox.lately",
    "Whom those of these items are from that came in after a time.",
    select(inbound.c.contact_id)
    .where(
        inbound.c.channel == _wanted.c.channel,
        inbound.c.key == _wanted.c.key,
        inbound.c.received_at > bindparam("since"),
        inbound.c.contact_id.is_not(None),
    )
    .distinct(),
)


def lately(connection: Connection, keys: Sequence[tuple[str, str]], since: Instant) -> set[str]:
    """The contacts whom those of these (channel, key) are from that came in after a time."""
    return set(connection.execute(_lately, {"rows": encode(sorted(keys)), "since": since}).scalars()) if keys else set()


_kept = statement(
    "inbox.unreadable",
    "Items that could not be understood, after an id.",
    select(inbound.c.id, inbound.c.channel, inbound.c.key, inbound.c.why, inbound.c.received_at, inbound.c.raw)
    .where(inbound.c.state == literal("unreadable"), inbound.c.id > bindparam("after"))
    .order_by(inbound.c.id)
    .limit(bindparam("most")),
)
_some_kept = (
    select(inbound.c.id).where(inbound.c.state == literal("unreadable")).limit(bindparam("most")).subquery("kept")
)
_count_kept = statement(
    "inbox.count_unreadable",
    "How many items could not be understood, as far as it matters.",
    select(func.count()).select_from(_some_kept),
    scans="reads an index that holds only what could not be understood",
)
_unreadable_keys = statement(
    "inbox.unreadable_keys",
    "Which of these items could not be understood, and why.",
    select(inbound.c.key, inbound.c.why).where(
        inbound.c.channel == bindparam("channel"),
        among(inbound.c.key),
        inbound.c.state == literal("unreadable"),
    ),
)
_still_unreadable = statement(
    "inbox.still_unreadable",
    "Which of these items are still unreadable.",
    select(inbound.c.id).where(among(inbound.c.id), inbound.c.state == literal("unreadable")),
)
_remove = statement(
    "inbox.remove",
    "Removes an unreadable item that is stored again, under the same key, as what it turned out to be.",
    delete(inbound).where(inbound.c.id == bindparam("row")),
)
_retire = statement(
    "inbox.retire",
    "An unreadable item was understood by a replay.",
    update(inbound).where(inbound.c.id == bindparam("row")).values(state="done", why="replayed"),
)


def kept(connection: Connection, after: str, most: int) -> Sequence[Row[Any]]:
    """At most `most` unreadable items after an id, in the order of their ids."""
    return list(connection.execute(_kept, {"after": after, "most": most}))


def count_kept(connection: Connection, most: int) -> int:
    """How many unreadable items there are, but at most `most`."""
    return connection.execute(_count_kept, {"most": most}).scalar_one()


def still_kept(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Which of these rows (by id) are still unreadable."""
    return set(connection.execute(_still_unreadable, {"rows": encode(ids)}).scalars())


def unreadable(connection: Connection, channel: str, keys: Sequence[str]) -> dict[str, str | None]:
    """Which of these keys of a channel belong to unreadable items, and why each is one."""
    asked = {"channel": channel, "rows": encode(keys)}
    return {row.key: row.why for row in connection.execute(_unreadable_keys, asked)}


def remove(connection: Connection, id_: str) -> None:
    """Remove an unreadable row, so that the item that it turned out to be can be stored under the same key."""
    connection.execute(_remove, {"row": id_})


def retire(connection: Connection, id_: str) -> None:
    """Mark an unreadable row as understood: its items are stored under other keys, its raw bytes stay."""
    connection.execute(_retire, {"row": id_})


_FIELDS = tuple(name for name in InboxRow.__dataclass_fields__ if name != "raw")
_insert = statement(
    "inbox.add",
    "Writes what came in.",
    insert_raw(inbound, _FIELDS, "raw"),
)
_values = attrgetter(*_FIELDS)


def add(connection: Connection, fresh: Sequence[InboxRow]) -> None:
    """Write items. Raises Again when the key of one came in meanwhile. In the order of their keys: two transactions
    with some of the same never wait for each other."""
    if fresh:
        in_order = sorted(fresh, key=attrgetter("channel", "key"))
        stored = connection.execute(_insert, packed((_values(row), row.raw) for row in in_order))
        if stored.rowcount < len(fresh):
            raise Again("an item came in meanwhile")


_settled = rows("contact", "channel", "how")
_settle = statement(
    "inbox.settle",
    "What became of likely requests to stop of these people on these channels.",
    update(inbound)
    .where(
        inbound.c.contact_id == _settled.c.contact,
        inbound.c.channel == _settled.c.channel,
        inbound.c.state == literal(LIKELY),
    )
    .values(state="done", why=_settled.c.how),
)
_likely = statement(
    "inbox.likely",
    "Likely requests to stop that nobody has settled, after an id.",
    select(inbound)
    .where(inbound.c.state == literal(LIKELY), inbound.c.id > bindparam("after"))
    .order_by(inbound.c.id)
    .limit(bindparam("most")),
)
_some_likely = (
    select(inbound.c.id).where(inbound.c.state == literal(LIKELY)).limit(bindparam("most")).subquery("some_likely")
)
_count_likely = statement(
    "inbox.count_likely",
    "How many likely requests to stop nobody has settled, as far as it matters.",
    select(func.count()).select_from(_some_likely),
    scans="reads an index that holds only what nobody has settled",
)
_one = statement("inbox.one", "What came in under an id.", select(inbound).where(inbound.c.id == bindparam("row")))
_decide = statement(
    "inbox.decide",
    "A human said what a message means.",
    update(inbound).where(inbound.c.id == bindparam("row")).values(state="done", why=bindparam("how")),
)


def settle(connection: Connection, settled: Sequence[tuple[str, str, str]]) -> None:
    """What became of the likely requests to stop of people (contact, channel, how), which nobody needs to decide any
    more."""
    if settled:
        connection.execute(_settle, {"rows": encode(settled)})


def likely(connection: Connection, after: str, most: int) -> Sequence[Row[Any]]:
    """At most `most` likely requests to stop that nobody has settled, after an id, in the order of their ids."""
    return list(connection.execute(_likely, {"after": after, "most": most}))


def count_likely(connection: Connection, most: int) -> int:
    """How many likely requests to stop nobody has settled, but at most `most`."""
    return connection.execute(_count_likely, {"most": most}).scalar_one()


def one(connection: Connection, id_: str) -> Row[Any] | None:
    """What came in under an id, None if there is nothing."""
    return connection.execute(_one, {"row": id_}).first()


def decide(connection: Connection, id_: str, how: str) -> None:
    """A human said what a message means (`how`)."""
    connection.execute(_decide, {"row": id_, "how": how})


_raw_of = statement(
    "inbox.raw",
    "What the provider sent, byte by byte.",
    select(inbound.c.id, inbound.c.raw).where(among(inbound.c.id)),
)
_talk = statement(
    "inbox.conversation",
    "Messages from a person, the newest first.",
    select(inbound)
    .where(
        inbound.c.contact_id == bindparam("contact"),
        inbound.c.id < bindparam("before"),
        unindexed(inbound.c.kind) == literal("message"),
    )
    .order_by(inbound.c.id.desc())
    .limit(bindparam("most")),
)


def raw_of(connection: Connection, ids: Iterable[str]) -> dict[str, bytes]:
    """The bytes of these items (by id), as their provider sent them; those that have none are left out."""
    stored = connection.execute(_raw_of, {"rows": encode(sorted(set(ids)))})
    return {row.id: row.raw for row in stored if row.raw}


def talk(connection: Connection, contact: str, before: str, most: int) -> Sequence[Row[Any]]:
    """At most `most` messages from a contact with ids before a given one, the newest first."""
    return list(connection.execute(_talk, {"contact": contact, "before": before, "most": most}))
