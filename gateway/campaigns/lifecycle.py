"""What campaigns do by themselves: they start at their time, pause at a breaker, expire, carry out a cancel and other
chores, and finish.

Part of the sweep, in its transaction; a bounded number of recipients at a time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial

import structlog
from sqlalchemy import Connection

from gateway.campaigns import breakers, chores
from gateway.campaigns.service import abandon, end_waiting, state_event
from gateway.core.campaign_state import TRANSITIONS, CampaignMove
from gateway.core.clock import Instant
from gateway.core.message_status import OPEN, MessageStatus
from gateway.runtime.context import Context
from gateway.store import campaign_counts
from gateway.store import campaigns as campaign_store
from gateway.store import events as event_store
from gateway.store.savepoints import by_itself

log = structlog.get_logger()


def needed(connection: Connection, now: Instant) -> bool:
    """Whether anything is due for any campaign."""
    return bool(
        campaign_store.starting(connection, now)
        or campaign_store.left_to_do(connection)
        or campaign_store.overdue(connection, now)
        or _tripped(connection)
        or campaign_store.done(connection)
    )


def run_due(connection: Connection, context: Context, now: Instant) -> tuple[set[str], bool]:
    """Do what is due for campaigns. Returns the channels with something new to send, and whether there is more to do
    at once."""
    channels: set[str] = set()
    more, node = False, context.node

    def run_each(campaigns: Sequence[str], work: Callable[[str], bool]) -> None:
        """Do this work for each campaign. It says whether there is more; after an error the next sweep tries again."""
        nonlocal more
        for id_ in campaigns:
            more = by_itself(connection, partial(work, id_), partial(_broke, id_)) or more

    def cancel(id_: str) -> bool:
        some_left = end_waiting(connection, id_, MessageStatus.CANCELLED, now, node)
        if not _open(connection, id_):  # a message on its way to the provider may still come back
            campaign_store.end_chore(connection, id_)
        return some_left

    starting = dict(campaign_store.starting(connection, now))
    run_each(list(starting), lambda id_: _move(connection, id_, CampaignMove.COME_DUE, now))
    channels |= set(starting.values())
    left = campaign_store.left_to_do(connection)
    run_each([id_ for id_, chore in left if chore == campaign_store.CANCEL], cancel)
    run_each(
        [id_ for id_, chore in left if chore != campaign_store.CANCEL],
        lambda id_: chores.go_on(connection, context, id_, now),
    )
    run_each(
        campaign_store.overdue(connection, now),
        lambda id_: end_waiting(connection, id_, MessageStatus.EXPIRED, now, node),
    )
    tripped = dict(_tripped(connection))
    run_each(list(tripped), lambda id_: _pause(connection, id_, tripped[id_], now))
    run_each(campaign_store.done(connection), lambda id_: _move(connection, id_, CampaignMove.FINISH, now))
    return channels, more


def _broke(id_: str, error: Exception) -> bool:
    log.error("campaign.error", campaign=id_, error=repr(error))
    return False


def recover(connection: Connection, now: Instant) -> int:
    """Cancel campaigns whose recipients a node that is gone was still writing. Returns how many there were."""
    campaign_ids = campaign_store.interrupted(connection)
    for id_ in campaign_ids:
        abandon(connection, id_, now)
    return len(campaign_ids)


def _pause(connection: Connection, id_: str, why: str, now: Instant) -> bool:
    log.warning("campaign.paused", campaign=id_, why=why)
    return _move(connection, id_, CampaignMove.TRIP, now, why)


def _move(connection: Connection, id_: str, move: CampaignMove, now: Instant, why: str | None = None) -> bool:
    """Give a campaign its new state, with an event. There is never more to do: False."""
    if campaign_store.set_state(connection, id_, move, now, why=why):
        event_store.add(connection, [state_event(id_, TRANSITIONS[move].target, now, why)])
    return False


def _open(connection: Connection, id_: str) -> int:
    return sum(n for status, _, n in campaign_counts.of(connection, [id_])[id_] if status in OPEN)


def _tripped(connection: Connection) -> list[tuple[str, str]]:
    """The running campaigns that a breaker pauses, and why."""
    watched = campaign_store.watched(connection)
    if not watched:
        return []
    counted = campaign_counts.of(connection, [row.id for row in watched])
    tripped = []
    for row in watched:
        totals = breakers.totals_of(counted[row.id]).since(json.loads(row.stop_base) if row.stop_base else {})
        why = breakers.tripped(json.loads(row.stop_if), totals)
        if why is not None:
            tripped.append((row.id, why))
    return tripped
