"""Caps from outside: per group and over everything, true rolling windows, refused or deferred, given back or not,
and what a contact shows of them."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import MINUTE, SECOND, instant
from tests.support.house import DAY, HOUR, House
from tests.support.senders import ANA, BO, CLEO, PROMO, campaign, gateway, outcome, ratings_known, wa

CAPS = 'marketing_caps = ["2 per 24 hours", "3 per 7 days"]'
SENT, CAPPED = ("sent", None), ("refused", "frequency_capped")


async def marketing(house: House, to: str = ANA, **more: Any) -> tuple[str, str | None]:
    """The status and reason of a single marketing message."""
    return await outcome(house, await house.send(to, "Sale", **more))


async def test_the_window_of_a_cap_rolls(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=CAPS) as house:
        await house.subscribe(ANA, BO)
        assert [await marketing(house) for _ in range(3)] == [SENT, SENT, CAPPED]
        assert await marketing(house, BO) == SENT, "another person's messages"
        house.clock.advance(DAY - MINUTE)
        assert await marketing(house) == CAPPED
        house.clock.advance(2 * MINUTE)
        assert [await marketing(house), await marketing(house)] == [SENT, CAPPED], "the third of the week, no fourth"
        house.clock.advance(6 * DAY)
        assert [await marketing(house) for _ in range(3)] == [SENT, SENT, CAPPED]


async def test_only_marketing_counts_and_is_counted(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["1 per day"]') as house:
        await house.subscribe(ANA)
        for _ in range(3):
            assert await outcome(house, await house.send(ANA, "Your order", "utility")) == SENT
        assert [await marketing(house), await marketing(house)] == [SENT, CAPPED]
        assert await outcome(house, await house.send(ANA, "Your order", "utility")) == SENT
        await house.text(ANA, "HELP")
        assert "help at" in (await house.phone(ANA, 6))[5]


async def test_a_cap_of_the_configuration_counts_all_groups_and_media(tmp_path: Path) -> None:
    async with gateway(tmp_path, more='\n[frequency]\nmarketing_caps = ["2 per 24 hours"]\n') as house:
        await ratings_known(house)
        await house.subscribe(ANA)
        await house.subscribe(ANA, group="wa-news")
        assert await marketing(house) == SENT
        assert await outcome(house, await wa(house, ANA)) == SENT
        assert await marketing(house) == CAPPED
        house.clock.advance(10 * SECOND)
        assert await outcome(house, await wa(house, ANA, "wa-two")) == CAPPED


async def test_a_groups_cap_is_the_groups_alone(tmp_path: Path) -> None:
    one = 'marketing_caps = ["1 per 24 hours"]'
    async with gateway(tmp_path, sms=one, group=one) as house:
        await ratings_known(house)
        await house.subscribe(ANA)
        await house.subscribe(ANA, group="wa-news")
        assert await marketing(house) == SENT
        assert await outcome(house, await wa(house, ANA)) == SENT
        assert await outcome(house, await wa(house, ANA, "wa-two")) == CAPPED, "two channels of one group"
        assert await marketing(house) == CAPPED


async def test_a_capped_message_may_wait_until_the_window_frees(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours"]') as house:
        await house.subscribe(ANA)
        assert await marketing(house) == SENT
        message = await house.send(ANA, "later", on_cap="defer", expires_in="3 days")
        assert (message["status"], message["reason"]) == ("deferred", "frequency_capped")
        house.clock.advance(23 * HOUR)
        await house.looked()
        assert (await house.message(message["id"]))["status"] == "deferred"
        house.clock.advance(2 * HOUR)
        shown = await house.message(message["id"], "delivered")
        assert shown["reason"] is None
        assert [line["status"] for line in shown["history"]][:2] == ["deferred", "sending"]


async def test_a_campaign_defers_each_to_its_own_time(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours"]') as house:
        await house.subscribe(ANA, BO, CLEO)
        assert await marketing(house) == SENT
        house.clock.advance(10 * HOUR)
        assert await marketing(house, BO) == SENT
        deferring = await campaign(house, [ANA, BO, CLEO], "sms-us", on_cap="defer", expires_in="3 days")

        async def counts(**wanted: int) -> None:
            async def there() -> bool:
                _, now = await house.api("GET", f"/v1/campaigns/{deferring['id']}")
                return bool({name: now["counts"][name] for name in wanted} == wanted)

            await house.until(there)

        await counts(delivered=1, deferred=2)
        house.clock.advance(14 * HOUR + MINUTE)
        await counts(delivered=2, deferred=1)
        house.clock.advance(10 * HOUR)
        await counts(delivered=3, deferred=0)
        refusing = await campaign(house, [ANA, BO, CLEO], "sms-us")
        done = await house.campaign(refusing["id"])
        assert done["refused"] == {"frequency_capped": 2}, "the third one's day is over"


async def test_a_message_that_the_provider_refused_does_not_count(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours"]') as house:
        await house.subscribe(ANA)
        await house.fault(kind="error", recipient=ANA, code=21617)
        assert await marketing(house) == ("failed", None)
        await house.fault(kind="error", recipient=ANA, code=20429, status=429)
        message = await house.send(ANA, "again")  # refused for now, sent at the second try: it counts once
        await house.until(lambda: _tried(house, message["id"]))
        house.clock.advance(20 * SECOND)
        await house.message(message["id"], "delivered")
        assert await marketing(house) == CAPPED


async def _tried(house: House, id_: str) -> bool:
    return (await house.message(id_))["error"] is not None


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"kind": "drop", "taken": True}, id="unknown"),
        pytest.param({"kind": "failed", "code": 30008}, id="failed later"),
        pytest.param({"kind": "error", "code": 20500, "status": 500}, id="broken at the provider's"),
    ],
)
async def test_what_may_have_gone_out_counts(tmp_path: Path, fault: dict[str, Any]) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours"]') as house:
        await house.subscribe(ANA)
        await house.fault(recipient=ANA, **fault)
        assert (await marketing(house))[0] in ("unknown", "failed", "sent"), "an unknown one's callback may come"
        house.clock.advance(5 * SECOND)
        assert await marketing(house) == CAPPED


async def test_many_at_once_get_no_more_than_the_cap(tmp_path: Path) -> None:
    """Single sends and campaigns of several channels in flight together: each person gets exactly the cap."""
    people = [f"+1555400{i:04}" for i in range(40)]
    cap = 'marketing_caps = ["2 per 24 hours"]'
    async with gateway(tmp_path, sms=cap) as house:
        await house.subscribe(*people)
        runs = [await campaign(house, people, "sms-us") for _ in range(3)]
        await asyncio.gather(*(house.send(phone, "single") for phone in people))
        for run in runs:
            await house.campaign(run["id"])

        async def quiet() -> bool:
            _, channels = await house.api("GET", "/v1/channels")
            return not any(item["queued"] for item in channels["items"])

        await house.until(quiet)
        assert [len(await house.phone(phone, 2)) for phone in people] == [2] * len(people)


async def test_a_utility_message_with_a_marketing_template_is_capped_with_the_others(tmp_path: Path) -> None:
    async with gateway(tmp_path, group='marketing_caps = ["1 per 24 hours"]') as house:
        await ratings_known(house)
        await house.subscribe(ANA, group="wa-news")
        await house.api("POST", "/v1/channels/wa-one/pause")
        messages = [await wa(house, ANA), await wa(house, ANA, category="utility", template=PROMO)]
        await house.api("POST", "/v1/channels/wa-one/resume")
        assert sorted([await outcome(house, message) for message in messages]) == sorted([SENT, CAPPED])


async def test_a_contact_shows_which_caps_are_used_and_when_they_free(tmp_path: Path) -> None:
    more = '\n[frequency]\nmarketing_caps = ["6 per 7 days"]\n'
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours", "4 per 7 days"]', more=more) as house:
        await house.subscribe(ANA)
        assert await outcome(house, await house.send(ANA)) == SENT
        at = house.clock.now()
        house.clock.advance(HOUR)
        _, contact = await house.api("GET", f"/v1/contacts/{ANA}")
        day, week, every = [cap for cap in contact["caps"] if cap["channel"] == "sms-us"]
        assert (day["group"], day["cap"], day["limit"], day["used"], day["left"]) == ("sms-promos", 1, 1, 1, 0)
        assert abs(instant(datetime.fromisoformat(day["frees_at"])) - at - DAY) < MINUTE
        assert (week["cap"], week["used"], week["left"], week["frees_at"]) == (4, 1, 3, None)
        assert (every["group"], every["cap"], every["used"], every["window_seconds"]) == (None, 6, 1, 7 * 86_400)
        other = [cap for cap in contact["caps"] if cap["channel"] == "wa-one"]
        assert [(cap["group"], cap["limit"], cap["used"]) for cap in other] == [(None, 3, 1)], "not rated yet: half"
