"""A commit whose answer is lost: the database is asked what became of it. Nothing is lost, and nothing done twice."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.support import carrier, postgresql
from tests.support.database_line import Cut, DatabaseLine
from tests.support.house import House
from tests.support.people import heard, ledger, settle

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.parametrize("answer", [False, True], ids=["the commit is lost", "its answer is lost"]),
]

ANA = "+15551230001"


@asynccontextmanager
async def behind_a_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[House, DatabaseLine]]:
    """A running gateway, and the line to its database."""
    async with DatabaseLine(os.environ[postgresql.ADDRESS]).up() as line:
        monkeypatch.setenv(postgresql.ADDRESS, line.address)
        house = House(folder)
        async with house.up():
            yield house, line


async def sent_once(house: House, line: DatabaseLine, text: str) -> None:
    """The line broke, and the message reached its phone once."""
    await settle(house)
    assert line.cut is None, "the line did not break"
    assert [request["text"] for request in await house.requests(ANA)] == [text]
    _, listed = await house.api("GET", "/v1/messages")
    assert [message["status"] for message in listed["items"] if message["to"] == ANA] == ["delivered"]


async def test_a_send(answer: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with behind_a_line(tmp_path, monkeypatch) as (house, line):
        line.cut = Cut(b"Your parcel", answer)
        message = await house.send(ANA, "Your parcel", "utility")
        await house.message(message["id"], "delivered")
        await sent_once(house, line, "Your parcel")


async def test_a_stop(answer: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with behind_a_line(tmp_path, monkeypatch) as (house, line):
        await house.subscribe(ANA)
        stop = carrier.inbound(ANA, "STOP")
        line.cut = Cut(stop["MessageSid"].encode(), answer)
        status, _ = await carrier.post(house, "/webhooks/sms-us", stop)
        assert status == 200
        assert line.cut is None, "the line did not break"
        assert await heard(house, ANA) == ["opted_out"]
        assert [entry["state"] for entry in await ledger(house, ANA)] == ["subscribed", "unsubscribed"]


@pytest.mark.parametrize("nth", [1, 2], ids=["claim", "result"])
async def test_an_attempt(answer: bool, nth: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with behind_a_line(tmp_path, monkeypatch) as (house, line):
        assert (await house.api("POST", "/v1/channels/sms-us/pause"))[0] == 200
        message = await house.send(ANA, "Your parcel", "utility")
        line.cut = Cut(message["id"].encode(), answer, nth)
        assert (await house.api("POST", "/v1/channels/sms-us/resume"))[0] == 200
        await house.message(message["id"], "delivered")
        await sent_once(house, line, "Your parcel")
