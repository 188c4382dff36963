"""A campaign's recipients in the outbox: written by the thousand, found again by person, read page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, exists, or_, select
from sqlalchemy.dialects.sqlite import insert

from gateway.core.clock import DAY, MINUTE, Instant
from gateway.core.ids import floor_id
from gateway.core.message_status import WAITING, MessageStatus
from gateway.store import backlog, campaign_counts, outbox
from gateway.store.bulk import encode, insert_rows, rows, values
from gateway.store.campaign_counts import OPTED_OUT
from gateway.store.outbox import NewMessage
from gateway.store.schema import campaign_opt_outs, literals, messages
from gateway.store.statements import Choice, statement
from gateway.store.status_changes import history_line

OUT = (MessageStatus.ACCEPTED, MessageStatus.SENT, MessageStatus.DELIVERED, MessageStatus.READ, MessageStatus.UNKNOWN)
"""Statuses in which the person has the message, or may have it."""

NEVER: Instant = 1 << 62
"""The expiry of a campaign's message by itself: the campaign's counts."""

WINDOW = 20_000
"""Recipients that one page of a filtered list looks through at most: a page is quick even when few match."""

SKEW = MINUTE
"""How far the clocks of two nodes may be apart."""

ATTRIBUTED = 3 * DAY
"""An opt-out within so long after a campaign's message counts as the campaign's."""


@dataclass(frozen=True, slots=True)
class NewRecipient:
    """A recipient to write; `common` of `add` has what all share."""

    id: str
    contact_id: str
    address: str
    variables: str | None
    cost: int
    refused: str | None = None  # for this reason, from the start


_EACH = ("id", "contact_id", "address", "variables", "cost", "status", "reason", "history")
_SHARED = (
    "channel", "group_id", "category", "kind", "stream", "lane", "due_at", "expires_at", "created_at", "updated_at",
    "form", "campaign_id", "options",
)  # fmt: skip
_each = rows(*_EACH)
_add = statement(
    "recipients.add",
    "Writes recipients of a campaign.",
    insert(messages).from_select(
        [*_EACH, *_SHARED],
        select(*(_each.c[name] for name in _EACH), *(bindparam(name, type_=messages.c[name].type) for name in _SHARED)),
    ),
)


def add(connection: Connection, common: NewMessage, entries: Sequence[NewRecipient], node: str) -> None:
    """Write recipients with their counts; who starts refused makes an event. `common` is any message of them."""
    if not entries:
        return
    at = common.created_at
    lines: dict[str | None, tuple[str, str]] = {}
    batch = []
    for entry in entries:
        if entry.refused not in lines:
            status = MessageStatus.QUEUED if entry.refused is None else MessageStatus.REFUSED
            lines[entry.refused] = (status.value, history_line(status, entry.refused, at))
        status_, history = lines[entry.refused]
        batch.append(
            (entry.id, entry.contact_id, entry.address, entry.variables, entry.cost, status_, entry.refused, history)
        )
    shared = {name: getattr(common, name) for name in _SHARED if name != "updated_at"}
    connection.execute(_add, {"rows": encode(batch), **shared, "updated_at": at})
    counted = Counter(entry.refused for entry in entries)
    campaign_counts.add(
        connection, ((common.campaign_id, lines[why][0], why or "", n) for why, n in counted.items()), node
    )
    backlog.add(connection, [(common.channel, counted[None])], node)
    refused = [
        (entry.id, entry.contact_id, entry.address, entry.refused) for entry in entries if entry.refused is not None
    ]
    outbox.tell_refused(connection, common, refused)


_members = statement(
    "recipients.members",
    "Which of these people are in a campaign already.",
    select(messages.c.contact_id)
    .where(
        messages.c.contact_id.in_(values()),
        messages.c.id > bindparam("since"),
        messages.c.campaign_id.concat("") == bindparam("campaign"),  # an expression: only the person's index serves
    )
    .distinct(),
)


def members(connection: Connection, campaign: str, created_at: Instant, contacts: Iterable[str]) -> set[str]:
    """Which of these contacts are in a campaign already. Looks at what each got since the campaign was made."""
    query = {"rows": encode(sorted(set(contacts))), "since": floor_id(created_at - SKEW), "campaign": campaign}
    return set(connection.execute(_members, query).scalars())


_first = messages.alias()
_waiting_twice = statement(
    "recipients.waiting_twice",
    "What waits for people who are in the campaign twice.",
    select(*outbox.HEAD).where(
        messages.c.contact_id.in_(values()),
        messages.c.status.in_(literals(*WAITING)),
        messages.c.campaign_id.is_not(None),
        exists().where(
            _first.c.contact_id == messages.c.contact_id,
            _first.c.campaign_id.concat("") == messages.c.campaign_id,  # only the person's index serves
            _first.c.id != messages.c.id,
            or_(
                _first.c.status.in_(literals(MessageStatus.SENDING, *OUT)),
                and_(_first.c.status.in_(literals(*WAITING)), _first.c.id < messages.c.id),
            ),
        ),
    ),
)


def waiting_twice(connection: Connection, contacts: Iterable[str]) -> Sequence[Row[Any]]:
    """What waits for these contacts in a campaign of which they got a message, or of which an earlier one waits too."""
    return connection.execute(_waiting_twice, {"rows": encode(sorted(set(contacts)))}).all()


_page = Choice(
    "recipients.page",
    "A page of a campaign's recipients.",
    select(messages)
    .where(messages.c.campaign_id == bindparam("campaign"), messages.c.id > bindparam("after"))
    .order_by(messages.c.id)
    .limit(bindparam("most")),
    {
        "end": messages.c.id <= bindparam("end"),
        "statuses": messages.c.status.concat("").in_(values("statuses")),
        "reasons": messages.c.reason.in_(values("reasons")),
    },
)
_end_of_window = statement(
    "recipients.end_of_window",
    "How far one page of a filtered list looks at most.",
    select(messages.c.id)
    .where(messages.c.campaign_id == bindparam("campaign"), messages.c.id > bindparam("after"))
    .order_by(messages.c.id)
    .offset(WINDOW)
    .limit(1),
)


@dataclass(frozen=True, slots=True)
class RecipientPage:
    """Some recipients, and after which id to go on (None: that was all)."""

    rows: Sequence[Row[Any]]
    next: str | None


def page(
    connection: Connection,
    campaign: str,
    *,
    statuses: Collection[str] = (),
    reasons: Collection[str] = (),
    after: str,
    most: int,
) -> RecipientPage:
    """Recipients in the order of their ids, after a given one. Of a filtered list a page may be short, or empty,
    before the last."""
    query = {"campaign": campaign, "after": after, "most": most + 1}
    if not statuses and not reasons:
        rows = list(connection.execute(_page.given(()), query))
        return RecipientPage(rows[:most], rows[most - 1].id if len(rows) > most else None)
    end = connection.execute(_end_of_window, {"campaign": campaign, "after": after}).scalar()
    if end is not None:
        query["end"] = end
    if statuses:
        query["statuses"] = encode(statuses)
    if reasons:
        query["reasons"] = encode(reasons)
    rows = list(connection.execute(_page.given(query), query))
    return RecipientPage(rows[:most], rows[most - 1].id if len(rows) > most else end)


_got_lately = statement(
    "recipients.got_lately",
    "Which campaigns these people got lately, to blame for an opt-out.",
    select(messages.c.contact_id, messages.c.group_id, messages.c.campaign_id, messages.c.claimed_at)
    .where(
        messages.c.contact_id.in_(values()),
        messages.c.id > bindparam("since"),
        messages.c.campaign_id.is_not(None),
        messages.c.claimed_at > bindparam("claimed"),
        messages.c.status.concat("").in_(literals(MessageStatus.SENDING, *OUT)),
    )
    .order_by(messages.c.contact_id, messages.c.claimed_at),
)
_count_opt_outs = statement(
    "recipients.count_opt_outs",
    "People opted out after getting these campaigns, each counted once.",
    insert_rows(campaign_opt_outs, ["campaign_id", "contact_id", "at"], ignore=True).returning(
        campaign_opt_outs.c.campaign_id
    ),
)


def note_opt_outs(connection: Connection, people: Iterable[tuple[str, str | None]], now: Instant, node: str) -> None:
    """These people (contact, group; None: every group) have just opted out. The campaign whose message went to them
    last, within `ATTRIBUTED`, counts them, once."""
    groups: dict[str, set[str | None]] = {}
    for contact, group in people:
        groups.setdefault(contact, set()).add(group)
    if not groups:
        return
    query = {"rows": encode(sorted(groups)), "since": floor_id(now - 10 * ATTRIBUTED), "claimed": now - ATTRIBUTED}
    last: dict[str, str] = {
        contact: campaign
        for contact, group, campaign, _ in connection.execute(_got_lately, query)
        if group in groups[contact] or None in groups[contact]
    }
    if not last:
        return
    batch = [[campaign, contact, now] for contact, campaign in sorted(last.items())]
    fresh = connection.execute(_count_opt_outs, {"rows": encode(batch)}).scalars().all()
    campaign_counts.add(connection, ((campaign, OPTED_OUT, "", 1) for campaign in fresh), node)
