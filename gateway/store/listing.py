"""Messages as a list, newest first: by person, reference or campaign on an index, all else in a bounded look."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Select, select

from gateway.clock import DAY, Instant
from gateway.ids import floor_id, time_of
from gateway.store.batch import encode, values
from gateway.store.roster import WINDOW, Page
from gateway.store.tables import campaigns, messages

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


def page(connection: Connection, wanted: Filter, *, before: str, most: int) -> Page:
    """Messages older than a given one. Each page looks at a bounded number of rows, so that one of a filtered list may
    be short, or empty, before the last."""
    narrowed = _narrowed(wanted, before)
    alone = wanted.contact is None and wanted.reference is None and wanted.campaign is None
    if wanted.until is not None and alone:
        narrowed = narrowed.where(messages.c.id < floor_id(wanted.until + SLACK + _ahead(connection)))
    end = connection.execute(
        narrowed.with_only_columns(messages.c.id).order_by(messages.c.id.desc()).offset(WINDOW).limit(1)
    ).scalar()
    query = narrowed
    parameters = {}
    if end is not None:
        query = query.where(messages.c.id >= end)
    if wanted.channel is not None:
        query = query.where(messages.c.channel.concat("") == wanted.channel)
    if wanted.statuses:
        query = query.where(messages.c.status.concat("").in_(values("statuses")))
        parameters["statuses"] = encode(sorted(wanted.statuses))
    if wanted.since is not None:
        query = query.where(messages.c.created_at >= wanted.since)
    if wanted.until is not None:
        query = query.where(messages.c.created_at < wanted.until)
    found = list(connection.execute(query.order_by(messages.c.id.desc()).limit(most + 1), parameters))
    return Page(found[:most], found[most - 1].id if len(found) > most else end)


_newest = select(messages.c.id, messages.c.created_at).order_by(messages.c.id.desc()).limit(1)


def _ahead(connection: Connection) -> Instant:
    """By how much the newest id is ahead of its message's time."""
    row = connection.execute(_newest).one_or_none()
    return 0 if row is None else max(0, time_of(row.id) - row.created_at)


def _narrowed(wanted: Filter, before: str) -> Select[tuple[object, ...]]:
    """What an index finds: an id tells the time at which its message was made, or a later one."""
    query = select(messages)
    for column, value in (("contact_id", wanted.contact), ("reference", wanted.reference)):
        if value is not None:
            query = query.where(messages.c[column] == value)
    if wanted.campaign is not None:
        query = query.where(messages.c.campaign_id == wanted.campaign)
    if wanted.since is not None:
        query = query.where(messages.c.id >= floor_id(wanted.since))
    return query.where(messages.c.id < before) if before else query


_campaigns = select(campaigns.c.id, campaigns.c.state, campaigns.c.content).where(campaigns.c.id.in_(values()))


def campaigns_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """State and content of these campaigns."""
    found = connection.execute(_campaigns, {"rows": encode(sorted(set(ids)))})
    return {row.id: (row.state, row.content) for row in found}
