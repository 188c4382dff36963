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
from figures import Table
from wire import Carrier, Crowd, phone

from gateway.core.clock import SystemClock
from gateway.core.consent.states import Consent, State
from gateway.store import consents as consent_store
from gateway.store import identities as identity_store
from gateway.store.identities import KnownIdentity
from gateway.store.sqlite_store import SqliteStore
from tests.support.house import free_port

KEY = {"Authorization": "Bearer benchmark-key"}
LIBRARY, LEAN = "bare library, as shipped", "bare library on a lean transport"
SENT, SETTLED = "gateway, sent", "gateway, sent, called back and settled"


async def run(folder: Path, *, messages: int = 4000, rounds: int = 3) -> None:
    """Rounds of: the library, the gateway without callbacks, the gateway with them."""
    table = Table(f"Campaign of {messages:,}", "messages/s")
    for turn in range(rounds):
        carrier = await Carrier().start()
        url = f"http://127.0.0.1:{carrier.port}"
        table.add(LIBRARY, await children.library(url, messages, "shipped"))
        table.add(LEAN, await children.library(url, messages, "lean"))
        await carrier.stop()
        table.add(SENT, await campaign(folder / f"quiet{turn}", messages, callbacks=False))
        table.add(SETTLED, await campaign(folder / f"loud{turn}", messages, callbacks=True))
    table.print((SENT, LIBRARY), (SENT, LEAN), (SETTLED, LIBRARY))


async def campaign(folder: Path, messages: int, *, callbacks: bool) -> float:
    """A campaign through a gateway of its own: messages a second."""
    folder.mkdir()
    await subscribe(folder, messages)
    carrier, port = await Carrier().start(), free_port()
    async with children.gateway(folder, port, carrier.port, rate=100_000), aiohttp.ClientSession(headers=KEY) as http:
        if callbacks:
            carrier.callbacks = await Crowd().connect(port, 32)
        base = f"http://127.0.0.1:{port}/v1/campaigns"
        body = {
            "name": "benchmark", "channel": "sms-us", "category": "marketing", "text": children.TEXT, "start": False,
            "recipients": [{"to": phone(i)} for i in range(messages)],
        }  # fmt: skip
        async with http.post(base, data=json.dumps(body), headers={"Content-Type": "application/json"}) as answer:
            made = await answer.json()
            assert made["counts"]["queued"] == messages, made
        began = time.monotonic()
        async with http.post(f"{base}/{made['id']}/start") as answer:
            assert answer.status == 200, await answer.text()
        last, deadline = "delivered" if callbacks else "accepted", began + 300
        while True:
            await asyncio.sleep(0.05)
            async with http.get(f"{base}/{made['id']}") as answer:
                counts = (await answer.json())["counts"]
            if counts[last] == messages:
                break
            assert time.monotonic() < deadline, counts
        settled = time.monotonic()
        assert carrier.seen.count == messages, carrier.seen
    await carrier.stop()
    return messages / ((settled if callbacks else carrier.seen.last) - began)


async def subscribe(folder: Path, number: int) -> None:
    """A store in which these people are subscribed."""
    store, now = SqliteStore(folder / "assent.db"), SystemClock().now()
    await store.open()
    member = Consent(state=State.SUBSCRIBED, before=State.SUBSCRIBED, changed_at=now, source="api")
    for at in range(0, number, 2000):
        numbers = [KnownIdentity("phone", phone(i)) for i in range(at, min(at + 2000, number))]

        def unit(connection, numbers=numbers):  # type: ignore[no-untyped-def]
            contacts = identity_store.find_or_create(connection, numbers, now)
            consent_store.save(connection, {(contact, "sms-promos"): member for contact in contacts.values()})

        await store.write(unit)
    await store.close()
