"""The simulated Graph's faults: of the API, of callbacks, and webhooks that come again or are made up."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from channels.errors import SendError, SendOutcome
from channels.inbound import (
    InboundMessage,
    Person,
    Receipt,
    Unreadable,
)
from tests.simulator.graph_play import ANA, Play, playing


@pytest.fixture
async def play() -> AsyncIterator[Play]:
    async with playing() as running:
        yield running


@pytest.mark.parametrize(
    ("fault", "outcome", "arrives"),
    [
        ({"kind": "error", "code": 131056}, SendOutcome.NOT_SENT, 0),
        ({"kind": "error", "code": 130429, "status": 429, "retry_after": 7}, SendOutcome.NOT_SENT, 0),
        ({"kind": "error", "code": 0, "status": 200}, SendOutcome.UNKNOWN, 0),
        ({"kind": "html"}, SendOutcome.UNKNOWN, 0),
        ({"kind": "html", "taken": True}, SendOutcome.UNKNOWN, 1),
        ({"kind": "no_json"}, SendOutcome.UNKNOWN, 1),
        ({"kind": "drop", "taken": True}, SendOutcome.UNKNOWN, 1),
        ({"kind": "hang"}, SendOutcome.UNKNOWN, 0),
    ],
)
async def test_what_each_fault_of_the_api_does_to_a_send(
    play: Play, fault: dict[str, Any], outcome: SendOutcome, arrives: int
) -> None:
    await play.call("faults", {"recipient": ANA, **fault})
    with pytest.raises(SendError) as failed:
        await play.send()
    assert failed.value.outcome is outcome
    assert len(play.simulator.hub.phones.received(ANA)) == arrives
    await play.settle()
    assert len(play.gateway.of(Receipt)) == 3 * arrives
    await play.send()


@pytest.mark.parametrize(
    ("fault", "statuses"),
    [
        ({"kind": "failed", "code": 131049}, ["failed"]),
        ({"kind": "no_status"}, []),
        ({"kind": "disorder"}, ["read", "delivered", "sent"]),
        ({"kind": "duplicate"}, ["sent", "sent", "delivered", "delivered", "read", "read"]),
    ],
)
async def test_what_each_fault_of_callbacks_does_to_the_statuses(
    play: Play, fault: dict[str, Any], statuses: list[str]
) -> None:
    await play.call("faults", fault)
    await play.send()
    await play.settle()
    assert play.statuses() == statuses


async def test_statuses_come_in_batches_and_again_in_others(play: Play) -> None:
    for count in range(40):
        await play.send(to=Person(f"+1650555{count:04d}"))
    await play.settle()
    keys = [one.key for one in play.gateway.of(Receipt)]
    assert len(set(keys)) == 120
    play.gateway.items.clear()
    answer = await play.call("graph/redeliver", {"channel": "wa", "batch": 17, "shuffle": True})
    assert [one["status"] for one in answer["items"]] == [200] * 8
    again = [one.key for one in play.gateway.of(Receipt)]
    assert sorted(again) == sorted(keys)
    assert again != keys


async def test_webhooks_are_tried_again(play: Play) -> None:
    play.gateway.broken = 1
    assert (await play.text("STOP"))["status"] == 503
    await play.settle()
    assert [one.text for one in play.gateway.of(InboundMessage)] == ["STOP"]
    play.gateway.broken = 1
    await play.send()
    await play.settle()
    assert len(play.gateway.of(Receipt)) == 3


@pytest.mark.parametrize(
    ("options", "status", "unreadable"),
    [
        ({"text": '{"entry":[]}'}, 200, 0),
        ({"text": "no JSON \ud800"}, 200, 1),
        ({"updates": {"messages": [{"id": 5, "type": "text"}, "x"]}}, 200, 2),
        ({"field": "hologram_update", "value": {"depth": 3}}, 200, 0),
        ({"text": "{}", "signature": "missing"}, 403, 0),
        ({"text": "{}", "signature": "sha256=" + "0" * 64}, 403, 0),
    ],
)
async def test_a_webhook_made_up_by_the_test_is_posted_as_it_is(
    play: Play, options: dict[str, Any], status: int, unreadable: int
) -> None:
    assert (await play.call("graph/webhook", {"channel": "wa", **options}))["status"] == status
    assert len(play.gateway.of(Unreadable)) == unreadable
