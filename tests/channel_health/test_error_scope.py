"""What the provider's errors slow down: the right scope, for the right time, by the answer's `Retry-After` too."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.core.clock import MINUTE, SECOND
from tests.support.house import DAY, HOUR, House
from tests.support.senders import ANA, BO, CLEO, PROMO, campaign, channel, gateway, number, outcome, ratings_known, wa

SENT = ("sent", None)


async def people_subscribed(house: House) -> None:
    """Both numbers are rated, and three people are subscribed on WhatsApp."""
    await ratings_known(house)
    await house.subscribe(ANA, BO, CLEO, group="wa-news")


async def tried(house: House, id_: str, code: str) -> None:
    """A message was tried, and failed with this code."""

    async def there() -> bool:
        return bool(((await house.message(id_))["error"] or {}).get("code") == code)

    await house.until(there)


async def waits(house: House, id_: str) -> None:
    """A message still waits after both dispatchers have looked again."""
    await house.looked("sms-us")
    await house.looked("wa-one")
    assert (await house.message(id_))["status"] in ("queued", "deferred")


@pytest.mark.parametrize("kind", ["error", "failed"])
async def test_131049_cools_marketing_to_one_person_for_a_day(tmp_path: Path, kind: str) -> None:
    async with gateway(tmp_path) as house:
        await people_subscribed(house)
        await house.fault(kind=kind, recipient=ANA, code=131049)
        message = await wa(house, ANA)
        shown = await house.message(message["id"], "failed")
        assert shown["error"]["code"] == "131049"
        again = ("refused", "cool_down")
        assert await outcome(house, await wa(house, ANA)) == again
        assert await outcome(house, await wa(house, ANA, "wa-two")) == again, "a person has one Meta"
        assert await outcome(house, await wa(house, BO)) == SENT
        run = await campaign(house, [ANA])
        assert (await house.campaign(run["id"]))["refused"] == {"cool_down": 1}
        house.clock.advance(10 * SECOND)
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT
        house.clock.advance(DAY - MINUTE)
        assert await outcome(house, await wa(house, ANA)) == again
        house.clock.advance(2 * MINUTE)
        assert await outcome(house, await wa(house, ANA)) == SENT


@pytest.mark.parametrize("kind", ["error", "failed"])
async def test_131048_stops_what_the_business_begins_on_that_number(tmp_path: Path, kind: str) -> None:
    async with gateway(tmp_path) as house:
        await people_subscribed(house)
        await house.fault(kind=kind, recipient=ANA, code=131048)
        first = await wa(house, ANA)
        await tried(house, first["id"], "131048")
        assert await outcome(house, await wa(house, BO)) == ("deferred", "quality_paused")
        assert (await channel(house))["last_error"]["code"] == "131048"
        assert await outcome(house, await wa(house, BO, "wa-two")) == SENT, "the other number"
        await house.text(CLEO, "HELP", channel="wa-one")
        assert "help at" in (await house.deliveries(CLEO, 1))[0]["text"]
        house.clock.advance(HOUR + 6 * MINUTE)
        await number(house)
        assert await outcome(house, await wa(house, CLEO)) == SENT


async def test_131056_rests_one_person_longer_and_longer(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await people_subscribed(house)
        await house.fault(kind="error", recipient=ANA, code=131056, count=3)
        message = await wa(house, ANA, category="utility")
        await tried(house, message["id"], "131056")
        other = await wa(house, ANA, category="utility")
        assert await outcome(house, await wa(house, BO, category="utility")) == SENT, "other people go on"
        rests = []
        for count in (2, 3, 4):
            began = house.clock.now()
            while len(await house.requests(ANA)) < count:
                await house.looked("wa-one", 2)
                house.clock.advance(SECOND)
            rests.append((house.clock.now() - began) / SECOND)
        assert rests == sorted(rests)
        house.clock.advance(5 * MINUTE)
        for waiting in (message, other):
            await house.message(waiting["id"], "accepted", "sent", "delivered", "read")


@pytest.mark.parametrize(
    ("code", "status", "retry_after", "seconds", "account"),
    [
        (130429, 400, None, 5, False),
        (130429, 429, 40, 40, False),
        (80007, 400, None, 60, True),
        (4, 400, 300, 300, True),
        (999999, 429, 20, 20, False),
    ],
)
async def test_too_fast_rests_the_channel_or_the_account(
    tmp_path: Path, code: int, status: int, retry_after: float | None, seconds: int, account: bool
) -> None:
    async with gateway(tmp_path) as house:
        await people_subscribed(house)
        await house.hold()
        await house.fault(kind="error", recipient=ANA, code=code, status=status, retry_after=retry_after)
        message = await wa(house, ANA, category="utility")
        await tried(house, message["id"], str(code))
        here, there = await channel(house), await channel(house, "wa-two")
        assert here["state"] == "paused"
        assert str(code) in here["state_reason"]
        assert (there["state"] == "paused") is account
        sms = await house.send(BO, "Hi", "utility")
        assert await outcome(house, sms) == SENT, "another account"
        other = await wa(house, BO, category="utility")
        house.clock.advance((seconds - 2) * SECOND)
        await waits(house, other["id"])
        house.clock.advance(3 * SECOND)
        assert await outcome(house, await house.message(other["id"], "accepted", "sent", "delivered", "read")) == SENT
        house.clock.advance((seconds + 5) * SECOND)
        await house.message(message["id"], "accepted", "sent", "delivered", "read")


async def test_twilios_429_obeys_retry_after(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await house.hold()
        await house.fault(kind="error", recipient=ANA, code=20429, status=429, retry_after=30)
        message = await house.send(ANA, "Hi", "utility")
        await tried(house, message["id"], "20429")
        assert (await channel(house, "sms-us"))["state"] == "paused"
        house.clock.advance(28 * SECOND)
        await waits(house, message["id"])
        house.clock.advance(30 * SECOND)
        await house.message(message["id"], "delivered")


async def test_marketing_to_us_area_codes_can_be_switched_off(tmp_path: Path) -> None:
    american, canadian, toll_free = "+12125550101", "+14165550101", "+18005550101"
    async with gateway(tmp_path, number="us_marketing = false") as house:
        await ratings_known(house)
        await house.subscribe(american, canadian, toll_free, group="wa-news")
        assert await outcome(house, await wa(house, american)) == ("refused", "template_unavailable")
        assert await outcome(house, await wa(house, american, category="utility", template=PROMO)) == (
            "refused",
            "template_unavailable",
        )
        for person in (canadian, toll_free):
            assert await outcome(house, await wa(house, person)) == SENT
        assert await outcome(house, await wa(house, american, category="utility")) == SENT


async def test_the_pair_rate_gives_single_messages_a_burst_and_a_campaign_none(tmp_path: Path) -> None:
    """A burst of ten single messages, then one in 6 s; a campaign has no burst."""
    async with gateway(tmp_path) as house:
        await people_subscribed(house)
        await house.hold()
        messages = [await wa(house, ANA, category="utility") for _ in range(13)]
        while len(await house.requests(ANA)) < 10:
            house.clock.advance(SECOND // 50)  # the number's own rate
            await house.looked("wa-one", 1)
        for message in messages[:10]:
            await house.message(message["id"], "accepted", "sent", "delivered", "read")
        await house.looked("wa-one")
        assert len(await house.requests(ANA)) == 10
        for count in (11, 12, 13):
            house.clock.advance(6 * SECOND)

            async def sent(count: int = count) -> bool:
                return len(await house.requests(ANA)) == count

            await house.until(sent)
        runs = [await campaign(house, [BO], category="utility") for _ in range(3)]
        for count in (1, 2, 3):

            async def reached(count: int = count) -> bool:
                return len(await house.requests(BO)) >= count

            await house.until(reached)
            await house.looked("wa-one")
            assert len(await house.requests(BO)) == count
            house.clock.advance(6 * SECOND)
        for run in runs:
            await house.campaign(run["id"])


async def test_pause_and_resume_by_hand(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        status, shown = await house.api("POST", "/v1/channels/sms-us/pause")
        assert (status, shown["state"], shown["state_reason"]) == (200, "paused", "by request")
        message = await house.send(ANA, "Hi", "utility")
        run = await campaign(house, [BO], "sms-us", category="utility")
        await waits(house, message["id"])
        shown = await house.message(message["id"])
        assert (shown["status"], shown["reason"]) == ("deferred", "channel_paused")
        _, held = await house.api("GET", f"/v1/campaigns/{run['id']}")
        assert held["counts"]["deferred"] == 1
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT, "another channel"
        status, shown = await house.api("POST", "/v1/channels/sms-us/resume")
        assert (status, shown["state"]) == (200, "running")
        await house.message(message["id"], "delivered")
        await house.campaign(run["id"])
        for path, key, expect in (("nope/pause", "test-key", 404), ("sms-us/pause", "reader-key", 403)):
            status, _ = await house.api("POST", f"/v1/channels/{path}", key=key)
            assert status == expect
