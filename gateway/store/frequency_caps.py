"""What counts for frequency caps: the marketing messages to a contact, by the time at which each was claimed.

The time is a column of the message (`counted_at`): when the provider did not take one, its time is emptied, and no sum
has to be corrected.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, select, update

from gateway.core.clock import Instant
from gateway.store.bulk import among, encode
from gateway.store.schema import messages
from gateway.store.statements import statement

_counted = statement(
    "limits.marketing_counted",
    "The marketing that counts for the caps of these people.",
    select(messages.c.contact_id, messages.c.group_id, messages.c.counted_at).where(
        among(messages.c.contact_id), messages.c.counted_at > bindparam("since")
    ),
)


def counted(connection: Connection, people: Iterable[str], since: Instant) -> list[tuple[str, str | None, Instant]]:
    """(contact, group, when) of the marketing messages to these contacts that count since then."""
    counting = connection.execute(_counted, {"rows": encode(sorted(set(people))), "since": since})
    return [(contact, group, at) for contact, group, at in counting]


_got_marketing = statement(
    "limits.got_marketing",
    "Who of these people got marketing lately, and on which channel.",
    select(messages.c.contact_id, messages.c.channel)
    .distinct()
    .where(among(messages.c.contact_id), messages.c.counted_at > bindparam("since")),
)


def got_marketing(connection: Connection, pairs: Sequence[tuple[str, str]], since: Instant) -> list[tuple[str, str]]:
    """Those of these (channel, contact) to whom marketing went out on the channel since then."""
    if not pairs:
        return []
    asked = {"rows": encode(sorted({contact for _, contact in pairs})), "since": since}
    reached = {(channel, contact) for contact, channel in connection.execute(_got_marketing, asked)}
    return [pair for pair in pairs if pair in reached]


_uncount = statement(
    "outbox.uncount",
    "Messages that the provider did not take count for no cap.",
    update(messages).values(counted_at=None).where(among(messages.c.id)),
)


def give_back(connection: Connection, ids: Sequence[str]) -> None:
    """These messages count for no cap: the provider certainly did not take them."""
    if ids:
        connection.execute(_uncount, {"rows": encode(sorted(ids))})
