"""What the rig says that it does to a node, it does, although the program was imported before."""

from __future__ import annotations

import time
from pathlib import Path

from gateway.core.clock import SECOND, SystemClock
from gateway.housekeeping import membership
from gateway.store import nodes
from tests.faults.rig.node import NANOSECOND, arm, set_wrong, shorten_lease
from tests.support.forked import fork

HOUR = 3600 * SECOND


def clock(arguments: list[str]) -> None:
    """Print what the gateway's clock says once it is wrong, beside the right time in microseconds."""
    right = time.time_ns() // 1000
    set_wrong(Path(arguments[0]))
    print(SystemClock().now() - right)


def lease(_arguments: list[str]) -> None:
    """Print the lease of a node in seconds, how often it is renewed, and how long a node is sure of it."""
    shorten_lease(4.0)
    print(nodes.LEASE / SECOND, membership.RENEW_EVERY, membership.SURE_FOR < 4.0)


def point(_arguments: list[str]) -> None:
    """Die in a function that another module has imported by its name."""
    arm("gateway.core.ids:new_ids:before:1")
    from gateway.inbound.handler import new_ids

    new_ids(0, 1)


async def test_the_clock_of_a_node_is_wrong(tmp_path: Path) -> None:
    error, printed = tmp_path / "error", tmp_path / "printed"
    error.write_bytes(NANOSECOND.pack(HOUR * 1000))
    assert await (await fork(clock, str(error), output=printed)).wait() == 0
    assert HOUR <= int(printed.read_text()) < 2 * HOUR


async def test_the_lease_of_a_node_is_short(tmp_path: Path) -> None:
    printed = tmp_path / "printed"
    assert await (await fork(lease, output=printed)).wait() == 0
    assert printed.read_text() == "4.0 1.0 True\n"


async def test_a_node_dies_at_its_point_wherever_that_was_imported(tmp_path: Path) -> None:
    assert await (await fork(point, output=tmp_path / "printed")).wait() == -9
