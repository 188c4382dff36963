"""A migrated store with enough rows that the database knows which of its tables are big."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import Connection, create_engine

from gateway.store import migrate
from gateway.store.postgresql_store import PostgresqlStore
from gateway.store.schema import metadata

MANY = 10_000
PEOPLE = 4_000
CHANNELS = [f"channel{i}" for i in range(3)]
STATUSES = ["queued", "deferred", "sending", "unknown", "accepted", "sent", *["delivered", "read", "failed"] * 30]


def _id(i: int) -> str:
    return f"{i:012d}"


def _status(i: int) -> str:
    return STATUSES[i % len(STATUSES)]


def _message(i: int) -> dict[str, Any]:
    return {
        "id": _id(i), "channel": _channel(i), "contact_id": _contact(i), "address": f"+1{i:010d}", "group_id": "news",
        "category": "marketing", "kind": "reply" if i % 20 == 0 else "campaign", "stream": f"stream{i % 50}", "lane": 1,
        "status": _status(i), "reason": ("quality_paused", "template_unavailable", None)[i % 3], "due_at": i,
        "expires_at": i, "created_at": i, "updated_at": i, "form": "text", "cost": 1, "claimed_at": i,
        "counted_at": i if i % 2 else None, "reserved_at": i, "provider_id": f"p{i}", "reference": f"r{i}",
        "campaign_id": _id(i % 200) if i % 3 else None, "history": "",
    }  # fmt: skip


def _channel(i: int) -> str:
    return CHANNELS[i % len(CHANNELS)]


def _contact(i: int) -> str:
    return _id(i % PEOPLE)


def _done(i: int) -> dict[str, Any]:
    about = {"about": "", "detail": "{}", "contact_id": _contact(i)}
    return {"id": _id(i), "at": i, "key": "ops", "action": "login", **about}


ROWS: dict[str, tuple[int, Callable[[int], dict[str, Any]]]] = {
    "contacts": (PEOPLE, lambda i: {"id": _id(i), "created_at": i, "external_id": f"e{i}"}),
    "identities": (
        PEOPLE,
        lambda i: {"kind": "phone", "value": f"+1{i:010d}", "contact_id": _id(i), "invalid_code": None},
    ),
    "consents": (
        PEOPLE,
        lambda i: {
            "contact_id": _id(i), "group_id": f"group{i % 3}", "state": "pending" if i % 50 == 0 else "subscribed",
            "before": "none", "ends_at": i, "prompts": "[]",
        },
    ),
    "ledger": (
        MANY,
        lambda i: {
            "contact_id": _contact(i), "seq": i // PEOPLE, "group_id": "news", "at": i, "payload": "{}", "salt": "",
            "digest": "", "hash": "",
        },
    ),
    "nodes": (3, lambda i: {"id": f"node{i}", "name": f"n{i}", "started_at": i, "lease_until": i}),
    "leaders": (8, lambda i: {"role": f"role{i}", "node": f"node{i % 3}", "since": i}),
    "blocks": (1000, lambda i: {"channel": _channel(i), "contact_id": _id(i), "since": i, "code": "21610"}),
    "conversations": (
        PEOPLE,
        lambda i: {"contact_id": _id(i), "channel": _channel(i), "answerable_at": i, "window_until": i},
    ),
    "inbound": (
        MANY,
        lambda i: {
            "id": _id(i), "channel": _channel(i), "key": f"k{i}", "kind": "message",
            "state": "unreadable" if i % 500 == 0 else "done", "contact_id": _contact(i), "received_at": i, "raw": b"",
        },
    ),
    "messages": (MANY, _message),
    "receipts": (
        MANY,
        lambda i: {
            "id": _id(i), "channel": _channel(i), "key": f"k{i}", "message_id": _id(i) if i % 50 else None,
            "provider_id": f"p{i}", "status": "delivered", "received_at": i, "raw": b"",
        },
    ),
    "campaigns": (
        200,
        lambda i: {
            "id": _id(i), "name": "", "channel": _channel(i), "category": "marketing",
            "state": "running" if i % 20 == 0 else "finished", "content": "{}", "options": "{}", "created_at": i,
            "updated_at": i,
        },
    ),
    "campaign_parts": (
        1000,
        lambda i: {
            "campaign_id": _id(i % 200), "part": f"part{i}", "rows": 1, "added": 1, "refused": 0, "checksum": 1,
            "complete": 1, "report": "[]", "updated_at": i,
        },
    ),
    "campaign_opt_outs": (PEOPLE, lambda i: {"campaign_id": _id(i % 200), "contact_id": _id(i), "at": i}),
    "campaign_replies": (PEOPLE, lambda i: {"campaign_id": _id(i % 200), "contact_id": _id(i), "at": i}),
    "campaign_counts": (
        2000,
        lambda i: {"campaign_id": _id(i % 200), "status": f"status{i // 200}", "detail": "", "node": "a", "n": 1},
    ),
    "channels": (3, lambda i: {"id": _channel(i), "bucket": "{}"}),
    "channel_waiting": (3, lambda i: {"channel": _channel(i), "node": "a", "n": 1}),
    "channel_history": (2000, lambda i: {"id": _id(i), "channel": _channel(i), "at": i, "data": "{}"}),
    "tallies": (2000, lambda i: {"channel": _channel(i), "hour": i // 30, "sign": f"sign{i // 3 % 10}", "n": 1}),
    "prompts": (
        PEOPLE,
        lambda i: {
            "id": _id(i), "at": i, "channel": _channel(i), "contact_id": _id(i), "range": f"+1{i % 100}",
            "visitor": f"v{i % 100}", "group_id": f"group{i % 3}", "country": "US",
        },
    ),
    "preference_codes": (
        MANY,
        lambda i: {
            "id": _id(i), "digest": f"d{i}", "contact_id": _contact(i), "group_id": f"group{i % 3}", "created_at": i,
        },
    ),
    "portfolios": (2, lambda i: {"id": f"portfolio{i}", "most": 250}),
    "reach": (PEOPLE, lambda i: {"portfolio": f"portfolio{i % 2}", "contact_id": _id(i), "at": i}),
    "templates": (
        100,
        lambda i: {
            "account": f"account{i % 2}", "name": f"name{i}", "language": "en_US", "status": "approved",
            "category": "marketing", "quality": "unknown", "buttons": "[]", "variables": "[]", "updated_at": i,
        },
    ),
    "events": (MANY, lambda i: {"type": "message.status", "at": i, "contact_id": _contact(i), "data": "{}"}),
    "sinks": (20, lambda i: {"url": f"sink{i}", "cursor": 0, "since": 0}),
    "deliveries": (
        PEOPLE,
        lambda i: {
            "sink": f"sink{i % 20}", "seq": i, "key": _contact(i), "state": ("retry", "behind", "dead")[i % 3],
            "down": 0, "attempts": 1, "due_at": i, "since": i,
        },
    ),
    "idempotency": (
        PEOPLE,
        lambda i: {"scope": "key /v1/messages", "key": f"k{i}", "body": "", "status": 202, "answer": "{}", "at": i},
    ),
    "marks": (3, lambda i: {"name": f"mark{i}", "value": ""}),
    "audit": (MANY, _done),
    "activity": (2000, lambda i: {"hour": i // 30, "what": f"what{i % 30}", "node": "a", "n": 1}),
    "ended_sessions": (20, lambda i: {"id": f"session{i}", "until": i}),
    "secrets": (3, lambda i: {"name": f"secret{i}", "value": ""}),
}  # fmt: skip
"""How many rows of each table, and what each of them is."""


@contextmanager
def filled(path: Path, *, analyzed: bool, most: int = MANY) -> Iterator[Connection]:
    """A SQLite store as the migrations make it, with rows in all of its tables: no more than so many in each."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        migrate.upgrade(connection)
        connection.commit()
        for name, (many, row) in ROWS.items():
            connection.execute(metadata.tables[name].insert(), [row(i) for i in range(min(many, most))])
        if analyzed:
            connection.exec_driver_sql("ANALYZE")
        connection.commit()
        yield connection
    engine.dispose()


async def fill_postgresql(url: str) -> None:
    """Make a PostgreSQL database as the migrations make it, with rows in all of its tables, of which it knows how many
    they are."""
    store = PostgresqlStore(url)
    await store.open()
    await store.close()
    connection = await asyncpg.connect(url)
    for name, (many, row) in ROWS.items():
        records = [row(i) for i in range(many)]
        values = [tuple(record.values()) for record in records]
        await connection.copy_records_to_table(name, records=values, columns=list(records[0]))
    await connection.execute("UPDATE events SET seq = written")
    await connection.execute("VACUUM ANALYZE")
    await connection.close()
