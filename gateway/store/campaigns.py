"""Campaigns' rows: their content and their state. Their counts are in `campaign_counts`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Exists,
    Row,
    Text,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from gateway.core.campaign_state import ENDED, STARTED, TRANSITIONS, CampaignMove, CampaignState
from gateway.core.clock import Instant
from gateway.core.message_status import OPEN, WAITING, MessageStatus
from gateway.store.bulk import among, encode, insert_rows
from gateway.store.schema import campaign_counts, campaign_parts, campaigns, literal, literals, nodes
from gateway.store.statements import Choice, statement

INTAKE, CANCEL, RENDER, DELETE, AUDIENCE = "intake", "cancel", "render", "delete", "audience"
"""What the gateway has yet to finish (`chore`): write the recipients of the request; cancel what still waits; measure
the recipients' messages anew, since the content has changed; delete the draft; add the people of its group."""


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """A campaign to write. `content`, `options` and `stop_if` are JSON; `stop_if` None: it has no breakers."""

    id: str
    name: str
    channel: str
    category: str
    content: str
    options: str
    stop_if: str | None
    send_at: Instant | None
    created_at: Instant
    audience: str | None = None


_NEW = [
    "id", "name", "channel", "category", "state", "content", "options", "stop_if", "chore", "node", "send_at",
    "created_at", "updated_at", "audience",
]  # fmt: skip
_insert = statement(
    "campaigns.add",
    "Writes a campaign.",
    insert_rows(campaigns, _NEW),
)


def add(connection: Connection, campaign: NewCampaign, node: str) -> None:
    """Write a campaign: a draft (`INTAKE`) until this node has written the recipients of its request."""
    row = [
        campaign.id, campaign.name, campaign.channel, campaign.category, CampaignState.DRAFT, campaign.content,
        campaign.options, campaign.stop_if, INTAKE, node,
        campaign.send_at, campaign.created_at, campaign.created_at, campaign.audience,
    ]  # fmt: skip
    connection.execute(_insert, {"rows": encode([row])})


_not_deleted = or_(campaigns.c.chore.is_(None), campaigns.c.chore != DELETE)
_get = statement(
    "campaigns.get",
    "A campaign's row.",
    select(campaigns).where(campaigns.c.id == bindparam("id"), _not_deleted),
)
_lock = statement(
    "campaigns.lock",
    "A campaign's row that nobody else changes until the transaction ends.",
    _get.with_for_update(key_share=True),
)


def get(connection: Connection, id_: str, *, lock: bool = False) -> Row[Any] | None:
    """A campaign's row, None when there is no such campaign (or it is being deleted); with `lock` nobody else changes
    it until the transaction ends."""
    return connection.execute(_lock if lock else _get, {"id": id_}).one_or_none()


_first_runs = and_(
    campaigns.c.audience.is_not(None),
    campaigns.c.started_at.is_(None),
    bindparam("start", type_=BigInteger).is_not(None),
)
"""Whether a campaign starts whose people are still to be added."""
_set_state = statement(
    "campaigns.set_state",
    "Moves a campaign from one state to another.",
    update(campaigns)
    .values(
        state=bindparam("new"),
        paused_reason=bindparam("why"),
        chore=case(
            (_first_runs, literal(AUDIENCE)), else_=func.coalesce(bindparam("task", type_=Text), campaigns.c.chore)
        ),
        expires_at=func.coalesce(bindparam("expiry", type_=BigInteger), campaigns.c.expires_at),
        send_at=func.coalesce(bindparam("at", type_=BigInteger), campaigns.c.send_at),
        started_at=func.coalesce(campaigns.c.started_at, bindparam("start", type_=BigInteger)),
        finished_at=func.coalesce(campaigns.c.finished_at, bindparam("end", type_=BigInteger)),
        updated_at=bindparam("now"),
    )
    .where(campaigns.c.id == bindparam("campaign"), among(campaigns.c.state)),
)


def set_state(
    connection: Connection,
    id_: str,
    move: CampaignMove,
    now: Instant,
    *,
    waits: bool = False,
    why: str | None = None,
    chore: str | None = None,
    expires_at: Instant | None = None,
    send_at: Instant | None = None,
) -> bool:
    """Move a campaign; False when its state is none that the move starts from. With `waits` it is scheduled instead of
    running. `why` is written as it is, also None; a chore or a time that is None stays as it was. One with an audience
    begins to add its people when it first runs."""
    sources, new = TRANSITIONS[move].sources, TRANSITIONS[move].towards(waits=waits)
    changed = connection.execute(
        _set_state,
        {
            "campaign": id_, "rows": encode(sources), "new": new, "now": now, "why": why, "task": chore,
            "expiry": expires_at, "at": send_at, "start": now if new is CampaignState.RUNNING else None,
            "end": now if new in ENDED else None,
        },
    )  # fmt: skip
    return changed.rowcount > 0


_end_chore = statement(
    "campaigns.end_chore",
    "What was left to do with a campaign is done.",
    update(campaigns).values(chore=None, chore_after=None).where(campaigns.c.id == bindparam("campaign")),
)
_go_on = statement(
    "campaigns.go_on_with_chore",
    "Writes how far what is left to do with a campaign is.",
    update(campaigns).values(chore_after=bindparam("after")).where(campaigns.c.id == bindparam("campaign")),
)
_set_chore = statement(
    "campaigns.set_chore",
    "Gives a campaign something to be done with it.",
    update(campaigns)
    .values(chore=bindparam("task"), chore_after=None, updated_at=bindparam("now"))
    .where(campaigns.c.id == bindparam("campaign")),
)
_set_stop_base = statement(
    "campaigns.set_stop_base",
    "Restarts the counts of a campaign's breakers from here.",
    update(campaigns).values(stop_base=bindparam("base")).where(campaigns.c.id == bindparam("campaign")),
)


def end_chore(connection: Connection, id_: str) -> None:
    """What was left to do with a campaign is done."""
    connection.execute(_end_chore, {"campaign": id_})


def set_chore(connection: Connection, id_: str, chore: str, now: Instant) -> None:
    """Give a campaign something to be done with it, from its first recipient on."""
    connection.execute(_set_chore, {"campaign": id_, "task": chore, "now": now})


def go_on_with_chore(connection: Connection, id_: str, after: str) -> None:
    """What is left to do with a campaign is done up to this recipient."""
    connection.execute(_go_on, {"campaign": id_, "after": after})


def set_stop_base(connection: Connection, id_: str, base: Mapping[str, int]) -> None:
    """Restart the counts of a campaign's breakers: what they look at is what came after these totals, by name."""
    connection.execute(_set_stop_base, {"campaign": id_, "base": json.dumps(base)})


def _has(*statuses: MessageStatus) -> Exists:
    """Whether a campaign has recipients in one of these statuses."""
    return exists(
        select(campaign_counts.c.campaign_id)
        .where(
            campaign_counts.c.campaign_id == campaigns.c.id,
            campaign_counts.c.status.in_(literals(*statuses)),
        )
        .group_by(campaign_counts.c.campaign_id)
        .having(func.sum(campaign_counts.c.n) > 0)
    )


_done = statement(
    "campaigns.done",
    "The running campaigns in which no recipient waits or is being sent to.",
    select(campaigns.c.id)
    .where(campaigns.c.state == CampaignState.RUNNING, campaigns.c.chore.is_(None), ~_has(*OPEN))
    .order_by(campaigns.c.id),
)


def done(connection: Connection) -> list[str]:
    """The running campaigns in which no recipient waits or is being sent to, and with which nothing is left to do."""
    return list(connection.execute(_done).scalars())


_scheduled = statement(
    "campaigns.starting",
    "The scheduled campaigns whose time has come.",
    select(campaigns.c.id, campaigns.c.channel).where(
        campaigns.c.state == CampaignState.SCHEDULED,
        campaigns.c.send_at <= bindparam("now"),
        campaigns.c.chore.is_(None),
    ),
)


def starting(connection: Connection, now: Instant) -> list[tuple[str, str]]:
    """The scheduled campaigns (with their channels) whose time has come."""
    return [(row.id, row.channel) for row in connection.execute(_scheduled, {"now": now})]


_overdue = statement(
    "campaigns.overdue",
    "The campaigns whose time is up while recipients still wait.",
    select(campaigns.c.id).where(
        campaigns.c.state.in_(literals(*STARTED)),
        campaigns.c.expires_at <= bindparam("now"),
        _has(*WAITING),
    ),
)
_left_to_do = statement(
    "campaigns.left_to_do",
    "The campaigns with which the gateway has something left to do by itself.",
    select(campaigns.c.id, campaigns.c.chore)
    .where(campaigns.c.chore.is_not(None), campaigns.c.chore != INTAKE)
    .order_by(campaigns.c.id),
)
_interrupted = statement(
    "campaigns.interrupted",
    "The campaigns whose recipients were being written by a node that is gone.",
    select(campaigns.c.id).where(
        campaigns.c.chore.is_not(None),
        campaigns.c.chore == INTAKE,
        or_(campaigns.c.node.is_(None), campaigns.c.node.not_in(select(nodes.c.id))),
    ),
)


def overdue(connection: Connection, now: Instant) -> list[str]:
    """The started campaigns whose `expires_at` has passed while recipients still wait."""
    return list(connection.execute(_overdue, {"now": now}).scalars())


def left_to_do(connection: Connection) -> list[tuple[str, str]]:
    """The campaigns with which the gateway has something left to do by itself: (id, chore)."""
    return [(id_, chore) for id_, chore in connection.execute(_left_to_do)]


def interrupted(connection: Connection) -> list[str]:
    """The campaigns whose recipients were being written by a node that is gone: their requests were never answered."""
    return list(connection.execute(_interrupted).scalars())


_watched = statement(
    "campaigns.watched",
    "The running campaigns that have breakers.",
    select(campaigns.c.id, campaigns.c.stop_if, campaigns.c.stop_base).where(
        campaigns.c.state == CampaignState.RUNNING, campaigns.c.stop_if.is_not(None)
    ),
)


def watched(connection: Connection) -> Sequence[Row[Any]]:
    """The running campaigns that have breakers: rows of (id, stop_if, stop_base), the last two JSON."""
    return list(connection.execute(_watched))


_page = Choice(
    "campaigns.page",
    "Campaigns, the newest first.",
    select(campaigns).where(_not_deleted).order_by(campaigns.c.id.desc()).limit(bindparam("most")),
    {"before": campaigns.c.id < bindparam("before"), "state": campaigns.c.state == bindparam("state")},
)


def listed(connection: Connection, *, state: str | None, before: str, most: int) -> list[Row[Any]]:
    """At most `most` campaigns, the newest first: of one state if that is given, and older than the campaign `before`
    (an id; empty: from the newest on)."""
    asked = {key: value for key, value in (("before", before), ("state", state)) if value}
    return list(connection.execute(_page.given(asked), {**asked, "most": most}))


@dataclass(frozen=True, slots=True)
class Draft:
    """What may be changed of a campaign before it starts. `content`, `options` and `stop_if` are JSON."""

    name: str
    content: str
    options: str
    stop_if: str | None
    send_at: Instant | None
    expires_at: Instant | None


_edit = statement(
    "campaigns.edit",
    "Changes a campaign that has not started.",
    update(campaigns)
    .values(
        name=bindparam("title"),
        content=bindparam("says"),
        options=bindparam("how"),
        stop_if=bindparam("breakers"),
        send_at=bindparam("at"),
        expires_at=bindparam("expiry"),
        updated_at=bindparam("now"),
    )
    .where(campaigns.c.id == bindparam("campaign")),
)


def edit(connection: Connection, id_: str, draft: Draft, now: Instant) -> None:
    """Write all of these over what a campaign has, whose row the transaction has locked."""
    connection.execute(
        _edit,
        {
            "campaign": id_, "title": draft.name, "says": draft.content, "how": draft.options,
            "breakers": draft.stop_if, "at": draft.send_at, "expiry": draft.expires_at, "now": now,
        },
    )  # fmt: skip


_lock_deleted = statement(
    "campaigns.lock_deleted",
    "The row of a campaign that is being deleted, which nobody else goes on with meanwhile.",
    select(campaigns.c.id)
    .where(campaigns.c.id == bindparam("id"), campaigns.c.chore == DELETE)
    .with_for_update(key_share=True),
)
_delete = (
    statement(
        "campaigns.delete_parts",
        "A draft is deleted: its uploads go.",
        delete(campaign_parts).where(campaign_parts.c.campaign_id == bindparam("campaign")),
    ),
    statement(
        "campaigns.delete_counts",
        "A draft is deleted: its counts go.",
        delete(campaign_counts).where(campaign_counts.c.campaign_id == bindparam("campaign")),
    ),
    statement(
        "campaigns.delete",
        "A draft is deleted, once it has no recipients.",
        delete(campaigns).where(campaigns.c.id == bindparam("campaign"), campaigns.c.chore == DELETE),
    ),
)


def lock_deleted(connection: Connection, id_: str) -> bool:
    """Lock a campaign that is being deleted; False when there is none."""
    return connection.execute(_lock_deleted, {"id": id_}).one_or_none() is not None


def delete_draft(connection: Connection, id_: str) -> None:
    """Delete a draft that has no recipients any more."""
    for sql in _delete:
        connection.execute(sql, {"campaign": id_})
