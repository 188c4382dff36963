"""One app's webhook for several numbers: items reach the channel of their number, and no other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.house import House
from tests.support.meta import (
    body,
    both_media,
    change,
    counted,
    kept,
    know_templates,
    notice,
    play,
    post,
    said,
    standing,
)

ANA = "+12126001000"
SECOND, FOREIGN, STRANGER = "206540352242922", "306540352242922", "999999999999999"

MORE = """
[channels.wa-two]
adapter              = "whatsapp"
phone_number_id      = "206540352242922"
business_account_id  = "102290129340398"
display_phone_number = "+15550783882"
access_token         = "token"
app_secret           = "secret"
verify_token         = "verify-two"
api_base_url         = "http://127.0.0.1:{simulator}"

[channels.wa-three]
adapter              = "whatsapp"
phone_number_id      = "306540352242922"
business_account_id  = "302290129340398"
display_phone_number = "+15550783883"
access_token         = "token3"
app_secret           = "secret-three"
verify_token         = "verify-three"
api_base_url         = "http://127.0.0.1:{simulator}"
"""
GROUPS = """
[subscription_groups.{id}]
name     = "{id}"
channels = ["{id}"]

[subscription_groups.{id}.replies.en]
confirmed          = "{id}: you're in."
opted_out          = "{id}: you are unsubscribed."
help               = "{id}: help."
promotions_stopped = "{id}: no more promotions."
"""


@pytest.fixture
async def three(tmp_path: Path) -> AsyncIterator[House]:
    """Two numbers of one app, and one of another."""
    house = both_media(tmp_path)
    more = MORE.format(**house.values) + "".join(GROUPS.format(id=id_) for id_ in ("wa-two", "wa-three"))
    house.values["more"] = f"{house.values['more']}{more}"
    async with house.up() as running:
        yield running


async def states(house: House) -> list[str]:
    return [(await standing(house, ANA, group))[0] for group in ("wa-news", "wa-two", "wa-three")]


async def test_items_go_by_their_number(three: House) -> None:
    """One body for both numbers, at the URL of either."""
    first = change(messages=[said(three, ANA, "START")])
    second = change(number=SECOND, messages=[said(three, ANA, "STOP")])
    assert (await post(three, body(first, second), "wa-two"))[0] == 200
    assert await states(three) == ["subscribed", "unsubscribed", "unknown"]
    assert (await post(three, body(first, second), "wa-main"))[0] == 200  # the same items at the other URL
    assert (await counted(three))["duplicate"] == 1


@pytest.mark.parametrize("number", [FOREIGN, STRANGER], ids=["of another app", "of nobody"])
async def test_a_number_that_is_not_the_apps_touches_nobody(three: House, number: str) -> None:
    """The secret of one app vouches for no number of another."""
    stop = {"wa_id": ANA[1:], "value": "stop", "category": "marketing_messages", "timestamp": 1731705721}
    raw = body(
        change(number=number, messages=[said(three, ANA, "STOP")]),
        change("user_preferences", number, user_preferences=[stop]),
        change(number=number, statuses=[{"id": "wamid.X", "status": "failed", "errors": [{"code": 131050}]}]),
        change(messages=[said(three, ANA, "START")]),
    )
    assert (await post(three, raw))[0] == 200
    assert await states(three) == ["subscribed", "unknown", "unknown"]
    assert await standing(three, ANA) == ("subscribed", "allowed")
    items = await kept(three)
    assert [number in item["why"] for item in items] == [True] * 3
    assert (await counted(three))["unreadable"] >= 3


async def test_what_was_kept_counts_once_its_number_is_there(tmp_path: Path) -> None:
    house = both_media(tmp_path)
    async with house.up():
        await post(house, body(change(number=SECOND, messages=[said(house, ANA, "STOP")])))
        assert len(await kept(house)) == 1
    two = MORE.partition("[channels.wa-three]")[0] + GROUPS.format(id="wa-two").replace("{", "{{").replace("}", "}}")
    house.values["more"] = f"{house.values['more']}{two.format(**house.values)}"
    async with house.up():
        assert await kept(house) == []
        assert (await standing(house, ANA, "wa-two"))[0] == "unsubscribed"
        assert (await standing(house, ANA))[0] == "unknown"


async def test_a_notice_counts_once_for_its_account(three: House) -> None:
    """Account-level webhooks name no number of ours: they are the account's, whichever URL they come to."""
    await know_templates(three)
    raw = notice(
        "message_template_status_update",
        event="PAUSED",
        message_template_name="promo_1",
        message_template_language="en-US",
    )
    for channel in ("wa-two", "wa-main"):
        assert (await post(three, raw, channel))[0] == 200

    async def paused() -> bool:
        _, found = await three.api("GET", "/v1/channels/wa-two/templates")
        status = {(item["name"], item["language"]): item["status"] for item in found["items"]}
        return status.get(("promo_1", "en_US")) == "paused"

    await three.until(paused)
    _, theirs = await three.api("GET", "/v1/channels/wa-three/templates")
    assert {item["status"] for item in theirs["items"]} <= {"approved"}


@pytest.mark.parametrize(
    ("token", "mode", "status"),
    [("verify", "subscribe", 200), ("wrong", "subscribe", 403), ("verify", "unsubscribe", 403), ("", "subscribe", 403)],
)
async def test_metas_verification_is_answered_for_each_channel(both: House, token: str, mode: str, status: int) -> None:
    query = {"hub.mode": mode, "hub.verify_token": token, "hub.challenge": "1158201444"}
    async with both.http.get(f"{both.url}/webhooks/wa-main", params=query) as answer:
        assert answer.status == status
        if status == 200:
            assert await answer.text() == "1158201444"
            assert answer.content_type == "text/plain"


async def test_verification_as_the_simulator_does_it(three: House) -> None:
    assert (await play(three, "verify", channel="wa-two"))["verified"] is True
    assert (await play(three, "verify", channel="wa-two", token="verify"))["verified"] is False
    async with three.http.get(f"{three.url}/webhooks/nobody") as answer:
        assert answer.status == 404
