"""What time does to consent: the confirmation window, throttles, limits of replies, their age, and late signals."""

from __future__ import annotations

import pytest

from gateway.core.clock import MINUTE
from gateway.inbound.catch_up import CatchUp
from tests.support import carrier
from tests.support.house import DAY, HOUR, House
from tests.support.people import bring, catch_up, heard, ledger, put, settle

ANA, BO = "+15551230001", "+15551230002"
FORM = {"state": "subscribed", "source": "web_form"}


@pytest.fixture(autouse=True)
def _no_catch_up_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the tests ask the provider for messages: the gateway's own first look may come at any time."""
    monkeypatch.setattr(CatchUp, "FIRST", 3600.0)


async def test_a_confirmation_within_the_window_counts(house: House) -> None:
    await bring(house, ANA, "pending")
    house.clock.advance(30 * DAY - MINUTE)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"


@pytest.mark.parametrize("before", ["unknown", "unsubscribed", "unsubscribed outside"])
async def test_a_window_that_ended_is_over_at_once(house: House, before: str) -> None:
    await bring(house, ANA, before)
    await house.text(ANA, "JOIN")
    house.clock.advance(30 * DAY + MINUTE)
    consent = await house.consent(ANA)
    assert (consent["state"], consent["pending_until"]) == (before.removesuffix(" outside"), None)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == before.removesuffix(" outside")

    async def written() -> bool:
        return (await ledger(house, ANA))[-1]["event"] == "window_ended"

    await house.until(written)


async def test_a_pending_keeps_what_was_allowed_before(house: House) -> None:
    await put(house, ANA, **FORM)
    code = await house.send(ANA, "Your code", "authentication")
    await house.message(code["id"], "delivered")
    await bring(house, BO, "unsubscribed")
    await house.text(BO, "JOIN")
    code = await house.send(BO, "Your code", "authentication")
    assert (code["status"], code["reason"]) == ("refused", "opted_out")


async def test_prompts_from_outside_are_throttled(house: House) -> None:
    asked = []
    for wait in (0, HOUR, DAY, HOUR, 5 * DAY, 24 * DAY):
        house.clock.advance(wait)
        asked.append((await put(house, ANA, **FORM))["prompt"])
        await house.phone(ANA, asked.count("queued"))  # before the clock moves on, or it waits too long
    assert asked == ["queued", "throttled", "queued", "throttled", "throttled", "queued"]
    assert await heard(house, ANA) == ["prompt"] * 3


async def test_the_handset_is_not_throttled_by_the_application(house: House) -> None:
    await put(house, ANA, **FORM)
    await house.text(ANA, "JOIN")
    assert await heard(house, ANA) == ["prompt", "prompt"]
    house.clock.advance(HOUR)
    assert (await put(house, ANA, **FORM))["prompt"] == "throttled"


async def test_replies_are_limited_by_hour_and_day(house: House) -> None:
    for _ in range(7):
        await house.text(ANA, "HELP")
    assert len(await heard(house, ANA)) == 5
    for _ in range(4):
        house.clock.advance(HOUR + MINUTE)
        for _ in range(6):
            await house.text(ANA, "HELP")
        await settle(house)
    assert len(await heard(house, ANA)) == 15
    await house.text(ANA, "STOP")
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    await house.text(BO, "HELP")
    assert await heard(house, BO) == ["help"]
    house.clock.advance(DAY)
    await house.text(ANA, "HELP")
    assert len(await heard(house, ANA)) == 16


async def test_a_stop_is_confirmed_once_per_change_and_day(house: House) -> None:
    for text in ("STOP", "STOP", "JOIN", "STOP"):
        await house.text(ANA, text)
        await settle(house)
    assert await heard(house, ANA) == ["opted_out", "prompt", "opted_out"]
    house.clock.advance(DAY + HOUR)
    await house.text(ANA, "STOP")
    assert (await heard(house, ANA))[3:] == ["opted_out"]


async def test_a_stop_that_comes_late_is_not_answered_and_a_join_within_the_hour_is(house: House) -> None:
    """Twilio lists what its webhook did not bring, with the time at which it was sent."""
    await catch_up(house)
    for phone, text in ((ANA, "STOP"), (BO, "JOIN")):
        await house.text(phone, text, webhook=False)
    house.clock.advance(6 * MINUTE)
    await catch_up(house)
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert (await house.consent(BO))["state"] == "pending"
    assert await heard(house, ANA) == []
    assert await heard(house, BO) == ["prompt"]


async def test_what_comes_late_opts_nobody_in(house: House) -> None:
    await catch_up(house)
    await house.text(ANA, "JOIN", webhook=False)
    house.clock.advance(2 * MINUTE)
    await house.text(ANA, "STOP")
    await catch_up(house)
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert [(entry["event"], entry["effect"], entry["why"]) for entry in await ledger(house, ANA)] == [
        ("opt_out", True, None),
        ("opt_in", False, "late"),
    ]


async def test_a_stop_that_comes_late_stops_all_the_same(house: House) -> None:
    await catch_up(house)
    await house.text(ANA, "STOP", webhook=False)
    house.clock.advance(2 * MINUTE)
    for text, answers in (("JOIN", 1), ("Y", 2)):
        await house.text(ANA, text)
        await house.phone(ANA, answers)
    await catch_up(house)
    assert (await house.consent(ANA))["state"] == "unsubscribed"


async def test_a_reply_that_waits_too_long_is_not_sent(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    assert await carrier.text(house, ANA, "STOP") == 200
    assert await carrier.text(house, BO, "JOIN") == 200
    house.clock.advance(6 * MINUTE)
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert await heard(house, BO) == ["prompt"]
    assert await heard(house, ANA) == []


PROMPTS_THAT_FAIL = [
    "refused at once",
    "failed later",
    "a number that is no number",
    "a number that proved none meanwhile",
    "a number that proved none, and a stop of marketing",
    "no time left",
    "a carrier's block",
]


@pytest.mark.parametrize("how", PROMPTS_THAT_FAIL)
async def test_a_prompt_that_fails_for_good_leaves_no_pending(house: House, how: str) -> None:
    if how == "refused at once":
        await house.fault(kind="error", recipient=ANA, code=21614)
    elif how == "failed later":
        await house.fault(kind="failed", recipient=ANA, code=30003)
    elif how == "a number that is no number":
        await house.fault(kind="error", recipient=ANA, code=21211)
        message = await house.send(ANA, "Hi", "utility")
        await house.message(message["id"], "failed")
    elif how == "a carrier's block":
        await house.fault(kind="error", recipient=ANA, code=21610)
    else:
        await house.fault(kind="no_status")
        message = await house.send(ANA, "Hi", "utility")
        message = await house.message(message["id"], "accepted")
        await house.api("POST", "/v1/channels/sms-us/pause")
    consent = await put(house, ANA, **FORM)
    assert consent["state"] == ("unknown" if how == "a number that is no number" else "pending")
    if how.startswith("a number that proved none"):
        assert await carrier.call_back(house, message["id"], message["provider_id"], "undelivered", "30006") == 204
        if how.endswith("meanwhile"):
            await house.api("POST", "/v1/channels/sms-us/resume")
        else:  # all that waits for them is looked at again
            await put(house, ANA, marketing="stopped")
    if how == "no time left":
        house.clock.advance(DAY + MINUTE)

    expected = "unsubscribed" if how == "a carrier's block" else "unknown"

    async def given_up() -> bool:
        return bool((await house.consent(ANA))["state"] == expected)

    await house.until(given_up)
