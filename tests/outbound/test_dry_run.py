"""A dry run from outside: the messaging limit, the paused channel, and a deferral that outlives its message."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support.house import House
from tests.support.senders import ANA, BO, campaign, crowd, gateway, number, outcome, ratings_known, wa


async def dry(house: House, people: list[str], **more: Any) -> list[dict[str, Any]]:
    """The rows of a dry run to these people."""
    items: list[dict[str, Any]] = (await campaign(house, people, dry_run=True, **more))["items"]
    return items


def outcomes(items: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    """The status and reasons of each row."""
    return [(item["status"], item["reasons"]) for item in items]


async def test_a_dry_run_shows_the_messaging_limit(tmp_path: Path) -> None:
    people = crowd(700)
    async with gateway(tmp_path, number="limit_margin = 0.5") as house:
        await ratings_known(house)
        for id_ in ("wa-two", "wa-one"):  # each number's word is the portfolio's
            await number(house, id_, whatsapp_business_manager_messaging_limit=1000)
        assert await outcome(house, await wa(house, people[-1], category="utility")) == ("sent", None)
        got = outcomes(await dry(house, people, category="utility"))
        assert got.count(("queued", [])) == 500
        assert got.count(("deferred", ["messaging_limit"])) == 200
        assert got[-1] == ("queued", []), "they are reached already"


async def test_a_dry_run_shows_a_paused_channel(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        await house.api("POST", "/v1/channels/wa-one/pause")
        (item,) = await dry(house, [ANA], category="utility")
        assert (item["status"], item["reasons"]) == ("deferred", ["channel_paused"])
        assert item["gates"] == [{"reason": "channel_paused", "until": None}], "nobody knows until when"
        (item,) = await dry(house, [ANA])
        assert (item["status"], item["reasons"]) == ("refused", ["not_subscribed", "channel_paused"])


async def test_a_dry_run_shows_a_deferral_that_outlives_its_message(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours"]') as house:
        await house.subscribe(ANA, BO)
        assert await outcome(house, await house.send(ANA)) == ("sent", None)
        wanted: dict[str, Any] = {"channel": "sms-us", "on_cap": "defer"}
        got = await dry(house, [ANA, BO], **wanted, expires_in="2 days")
        assert outcomes(got) == [("deferred", ["frequency_capped"]), ("queued", [])]
        got = await dry(house, [ANA, BO], **wanted, expires_in="12 hours")
        assert outcomes(got) == [("expired", ["frequency_capped"]), ("queued", [])]
