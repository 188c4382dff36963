"""Who leads, as a model of its own: two nodes, one role, leases that run out, and units that take their time.

A node believes that it leads for less time after a renewal began than the lease lasts that the renewal wrote
(`membership.SURE_FOR`, `nodes.LEASE`); a unit of the leader locks the leader's row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Leader:
    """A node. `renewed`: its renewal is committed, and it has not heard of it. `told` is what that says: whether it
    leads. `sure`: it believes what it was told last. `unit`: "" (none), "begun", "locked"."""

    lease: bool = True
    registered: bool = True
    renewed: bool = False
    told: bool = False
    led: bool = False
    sure: bool = False
    unit: str = ""

    @property
    def believes(self) -> bool:
        """Whether it takes the leader's turns."""
        return self.led and self.sure


@dataclass(frozen=True, slots=True)
class Roles:
    """Both nodes, and who stands in the leader's row."""

    nodes: tuple[Leader, Leader] = (Leader(), Leader())
    row: int | None = None
    broken: str | None = None

    def node(self, i: int, leader: Leader) -> Roles:
        """With a node changed."""
        return replace(self, nodes=(leader, self.nodes[1]) if i == 0 else (self.nodes[0], leader))


@dataclass(frozen=True, slots=True)
class RoleGuards:
    """What a variant may leave out: that a belief ends before the lease does, that a unit locks the leader's row, that
    a role has one row."""

    belief_ends: bool = True
    unit_locks: bool = True
    one_row: bool = True


def steps(state: Roles, guards: RoleGuards) -> Iterator[tuple[str, Roles]]:
    """All that may happen next."""
    for i, node in enumerate(state.nodes):
        if node.registered and not node.renewed:
            row = i if state.row is None or not guards.one_row else state.row
            renewed = replace(node, lease=True, renewed=True, told=row == i)
            yield "renew, and take what is free", replace(state.node(i, renewed), row=row)
        if node.renewed:
            heard = replace(node, renewed=False, led=node.told, sure=node.lease or not guards.belief_ends)
            yield "hear of the renewal", state.node(i, heard)
        if node.sure and guards.belief_ends:
            yield "be sure no longer", state.node(i, replace(node, sure=False))
        if node.lease and not (node.sure and guards.belief_ends):
            yield "a lease runs out", state.node(i, replace(node, lease=False))
        other = state.nodes[1 - i]
        if other.registered and not other.lease and node.registered and not _locked(state, 1 - i):
            gone = state.node(1 - i, replace(other, registered=False))
            yield "remove who is gone", replace(gone, row=None if state.row == 1 - i else state.row)
        if not node.registered:
            yield "register again", state.node(i, Leader(unit=node.unit, renewed=False))
        yield from _unit(state, i, guards)


def _unit(state: Roles, i: int, guards: RoleGuards) -> Iterator[tuple[str, Roles]]:
    node = state.nodes[i]
    if node.unit == "" and node.believes:
        yield "begin a unit", state.node(i, replace(node, unit="begun"))
    if node.unit == "begun" and guards.unit_locks:
        locked = "locked" if state.row == i else ""  # else nothing is stored
        yield "lock the leader's row", state.node(i, replace(node, unit=locked))
    if node.unit == ("locked" if guards.unit_locks else "begun"):
        after = state.node(i, replace(node, unit=""))
        if state.row not in (None, i):
            after = replace(after, broken="a unit of the leader was committed while another node led")
        yield "commit the unit", after


def _locked(state: Roles, i: int) -> bool:
    """Whether a unit of a node has the leader's row locked, which freeing it waits for."""
    return state.nodes[i].unit == "locked" and state.row == i


def wrong(state: Roles) -> str | None:
    """What must never be."""
    if all(node.believes for node in state.nodes):
        return "two nodes believe that they lead"
    return state.broken
