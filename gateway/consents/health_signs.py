"""What the consents of one transaction say for or against channels: who opted out by which, who answered a prompt.

An opt-out counts against a channel whose own group it is, and which sent that person marketing lately.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from sqlalchemy import Connection

from gateway.config import Config
from gateway.core.clock import Instant
from gateway.core.consent.effective import marketing_stopped
from gateway.core.consent.states import Consent, SignalSource, State
from gateway.core.policy import health
from gateway.store import activity, channel_stats, frequency_caps, prompt_counters

FROM_PEOPLE = (SignalSource.INBOUND, SignalSource.PROVIDER)
"""The sources of what people themselves did."""


class HealthSigns:
    """Collects them while signals are applied; `save` writes them once, at the end of the transaction."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._counts: Counter[tuple[str, str]] = Counter()  # by (channel, sign)
        self._opted_out: list[tuple[str, str]] = []  # (channel, contact)
        self._answered: set[str] = set()
        self._happened: Counter[activity.What] = Counter()

    def tally(self, channel: str, sign: str) -> None:
        """One more of what the channel's health is told by."""
        self._counts[channel, str(sign)] += 1

    def note(
        self, contact: str, group: str, before: Consent, after: Consent, source: SignalSource, channel: str
    ) -> None:
        """A signal that came by this channel changed a contact's consent in a group."""
        if source is SignalSource.INBOUND and before.state is State.PENDING and after.state is not State.PENDING:
            self._answered.add(contact)
        for state, what in ((State.SUBSCRIBED, activity.What.OPT_IN), (State.UNSUBSCRIBED, activity.What.OPT_OUT)):
            self._happened[what] += after.state is state and before.state is not state
        if source not in FROM_PEOPLE:
            return
        unsubscribed = after.state is State.UNSUBSCRIBED and before.state is not State.UNSUBSCRIBED
        opted_out = unsubscribed or (marketing_stopped(after) and not marketing_stopped(before))
        own = self._config.group_of(channel)
        if opted_out and own is not None and own.id == group:
            self._opted_out.append((channel, contact))

    def save(self, connection: Connection, now: Instant, node: str, strangers: Set[str]) -> None:
        """Write what was collected. `strangers` are contacts to whom nothing was ever sent."""
        since = now - max(health.WINDOWS)
        opted_out = [(channel, contact) for channel, contact in self._opted_out if contact not in strangers]
        for channel, _ in frequency_caps.got_marketing(connection, opted_out, since):
            self.tally(channel, health.Sign.OPT_OUTS)
        channel_stats.add(connection, self._counts, now)
        activity.add(connection, self._happened.items(), now, node)
        if self._answered:
            prompt_counters.answered(connection, self._answered, now)
