"""A batch of inbound messages by hand: asyncpg's own calls, in one transaction, which read and write what the gateway
does.

The rows are those that the gateway wrote for a batch of the same kind (`recorded`), under new keys each time
(`renamed`), so that they are as many and as long. Each table has one statement, with arrays as parameters; nothing is
decided. It does what whoever keeps the gateway's promises has to do in the database: it looks for what came in already
and for whom it knows (which stay theirs until the end), writes keys that others may write at the same time with ON
CONFLICT, and all else without, writes the heads of the ledgers by an UPDATE, as of people who are known, and adds to
the counts. Everybody is new, so that nothing waits for them, nothing is on its way to them, and nobody reads that. It
does not ask for the transaction's number, with which the gateway finds out what became of a commit whose answer is
lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import asyncpg
from sqlalchemy import BigInteger, Integer, LargeBinary, Table

from gateway.store.erased_keys import erased_key
from gateway.store.schema import consents as consent_table
from gateway.store.schema import (
    conversations,
    events,
    identities,
    inbound,
    ledger,
    messages,
    metadata,
)

Row = dict[str, object]
Rows = Mapping[str, Sequence[Row]]
"""Rows by their table's name."""

OWNED = (identities, consent_table, ledger, conversations, inbound, messages, events)
"""The tables of which a batch writes rows that name a contact."""
MADE = {"events": {"seq", "written"}}
"""Columns that the database fills."""
SHARED = {"identities", "consents", "conversations", "inbound"}
"""Tables whose keys others may write at the same time; all other keys are made by whoever writes them."""
RENAMED = ("id", "contact_id", "key", "value")

KNOWN = "SELECT channel, key FROM inbound WHERE channel = $1 AND key = ANY($2)"
WHOSE = "SELECT kind, value, contact_id FROM identities WHERE value = ANY($1) ORDER BY value, kind FOR NO KEY UPDATE"
PAUSED = "SELECT paused_until FROM channels WHERE id = $1"
HEADS = (
    "UPDATE contacts SET ledger_seq = h.seq, ledger_head = h.hash, language = h.language"
    " FROM unnest($1::TEXT[], $2::BIGINT[], $3::TEXT[], $4::TEXT[]) AS h(id, seq, hash, language)"
    " WHERE contacts.id = h.id"
)
WAITING = (
    "INSERT INTO channel_waiting (channel, node, n) VALUES ($1, $2, $3)"
    " ON CONFLICT (channel, node) DO UPDATE SET n = channel_waiting.n + excluded.n"
)

HAPPENED = (
    "INSERT INTO activity (hour, what, node, n) VALUES (0, 'opt_out', $1, $2)"
    " ON CONFLICT (hour, what, node) DO UPDATE SET n = activity.n + excluded.n"
)


async def recorded(connection: asyncpg.Connection, keys: Sequence[str]) -> Rows:
    """What the gateway wrote for the inbound messages of these keys."""
    names = "SELECT contact_id FROM inbound WHERE key = ANY($1)"
    people = [row["contact_id"] for row in await connection.fetch(names, keys)]
    assert len(set(people)) == len(keys), "each message is from somebody of their own"
    rows = {"contacts": await connection.fetch("SELECT * FROM contacts WHERE id = ANY($1)", people)}
    for table in OWNED:
        rows[table.name] = await connection.fetch(f"SELECT * FROM {table.name} WHERE contact_id = ANY($1)", people)
    return {name: [dict(row) for row in found] for name, found in rows.items()}


def renamed(rows: Rows, number: int) -> Rows:
    """The same rows under other keys, as those of a batch that comes later."""
    start = f"{0xF0000000 + number:08x}"

    def fresh(row: Row) -> Row:
        return row | {name: start + str(row[name])[len(start) :] for name in RENAMED if row.get(name) is not None}

    return {name: [fresh(row) for row in found] for name, found in rows.items()}


def _insert(table: Table) -> tuple[str, list[str]]:
    columns = [column for column in table.c if column.name not in MADE.get(table.name, ())]
    arrays = ", ".join(f"${i}::{_TYPES.get(type(column.type), 'TEXT')}[]" for i, column in enumerate(columns, 1))
    names = ", ".join(column.name for column in columns)
    sql = f"INSERT INTO {table.name} ({names}) SELECT * FROM unnest({arrays})"
    return sql + " ON CONFLICT DO NOTHING" * (table.name in SHARED), [column.name for column in columns]


_TYPES = {BigInteger: "BIGINT", Integer: "BIGINT", LargeBinary: "BYTEA"}
INSERTS = {name: _insert(metadata.tables[name]) for name in ("contacts", *(table.name for table in OWNED))}


async def batch(connection: asyncpg.Connection, rows: Rows, node: str) -> None:
    """Read what the gateway reads for such a batch, and write these rows."""
    keys = [str(row["key"]) for row in rows["inbound"]]
    stopped = sum(row["state"] == "unsubscribed" for row in rows["consents"])
    async with connection.transaction():
        await connection.fetch(KNOWN, "sms-us", keys + [erased_key(key) for key in keys])
        await connection.fetch(WHOSE, [row["value"] for row in rows["identities"]])
        await connection.fetchrow(PAUSED, "sms-us")
        for name, (sql, columns) in INSERTS.items():
            await connection.execute(sql, *([row[column] for row in rows[name]] for column in columns))
        last = {row["contact_id"]: row for row in rows["ledger"]}
        changed = [row for row in rows["contacts"] if row["id"] in last]
        await connection.execute(
            HEADS,
            *([row[name] for row in changed] for name in ("id", "ledger_seq", "ledger_head", "language")),
        )
        await connection.execute(HAPPENED, f"{node}/0", stopped)
        await connection.execute(WAITING, "sms-us", f"{node}/0", len(rows["messages"]))
