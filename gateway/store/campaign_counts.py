"""How many recipients of a campaign have which status: kept with every change of a status, never counted anew.

A row for each node, summed when they are read: writers of several nodes do not wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, case, delete, func, select

from gateway.core.message_status import MessageStatus
from gateway.store.bulk import among, counting_row, encode, insert_rows, total
from gateway.store.schema import campaign_counts, nodes
from gateway.store.statements import statement

OPTED_OUT, REPLIED, SEGMENTS, PLANNED = "opted_out", "replied", "segments", "planned"
"""In a campaign's counts beside the statuses: people who opted out after getting it, people who answered it, the
segments that it took, and those that it takes if everybody gets it who was not refused when they were added."""
TOTALS = (OPTED_OUT, REPLIED, SEGMENTS, PLANNED)

Delta = tuple[str | None, str, str, int]
"""A change of a count: campaign (None: of no campaign), status, detail, how many more."""


def detail_of(status: str, reason: str | None, code: str | None) -> str:
    """The detail under which a message counts: the reason of a refusal or deferral, the code of a failure, else
    empty."""
    if status in (MessageStatus.REFUSED, MessageStatus.DEFERRED):
        return reason or ""
    return (code or "") if status == MessageStatus.FAILED else ""


_fresh = insert_rows(campaign_counts, ["campaign_id", "status", "detail", "node", "n"])
_add = statement(
    "campaigns.count",
    "Adds to the counts of campaigns.",
    _fresh.on_conflict_do_update(
        index_elements=["campaign_id", "status", "detail", "node"],
        set_={"n": campaign_counts.c.n + _fresh.excluded.n},
    ),
)


def add(connection: Connection, deltas: Iterable[Delta], node: str) -> None:
    """Add to the counts of campaigns; what belongs to no campaign counts nowhere."""
    sums: dict[tuple[str, str, str], int] = {}
    for campaign, status, detail, by in deltas:
        if campaign is not None:
            key = (campaign, str(status), detail)
            sums[key] = sums.get(key, 0) + by
    row = counting_row(connection, node)
    batch = [[campaign, status, detail, row, by] for (campaign, status, detail), by in sorted(sums.items()) if by]
    if batch:
        connection.execute(_add, {"rows": encode(batch)})


_counts_of = statement(
    "campaigns.counts",
    "How many recipients of campaigns have which status and why.",
    select(
        campaign_counts.c.campaign_id,
        campaign_counts.c.status,
        campaign_counts.c.detail,
        total(campaign_counts.c.n).label("n"),
    )
    .where(among(campaign_counts.c.campaign_id))
    .group_by(campaign_counts.c.campaign_id, campaign_counts.c.status, campaign_counts.c.detail),
)

_gone = func.substr(campaign_counts.c.node, 1, 36).not_in(select(nodes.c.id))
_of_gone = statement(
    "campaigns.counts_of_gone",
    "The next campaigns of which several rows count the same, and a node that is gone wrote one of them.",
    select(campaign_counts.c.campaign_id)
    .where(campaign_counts.c.campaign_id > bindparam("after"))
    .group_by(campaign_counts.c.campaign_id, campaign_counts.c.status, campaign_counts.c.detail)
    .having(func.count() > 1, func.count(case((_gone, 1))) > 0)
    .order_by(campaign_counts.c.campaign_id)
    .limit(bindparam("most")),
)
_take_over = statement(
    "campaigns.take_over_counts",
    "Deletes what nodes that are gone counted of these campaigns; it is another node's then.",
    delete(campaign_counts)
    .where(among(campaign_counts.c.campaign_id), _gone)
    .returning(campaign_counts.c.campaign_id, campaign_counts.c.status, campaign_counts.c.detail, campaign_counts.c.n),
)

Counts = list[tuple[str, str, int]]
"""(status, detail, how many), each at least 1. `TOTALS` are among them, though they are no statuses."""


def of(connection: Connection, ids: Iterable[str]) -> dict[str, Counts]:
    """The counts of each of these campaigns, by its id; an empty list for one that has none."""
    wanted = sorted(set(ids))
    counts_of: dict[str, Counts] = {id_: [] for id_ in wanted}
    for id_, status, detail, n in connection.execute(_counts_of, {"rows": encode(wanted)}):
        if n:
            counts_of[id_].append((status, detail, n))
    return counts_of


def total_of(counted: Counts, name: str) -> int:
    """One of a campaign's `TOTALS`, or how many recipients have a status."""
    return sum(n for status, _, n in counted if status == name)


def inherit(connection: Connection, node: str, after: str, most: int) -> str | None:
    """What nodes that are gone counted becomes this node's, for at most `most` of the campaigns behind `after` of which
    several rows count the same: there are few rows, however often nodes come and go. Returns the campaign to go on
    after, None at the end."""
    ids: list[str] = sorted(set(connection.execute(_of_gone, {"after": after, "most": most}).scalars()))
    if not ids:
        return None
    taken = connection.execute(_take_over, {"rows": encode(ids)}).all()
    add(connection, (tuple(row) for row in taken), node)
    return ids[-1]
