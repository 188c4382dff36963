"""The main job, from outside: a person joins, confirms, gets a campaign, stops, and gets no more."""

from __future__ import annotations

from tests.support.house import House

ANA = "+15551230001"


async def test_join_confirm_campaign_stop(house: House) -> None:
    assert (await house.text(ANA, "JOIN"))["status"] == 200
    (prompt,) = await house.phone(ANA, 1)
    assert "reply Y" in prompt
    assert (await house.consent(ANA))["state"] == "pending"

    refused = await house.send(ANA)
    assert (refused["status"], refused["reason"]) == ("refused", "confirmation_pending")

    await house.text(ANA, "Y")
    assert "you're in" in (await house.phone(ANA, 2))[1]
    assert (await house.consent(ANA))["state"] == "subscribed"

    status, campaign = await house.api(
        "POST",
        "/v1/campaigns",
        {
            "name": "black-friday",
            "channel": "sms-us",
            "category": "marketing",
            "text": "Hi {{name}}, 20% off today.",
            "recipients": [
                {"to": ANA, "variables": {"name": "Ana"}},
                {"to": "+15551230002", "variables": {"name": "B"}},
            ],
        },
    )
    assert status == 202, campaign
    assert (await house.phone(ANA, 3))[2] == "Hi Ana, 20% off today."
    done = await house.campaign(campaign["id"])
    assert done["counts"]["recipients"] == 2
    assert done["counts"]["refused"] == 1
    assert done["refused"] == {"not_subscribed": 1}

    await house.text(ANA, "STOP")
    assert "unsubscribed" in (await house.phone(ANA, 4))[3]
    stopped = await house.send(ANA)
    assert (stopped["status"], stopped["reason"]) == ("refused", "opted_out")
    assert len(await house.phone(ANA)) == 4

    status, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    assert status == 200
    assert [entry["event"] for entry in ledger["items"]] == ["opt_in", "prompt_sent", "confirm", "opt_out"]
    assert ledger["items"][3]["evidence"]["text"] == "STOP"
