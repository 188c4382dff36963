"""Meta's webhooks: each payload of the table, the items it gives, and the same items from their own raw bytes."""

import json
import random
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.errors import SendError
from channels.inbound import AccountNotice, AccountUpdate, InboundMessage, Item, Receipt, Unreadable, WebhookRequest
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings, sign
from channels.whatsapp.messages import TYPES
from channels.whatsapp.parsing import MAX_DEPTH
from channels.whatsapp.webhook import ACCEPTED, ARRAYS, parse

PAYLOADS = Path(__file__).parent.parent / "payloads" / "whatsapp"
NUMBER = "106540352242922"
ACCOUNT = "102290129340398"
SECRET = "test_app_secret"
CHANNEL = WhatsAppChannel("wa", WhatsAppSettings(NUMBER, ACCOUNT, "+15550783881", "token", SECRET, "verify"))

CASES: dict[str, dict[str, Any]] = {
    f"{file.stem}: {label}": case
    for file in sorted(PAYLOADS.glob("*.json"))
    for label, case in json.loads(file.read_text("utf-8")).items()
}


def body_of(case: dict[str, Any]) -> bytes:
    """The webhook body of a case: whole (`text`), a value, or arrays in the usual value of field `messages`."""
    if "text" in case:
        return str(case["text"]).encode()
    entry: dict[str, Any] = {"id": ACCOUNT}
    if "value" in case:
        entry["time"] = 1739321024
        value = case["value"]
    else:
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "15550783881", "phone_number_id": NUMBER},
            **{array: case[array] for array in ("contacts", *ARRAYS) if array in case},
        }
    entry["changes"] = [{"value": value, "field": case.get("field", "messages")}]
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def plain(item: Item) -> dict[str, Any]:
    """An item as JSON would have it."""
    found = asdict(replace(item, error=None)) if isinstance(item, Receipt) else asdict(item)
    if isinstance(item, Receipt) and item.error is not None:
        error = item.error
        found["error"] = {name: getattr(error, name) for name in ("code", "meaning", "scope", "outcome", "detail")}
    if "media" in found:
        found["media"] = list(found["media"])
    if isinstance(item, AccountNotice) and isinstance(item.update, AccountUpdate):
        found["update"]["restrictions"] = list(found["update"]["restrictions"])
    return {"item": type(item).__name__, **found}


def comparable(item: Item) -> Item:
    """Errors are compared by their text, not by identity."""
    if isinstance(item, Receipt) and item.error is not None:
        return replace(item, error=None, detail=repr(item.error))
    return item


@pytest.mark.parametrize("label", CASES)
def test_payload(label: str) -> None:
    case = CASES[label]
    found = [plain(item) for item in parse(body_of(case))]
    assert [item["item"] for item in found] == [wanted["item"] for wanted in case["items"]], found
    for item, wanted in zip(found, case["items"], strict=True):
        for key, value in wanted.items():
            got = item[key]
            if isinstance(value, dict) and isinstance(got, dict) and key == "error":
                got = {name: got[name] for name in value}
            assert got == value, (key, item)


@pytest.mark.parametrize("label", CASES)
def test_raw_bytes_give_the_same_item(label: str) -> None:
    for item in parse(body_of(CASES[label])):
        again = CHANNEL.replay(item.raw)
        assert [comparable(one) for one in again] == [comparable(item)]


def test_every_type_is_in_the_table() -> None:
    seen = {
        message.get("type") for case in CASES.values() for message in case.get("messages", ()) if "messages" in case
    }
    assert set(TYPES) <= seen


def test_whole_webhook() -> None:
    body = body_of(CASES["messages: text"])
    request = WebhookRequest(
        "POST", "https://gw.example/webhooks/wa", {"x-hub-signature-256": sign(SECRET, body)}, body
    )
    received = CHANNEL.receive(request)
    assert received.response == ACCEPTED
    assert received.items == parse(body)


def test_deep_nesting_costs_only_its_own_place() -> None:
    deep = "[" * 50_000 + "]" * 50_000
    messages = ",".join(
        f'{{"id":"w{i}","from":"16505551234","type":"text","text":{{"body":"STOP"}},"x":{deep if i == 1 else 1}}}'
        for i in range(3)
    )
    body = f'{{"entry":[{{"changes":[{{"field":"messages","value":{{"messages":[{messages}]}}}}]}}]}}'.encode()
    found = parse(body)
    assert [item.key for item in found[:3]] == ["w0", "w1", "w2"]
    assert isinstance(found[3], Unreadable)
    assert found[3].raw == body
    assert parse(b"[" * 100_000)[0].raw == b"[" * 100_000


@pytest.mark.parametrize("depth", [MAX_DEPTH - 2, 180, 250, 2000])
def test_nesting_of_every_depth_is_survived(depth: int) -> None:
    nested = '{"a":' * depth + "1" + "}" * depth
    body = f'{{"entry":[{{"id":"1","changes":[{{"field":"x","value":{nested}}}]}}]}}'.encode()
    for item in parse(body):
        parse(item.raw)


def test_broken_utf8_costs_one_letter() -> None:
    body = body_of({"messages": [{"id": "w", "from": "16505551234", "type": "text", "text": {"body": "STOP!"}}]})
    body = body.replace(b"!", b"\xff")
    (item,) = parse(body)
    assert isinstance(item, InboundMessage)
    assert item.text == "STOP\ufffd"


def update(number: int) -> tuple[str, dict[str, Any]]:
    """The array and the element of one update of a mixed body; some of them are broken."""
    phone = f"1650555{number:04d}"
    match number % 10:
        case 0 | 1:
            return "messages", {"from": phone, "id": f"wamid.{number}", "type": "text", "text": {"body": "hello"}}
        case 2:
            return "messages", {"from": phone, "id": f"wamid.{number}", "type": "button", "button": {"text": "Stop"}}
        case 3 | 4 | 5:
            return "statuses", {"id": f"wamid.{number}", "status": "delivered", "recipient_id": phone}
        case 6:
            return "statuses", {"id": f"wamid.{number}", "status": "failed", "errors": [{"code": 131049}]}
        case 7:
            return "user_preferences", {"wa_id": phone, "value": "stop", "timestamp": number}
        case 8:
            return "messages", {"from": phone, "id": f"wamid.{number}", "type": "text", "text": ["broken", number]}
        case _:
            return "statuses", {"id": {"broken": number}, "status": "sent"}


def batch(numbers: list[int]) -> bytes:
    """The updates in one body, of several entries and changes."""
    entries: list[Any] = []
    for start in range(0, len(numbers), 7):
        changes = []
        for number in numbers[start : start + 7]:
            array, element = update(number)
            value = {"metadata": {"phone_number_id": NUMBER}, array: [element]}
            changes.append({"field": "user_preferences" if array == "user_preferences" else "messages", "value": value})
        entries.append({"id": ACCOUNT, "changes": changes})
    return json.dumps({"object": "whatsapp_business_account", "entry": entries}).encode()


def test_a_thousand_mixed_updates_in_three_batchings() -> None:
    numbers = list(range(1000))
    whole = parse(batch(numbers))
    assert len(whole) == 1000
    broken = [item for item in whole if isinstance(item, Unreadable)]
    assert len(broken) == 200
    keys = [item.key for item in whole]
    assert len(set(keys)) == 1000
    assert {item.route for item in whole} == {NUMBER}
    random.Random(5).shuffle(numbers)
    again = [item for start in range(0, 1000, 33) for item in parse(batch(numbers[start : start + 33]))]
    assert sorted(item.key for item in again) == sorted(keys)
    singles = [item for number in numbers for item in parse(batch([number]))]
    assert sorted(item.key for item in singles) == sorted(keys)


def test_all_of_one_value_at_once() -> None:
    value: dict[str, Any] = {"metadata": {"phone_number_id": NUMBER}, "contacts": []}
    for number in range(1000):
        array, element = update(number)
        value.setdefault(array, []).append({**element, "padding": "x" * 2500})
        value["contacts"].append({"wa_id": f"1650555{number:04d}", "user_id": f"US.{number}"})
    body = json.dumps({"entry": [{"id": ACCOUNT, "changes": [{"field": "messages", "value": value}]}]}).encode()
    assert 2_500_000 < len(body) < 3_200_000
    found = parse(body)
    assert len(found) == 1000
    assert max(len(item.raw) for item in found) < 4000
    hello = next(item for item in found if item.key == "wamid.11")
    assert isinstance(hello, InboundMessage)
    assert hello.person.user_id == "US.11"


KEYS = (
    *("entry", "changes", "value", "field", "messages", "statuses", "errors", "user_preferences", "user_id_update"),
    *("contacts", "metadata", "id", "from", "type", "text", "body", "button", "interactive", "button_reply", "system"),
    *("edit", "message", "timestamp", "status", "code", "phone_number_id", "wa_id", "user_id"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner, max_size=5),
    max_leaves=25,
)


def words(items: tuple[Item, ...]) -> Iterator[str]:
    """Every text of the items that a store must keep."""
    for item in items:
        for value in asdict(replace(item, error=None) if isinstance(item, Receipt) else item).values():
            if isinstance(value, str):
                yield value


@given(JSON)
def test_whatever_comes_is_survived(value: Any) -> None:
    wrapped = {"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}
    for document in (value, wrapped):
        found = parse(json.dumps(document).encode())
        for word in words(found):
            word.encode("utf-8")
            assert "\0" not in word
        for item in found:
            assert [one.key for one in parse(item.raw)] == [item.key]


@given(st.binary(max_size=300))
def test_bytes_are_survived(body: bytes) -> None:
    assert all(isinstance(item, Unreadable) for item in parse(body))


def test_errors_of_receipts_are_send_errors() -> None:
    (item,) = parse(body_of(CASES["statuses: failed with 131049"]))
    assert isinstance(item, Receipt)
    assert isinstance(item.error, SendError)
