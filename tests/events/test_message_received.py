"""`message.received` carries all that the person said, and a conversation has both directions of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.events.sink_app import SinkApp
from tests.support.house import House
from tests.support.meta import both_media, change, deliver

ANA, BO = "+15551230001", "+15551230002"


def message(**said: Any) -> dict[str, Any]:
    """A message of Ana's as Meta sends it."""
    return {"from": ANA[1:], "id": f"wamid.{json.dumps(said, sort_keys=True)[:200]}", "timestamp": "1760000000", **said}


CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "a template's button",
        {"type": "button", "button": {"payload": "order-7", "text": "Details"}, "context": {"id": "wamid.a"}},
        {"kind": "button", "text": "Details", "title": "Details", "payload": "order-7", "in_reply_to": "wamid.a"},
    ),
    (
        "a reply button",
        {"type": "interactive", "interactive": {"type": "button_reply", "button_reply": {"id": "b1", "title": "Blue"}}},
        {"kind": "interactive", "text": "Blue", "title": "Blue", "payload": "b1"},
    ),
    (
        "a list row",
        {
            "type": "interactive",
            "interactive": {"type": "list_reply", "list_reply": {"id": "r1", "title": "Red", "description": "Size M"}},
        },
        {"kind": "interactive", "payload": "r1", "title": "Red", "description": "Size M"},
    ),
    (
        "a flow",
        {
            "type": "interactive",
            "interactive": {
                "type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": '{"size": "M"}'},
            },
        },
        {"kind": "flow", "text": "Sent", "response": {"size": "M"}},
    ),
    (
        "a location",
        {"type": "location", "location": {"latitude": 12.25, "longitude": -43.9, "name": "HQ"}},
        {"kind": "location", "location": {"latitude": 12.25, "longitude": -43.9, "name": "HQ"}},
    ),
    (
        "contact cards",
        {"type": "contacts", "contacts": [{"name": {"formatted_name": "Mo"}, "phones": [{"phone": "+1 555"}]}]},
        {"kind": "contacts", "contacts": [{"name": {"formatted_name": "Mo"}, "phones": [{"phone": "+1 555"}]}]},
    ),
    (
        "an order",
        {"type": "order", "order": {"catalog_id": "c", "text": "soon", "product_items": [{"quantity": 2}]}},
        {
            "kind": "order", "text": "soon",
            "order": {"catalog_id": "c", "text": "soon", "product_items": [{"quantity": 2}]},
        },
    ),
    (
        "from an advertisement",
        {"type": "text", "text": {"body": "hello there"}, "referral": {"source_id": "AD", "ctwa_clid": "x"}},
        {"kind": "text", "text": "hello there", "referral": {"source_id": "AD", "ctwa_clid": "x"}},
    ),
    (
        "a file",
        {"type": "document", "document": {"id": "7", "mime_type": "application/pdf", "filename": "a.pdf"}},
        {
            "kind": "media",
            "media": [
                {
                    "type": "document", "content_type": "application/pdf", "url": None, "id": "7", "filename": "a.pdf",
                    "voice": False,
                },
            ],
        },
    ),
    (
        "a voice message of the older kind",
        {"type": "voice", "voice": {"id": "8", "mime_type": "audio/ogg"}},
        {
            "kind": "media", "type": "voice",
            "media": [
                {
                    "type": "voice", "content_type": "audio/ogg", "url": None, "id": "8", "filename": None,
                    "voice": True,
                },
            ],
        },
    ),
    (
        "a voice message",
        {"type": "audio", "audio": {"id": "9", "mime_type": "audio/ogg", "voice": True}},
        {
            "media": [
                {
                    "type": "audio", "content_type": "audio/ogg", "url": None, "id": "9", "filename": None,
                    "voice": True,
                },
            ],
        },
    ),
    (
        "in a group chat",
        {"type": "text", "text": {"body": "hello all"}, "group_id": "G1"},
        {"kind": "text", "text": "hello all", "group": "G1"},
    ),
    (
        "a reaction",
        {"type": "reaction", "reaction": {"message_id": "wamid.b", "emoji": "👍"}},
        {"kind": "reaction", "text": "👍", "in_reply_to": "wamid.b"},
    ),
]  # fmt: skip


@pytest.fixture
async def sink() -> AsyncIterator[SinkApp]:
    async with SinkApp().up() as app:
        yield app


async def test_all_that_a_person_can_say(sink: SinkApp, tmp_path: Path) -> None:
    more = sink.toml(types='types = ["message.received"]\nraw = true\n')
    async with both_media(tmp_path, wa_more=more).up() as house:
        for _, said, _ in CASES:
            await deliver(house, change(messages=[message(**said)]))
        _, bare = await house.api("GET", "/v1/events?types=message.received")
        _, feed = await house.api("GET", "/v1/events?types=message.received&raw=true")
        _, talk = await house.api("GET", f"/v1/contacts/{ANA}/messages?raw=true")
        assert len(feed["items"]) == len(CASES)
        for (label, said, told), event, plain in zip(CASES, feed["items"], bare["items"], strict=True):
            data = event["data"]
            assert {name: data[name] for name in told} == told, label
            assert (data["channel"], data["from"]) == ("wa-main", ANA)
            entry = data["raw"]["entry"][0]["changes"][0]["value"]["messages"][0]
            assert entry == message(**said), label
            assert "raw" not in plain["data"]
        spoken = {item["id"]: item for item in talk["items"]}
        for event in feed["items"]:
            data = event["data"]
            assert {name: spoken[data["id"]][name] for name in data} == data
            assert spoken[data["id"]]["direction"] == "inbound"

        async def all_taken() -> bool:
            return len(sink.taken) == len(CASES)

        await house.until(all_taken)
        assert {it["id"]: it["data"] for it in sink.taken} == {it["id"]: it["data"] for it in feed["items"]}


async def test_an_sms_brings_its_form(house: House) -> None:
    await house.text(ANA, "is it open?")
    _, feed = await house.api("GET", "/v1/events?types=message.received&raw=true")
    (event,) = feed["items"]
    assert (event["data"]["text"], event["data"]["payload"], event["data"]["name"]) == ("is it open?", None, None)
    assert (event["data"]["raw"]["Body"], event["data"]["raw"]["From"]) == ("is it open?", ANA)


async def test_a_conversation_has_both_directions_newest_first(house: House) -> None:
    status, problem = await house.api("GET", f"/v1/contacts/{ANA}/messages")
    assert status == 404, problem
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.phone(ANA, 2)
    await house.send(ANA, "your order", "utility")
    await house.phone(ANA, 3)
    body = {
        "name": "c", "channel": "sms-us", "category": "marketing", "text": "Hi {{name|you}}",
        "recipients": [{"to": ANA, "variables": {"name": "Ana"}}],
    }  # fmt: skip
    _, campaign = await house.api("POST", "/v1/campaigns", body)
    await house.campaign(campaign["id"])
    await house.text(ANA, "thanks, when?")
    await house.send(BO, "somebody else's", "utility")
    said: list[tuple[str, str, bool | None]] = []
    cursor = ""
    while True:
        status, page = await house.api("GET", f"/v1/contacts/%2B15551230001/messages?limit=2{cursor}")
        assert status == 200, page
        assert len(page["items"]) <= 2
        for item in page["items"]:
            text = item["text"] if item["direction"] == "inbound" else item["content"]["text"]
            said.append((item["direction"], text, item.get("automatic")))
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert said == [
        ("inbound", "thanks, when?", None),
        ("outbound", "Hi Ana", False),
        ("outbound", "your order", False),
        ("outbound", said[3][1], True),
        ("inbound", "Y", None),
        ("outbound", said[5][1], True),
        ("inbound", "JOIN", None),
    ]
    for wrong in ("cursor=zzz", "raw=yes", "direction=inbound"):
        assert (await house.api("GET", f"/v1/contacts/{ANA}/messages?{wrong}"))[0] == 422


async def test_what_is_erased_is_not_told(house: House) -> None:
    await house.text(ANA, "my secret")
    await house.send(ANA, "your order", "utility")
    await house.phone(ANA, 1)
    await house.text(ANA, "STOP")
    await house.phone(ANA, 2)
    assert (await house.api("DELETE", f"/v1/contacts/{ANA}"))[0] == 200
    status, page = await house.api("GET", f"/v1/contacts/{ANA}/messages?raw=true")
    assert status == 200, page
    assert "secret" not in json.dumps(page)
    assert "order" not in json.dumps([item.get("content") for item in page["items"]])
