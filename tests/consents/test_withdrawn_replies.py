"""What was owed before a STOP is not sent after it, and a body that nobody can read is no fault of ours."""

from __future__ import annotations

import zlib

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


async def test_a_second_stop_refuses_what_answers_them(house: House) -> None:
    await house.text(ANA, "STOP")
    await house.phone(ANA, 1)
    await house.text(ANA, "where is my order?")
    await house.api("POST", "/v1/channels/sms-us/pause", {})
    answer = await house.send(ANA, "On its way", category="service")
    await house.text(ANA, "STOP")
    await house.api("POST", "/v1/channels/sms-us/resume", {})
    assert (await house.message(answer["id"], "refused"))["reason"] == "opted_out"


async def test_a_compressed_body_that_is_none_is_a_400(house: House) -> None:
    for encoding, body in (("gzip", b"not gzip at all"), ("deflate", zlib.compress(b"x" * 100)[:10])):
        headers = {"Content-Encoding": encoding, "Content-Type": "application/x-www-form-urlencoded"}
        async with house.http.post(f"{house.url}/webhooks/sms-us", data=body, headers=headers) as answer:
            assert answer.status in (400, 403), await answer.text()
