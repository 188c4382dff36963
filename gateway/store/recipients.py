"""A campaign's recipients: messages that are written by the thousand, found by contact, and read page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Executable, Row, Text, and_, bindparam, exists, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from gateway.core.clock import DAY, MINUTE, Instant
from gateway.core.ids import floor_id
from gateway.core.message_status import OUT, WAITING, MessageStatus
from gateway.store import activity, backlog, campaign_counts, outbox
from gateway.store.bulk import among, delete_some, encode, insert_rows, rows
from gateway.store.campaign_counts import OPTED_OUT, PLANNED, REPLIED
from gateway.store.dialect_words import unindexed
from gateway.store.locking import locked
from gateway.store.outbox import NewMessage
from gateway.store.schema import campaign_opt_outs, campaign_replies, literals, messages
from gateway.store.statements import Choice, statement
from gateway.store.status_changes import history_line
from gateway.store.stored_messages import HEAD, StoredMessage, stored_messages

NEVER: Instant = 1 << 62
"""The `expires_at` of a campaign's message: it has none of its own, and expires with the campaign."""

WINDOW = 20_000
"""Recipients that one page of a filtered list looks at, at most: so a page is quick even when few match."""

SKEW = MINUTE
"""How far the clocks of two nodes may differ, in microseconds."""

ATTRIBUTED, ANSWERED = 3 * DAY, 7 * DAY
"""An opt-out, and a reply, is attributed to a campaign whose message went out within this time before it, in
microseconds."""


MADE_BEFORE = 30 * DAY
"""Hardly any message waits longer before it is sent, in microseconds."""


@dataclass(frozen=True, slots=True)
class NewRecipient:
    """A recipient to write; what all of them share is `common` in `add`."""

    id: str
    contact_id: str
    address: str
    variables: str | None  # JSON
    cost: int
    refused: str | None = None  # the reason, if it starts refused


_OWN = ("id", "contact_id", "address", "variables", "cost", "status", "reason", "history")
_SHARED = (
    "channel", "group_id", "category", "kind", "stream", "lane", "due_at", "expires_at", "created_at", "updated_at",
    "form", "campaign_id", "options",
)  # fmt: skip
_recipients = rows(*_OWN, integers=("cost",))
_add = statement(
    "recipients.add",
    "Writes recipients of a campaign.",
    insert(messages).from_select(
        [*_OWN, *_SHARED],
        select(
            *(_recipients.c[name] for name in _OWN),
            *(bindparam(name, type_=messages.c[name].type) for name in _SHARED),
        ),
    ),
)


def add(connection: Connection, common: NewMessage, entries: Sequence[NewRecipient], node: str) -> None:
    """Write recipients, with their campaign's and channel's counts, and an event for each that starts refused. Of
    `common` only what all of them share is used: channel, campaign, times and so on."""
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
    deltas = [(common.campaign_id, lines[why][0], why or "", n) for why, n in counted.items()]
    planned = sum(entry.cost for entry in entries if entry.refused is None)
    campaign_counts.add(connection, [*deltas, (common.campaign_id, PLANNED, "", planned)], node)
    backlog.add(connection, [(common.channel, counted[None])], node)
    activity.add(connection, [(activity.What.REFUSED, len(entries) - counted[None])], at, node)
    refused = [
        (entry.id, entry.contact_id, entry.address, entry.refused) for entry in entries if entry.refused is not None
    ]
    outbox.add_refused_events(connection, common, refused)


_members = statement(
    "recipients.members",
    "Which of these people are in a campaign already.",
    select(messages.c.contact_id)
    .where(
        among(messages.c.contact_id),
        messages.c.id > bindparam("since"),
        unindexed(messages.c.campaign_id) == bindparam("campaign"),  # an expression: only the person's index serves
    )
    .distinct(),
)


def members(connection: Connection, campaign: str, created_at: Instant, contacts: Iterable[str]) -> set[str]:
    """Which of these contacts are in a campaign already. Only looks at messages since the campaign was made."""
    query = {"rows": encode(sorted(set(contacts))), "since": floor_id(created_at - SKEW), "campaign": campaign}
    return set(connection.execute(_members, query).scalars())


_remove_some = statement(
    "recipients.remove_some",
    "A draft is deleted: some of its recipients go.",
    delete_some(messages, messages.c.campaign_id == bindparam("campaign")).returning(
        messages.c.channel, messages.c.status
    ),
)


def remove_some(connection: Connection, campaign: str, most: int, node: str) -> int:
    """Delete at most `most` recipients of a campaign that never ran, and return how many. Its own counts stay as they
    are."""
    gone = connection.execute(_remove_some, {"campaign": campaign, "most": most}).all()
    backlog.add(connection, ((channel, -1) for channel, status in gone if status in WAITING), node)
    return len(gone)


_measured = rows("id", "cost", integers=("cost",))
_measure = statement(
    "recipients.measure",
    "Writes what the messages of recipients cost and how they are sent, where the campaign was changed.",
    update(messages)
    .values(cost=_measured.c.cost, form=bindparam("lead", type_=Text), options=bindparam("how", type_=Text))
    .where(messages.c.id == _measured.c.id, messages.c.status.in_(literals(*WAITING))),
)


def measure(connection: Connection, costs: Sequence[tuple[str, int]], form: str, options: str) -> None:
    """Write of waiting messages what they cost (message id, units of the rate), and of all what leads them and how they
    are sent (JSON)."""
    if costs:
        connection.execute(_measure, {"rows": encode(costs), "lead": form, "how": options})


_other = messages.alias()
_waiting_twice = statement(
    "recipients.waiting_twice",
    "What waits for people who are in a campaign twice, to be changed.",
    locked(
        select(*HEAD)
        .where(
            among(messages.c.contact_id),
            messages.c.status.in_(literals(*WAITING)),
            messages.c.campaign_id.is_not(None),
            exists().where(
                _other.c.contact_id == messages.c.contact_id,
                unindexed(_other.c.campaign_id) == messages.c.campaign_id,  # only the person's index serves
                _other.c.id != messages.c.id,
                or_(
                    _other.c.status.in_(literals(MessageStatus.SENDING, *OUT)),
                    and_(_other.c.status.in_(literals(*WAITING)), _other.c.id < messages.c.id),
                ),
            ),
        )
        .order_by(messages.c.id),
        messages,
    ),
)


def waiting_twice(connection: Connection, contacts: Iterable[str]) -> list[StoredMessage]:
    """The waiting messages of campaigns from which these contacts have, or may have, a message already, or from which
    an earlier message waits for them."""
    return stored_messages(connection.execute(_waiting_twice, {"rows": encode(sorted(set(contacts)))}).all())


_page = Choice(
    "recipients.page",
    "A page of a campaign's recipients.",
    select(messages)
    .where(messages.c.campaign_id == bindparam("campaign"), messages.c.id > bindparam("after"))
    .order_by(messages.c.id)
    .limit(bindparam("most")),
    {
        "end": messages.c.id <= bindparam("end"),
        "statuses": among(unindexed(messages.c.status), "statuses"),
        "reasons": among(messages.c.reason, "reasons"),
    },
)
_end_of_window = statement(
    "recipients.end_of_window",
    "The last recipient that one page of a filtered list looks at.",
    select(messages.c.id)
    .where(messages.c.campaign_id == bindparam("campaign"), messages.c.id > bindparam("after"))
    .order_by(messages.c.id)
    .offset(WINDOW)
    .limit(1),
)


@dataclass(frozen=True, slots=True)
class RecipientPage:
    """Some recipients (whole rows of `messages`), and the id after which the next page begins (None: no more)."""

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
    """At most `most` recipients in the order of their ids, after a given one. A page of a filtered list may be short or
    empty though more follow."""
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
    "Which campaigns these people got lately, to attribute an opt-out or a reply to one.",
    select(
        messages.c.contact_id, messages.c.group_id, messages.c.channel, messages.c.campaign_id, messages.c.claimed_at
    )
    .where(
        among(messages.c.contact_id),
        messages.c.id > bindparam("since"),
        messages.c.campaign_id.is_not(None),
        messages.c.claimed_at > bindparam("claimed"),
        unindexed(messages.c.status).in_(literals(MessageStatus.SENDING, *OUT)),
    )
    .order_by(messages.c.contact_id, messages.c.claimed_at),
)
_count_opt_outs = statement(
    "recipients.count_opt_outs",
    "Notes who opted out after which campaign, each person once.",
    insert_rows(campaign_opt_outs, ["campaign_id", "contact_id", "at"], ignore=True).returning(
        campaign_opt_outs.c.campaign_id
    ),
)


_count_replies = statement(
    "recipients.count_replies",
    "Notes who answered which campaign, each person once.",
    insert_rows(campaign_replies, ["campaign_id", "contact_id", "at"], ignore=True).returning(
        campaign_replies.c.campaign_id
    ),
)


def note_answers(
    connection: Connection,
    opt_outs: Iterable[tuple[str, str | None]],
    replies: Iterable[tuple[str, str]],
    now: Instant,
    node: str,
) -> None:
    """Attribute what has just come in. An opt-out (contact, group; None: every group) counts, once, in the campaign
    whose message was the last to go out to them in such a group, within `ATTRIBUTED`; a reply (contact, channel) in the
    one whose message was the last to go out to them on such a channel, within `ANSWERED`."""
    groups: dict[str, set[str | None]] = {}
    for contact, group in opt_outs:
        groups.setdefault(contact, set()).add(group)
    channels: dict[str, set[str]] = {}
    for contact, channel in replies:
        channels.setdefault(contact, set()).add(channel)
    contacts = groups.keys() | channels.keys()
    if not contacts:
        return
    since = now - max(ATTRIBUTED, ANSWERED)
    asked = {"rows": encode(sorted(contacts)), "since": floor_id(since - MADE_BEFORE), "claimed": since}
    left: dict[str, str] = {}
    answered: dict[str, str] = {}
    for contact, group, channel, campaign, went_out in connection.execute(_got_lately, asked):
        stopped = groups.get(contact, ())
        if went_out > now - ATTRIBUTED and (group in stopped or None in stopped):
            left[contact] = campaign
        if went_out > now - ANSWERED and channel in channels.get(contact, ()):
            answered[contact] = campaign
    _note(connection, _count_opt_outs, OPTED_OUT, left, now, node)
    _note(connection, _count_replies, REPLIED, answered, now, node)


def _note(connection: Connection, sql: Executable, name: str, last: Mapping[str, str], now: Instant, node: str) -> None:
    """Write each contact's campaign down, and count those that are new."""
    if last:
        batch = [[campaign, contact, now] for contact, campaign in sorted(last.items())]
        fresh = connection.execute(sql, {"rows": encode(batch)}).scalars().all()
        campaign_counts.add(connection, ((campaign, name, "", 1) for campaign in fresh), node)
