"""Webhooks: what is not Twilio's is refused, what comes again does nothing, and what cannot be stored is kept."""

from __future__ import annotations

import asyncio
import io
import random
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.support import carrier
from tests.support.house import House
from tests.support.people import catch_up, heard, ledger, settle

ANA, BO = "+15551230001", "+15551230002"
PATH = "/webhooks/sms-us"
FORM = "application/x-www-form-urlencoded"

TRAPS: list[tuple[str, dict[str, Any]]] = [
    ("no signature", {"signature": None}),
    ("an empty signature", {"signature": ""}),
    ("another signature", {"signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8="}),
    ("a signature of odd bytes", {"signature": "ü"}),
    ("signed by another token", {"token": "another-token"}),
    ("signed for another URL", {"signed": "/webhooks/sms-us?x=1"}),
    ("signed for its status", {"signed": "/webhooks/sms-us/status"}),
    ("a parameter more than signed", {"more": b"&Extra=1"}),
    ("no content type", {"type": ""}),
    ("JSON without a hash of its body", {"type": "application/json", "body": b'{"a": 1}'}),
    ("JSON with a wrong hash", {"type": "application/json", "body": b"{}", "path": f"{PATH}?bodySHA256=00"}),
    ("a multipart form", {"type": "multipart/form-data; boundary=x", "body": b"--x--"}),
    ("no form", {"body": b"\xff\xfe=\x00"}),
    ("percent signs that are none", {"body": b"Body=%zz%f"}),
    ("a thousand parameters and more", {"body": b"&".join(b"a%d=1" % i for i in range(2000))}),
    ("another account", {"fields": {"AccountSid": "AC00000000000000000000000000000009"}}),
    ("no account", {"fields": {"AccountSid": ""}}),
    ("signed with a shared key", {"headers": {"X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=HMAC_SHA256"}}),
]


@pytest.mark.parametrize("path", [PATH, f"{PATH}/status"])
async def test_every_trap_is_refused_and_writes_nothing(house: House, path: str) -> None:
    wrong = []
    for label, trap in TRAPS:
        fields = carrier.inbound(ANA, "STOP", **trap.get("fields", {}))
        url = f"{house.url}{trap.get('path', path)}"
        signed = f"{house.url}{trap['signed']}" if "signed" in trap else url
        if signed.endswith(path) and "signed" in trap:
            continue
        signature = trap.get("signature", carrier.signature(signed, fields, trap.get("token", carrier.TOKEN)))
        headers = {"Content-Type": trap.get("type", FORM), **trap.get("headers", {})}
        if signature is not None:
            headers["X-Twilio-Signature"] = signature
        body = trap.get("body", urlencode(fields).encode() + trap.get("more", b""))
        async with house.http.post(url, data=body, headers=headers) as answer:
            if answer.status != 403 or answer.content_type != "application/problem+json":
                wrong.append((label, answer.status, await answer.text()))
    assert wrong == []
    assert (await house.consent(ANA))["state"] == "unknown"
    assert await heard(house, ANA) == []


async def test_unknown_channels_other_methods_and_sizes_are_refused(house: House) -> None:
    assert (await carrier.post(house, "/webhooks/sms-de", carrier.inbound(ANA, "STOP")))[0] == 404
    assert (await carrier.post(house, "/webhooks/sms-de/status", carrier.inbound(ANA, "STOP")))[0] == 404
    huge = io.BytesIO(b"Body=" + b"x" * (4 * 1024 * 1024))
    async with house.http.post(f"{house.url}{PATH}", data=huge, headers={"Content-Type": FORM}) as answer:
        assert answer.status == 413
    for method, path in (("GET", PATH), ("PUT", PATH), ("GET", f"{PATH}/status"), ("DELETE", PATH)):
        async with house.http.request(method, f"{house.url}{path}") as answer:
            assert answer.status in (403, 405), (method, path)
    long = carrier.inbound(ANA, "STOP", MediaUrl0="https://x.example/" + "y" * 200_000)
    assert (await carrier.post(house, PATH, long))[0] == 200
    assert (await house.consent(ANA))["state"] == "unsubscribed"


async def test_answers_are_what_twilio_expects(house: House) -> None:
    status, text = await carrier.post(house, PATH, carrier.inbound(ANA, "hello"))
    assert (status, text.replace(" ", "")) == (200, '<?xmlversion="1.0"encoding="UTF-8"?><Response/>')
    message = await house.send(BO, "Hi", "utility")
    done = await house.message(message["id"], "delivered")
    path = f"{PATH}/status?message={message['id']}"
    assert await carrier.post(house, path, carrier.status(done["provider_id"], "read")) == (204, "")


ODD: list[tuple[str, dict[str, str]]] = [
    ("NUL and half a pair", {"Body": "a\x00b"}),
    ("an empty text", {"Body": ""}),
    ("a picture", {"Body": "", "NumMedia": "1", "MediaUrl0": "https://x.example/a", "MediaContentType0": "image/png"}),
    ("a count of media that is none", {"NumMedia": "99999999999999999999999"}),
    ("from a short code", {"From": "72345"}),
    ("from a name", {"From": "ACME"}),
    ("from WhatsApp", {"From": "whatsapp:+15551230001"}),
    ("to another sender", {"To": "+15550009999"}),
    ("no MessageSid", {"MessageSid": ""}),
    ("an unknown OptOutType", {"OptOutType": "PAUSE"}),
    ("a status that nobody knows", {"MessageStatus": "teleported", "SmsStatus": "teleported"}),
]


async def test_odd_items_are_kept_and_answered(house: House) -> None:
    for label, fields in ODD:
        assert await carrier.text(house, BO, "hello", **fields) == 200 or "MessageStatus" in fields, label
    assert await carrier.text(house, ANA, "STOP") == 200
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert (await house.consent(BO))["state"] == "unknown"


async def test_the_same_item_again_has_no_second_effect(tmp_path: Path) -> None:
    house = House(tmp_path)
    join, stop = carrier.inbound(ANA, "JOIN"), carrier.inbound(ANA, "STOP")
    async with house.up():
        await asyncio.gather(*(carrier.post(house, PATH, join) for _ in range(10)))
        assert await heard(house, ANA) == ["prompt"]
        await carrier.post(house, PATH, stop)
        await carrier.post(house, PATH, join)
        assert (await house.consent(ANA))["state"] == "unsubscribed"
        assert await heard(house, ANA) == ["prompt", "opted_out"]
        before = await ledger(house, ANA)
    async with house.up():
        for fields in (join, stop, join):
            assert (await carrier.post(house, PATH, fields))[0] == 200
        assert await ledger(house, ANA) == before
        assert [each["event"] for each in before] == ["opt_in", "prompt_sent", "opt_out"]
        assert await heard(house, ANA) == []


ORDERS: list[tuple[list[tuple[str, str]], str]] = [
    ([("sent", ""), ("delivered", ""), ("read", "")], "read"),
    ([("delivered", ""), ("sent", "")], "delivered"),
    ([("read", ""), ("delivered", ""), ("sent", ""), ("queued", "")], "read"),
    ([("delivered", ""), ("undelivered", "30003")], "delivered"),
    ([("delivered", ""), ("failed", "30036")], "delivered"),
    ([("delivered", ""), ("canceled", "")], "delivered"),
    ([("read", ""), ("failed", "30008")], "read"),
    ([("undelivered", "30003"), ("delivered", "")], "failed"),
    ([("undelivered", "30003"), ("sent", "")], "failed"),
    ([("undelivered", "30003"), ("failed", "30036")], "failed"),
    ([("undelivered", "30036")], "expired"),
    ([("sent", ""), ("sent", ""), ("teleported", ""), ("delivered", ""), ("delivered", "")], "delivered"),
    ([("failed", "99999")], "failed"),
]


async def test_a_status_only_moves_up(house: House) -> None:
    await house.fault(kind="no_status", count=None)
    wrong = []
    for i, (words, expected) in enumerate(ORDERS):
        message = await house.send(f"+1555{5_000_000 + i}", "Hi", "utility")
        shown = await house.message(message["id"], "accepted")
        for word, code in words:
            assert await carrier.call_back(house, message["id"], shown["provider_id"], word, code) == 204
        found = (await house.message(message["id"]))["status"]
        if found != expected:
            wrong.append((words, found, expected))
    assert wrong == []


async def test_statuses_that_come_before_the_answer_count(house: House) -> None:
    for recipient, faults in ((ANA, ["delay"]), (BO, ["delay", "disorder", "duplicate"])):
        for kind in faults:
            await house.fault(kind=kind, recipient=recipient, seconds=0.3)
        message = await house.send(recipient, "Hi", "utility")
        shown = await house.message(message["id"], "delivered")
        assert house.gateway.simulator is not None
        await house.gateway.simulator.hub.settle()  # the callbacks that come twice are all answered
        later = await house.message(message["id"])
        assert (later["status"], bool(later["provider_id"])) == ("delivered", True)
        assert shown["id"] == later["id"]


async def test_a_status_without_our_id_finds_its_message(house: House) -> None:
    await house.fault(kind="no_status", count=None)
    message = await house.send(ANA, "Hi", "utility")
    shown = await house.message(message["id"], "accepted")
    answer, _ = await carrier.post(house, f"{PATH}/status", carrier.status(shown["provider_id"], "delivered"))
    assert answer == 204
    assert (await house.message(message["id"]))["status"] == "delivered"
    answer, _ = await carrier.post(house, f"{PATH}/status?message=0", carrier.status(carrier.sid(), "delivered"))
    assert answer == 204


async def test_many_webhooks_at_once_share_transactions(house: House) -> None:
    people = [f"+1555{6_000_000 + i}" for i in range(150)]
    await asyncio.gather(*(taken(house, carrier.inbound(each, "STOP")) for each in people))
    async with house.http.get(f"{house.url}/metrics") as answer:
        lines = dict(line.rsplit(" ", 1) for line in (await answer.text()).splitlines() if not line.startswith("#"))
    commits = float(lines['assent_gathered_items_count{gatherer="inbound"}'])
    assert 0 < commits < len(people) / 2
    for each in random.Random(1).sample(people, 20):
        assert (await house.consent(each))["state"] == "unsubscribed"


async def taken(house: House, message: Mapping[str, str]) -> None:
    """A message is posted until it is taken in: a machine that is too busy to do it within 4 seconds answers 503."""
    while (status := (await carrier.post(house, PATH, message))[0]) != 200:
        assert status == 503


REFUSING = {
    "sqlite": "CREATE TRIGGER refusing BEFORE INSERT ON inbound WHEN NEW.text = 'boom' AND NEW.state = 'done'"
    " BEGIN SELECT RAISE(ABORT, 'cannot be stored'); END",
    "postgresql": "ALTER TABLE inbound ADD CONSTRAINT refusing CHECK (NOT (text = 'boom' AND state = 'done'))",
}
"""How a store is made that does not take one message in."""


async def test_an_item_that_breaks_deciding_does_not_touch_its_neighbours(house: House) -> None:
    await house.subscribe("+15556009999")
    broken = await house.sql("UPDATE consents SET prompts = 'no JSON' RETURNING 1")  # what is read makes no sense
    assert len(broken) == 1
    await crowd_with(house, carrier.inbound("+15556009999", "hello"))
    async with house.http.get(f"{house.url}/healthz") as answer:
        assert answer.status == 200


async def test_an_item_that_cannot_be_stored_does_not_touch_its_neighbours(house: House) -> None:
    await house.sql(REFUSING[house.engine])
    await crowd_with(house, carrier.inbound("+15556009999", "boom"))


async def crowd_with(house: House, bad: Mapping[str, str]) -> None:
    """Forty STOPs, one bad item among them, twice."""
    people = [f"+1555{6_000_000 + i}" for i in range(40)]
    posts = [taken(house, carrier.inbound(each, "STOP")) for each in people]
    posts.insert(17, taken(house, bad))
    await asyncio.gather(*posts)
    for each in people:
        assert (await house.consent(each))["state"] == "unsubscribed", each
    await taken(house, bad)
    await settle(house)


@pytest.mark.sqlite
@pytest.mark.answer_within
async def test_a_store_that_fails_is_503_and_nothing_is_lost(house: House) -> None:
    await catch_up(house)
    holder = sqlite3.connect(str(house.values["store"]), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    body = {"channel": "sms-us", "to": BO, "category": "utility", "text": "Hi"}
    posted, (status, _) = await asyncio.gather(house.text(ANA, "STOP"), house.api("POST", "/v1/messages", body))
    assert posted["status"] == status == 503
    holder.execute("ROLLBACK")
    holder.close()

    async def taken_in() -> bool:
        return bool((await house.consent(ANA))["state"] == "unsubscribed")

    await house.until(taken_in)
    assert await heard(house, ANA) == ["opted_out"]
    assert await heard(house, BO) == []
