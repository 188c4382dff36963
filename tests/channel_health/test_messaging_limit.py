"""Meta's messaging limit from outside: one for all numbers of a portfolio, never overshot, and replies still go."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.core.clock import MINUTE, SECOND
from tests.support.house import DAY, HOUR, House
from tests.support.meta import play
from tests.support.senders import (
    ANA,
    BO,
    CLEO,
    campaign,
    channel,
    crowd,
    gateway,
    number,
    outcome,
    ratings_known,
    wa,
)

SENT, LIMITED = ("sent", None), ("deferred", "messaging_limit")
LIMIT = "whatsapp_business_manager_messaging_limit"


async def limited(house: House, people: int) -> None:
    """Meta's limit is so many people."""
    await ratings_known(house)
    for id_ in ("wa-one", "wa-two"):
        await number(house, id_, **{LIMIT: people})


async def used(house: House) -> int:
    count: int = (await channel(house))["messaging_limit"]["used"]
    return count


async def test_two_numbers_at_once_never_exceed_the_limit(tmp_path: Path) -> None:
    people = crowd(150)
    async with gateway(tmp_path) as house:
        await limited(house, 100)
        await house.subscribe(*people, group="wa-news")
        runs = await asyncio.gather(
            campaign(house, people[:90], "wa-one"), campaign(house, people[60:], "wa-two", category="utility")
        )

        async def full() -> bool:
            return len({request["recipient"] for request in await house.requests()}) >= 100

        await house.until(full)
        await house.looked("wa-one")
        await house.looked("wa-two")
        assert len({request["recipient"] for request in await house.requests()}) == 100
        assert await used(house) == 100
        _, waiting = await house.api("GET", f"/v1/campaigns/{runs[1]['id']}")
        assert waiting["counts"]["queued"] == 0
        deferred = waiting["counts"]["deferred"]
        assert deferred > 0

        stranger = await wa(house, CLEO, category="utility", expires_in="3 days")
        assert await outcome(house, stranger) == LIMITED
        await house.text(BO, "HELP", channel="wa-one")
        assert "help at" in (await house.deliveries(BO, 1))[0]["text"]
        assert await outcome(house, await wa(house, BO, category="utility")) == SENT, "their window is open"
        house.clock.advance(10 * SECOND)
        reached = (await house.requests())[0]["recipient"]
        house.clock.advance(MINUTE)
        assert await outcome(house, await wa(house, reached, category="utility")) == SENT, "they count once"
        assert await used(house) == 100

        house.clock.advance(DAY)
        await house.message(stranger["id"], "accepted", "sent", "delivered", "read")


async def test_the_limit_frees_person_by_person(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await limited(house, 2)
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT
        house.clock.advance(10 * HOUR)
        assert await outcome(house, await wa(house, BO, category="utility")) == SENT
        message = await wa(house, CLEO, category="utility", expires_in="3 days")
        assert await outcome(house, message) == LIMITED
        shown = (await channel(house))["messaging_limit"]
        assert (shown["limit"], shown["used"]) == (2, 2)
        assert shown["resets"] is not None
        house.clock.advance(14 * HOUR + MINUTE)
        await house.message(message["id"], "accepted", "sent", "delivered", "read")
        assert await used(house) == 2


async def test_a_raised_limit_lets_go_what_waits(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await limited(house, 1)
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT
        waiting = [await wa(house, phone, category="utility") for phone in (BO, CLEO)]
        run = await campaign(house, crowd(5), category="utility")
        assert [await outcome(house, message) for message in waiting] == [LIMITED, LIMITED]
        for id_ in ("wa-two", "wa-one"):
            await play(house, "number", channel=id_, announce=id_ == "wa-one", **{LIMIT: "TIER_250"})
        for message in waiting:
            await house.message(message["id"], "accepted", "sent", "delivered", "read")
        await house.campaign(run["id"])


@pytest.mark.parametrize(
    ("written", "limit"),
    [
        ("TIER_250", 250),
        ("TIER_1K", 1000),
        ("TIER_2K", 2000),
        ("TIER_10K", 10_000),
        ("TIER_100K", 100_000),
        ("TIER_UNLIMITED", -1),
        (-1, -1),
        ("-1", -1),
        (500, 500),
        ("500", 500),
        ("TIER_NOT_SET", 2000),
        ("TIER_OF_TOMORROW", 2000),
    ],
)
@pytest.mark.parametrize("field", ["business_capability_update", "phone_number_quality_update"])
async def test_a_messaging_limit_is_read_however_meta_writes_it(
    tmp_path: Path, written: object, limit: int, field: str
) -> None:
    async with gateway(tmp_path, number="limit_margin = 0.9") as house:
        await ratings_known(house)
        await number(house, look=False, announce=False, **{LIMIT: written})
        value = {"max_daily_conversations_per_business": written}
        if field == "phone_number_quality_update":
            value |= {"display_phone_number": "15550783881", "event": "THROUGHPUT_UPGRADE"}
        await play(house, "webhook", channel="wa-one", field=field, value=value)
        shown = (await channel(house))["messaging_limit"]
        assert shown["limit"] == limit
        assert shown["usable"] == (None if limit == -1 else limit * 9 // 10)


async def test_a_failed_message_gives_its_place_back(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await limited(house, 10)
        await house.fault(kind="error", recipient=ANA, code=131026)
        assert (await outcome(house, await wa(house, ANA, category="utility")))[0] == "failed"
        await house.fault(kind="failed", recipient=BO, code=131026)
        message = await wa(house, BO, category="utility")
        await house.message(message["id"], "failed")
        assert await used(house) == 0
        await house.fault(kind="drop", recipient=CLEO)
        assert (await outcome(house, await wa(house, CLEO, category="utility")))[0] == "unknown"
        assert await used(house) == 1, "they may have got it"


async def test_a_failure_leaves_the_place_of_an_earlier_message(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await limited(house, 10)
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT
        house.clock.advance(20 * HOUR)
        await house.fault(kind="failed", recipient=ANA, code=131026)
        second = await wa(house, ANA, category="utility")
        await house.message(second["id"], "failed")
        assert await used(house) == 1
        house.clock.advance(4 * HOUR + MINUTE)
        assert await outcome(house, await wa(house, BO, category="utility")) == SENT
        assert await used(house) == 1, "the first one's 24 hours are over"


async def test_limit_margin_is_kept_in_reserve(tmp_path: Path) -> None:
    async with gateway(tmp_path, number="limit_margin = 0.5") as house:
        await limited(house, 10)
        run = await campaign(house, crowd(8), category="utility")

        async def held() -> bool:
            _, shown = await house.api("GET", f"/v1/campaigns/{run['id']}")
            return bool(shown["counts"]["deferred"] == 3 and await used(house) == 5)

        await house.until(held)


async def test_people_who_count_already_do_not_wait_behind_those_who_do_not(tmp_path: Path) -> None:
    """A campaign whose first 300 recipients are too many, and at its end 5 who were reached today."""
    people, reached = crowd(300), crowd(5, 5_000_000)
    async with gateway(tmp_path, number="rate = 1000\nlimit_margin = 1.0") as house:
        await limited(house, 5)
        for phone in reached:
            assert await outcome(house, await wa(house, phone, category="utility")) == SENT
        house.clock.advance(MINUTE)
        run = await campaign(house, people + reached, category="utility", expires_in="3 days")

        async def gone() -> bool:
            _, shown = await house.api("GET", f"/v1/campaigns/{run['id']}")
            return bool(shown["counts"]["queued"] == 0 and shown["counts"]["deferred"] == 300)

        await house.until(gone)
        assert {request["recipient"] for request in await house.requests()} == set(reached)
        house.clock.advance(DAY)  # five are free again, wherever they stand

        async def five_more() -> bool:
            return len({request["recipient"] for request in await house.requests()}) == 10

        await house.until(five_more)
