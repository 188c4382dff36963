"""What the pair rate depends on: when a channel lately sent something to a person, and the outcome."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import Instant
from gateway.store.bulk import among, encode
from gateway.store.schema import messages
from gateway.store.statements import statement

_sent = statement(
    "outbox.handed_over",
    "What was handed over to these people on a channel lately.",
    select(
        messages.c.contact_id, messages.c.claimed_at, messages.c.error_code, messages.c.status, messages.c.attempts
    ).where(
        among(messages.c.contact_id),
        messages.c.channel == bindparam("channel"),
        messages.c.claimed_at > bindparam("since"),
    ),
)


class SentMessage(NamedTuple):
    """A message that was claimed for an attempt: when the latest attempt began, and what came of it."""

    contact: str
    at: Instant
    code: str | None
    status: str
    attempts: int


def sent(connection: Connection, channel: str, people: Iterable[str], since: Instant) -> list[SentMessage]:
    """The messages to these contacts on a channel whose latest attempt began after `since`, also those that were given
    back unsent."""
    asked = {"rows": encode(sorted(set(people))), "channel": channel, "since": since}
    return [SentMessage(*row) for row in connection.execute(_sent, asked)]
