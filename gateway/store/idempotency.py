"""Idempotency keys: the first answer to a request, kept in the transaction of its effect for at least 24 hours."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import DAY, Instant
from gateway.store.bulk import delete_some, encode, insert_rows
from gateway.store.schema import idempotency
from gateway.store.statements import statement

KEPT = DAY
"""For how long an answer is kept at least."""


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """A request's idempotency: the API key's name and path, the caller's key, and the sha256 of the body."""

    scope: str
    key: str
    body: str


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer that was given before."""

    body: str
    status: int
    answer: dict[str, Any]


_recall = statement(
    "idempotency.recall",
    "The answer that an idempotency key got.",
    select(idempotency.c.body, idempotency.c.status, idempotency.c.answer).where(
        idempotency.c.scope == bindparam("scope"), idempotency.c.key == bindparam("key")
    ),
)
_record = statement(
    "idempotency.record",
    "Keeps the answer to a request.",
    insert_rows(idempotency, ["scope", "key", "body", "status", "answer", "at"]),
)
_forget = statement(
    "idempotency.forget",
    "Forgets answers that are older than 24 hours.",
    delete_some(idempotency, idempotency.c.at < bindparam("before")),
)


def recall(connection: Connection, scope: str, key: str) -> StoredAnswer | None:
    """The answer that this key got, if it was used."""
    row = connection.execute(_recall, {"scope": scope, "key": key}).one_or_none()
    return None if row is None else StoredAnswer(row.body, row.status, json.loads(row.answer))


def record(
    connection: Connection, once: IdempotencyKey | None, status: int, answer: dict[str, Any], now: Instant
) -> None:
    """Keep an answer. Raises when the key was used meanwhile, and nothing of the transaction stays."""
    if once is not None:
        row = [once.scope, once.key, once.body, status, json.dumps(answer, ensure_ascii=False), now]
        connection.execute(_record, {"rows": encode([row])})


def forget(connection: Connection, now: Instant, most: int) -> int:
    """Drop at most so many of the keys that are older than 24 hours; how many they were."""
    return connection.execute(_forget, {"before": now - KEPT, "most": most}).rowcount
