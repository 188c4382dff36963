"""The database goes away and comes back: nothing is acknowledged meanwhile, and all goes on by itself."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support import postgresql
from tests.support.house import House
from tests.support.people import heard
from tests.support.readiness import Stopwatch, readiness

pytestmark = [pytest.mark.postgresql, pytest.mark.answer_within]

ANA, BO, CY = "+15551230001", "+15551230002", "+15551230003"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[postgresql.Server]:
    """A database server that nobody else uses."""
    own = postgresql.Server()
    try:
        own.start()
        monkeypatch.setenv(postgresql.ADDRESS, own.address)
        yield own
    finally:
        own.remove()


@pytest.fixture
async def house(server: postgresql.Server, tmp_path: Path) -> AsyncIterator[House]:
    """A running gateway on it."""
    one = House(tmp_path)
    one.makes_store = True
    async with one.up():
        yield one


async def ready(house: House) -> None:
    """Wait until the gateway says that it is ready."""

    async def is_ready() -> bool:
        return (await readiness(house))[0] == 200

    await house.until(is_ready)


@pytest.mark.parametrize("how", [signal.SIGQUIT, signal.SIGINT], ids=["crashes", "is shut down"])
async def test_while_the_database_is_away_nothing_is_acknowledged(
    house: House, server: postgresql.Server, how: signal.Signals
) -> None:
    await house.subscribe(ANA, BO)
    assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
    waiting = await house.send(ANA)
    await ready(house)
    server.stop(how)
    body = {"channel": "sms-us", "to": CY, "category": "utility", "text": "Hi"}
    async with Stopwatch() as watch:
        posted, (status, _) = await asyncio.gather(house.text(ANA, "STOP"), house.api("POST", "/v1/messages", body))
    assert posted["status"] == status == 503
    assert watch.seconds < 5
    status, wrong = await readiness(house)
    assert (status, [problem[:6] for problem in wrong]) == (503, ["store:"])
    assert os.environ[postgresql.ADDRESS].rpartition("@")[2] not in wrong[0]

    server.start()
    await ready(house)
    assert (await house.text(ANA, "STOP"))["status"] == 200
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert (await house.message(waiting["id"], "refused"))["reason"] == "opted_out"
    assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200
    sent = await house.send(BO)
    await house.message(sent["id"], "delivered")
    assert await heard(house, ANA) == ["opted_out"]


async def test_however_many_ask_meanwhile_all_are_answered_in_time(server: postgresql.Server, house: House) -> None:
    await ready(house)
    server.stop()
    async with Stopwatch() as watch:
        answers = await asyncio.gather(*(house.api("GET", "/v1/messages") for _ in range(40)))
    assert {status for status, _ in answers} == {503}
    assert watch.seconds < 10
    server.start()
    await ready(house)
    assert (await house.api("GET", "/v1/messages"))[0] == 200
