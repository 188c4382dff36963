"""`Idempotency-Key`: a request made again has the first answer and no second effect."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from gateway.web.operations import OPERATIONS
from tests.support.house import DAY, HOUR, House

ANA, BO = "+15551230001", "+15551230002"
KEY = {"Idempotency-Key": "order-7"}


def body(to: str = ANA, text: str = "Hi") -> dict[str, Any]:
    """A message that needs no subscription."""
    return {"channel": "sms-us", "to": to, "category": "utility", "text": text}


async def sent(house: House, phone: str) -> int:
    """How many messages reached the provider for a person, once everything that waits has gone."""
    marker = await house.send(phone, "marker", "utility")
    await house.message(marker["id"], "delivered")
    return len([each for each in await house.requests(phone) if each["text"] != "marker"])


async def test_the_same_request_again_has_the_first_answer(house: House) -> None:
    first = await house.api("POST", "/v1/messages", body(), headers=KEY)
    await house.message(first[1]["id"], "delivered")
    again = await house.api("POST", "/v1/messages", body(), headers=KEY)
    assert first[0] == 202
    assert again == first
    assert await sent(house, ANA) == 1


async def test_another_body_is_refused(house: House) -> None:
    await house.api("POST", "/v1/messages", body(), headers=KEY)
    status, problem = await house.api("POST", "/v1/messages", body(BO), headers=KEY)
    assert status == 422, problem
    assert await sent(house, BO) == 0


async def test_a_key_is_of_one_path(house: House) -> None:
    await house.api("POST", "/v1/messages", body(), headers=KEY)
    campaign = {"name": "a", "channel": "sms-us", "category": "utility", "text": "Sale", "recipients": [{"to": BO}]}
    status, found = await house.api("POST", "/v1/campaigns", campaign, headers=KEY)
    assert status == 202, found
    await house.campaign(found["id"])
    again, same = await house.api("POST", "/v1/campaigns", campaign, headers=KEY)
    assert (again, same["id"]) == (202, found["id"])
    assert await sent(house, BO) == 1


async def test_a_path_may_be_long(house: House) -> None:
    """Longer than what an entry of a database's index has room for."""
    cursor = "".join(hashlib.sha256(b"%d" % i).hexdigest() for i in range(60))
    prune = {"older_than": "400 days"}
    first = await house.api("POST", f"/v1/store/prune?cursor={cursor}", prune, headers=KEY)
    assert first[0] == 422, first
    assert await house.api("POST", f"/v1/store/prune?cursor={cursor}", prune, headers=KEY) == first


async def test_many_at_once_make_one_message(house: House) -> None:
    calls = [house.api("POST", "/v1/messages", body(), headers=KEY) for _ in range(30)]
    answers = await asyncio.gather(*calls)
    statuses = Counter(status for status, _ in answers)
    assert statuses.keys() <= {202, 409}
    assert statuses[202] >= 1
    assert len({found["id"] for status, found in answers if status == 202}) == 1
    assert await sent(house, ANA) == 1


async def test_a_refused_message_stays_refused(house: House) -> None:
    marketing = body() | {"category": "marketing"}
    first = await house.api("POST", "/v1/messages", marketing, headers=KEY)
    assert (first[0], first[1]["status"]) == (202, "refused")
    await house.subscribe(ANA)
    assert await house.api("POST", "/v1/messages", marketing, headers=KEY) == first
    assert await sent(house, ANA) == 0


async def test_a_key_outlives_a_restart_and_a_day(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.up():
        first = await house.api("POST", "/v1/messages", body(), headers=KEY)
        paused = await house.api("POST", "/v1/channels/sms-us/pause", headers=KEY)
        await house.api("POST", "/v1/channels/sms-us/resume")
        assert await house.api("POST", "/v1/channels/sms-us/pause", headers=KEY) == paused
        _, shown = await house.api("GET", "/v1/channels")
        assert shown["items"][0]["state"] == "running", "the same request again does nothing"
    async with house.up():
        house.clock.advance(DAY - HOUR)
        assert await house.api("POST", "/v1/messages", body(), headers=KEY) == first
        marker = await house.send(BO, "marker", "utility")
        await house.message(marker["id"], "delivered")
        assert len(await house.requests(ANA)) == 0, "it was sent before the restart"


async def test_bytes_are_compared_and_a_repeated_answer_says_so(house: House) -> None:
    headers = {"Authorization": "Bearer test-key", "Content-Type": "application/json", **KEY}
    raw = json.dumps(body()).encode()
    seen = []
    for data in (raw, raw, raw + b" "):
        async with house.http.post(f"{house.url}/v1/messages", data=data, headers=headers) as answer:
            seen.append((answer.status, answer.headers.get("Idempotent-Replayed"), await answer.json()))
    assert [it[:2] for it in seen] == [(202, None), (202, "true"), (422, None)]
    assert seen[0][2] == seen[1][2]
    assert await sent(house, ANA) == 1


async def test_a_refusal_is_given_again_and_a_busy_answer_is_not(house: House) -> None:
    wrong = body() | {"text": ""}
    first = await house.api("POST", "/v1/messages", wrong, headers=KEY)
    assert first[0] == 422
    async with house.http.post(
        f"{house.url}/v1/messages", json=wrong, headers={"Authorization": "Bearer test-key", **KEY}
    ) as answer:
        assert (answer.status, answer.headers["Idempotent-Replayed"]) == (422, "true")
        assert answer.content_type == "application/problem+json"
        assert await answer.json() == first[1]


POSTS: list[tuple[str, Any, str]] = [
    ("/v1/messages", body(), "application/json"),
    ("/v1/campaigns", {"name": "a", "channel": "sms-us", "category": "utility", "text": "Sale"}, "application/json"),
    ("/v1/campaigns/{id}/start", {}, "application/json"),
    ("/v1/campaigns/{id}/recipients?part=a", b"to\n+15551230001\n", "text/csv"),
    ("/v1/imports?group=sms-promos&state=unsubscribed", b"address\n+15551230001\n", "text/csv"),
    *((f"/v1/campaigns/{{id}}/{verb}", {}, "application/json") for verb in ("pause", "resume", "cancel")),
    *((f"/v1/campaigns/{{id}}/{call}", {}, "application/json") for call in ("copy", "preview")),
    ("/v1/campaigns/{id}/test", {"to": [ANA]}, "application/json"),
    ("/v1/channels/sms-us/pause", {}, "application/json"),
    ("/v1/channels/sms-us/resume", {}, "application/json"),
    ("/v1/event_sinks/0/replay", {}, "application/json"),
    ("/v1/event_sinks/0/enable", {}, "application/json"),
    ("/v1/inbound/replay", {}, "application/json"),
    ("/v1/reviews/{id}", {"decision": "keep"}, "application/json"),
    ("/v1/store/prune", {"older_than": "400 days"}, "application/json"),
    ("/subscription/status/set", {
        "subscription_group_id": "sms-promos", "subscription_state": "unsubscribed", "phone": [ANA],
    }, "application/json"),
    ("/v2/subscription/status/set", {
        "subscription_groups": [
            {"subscription_group_id": "sms-promos", "subscription_state": "unsubscribed", "phones": [ANA]}
        ],
    }, "application/json"),
    ("/users/track", {"attributes": [{"external_id": "a", "phone": ANA}]}, "application/json"),
]  # fmt: skip

BEFORE = {"pause": ("start",), "resume": ("start", "pause")}
"""What a campaign has to go through before it takes a call."""


def test_every_call_that_is_described_with_a_key_is_among_them() -> None:
    tried = {path.partition("?")[0].replace("sms-us", "{id}").replace("/0/", "/{n}/") for path, _, _ in POSTS}
    assert tried == {each.path for each in OPERATIONS if each.idempotent}
    calls = {each.path for each in OPERATIONS if each.method == "post"}
    assert calls == tried, "every POST of the API takes a key"


@pytest.mark.parametrize(("path", "data", "kind"), POSTS, ids=[post[0] for post in POSTS])
async def test_every_post_takes_a_key(tmp_path: Path, path: str, data: Any, kind: str) -> None:
    sink = f'[[event_sinks]]\nurl = "http://127.0.0.1:9/"\nsecret = "{"s" * 32}"\ntypes = ["campaign.state"]\n'
    house = House(tmp_path, more=sink)
    async with house.up():
        await _takes_a_key(house, path, data, kind)


async def _takes_a_key(house: House, path: str, data: Any, kind: str) -> None:
    draft = {"name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "start": False}
    _, campaign = await house.api("POST", "/v1/campaigns", draft | {"send_at": "2999-01-01T00:00:00Z"})
    for verb in BEFORE.get(path.rpartition("/")[2], ()) if "campaigns" in path else ():
        assert (await house.api("POST", f"/v1/campaigns/{campaign['id']}/{verb}"))[0] == 200
    about = campaign["id"]
    if "reviews" in path:
        await house.text(ANA, "When do you open?")
        _, feed = await house.api("GET", "/v1/events?types=message.received")
        about = feed["items"][0]["data"]["id"]
    url = house.url + path.format(id=about)
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    seen = []
    for sent_ in (raw, raw, raw + b"\n "):
        headers = {"Authorization": "Bearer test-key", "Content-Type": kind, **KEY}
        async with house.http.post(url, data=sent_, headers=headers) as answer:
            seen.append((answer.status, answer.headers.get("Idempotent-Replayed"), await answer.read()))
    (first, new, told), (again, replayed, same), (other, _, _) = seen
    assert (first, again, other) == (first, first, 422), seen
    assert first < 300
    assert (new, replayed) == (None, "true")
    assert json.loads(told) == json.loads(same)


@pytest.mark.parametrize(("path", "data", "kind"), POSTS, ids=[post[0] for post in POSTS])
async def test_what_is_wrong_before_the_endpoint_is_asked_is_not_kept(
    house: House, path: str, data: Any, kind: str
) -> None:
    url = house.url + path.format(id="none")
    api_key, expected = ("none", 401) if path.endswith("/preview") else ("reader-key", 403)  # who reads may look
    for _ in range(2):
        headers = {"Authorization": f"Bearer {api_key}", "Content-Type": kind, **KEY}
        async with house.http.post(url, data=b"{}", headers=headers) as answer:
            assert (answer.status, answer.headers.get("Idempotent-Replayed")) == (expected, None)
