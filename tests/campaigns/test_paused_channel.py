"""A campaign on a paused channel: its counts and each person's outcome say the same."""

from __future__ import annotations

import pytest

from tests.support.house import House

PEOPLE = ["+15551230001", "+15551230002"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 2),
        ("?status=deferred", 2),
        ("?status=queued", 0),
        ("?reason=channel_paused", 2),
        ("?status=deferred&reason=channel_paused", 2),
        ("?reason=channel_paused&reason=quiet_hours", 2),
        ("?status=deferred&reason=quiet_hours", 0),
        ("?status=refused", 0),
    ],
)
async def test_outcomes_say_what_holds_them(house: House, query: str, found: int) -> None:
    await house.subscribe(*PEOPLE)
    await house.api("POST", "/v1/channels/sms-us/pause", {})
    body = {"name": "c", "channel": "sms-us", "category": "marketing", "text": "Hi",
            "recipients": [{"to": each} for each in PEOPLE]}  # fmt: skip
    status, campaign = await house.api("POST", "/v1/campaigns", body)
    assert (status, campaign["counts"]["deferred"]) == (202, 2), campaign
    status, page = await house.api("GET", f"/v1/campaigns/{campaign['id']}/messages{query}")
    shown = [(each["status"], each["reason"]) for each in page["items"]]
    assert (status, shown) == (200, [("deferred", "channel_paused")] * found)
    await house.api("POST", "/v1/channels/sms-us/resume", {})
    await house.campaign(campaign["id"])
    status, page = await house.api("GET", f"/v1/campaigns/{campaign['id']}/messages{query}")
    assert all(each["reason"] is None for each in page["items"])
