"""How many recipients of a campaign have which status: kept with every change of a status, never counted anew.

A row for each node, summed when they are read: writers of several nodes do not wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, func, select

from gateway.core.message_status import MessageStatus
from gateway.store.bulk import encode, insert_rows, values
from gateway.store.schema import campaign_counts
from gateway.store.statements import statement

OPTED_OUT = "opted_out"
"""In a campaign's counts beside the statuses: people who opted out after getting it."""

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
    batch = [[campaign, status, detail, node, by] for (campaign, status, detail), by in sorted(sums.items()) if by]
    if batch:
        connection.execute(_add, {"rows": encode(batch)})


_counts_of = statement(
    "campaigns.counts",
    "How many recipients of campaigns have which status and why.",
    select(
        campaign_counts.c.campaign_id,
        campaign_counts.c.status,
        campaign_counts.c.detail,
        func.sum(campaign_counts.c.n).label("n"),
    )
    .where(campaign_counts.c.campaign_id.in_(values()))
    .group_by(campaign_counts.c.campaign_id, campaign_counts.c.status, campaign_counts.c.detail),
)

_of_several_nodes = statement(
    "campaigns.counts_of_several_nodes",
    "The next campaigns of which several nodes counted the same.",
    select(campaign_counts.c.campaign_id)
    .where(campaign_counts.c.campaign_id > bindparam("after"))
    .group_by(campaign_counts.c.campaign_id, campaign_counts.c.status, campaign_counts.c.detail)
    .having(func.count() > 1)
    .order_by(campaign_counts.c.campaign_id)
    .limit(bindparam("most")),
)
_clear = statement(
    "campaigns.clear_counts",
    "At a start: deletes the counts of campaigns by earlier runs, whose sums are then written anew.",
    delete(campaign_counts).where(campaign_counts.c.campaign_id.in_(values())),
)

Counts = list[tuple[str, str, int]]
"""(status, detail, how many), each at least 1. `OPTED_OUT` is among them, though it is no status."""


def of(connection: Connection, ids: Iterable[str]) -> dict[str, Counts]:
    """The counts of each of these campaigns, by its id; an empty list for one that has none."""
    wanted = sorted(set(ids))
    counts_of: dict[str, Counts] = {id_: [] for id_ in wanted}
    for id_, status, detail, n in connection.execute(_counts_of, {"rows": encode(wanted)}):
        if n:
            counts_of[id_].append((status, detail, n))
    return counts_of


def opted_out(counted: Counts) -> int:
    """How many people opted out after getting the campaign."""
    return sum(n for status, _, n in counted if status == OPTED_OUT)


def merge_nodes(connection: Connection, node: str, after: str, most: int) -> str | None:
    """At the start, while no other node runs: the rows of earlier runs become rows of this node, for at most `most` of
    the campaigns behind `after` of which several runs counted the same. Returns the campaign to go on after, None at
    the end."""
    asked = {"after": after, "most": most}
    ids: list[str] = list(connection.execute(_of_several_nodes, asked).scalars())
    if not ids:
        return None
    sums = of(connection, ids)
    connection.execute(_clear, {"rows": encode(sorted(sums))})
    add(connection, ((id_, *count) for id_, counted in sums.items() for count in counted), node)
    return ids[-1]
