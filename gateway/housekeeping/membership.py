"""Membership: this process is a node of the store, under a lease that it renews, and leads what nobody else leads.

A node that was silent for longer than its lease (frozen, or cut off from the database) is removed by the others. It
notices when it renews: it leads nothing any more, and goes on as a new node. What it had handed over became `unknown`
meanwhile; its late results only raise that.
"""

from __future__ import annotations

import asyncio
import os
import socket
import time

import structlog
from sqlalchemy import Connection

from gateway.campaigns import lifecycle
from gateway.core.clock import SECOND
from gateway.core.ids import new_id
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import backlog, campaign_counts, nodes
from gateway.store.errors import StoreError

log = structlog.get_logger()

RENEW_EVERY = 3.0
"""Seconds between two renewals."""
LOOK_FOR = 1.0
"""Seconds that a look for the sessions of frozen nodes may take."""
MOST = 250
"""Campaigns whose counts are taken over at once; those of more are at the next start."""
SURE_FOR = (nodes.LEASE - nodes.SPARE) / SECOND
"""Seconds after a renewal began for which this node leads what it led then."""


class Membership(Periodic):
    """The service: `join` at the start, a renewal every 3 s, `leave` at the end."""

    NAME = "membership"
    RETRY_AFTER = 1.0
    EVERYWHERE = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._name = context.config.gateway.node or f"{socket.gethostname()}/{os.getpid()}"
        self._wanted: set[str] = set()
        self._led: set[str] = set()
        self._renewed = 0.0  # when the newest renewal began, monotonic
        self._renewing = asyncio.Lock()  # two that find the lease gone would make two nodes of this one
        if not context.store.alone:
            context.leadership = self
            context.metrics.lease_age.set_function(lambda: time.monotonic() - self._renewed)

    async def join(self) -> None:
        """Become a node. On a store that no other process can be on, every other node is gone."""
        self._renewed = time.monotonic()
        await self._context.store.write(self._join)

    async def leave(self) -> None:
        """Give the lease back, with all that this node leads."""
        node = self._context.node
        self._led = set()
        await self._context.store.write(lambda connection: nodes.remove(connection, [node]))

    async def leads(self, role: str) -> bool:
        """Whether this node leads something; a role that was never asked for is taken if it is free."""
        if role not in self._wanted:
            self._wanted.add(role)
            self._context.metrics.leads.labels(role).set_function(lambda: float(self._is_sure_of(role)))
            await self._renew()
        return self._is_sure_of(role)

    def _is_sure_of(self, role: str) -> bool:
        return role in self._led and time.monotonic() - self._renewed < SURE_FOR

    async def turn(self) -> float:
        """Renew the lease, remove nodes whose lease ran out, and take what nobody leads."""
        try:
            await self._renew()
        finally:
            await self._end_stuck()
        return RENEW_EVERY

    async def _end_stuck(self) -> None:
        """Nobody waits for the locks of a frozen node for much longer than for its lease. A database that does not
        answer at once is asked again at the next turn: the next renewal must not wait for this."""
        if self._context.store.alone:
            return
        try:
            async with asyncio.timeout(LOOK_FOR):
                ended = await self._context.store.read(nodes.end_stuck)
        except (StoreError, TimeoutError) as error:
            log.warning("node.stuck_sessions_unknown", error=str(error) or "no answer in time")
            return
        if ended:
            log.warning("node.stuck_sessions_ended", sessions=ended)

    async def _renew(self) -> None:
        async with self._renewing:
            await self._renew_alone()

    async def _renew_alone(self) -> None:
        began = time.monotonic()
        still_there, led, gone = await self._context.store.write(self._unit)
        if not still_there:
            self._led = set()
            lost, self._context.node = self._context.node, new_id(self._context.clock.now())
            log.error("node.lost_lease", before=lost, now=self._context.node)
            await self.join()
            return
        self._led, self._renewed = led, began
        for node in gone:
            log.warning("node.removed", removed=node)

    def _join(self, connection: Connection) -> None:
        context = self._context
        nodes.register(connection, context.node, self._name, context.clock.now(), for_good=context.store.alone)
        if context.store.alone:
            nodes.remove_others(connection, context.node)

    def _unit(self, connection: Connection) -> tuple[bool, set[str], list[str]]:
        context = self._context
        if not nodes.renew(connection, context.node):
            return False, set(), []
        gone = nodes.remove_expired(connection)
        if gone:
            self._inherit(connection)
        return True, nodes.take_roles(connection, context.node, self._wanted, context.clock.now()), gone

    def _inherit(self, connection: Connection) -> None:
        """What nodes that are gone left unfinished; their messages are made `unknown` by the sweep."""
        context = self._context
        lifecycle.recover(connection, context.clock.now())
        backlog.inherit(connection, context.node)
        campaign_counts.inherit(connection, context.node, "", MOST)
