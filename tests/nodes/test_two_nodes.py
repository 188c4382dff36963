"""Two gateways on one PostgreSQL database, before one provider: what one node promises holds for both together."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections import Counter
from pathlib import Path

import pytest

from gateway.runtime.recent_stops import BEGIN_WITHIN
from tests.support.gateway_process import blast, numbers
from tests.support.pair import pair
from tests.support.people import settle

pytestmark = pytest.mark.postgresql

ANA = "+15551230001"


async def test_each_person_gets_a_campaign_once_and_both_nodes_send(tmp_path: Path) -> None:
    """For three seconds: either claims again and again."""
    async with pair(tmp_path, rate=100) as two:
        people = numbers(300)
        await two.house.subscribe(*people)
        status, campaign = await two.at(0, "POST", "/v1/campaigns", blast(people))
        assert status == 202
        ended = await two.house.campaign(campaign["id"])
        await settle(two.house)
        got = Counter(request.recipient for request in two.sent("Sale"))
        assert got == dict.fromkeys(people, 1)
        assert ended["counts"]["recipients"] == 300
        senders = await two.house.gateway.context.store.read(
            lambda connection: set(connection.exec_driver_sql("SELECT DISTINCT node FROM messages").scalars())
        )
        assert {two.house.gateway.context.node, two.other.context.node} <= senders


async def test_one_webhook_at_both_nodes_has_one_effect(tmp_path: Path) -> None:
    async with pair(tmp_path) as two:
        path = "/v1/consents/sms-promos/" + ANA
        answers = await asyncio.gather(
            *(two.at(i % 2, "PUT", path, {"state": "unsubscribed", "source": "api"}) for i in range(20))
        )
        assert {status for status, _ in answers} == {200}
        _, contact = await two.at(1, "GET", "/v1/contacts/" + ANA)
        assert [identity["value"] for identity in contact["identities"]] == [ANA]
        contacts = await two.house.gateway.context.store.read(
            lambda connection: connection.exec_driver_sql("SELECT count(*) FROM contacts").scalar_one()
        )
        assert contacts == 1


async def test_a_stop_at_one_node_holds_at_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All are being sent to while each texts STOP at a node: nothing begins after its answer."""
    monkeypatch.setattr("gateway.outbound.dispatcher.BEGIN_WITHIN", BEGIN_WITHIN)  # which the answers wait out
    async with pair(tmp_path, rate=200) as two:
        people = numbers(200)
        await two.house.subscribe(*people)
        status, _ = await two.at(0, "POST", "/v1/campaigns", blast(people))
        assert status == 202
        answered: dict[str, int] = {}

        async def stop(node: int, phone: str) -> None:
            assert await two.text(node, phone, "STOP") == 200
            answered[phone] = time.time_ns() // 1000

        for first in range(0, 200, 20):
            node = first // 20 % 2
            await asyncio.gather(*(stop(node, phone) for phone in people[first : first + 20]))
        await settle(two.house)
        late = [request for request in two.sent("Sale") if request.at > answered[request.recipient]]
        assert late == []


async def test_a_stop_that_comes_again_at_another_node_is_heard_there(tmp_path: Path) -> None:
    """The first node waits with its answer until the other can begin nothing any more; so does that one, which may have
    claimed a message before."""
    async with pair(tmp_path) as two:
        await two.house.subscribe(ANA)
        assert await two.text(0, ANA, "STOP", id="SM1") == 200
        before = two.other.context.stops.stamp()
        assert await two.text(1, ANA, "STOP", id="SM1") == 200
        assert two.other.context.stops.stamp() > before
        assert len(await two.house.phone(ANA, 1)) == 1


async def test_one_idempotency_key_at_both_nodes_sends_once(tmp_path: Path) -> None:
    async with pair(tmp_path) as two:
        await two.house.subscribe(ANA)
        body = {"channel": "sms-us", "to": ANA, "category": "utility", "text": "Your order"}
        answers = await asyncio.gather(
            *(two.at(i % 2, "POST", "/v1/messages", body, **{"Idempotency-Key": "one"}) for i in range(6))
        )
        taken = {answer["id"] for status, answer in answers if status == 202}
        assert len(taken) == 1
        assert {status for status, _ in answers} <= {202, 409}
        await settle(two.house)
        assert len(two.sent("Your order")) == 1


async def test_the_nodes_say_who_leads_what(tmp_path: Path) -> None:
    async with pair(tmp_path) as two:

        async def led() -> bool:
            _, shown = await two.at(0, "GET", "/v1/nodes")
            return len(shown["items"]) == 2 and {"sweep", "purge"} <= {
                role for it in shown["items"] for role in it["leads"]
            }

        await two.house.until(led)
        _, shown = await two.at(1, "GET", "/v1/nodes")
        roles = [role for item in shown["items"] for role in item["leads"]]
        assert len(roles) == len(set(roles))
        assert [item["id"] for item in shown["items"] if item["self"]] == [two.other.context.node]
        assert [item["name"] for item in shown["items"]] == [f"{socket.gethostname()}/{os.getpid()}", "other"]
        await two.other.__aexit__()
        _, shown = await two.at(0, "GET", "/v1/nodes")
        assert [item["id"] for item in shown["items"]] == [two.house.gateway.context.node]  # it has left at once
