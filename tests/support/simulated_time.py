"""The claims of one channel in simulated time: store, submit and claim as they are, and a clock that only the test
moves. What is measured here does not depend on how busy the machine is."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Connection, create_engine, event

from channels.outbound import Accepted, Content
from gateway.channel_health.channel_quality import ChannelQuality
from gateway.config import Config, parse
from gateway.core.clock import DAY, SECOND, Instant
from gateway.core.policy.quality import Rating
from gateway.outbound.claim import Claim, claim
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.dispatcher import BEAT, IDLE, MOST
from gateway.outbound.results import AttemptResult, Results
from gateway.outbound.submit import SendRequest, Submit
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import channels as channel_store
from gateway.store import identities as identity_store
from gateway.store.identities import KnownIdentity
from gateway.store.schema import metadata

CONFIG = """
[gateway]
listen     = "127.0.0.1:8080"
public_url = "http://127.0.0.1:8080"
store      = "sqlite:///not-used.db"

[[api_keys]]
name   = "all"
key    = "key"
scopes = ["send"]

[channels.sms]
adapter     = "twilio"
account_sid = "AC00000000000000000000000000000001"
auth_token  = "token"
sender      = "+15550006000"
rate        = {rate}

[subscription_groups.news]
name     = "Acme"
channels = ["sms"]
double_opt_in = false

[subscription_groups.news.replies.en]
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"
"""

METRICS = Metrics()
NUMBERS = itertools.count(15_552_000_000)


class StandingClock:
    """A clock that stands until it is put forward."""

    def __init__(self) -> None:
        self.at: Instant = 1_800_000_000_000_000

    def now(self) -> Instant:
        return self.at


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that a claim took: when (microseconds), its category, and its units."""

    at: Instant
    category: str
    cost: int


@dataclass
class SimulatedChannel:
    """A channel, and what its claims took."""

    connection: Connection
    config: Config
    clock: StandingClock = field(default_factory=StandingClock)
    sent: list[Sent] = field(default_factory=list)
    claims: int = 0

    def __post_init__(self) -> None:
        channel = channel_factory.make("sms", self.config)
        context = Context(cast("Any", None), self.clock, self.config, {"sms": channel}, "node", METRICS)
        self.intake, self.results, self.claim_memory = Submit(context), Results(context), ClaimMemory(channel, "node")
        channel_store.ensure(self.connection, ["sms"])

    def put(self, count: int, category: str, text: str = "Hi") -> None:
        """Submit so many single messages, each to another person who is subscribed."""
        phones = [f"+{next(NUMBERS)}" for _ in range(count)]
        contacts = identity_store.find_or_create(
            self.connection, [KnownIdentity("phone", phone) for phone in phones], self.clock.at
        )
        for contact in contacts.values():
            subscribe(self.connection, contact, "news")
        requests = [SendRequest("sms", phone, category, Content(text=text), expires_in=365 * DAY) for phone in phones]
        for i in range(0, count, 500):
            self.intake.unit(self.connection, requests[i : i + 500])

    def rated(self, rating: Rating) -> None:
        """The provider rates the channel so, now."""
        self._save(self._quality().with_rating(rating, self.clock.at))

    def factor(self) -> float:
        """What the quality leaves now."""
        return self._quality().factor(self.clock.at)

    def _quality(self) -> ChannelQuality:
        return ChannelQuality.of(self.config, "sms", channel_store.quality(self.connection, "sms"))

    def _save(self, quality: ChannelQuality) -> None:
        channel_store.save_quality(self.connection, "sms", json.dumps(quality.stored()))

    def rate(self, factor: float) -> None:
        """The channel's factor from now on."""
        state = {"rating": "yellow", "factor": factor, "since": 0, "seen_at": self.clock.at}
        channel_store.save_quality(self.connection, "sms", json.dumps(state))

    def claim(self) -> Claim:
        """One claim; what it took is accepted at once."""
        claimed = claim(
            self.connection, self.claim_memory, self.config,
            channel_store.get(self.connection, self.claim_memory.channel.id), self.clock.at, free=MOST,
            busy=frozenset(),
        )  # fmt: skip
        self.claims += 1
        rows = [row for row, _, _ in claimed.rows]
        self.sent += [Sent(self.clock.at, row.category, row.cost) for row in rows]
        window = self.claim_memory.window
        for row in rows:
            window.claimed(row.id, row.cost, self.clock.at if claimed.counted_at is None else claimed.counted_at)
            window.begun(row.id, self.clock.at)
            window.ended(row.id, self.clock.at)
        self.results.unit(
            self.connection,
            [AttemptResult(row, accepted=Accepted(f"SM{row.id}"), claimed_at=self.clock.at) for row in rows],
        )
        return claimed

    def run(self, seconds: float, late: Instant = 0) -> None:
        """Claim as the dispatcher does for so long; each time it comes `late` by so many microseconds."""
        end = self.clock.at + int(seconds * SECOND)
        while self.clock.at < end:
            self.clock.at = min(end, self.again(self.claim()) + late)

    def again(self, claimed: Claim) -> Instant:
        """When the dispatcher claims again, when nothing wakes it."""
        now = self.clock.at
        beat, idle = now + (BEAT if claimed.rows else 1), now + int(IDLE * SECOND)
        if claimed.not_before is not None:
            return max(claimed.not_before, beat)
        if claimed.more and (claimed.rows or claimed.moved):
            return now + 1
        return idle if claimed.next_at is None or claimed.more else min(idle, max(claimed.next_at, beat))

    def units(self, category: str, since: Instant = 0, until: Instant = 1 << 62) -> int:
        """How many units of a category were sent within that time."""
        return sum(
            message.cost for message in self.sent if message.category == category and since <= message.at < until
        )


def subscribe(connection: Connection, contact: str, group: str) -> None:
    """Subscribe a contact to a group, past every rule."""
    connection.exec_driver_sql(
        "INSERT INTO consents (contact_id, group_id, state, before, prompts)"
        " VALUES (?, ?, 'subscribed', 'subscribed', '[]')",
        (contact, group),
    )


@contextmanager
def simulated_channel(rate: float, more: str = "") -> Iterator[SimulatedChannel]:
    """A channel of this rate, in a store of its own; `more` is TOML."""
    engine = create_engine("sqlite://")
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA journal_mode=OFF"))
    with engine.begin() as connection:
        metadata.create_all(connection)
        yield SimulatedChannel(connection, parse(CONFIG.format(rate=rate) + more, {}))
    engine.dispose()


def gaps(times: Sequence[Instant]) -> list[int]:
    """How long after each of these times the next one is, in microseconds."""
    return [after - before for before, after in itertools.pairwise(times)]
