"""Messages as a list, newest first: by person, reference or campaign on an index, all else in a bounded look."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.core.clock import DAY, Instant
from gateway.core.ids import floor_id, time_of
from gateway.store.bulk import among, encode
from gateway.store.dialect_words import unindexed
from gateway.store.recipients import WINDOW, RecipientPage
from gateway.store.schema import campaigns, messages
from gateway.store.statements import Choice, statement

SLACK = DAY
"""By how much an id may be later than its message: ids never go back, while a clock may."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to; `statuses` are as the store has them. Times bound when a message was made, the
    first included, the last not."""

    contact: str | None = None
    reference: str | None = None
    campaign: str | None = None
    channel: str | None = None
    statuses: Collection[str] = ()
    since: Instant | None = None
    until: Instant | None = None


_INDEXED = {
    "contact": messages.c.contact_id == bindparam("contact"),
    "reference": messages.c.reference == bindparam("reference"),
    "campaign": messages.c.campaign_id == bindparam("campaign"),
    "first": messages.c.id >= bindparam("first"),
    "before": messages.c.id < bindparam("before"),
    "behind": messages.c.id < bindparam("behind"),
}
"""What an index finds: an id tells the time at which its message was made, or a later one."""

_end_of_window = Choice(
    "outbox.end_of_window",
    "How far one page of a list of messages looks at most.",
    select(messages.c.id).order_by(messages.c.id.desc()).offset(WINDOW).limit(1),
    _INDEXED,
    scans="looks at a bounded number of rows",
)
_page = Choice(
    "outbox.page",
    "A page of a list of messages, the newest first.",
    select(messages).order_by(messages.c.id.desc()).limit(bindparam("most")),
    _INDEXED
    | {
        "end": messages.c.id >= bindparam("end"),
        "channel": unindexed(messages.c.channel) == bindparam("channel"),
        "statuses": among(unindexed(messages.c.status), "statuses"),
        "since": messages.c.created_at >= bindparam("since"),
        "until": messages.c.created_at < bindparam("until"),
    },
    scans="looks at a bounded number of rows, down to the end of its window",
)


def page(connection: Connection, wanted: Filter, *, before: str, most: int) -> RecipientPage:
    """Messages older than a given one. Each page looks at a bounded number of rows, so that one of a filtered list may
    be short, or empty, before the last."""
    indexed = _indexed(connection, wanted, before)
    end = connection.execute(_end_of_window.given(indexed), indexed).scalar()
    narrowed = {
        "end": end,
        "channel": wanted.channel,
        "statuses": encode(sorted(wanted.statuses)) if wanted.statuses else None,
        "since": wanted.since,
        "until": wanted.until,
    }
    asked = indexed | {key: value for key, value in narrowed.items() if value is not None}
    rows = list(connection.execute(_page.given(asked), {**asked, "most": most + 1}))
    return RecipientPage(rows[:most], rows[most - 1].id if len(rows) > most else end)


_newest = statement(
    "outbox.newest",
    "The id of the newest message, to see how far ids are ahead of the clock.",
    select(messages.c.id, messages.c.created_at).order_by(messages.c.id.desc()).limit(1),
    scans="reads one row",
)


def _ahead(connection: Connection) -> Instant:
    """By how much the newest id is ahead of its message's time."""
    row = connection.execute(_newest).one_or_none()
    return 0 if row is None else max(0, time_of(row.id) - row.created_at)


def _indexed(connection: Connection, wanted: Filter, before: str) -> dict[str, Any]:
    asked: dict[str, Any] = {
        "contact": wanted.contact,
        "reference": wanted.reference,
        "campaign": wanted.campaign,
        "first": None if wanted.since is None else floor_id(wanted.since),
        "before": before or None,
    }
    alone = wanted.contact is None and wanted.reference is None and wanted.campaign is None
    if wanted.until is not None and alone:
        asked["behind"] = floor_id(wanted.until + SLACK + _ahead(connection))
    return {key: value for key, value in asked.items() if value is not None}


_campaigns = statement(
    "campaigns.of_messages",
    "State and content of the campaigns whose messages are listed.",
    select(campaigns.c.id, campaigns.c.state, campaigns.c.content).where(among(campaigns.c.id)),
)


def campaigns_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """State and content of these campaigns."""
    rows = connection.execute(_campaigns, {"rows": encode(sorted(set(ids)))})
    return {row.id: (row.state, row.content) for row in rows}
