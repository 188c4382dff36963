"""Campaigns' rows: their content, their state, and counts that are exact and cheap at any size."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, update

from gateway.clock import Instant
from gateway.store.batch import encode, insert_rows
from gateway.store.messages import Status
from gateway.store.tables import campaign_counts, campaigns, messages

OPEN = (Status.QUEUED, Status.DEFERRED, Status.SENDING)
"""While a recipient is in one of these, a campaign is not finished."""


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """A campaign to write. `content` and `options` are JSON."""

    id: str
    name: str
    channel: str
    category: str
    state: str
    content: str
    options: str
    send_at: Instant | None
    created_at: Instant


_insert = insert_rows(
    campaigns,
    ["id", "name", "channel", "category", "state", "content", "options", "send_at", "created_at", "updated_at"],
)


def add(connection: Connection, it: NewCampaign) -> None:
    """Write a campaign."""
    row = [
        it.id, it.name, it.channel, it.category, it.state, it.content, it.options, it.send_at, it.created_at,
        it.created_at,
    ]  # fmt: skip
    connection.execute(_insert, {"rows": encode([row])})


_get = select(campaigns).where(campaigns.c.id == bindparam("id"))


def get(connection: Connection, id_: str) -> Row[Any] | None:
    """A campaign's row."""
    return connection.execute(_get, {"id": id_}).one_or_none()


_set_state = (
    update(campaigns)
    .values(state=bindparam("new"), paused_reason=bindparam("why"), updated_at=bindparam("now"))
    .where(campaigns.c.id == bindparam("campaign"), campaigns.c.state.in_(bindparam("old", expanding=True)))
)


def set_state(
    connection: Connection, id_: str, old: tuple[str, ...], new: str, now: Instant, why: str | None = None
) -> bool:
    """Move a campaign from one of the old states to the new one; False when it is in another state."""
    changed = connection.execute(_set_state, {"campaign": id_, "old": list(old), "new": new, "now": now, "why": why})
    return changed.rowcount > 0


_counts = (
    select(campaign_counts.c.status, campaign_counts.c.detail, func.sum(campaign_counts.c.n).label("n"))
    .where(campaign_counts.c.campaign_id == bindparam("id"))
    .group_by(campaign_counts.c.status, campaign_counts.c.detail)
)


def counts(connection: Connection, id_: str) -> list[tuple[str, str, int]]:
    """(status, detail, how many) of a campaign, without the empty ones."""
    return [(status, detail, n) for status, detail, n in connection.execute(_counts, {"id": id_}) if n]


_open = (
    select(campaigns.c.id)
    .where(
        campaigns.c.state == "running",
        ~select(campaign_counts.c.campaign_id)
        .where(
            campaign_counts.c.campaign_id == campaigns.c.id,
            campaign_counts.c.status.in_([status.value for status in OPEN]),
        )
        .group_by(campaign_counts.c.campaign_id)
        .having(func.sum(campaign_counts.c.n) > 0)
        .exists(),
    )
    .order_by(campaigns.c.id)
)


def done(connection: Connection) -> list[str]:
    """The running campaigns of which every recipient has an end."""
    return list(connection.execute(_open).scalars())


_scheduled = select(campaigns.c.id, campaigns.c.channel).where(
    campaigns.c.state == "scheduled", campaigns.c.send_at <= bindparam("now")
)


def starting(connection: Connection, now: Instant) -> list[tuple[str, str]]:
    """The scheduled campaigns (with their channels) whose time has come."""
    return [(row.id, row.channel) for row in connection.execute(_scheduled, {"now": now})]


def page(
    connection: Connection, id_: str, *, status: str | None, reason: str | None, after: str, most: int
) -> list[Row[Any]]:
    """Recipients of a campaign in the order of their ids, after a given one."""
    wanted = select(messages).where(messages.c.campaign_id == id_, messages.c.id > after)
    if status is not None:
        wanted = wanted.where(messages.c.status == status)
    if reason is not None:
        wanted = wanted.where(messages.c.reason == reason)
    return list(connection.execute(wanted.order_by(messages.c.id).limit(most)))


def options(row: Row[Any]) -> dict[str, Any]:
    """A campaign's options."""
    found: dict[str, Any] = json.loads(row.options)
    return found
