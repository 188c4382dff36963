"""Caps against a count made anew each time: random histories, clocks, factors and claims of several channels, through
intake, claim and results on a real store. Never one too many, never one too few, and each deferral to the very time,
or to within the hour where that is sooner."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil
from typing import Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, Row, select

from channels.errors import SendError, SendOutcome
from channels.outbound import Accepted, Content
from gateway.config import Config, parse
from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy.rate_limit import Bucket
from gateway.outbound.claim import claim
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.results import AttemptResult, Results
from gateway.outbound.submit import SendRequest, Submit
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import channels as channel_store
from gateway.store import identities as identity_store
from gateway.store.identities import KnownIdentity
from gateway.store.schema import messages
from tests.support.simulated_time import StandingClock, subscribe

CHANNELS = ("sms-a", "sms-b", "sms-c")
GROUPS = {"sms-a": "one", "sms-b": "one", "sms-c": "two"}
PEOPLE = ("+15551230001", "+15551230002")
FACTORS = (1.0, 0.75, 0.5, 0.29, 0.1)

HEAD = """
[gateway]
public_url = "http://127.0.0.1:1"
[[api_keys]]
name   = "a"
key    = "test-key"
scopes = ["read"]
[frequency]
marketing_caps = {all}
"""
CHANNEL = """
[channels.{id}]
adapter     = "twilio"
account_sid = "AC00000000000000000000000000000001"
auth_token  = "token"
sender      = "+1555000600{i}"
rate        = 1000000
"""
GROUP = """
[subscription_groups.{id}]
name           = "Acme"
channels       = {channels}
double_opt_in  = false
marketing_caps = {caps}
[subscription_groups.{id}.replies.en]
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"
"""

cap = st.tuples(st.integers(1, 3), st.integers(1, 30)).map(lambda drawn: f"{drawn[0]} per {drawn[1]} hours")
caps = st.lists(cap, max_size=2)

send = st.tuples(
    st.just("send"),
    st.sampled_from(CHANNELS),
    st.sampled_from(PEOPLE),
    st.sampled_from((True, True, True, False)),
    st.booleans(),
)
step = st.one_of(
    send,
    send,
    st.tuples(st.just("claim"), st.sampled_from(CHANNELS), st.integers(1, 5)),
    st.tuples(st.just("go"), send, st.sampled_from(("accepted", "refused", "unknown"))),
    st.tuples(st.just("go"), send, st.sampled_from(("accepted", "refused", "unknown"))),
    st.tuples(st.just("settle"), st.integers(0, 9), st.sampled_from(("accepted", "refused", "again", "unknown"))),
    st.tuples(st.just("later"), st.integers(0, 12 * HOUR)),
    st.tuples(st.just("factor"), st.sampled_from(CHANNELS), st.sampled_from(FACTORS)),
)


def stretched(limit: int, window: int, factor: float) -> tuple[int, int]:
    """What a factor makes of a cap (docs/quality.md), in exact decimals."""
    share = limit * Fraction(str(factor))
    return ceil(share), ceil(window * ceil(share) / share)


@dataclass
class History:
    """The store with the services over it, and beside it the plain list of what counts."""

    connection: Connection
    config: Config
    clock: StandingClock = field(default_factory=StandingClock)
    counted: dict[str, tuple[str, str, Instant]] = field(default_factory=dict)  # message → contact, group, when
    in_flight: list[Row[Any]] = field(default_factory=list)
    factors: dict[str, float] = field(default_factory=lambda: dict.fromkeys(CHANNELS, 1.0))

    def __post_init__(self) -> None:
        built = {id_: channel_factory.make(id_, self.config) for id_ in CHANNELS}
        self.context = Context(cast("Any", None), self.clock, self.config, built, "node", METRICS)
        self.intake, self.results = Submit(self.context), Results(self.context)
        self.claim_memories = {id_: ClaimMemory(built[id_], "node") for id_ in CHANNELS}
        channel_store.ensure(self.connection, list(CHANNELS))
        phones = [KnownIdentity("phone", phone) for phone in PEOPLE]
        contacts = identity_store.find_or_create(self.connection, phones, self.clock.at)
        for contact, group in itertools.product(contacts.values(), ("one", "two")):
            subscribe(self.connection, contact, group)
        for id_ in CHANNELS:  # a bucket starts empty
            self._claim(id_, 1)
        self.clock.at += HOUR

    # ── the plain rule ──────────────────────────────────────────────────────────────────────────────────────────

    def open_at(self, contact: str, channel: str, at: Instant) -> bool:
        """Whether one more message would be within every cap at an instant, by counting."""
        group = GROUPS[channel]
        scopes = ((self.config.groups[group].marketing_caps, group), (self.config.frequency.marketing_caps, None))
        for caps, scope in scopes:
            for cap in caps:
                allowed, window = stretched(*cap, self.factors[channel])
                n = sum(
                    who == contact and scope in (None, of) and when > at - window
                    for who, of, when in self.counted.values()
                )
                if n >= allowed:
                    return False
        return True

    def frees_at(self, contact: str, channel: str) -> Instant:
        """The first instant from now on at which one more is allowed: one at which a message leaves a window."""
        now = self.clock.at
        caps = {cap for group in self.config.groups.values() for cap in group.marketing_caps}
        caps |= set(self.config.frequency.marketing_caps)
        windows = {stretched(*cap, self.factors[channel])[1] for cap in caps}
        times = {when + window for _, _, when in self.counted.values() for window in windows}
        return next(at for at in sorted(times | {now}) if at >= now and self.open_at(contact, channel, at))

    # ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────

    def send(self, channel: str, phone: str, marketing: bool, defer: bool) -> None:
        """A message is submitted."""
        category = "marketing" if marketing else "utility"
        on_cap = "defer" if defer else "refuse"
        request = SendRequest(channel, phone, category, Content(text="Hi"), expires_in=365 * DAY, on_cap=on_cap)
        (message,) = self.intake.unit(self.connection, [request])
        row = self.row(message["id"])
        if not marketing or self.open_at(row.contact_id, channel, self.clock.at):
            assert row.status == MessageStatus.QUEUED
        else:
            self.capped(row, defer)

    def capped(self, row: Row[Any], defer: bool) -> None:
        """A cap refused a message, or deferred it to the right time."""
        assert (row.status, row.reason) == (
            MessageStatus.DEFERRED if defer else MessageStatus.REFUSED,
            "frequency_capped",
        )
        if defer:
            assert row.due_at == min(self.frees_at(row.contact_id, row.channel), self.clock.at + HOUR)

    def claim(self, channel: str, free: int) -> None:
        """A claim of a channel takes whatever the caps allow, and defers or refuses the rest."""
        now = self.clock.at = self.clock.at + 1
        waiting = [
            row
            for row in self.connection.execute(select(messages).where(messages.c.channel == channel))
            if row.status in (MessageStatus.QUEUED, MessageStatus.DEFERRED) and row.due_at <= now
        ]
        before = {row.id: self.open_at(row.contact_id, channel, now) for row in waiting}
        ends = {row.id: self.frees_at(row.contact_id, channel) for row in waiting}
        on_way = {(row.contact_id, row.channel, row.lane) for row in self.in_flight}
        taken = self._claim(channel, free)
        assert len({row.contact_id for row in taken}) == len(taken)
        for row in taken:
            if row.category == "marketing":
                assert before[row.id], "one too many"
                self.counted[row.id] = (row.contact_id, GROUPS[channel], now)
        self.in_flight += taken
        gone = {row.contact_id for row in taken}
        for row in waiting:
            after = self.row(row.id)
            if after.status == MessageStatus.SENDING:
                continue
            moved = (after.status, after.reason, after.due_at) != (row.status, row.reason, row.due_at)
            if moved:
                assert row.category == "marketing"
                assert not before[row.id], "one too few"
                defer = json.loads(row.options)["on_cap"] == "defer"
                assert after.status == (MessageStatus.DEFERRED if defer else MessageStatus.REFUSED)
                assert not defer or after.due_at == min(ends[row.id], now + HOUR)
            else:
                kept = row.contact_id in gone or (row.contact_id, row.channel, row.lane) in on_way
                assert kept or len(taken) == free, "it could have gone"

    def go(self, message: tuple[str, str, str, bool, bool], outcome: str) -> None:
        """One message all the way."""
        self.send(*message[1:])
        self.claim(message[1], 5)
        self.settle(-1, outcome)

    def settle(self, which: int, outcome: str) -> None:
        """One of the messages in flight gets its result."""
        if not self.in_flight:
            return
        row = self.in_flight.pop(which % len(self.in_flight))
        errors = {
            "refused": SendError("21617", "too long"),
            "again": SendError("1", "later", retry_after=1.0),
            "unknown": SendError("timeout", "no answer", outcome=SendOutcome.UNKNOWN),
        }
        error = errors.get(outcome)
        accepted = None if error else Accepted(f"SM{row.id}")
        result = AttemptResult(row, accepted, error, claimed_at=self.row(row.id).claimed_at)
        self.results.unit(self.connection, [result])
        if outcome in ("refused", "again"):
            self.counted.pop(row.id, None)

    def later(self, by: int) -> None:
        """Time passes."""
        self.clock.at += by

    def factor(self, channel: str, share: float) -> None:
        """The quality of a channel leaves another share."""
        self.factors[channel] = share
        state = f'{{"rating": "yellow", "factor": {share}, "since": 0, "seen_at": {self.clock.at}}}'
        channel_store.save_quality(self.connection, channel, state)
        channel_store.save_pace(
            self.connection, channel, Bucket(0.0, self.clock.at - HOUR)
        )  # caps alone are the matter here

    def _claim(self, channel: str, free: int) -> list[Row[Any]]:
        claimed = claim(
            self.connection,
            self.claim_memories[channel],
            self.config,
            channel_store.get(self.connection, channel),
            self.clock.at,
            free=free,
            busy=frozenset(),
        )
        return [row for row, _, _ in claimed.rows]

    def row(self, id_: str) -> Row[Any]:
        return self.connection.execute(select(messages).where(messages.c.id == id_)).one()


METRICS = Metrics()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=caps, two=caps, every=caps, steps=st.lists(step, min_size=5, max_size=40))
def test_caps_agree_with_a_count_made_anew_in_every_history(
    empty_store: Engine, one: list[str], two: list[str], every: list[str], steps: Sequence[tuple[Any, ...]]
) -> None:
    text = HEAD.format(all=every)
    text += "".join(CHANNEL.format(id=id_, i=i) for i, id_ in enumerate(CHANNELS))
    text += GROUP.format(id="one", channels=["sms-a", "sms-b"], caps=one)
    text += GROUP.format(id="two", channels=["sms-c"], caps=two)
    with empty_store.connect() as connection:
        history = History(connection, parse(text, {}))
        for name, *arguments in steps:
            getattr(history, name)(*arguments)
        connection.rollback()
