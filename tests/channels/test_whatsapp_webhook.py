"""Meta's webhooks beside what the conformance runner asks of every channel."""

import json
import random
from collections.abc import Iterator
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.errors import SendError
from channels.inbound import InboundMessage, Item, Receipt, Unreadable
from channels.whatsapp.messages import TYPES
from channels.whatsapp.parsing import MAX_DEPTH
from channels.whatsapp.webhook import parse
from tests.conformance.whatsapp import ACCOUNT, NUMBER, body_of, cases

CASES = cases()


def test_every_type_is_in_the_table() -> None:
    seen = {
        message.get("type") for case in CASES.values() for message in case.get("messages", ()) if "messages" in case
    }
    assert set(TYPES) <= seen


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
def test_any_json_is_parsed_or_kept_as_unreadable(value: Any) -> None:
    wrapped = {"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}
    for document in (value, wrapped):
        found = parse(json.dumps(document).encode())
        for word in words(found):
            word.encode("utf-8")
            assert "\0" not in word
        for item in found:
            assert [one.key for one in parse(item.raw)] == [item.key]


@given(st.binary(max_size=300))
def test_any_bytes_are_parsed_or_kept_as_unreadable(body: bytes) -> None:
    assert all(isinstance(item, Unreadable) for item in parse(body))


def test_errors_of_receipts_are_send_errors() -> None:
    (item,) = parse(body_of(CASES["statuses: failed with 131049"]))
    assert isinstance(item, Receipt)
    assert isinstance(item.error, SendError)
