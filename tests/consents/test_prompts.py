"""Only a prompt makes a person pending: what confirms it, what cannot, and what the ledger records as `shown`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import MINUTE, SECOND, instant
from tests.support.house import CONFIG, DAY, HOUR, House
from tests.support.people import bring, catch_up, heard, ledger, put, settle

ANA, NEW_YORK = "+15551230001", "+12125550100"
ASKS = {"state": "subscribed", "source": "api", "double_opt_in": True}
FORM = {"state": "subscribed", "source": "web_form"}
NIGHT = CONFIG.replace('stop_scope    = "{stop_scope}"', 'stop_scope    = "{stop_scope}"\nquiet_hours = "21:00-08:00"')


async def prompt_ended(house: House, phone: str) -> bool:
    """Whether the newest entry of a person's ledger ends a prompt."""
    return (await ledger(house, phone))[-1]["event"] in ("prompt_failed", "window_ended")


def at_night(house: House) -> None:
    """Put the clock forward to 04:00 UTC: 23:00 or midnight in New York."""
    day = house.clock.now() // DAY * DAY
    now = house.clock.now()
    night = next(at for at in (day + 4 * HOUR, day + DAY + 4 * HOUR) if at > now)
    house.clock.advance(night - now)


async def test_a_reminders_reply_y_does_not_confirm_what_waits_for_the_morning(tmp_path: Path) -> None:
    async with House(tmp_path, text=NIGHT).up() as house:
        at_night(house)
        raw = f"group,address,state,source,double_opt_in\nsms-promos,{NEW_YORK},subscribed,import,true\n".encode()
        status, report = await house.api("POST", "/v1/imports", raw=raw, headers={"Content-Type": "text/csv"})
        assert (status, report["prompts"]) == (200, {"queued": 0, "deferred": 1, "throttled": 0})
        await house.send(NEW_YORK, "Your appointment: Reply Y to confirm", "utility")
        await house.phone(NEW_YORK, 1)
        await house.text(NEW_YORK, "Y")
        consent = await house.consent(NEW_YORK)
        assert (consent["state"], consent["pending_until"]) == ("pending", None)
        assert all(entry["shown"] is None for entry in await ledger(house, NEW_YORK))
        house.clock.advance(10 * HOUR)
        assert "reply Y" in (await house.phone(NEW_YORK, 2))[1]
        consent = await house.consent(NEW_YORK)
        assert instant(datetime.fromisoformat(consent["pending_until"])) > house.clock.now() + 29 * DAY
        await house.text(NEW_YORK, "Y")
        assert (await house.consent(NEW_YORK))["state"] == "subscribed"
        entries = [(entry["event"], bool(entry["shown"])) for entry in await ledger(house, NEW_YORK)]
        assert entries == [("subscribe", False), ("prompt_sent", True), ("confirm", False)]


async def test_a_confirm_word_that_answers_no_prompt_reaches_the_application(house: House) -> None:
    await house.text(ANA, "Y")
    _, feed = await house.api("GET", "/v1/events?types=message.received")
    assert [event["data"]["text"] for event in feed["items"]] == ["Y"]


async def test_five_answers_leave_no_prompt_and_nobody_pending(house: House) -> None:
    for _ in range(5):
        await house.text(ANA, "HELP")
    await house.phone(ANA, 5)
    await house.text(ANA, "JOIN")
    assert (await house.consent(ANA))["state"] == "unknown"
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "unknown"
    (entry,) = await ledger(house, ANA)
    assert (entry["event"], entry["effect"], entry["why"], entry["shown"]) == ("opt_in", False, "reply_limit", None)
    assert (await put(house, ANA, **ASKS))["prompt"] == "throttled"
    assert await heard(house, ANA) == ["help"] * 5


async def test_the_sixth_reply_within_an_hour_is_not_sent(house: House) -> None:
    for _ in range(3):
        await house.text(ANA, "STOP")
        await settle(house)
        await house.text(ANA, "JOIN")
        await settle(house)
    assert await heard(house, ANA) == ["opted_out", "prompt", "opted_out", "prompt", "opted_out"]
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    house.clock.advance(HOUR + MINUTE)
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 6)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_withdrawn_replies_do_not_count(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    for word in ("JOIN", "STOP", "JOIN", "STOP", "JOIN", "STOP", "JOIN"):
        await house.text(ANA, word)
    assert (await house.consent(ANA))["state"] == "pending", "three opted_out wait, three prompts were withdrawn"
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert await heard(house, ANA) == ["opted_out", "opted_out", "opted_out", "prompt"]
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"


@pytest.mark.parametrize(("how", "lasts"), [("keyword", HOUR), ("form", DAY)])
@pytest.mark.parametrize("before", ["unknown", "unsubscribed outside"])
async def test_a_prompt_that_waits_too_long_leaves_all_as_before(
    house: House, before: str, how: str, lasts: int
) -> None:
    await bring(house, ANA, before)
    await house.api("POST", "/v1/channels/sms-us/pause")
    if how == "keyword":
        await house.text(ANA, "JOIN")
    else:
        consent = await put(house, ANA, **FORM)
        assert (consent["state"], consent["prompt"], consent["prompt_at"]) == ("pending", "deferred", None)
    house.clock.advance(lasts - MINUTE)
    consent = await house.consent(ANA)
    assert (consent["state"], consent["pending_until"]) == ("pending", None)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "pending"
    house.clock.advance(MINUTE + SECOND)
    assert (await house.consent(ANA))["state"] == before.removesuffix(" outside"), "at once"
    await house.until(lambda: prompt_ended(house, ANA))
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert await heard(house, ANA) == []
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == before.removesuffix(" outside")


async def test_a_stop_while_a_prompt_waits_withdraws_it(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    await put(house, ANA, **FORM)
    await house.text(ANA, "STOP")
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert await heard(house, ANA) == ["opted_out"]
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert all(entry["shown"] is None for entry in await ledger(house, ANA))


async def test_a_prompt_with_an_unknown_result_can_be_confirmed(house: House) -> None:
    await house.fault(kind="drop", recipient=ANA)
    await house.text(ANA, "JOIN")

    async def begun() -> bool:
        return (await house.consent(ANA))["pending_until"] is not None

    await house.until(begun)
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_prompt_that_is_refused_for_now_waits_again(house: House) -> None:
    await house.fault(kind="error", recipient=ANA, code=20429, status=429)
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    entries = [entry["event"] for entry in await ledger(house, ANA)]
    assert entries == ["opt_in", "prompt_sent", "prompt_returned", "prompt_sent"]
    await house.text(ANA, "Y")
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_restart_keeps_prompts_that_wait_and_windows_that_run(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.up():
        await house.text(ANA, "JOIN")
        await house.phone(ANA, 1)
        until = (await house.consent(ANA))["pending_until"]
        await house.api("POST", "/v1/channels/sms-us/pause")
        await put(house, NEW_YORK, **FORM)
    async with house.up():
        assert (await house.consent(ANA))["pending_until"] == until
        await house.text(ANA, "Y")
        await house.text(NEW_YORK, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        assert (await house.consent(NEW_YORK))["state"] == "pending"
        await house.api("POST", "/v1/channels/sms-us/resume")
        await house.phone(NEW_YORK, 1)
        await house.text(NEW_YORK, "Y")
        assert (await house.consent(NEW_YORK))["state"] == "subscribed"


async def test_a_join_too_old_for_a_prompt_changes_nothing(house: House) -> None:
    await catch_up(house)
    await house.text(ANA, "JOIN", webhook=False)
    house.clock.advance(HOUR + MINUTE)
    await catch_up(house)
    assert (await house.consent(ANA))["state"] == "unknown"
    (entry,) = await ledger(house, ANA)
    assert (entry["effect"], entry["why"]) == (False, "too_old")


async def test_brazes_calls_with_the_flag_make_pending_with_a_prompt_only(house: House) -> None:
    for _ in range(5):
        await house.text(ANA, "HELP")
    await house.phone(ANA, 5)
    body: dict[str, Any] = {
        "subscription_group_id": "sms-promos", "subscription_state": "subscribed", "phone": [ANA, NEW_YORK],
        "use_double_opt_in_logic": True,
    }  # fmt: skip
    status, _ = await house.api("POST", "/subscription/status/set", body)
    assert status == 201
    assert "reply Y" in (await house.phone(NEW_YORK, 1))[0]
    assert (await house.consent(ANA))["state"] == "unknown"
    assert (await house.consent(NEW_YORK))["state"] == "pending"


TWO = """
[channels.sms-two]
adapter      = "twilio"
account_sid  = "AC00000000000000000000000000000001"
auth_token   = "simulated-token"
sender       = "+15550006001"
rate         = 1000
api_base_url = "http://127.0.0.1:{simulator}"

[subscription_groups.sms-news]
name          = "Acme news"
channels      = ["sms-two"]
double_opt_in = true

[subscription_groups.sms-news.replies.en]
prompt    = "News: reply Y. Msg & data rates may apply. HELP for help, STOP to cancel."
confirmed = "News: you're in. HELP for help, STOP to cancel."
opted_out = "News: you are out."
help      = "News: help. STOP to cancel."
"""


async def test_each_groups_prompt_is_its_own(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.values["more"] = TWO.format(**house.values)
    async with house.up():
        await house.api("POST", "/v1/channels/sms-two/pause")
        await put(house, ANA, **FORM)
        await put(house, ANA, group="sms-news", **FORM)
        await house.phone(ANA, 1)
        await house.text(ANA, "Y", channel="sms-two")
        assert (await house.consent(ANA, "sms-news"))["state"] == "pending", "that prompt has not gone out"
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        assert (await house.consent(ANA, "sms-news"))["state"] == "pending"
        await house.api("POST", "/v1/channels/sms-two/resume")
        assert "News" in (await house.phone(ANA, 3))[2]
        await house.text(ANA, "Y", channel="sms-two")
        assert (await house.consent(ANA, "sms-news"))["state"] == "subscribed"
