"""The configuration taken over while the gateway runs: the good one as a whole, a bad one not at all."""

from __future__ import annotations

import os

import pytest

from gateway.config import parse
from tests.support.house import House

ANA, BO = "+15551230001", "+15551230002"
NEWS = """
[channels.sms-news]
adapter      = "twilio"
account_sid  = "AC00000000000000000000000000000001"
auth_token   = "simulated-token"
sender       = "+15550007000"
rate         = 100
api_base_url = "http://127.0.0.1:{simulator}"

[subscription_groups.sms-news]
name          = "News"
channels      = ["sms-news"]
double_opt_in = false

[subscription_groups.sms-news.replies.en]
confirmed = "News: you're in."
opted_out = "News: you are out."
help      = "News: help at acme.example/help."
"""


async def reload(house: House, **values: object) -> list[str]:
    """Take over the file with these values; the paths of what is wrong with it."""
    house.values |= values
    wrong = await house.gateway.reload(parse(house.toml(), os.environ))
    return [mistake.path for mistake in wrong]


async def test_new_words_rates_and_groups_serve_at_once(house: House) -> None:
    await house.text(ANA, "HOURS")
    assert await house.phone(ANA, 1) == ["Open 9-5."]
    text = str(house.text_of_config)
    house.text_of_config = text.replace("Open 9-5.", "Open 8-4.")
    assert await reload(house, rate=77, more=NEWS.format(**house.values)) == []
    await house.text(ANA, "HOURS")
    assert (await house.phone(ANA, 2))[1] == "Open 8-4."
    _, channels = await house.api("GET", "/v1/channels")
    assert [(item["id"], item["rate"]) for item in channels["items"]] == [("sms-news", 100), ("sms-us", 77)]
    assert (await house.consent(ANA, "sms-news"))["state"] == "unknown"
    message = await house.send(ANA, "still here", "utility")
    await house.message(message["id"], "delivered")


async def test_a_group_with_people_cannot_be_dropped(house: House) -> None:
    await house.subscribe(ANA)
    text = str(house.text_of_config)
    house.text_of_config = text.replace("subscription_groups.sms-promos", "subscription_groups.sms-other")
    assert await reload(house) == ["subscription_groups.sms-promos"]
    house.text_of_config = text
    assert (await house.consent(ANA))["state"] == "subscribed"
    message = await house.send(ANA)
    await house.message(message["id"], "delivered")


async def test_a_group_that_is_empty_can(house: House) -> None:
    house.text_of_config = str(house.text_of_config).replace("groups.sms-promos", "groups.sms-other")
    assert await reload(house) == []
    status, _ = await house.api("GET", f"/v1/consents/sms-promos/{ANA}")
    assert status == 404
    assert (await house.consent(ANA, "sms-other"))["state"] == "unknown"


@pytest.mark.sqlite
async def test_another_port_or_store_needs_a_restart(house: House) -> None:
    assert await reload(house, store="elsewhere.db") == ["gateway.store"]


async def test_what_is_in_flight_survives_a_reload(house: House) -> None:
    await house.fault(kind="delay", seconds=0.2, count=5)
    sent = [await house.send(f"+1555123{i}", "Hi", "utility") for i in range(1000, 1010)]

    async def begun() -> bool:
        return len(await house.requests()) >= 5

    await house.until(begun)
    assert await reload(house, rate=500) == []
    for message in sent:
        await house.message(message["id"], "delivered")
    assert len(await house.requests()) == len(sent)


async def test_a_hanging_provider_holds_up_no_reload(house: House) -> None:
    """The old channel's request hangs on; the new one sends beside it, and both settle."""
    await house.fault(kind="hang", count=1)
    hanging = await house.send(ANA, "hangs", "utility")
    await house.message(hanging["id"], "sending")
    text = str(house.text_of_config)
    house.text_of_config = text.replace("Open 9-5.", "Open 8-4.")
    assert await reload(house, rate=500) == []
    await house.text(BO, "HOURS")
    assert await house.phone(BO, 1) == ["Open 8-4."]
    assert (await house.message(hanging["id"]))["status"] == "sending", "the reload waited for it"
    assert house.gateway.simulator is not None
    await house.gateway.simulator.stop()  # which cuts it
    await house.message(hanging["id"], "unknown")


async def test_stop_everywhere_holds_for_a_group_that_comes_later(house: House) -> None:
    assert await reload(house, stop_scope="everywhere") == []
    await house.subscribe(ANA, BO)
    await house.text(ANA, "STOP")
    assert await reload(house, more=NEWS.format(**house.values)) == []
    assert (await house.consent(ANA, "sms-news"))["state"] == "unsubscribed"
    assert (await house.consent(BO, "sms-news"))["state"] == "unknown"
    refused = await house.send(ANA, "Hi", "utility", channel="sms-news")
    assert (refused["status"], refused["reason"]) == ("refused", "opted_out")
    status, problem = await house.api("PUT", f"/v1/consents/sms-news/{ANA}", {"state": "subscribed"})
    assert (status, problem["type"]) == (409, "opted_out")
    assert "+15550007000" in problem["detail"]
