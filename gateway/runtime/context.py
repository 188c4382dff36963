"""What every service shares: the store, the clock, the configuration in force, the channels, the recent stops."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import Connection

from channels.channel import Channel
from gateway.config import Config
from gateway.core.clock import SECOND, Clock
from gateway.runtime.metrics import Metrics
from gateway.runtime.recent_stops import BEGIN_WITHIN, CommitEffects, RecentStops
from gateway.runtime.tracing import Tracing
from gateway.store import nodes
from gateway.store.engine import Store


class Leadership(Protocol):
    """Who of several nodes does what one of them has to do."""

    async def leads(self, role: str) -> bool:
        """Whether this node leads something."""
        ...


@dataclass(slots=True)
class Context:
    """One gateway process. A reload of the file replaces `config` and `channels` as a whole."""

    store: Store
    clock: Clock
    config: Config
    channels: Mapping[str, Channel]
    node: str
    metrics: Metrics
    tracing: Tracing = field(default_factory=Tracing)
    stops: RecentStops = field(default_factory=RecentStops)
    hinted: dict[str, Callable[[], None]] = field(default_factory=dict)  # channel → polls its provider
    leadership: Leadership | None = None  # None: this is the only node
    wakers: dict[str, Callable[[], None]] = field(default_factory=dict)  # channel → wakes its dispatcher

    def committed(self, outcome: CommitEffects) -> float:
        """Apply the effects of a committed transaction, the stops first. Call it before the request is answered:
        returns in how many seconds that may be, as another node may begin until then what it claimed before a stop.
        That was within `BEGIN_WITHIN` before now, whatever the clocks of the two say."""
        if outcome.stops:
            self.stops.add(tuple(outcome.stops))
        self.wake(outcome.channels)
        if self.tracing.on:
            for id_, channel in outcome.replies:
                with self.tracing.span("reply", channel, message=id_, first=True):
                    pass
        for channel in outcome.hints & self.hinted.keys():
            self.hinted[channel]()
        return BEGIN_WITHIN / SECOND if outcome.waits else 0.0

    async def leads(self, role: str) -> bool:
        """Whether this node has to do what one node of all does."""
        return self.leadership is None or await self.leadership.leads(role)

    def still_leads(self, connection: Connection, role: str) -> bool:
        """The same in a transaction: nobody else leads it before that is committed, however long this node was
        frozen."""
        return self.leadership is None or nodes.leads(connection, self.node, role)

    def wake(self, channels: set[str]) -> None:
        """Wake the dispatchers of these channels: there may be something new to send."""
        for channel in channels:
            waker = self.wakers.get(channel)
            if waker is not None:
                waker()
