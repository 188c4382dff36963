"""Messages a second of a campaign to a fake carrier, against the bare Twilio library calling the same one.

`sent`: from the start of the campaign to the last request at the carrier. `settled`: until every message is delivered,
two callbacks each included (the callbacks are made and signed by the carrier's process).
"""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import aiohttp
import children
from databases import SQLITE, store_url
from figures import Table, cpu_of
from wire import Carrier, Crowd, phone

from gateway.core.clock import SystemClock
from gateway.core.consent.states import Consent, State
from gateway.store import consents as consent_store
from gateway.store import identities as identity_store
from gateway.store.identities import KnownIdentity
from gateway.store.location import store_at
from tests.support.house import free_port

KEY = {"Authorization": "Bearer benchmark-key"}
LIBRARY, LEAN = "bare library, as shipped", "bare library on a lean transport"
SENT, SETTLED = "gateway, sent", "gateway, sent, called back and settled"


async def run(folder: Path, *, messages: int = 4000, rounds: int = 3, engine: str = SQLITE) -> None:
    """Rounds of: the library, the gateway without callbacks, the gateway with them."""
    table = Table(f"Campaign of {messages:,} on {engine}", "messages/s")
    for turn in range(rounds):
        carrier = await Carrier().start()
        url = f"http://127.0.0.1:{carrier.port}"
        for name, client in ((LIBRARY, "shipped"), (LEAN, "lean")):
            rate, cpu = await children.library(url, messages, client)
            table.add(name, rate, cpu=cpu)
        await carrier.stop()
        for name, place, callbacks in ((SENT, "quiet", False), (SETTLED, "loud", True)):
            rate, cpu = await campaign(folder / f"{place}{turn}", messages, callbacks=callbacks, engine=engine)
            table.add(name, rate, cpu=cpu)
    table.print((SENT, LIBRARY), (SENT, LEAN), (SETTLED, LIBRARY))


async def campaign(folder: Path, messages: int, *, callbacks: bool, engine: str) -> tuple[float, float]:
    """A campaign through a gateway of its own: messages a second, and its seconds of CPU for each."""
    folder.mkdir()
    store = await store_url(folder, engine)
    await subscribe(store, messages)
    carrier, port = await Carrier().start(), free_port()
    async with (
        children.gateway(folder, port, carrier.port, rate=100_000, store=store) as pid,
        aiohttp.ClientSession(headers=KEY) as http,
    ):
        if callbacks:
            carrier.callbacks = await Crowd().connect(port, 32)
        base = f"http://127.0.0.1:{port}/v1/campaigns"
        began, cpu = await delivered(http, base, messages, pid, "delivered" if callbacks else "accepted")
        settled = time.monotonic()
        cpu = cpu_of(pid) - cpu
        assert carrier.seen.count == messages, carrier.seen
    await carrier.stop()
    return messages / ((settled if callbacks else carrier.seen.last) - began), cpu / messages


async def delivered(
    http: aiohttp.ClientSession, base: str, messages: int, pid: int, last: str = "delivered"
) -> tuple[float, float]:
    """Send a campaign and wait until each of its messages has this status; when it was started, monotonic, and the
    seconds of CPU that the gateway with this process id had taken by then."""
    body = {
        "name": "benchmark", "channel": "sms-us", "category": "marketing", "text": children.TEXT, "start": False,
        "recipients": [{"to": phone(i)} for i in range(messages)],
    }  # fmt: skip
    async with http.post(base, data=json.dumps(body), headers={"Content-Type": "application/json"}) as answer:
        made = await answer.json()
        assert made["counts"]["queued"] == messages, made
    began, cpu = time.monotonic(), cpu_of(pid)
    async with http.post(f"{base}/{made['id']}/start") as answer:
        assert answer.status == 200, await answer.text()
    while True:
        await asyncio.sleep(0.05)
        async with http.get(f"{base}/{made['id']}") as answer:
            counts = (await answer.json())["counts"]
        if counts[last] == messages:
            return began, cpu
        assert time.monotonic() < began + 300, counts


async def subscribe(url: str, number: int, group: str = "sms-promos") -> None:
    """A store (its address) in which these people are subscribed."""
    store, now = store_at(url), SystemClock().now()
    await store.open()
    member = Consent(state=State.SUBSCRIBED, before=State.SUBSCRIBED, changed_at=now, source="api")
    for at in range(0, number, 2000):
        numbers = [KnownIdentity("phone", phone(i)) for i in range(at, min(at + 2000, number))]

        def unit(connection, numbers=numbers):  # type: ignore[no-untyped-def]
            contacts = identity_store.find_or_create(connection, numbers, now)
            consent_store.save(connection, {(contact, group): member for contact in contacts.values()})

        await store.write(unit)
    await store.close()
