"""A ban or a restriction from outside: what holds a channel, what `GET /v1/channels` says of it, and what ends it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gateway.channel_health.rating_poll import RatingPoll
from gateway.config import WhatsAppConfig
from gateway.core.clock import MINUTE, SECOND, Instant, iso
from tests.support.house import DAY, House
from tests.support.meta import play
from tests.support.senders import ANA, channel, gateway, number, outcome, ratings_known, wa

HELD, SENT = ("deferred", "channel_paused"), ("sent", None)
BAN = {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "DISABLE", "waba_ban_date": "April 17, 2025"}}
BUSINESS = "RESTRICTED_BIZ_INITIATED_MESSAGING"
REPLIES = "RESTRICTED_CUSTOMER_INITIATED_MESSAGING"


def restriction(*listed: dict[str, Any]) -> dict[str, Any]:
    return {"event": "ACCOUNT_RESTRICTION", "restriction_info": list(listed)}


async def updated(house: House, value: dict[str, Any]) -> None:
    """Meta's `account_update`, and the look that it causes is over."""
    await play(house, "webhook", channel="wa-one", field="account_update", value=value)
    for id_ in ("wa-one", "wa-two"):
        await number(house, id_)


async def state(house: House, id_: str = "wa-one") -> tuple[str, str | None, str | None]:
    shown = await channel(house, id_)
    return shown["state"], shown["why"], shown["until"]


async def test_a_ban_ends_when_polls_deny_it(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        assert await state(house) == ("running", None, None)
        await updated(house, BAN)
        assert [await state(house, id_) for id_ in ("wa-one", "wa-two")] == [("held", "disable", None)] * 2
        message = await wa(house, ANA, category="utility")
        assert await outcome(house, message) == HELD
        house.clock.advance(MINUTE)
        await number(house)
        assert (await state(house))[0] == "held", "Meta's own list may lag behind its webhook for a poll"
        house.clock.advance(2 * MINUTE)
        await number(house, health_status={"can_send_message": "LIMITED"})
        assert (await state(house))[0] == "held", "this confirms it"
        await number(house, health_status={"can_send_message": "AVAILABLE"})
        assert await state(house) == ("running", None, None)
        await house.message(message["id"], "accepted", "sent", "delivered", "read")


async def test_the_first_poll_of_a_node_that_runs_already_ends_no_ban_that_was_just_reported(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        context = house.gateway.context
        settings = context.config.channels["wa-one"]
        assert isinstance(settings, WhatsAppConfig)
        other = RatingPoll(context, context.channels["wa-one"], settings)  # of a node that did not lead it until now
        house.clock.advance(MINUTE)
        await updated(house, BAN)
        await other.look()
        assert (await state(house))[0] == "held", "Meta's own list may lag behind its webhook for a poll"
        house.clock.advance(3 * MINUTE)
        await other.look()
        assert (await state(house))[0] == "running"


async def test_resume_ends_what_the_provider_does_not_confirm(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        until = (house.clock.now() + 2 * DAY) // SECOND
        await updated(house, BAN)
        await updated(house, restriction({"restriction_type": REPLIES, "expiration": until}))
        await number(house, health_status={"can_send_message": "BLOCKED"})
        _, shown = await house.api("POST", "/v1/channels/wa-one/resume")
        assert shown["state"] == "held", "Meta confirms it"
        await number(house, health_status={"can_send_message": "AVAILABLE"})
        assert (await state(house))[0] == "held"
        _, shown = await house.api("POST", "/v1/channels/wa-one/resume")
        assert (shown["state"], shown["why"], shown["until"]) == ("running", None, None)
        assert (await state(house, "wa-two"))[0] == "held", "only this one was asked for"
        assert await outcome(house, await wa(house, ANA, category="utility")) == SENT


async def test_the_first_poll_after_a_restart_ends_a_ban_and_no_restriction_with_an_end(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        until = (house.clock.now() + 2 * DAY) // SECOND
        await updated(house, BAN)
        await updated(house, restriction({"restriction_type": BUSINESS, "expiration": until}))
        assert (await state(house))[:2] == ("held", "disable")
    async with gateway(tmp_path) as house:

        async def free_of_the_ban() -> bool:
            return (await state(house))[1] == BUSINESS.lower()

        await house.until(free_of_the_ban)
        assert await state(house) == ("held", BUSINESS.lower(), iso(until * SECOND)), "this one has an end"


def written(at: Instant) -> list[object]:
    seconds = at // SECOND
    return [seconds, str(seconds), seconds * 1000, str(seconds * 1000), float(seconds), f"{seconds}.0", iso(at)]


@pytest.mark.parametrize("form", range(7))
async def test_the_end_of_a_restriction_is_read_in_every_form(tmp_path: Path, form: int) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        at = (house.clock.now() + 2 * DAY) // SECOND * SECOND
        await updated(house, restriction({"restriction_type": BUSINESS, "expiration": written(at)[form]}))
        assert await state(house) == ("held", BUSINESS.lower(), iso(at))
        house.clock.advance(2 * DAY)
        assert (await state(house))[0] == "running"


@pytest.mark.parametrize("end", [None, "soon", 0, [], "9" * 400, "-1"])
async def test_a_restriction_whose_end_cannot_be_read_ends_when_a_poll_denies_it(tmp_path: Path, end: object) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        await updated(house, restriction({"restriction_type": REPLIES, "expiration": end}))
        assert await state(house) == ("held", REPLIES.lower(), None)
        house.clock.advance(4 * MINUTE)
        await number(house)
        assert (await state(house))[0] == "running"


async def test_an_empty_list_of_restrictions_ends_them(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        until = (house.clock.now() + 2 * DAY) // SECOND
        await updated(house, restriction({"restriction_type": BUSINESS, "expiration": until}))
        assert (await state(house))[0] == "held"
        await updated(house, restriction())
        assert (await state(house))[0] == "running"


async def test_a_pause_by_hand_is_shown_before_a_hold(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        await updated(house, BAN)
        _, shown = await house.api("POST", "/v1/channels/wa-one/pause")
        assert (shown["state"], shown["why"], shown["until"]) == ("paused", "by request", None)
        assert [hold["why"] for hold in shown["holds"]] == ["disable"]
        assert (await channel(house, "sms-us"))["state"] == "running"
