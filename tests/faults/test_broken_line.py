"""A line to the provider that is cut, hangs, or answers nonsense: it costs a handful of a campaign, not all of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import MINUTE, SECOND, instant
from tests.support.gateway_process import blast, numbers
from tests.support.house import House
from tests.support.senders import campaign, channel, gateway

PEOPLE = 240
HANDFUL = 10
ON_THE_WAY = 20  # more at 60 a second, where the line breaks in the middle: they had begun
FAULTS: dict[str, dict[str, Any]] = {
    "cut": {"kind": "drop"},
    "taken and cut": {"kind": "drop", "taken": True},
    "nonsense": {"kind": "no_json"},
    "a proxy's page": {"kind": "html"},
    "silent": {"kind": "hang"},
}


def patience(fault: str) -> str:
    """How long an answer is waited for: short where the line is silent, else longer than any machine needs."""
    return "8 seconds" if fault == "silent" else "1 minute"


async def unknown(house: House, run: str) -> int:
    """How many have no known end, once none is on its way."""
    counts: dict[str, int] = {}

    async def settled() -> bool:
        nonlocal counts
        counts = (await house.api("GET", f"/v1/campaigns/{run}"))[1]["counts"]
        return not counts["sending"]

    await house.until(settled)
    return counts["unknown"]


async def held(house: House, id_: str) -> dict[str, Any]:
    """The channel, once it is held. The clock passes the short rests before."""
    shown: dict[str, Any] = {}

    async def so() -> bool:
        nonlocal shown
        shown = await channel(house, id_)
        if shown["state"] == "paused":
            house.clock.advance(SECOND)
        return bool(shown["state"] == "held")

    await house.until(so, lambda: f"{shown}")
    return shown


async def recovers(house: House, id_: str, run: str, most: int = HANDFUL) -> None:
    """By itself: each hold ends with one message that tries the line, and the rest follows when it was answered."""
    shown = await held(house, id_)
    before = await unknown(house, run)
    assert before <= most
    assert "keeps failing" in shown["why"]
    assert instant(datetime.fromisoformat(shown["until"])) > house.clock.now()
    assert shown["last_error"]["code"] in shown["why"]
    house.clock.advance(instant(datetime.fromisoformat(shown["until"])) - house.clock.now() + SECOND)

    async def tried() -> bool:
        return await unknown(house, run) == before + 1

    await house.until(tried)
    again = await held(house, id_)
    assert instant(datetime.fromisoformat(again["until"])) > instant(datetime.fromisoformat(shown["until"]))
    assert await unknown(house, run) == before + 1, "one message tried the line"
    async with house.http.delete(f"{house.simulator}/simulator/faults") as answer:
        assert answer.status == 204
    house.clock.advance(MINUTE)
    finished = await house.campaign(run)
    assert (await channel(house, id_))["state"] == "running"
    assert finished["counts"]["unknown"] == before + 1
    assert sum(finished["counts"][it] for it in ("accepted", "sent", "delivered", "read")) == PEOPLE - before - 1


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_broken_line_costs_a_handful_of_a_text_campaign(tmp_path: Path, fault: str) -> None:
    async with gateway(tmp_path, rate=300, twilio=f'timeout = "{patience(fault)}"') as house:
        people = numbers(PEOPLE)
        await house.fault(kind="no_status", count=None)
        await house.fault(**FAULTS[fault], count=None)
        _, run = await house.api("POST", "/v1/campaigns", blast(people, category="utility"))
        await held(house, "sms-us")
        await recovers(house, "sms-us", run["id"])
        taken = [it["recipient"] for it in await house.requests()]
        assert len(taken) == len(set(taken)), "nobody is sent to twice"


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_broken_line_costs_a_handful_of_a_whatsapp_campaign(tmp_path: Path, fault: str) -> None:
    async with gateway(tmp_path, number=f'rate = 300\ntimeout = "{patience(fault)}"') as house:
        people = numbers(PEOPLE)
        await house.fault(kind="no_status", count=None)
        await house.fault(**FAULTS[fault], count=None)
        run = await campaign(house, people, category="utility")
        await held(house, "wa-one")
        await recovers(house, "wa-one", run["id"])
        taken = [it["recipient"] for it in await house.requests()]
        assert len(taken) == len(set(taken)), "nobody is sent to twice"


async def test_a_line_that_breaks_in_the_middle(tmp_path: Path) -> None:
    async with gateway(tmp_path, rate=60) as house:
        people = numbers(PEOPLE)
        _, run = await house.api("POST", "/v1/campaigns", blast(people, category="utility"))

        async def half() -> bool:
            return len(await house.requests()) >= PEOPLE / 2

        await house.until(half)
        await house.fault(kind="drop", count=None)
        await recovers(house, "sms-us", run["id"], HANDFUL + ON_THE_WAY)


async def test_resume_ends_the_hold(tmp_path: Path) -> None:
    async with gateway(tmp_path, rate=300) as house:
        await house.fault(kind="drop", count=None)
        _, run = await house.api("POST", "/v1/campaigns", blast(numbers(20), category="utility"))
        await held(house, "sms-us")
        async with house.http.delete(f"{house.simulator}/simulator/faults") as answer:
            assert answer.status == 204
        status, shown = await house.api("POST", "/v1/channels/sms-us/resume")
        assert (status, shown["state"]) == (200, "running")
        await house.campaign(run["id"])
