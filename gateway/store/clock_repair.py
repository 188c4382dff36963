"""Times that were stored while the clock was ahead: once it was put back, they are brought back to now.

Each statement touches only what was written in the future, so that a time which may lie there (a deferral, a campaign
to come) stays. Every gate checks again what is due. The provider's pauses and holds have no time of writing: all that
end in the future end now. A transaction writes at most `MOST` rows. The times of consents are under the ledger's seal:
`gateway.consents.unit_of_work` brings them back, with an entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Connection,
    Table,
    Update,
    bindparam,
    select,
    update,
)

from gateway.core.clock import AHEAD, DAY, Instant
from gateway.core.event_types import DeliveryState
from gateway.core.message_status import WAITING
from gateway.store.bulk import encode, some, upsert_rows
from gateway.store.schema import (
    channels,
    contacts,
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
"""Most rows that one statement changes in a transaction."""

_waiting = messages.c.status.in_(literals(*WAITING))
_to: BindParameter[int] = bindparam("to", type_=BigInteger)
_ahead: BindParameter[int] = bindparam("ahead", type_=BigInteger)


def _some(table: Table, changed: dict[str, ColumnElement[int] | None], *where: ColumnElement[bool]) -> Update:
    """Update at most `most` of the rows that meet the conditions. A row that was updated does not meet them again."""
    return update(table).values(changed).where(some(table, *where))


def _column(table: Table, name: str, to: ColumnElement[int] | None = _to) -> Update:
    """Update a column whose times all lie in the past when the clock is right."""
    return _some(table, {name: to}, table.c[name] > _ahead)


_QUICK: dict[str, Update] = {
    "messages due": _some(messages, {"due_at": _to}, _waiting, messages.c.due_at > _to, messages.c.updated_at > _ahead),
    "provider's pauses": _some(
        channels, {"paused_until": _to}, channels.c.paused_until > _ahead, channels.c.paused_reason.like("provider:%")
    ),
    "provider's holds": _column(channels, "held_until"),
    "catch-up": _column(channels, "inbound_seen_at", None),
    "answerable": _column(conversations, "answerable_at"),
    "service windows": _some(conversations, {"window_until": _to + DAY}, conversations.c.window_until > _ahead + DAY),
    "cool-downs": _column(contacts, "cooled_at"),
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
    "messages due", "answerable", "service windows", "cool-downs", "messaging limits", "sinks' retries",
    "sinks' waiting",
)  # fmt: skip
"""Those that look at every row of a table, or at all that waits: nothing else has a use for an index by these times."""


def _registered(updates: Mapping[str, Update]) -> dict[str, Update]:
    return {
        name: statement(
            "clock.bring_back_" + name.replace("'", "").translate(str.maketrans(" -", "__")),
            f"After the clock was put back: brings back to now what lies in the future ({name}).",
            sql,
            scans="needed only after the clock was put back" if name in _LOOKED_THROUGH else None,
        )
        for name, sql in updates.items()
    }


STATEMENTS = _registered(_QUICK)
"""What one statement finds, by its name in the log."""

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
        "replies": _walked("created_at", messages.c.kind == literal("reply")),
    }
)
"""What is found only by looking at every message, `MOST` of them in a transaction, by its name in the log."""


@dataclass(slots=True)
class RepairProgress:
    """How far a repair has come: the names of `STATEMENTS` still to do (`left`), the id of the message looked at last
    (`after`), and how many rows were brought back, by name."""

    now: Instant
    left: list[str]
    after: str
    counts: dict[str, int]

    @classmethod
    def begun(cls, now: Instant) -> RepairProgress:
        """A repair of which nothing is done; `now` is the time that the others are brought back to."""
        return cls(now, list(STATEMENTS), "", {})


def step(connection: Connection, progress: RepairProgress) -> bool:
    """Do one transaction's share. Returns whether there is more to do."""
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
    """Bring back what the next claim looks at, `MOST` rows by each statement at most. Returns how many, by name."""
    progress = RepairProgress.begun(now)
    for name in ("messages due", "provider's pauses", "provider's holds", "catch-up"):
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
    "The newest time that was stored as the mark.",
    select(marks.c.value).where(marks.c.name == literal(_MARK)),
)
_set_mark = statement(
    "clock.keep",
    "Stores the newest time as the mark.",
    upsert_rows(marks, ["name", "value"]),
)
_newest_event = statement(
    "clock.newest_event",
    "The time of the newest event.",
    select(events.c.at).order_by(events.c.seq.desc()).limit(1),
    scans="reads one row",
)


def newest(connection: Connection) -> Instant:
    """The newest time that is stored: the mark's, or that of the newest event if it is later. 0 for an empty store."""
    mark = connection.execute(_get_mark).scalar()
    return max(int(mark) if mark else 0, connection.execute(_newest_event).scalar() or 0)


def note(connection: Connection, now: Instant) -> None:
    """Store the time as the mark. While a repair is not done, the mark must stay, so that the next start repeats it."""
    connection.execute(_set_mark, {"rows": encode([[_MARK, str(now)]])})
