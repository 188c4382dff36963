"""What people wrote before they stopped, in the order in which it came in. Nothing of it is stored a second time."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from gateway.core.clock import Instant
from gateway.core.consent.states import Kind
from gateway.store.bulk import among, encode
from gateway.store.dialect_words import unindexed
from gateway.store.schema import contacts, inbound, ledger, literal
from gateway.store.statements import statement

STOPS = frozenset(
    kind.value for kind in (Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.META_STOP, Kind.BLOCKED, Kind.HOLD_ENDED)
)
"""The events of the ledger by which a person, or their carrier, ended messages."""

_messages = statement(
    "inbox.said",
    "The next messages that people wrote and that are still kept.",
    select(
        inbound.c.id, inbound.c.channel, inbound.c.contact_id, inbound.c.text, inbound.c.received_at, inbound.c.why,
        contacts.c.language,
    )
    .join(contacts, contacts.c.id == inbound.c.contact_id)
    .where(
        inbound.c.id > bindparam("after"),
        unindexed(inbound.c.kind) == literal("message"),
        inbound.c.text.is_not(None),
    )
    .order_by(inbound.c.id)
    .limit(bindparam("most")),
)  # fmt: skip
_stops = statement(
    "ledger.of_people",
    "What the ledger says of people between two times.",
    select(ledger.c.contact_id, ledger.c.at, ledger.c.payload)
    .where(
        among(ledger.c.contact_id),
        ledger.c.payload.is_not(None),
        ledger.c.at.between(bindparam("since"), bindparam("until")),
    )
    .order_by(ledger.c.contact_id, ledger.c.seq),
)


def messages(connection: Connection, after: str, most: int) -> Sequence[Row[Any]]:
    """At most `most` messages with a text after an id, with the language that is known of who wrote it."""
    return list(connection.execute(_messages, {"after": after, "most": most}))


def stops_of(
    connection: Connection, people: Collection[str], since: Instant, until: Instant
) -> dict[str, list[tuple[Instant, str]]]:
    """By contact: when their messages were stopped (when it was received), and by which event, the oldest first; of the
    entries that were written between two times."""
    found: dict[str, list[tuple[Instant, str]]] = {}
    if not people:
        return found
    asked = {"rows": encode(sorted(people)), "since": since, "until": until}
    for contact, at, payload in connection.execute(_stops, asked):
        entry = json.loads(payload)
        if entry.get("event") in STOPS:
            found.setdefault(contact, []).append((int(entry.get("received_at") or at), str(entry["event"])))
    return found
