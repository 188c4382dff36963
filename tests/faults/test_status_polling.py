"""What has no end for lack of an answer or of callbacks is asked of the provider, and settled without a second send."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from channels.channel import Channel, SentMessage
from channels.inbound import Receipt, ReceiptStatus
from channels.outbound import Content
from gateway.app import Gateway
from gateway.config import parse
from gateway.core.clock import HOUR, MINUTE, SECOND
from gateway.outbound.status_polling import Attempt, StatusPolling, match
from tests.support.gateway_process import GatewayProcess
from tests.support.house import House, ShiftedClock

ANA = "+15551230001"


async def asked(house: House, after: int = 6 * MINUTE) -> None:
    """So long after the attempt, the provider is asked."""
    house.clock.advance(after)
    await house.gateway.status_pollings["sms-us"].look()


async def sends(house: House, to: str = ANA) -> int:
    return len(await house.requests(to))


@pytest.mark.parametrize(
    ("fault", "end", "code"), [({}, "delivered", None), ({"code": 30003}, "failed", "30003")], ids=["good", "bad"]
)
async def test_accepted_without_callbacks_is_settled(
    house: House, fault: dict[str, Any], end: str, code: str | None
) -> None:
    await house.fault(kind="no_status", **fault)
    message = await house.send(ANA, "Hi", "utility")
    await house.message(message["id"], "accepted")
    await asked(house, 4 * MINUTE)
    assert (await house.message(message["id"]))["status"] == "accepted", "it is not asked for at once"
    await asked(house, 2 * MINUTE)
    shown = await house.message(message["id"])
    assert (shown["status"], shown["error"] and shown["error"]["code"]) == (end, code)
    assert await sends(house) == 1


@pytest.mark.parametrize("lost", [{"kind": "drop"}, {"kind": "no_json"}, {"kind": "html"}], ids=lambda it: it["kind"])
async def test_an_answer_that_was_lost_is_found_by_what_was_said(house: House, lost: dict[str, Any]) -> None:
    await house.fault(taken=True, **lost)
    await house.fault(kind="no_status", code=30005)
    message = await house.send(ANA, "Hé, Ana", "utility")
    assert (await house.message(message["id"], "unknown"))["provider_id"] is None
    await asked(house)
    shown = await house.message(message["id"])
    [request] = await house.requests(ANA)
    assert (shown["status"], shown["error"]["code"]) == ("failed", "30005")
    assert shown["provider_id"] == request["provider_id"]


async def test_what_the_provider_does_not_have_stays_unknown(house: House) -> None:
    await house.fault(kind="drop")
    message = await house.send(ANA, "Hi", "utility")
    await house.message(message["id"], "unknown")
    for after in (6 * MINUTE, 2 * HOUR, 12 * HOUR):
        await asked(house, after)
    assert (await house.message(message["id"]))["status"] == "unknown"
    assert await sends(house) == 1


async def test_two_that_say_the_same_are_not_told_apart(house: House) -> None:
    await house.fault(kind="drop", taken=True)
    await house.fault(kind="drop")
    await house.fault(kind="no_status", count=2)
    first = await house.send(ANA, "Hi", "utility")
    await house.message(first["id"], "unknown")
    house.clock.advance(SECOND)
    second = await house.send(ANA, "Hi", "utility")
    await house.message(second["id"], "unknown")
    await asked(house)
    assert [(await house.message(it["id"]))["status"] for it in (first, second)] == ["unknown", "unknown"]


async def test_one_that_another_message_has_is_not_taken(house: House) -> None:
    await house.fault(kind="drop")
    await house.fault(kind="no_status")
    lost = await house.send(ANA, "Hi", "utility")
    await house.message(lost["id"], "unknown")
    house.clock.advance(SECOND)  # after an error the channel may rest for a second
    taken = await house.send(ANA, "Hi", "utility")
    await house.message(taken["id"], "accepted")
    await asked(house)
    assert [(await house.message(it["id"]))["status"] for it in (lost, taken)] == ["unknown", "delivered"]


async def test_a_provider_that_is_away_was_not_asked(house: House) -> None:
    """However often it is away when a message is due, the message is asked for once it is back."""
    simulator = house.gateway.simulator
    assert simulator is not None
    await house.fault(kind="no_status", count=2)
    ids = [(await house.send(ANA, text, "utility"))["id"] for text in ("one", "two")]
    for id_ in ids:
        await house.message(id_, "accepted")
    await simulator.stop()
    await asked(house)
    for _ in range(5):
        await asked(house, MINUTE)
    await simulator.start()
    await asked(house, MINUTE)
    assert [(await house.message(id_))["status"] for id_ in ids] == ["delivered"] * 2


class DeafTo:
    """A channel whose provider has no answer about one message."""

    def __init__(self, channel: Channel, provider_id: str) -> None:
        self.id = channel.id
        self._channel = channel
        self._provider_id = provider_id

    async def status(self, provider_id: str) -> Receipt | None:
        if provider_id == self._provider_id:
            raise OSError("HTTP 500")
        return await self._channel.status(provider_id)


async def test_one_that_cannot_be_asked_for_holds_up_no_other(house: House) -> None:
    await house.fault(kind="no_status", count=2)
    shown = []
    for text in ("one", "two"):
        message = await house.send(ANA, text, "utility")
        shown.append(await house.message(message["id"], "accepted"))
    gateway = house.gateway
    channel = DeafTo(gateway.context.channels["sms-us"], shown[0]["provider_id"])
    polling = StatusPolling(gateway.context, cast("Channel", channel), gateway._receipts)
    house.clock.advance(6 * MINUTE)
    await polling.look()
    await polling.look()
    assert [(await house.message(it["id"]))["status"] for it in shown] == ["accepted", "delivered"]


async def test_killed_while_the_provider_hangs(tmp_path: Path) -> None:
    running = GatewayProcess(tmp_path)
    async with running.up():
        await running.fault(kind="hang", taken=True, recipient=ANA)
        await running.fault(kind="no_status", recipient=ANA)
        message = await running.send(ANA, "Hi", "utility")

        async def arrived() -> bool:
            return len(await running.requests(ANA)) == 1

        await running.until(arrived)
        assert (await running.message(message["id"]))["status"] == "sending"
        await running.kill()
        clock = ShiftedClock()
        clock.advance(6 * MINUTE)
        async with Gateway(parse(running.toml(), {}), clock):
            shown = await running.message(message["id"], "delivered")
        steps = [step["status"] for step in shown["history"]]
        assert steps == ["queued", "sending", "unknown", "delivered"]
        assert len(await running.requests(ANA)) == 1


# ── which of the provider's messages an attempt is ───────────────────────────────────────────────────────────────


def attempt(id_: str, second: int, text: str = "Hi") -> Attempt:
    return Attempt(id_, Content(text=text), second * SECOND)


def told(sid: str, second: int) -> SentMessage:
    return SentMessage(Receipt(sid, sid, ReceiptStatus.DELIVERED, b""), second * SECOND)


MATCHES: list[tuple[str, list[Attempt], list[SentMessage], set[str], str | None]] = [
    ("the one", [], [told("a", 1001)], set(), "a"),
    ("a clock behind ours", [], [told("a", 900)], set(), "a"),
    ("long before", [], [told("a", 800)], set(), None),
    ("long after", [], [told("a", 1200)], set(), None),
    ("nothing", [], [], set(), None),
    ("two", [], [told("a", 1001), told("b", 1002)], set(), None),
    ("two, one of them another's", [], [told("a", 1001), told("b", 1002)], {"b"}, "a"),
    ("another's", [], [told("a", 1001)], {"a"}, None),
    ("another says the same", [attempt("2", 1005)], [told("a", 1001)], set(), None),
    ("another says the same but for spaces", [attempt("2", 1005, " Hi ")], [told("a", 1001)], set(), None),
    ("another says something else", [attempt("2", 1005, "Bye")], [told("a", 1001)], set(), "a"),
    ("another said it at another time", [attempt("2", 1200)], [told("a", 1001)], set(), "a"),
    ("itself", [attempt("1", 1000)], [told("a", 1001)], set(), "a"),
]


@pytest.mark.parametrize("case", MATCHES, ids=[case[0] for case in MATCHES])
def test_which_listed_message_is_taken_for_an_attempt(
    case: tuple[str, list[Attempt], list[SentMessage], set[str], str | None],
) -> None:
    _, others, listed, taken, sid = case
    receipt = match(attempt("1", 1000), others, listed, taken)
    assert (receipt and receipt.provider_id) == sid
