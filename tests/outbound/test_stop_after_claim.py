"""A STOP that is committed behind a claim, before the claimed messages are handed over: none of them goes out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import Connection, select

from channels.hand_over import MAY_BEGIN, Withheld
from channels.outbound import Accepted, Content, Outbound
from gateway.config import parse
from gateway.core.clock import HOUR, SECOND
from gateway.outbound.claim import Claim
from gateway.outbound.dispatcher import Dispatcher
from gateway.outbound.results import Results
from gateway.outbound.submit import SendRequest, Submit
from gateway.runtime import channel_factory
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.runtime.recent_stops import CommitEffects, RecentStop
from gateway.store import channels as channel_store
from gateway.store import identities as identity_store
from gateway.store import nodes
from gateway.store.engine import Store
from gateway.store.identities import KnownIdentity
from gateway.store.schema import messages
from gateway.store.sqlite_store import SqliteStore
from tests.support.simulated_time import CONFIG, StandingClock, subscribe

ANA, BO = "+15551230001", "+15551230002"
METRICS = Metrics()


class StoreWithCommitsBehindClaims:
    """A store in which another transaction commits right behind that of each claim."""

    def __init__(self, store: Store, behind: Callable[[], None]) -> None:
        self._store, self._behind = store, behind

    async def write(self, unit: Callable[[Connection], Any], *more: Any) -> Any:
        """Write as the store does; behind a claim that took messages, commit what is to come behind it."""
        result = await self._store.write(unit, *more)
        if isinstance(result, tuple) and isinstance(result[0], Claim) and result[0].rows:
            self._behind()
        return result


class Provider:
    """A channel whose provider accepts every message. `connecting` is done before the connection to it stands."""

    def __init__(self, channel: Any) -> None:
        self._channel = channel
        self.got: list[str] = []
        self.connecting: Callable[[], None] = lambda: None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)

    async def send(self, message: Outbound) -> Accepted:
        """Accept a message, if it may still begin."""
        self.connecting()
        may_begin = MAY_BEGIN.get()
        assert may_begin is not None
        if not may_begin():
            raise Withheld
        self.got.append(cast("str", message.to.phone))
        return Accepted(f"SM{message.id}")


@asynccontextmanager
async def sending(
    folder: Path,
    stops: Callable[[dict[str, str]], tuple[RecentStop, ...]],
    *,
    category: str = "marketing",
    while_connecting: bool = False,
) -> AsyncIterator[tuple[Provider, dict[str, str]]]:
    """A dispatcher that claims a message each to Ana and Bo, while `stops` of them (by phone: contact) are committed
    behind the claim, or only while the first request connects; what the provider got, and each message's status and
    reason by phone, once all is settled."""
    config, clock = parse(CONFIG.format(rate=100), {}), StandingClock()
    store = SqliteStore(folder / "assent.db")
    await store.open()
    provider = Provider(channel_factory.make("sms", config))
    context = Context(store, clock, config, {"sms": provider}, "node", METRICS)

    def prepared(connection: Connection) -> dict[str, str]:
        channel_store.ensure(connection, ["sms"])
        nodes.register(connection, "node", "node", clock.at, for_good=True)
        phones = [KnownIdentity("phone", phone) for phone in (ANA, BO)]
        contacts = identity_store.find_or_create(connection, phones, clock.at)
        for contact in contacts.values():
            subscribe(connection, contact, "news")
        requests = [SendRequest("sms", phone, category, Content(text="Hi"), expires_in=HOUR) for phone in (ANA, BO)]
        Submit(context).unit(connection, requests)
        return {identity.value: contact for identity, contact in contacts.items()}

    contacts = await store.write(prepared)

    def commit_stops() -> None:
        context.committed(CommitEffects(stops=list(stops(contacts))))

    if while_connecting:
        provider.connecting = commit_stops
    else:
        context.store = cast("Store", StoreWithCommitsBehindClaims(store, commit_stops))
    results = Results(context)
    dispatcher = Dispatcher(context, provider, results)
    outcomes: dict[str, str] = {}

    def read(connection: Connection) -> dict[str, str]:
        rows = connection.execute(select(messages.c.address, messages.c.status, messages.c.reason))
        return {row.address: f"{row.status} {row.reason or ''}".strip() for row in rows}

    tasks = [asyncio.create_task(dispatcher.run()), asyncio.create_task(results.batcher.run())]
    try:
        while not outcomes or any(outcome in ("queued", "sending") for outcome in outcomes.values()):
            clock.at += SECOND
            await asyncio.sleep(0.01)
            outcomes = await store.write(read)
        yield provider, outcomes
    finally:
        dispatcher.stop()
        results.batcher.close()
        await asyncio.gather(*tasks)
        await store.close()


@pytest.mark.parametrize(
    ("stop", "category", "reason"),
    [
        pytest.param({"group": "news", "reason": "opted_out"}, "marketing", "opted_out", id="the group's"),
        pytest.param({"group": None, "reason": "opted_out"}, "utility", "opted_out", id="everything"),
        pytest.param(
            {"group": None, "reason": "marketing_stopped", "marketing": True}, "marketing", "marketing_stopped",
            id="marketing",
        ),
        pytest.param(
            {"group": None, "reason": "provider_blocked", "channel": "sms"}, "utility", "provider_blocked",
            id="the carrier's",
        ),
    ],
)  # fmt: skip
async def test_a_stop_after_the_claim_holds_what_was_claimed_before(
    tmp_path: Path, stop: dict[str, Any], category: str, reason: str
) -> None:
    async with sending(tmp_path, lambda who: (RecentStop(who[ANA], **stop),), category=category) as (provider, ended):
        assert provider.got == [BO]
        assert ended == {ANA: f"refused {reason}", BO: "accepted"}


@pytest.mark.parametrize(
    ("stop", "category"),
    [
        pytest.param({"group": "other", "reason": "opted_out"}, "marketing", id="another group's"),
        pytest.param(
            {"group": None, "reason": "marketing_stopped", "marketing": True}, "utility", id="marketing, of utility"
        ),
        pytest.param({"group": None, "reason": "provider_blocked", "channel": "else"}, "marketing", id="elsewhere"),
    ],
)
async def test_a_stop_after_the_claim_holds_nothing_else(tmp_path: Path, stop: dict[str, Any], category: str) -> None:
    async with sending(tmp_path, lambda who: (RecentStop(who[ANA], **stop),), category=category) as (provider, ended):
        assert sorted(provider.got) == [ANA, BO]
        assert ended == {ANA: "accepted", BO: "accepted"}


async def test_a_stop_while_its_request_connects_holds_a_message(tmp_path: Path) -> None:
    """Connecting may take seconds; the STOP is answered meanwhile."""
    stop = {"group": "news", "reason": "opted_out"}
    async with sending(tmp_path, lambda who: (RecentStop(who[ANA], **stop),), while_connecting=True) as (
        provider,
        ended,
    ):
        assert provider.got == [BO]
        assert ended == {ANA: "refused opted_out", BO: "accepted"}
