"""Lists: what narrows them, what their pages are, and that no mistake in a query is passed over."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import text

from gateway.core.clock import iso
from tests.support.house import DAY, HOUR, House

ANA, BO, CY = "+15551230001", "+15551230002", "+15551230003"


async def listed(house: House, query: str = "", path: str = "/v1/messages") -> list[dict[str, Any]]:
    """Every item, over all pages of three."""
    items: list[dict[str, Any]] = []
    cursor = ""
    while True:
        status, page = await house.api("GET", f"{path}?limit=3{cursor}{query}")
        assert status == 200, page
        assert page.keys() == {"items", "next"}
        assert len(page["items"]) <= 3
        items += page["items"]
        if page["next"] is None:
            return items
        cursor = f"&cursor={page['next']}"


async def test_messages_are_listed_by_each_filter(house: House) -> None:
    sent = [
        await house.send(phone, f"text {i}", "utility", reference=f"order-{i % 2}")
        for i, phone in enumerate((ANA, BO, ANA, BO, ANA))
    ]
    refused = await house.send(CY, category="marketing")
    house.clock.advance(HOUR)
    later = iso(house.clock.now())
    body = {"name": "c", "channel": "sms-us", "category": "utility", "text": "c", "recipients": [{"to": ANA}]}
    _, campaign = await house.api("POST", "/v1/campaigns", body)
    await house.campaign(campaign["id"])
    (of_campaign,) = await listed(house, f"&campaign={campaign['id']}")

    async def ids(query: str) -> list[str]:
        return [it["id"] for it in await listed(house, query)]

    old = [it["id"] for it in (*sent, refused)]
    assert await ids("") == [of_campaign["id"], *reversed(old)]
    assert await ids(f"&to={quote(ANA)}") == [of_campaign["id"], old[4], old[2], old[0]]
    assert await ids(f"&to={BO}") == [old[3], old[1]]
    assert await ids("&to=%2B15559999999") == []
    assert await ids("&reference=order-1") == [old[3], old[1]]
    assert await ids("&status=refused") == [refused["id"]]
    assert await ids("&status=refused&status=failed&channel=sms-us") == [refused["id"]]
    assert await ids(f"&since={later}") == [of_campaign["id"]]
    assert await ids(f"&since={later.replace('Z', '+00:00')}") == [of_campaign["id"]]
    assert await ids(f"&until={later}&to={ANA}&reference=order-0") == [old[4], old[2], old[0]]
    assert await ids(f"&until={later}") == list(reversed(old))
    (shown,) = await listed(house, "&status=refused")
    assert shown["reason"] == "not_subscribed"


async def test_times_are_those_of_the_messages_after_the_clock_went_back(house: House) -> None:
    house.clock.advance(30 * DAY)
    await house.send(BO, category="utility")
    house.clock.advance(-30 * DAY)
    sent = await house.send(ANA, category="utility")
    soon = iso(house.clock.now() + HOUR)
    assert [it["id"] for it in await listed(house, f"&until={soon}")] == [sent["id"]]
    assert [it["to"] for it in await listed(house, f"&since={soon}")] == [BO]


async def test_what_waits_is_listed_as_it_is_shown(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    waiting = await house.send(ANA, category="utility")
    body = {"name": "c", "channel": "sms-us", "category": "utility", "text": "c", "recipients": [{"to": BO}]}
    _, campaign = await house.api("POST", "/v1/campaigns", body)
    deferred = await listed(house, "&status=deferred")
    assert {(it["to"], it["reason"]) for it in deferred} == {(ANA, "channel_paused"), (BO, "channel_paused")}
    assert await listed(house, "&status=queued") == []
    await house.api("POST", f"/v1/campaigns/{campaign['id']}/cancel")
    (cancelled,) = await listed(house, "&status=cancelled")
    assert (cancelled["to"], cancelled["reason"]) == (BO, None)
    assert [it["id"] for it in await listed(house, "&status=deferred")] == [waiting["id"]]


@pytest.mark.sqlite
async def test_a_list_by_person_reference_or_campaign_goes_by_an_index(house: House) -> None:
    def plans(connection: Any) -> list[str]:
        found = []
        for column in ("contact_id", "reference", "campaign_id"):
            query = f"EXPLAIN QUERY PLAN SELECT * FROM messages WHERE {column} = 'x' AND id < 'y' ORDER BY id DESC"
            found += [row[3] for row in connection.execute(text(query))]
        return found

    found = await house.gateway.context.store.read(plans)
    assert all("SEARCH messages USING INDEX" in line for line in found), found
    assert len(found) == 3


WRONG = [
    ("/v1/messages", "cursor=zzz"), ("/v1/messages", "status=nonsense"), ("/v1/messages", "channel=nowhere"),
    ("/v1/messages", "to=hello"), ("/v1/messages", "since=yesterday"), ("/v1/messages", "until=2026-01-01T00:00:00"),
    ("/v1/messages", "since=9999-12-31T23:59:59Z"), ("/v1/messages", "form=text"), ("/v1/messages", "limit=0"),
    ("/v1/campaigns", "cursor=zzz"), ("/v1/campaigns", "state=nonsense"), ("/v1/campaigns", "status=running"),
    ("/v1/campaigns/{id}", "verbose=1"), ("/v1/campaigns/{id}/messages", "cursor=zzz"),
    ("/v1/campaigns/{id}/messages", "reason=nonsense"), ("/v1/campaigns/{id}/messages", "status=nonsense"),
    ("/v1/campaigns/{id}/messages", "resaon=duplicate"), ("/v1/campaigns/{id}/recipients", "cursor=zzz"),
    ("/v1/channels", "cursor=zzz"), ("/v1/channels", "x=1"), ("/v1/channels/sms-us/history", "cursor=zzz"),
    ("/v1/channels/sms-us/templates", "cursor=zzz"), ("/v1/events", "types=message.recieved"),
    ("/v1/events", "after=zzz"), ("/v1/events", "cursor=zzz"), ("/v1/events", "type=message.status"),
    ("/v1/events", "wait=x"), ("/v1/event_sinks", "cursor=zzz"),
    ("/v1/consents/sms-promos/+15551230001/ledger", "cursor=zzz"), ("/v1/consents/sms-promos/+15551230001", "x=1"),
    ("/v1/contacts/+15551230001", "x=1"),
]  # fmt: skip


async def test_a_mistake_in_a_query_is_told_with_its_place(house: House) -> None:
    body = {"name": "c", "channel": "sms-us", "category": "utility", "text": "c", "start": False}
    _, campaign = await house.api("POST", "/v1/campaigns", body)
    for path, query in WRONG:
        status, problem = await house.api("GET", f"{path.format(id=campaign['id'])}?{query}")
        assert status == 422, (path, query, problem)
        assert problem["errors"][0]["loc"] == ["query", query.partition("=")[0]], (path, query)


async def test_a_misspelt_parameter_of_a_post_is_told(house: House) -> None:
    status, problem = await house.api("POST", "/v1/messages?dryrun=1", {"channel": "sms-us"})
    assert (status, problem["errors"][0]["loc"]) == (422, ["query", "dryrun"])
    status, problem = await house.api(
        "POST", "/v1/imports?stat=subscribed", raw=b"", headers={"Content-Type": "text/csv"}
    )
    assert (status, "did you mean state?" in problem["errors"][0]["msg"]) == (422, True)


async def test_the_feed_goes_on_after_an_events_id(house: House) -> None:
    for i in range(3):
        await house.text(ANA, f"text {i}")
    _, whole = await house.api("GET", "/v1/events?types=message.received")
    _, rest = await house.api("GET", f"/v1/events?types=message.received&after={whole['items'][0]['id']}")
    assert rest["items"] == whole["items"][1:]
