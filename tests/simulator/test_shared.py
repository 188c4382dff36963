"""What the simulated providers share: faults, phones, background work."""

import asyncio

import pytest

from channels.simulator.faults import EVERYONE, GROUPS, Fault, FaultGroup, FaultKind, Faults
from channels.simulator.hub import Hub
from channels.simulator.phones import Phones, ReceivedMessage
from channels.simulator.server import split_listen

API = FaultGroup.API


def message(text: str) -> ReceivedMessage:
    return ReceivedMessage(0, "+15550006000", text, "")


def test_every_kind_of_fault_has_its_group() -> None:
    assert GROUPS.keys() == set(FaultKind)


def test_faults_are_used_up_in_order_the_recipients_own_first() -> None:
    faults = Faults()
    for fault in (
        Fault(FaultKind.HTML, count=2),
        Fault(FaultKind.DROP, "+1"),
        Fault(FaultKind.FAILED, "+1"),
        Fault(FaultKind.HANG, "+1"),
    ):
        faults.add(fault)
    taken = [faults.take("+1", API) for _ in range(5)]
    assert [fault.kind if fault else None for fault in taken] == ["drop", "hang", "html", "html", None]
    assert faults.take("+2", FaultGroup.CALLBACK) is None
    assert faults.take("+1", FaultGroup.CALLBACK) == Fault(FaultKind.FAILED, "+1")


def test_two_faults_alike_are_two() -> None:
    faults = Faults()
    faults.add(Fault(FaultKind.HTML, "+1"))
    faults.add(Fault(FaultKind.HTML, "+1"))
    assert [bool(faults.take("+1", API)) for _ in range(3)] == [True, True, False]


def test_a_fault_without_a_count_stays() -> None:
    faults = Faults()
    faults.add_json({"kind": "error", "code": 20429, "status": 429, "count": None})
    assert all(faults.take("+1", API) for _ in range(10))
    faults.clear()
    assert faults.take("+1", API) is None


@pytest.mark.parametrize(
    ("fault", "takes"),
    [
        (Fault(FaultKind.ERROR, taken=True), False),
        (Fault(FaultKind.DELAY), True),
        (Fault(FaultKind.NO_JSON), True),
        (Fault(FaultKind.HANG), False),
        (Fault(FaultKind.HANG, taken=True), True),
        (Fault(FaultKind.DROP, EVERYONE, taken=True), True),
    ],
)
def test_which_faults_let_the_message_through(fault: Fault, takes: bool) -> None:
    assert fault.takes is takes


async def test_phones_are_bounded() -> None:
    phones = Phones(phones=2, per_phone=2)
    for phone in ("+1", "+2", "+3"):
        for text in ("a", "b", "c"):
            phones.record(phone, message(text))
    assert [[m.text for m in phones.received(phone)] for phone in ("+1", "+2", "+3")] == [[], ["b", "c"], ["b", "c"]]


async def test_a_wait_ends_with_the_message_or_in_time() -> None:
    phones = Phones()
    waiting = asyncio.create_task(phones.wait("+1", 2, 5))
    await asyncio.sleep(0)
    phones.record("+1", message("a"))
    await asyncio.sleep(0)
    assert not waiting.done()
    phones.record("+1", message("b"))
    assert [m.text for m in await waiting] == ["a", "b"]
    assert await phones.wait("+2", 1, 0.01) == ()
    assert await phones.wait("+1", 2, 0) == phones.received("+1")


async def test_background_work_is_bounded_and_ends() -> None:
    hub = Hub(backlog=1)
    cancelled = []

    async def work(name: str) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(name)
            raise

    hub.later(work("first"))
    hub.later(work("second"))
    await asyncio.sleep(0)
    await hub.aclose()
    await hub.aclose()
    assert (cancelled, hub.lost) == (["first"], 1)


async def test_a_gateway_that_is_away() -> None:
    hub = Hub()
    posted = await hub.post("http://127.0.0.1:1/webhooks/sms", b"", {})
    assert posted.status == 0
    assert (await hub.get("http://127.0.0.1:1/webhooks/sms")).status == 0
    await hub.aclose()


@pytest.mark.parametrize(
    ("listen", "expected"), [("127.0.0.1:8090", ("127.0.0.1", 8090)), ("[::1]:0", ("::1", 0)), ("a.b:1", ("a.b", 1))]
)
def test_an_address_to_listen_on_is_read(listen: str, expected: tuple[str, int]) -> None:
    assert split_listen(listen) == expected


@pytest.mark.parametrize("listen", ["", "8090", ":8090", "host:", "host:port"])
def test_a_wrong_address_to_listen_on_is_refused(listen: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        split_listen(listen)
