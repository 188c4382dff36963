"""The rating that the gateway gives itself, from what becomes of its messages: for SMS the only one, for WhatsApp an
early warning."""

from __future__ import annotations

from pathlib import Path

from tests.support.house import DAY, House
from tests.support.senders import ANA, BO, channel, crowd, gateway, number, outcome, ratings_known, wa

HEALTH = "\n[channels.{}.health]\nsample = 20\n"
SENT = ("sent", None)


async def look(house: House) -> None:
    """The gateway has computed the health of its channels."""
    await house.gateway.health_watch.look()


async def rated(house: House, id_: str = "sms-us") -> tuple[str, float]:
    await look(house)
    quality = (await channel(house, id_))["quality"]
    return quality["rating"], quality["factor"]


async def updates(house: House, people: list[str]) -> None:
    """A utility message to each."""
    for message in [await house.send(phone, "Hi", "utility") for phone in people]:
        await house.message(message["id"], "delivered", "failed")


async def promotions(house: House, people: list[str]) -> None:
    """A marketing message to each, who are subscribed to it."""
    await house.subscribe(*people)
    for message in [await house.send(phone, "Sale") for phone in people]:
        await house.message(message["id"], "delivered", "failed")


async def test_only_marketing_and_the_people_who_got_it_count(tmp_path: Path) -> None:
    people, strangers = crowd(40), crowd(30, 6_000_000)
    async with gateway(tmp_path, more=HEALTH.format("sms-us")) as house:
        await promotions(house, people)
        for phone in strangers:
            await house.text(phone, "STOP")
        assert await rated(house) == ("green", 1.0), "they never got marketing"
        for phone in people[:2]:
            await house.text(phone, "STOP")
        assert await rated(house) == ("red", 0.0)
        await updates(house, crowd(80, 7_000_000))
        assert await rated(house) == ("red", 0.0), "of 40, not of 120"
        assert (await channel(house, "sms-us"))["quality"]["signs"] == ["opt_outs 5.0 % in 6 hours"]


async def test_a_clear_picture_counts_below_the_sample(tmp_path: Path) -> None:
    more = HEALTH.format("sms-us").replace("20", "200")
    async with gateway(tmp_path, more=more) as house:
        await house.fault(kind="failed", code=30007, count=15)
        await promotions(house, crowd(15))
        assert await rated(house) == ("red", 0.0)


async def test_too_few_messages_lower_nothing(tmp_path: Path) -> None:
    async with gateway(tmp_path, more=HEALTH.format("sms-us")) as house:
        await promotions(house, crowd(10))
        await house.text(crowd(1)[0], "STOP")
        assert await rated(house) == ("unknown", 1.0)
        _, events = await house.api("GET", "/v1/events?types=channel.quality&limit=100")
        assert not [event for event in events["items"] if event["data"]["channel"] == "sms-us"]


async def test_opt_outs_lower_the_rating_until_they_are_a_week_old(tmp_path: Path) -> None:
    people = crowd(40)
    more = HEALTH.format("sms-us") + "[channels.sms-us.quality]\nyellow = 0.4\n"
    async with gateway(tmp_path, more=more, sms='marketing_caps = ["5 per 30 days"]') as house:
        await house.subscribe(ANA)
        await promotions(house, people)
        assert await rated(house) == ("green", 1.0)
        await house.text(people[0], "STOP")
        await house.text(people[0], "STOP")
        assert await rated(house) == ("yellow", 0.4), "2.5 %, a person once"
        shown = (await channel(house, "sms-us"))["quality"]
        assert (shown["source"], shown["health"]) == ("health", "yellow")
        assert shown["signs"] == ["opt_outs 2.5 % in 6 hours"]
        got = [await outcome(house, await house.send(ANA)) for _ in range(3)]
        assert got == [SENT, SENT, ("refused", "frequency_capped")], "two of five"
        await house.text(people[1], "STOP")
        await house.text(people[2], "please stop texting me")
        assert await rated(house) == ("red", 0.0)
        message = await house.send(ANA, expires_in="30 days")
        assert (message["status"], message["reason"]) == ("deferred", "quality_paused")
        assert await outcome(house, await house.send(BO, "Hi", "utility")) == SENT
        house.clock.advance(8 * DAY)
        assert await rated(house) == ("unknown", 1.0)
        await house.message(message["id"], "delivered")
        _, history = await house.api("GET", "/v1/channels/sms-us/history")
        assert [change["rating"] for change in history["items"]] == ["unknown", "red", "yellow", "green"]


async def test_filtered_and_unreachable_count(tmp_path: Path) -> None:
    async with gateway(tmp_path, more=HEALTH.format("sms-us")) as house:
        people = crowd(50)
        await house.fault(kind="failed", recipient=people[0], code=30007)
        await promotions(house, people)
        assert await rated(house) == ("yellow", 0.5)
        assert (await channel(house, "sms-us"))["quality"]["signs"] == ["filtered 2.0 % in 6 hours"]
        bad = crowd(20, 5_000_000)
        for i, phone in enumerate(bad):
            fault = {"kind": "error", "code": 21614} if i % 2 else {"kind": "failed", "code": 30003}
            await house.fault(recipient=phone, **fault)
        await promotions(house, bad)
        assert await rated(house) == ("red", 0.0)
        assert (await channel(house, "sms-us"))["quality"]["signs"][0].startswith("unreachable 28.6 %")


async def test_an_early_warning_lowers_whatsapp_and_never_raises_it(tmp_path: Path) -> None:
    people = crowd(30)
    async with gateway(tmp_path, more=HEALTH.format("wa-one")) as house:
        await ratings_known(house)
        await house.subscribe(*people, group="wa-news")
        for message in [await wa(house, phone) for phone in people]:
            await house.message(message["id"], "accepted", "sent", "delivered", "read")
        assert await rated(house, "wa-one") == ("green", 1.0)
        for phone in people[:2]:
            await house.text(phone, "STOP", channel="wa-one")
        assert await rated(house, "wa-one") == ("red", 0.0)
        shown = (await channel(house))["quality"]
        assert (shown["source"], shown["polled"], shown["health"]) == ("health", "green", "red")
        await number(house)
        assert await rated(house, "wa-one") == ("red", 0.0), "Meta still says green"
        house.clock.advance(8 * DAY)
        await look(house)
        await number(house, quality_rating="YELLOW")
        assert await rated(house, "wa-one") == ("yellow", 0.5)
        assert await rated(house, "wa-one") == ("yellow", 0.5), "healthy again, and Meta says yellow"
