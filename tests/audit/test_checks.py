"""The auditor finds every fault that is planted in a record, and in a clean record none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.audit.checks import CHECKS, audit, wrong
from tests.audit.record import SECOND, Bounds, Call, Freeze, Record, Send, Webhook
from tests.audit.report import markdown, text, volume

SMS, WA = "+15550006000", "106540352242922"
ANA, BO, CLEO, DAN, EVE = (f"+1555123000{i}" for i in range(1, 6))
AT = 1_800_000_000 * SECOND
STOPPED_AT = AT + 20 * SECOND


def message(id_: str, to: str, status: str = "delivered", category: str = "marketing", **more: Any) -> dict[str, Any]:
    return {"id": id_, "to": to, "status": status, "category": category, "reference": None, **more}


def send(id_: str, to: str, after: float, text: str = "Sale", *, sender: str = SMS, taken: bool = True) -> Send:
    return Send(AT + int(after * SECOND), sender, to, taken, text, id_)


def call(kind: str, key: str, answer: Any, request: Any, status: int = 202) -> Call:
    return Call(kind, key, AT, AT + 1000, status, request, answer)


def word(person: str, text_: str, at: int = STOPPED_AT, id_: str = "SM1", status: int = 200) -> Webhook:
    return Webhook(at - 5000, at, status, "sms-us", person, text_, id_)


def told(id_: str, status: str, answer: int = 204) -> Webhook:
    return Webhook(AT, AT + 1000, answer, "sms-us", told=((id_, status),))


def clean() -> Record:
    """A run in which all is well: a campaign to two people, a single send, an import, STOP, a frozen node."""
    rows = [message("m1", ANA), message("m2", BO, "refused")]
    single = message("m3", CLEO, category="utility", reference="order-1")
    news = message("m4", DAN)
    return Record(
        sends=[
            send("m1", ANA, 1),
            send("m3", CLEO, 2, "Order"),
            send("m4", DAN, 3, "News", sender=WA),
            send("r1", BO, 21, "Acme: you are unsubscribed and will get no more messages."),
        ],
        webhooks=[
            word(BO, "STOP", status=0),
            word(BO, "STOP"),
            word(EVE, "JOIN", id_="SM2"),
            told("m1", "sent"),
            told("m1", "delivered"),
            told("m3", "failed", 503),
        ],
        calls=[
            call("campaign", "sale", None, {"recipients": [{"to": ANA}, {"to": BO}]}, 503),
            call("campaign", "sale", {"id": "c1"}, {"recipients": [{"to": ANA}, {"to": BO}]}),
            call("send", "order-1", {"id": "m3"}, {"to": CLEO}),
            call("send", "order-1", {"id": "m3"}, {"to": CLEO}),
            call("import", "", {}, {"rows": [row("sms-promos", ANA), row("sms-promos", BO), row("wa-news", DAN)]}, 200),
        ],
        messages={item["id"]: item for item in (*rows, single, news)},
        campaigns={"c1": {"name": "sale", "state": "finished", "counts": counts(2, delivered=1, refused=1)}},
        outcomes={"c1": rows},
        consents={
            ("sms-promos", ANA): "subscribed",
            ("sms-promos", BO): "unsubscribed",
            ("sms-promos", EVE): "pending",
            ("wa-news", DAN): "subscribed",
        },
        bounds=Bounds({SMS: 10}, cap=1, cap_in=3600, limit=1, limit_sender=WA, limit_channel="wa-main"),
        freezes=[Freeze(STOPPED_AT - 10 * SECOND, STOPPED_AT + 10 * SECOND)],
    )


def row(group: str, address: str, state: str = "subscribed") -> dict[str, str]:
    return {"group": group, "address": address, "state": state}


def counts(recipients: int, **by_status: int) -> dict[str, int]:
    return {"recipients": recipients, "queued": 0, "delivered": 0, "refused": 0, **by_status}


def having(record: Record, **more: list[Any]) -> Record:
    """The record with these observations added to what is there."""
    return replace(record, **{name: [*getattr(record, name), *items] for name, items in more.items()})


def without_message(record: Record, id_: str) -> Record:
    return replace(record, messages={key: item for key, item in record.messages.items() if key != id_})


def status_of(record: Record, id_: str, status: str) -> Record:
    return replace(record, messages={**record.messages, id_: {**record.messages[id_], "status": status}})


def consent_of(record: Record, person: str, state: str) -> Record:
    return replace(record, consents={**record.consents, ("sms-promos", person): state})


def campaign_of(record: Record, **more: Any) -> Record:
    return replace(record, campaigns={"c1": {**record.campaigns["c1"], **more}})


AFTER_STOP = "arrived after an answered STOP"
TRANSIT = "of requests on their way at the answer, those that came within 50 ms"
FROZEN = "arrived after an answered STOP, from a node that was frozen"
LOST, TWICE, KEY = "acknowledged and lost", "sent twice", "idempotency keys with two effects"
CALLBACK = "acknowledged callbacks without effect"

PLANTED: list[tuple[str, str, Callable[[Record], Record]]] = [
    ("a message that was acknowledged is gone", LOST, lambda it: without_message(it, "m3")),
    ("a campaign that was acknowledged is gone", LOST, lambda it: replace(it, campaigns={})),
    ("a campaign that was acknowledged is cancelled", LOST, lambda it: campaign_of(it, state="cancelled")),
    ("a recipient is gone", LOST, lambda it: replace(it, outcomes={"c1": it.outcomes["c1"][:1]})),
    ("a recipient is there twice", LOST, lambda it: replace(it, outcomes={"c1": [*it.outcomes["c1"]] * 2})),
    ("an imported consent is gone", LOST, lambda it: consent_of(it, ANA, "unknown")),
    ("a STOP is gone", LOST, lambda it: consent_of(it, BO, "subscribed")),
    ("an opt-in is gone", LOST, lambda it: consent_of(it, EVE, "unknown")),
    ("a message is called sent, and was not", LOST, lambda it: replace(it, sends=it.sends[1:])),
    ("a message reached the provider twice", TWICE, lambda it: having(it, sends=[send("m3", CLEO, 9, "Order")])),
    ("a message carries no id", TWICE, lambda it: having(it, sends=[send("", CLEO, 9, "Order")])),
    ("a message after the answer", AFTER_STOP, lambda it: replace(
        having(it, sends=[send("m2", BO, 20.2)]), freezes=[])),
    ("a refused request after the answer", AFTER_STOP, lambda it: having(
        it, sends=[send("m2", BO, 20.06, taken=False)])),
    ("a message on its way", TRANSIT, lambda it: having(it, sends=[send("m2", BO, 20.04)])),
    ("a message after the answer, long after the freeze", AFTER_STOP, lambda it: having(
        it, sends=[send("m2", BO, 32)])),
    ("a message as the node goes on", FROZEN, lambda it: having(it, sends=[send("m2", BO, 30.1)])),
    ("a stranger gets marketing", "marketing without consent", lambda it: having(
        replace(it, messages={**it.messages, "m7": message("m7", CLEO)}), sends=[send("m7", CLEO, 9)])),
    ("two marketing messages", "over a cap", lambda it: having(
        replace(it, messages={**it.messages, "m5": message("m5", ANA)}), sends=[send("m5", ANA, 3599)])),
    ("thirteen in a second", "over the rate in any second", lambda it: having(
        it, sends=[send(f"x{i}", CLEO, 50 + i / 20, taken=False) for i in range(13)])),
    ("two people", "over the messaging limit", lambda it: having(it, sends=[send("m9", EVE, 9, sender=WA)])),
    ("a count too high", "counts that are not those of the rows", lambda it: campaign_of(
        it, counts=counts(3, delivered=2, refused=1))),
    ("a count that adds up to nothing", "counts that are not those of the rows", lambda it: campaign_of(
        it, counts=counts(3, delivered=1, refused=1))),
    ("a broken chain", "breaks in the ledger", lambda it: replace(it, ledger="contact 1, entry 2: changed")),
    ("a delivered message is sent", CALLBACK, lambda it: status_of(it, "m1", "sent")),
    ("a failed message is accepted", CALLBACK, lambda it: having(it, webhooks=[told("m3", "failed")])),
    ("a callback of nothing", CALLBACK, lambda it: having(it, webhooks=[told("m8", "sent")])),
    ("two ids", KEY, lambda it: having(it, calls=[call("send", "order-1", {"id": "m1"}, {"to": CLEO})])),
    ("two messages", KEY, lambda it: replace(
        it, messages={**it.messages, "m6": message("m6", CLEO, "failed", reference="order-1")})),
    ("two campaigns", KEY, lambda it: replace(
        it, campaigns={**it.campaigns, "c2": it.campaigns["c1"]}, outcomes={**it.outcomes, "c2": it.outcomes["c1"]})),
    ("two confirmations", KEY, lambda it: having(it, sends=[send("r2", BO, 22, "Acme: you are unsubscribed")])),
    ("a message waits for ever", "left on its way", lambda it: status_of(it, "m2", "sending")),
]  # fmt: skip


def test_a_clean_record_has_no_fault() -> None:
    found = audit(clean())
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_who_was_not_reached_does_not_count_for_the_messaging_limit() -> None:
    """The second person's message failed: Meta counts to whom something is delivered."""
    more = having(clean(), sends=[send("m9", EVE, 9, sender=WA)], webhooks=[told("m9", "failed")])
    failed = replace(more, messages={**more.messages, "m9": message("m9", EVE, "failed")})
    assert audit(failed)["over the messaging limit"] == []


@pytest.mark.parametrize(("name", "plant"), [case[1:] for case in PLANTED], ids=[case[0] for case in PLANTED])
def test_a_planted_fault_is_found(name: str, plant: Callable[[Record], Record]) -> None:
    found = audit(plant(clean()))
    assert found[name], found
    assert bool(wrong(found)) != (name in (FROZEN, TRANSIT))


def test_there_is_a_planted_fault_for_each_check() -> None:
    assert {name for _, name, _ in PLANTED} == {row.name for row in CHECKS}


@pytest.mark.parametrize(
    "more",
    [
        {"sends": [send("m2", BO, 19.9)]},
        {"sends": [send("x", CLEO, 50 + i / 12, taken=False) for i in range(24)]},
        {"webhooks": [told("m1", "sent"), told("m1", "sent"), told("m3", "delivered", 0)]},
    ],
    ids=["before the answer", "at the rate", "callbacks twice, and one that was not taken"],
)
def test_what_is_right_is_not_reported(more: dict[str, list[Any]]) -> None:
    assert wrong(audit(having(clean(), **more))) == []


def test_a_recorder_that_was_late_does_not_accuse() -> None:
    """What reached it while it stood still for a second has one time."""
    burst = having(clean(), sends=[send(f"x{i}", CLEO, 50, taken=False) for i in range(20)])
    assert wrong(audit(burst))
    assert wrong(audit(replace(burst, late=[(AT + 50 * SECOND, 1.0)]))) == []


def test_the_tables_say_what_was_found() -> None:
    record = having(clean(), sends=[send("m3", CLEO, 9, "Order")])
    found = audit(record)
    assert "1  sent twice" in text(found, volume(record))
    numbers = {name: len(faults) for name, faults in found.items()}
    assert "| **sent twice** | **1** |" in markdown({"one node": (volume(record), numbers)})
