"""Who is who, from outside: one contact by phone, BSUID and parent BSUID, however a number is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.house import House
from tests.support.meta import (
    ORDER,
    PROMO,
    both_media,
    change,
    deliver,
    hear,
    identities,
    play,
    said,
    send,
    sent,
    standing,
    status,
    subscribe,
    write,
)

ANA, OTHER = "+12126001000", "+12126002000"
USER, NEW, PARENT = "US.1312126001000", "US.9999ZZ", "US.ENT.778899"  # USER: as the simulator names Ana


async def test_one_contact_by_every_identity(both: House) -> None:
    contact = {"wa_id": ANA[1:], "user_id": USER, "parent_user_id": PARENT}
    await deliver(both, change(contacts=[contact], messages=[said(both, ANA, "hello", user=USER)]))
    assert await identities(both, ANA) == await identities(both, USER) == {ANA, USER, PARENT}
    await deliver(both, change(messages=[said(both, None, "STOP", user=USER)]))
    for address in (ANA, USER, PARENT):
        assert (await standing(both, address))[0] == "unsubscribed"
        assert (await send(both, address, PROMO))["reason"] == "opted_out"


@pytest.mark.parametrize("phone", [None, ""])
async def test_a_person_with_a_hidden_phone_is_known_by_bsuid(both: House, phone: str | None) -> None:
    """The number is missing or empty: the BSUID alone is the person, and is answered."""
    await play(both, "person", **{"from": ANA, "user_id": USER, "hidden": phone is None, "empty": phone == ""})
    await write(both, ANA, "START")
    assert (await standing(both, USER))[0] == "subscribed"
    assert (await standing(both, ANA))[0] == "unknown"
    assert "you're in" in (await both.phone(ANA, 1))[0]
    (request,) = await both.requests(USER)
    assert request["fields"]["recipient"] == USER
    assert "to" not in request["fields"]
    await both.http.post(f"{both.simulator}/simulator/text", json={"from": ANA, "to": "wa-main", "text": "STOP"})
    assert (await standing(both, USER))[0] == "unsubscribed"


async def test_the_answer_to_a_send_tells_the_bsuid(both: House) -> None:
    """A stop that comes by BSUID alone stops sends to the phone, although nobody ever wrote with both."""
    await subscribe(both, ANA)
    await play(both, "person", **{"from": ANA, "user_id": USER})
    await sent(both, await send(both, ANA, ORDER))
    assert USER in await identities(both, ANA)
    await hear(both, None, "STOP", user=USER)
    assert (await send(both, ANA, PROMO))["reason"] == "opted_out"


async def test_a_status_tells_the_bsuid(both: House) -> None:
    await subscribe(both, ANA)
    message = await sent(both, await send(both, ANA, ORDER))
    named = status(str(message["provider_id"]), "played", recipient_id=ANA[1:], recipient_parent_user_id=PARENT)
    await deliver(both, change(statuses=[named]))
    assert PARENT in await identities(both, ANA)


async def test_a_parent_bsuid_links_two_bsuids(both: House) -> None:
    first = {"wa_id": ANA[1:], "user_id": USER, "parent_user_id": PARENT}
    second = {"wa_id": ANA[1:], "user_id": NEW, "parent_user_id": PARENT}
    await deliver(both, change(contacts=[first], messages=[said(both, ANA, "START", user=USER)]))
    await deliver(both, change(contacts=[second], messages=[said(both, ANA, "hello", user=NEW)]))
    assert (await standing(both, ANA))[0] == "subscribed"
    assert await identities(both, ANA) == {ANA, USER, NEW, PARENT}


@pytest.mark.parametrize(
    ("one", "other"),
    [("+5511987654321", "+551187654321"), ("+525512345678", "+5215512345678")],
    ids=["Brazil", "Mexico"],
)
async def test_two_ways_to_write_a_number_are_one_person(both: House, one: str, other: str) -> None:
    await subscribe(both, one)
    await hear(both, other, "STOP")
    assert (await send(both, one, PROMO))["reason"] == "opted_out"
    numbers = {value for value in await identities(both, one) if value.startswith("+")}
    assert numbers == {one}, "one way to look it up, whichever way it came"


@pytest.mark.parametrize("second", ["+5511987654321", "+551187654321"])
async def test_two_ways_in_one_campaign_are_one_person(both: House, second: str) -> None:
    recipients = [{"to": "+551187654321"}, {"to": second}]
    campaign = {
        "name": "twice",
        "channel": "wa-main",
        "category": "utility",
        "template": ORDER,
        "recipients": recipients,
    }
    _, made = await both.api("POST", "/v1/campaigns", campaign)
    assert (await both.campaign(made["id"]))["refused"] == {"duplicate": 1}
    assert [item["recipient"] for item in await both.requests()] == ["+551187654321"]


async def test_a_number_that_meta_writes_otherwise(both: House) -> None:
    """The answer to a send names the same person by another number and a BSUID: both are theirs."""
    await subscribe(both, "+541112345678")
    message = await sent(both, await send(both, "+541112345678", ORDER))
    named = status(
        str(message["provider_id"]), "played", recipient_id="5491112345678", recipient_user_id="US.1354111234567X"
    )
    await deliver(both, change(statuses=[named]))
    await hear(both, "+5491112345678", "STOP")
    assert (await send(both, "+541112345678", PROMO))["reason"] in ("opted_out", "not_subscribed")


OTHER_PORTFOLIO = """
[channels.wa-two]
adapter              = "whatsapp"
phone_number_id      = "206540352242922"
business_account_id  = "202290129340398"
display_phone_number = "+15550783882"
access_token         = "token2"
app_secret           = "secret2"
verify_token         = "verify2"
portfolio            = "other"
api_base_url         = "http://127.0.0.1:{simulator}"

[subscription_groups.wa-two]
name     = "Other news"
channels = ["wa-two"]

[subscription_groups.wa-two.replies.en]
confirmed          = "Other: you're in."
opted_out          = "Other: you are unsubscribed."
help               = "Other: help."
promotions_stopped = "Other: no more promotions."
"""


async def test_bsuids_of_two_portfolios_do_not_contradict(tmp_path: Path) -> None:
    house = both_media(tmp_path)
    house.values["more"] = str(house.values["more"]) + OTHER_PORTFOLIO.format(**house.values)
    async with house.up():
        await hear(house, ANA, "START", user=USER)
        theirs = change(number="206540352242922", messages=[said(house, ANA, "START", user="US.555OTHER")])
        await deliver(house, theirs, channel="wa-two", secret="secret2")
        assert (await standing(house, ANA))[0] == (await standing(house, ANA, "wa-two"))[0] == "subscribed"
        assert await identities(house, ANA) == {ANA, USER, "US.555OTHER"}
