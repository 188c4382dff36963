"""Idempotency keys: the first answer to a request, kept in the transaction of its effect for at least 24 hours; and
keys without an answer, of what counts once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import DAY, Instant
from gateway.store.bulk import delete_some, encode, insert_rows
from gateway.store.errors import DataError
from gateway.store.schema import idempotency
from gateway.store.statements import statement

KEPT = DAY
"""How long an answer is kept at least."""


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """A request's idempotency: the API key's name and path, the caller's key, and the sha256 of the body."""

    scope: str
    key: str
    body: str


class OnceKey(NamedTuple):
    """The key of what counts once: whose it is, and the key."""

    scope: str
    key: str


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """The answer that was given before: its status and JSON; `body` is the sha256 of the request that got it."""

    body: str
    status: int
    answer: dict[str, Any]


class AnsweredMeanwhile(DataError):
    """A request with the same key was answered while this one ran, by whichever node: it gets the same answer."""


_recall = statement(
    "idempotency.recall",
    "The answer that was given for an idempotency key.",
    select(idempotency.c.body, idempotency.c.status, idempotency.c.answer).where(
        idempotency.c.scope == bindparam("scope"), idempotency.c.key == bindparam("key")
    ),
)
_record = statement(
    "idempotency.record",
    "Stores the answers to requests.",
    insert_rows(idempotency, ["scope", "key", "body", "status", "answer", "at"], ignore=True),
)
_use = statement(
    "idempotency.use",
    "Stores the keys of what counts once, and returns those that were not used before.",
    insert_rows(idempotency, ["scope", "key", "body", "status", "answer", "at"], ignore=True).returning(
        idempotency.c.scope, idempotency.c.key
    ),
)
_forget = statement(
    "idempotency.forget",
    "Deletes answers that are older than 24 hours.",
    delete_some(idempotency, idempotency.c.at < bindparam("before")),
)


def recall(connection: Connection, scope: str, key: str) -> StoredAnswer | None:
    """The answer that was given for this key, None if it is new."""
    row = connection.execute(_recall, {"scope": scope, "key": key}).one_or_none()
    return None if row is None else StoredAnswer(row.body, row.status, json.loads(row.answer))


def record(
    connection: Connection, answers: Iterable[tuple[IdempotencyKey | None, int, dict[str, Any]]], now: Instant
) -> None:
    """Store the answers (status and JSON) to those requests that have an idempotency key. Raises AnsweredMeanwhile
    when a key was used meanwhile: the transaction must not be committed."""
    batch = [
        [request.scope, request.key, request.body, status, json.dumps(answer, ensure_ascii=False), now]
        for request, status, answer in answers
        if request is not None
    ]
    batch.sort()  # whoever has some of the same keys waits, and never for each other
    if batch and connection.execute(_record, {"rows": encode(batch)}).rowcount < len(batch):
        raise AnsweredMeanwhile("this idempotency key was used meanwhile")


def use(connection: Connection, keys: Iterable[OnceKey], now: Instant) -> set[OnceKey]:
    """Use keys that count once, which hold for at least 24 hours. Returns those that nobody used before."""
    batch = [[key.scope, key.key, "", 200, "{}", now] for key in sorted(set(keys))]
    return {OnceKey(*row) for row in connection.execute(_use, {"rows": encode(batch)})}


def forget(connection: Connection, now: Instant, most: int) -> int:
    """Delete at most `most` answers that are older than 24 hours. Returns how many they were."""
    return connection.execute(_forget, {"before": now - KEPT, "most": most}).rowcount
