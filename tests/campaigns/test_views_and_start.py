"""What a campaign shows of itself, when it may start, and for when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from gateway.core.clock import MINUTE, SECOND, iso
from tests.campaigns.drafts import act, bring, csv_of, draft, numbers
from tests.support.house import HOUR, House

ANA = "+15551230001"


async def test_a_campaign_shows_what_it_says_and_how_it_is_sent(house: House) -> None:
    body = {
        "name": "c", "channel": "sms-us", "category": "utility", "text": "Hi {{name|you}}", "on_cap": "defer",
        "expires_in": "90 minutes", "stop_if": {"failure_rate": 0.5, "after": 9}, "start": False,
        "recipients": [{"to": ANA}],
    }  # fmt: skip
    status, campaign = await house.api("POST", "/v1/campaigns", body)
    assert status == 202, campaign
    shown = {name: campaign[name] for name in ("text", "template", "on_cap", "on_quiet_hours", "expires_in")}
    assert shown == {
        "text": "Hi {{name|you}}", "template": None, "on_cap": "defer", "on_quiet_hours": "defer",
        "expires_in": "90 minutes",
    }  # fmt: skip
    assert (campaign["started_at"], campaign["finished_at"]) == (None, None)
    started = await act(house, campaign["id"], "start")
    assert started["started_at"] is not None
    done = await house.campaign(campaign["id"])
    assert done["started_at"] == started["started_at"] <= done["finished_at"] <= iso(house.clock.now())


async def test_a_part_that_was_cut_off_holds_the_start(house: House) -> None:
    id_ = await draft(house, text="Hi")

    async def broken() -> AsyncIterator[bytes]:
        yield csv_of(numbers(6000))
        await asyncio.Event().wait()

    upload = asyncio.create_task(bring(house, id_, broken(), part="monday"))

    async def some_in() -> bool:
        return bool((await house.api("GET", f"/v1/campaigns/{id_}"))[1]["counts"]["recipients"])

    await house.until(some_in)
    upload.cancel()
    await asyncio.gather(upload, return_exceptions=True)
    status, problem = await house.api("POST", f"/v1/campaigns/{id_}/start", {})
    assert (status, problem["parts"]) == (409, ["monday"]), problem
    assert "'monday'" in problem["detail"]
    status, problem = await house.api("POST", f"/v1/campaigns/{id_}/start", {"incomplete": "yes"})
    assert (status, problem["errors"][0]["loc"]) == (422, ["incomplete"])
    status, started = await house.api("POST", f"/v1/campaigns/{id_}/start", {"incomplete": "allow"})
    assert (status, started["state"]) == (200, "running"), started


async def test_what_was_no_file_of_recipients_holds_nothing(house: House) -> None:
    id_ = await draft(house, text="Hi")
    status, _ = await bring(house, id_, b"phone\n+15551230001\n", part="wrong")
    assert status == 422
    await bring(house, id_, csv_of([ANA]), part="right")
    await act(house, id_, "start")
    assert (await house.campaign(id_))["counts"]["recipients"] == 1


TIMES = [
    ("no offset", "2099-01-01T10:00:00"),
    ("a date", "2099-01-01"),
    ("the first year", "0001-01-01T00:00:00+14:00"),
    ("before the first year", "0001-01-01T00:00:00Z"),
    ("the last year", "9999-12-31T23:59:59-14:00"),
    ("the last second", "9999-12-31T23:59:59.999999Z"),
    ("2020", "2020-01-01T00:00:00Z"),
    ("in Braze's later form", {"local": 1}),
]


@pytest.mark.parametrize("at", [at for _, at in TIMES], ids=[name for name, _ in TIMES])
@pytest.mark.parametrize("dry_run", [False, True])
async def test_a_time_that_cannot_be_meant(house: House, at: object, dry_run: bool) -> None:
    body = {
        "name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "send_at": at, "dry_run": dry_run,
        "recipients": [{"to": ANA}],
    }  # fmt: skip
    status, problem = await house.api("POST", "/v1/campaigns", body)
    assert (status, problem["errors"][0]["loc"]) == (422, ["send_at"]), problem
    assert await house.requests() == []


async def test_a_time_just_past_starts_and_one_with_an_offset_is_meant(house: House) -> None:
    now = house.clock.now()
    body = {"name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "recipients": [{"to": ANA}]}
    status, campaign = await house.api("POST", "/v1/campaigns", body | {"send_at": iso(now - 4 * MINUTE)})
    assert (status, campaign["state"]) == (202, "running"), campaign
    status, problem = await house.api("POST", "/v1/campaigns", body | {"send_at": iso(now - 6 * MINUTE)})
    assert status == 422, problem
    local = iso(now // SECOND * SECOND).replace(".000Z", "-05:00")
    status, campaign = await house.api("POST", "/v1/campaigns", body | {"send_at": local})
    assert (campaign["state"], campaign["send_at"]) == ("scheduled", iso(now // SECOND * SECOND + 5 * HOUR))
