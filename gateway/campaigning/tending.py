"""What campaigns do by themselves: start at their time, pause at a breaker, expire, get cancelled to the end, finish.

A part of the sweep, in its transaction; a bounded number of recipients at a time.
"""

from __future__ import annotations

import json

import structlog
from sqlalchemy import Connection

from gateway.campaigning import breakers
from gateway.campaigning.campaigns import abandon, end_waiting, state_event
from gateway.clock import Instant
from gateway.store import drives, events
from gateway.store.messages import Status

log = structlog.get_logger()


def needed(connection: Connection, now: Instant) -> bool:
    """Whether any campaign has to be looked after."""
    return bool(
        drives.starting(connection, now)
        or drives.cancelling(connection)
        or drives.overdue(connection, now)
        or _tripped(connection)
        or drives.done(connection)
    )


def tend(connection: Connection, now: Instant, node: str) -> tuple[set[str], bool]:
    """Look after all of them: the channels with something new to send, and whether there is more to do at once."""
    channels: set[str] = set()
    for id_, channel in drives.starting(connection, now):
        _move(connection, id_, "scheduled", "running", now)
        channels.add(channel)
    more = False
    for id_ in drives.cancelling(connection):
        more = end_waiting(connection, id_, Status.CANCELLED, now, node) or more
        if not _open(connection, id_):  # one that is on its way may still come back
            drives.end_chore(connection, id_)
    for id_ in drives.overdue(connection, now):
        more = end_waiting(connection, id_, Status.EXPIRED, now, node) or more
    for id_, why in _tripped(connection):
        log.warning("campaign.paused", campaign=id_, why=why)
        _move(connection, id_, "running", "paused", now, why)
    for id_ in drives.done(connection):
        _move(connection, id_, "running", "finished", now)
    return channels, more


def recover(connection: Connection, now: Instant) -> int:
    """At the start: what a dead process was writing was never answered. How many campaigns there were."""
    found = drives.interrupted(connection)
    for id_ in found:
        abandon(connection, id_, now)
    return len(found)


def _move(connection: Connection, id_: str, old: str, new: str, now: Instant, why: str | None = None) -> None:
    if drives.set_state(connection, id_, (old,), new, now, why=why):
        events.add(connection, [state_event(id_, new, now, why)])


def _open(connection: Connection, id_: str) -> int:
    return sum(n for status, _, n in drives.counts(connection, [id_])[id_] if status in drives.OPEN)


def _tripped(connection: Connection) -> list[tuple[str, str]]:
    """The running campaigns that a breaker stops, and why."""
    watched = drives.watched(connection)
    if not watched:
        return []
    counted = drives.counts(connection, [row.id for row in watched])
    found = []
    for row in watched:
        tally = breakers.tally(counted[row.id]).since(json.loads(row.stop_base) if row.stop_base else {})
        why = breakers.tripped(json.loads(row.stop_if), tally)
        if why is not None:
            found.append((row.id, why))
    return found
