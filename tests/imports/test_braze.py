"""Braze's four calls as its customers make them: fields, limits, answers, errors."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.house import House

ANA, BEN, CLEO = "+15551230001", "+15551230002", "+15551230003"
V1, V2, GET, TRACK = (
    "/subscription/status/set", "/v2/subscription/status/set", "/subscription/status/get", "/users/track"
)  # fmt: skip
GROUP = "sms-promos"
SUBSCRIBED = {"subscription_group_id": GROUP, "subscription_state": "subscribed"}
BOTH = "Either an email address or a phone number should be provided, but not both."


async def post(house: House, path: str, body: object, **more: Any) -> tuple[int, Any]:
    return await house.api("POST", path, body, **more)


async def state(house: House, phone: str) -> str:
    return str((await house.consent(phone))["state"])


async def shown(house: House, query: str) -> dict[str, str]:
    status, answer = await house.api("GET", f"{GET}?subscription_group_id={GROUP}&{query}")
    assert (status, answer["message"]) == (200, "success"), answer
    found: dict[str, str] = answer["status"]
    return found


@pytest.mark.parametrize("phones", [ANA, [ANA], [ANA, BEN]])
async def test_v1_sets_directly_without_the_flag(house: House, phones: str | list[str]) -> None:
    assert await post(house, V1, {**SUBSCRIBED, "phone": phones}) == (201, {"message": "success"})
    assert await state(house, ANA) == "subscribed"
    assert await house.phone(ANA) == []
    body = {**SUBSCRIBED, "subscription_state": "unsubscribed", "phone": phones}
    assert await post(house, V1, body) == (201, {"message": "success"})
    assert await state(house, ANA) == "unsubscribed"
    assert await post(house, V1, {**SUBSCRIBED, "phone": phones}) == (201, {"message": "success"})
    assert await state(house, ANA) == "subscribed"


async def test_the_flag_asks_a_number_never_seen_to_confirm(house: House) -> None:
    body = {**SUBSCRIBED, "phone": ANA, "use_double_opt_in_logic": True}
    assert await post(house, V1, body) == (201, {"message": "success"})
    assert await state(house, ANA) == "pending"
    assert "reply Y" in (await house.phone(ANA, 1))[0]
    assert await shown(house, f"phone=%2B{ANA[1:]}") == {ANA: "Unsubscribed"}
    await house.text(ANA, "Y")
    assert await shown(house, f"phone={ANA}") == {ANA: "Subscribed"}  # a bare + is a space in a query


async def test_who_stopped_is_skipped_and_the_others_are_applied(house: House) -> None:
    await house.text(ANA, "STOP")
    refused = {"message": "success", "errors": [{"phone": ANA, "reason": "opted_out"}]}
    assert await post(house, V1, {**SUBSCRIBED, "phone": [ANA, BEN]}) == (201, refused)
    body = {"subscription_groups": [{**SUBSCRIBED, "phones": [ANA, CLEO], "use_double_opt_in_logic": True}]}
    assert await post(house, V2, body) == (201, refused)
    body = {"attributes": [{"phone": ANA, "subscription_groups": [SUBSCRIBED]}]}
    assert await post(house, TRACK, body) == (201, {**refused, "attributes_processed": 1})
    assert [await state(house, phone) for phone in (ANA, BEN, CLEO)] == ["unsubscribed", "subscribed", "pending"]


async def test_external_ids_come_with_track_and_serve_everywhere(house: House) -> None:
    body = {
        "attributes": [
            {"external_id": "u1", "phone": ANA, "first_name": "Ana", "subscription_groups": [SUBSCRIBED]},
            {"external_id": "u2", "phone": BEN},
            {"external_id": "nobody", "subscription_groups": [SUBSCRIBED]},
        ],
        "events": [{"external_id": "u1", "name": "bought", "time": "2026-01-01T00:00:00Z"}],
    }
    answer = {"message": "success", "attributes_processed": 3, "events_processed": 1}
    assert await post(house, TRACK, body) == (201, answer)
    found = await shown(house, "external_id[]=u1&external_id[]=u2&external_id[]=nobody")
    assert found == {"u1": "Subscribed", "u2": "Unknown", "nobody": "Unknown"}
    assert await post(house, V1, {**SUBSCRIBED, "external_id": ["u2", "nobody"]}) == (201, {"message": "success"})
    off = {**SUBSCRIBED, "subscription_state": "unsubscribed"}
    assert await post(house, V2, {"subscription_groups": [{**off, "external_ids": ["u1"]}]}) == (
        201, {"message": "success"}
    )  # fmt: skip
    assert [await state(house, phone) for phone in (ANA, BEN)] == ["unsubscribed", "subscribed"]
    assert (await house.api("GET", f"/v1/contacts/{ANA}"))[1]["external_id"] == "u1"
    assert (await post(house, TRACK, {"attributes": [{"external_id": "u1", "phone": CLEO}]}))[0] == 201
    assert (await house.api("GET", f"/v1/contacts/{ANA}"))[1]["external_id"] is None
    assert await shown(house, "external_id=u1") == {"u1": "Unsubscribed"}, "a new phone inherits what they ended"
    found = await shown(house, f"external_id=u2&phone=%2B{ANA[1:]}")
    assert found == {"u2": "Subscribed"}, "external_id wins over phone"


async def test_track_tells_what_it_could_not_take(house: House) -> None:
    body = {
        "attributes": [
            {"phone": "555-1234", "subscription_groups": [SUBSCRIBED]},
            {"phone": BEN, "subscription_groups": [{**SUBSCRIBED, "subscription_group_id": "nope"}]},
            {"phone": ANA, "subscription_groups": [SUBSCRIBED]},
        ]
    }
    status, answer = await post(house, TRACK, body)
    assert (status, answer["message"]) == (201, "success")
    assert [(it["input_array"], it["index"]) for it in answer["errors"]] == [("attributes", 0), ("attributes", 1)]
    assert await state(house, ANA) == "subscribed"


MANY = [f"+1555130{i:04}" for i in range(76)]
WRONG: list[tuple[str, str, object, str]] = [
    ("no group", V1, {"subscription_state": "subscribed", "phone": ANA}, "subscription_group_id"),
    ("an unknown group", V1, {**SUBSCRIBED, "subscription_group_id": "nope", "phone": ANA}, "subscription_group_id"),
    ("no state", V1, {"subscription_group_id": GROUP, "phone": ANA}, "subscription_state"),
    ("another state", V1, {**SUBSCRIBED, "subscription_state": "pending", "phone": ANA}, "subscription_state"),
    ("nobody", V1, SUBSCRIBED, "external_id or phone"),
    ("email and phone", V1, {**SUBSCRIBED, "phone": ANA, "email": "a@b.example"}, BOTH),
    ("an email", V1, {**SUBSCRIBED, "email": "a@b.example"}, "email"),
    ("51 phones", V1, {**SUBSCRIBED, "phone": MANY[:51]}, "phone"),
    ("no phones", V1, {**SUBSCRIBED, "phone": []}, "phone"),
    ("51 external ids", V1, {**SUBSCRIBED, "external_id": MANY[:51]}, "external_id"),
    ("a phone that is none", V1, {**SUBSCRIBED, "phone": [ANA, "555"]}, "E.164"),
    ("no JSON", V1, "{", ""),
    ("no groups", V2, {}, "subscription_groups"),
    ("51 phones of v2", V2, {"subscription_groups": [{**SUBSCRIBED, "phones": MANY[:51]}]}, "phones"),
    ("emails and phones", V2, {"subscription_groups": [{**SUBSCRIBED, "phones": [ANA], "emails": ["a@b"]}]}, BOTH),
    ("76 users", TRACK, {"attributes": [{"phone": phone} for phone in MANY]}, "attributes"),
]


@pytest.mark.parametrize(("path", "body", "says"), [it[1:] for it in WRONG], ids=[it[0] for it in WRONG])
async def test_wrong_calls_change_nothing(house: House, path: str, body: object, says: str) -> None:
    status, answer = await post(house, path, body)
    assert status == 400, answer
    assert says in answer["message"]
    assert await state(house, ANA) == "unknown"


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("", "subscription_group_id"),
        ("subscription_group_id=nope&phone=%2B15551230001", "subscription_group_id"),
        (f"subscription_group_id={GROUP}", "external_id or phone"),
        (f"subscription_group_id={GROUP}&email=a@b.example&phone=%2B15551230001", BOTH),
        (f"subscription_group_id={GROUP}&phone=555", "E.164"),
        (f"subscription_group_id={GROUP}&" + "&".join(f"external_id={i}" for i in range(51)), "external_id"),
    ],
)
async def test_a_wrong_query_is_told(house: House, query: str, says: str) -> None:
    status, answer = await house.api("GET", f"{GET}?{query}")
    assert status == 400, answer
    assert says in answer["message"]


async def test_a_call_needs_a_key_of_the_scope(house: House) -> None:
    for path in (V1, V2, TRACK):
        assert await post(house, path, {}, key=None) == (401, {"message": "Invalid API key"})
        status, answer = await post(house, path, {}, key="reader-key")
        assert (status, list(answer)) == (403, ["message"])
    status, answer = await house.api(
        "GET", f"{GET}?subscription_group_id={GROUP}&phone=%2B15551230001", key="reader-key"
    )
    assert status == 200
    status, answer = await post(house, V1, None, raw=b"x", headers={"Content-Type": "text/plain"})
    assert (status, list(answer)) == (415, ["message"])


async def test_fifty_phones_are_one_change(house: House) -> None:
    assert await post(house, V1, {**SUBSCRIBED, "phone": MANY[:50]}) == (201, {"message": "success"})
    found = await shown(house, "&".join(f"phone[]=%2B{phone[1:]}" for phone in MANY[:50]))
    assert found == dict.fromkeys(MANY[:50], "Subscribed")


OFF = {**SUBSCRIBED, "subscription_state": "unsubscribed"}


async def test_an_external_id_is_linked_by_every_call_and_an_unsubscription_is_never_lost(house: House) -> None:
    assert (await post(house, V1, {**SUBSCRIBED, "external_id": "v1", "phone": "(555) 123-0001"}))[0] == 201
    body = {"subscription_groups": [{**SUBSCRIBED, "external_ids": ["v2"], "phones": [BEN[2:]]}]}
    assert (await post(house, V2, body))[0] == 201
    assert [await state(house, phone) for phone in (ANA, BEN)] == ["subscribed", "subscribed"]
    status, answer = await post(house, V1, {**OFF, "external_id": ["v1", "v2", "nobody"]})
    told = [{"external_id": "nobody", "reason": "not_known"}]
    assert (status, answer) == (201, {"message": "success", "errors": told})
    assert [await state(house, phone) for phone in (ANA, BEN)] == ["unsubscribed", "unsubscribed"]


async def test_the_last_of_several_states_in_one_call_holds(house: House) -> None:
    states = [{**given, "phones": [ANA]} for given in (OFF, SUBSCRIBED, SUBSCRIBED, OFF)]
    assert (await post(house, V2, {"subscription_groups": states}))[0] == 201
    assert await state(house, ANA) == "unsubscribed"


async def test_an_alias_that_is_a_phone_is_an_address(house: House) -> None:
    await post(house, V1, {**SUBSCRIBED, "phone": ANA})
    alias = {"alias_name": ANA, "alias_label": "phone"}
    status, answer = await post(house, TRACK, {"attributes": [{"user_alias": alias, "subscription_groups": [OFF]}]})
    assert (status, answer) == (201, {"message": "success", "attributes_processed": 1})
    assert await state(house, ANA) == "unsubscribed"
    other = {"alias_name": "x", "alias_label": "crm"}
    _, answer = await post(house, TRACK, {"attributes": [{"user_alias": other, "subscription_groups": [OFF]}]})
    assert answer["errors"][0]["index"] == 0
