"""Times that were stored while the clock was ahead: once it was put back, they are brought back to now.

Each statement touches only what was written in the future, so that a time which may lie there (a deferral, a campaign
to come) stays. Every gate checks again what is due. A transaction writes at most `MOST` rows. The times of consents
are under the ledger's seal and stay as they are; `gateway.core.consent.effective` reads them as of now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Table,
    Update,
    bindparam,
    literal_column,
    select,
    tuple_,
    update,
)

from gateway.core.clock import AHEAD, DAY, Instant
from gateway.core.event_types import DeliveryState
from gateway.core.message_status import WAITING
from gateway.store.bulk import encode, upsert_rows
from gateway.store.schema import (
    channels,
    conversations,
    deliveries,
    events,
    idempotency,
    literal,
    literals,
    marks,
    messages,
    prompts,
    reach,
    templates,
)
from gateway.store.statements import statement

MOST = 2000
"""Rows of one transaction."""

_waiting = messages.c.status.in_(literals(*WAITING))
_to: BindParameter[int] = bindparam("to")
_ahead: BindParameter[int] = bindparam("ahead")


def _some(table: Table, changed: dict[str, ColumnElement[int] | None], *where: ColumnElement[bool]) -> Update:
    """Update at most `most` of the rows that meet the conditions. What was changed meets them no more."""
    keys = list(table.primary_key)
    picked = select(*keys).where(*where).limit(bindparam("most"))
    return update(table).values(changed).where((tuple_(*keys) if len(keys) > 1 else keys[0]).in_(picked))


def _column(table: Table, name: str, to: ColumnElement[int] | None = _to) -> Update:
    """A column of times that all lie in the past."""
    return _some(table, {name: to}, table.c[name] > _ahead)


_STATEMENTS: dict[str, Update] = {
    "messages due": _some(messages, {"due_at": _to}, _waiting, messages.c.due_at > _to, messages.c.updated_at > _ahead),
    "provider's pauses": _some(
        channels, {"paused_until": _to}, channels.c.paused_until > _ahead, channels.c.paused_reason.like("provider:%")
    ),
    "catch-up": _column(channels, "inbound_seen_at", None),
    "answerable": _column(conversations, "answerable_at"),
    "service windows": _some(conversations, {"window_until": _to + DAY}, conversations.c.window_until > _ahead + DAY),
    "messaging limits": _column(reach, "at"),
    "sinks' retries": _some(
        deliveries,
        {"due_at": _to, "since": _to},
        deliveries.c.state == literal(DeliveryState.RETRY),
        deliveries.c.since > _ahead,
    ),
    "sinks' waiting": _column(deliveries, "since"),
    "idempotency": _column(idempotency, "at"),
    "form prompts": _column(prompts, "at"),
    "templates' trials": _column(templates, "tried_at", None),
    "templates' rests": _some(
        templates, {"rests_until": _to}, templates.c.rests_until > _to, templates.c.updated_at > _ahead
    ),
    "templates": _column(templates, "updated_at"),
}


_LOOKED_THROUGH = (
    "messages due", "answerable", "service windows", "messaging limits", "sinks' retries", "sinks' waiting",
)  # fmt: skip
"""Tables (or what waits in them) that are looked through: nothing else has a use for an index by these times."""


def _registered(updates: Mapping[str, Update]) -> dict[str, Update]:
    return {
        name: statement(
            "clock.bring_back_" + name.replace("'", "").translate(str.maketrans(" -", "__")),
            f"Brings back to now what lies in the future once the clock was put back: {name}.",
            sql,
            scans="needed only after the clock was put back" if name in _LOOKED_THROUGH else None,
        )
        for name, sql in updates.items()
    }


STATEMENTS = _registered(_STATEMENTS)
"""What is brought back, by what it is called in the log: quick ones first, `MOST` rows in a transaction."""

_next_messages = statement(
    "clock.next_messages",
    "The next messages whose times are looked at.",
    select(messages.c.id).where(messages.c.id > bindparam("after")).order_by(messages.c.id).limit(bindparam("most")),
)


def _walked(name: str, *where: ColumnElement[bool]) -> Update:
    times = messages.c[name]
    between = (messages.c.id > bindparam("after"), messages.c.id <= bindparam("last"), times > _ahead)
    return update(messages).values({name: _to}).where(*between, *where)


WALKED = _registered(
    {
        "caps": _walked("counted_at"),
        "reservations": _walked("reserved_at"),
        "claims": _walked("claimed_at"),
        "replies": _walked("created_at", messages.c.kind == literal_column("'reply'")),
    }
)
"""What is found only by looking at every message, `MOST` of them in a transaction."""


@dataclass(slots=True)
class RepairProgress:
    """How far bringing back has come: the kinds still to do, the message looked at last, and how many rows of which
    kind were brought back."""

    now: Instant
    left: list[str]
    after: str
    counts: dict[str, int]

    @classmethod
    def begun(cls, now: Instant) -> RepairProgress:
        """Nothing done yet; `now` is what is brought back to."""
        return cls(now, list(STATEMENTS), "", {})


def step(connection: Connection, progress: RepairProgress) -> bool:
    """One transaction; whether there is another one to do."""
    if progress.left:
        name = progress.left[0]
        if _run(connection, name, STATEMENTS[name], progress) < MOST:
            progress.left.pop(0)
        return True
    page = connection.execute(_next_messages, {"after": progress.after, "most": MOST}).scalars().all()
    if not page:
        return False
    for name, sql in WALKED.items():
        _run(connection, name, sql, progress, last=page[-1])
    progress.after = page[-1]
    return len(page) == MOST


def bring_back(connection: Connection, now: Instant) -> dict[str, int]:
    """Do what the next claim needs at once, a transaction's rows of each quick kind; how many rows of each."""
    progress = RepairProgress.begun(now)
    for name in ("messages due", "provider's pauses", "catch-up"):
        _run(connection, name, STATEMENTS[name], progress)
    return progress.counts


def _run(connection: Connection, name: str, sql: Update, progress: RepairProgress, last: str = "") -> int:
    values = {
        "to": progress.now,
        "ahead": progress.now + AHEAD,
        "most": MOST,
        "after": progress.after,
        "last": last,
    }
    wanted = {key: values[key] for key in sql.compile().params if key in values}
    count = connection.execute(sql, wanted).rowcount
    if count:
        progress.counts[name] = progress.counts.get(name, 0) + count
    return count


_MARK = "clock"
_get_mark = statement(
    "clock.known",
    "The newest time that was kept.",
    select(marks.c.value).where(marks.c.name == literal_column(f"'{_MARK}'")),
)
_set_mark = statement(
    "clock.keep",
    "Keeps the newest time.",
    upsert_rows(marks, ["name", "value"]),
)
_newest_event = statement(
    "clock.newest_event",
    "The time of the newest event.",
    select(events.c.at).order_by(events.c.seq.desc()).limit(1),
    scans="reads one row",
)


def newest(connection: Connection) -> Instant:
    """The newest time that is known to have been stored: by the mark that is kept, and by the newest event."""
    mark = connection.execute(_get_mark).scalar()
    return max(int(mark) if mark else 0, connection.execute(_newest_event).scalar() or 0)


def note(connection: Connection, now: Instant) -> None:
    """Keep the time: the store was written then, and all from before the clock was put back is brought back."""
    connection.execute(_set_mark, {"rows": encode([[_MARK, str(now)]])})
