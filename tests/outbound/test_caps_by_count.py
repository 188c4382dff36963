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
from sqlalchemy import Connection, Row, create_engine, event, select

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
from gateway.store.schema import messages, metadata

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

cap = st.tuples(st.integers(1, 3), st.integers(1, 30)).map(lambda it: f"{it[0]} per {it[1]} hours")
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
    """What a factor makes of a cap (contract §5), in exact decimals."""
    share = limit * Fraction(str(factor))
    return ceil(share), ceil(window * ceil(share) / share)


class Still:
    """A clock that stands until it is put forward."""

    def __init__(self) -> None:
        self.at: Instant = 1_800_000_000_000_000

    def now(self) -> Instant:
        return self.at


@dataclass
class World:
    """The store with the services over it, and beside it the plain list of what counts."""

    connection: Connection
    config: Config
    clock: Still = field(default_factory=Still)
    counted: dict[str, tuple[str, str, Instant]] = field(default_factory=dict)  # message → contact, group, when
    flying: list[Row[Any]] = field(default_factory=list)
    factors: dict[str, float] = field(default_factory=lambda: dict.fromkeys(CHANNELS, 1.0))

    def __post_init__(self) -> None:
        built = {id_: channel_factory.make(id_, self.config) for id_ in CHANNELS}
        self.context = Context(cast("Any", None), self.clock, self.config, built, {}, "node", cast("Any", METRICS))
        self.intake, self.results = Submit(self.context), Results(self.context)
        self.claim_memories = {id_: ClaimMemory(built[id_], "node") for id_ in CHANNELS}
        channel_store.ensure(self.connection, list(CHANNELS))
        met = identity_store.find_or_create(
            self.connection, [KnownIdentity("phone", it) for it in PEOPLE], self.clock.at
        )
        for contact, group in itertools.product(met.values(), ("one", "two")):
            self.connection.exec_driver_sql(
                "INSERT INTO consents (contact_id, group_id, state, before, prompts)"
                " VALUES (?, ?, 'subscribed', 'subscribed', '[]')",
                (contact, group),
            )
        for id_ in CHANNELS:  # a bucket starts empty
            self._claim(id_, 1)
        self.clock.at += HOUR

    # ── the plain rule ──────────────────────────────────────────────────────────────────────────────────────────

    def open_at(self, contact: str, channel: str, at: Instant) -> bool:
        """Whether one more message would be within every cap at an instant, by counting."""
        group = GROUPS[channel]
        scopes = ((self.config.groups[group].marketing_caps, group), (self.config.frequency.marketing_caps, None))
        for some, scope in scopes:
            for cap in some:
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
        category = "marketing" if marketing else "utility"
        on_cap = "defer" if defer else "refuse"
        request = SendRequest(channel, phone, category, Content(text="Hi"), expires_in=365 * DAY, on_cap=on_cap)
        (found,) = self.intake.unit(self.connection, [request])
        row = self.row(found["id"])
        if not marketing or self.open_at(row.contact_id, channel, self.clock.at):
            assert row.status == MessageStatus.QUEUED
        else:
            self.capped(row, defer)

    def capped(self, row: Row[Any], defer: bool) -> None:
        assert (row.status, row.reason) == (
            MessageStatus.DEFERRED if defer else MessageStatus.REFUSED,
            "frequency_capped",
        )
        if defer:
            assert row.due_at == min(self.frees_at(row.contact_id, row.channel), self.clock.at + HOUR)

    def claim(self, channel: str, free: int) -> None:
        now = self.clock.at = self.clock.at + 1
        waiting = [
            it
            for it in self.connection.execute(select(messages).where(messages.c.channel == channel))
            if it.status in (MessageStatus.QUEUED, MessageStatus.DEFERRED) and it.due_at <= now
        ]
        before = {it.id: self.open_at(it.contact_id, channel, now) for it in waiting}
        ends = {it.id: self.frees_at(it.contact_id, channel) for it in waiting}
        taken = self._claim(channel, free)
        assert len({it.contact_id for it in taken}) == len(taken)
        for it in taken:
            if it.category == "marketing":
                assert before[it.id], "one too many"
                self.counted[it.id] = (it.contact_id, GROUPS[channel], now)
        self.flying += taken
        gone = {it.contact_id for it in taken}
        for it in waiting:
            after = self.row(it.id)
            if after.status == MessageStatus.SENDING:
                continue
            moved = (after.status, after.reason, after.due_at) != (it.status, it.reason, it.due_at)
            if moved:
                assert it.category == "marketing"
                assert not before[it.id], "one too few"
                defer = json.loads(it.options)["on_cap"] == "defer"
                assert after.status == (MessageStatus.DEFERRED if defer else MessageStatus.REFUSED)
                assert not defer or after.due_at == min(ends[it.id], now + HOUR)
            else:
                assert it.contact_id in gone or len(taken) == free, "it could have gone"

    def go(self, message: tuple[str, str, str, bool, bool], outcome: str) -> None:
        """One message all the way."""
        self.send(*message[1:])
        self.claim(message[1], 5)
        self.settle(-1, outcome)

    def settle(self, which: int, outcome: str) -> None:
        if not self.flying:
            return
        row = self.flying.pop(which % len(self.flying))
        errors = {
            "refused": SendError("21617", "too long"),
            "again": SendError("1", "later", retry_after=1.0),
            "unknown": SendError("timeout", "no answer", outcome=SendOutcome.UNKNOWN),
        }
        error = errors.get(outcome)
        result = AttemptResult(row, error=error) if error else AttemptResult(row, accepted=Accepted(f"SM{row.id}"))
        self.results.unit(self.connection, [result])
        if outcome in ("refused", "again"):
            self.counted.pop(row.id, None)

    def later(self, by: int) -> None:
        self.clock.at += by

    def factor(self, channel: str, share: float) -> None:
        self.factors[channel] = share
        state = f'{{"rating": "yellow", "factor": {share}, "since": 0, "seen_at": {self.clock.at}}}'
        channel_store.save_quality(self.connection, channel, state)
        channel_store.save_pace(
            self.connection, channel, Bucket(0.0, self.clock.at - HOUR)
        )  # caps alone are the matter here

    def _claim(self, channel: str, free: int) -> list[Row[Any]]:
        found = claim(
            self.connection, self.claim_memories[channel], self.config, self.clock.at, free=free, busy=frozenset()
        )
        return [it[0] for it in found.rows]

    def row(self, id_: str) -> Row[Any]:
        return self.connection.execute(select(messages).where(messages.c.id == id_)).one()


METRICS = Metrics()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=caps, two=caps, every=caps, steps=st.lists(step, min_size=5, max_size=40))
def test_caps_agree_with_a_count_made_anew_in_every_history(
    one: list[str], two: list[str], every: list[str], steps: Sequence[tuple[Any, ...]]
) -> None:
    text = HEAD.format(all=every)
    text += "".join(CHANNEL.format(id=id_, i=i) for i, id_ in enumerate(CHANNELS))
    text += GROUP.format(id="one", channels=["sms-a", "sms-b"], caps=one)
    text += GROUP.format(id="two", channels=["sms-c"], caps=two)
    engine = create_engine("sqlite://")
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA journal_mode=OFF"))
    with engine.begin() as connection:
        metadata.create_all(connection)
        world = World(connection, parse(text, {}))
        for name, *arguments in steps:
            getattr(world, name)(*arguments)
    engine.dispose()
