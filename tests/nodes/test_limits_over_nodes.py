"""What is limited is limited for both nodes together: a channel's rate, caps, the messaging limit, the pair rate."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import SECOND
from tests.support.gateway_process import blast, numbers
from tests.support.house import House
from tests.support.meta import ORDER, PROMO
from tests.support.pair import Pair, beside, pair
from tests.support.people import settle
from tests.support.rates import most_in_a_second
from tests.support.senders import ANA, campaign, channel, crowd, gateway, number, ratings_known

pytestmark = pytest.mark.postgresql

LIMIT = "whatsapp_business_manager_messaging_limit"


@pytest.mark.answer_within
@pytest.mark.parametrize("rate", [20, 100])
async def test_no_second_has_more_than_the_rate_allows(tmp_path: Path, rate: int) -> None:
    async with pair(tmp_path, rate=rate) as two:
        people = numbers(2 * rate)
        await two.house.subscribe(*people)
        runs = [await two.at(node, "POST", "/v1/campaigns", blast(people[node::2])) for node in (0, 1)]
        for _, run in runs:
            await two.house.campaign(run["id"])
        times = [request.at for request in two.sent("Sale")]
        assert len(times) == 2 * rate
        assert most_in_a_second(times) <= 1.1 * rate + 1


async def at_both(two: Pair, count: int, **body: object) -> list[dict[str, Any]]:
    """So many sends at once, at either node in turn; the messages once they are settled."""
    answers = await asyncio.gather(*(two.at(i % 2, "POST", "/v1/messages", body) for i in range(count)))
    assert {status for status, _ in answers} == {202}
    await settle(two.house)
    return [(await two.at(i % 2, "GET", f"/v1/messages/{answer['id']}"))[1] for i, (_, answer) in enumerate(answers)]


def outcomes(messages: list[dict[str, Any]]) -> Counter[str]:
    """How many went out, and how many were refused or wait, by reason."""
    return Counter(message["reason"] or "out" for message in messages)


async def test_a_cap_counts_what_both_send(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["2 per 24 hours"]') as house, beside(house) as two:
        await house.subscribe(ANA)
        messages = await at_both(two, 12, channel="sms-us", to=ANA, category="marketing", text="Sale")
        assert outcomes(messages) == {"out": 2, "frequency_capped": 10}
        assert len(two.sent("Sale")) == 2


async def test_a_cap_over_everything_counts_both_media_at_both_nodes(tmp_path: Path) -> None:
    every = '\n[frequency]\nmarketing_caps = ["1 per 24 hours"]\n'
    async with gateway(tmp_path, more=every) as house, beside(house) as two:
        await ratings_known(house)
        await house.subscribe(ANA)
        await house.subscribe(ANA, group="wa-news")
        sms: dict[str, object] = {"channel": "sms-us", "to": ANA, "category": "marketing", "text": "Sale"}
        wa: dict[str, object] = {"channel": "wa-one", "to": ANA, "category": "marketing", "template": PROMO}
        bodies = [(0, sms), (1, wa), (0, wa), (1, sms)]
        answers = await asyncio.gather(*(two.at(node, "POST", "/v1/messages", body) for node, body in bodies))
        assert {status for status, _ in answers} == {202}
        await settle(house)
        shown = [(await two.at(0, "GET", f"/v1/messages/{answer['id']}"))[1] for _, answer in answers]
        assert outcomes(shown) == {"out": 1, "frequency_capped": 3}


async def test_the_messaging_limit_is_one(tmp_path: Path) -> None:
    people = crowd(90)
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        for id_ in ("wa-one", "wa-two"):
            await number(house, id_, **{LIMIT: 40})
        await house.subscribe(*people, group="wa-news")
        async with beside(house) as two:
            await asyncio.gather(campaign(house, people[:60], "wa-one"), campaign(house, people[30:], "wa-two"))

            async def full() -> bool:
                return len(reached(two)) >= 40

            await house.until(full)
            await house.looked("wa-one")
            await house.looked("wa-two")
            assert len(reached(two)) == 40
            assert (await channel(house))["messaging_limit"]["used"] == 40


def reached(two: Pair) -> set[str]:
    """The people who got something."""
    return {request.recipient for request in two.sent()}


async def test_the_pair_rate_is_one(tmp_path: Path) -> None:
    """Meta takes ten messages to a person at once, and then one every 6 seconds: within a second ten go."""
    async with gateway(tmp_path) as house, beside(house) as two:
        await ratings_known(house)
        await house.hold()
        messages = await at_both_waiting(two, house)
        assert Counter(message["status"] for message in messages)["queued"] == 4
        assert len(two.sent()) == 10


async def at_both_waiting(two: Pair, house: House) -> list[dict[str, Any]]:
    """Fourteen order updates to Ana at once, once ten are out and the channel was looked at again."""
    body = {"channel": "wa-one", "to": ANA, "category": "utility", "template": ORDER, "expires_in": "1 hour"}
    answers = await asyncio.gather(*(two.at(i % 2, "POST", "/v1/messages", body) for i in range(14)))
    assert {status for status, _ in answers} == {202}

    for count in (9, 10):  # the number's own rate lets nine go at once

        async def out(count: int = count) -> bool:
            return len(two.sent()) >= count

        await house.until(out)
        house.clock.advance(SECOND // 2)
    await house.looked("wa-one")
    return [(await two.at(i % 2, "GET", f"/v1/messages/{answer['id']}"))[1] for i, (_, answer) in enumerate(answers)]
