"""What every service shares: the store, the clock, the configuration in force, the channels, the recent stops."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from channels.channel import Channel
from gateway.config import Config
from gateway.core.clock import Clock
from gateway.runtime.metrics import Metrics
from gateway.runtime.recent_stops import CommitEffects, RecentStops
from gateway.store.engine import Store


@dataclass(slots=True)
class Context:
    """One gateway process. A reload of the file replaces `config` and `channels` as a whole."""

    store: Store
    clock: Clock
    config: Config
    channels: Mapping[str, Channel]
    node: str
    metrics: Metrics
    stops: RecentStops = field(default_factory=RecentStops)
    hinted: dict[str, Callable[[], None]] = field(default_factory=dict)  # channel → polls its provider
    wakers: dict[str, Callable[[], None]] = field(default_factory=dict)  # channel → wakes its dispatcher

    def committed(self, outcome: CommitEffects) -> None:
        """Apply the effects of a committed transaction, the stops first. Call it before the request is answered."""
        if outcome.stops:
            self.stops.add(tuple(outcome.stops))
        self.wake(outcome.channels)
        for channel in outcome.hints & self.hinted.keys():
            self.hinted[channel]()

    def wake(self, channels: set[str]) -> None:
        """Wake the dispatchers of these channels: there may be something new to send."""
        for channel in channels:
            waker = self.wakers.get(channel)
            if waker is not None:
                waker()
