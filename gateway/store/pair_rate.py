"""What the pair rate looks at: when a channel last sent to a person, and the outcome."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import Instant
from gateway.store.bulk import encode, values
from gateway.store.schema import messages
from gateway.store.statements import statement

_sent = statement(
    "limits.handed_over",
    "What was handed over to these people on a channel lately.",
    select(
        messages.c.contact_id, messages.c.claimed_at, messages.c.error_code, messages.c.status, messages.c.attempts
    ).where(
        messages.c.contact_id.in_(values()),
        messages.c.channel == bindparam("channel"),
        messages.c.claimed_at > bindparam("since"),
    ),
)


class SentMessage(NamedTuple):
    """A message that was handed over: its latest attempt and its outcome."""

    contact: str
    at: Instant
    code: str | None
    status: str
    attempts: int


def sent(connection: Connection, channel: str, people: Iterable[str], since: Instant) -> list[SentMessage]:
    """The messages handed over on a channel to these contacts since then."""
    asked = {"rows": encode(sorted(set(people))), "channel": channel, "since": since}
    return [SentMessage(*row) for row in connection.execute(_sent, asked)]
