"""Nodes: the processes that run on one store, each under a lease by the database's clock, and who leads what.

A node whose lease ran out is removed by whoever sees it: its roles are free then, and what it was handing over belongs
to nobody. A claim locks its node's row, so that a node is not removed in the middle of one; a removed node finds no row
and claims nothing any more.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import BigInteger, ColumnElement, Connection, bindparam, delete, select, text, update

from gateway.core.clock import SECOND, Instant
from gateway.store.bulk import among, encode, insert_rows
from gateway.store.dialect_words import database_now
from gateway.store.schema import leaders, nodes
from gateway.store.statements import statement

LEASE = 10 * SECOND
"""How long a node may be silent."""
FOR_GOOD: Instant = 1 << 62
"""The end of a lease that needs no renewal."""
SPARE = 1 * SECOND
"""What a lease must have left for a claim: an attempt begins within half a second."""


STUCK = 10
"""Seconds after which a session is ended whose client does not go on in the middle of a statement."""


@dataclass(frozen=True, slots=True)
class Node:
    """A node as the API shows it: its name, since when it runs, until when its lease is, and what it leads."""

    id: str
    name: str
    started_at: Instant
    lease_until: Instant
    leads: Sequence[str]


_until: ColumnElement[int] = database_now() + bindparam("lease", type_=BigInteger)
_register = statement(
    "nodes.register",
    "Adds a node with a lease.",
    insert_rows(nodes, ["id", "name", "started_at", "lease_until"]),
)
_renew = statement(
    "nodes.renew",
    "Renews the lease of a node, unless it was removed.",
    update(nodes).where(nodes.c.id == bindparam("node")).values(lease_until=_until),
)
_may_claim = statement(
    "nodes.may_claim",
    "Whether a node's lease is long enough for a claim, which keeps others from removing it.",
    select(nodes.c.id)
    .where(nodes.c.id == bindparam("node"), nodes.c.lease_until - database_now() > SPARE)
    .with_for_update(read=True, key_share=True),
)
_end_stuck = statement(
    "nodes.end_stuck",
    "Ends sessions of frozen nodes that wait for their clients in the middle of a statement.",
    text(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE datname = current_database() AND usename = current_user AND application_name = 'assent'"
        " AND state = 'active' AND wait_event = 'ClientRead'"
        " AND EXTRACT(EPOCH FROM clock_timestamp() - query_start) > CAST(:seconds AS BIGINT)"
    ),
    only="postgresql",
)
_expired = statement(
    "nodes.expired",
    "The nodes whose lease ran out, but those that are in the middle of a claim.",
    select(nodes.c.id).where(nodes.c.lease_until < database_now()).with_for_update(skip_locked=True),
)
_living = statement(
    "nodes.living",
    "The nodes whose lease has not run out.",
    select(nodes.c.id).where(nodes.c.lease_until >= database_now()).order_by(nodes.c.id),
)
_others = statement(
    "nodes.others",
    "Every other node.",
    select(nodes.c.id).where(nodes.c.id != bindparam("node")),
)
_remove = statement(
    "nodes.remove",
    "Removes nodes.",
    delete(nodes).where(among(nodes.c.id)),
)
_free = statement(
    "nodes.free_roles",
    "Roles of nodes that are gone are free.",
    delete(leaders).where(leaders.c.node.not_in(select(nodes.c.id))),
)
_taken = insert_rows(leaders, ["role", "node", "since"], ignore=True)
_take = statement("nodes.take_roles", "A node leads what nobody leads.", _taken)
_led = statement(
    "nodes.roles_of",
    "What a node leads.",
    select(leaders.c.role).where(leaders.c.node == bindparam("node")),
)
_leads = statement(
    "nodes.leads",
    "Whether a node leads something, which keeps others from taking it over.",
    select(leaders.c.role)
    .where(leaders.c.role == bindparam("what"), leaders.c.node == bindparam("node"))
    .with_for_update(read=True, key_share=True),
)
_all = statement(
    "nodes.all",
    "Every node.",
    select(nodes.c.id, nodes.c.name, nodes.c.started_at, nodes.c.lease_until).order_by(nodes.c.id),
)
_all_led = statement(
    "nodes.roles",
    "Who leads what.",
    select(leaders.c.node, leaders.c.role).order_by(leaders.c.role),
)
_now = statement("nodes.now", "The time by the database's clock.", select(database_now()))


def now(connection: Connection) -> Instant:
    """The time by the database's clock."""
    at: Instant = connection.execute(_now).scalar_one()
    return at


def register(connection: Connection, node: str, name: str, started_at: Instant, *, for_good: bool = False) -> None:
    """Add a node with a lease; `for_good` it never ends, as nobody else can be there."""
    lease_until = FOR_GOOD if for_good else now(connection) + LEASE
    connection.execute(_register, {"rows": encode([[node, name, started_at, lease_until]])})


def renew(connection: Connection, node: str) -> bool:
    """Renew the lease of a node. False when it was removed: it has to begin again under another id."""
    return connection.execute(_renew, {"node": node, "lease": LEASE}).rowcount > 0


def may_claim(connection: Connection, node: str) -> bool:
    """Whether a node's lease is long enough for a claim, which keeps others from removing it."""
    return connection.execute(_may_claim, {"node": node}).first() is not None


def living(connection: Connection) -> list[str]:
    """The nodes whose lease has not run out: they run, or ended without a word less than `LEASE` ago."""
    return list(connection.execute(_living).scalars())


def remove_expired(connection: Connection) -> list[str]:
    """Remove the nodes whose lease ran out, and free what they led. Returns who they were."""
    gone = list(connection.execute(_expired).scalars())
    return remove(connection, gone)


def remove_others(connection: Connection, node: str) -> list[str]:
    """Remove every other node: nobody but this one can run on the store."""
    return remove(connection, list(connection.execute(_others, {"node": node}).scalars()))


def remove(connection: Connection, gone: Sequence[str]) -> list[str]:
    """Remove these nodes, and free what they led."""
    if gone:
        connection.execute(_remove, {"rows": encode(sorted(gone))})
    connection.execute(_free)
    return list(gone)


def take_roles(connection: Connection, node: str, wanted: Collection[str], now: Instant) -> set[str]:
    """Lead what of these roles nobody leads. Returns all that the node leads."""
    if wanted:
        connection.execute(_take, {"rows": encode([role, node, now] for role in sorted(wanted))})
    return set(connection.execute(_led, {"node": node}).scalars())


def leads(connection: Connection, node: str, role: str) -> bool:
    """Whether a node leads something; if so, until the transaction ends nobody takes it over."""
    return connection.execute(_leads, {"what": role, "node": node}).first() is not None


def every(connection: Connection) -> list[Node]:
    """Every node, the oldest first."""
    led: dict[str, list[str]] = {}
    for node, role in connection.execute(_all_led):
        led.setdefault(node, []).append(role)
    return [Node(*row, leads=led.get(row.id, [])) for row in connection.execute(_all)]


def end_stuck(connection: Connection) -> int:
    """End the sessions of nodes that were frozen between two messages of one statement, with the locks that they hold;
    returns how many. The server itself ends those that are idle in a transaction, but takes these for busy: the driver
    asks for the end of a statement (Sync) only after it has prepared it (Flush)."""
    return int(connection.execute(_end_stuck, {"seconds": STUCK}).scalar_one())
