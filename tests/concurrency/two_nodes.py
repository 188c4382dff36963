"""Two nodes of a gateway without its services: their contexts on one PostgreSQL database, whose clock stands."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from sqlalchemy import Connection

from channels.inbound import InboundMessage, MessageKind, Person
from channels.outbound import Content
from gateway.config import Config, parse
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import HOUR, SECOND, Instant
from gateway.core.consent.states import Consent, State
from gateway.core.policy.rate_limit import Bucket
from gateway.inbound.handler import Inbound
from gateway.outbound.claim import Claim
from gateway.outbound.dispatcher import Dispatcher
from gateway.outbound.results import Results
from gateway.outbound.submit import SendRequest, Submit
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.store import channels as channel_store
from gateway.store import consents as consent_store
from gateway.store import identities as identity_store
from gateway.store import nodes
from gateway.store.identities import KnownIdentity
from gateway.store.postgresql_store import PostgresqlStore
from tests.concurrency.scripted import ScriptedNode
from tests.support import postgresql
from tests.support.house import migrated_database
from tests.support.simulated_time import StandingClock

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
rate        = 100

[channels.sms-2]
adapter     = "twilio"
account_sid = "AC00000000000000000000000000000001"
auth_token  = "token"
sender      = "+15550006001"
rate        = 100

[channels.wa]
adapter              = "whatsapp"
phone_number_id      = "106540352242922"
business_account_id  = "102290129340398"
display_phone_number = "+15550783881"
access_token         = "token"
app_secret           = "secret"
verify_token         = "verify"
portfolio            = "acme"
rate                 = 100

[subscription_groups.news]
name     = "Acme"
channels = ["sms", "sms-2"]
double_opt_in = false

[subscription_groups.news.replies.en]
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"

[subscription_groups.wa-news]
name     = "Acme"
channels = ["wa"]
double_opt_in = false

[subscription_groups.wa-news.replies.en]
confirmed = "Acme: in"
opted_out = "Acme: out"
help      = "Acme: help"
promotions_stopped = "Acme: no promotions"
"""
METRICS = Metrics()
IDS = ("0197f0aa-0000-7000-8000-00000000000a", "0197f0aa-0000-7000-8000-00000000000b")
_numbers = itertools.count()


class UnitNode(ScriptedNode):
    """A node, and the units of it that tests let run."""

    def __init__(self, store: PostgresqlStore, config: Config, clock: StandingClock, id_: str) -> None:
        super().__init__(store)
        channels = {name: channel_factory.make(name, config) for name in config.channels}
        self.context = Context(store, clock, config, channels, id_, METRICS)
        self.inbound, self.submit, self.results = Inbound(self.context), Submit(self.context), Results(self.context)
        self._dispatchers = {name: Dispatcher(self.context, channels[name], self.results) for name in channels}

    async def claim(self, channel: str = "sms") -> Claim:
        """A claim of a channel, as its dispatcher makes it."""
        claimed, _, _ = await self.store.write(self._dispatchers[channel]._claim)
        return claimed

    async def hears(self, person: Person, text: str, channel: str = "sms", key: str | None = None) -> bool:
        """Somebody writes to this node; whether the answer has to wait."""
        key = f"in-{next(_numbers)}" if key is None else key
        message = InboundMessage(key, person, MessageKind.TEXT, text, b"raw")
        routed = [RoutedItem(channel, message, self.context.clock.now())]
        effects = await self.store.write(lambda connection: self.inbound.unit(connection, routed))
        return effects.waits


class TwoNodes:
    """Both nodes, and what there is before their units meet. Each meeting is about people of its own."""

    def __init__(self, one: UnitNode, other: UnitNode, clock: StandingClock, monitor: asyncpg.Connection[Any]) -> None:
        self.one, self.other, self.clock, self.monitor = one, other, clock, monitor

    async def prepared(self, channels: tuple[str, ...] = (), *, subscribed: bool = True) -> tuple[str, list[str]]:
        """A person, and a message to them that waits on each of these channels: their phone, and the messages' ids."""
        phone = f"+1555{2_000_000 + next(_numbers)}"
        self.clock.at += 10 * SECOND
        await self.monitor.execute("DELETE FROM messages")

        def unit(connection: Connection) -> list[str]:
            now = self.clock.at
            if subscribed:
                identity = KnownIdentity("phone", phone)
                contact = identity_store.find_or_create(connection, [identity], now)[identity]
                known = Consent(State.SUBSCRIBED, State.SUBSCRIBED)
                consent_store.save(connection, {(contact, group): known for group in ("news", "wa-news")})
            for channel in self.one.context.channels:
                channel_store.save_bucket(connection, channel, Bucket(100.0, now - SECOND))
            requests = [
                SendRequest(channel, phone, "marketing", Content(text="Hi"), expires_in=HOUR) for channel in channels
            ]
            return [message["id"] for message in self.one.submit.unit(connection, requests)] if requests else []

        return phone, await self.one.store.write(unit)

    async def value(self, sql: str, *parameters: object) -> Any:
        """One value of the database."""
        return await self.monitor.fetchval(sql, *parameters)

    async def values(self, sql: str, *parameters: object) -> list[Any]:
        """The first column of the rows."""
        return [row[0] for row in await self.monitor.fetch(sql, *parameters)]

    async def lease(self, node: UnitNode, ends: Instant) -> None:
        """The lease of a node ends then, by the database's clock."""
        await self.monitor.execute("UPDATE nodes SET lease_until = $1 WHERE id = $2", ends, node.context.node)


@asynccontextmanager
async def two_nodes() -> AsyncIterator[TwoNodes]:
    """Two nodes inside."""
    address = await postgresql.database_of("scripted", await migrated_database())
    config, clock = parse(CONFIG, {}), StandingClock()
    monitor = await asyncpg.connect(address)
    stores = [PostgresqlStore(address) for _ in IDS]
    one, other = (UnitNode(store, config, clock, id_) for store, id_ in zip(stores, IDS, strict=True))

    def registered(connection: Connection) -> None:
        channel_store.ensure(connection, sorted(config.channels))
        for id_ in IDS:
            nodes.register(connection, id_, id_, clock.at, for_good=True)

    try:
        await one.store.write(registered)
        yield TwoNodes(one, other, clock, monitor)
    finally:
        for store in stores:
            await store.close()
        await monitor.close()
