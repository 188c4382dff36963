"""What waited before a STOP is not sent after it."""

from __future__ import annotations

from tests.support.house import House

ANA = "+15551230001"


async def test_a_custom_reply_that_waits_is_refused_by_a_stop(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause", {})
    await house.text(ANA, "HOURS")
    await house.text(ANA, "STOP")
    await house.api("POST", "/v1/channels/sms-us/resume", {})
    assert await house.phone(ANA, 1) == ["Acme: you are unsubscribed and will get no more messages."]
    await house.text(ANA, "HOURS")
    assert (await house.phone(ANA, 2))[1] == "Open 9-5.", "asked for after the stop"


async def test_a_second_stop_refuses_the_answer_to_what_they_wrote_between(house: House) -> None:
    await house.text(ANA, "STOP")
    await house.phone(ANA, 1)
    await house.text(ANA, "where is my order?")
    await house.api("POST", "/v1/channels/sms-us/pause", {})
    answer = await house.send(ANA, "On its way", category="service")
    await house.text(ANA, "STOP")
    await house.api("POST", "/v1/channels/sms-us/resume", {})
    assert (await house.message(answer["id"], "refused"))["reason"] == "opted_out"
