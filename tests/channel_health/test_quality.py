"""The rating's factor from outside: it scales caps, pauses marketing and lets it go again; utility goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import MINUTE, SECOND
from tests.support.house import DAY, HOUR, House
from tests.support.meta import play
from tests.support.senders import (
    ANA,
    BO,
    GREEN,
    PROMO,
    RED,
    YELLOW,
    campaign,
    channel,
    crowd,
    gateway,
    number,
    outcome,
    ratings_known,
    wa,
)

SENT, PAUSED = ("sent", None), ("deferred", "quality_paused")
CAPS = 'marketing_caps = ["4 per 7 days"]'


async def factor(house: House, id_: str = "wa-one") -> tuple[str, float]:
    quality = (await channel(house, id_))["quality"]
    return quality["rating"], quality["factor"]


async def subscribed(house: House, *people: str) -> None:
    await ratings_known(house)
    await house.subscribe(*people, group="wa-news")


async def test_yellow_halves_each_cap(tmp_path: Path) -> None:
    async with gateway(tmp_path, group=CAPS) as house:
        await subscribed(house, ANA, BO)
        await number(house, quality_rating=YELLOW)
        assert await factor(house) == ("yellow", 0.5)
        got = [await outcome(house, await wa(house, ANA)) for _ in range(3)]
        assert got == [SENT, SENT, ("refused", "frequency_capped")]
        house.clock.advance(10 * SECOND)
        assert await outcome(house, await wa(house, ANA, "wa-two")) == SENT, "the factor is the sending channel's"
        await number(house, quality_rating=GREEN)
        assert await outcome(house, await wa(house, ANA)) == SENT
        assert await outcome(house, await wa(house, ANA)) == ("refused", "frequency_capped")


async def test_a_cap_of_one_is_half_at_yellow(tmp_path: Path) -> None:
    """1 per 24 hours is 1 per 48 hours, over all that was sent, whatever the factor was then."""
    people = crowd(20)
    async with gateway(tmp_path, group='marketing_caps = ["1 per 24 hours"]') as house:
        await subscribed(house, *people)
        first = await house.campaign((await campaign(house, people))["id"])
        assert first["refused"] == {}
        await number(house, quality_rating=YELLOW)
        house.clock.advance(25 * HOUR)
        await number(house)
        again = await house.campaign((await campaign(house, people))["id"])
        assert again["refused"] == {"frequency_capped": 20}
        house.clock.advance(24 * HOUR)
        await number(house)
        third = await house.campaign((await campaign(house, people))["id"])
        assert third["refused"] == {}


async def test_a_cap_stretched_beyond_ninety_days_pauses(tmp_path: Path) -> None:
    more = "[channels.wa-one.quality]\nyellow = 0.3\n"
    async with gateway(tmp_path, group='marketing_caps = ["1 per 30 days"]', more=more) as house:
        await subscribed(house, ANA)
        await number(house, quality_rating=YELLOW)
        message = await wa(house, ANA)
        assert (message["status"], message["reason"]) == PAUSED
        assert (await channel(house))["holds"][0]["why"] == "quality"
        assert (await channel(house))["state"] == "running", "the rest goes on"
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT
        await number(house, quality_rating=GREEN)
        house.clock.advance(MINUTE)
        await house.message(message["id"], "accepted", "sent", "delivered", "read")


async def test_a_factor_that_rises_frees_what_a_cap_deferred(tmp_path: Path) -> None:
    async with gateway(tmp_path, group='marketing_caps = ["2 per 7 days"]', number='quality_poll = "1 day"') as house:
        await subscribed(house, ANA)
        await number(house, quality_rating=YELLOW)
        assert await outcome(house, await wa(house, ANA)) == SENT
        waits = await wa(house, ANA, on_cap="defer", expires_in="20 days")
        assert (waits["status"], waits["reason"]) == ("deferred", "frequency_capped")
        house.clock.advance(2 * HOUR)
        await number(house)
        assert await outcome(house, waits) == ("deferred", "frequency_capped"), "looked at, and still capped"
        await number(house, quality_rating=GREEN)
        house.clock.advance(HOUR + MINUTE)
        await number(house)
        assert await outcome(house, await house.message(waits["id"], "accepted", "sent", "delivered", "read")) == SENT


async def test_red_pauses_only_marketing_which_resumes_by_itself(tmp_path: Path) -> None:
    people = crowd(10)
    async with gateway(tmp_path, group=CAPS) as house:
        await subscribed(house, *people)
        await number(house, quality_rating=RED)
        run = await campaign(house, people)
        single = await wa(house, people[0])
        assert (single["status"], single["reason"]) == PAUSED
        updates = await campaign(house, people, category="utility")
        done = await house.campaign(updates["id"])
        assert done["counts"]["failed"] == 0
        assert sum(done["counts"].values()) == 20
        _, waiting = await house.api("GET", f"/v1/campaigns/{run['id']}")
        assert (waiting["state"], waiting["counts"]["deferred"], waiting["counts"]["queued"]) == ("running", 10, 0)
        shown = await house.message(single["id"])
        assert (shown["status"], shown["reason"]) == PAUSED
        assert (await channel(house))["holds"][0]["reason"] == "quality_paused"
        await number(house, quality_rating=GREEN)
        house.clock.advance(MINUTE)  # one message in 6 s to one person
        await house.campaign(run["id"])
        assert await outcome(house, single) == SENT


async def test_what_is_queued_when_the_rating_falls_waits(tmp_path: Path) -> None:
    async with gateway(tmp_path, group=CAPS) as house:
        await subscribed(house, ANA)
        await house.api("POST", "/v1/channels/wa-one/pause")
        message = await wa(house, ANA)
        await number(house, quality_rating=RED)
        await house.api("POST", "/v1/channels/wa-one/resume")
        await house.looked("wa-one")
        shown = await house.message(message["id"])
        assert (shown["status"], shown["reason"]) == PAUSED
        assert await house.deliveries(ANA) == []
        await number(house, quality_rating=YELLOW)
        assert await outcome(house, message) == SENT


async def test_the_factor_rises_by_recover_per_day(tmp_path: Path) -> None:
    settings = "[channels.{}.quality]\nrecover_per_day = 0.25\n"
    async with gateway(tmp_path, group=CAPS, number='quality_poll = "1 hour"', more=settings.format("wa-one")) as house:
        await subscribed(house, ANA)
        assert await factor(house) == ("green", 1.0), "the first rating counts in full"
        await number(house, quality_rating=RED)
        assert await factor(house) == ("red", 0.0)
        await number(house, quality_rating=GREEN)
        assert await factor(house) == ("green", 0.0)
        message = await wa(house, ANA, expires_in="7 days")
        assert (message["status"], message["reason"]) == PAUSED
        shown = await channel(house)
        assert shown["quality"]["recovers_at"] is not None
        seen = []
        for _ in range(8):
            house.clock.advance(12 * HOUR)
            await number(house, quality_rating=GREEN)
            seen.append((await factor(house))[1])
        assert seen == pytest.approx([0.125 * i for i in range(1, 9)], abs=0.001)
        assert await outcome(house, message) == SENT


async def test_a_rating_that_nobody_confirms_is_unknown(tmp_path: Path) -> None:
    async with gateway(tmp_path, group=CAPS, number='quality_poll = "1 hour"') as house:
        await subscribed(house, ANA)
        house.clock.advance(4 * HOUR)
        assert await factor(house) == ("green", 1.0)
        house.clock.advance(2 * HOUR)
        assert await factor(house) == ("unknown", 0.5)
        await number(house)
        assert await factor(house) == ("green", 1.0)


STATUSES: list[tuple[str, dict[str, Any], tuple[str, str | None], tuple[str, str | None]]] = [
    ("flagged", {"status": "FLAGGED"}, PAUSED, SENT),
    ("restricted", {"status": "RESTRICTED"}, ("deferred", "messaging_limit"), ("deferred", "messaging_limit")),
    ("banned", {"status": "BANNED"}, ("deferred", "channel_paused"), ("deferred", "channel_paused")),
    (
        "health",
        {"health_status": {"can_send_message": "BLOCKED"}},
        ("deferred", "channel_paused"),
        ("deferred", "channel_paused"),
    ),
]


@pytest.mark.parametrize(
    ("fields", "marketing", "utility"), [case[1:] for case in STATUSES], ids=[case[0] for case in STATUSES]
)
async def test_what_each_status_of_a_number_holds_back(
    tmp_path: Path, fields: dict[str, Any], marketing: tuple[str, str], utility: tuple[str, str | None]
) -> None:
    async with gateway(tmp_path) as house:
        await subscribed(house, ANA, BO)
        await number(house, **fields)
        promo, update = await wa(house, ANA), await wa(house, BO, category="utility")
        assert await outcome(house, promo) == marketing
        assert await outcome(house, update) == utility
        if "BANNED" not in fields.values() and "health_status" not in fields:
            await house.text(BO, "START", channel="wa-one")
            texts = [delivery["text"] for delivery in await house.deliveries(BO, 1 + (utility == SENT))]
            assert any("you're in" in text for text in texts), "replies go on"
        await number(house, status="CONNECTED", health_status={"can_send_message": "AVAILABLE"})
        house.clock.advance(6 * MINUTE)
        assert await outcome(house, await house.message(promo["id"], "accepted", "sent", "delivered", "read")) == SENT
        assert await outcome(house, await house.message(update["id"], "accepted", "sent", "delivered", "read")) == SENT


async def test_an_accounts_restriction_ends_at_its_time(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await subscribed(house, ANA, BO)
        until = (house.clock.now() + 2 * DAY) // SECOND
        value = {
            "event": "ACCOUNT_RESTRICTION",
            "restriction_info": [{"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING", "expiration": until}],
        }
        await play(house, "webhook", channel="wa-one", field="account_update", value=value)
        promo, update = (
            await wa(house, ANA, expires_in="7 days"),
            await wa(house, BO, "wa-two", category="utility", expires_in="7 days"),
        )
        assert await outcome(house, promo) == PAUSED
        assert await outcome(house, update) == PAUSED, "templates of all its numbers"
        assert (await channel(house, "wa-two"))["holds"][0]["until"] is not None
        await house.text(ANA, "HELP", channel="wa-one")
        assert "help at" in (await house.deliveries(ANA, 1))[0]["text"]
        house.clock.advance(2 * DAY + MINUTE)
        for id_ in ("wa-one", "wa-two"):
            await number(house, id_)
        for message in (promo, update):
            await house.message(message["id"], "accepted", "sent", "delivered", "read")


async def test_each_change_is_an_event_and_in_the_history(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await subscribed(house)
        for rating in (YELLOW, YELLOW, RED, GREEN):
            await number(house, quality_rating=rating)
        await number(house, status="FLAGGED")
        _, feed = await house.api("GET", "/v1/events?types=channel.quality&limit=100")
        changes = [event["data"] for event in feed["items"] if event["data"]["channel"] == "wa-one"]
        assert [change["rating"] for change in changes] == ["green", "yellow", "red", "green", "red"]
        assert changes[-1]["holds"][0]["reason"] == "quality_paused"
        status, history = await house.api("GET", "/v1/channels/wa-one/history")
        assert status == 200
        ratings = [change["rating"] for change in history["items"]]
        assert ratings == ["red", "green", "red", "yellow", "green"], "newest first"
        assert history["items"][0]["at"]
        status, _ = await house.api("GET", "/v1/channels/nope/history")
        assert status == 404


async def test_a_template_of_marketing_waits_though_the_caller_calls_it_utility(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await subscribed(house, ANA)
        await number(house, quality_rating=RED)
        message = await wa(house, ANA, category="utility", template=PROMO)
        assert await outcome(house, message) == PAUSED
