"""A claim by hand: asyncpg's own calls, in one transaction, which read and write what the gateway's claim does.

It locks the same rows of the same tables and writes the same values into them, with one statement for each table and
arrays as parameters, and decides nothing.
"""

from __future__ import annotations

import asyncpg

from gateway.store.schema import channels, consents, contacts, conversations
from gateway.store.stored_messages import HEAD


def _columns(*columns: object) -> str:
    return ", ".join(str(column).rpartition(".")[2] for column in columns)


_HEAD = _columns(*(column for column in HEAD if getattr(column, "table", None) is not None))
_WAITING = "status IN ('queued', 'deferred')"

CHANNEL = f"SELECT {_columns(*channels.c)} FROM channels WHERE id = $1 FOR NO KEY UPDATE"
NODE = "SELECT id FROM nodes WHERE id = $1 AND lease_until > $2 FOR KEY SHARE"
CAMPAIGNS = "SELECT id, category FROM campaigns WHERE channel = $1 AND state = 'running' ORDER BY id"
NEXT_DUE = (
    f"SELECT s.stream, (SELECT due_at FROM messages m WHERE m.stream = s.stream AND {_WAITING} ORDER BY due_at LIMIT 1)"
    " FROM unnest($1::TEXT[]) AS s(stream)"
)
DUE = (
    f"SELECT {_HEAD}, content, variables, options, due_at,"
    " (SELECT c.expires_at FROM campaigns c WHERE c.id = messages.campaign_id)"
    f" FROM messages WHERE stream = $1 AND due_at <= $2 AND {_WAITING} ORDER BY due_at, id LIMIT $3"
    " FOR NO KEY UPDATE OF messages SKIP LOCKED"
)
PEOPLE = f"SELECT {_columns(*contacts.c)} FROM contacts WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED"
ON_WAY = (
    "SELECT contact_id, lane FROM messages WHERE contact_id = ANY($1) AND channel = 'sms-us' AND status = 'sending'"
)
CONSENTS = f"SELECT {_columns(*consents.c)} FROM consents WHERE contact_id = ANY($1)"
BLOCKS = "SELECT contact_id, channel, code FROM blocks WHERE contact_id = ANY($1)"
INVALID = (
    "SELECT contact_id, value, invalid_code FROM identities WHERE contact_id = ANY($1) AND invalid_code IS NOT NULL"
)
TALKED = f"SELECT {_columns(*conversations.c)} FROM conversations WHERE contact_id = ANY($1)"
CLAIM = (
    "UPDATE messages SET status = 'sending', reason = NULL, claimed_at = $2, counted_at = $3, node = $4,"
    " attempts = attempts + 1, history = history || $5, updated_at = $2 WHERE id = ANY($1)"
)
COUNT = (
    "INSERT INTO campaign_counts (campaign_id, status, detail, node, n)"
    " SELECT * FROM unnest($1::TEXT[], $2::TEXT[], $3::TEXT[], $4::TEXT[], $5::BIGINT[])"
    " ON CONFLICT (campaign_id, status, detail, node) DO UPDATE SET n = campaign_counts.n + excluded.n"
)
WAITING = (
    "INSERT INTO channel_waiting (channel, node, n) VALUES ($1, $2, $3)"
    " ON CONFLICT (channel, node) DO UPDATE SET n = channel_waiting.n + excluded.n"
)
BUCKET = "UPDATE channels SET bucket = $2 WHERE id = $1"


async def claim(
    connection: asyncpg.Connection, stream: str, campaign: str | None, node: str, taken: int, read: int
) -> int:
    """Claim so many messages of a stream, of at most `read` that are looked at; how many they were."""
    async with connection.transaction():
        channel = await connection.fetchrow(CHANNEL, "sms-us")
        assert channel is not None
        await connection.fetchrow(NODE, node, 0)
        now: int = await connection.fetchval("SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)")
        campaigns = [row["id"] for row in await connection.fetch(CAMPAIGNS, "sms-us")]
        await connection.fetch(NEXT_DUE, [f"sms-us/{lane}" for lane in range(3)] + campaigns)
        due = await connection.fetch(DUE, stream, now, read)
        people = sorted({row["contact_id"] for row in due})
        for sql in (PEOPLE, ON_WAY, CONSENTS, BLOCKS, INVALID, TALKED):
            await connection.fetch(sql, people)
        ids = [row["id"] for row in due[:taken]]
        line = f'["sending", {now}, null]\n'
        await connection.execute(CLAIM, ids, now, now if campaign else None, node, line)
        if campaign is not None:
            rows = [campaign] * 2, ["queued", "sending"], ["", ""], [f"{node}/0"] * 2, [-len(ids), len(ids)]
            await connection.execute(COUNT, *rows)
        await connection.execute(WAITING, "sms-us", f"{node}/0", -len(ids))
        await connection.execute(BUCKET, "sms-us", channel["bucket"])
    return len(ids)
