"""Placeholders from outside: nobody receives a brace that was meant as one."""

from __future__ import annotations

import pytest

from tests.support.house import House

ANA, BO = "+15551230001", "+15551230002"
MALFORMED = ["{{x", "x}}", "{{x}", "{{${first_name}}}", "{{}}", "{{{x}}}", "{{x | default: 'you'}}", "{first_name}"]


@pytest.mark.parametrize("text", MALFORMED)
async def test_a_malformed_placeholder_is_refused_when_the_campaign_is_created(house: House, text: str) -> None:
    body = {
        "name": "c", "channel": "sms-us", "category": "utility", "text": f"Hi {text}",
        "recipients": [{"to": ANA, "variables": {"x": "1", "first_name": "Ana"}}],
    }  # fmt: skip
    status, answer = await house.api("POST", "/v1/campaigns", body)
    assert status == 422, answer
    assert [error["loc"] for error in answer["errors"]] == [["text"]]
    assert await house.requests() == []


async def test_names_of_variables_may_have_spaces_accents_and_any_case(house: House) -> None:
    body = {
        "name": "c", "channel": "sms-us", "category": "utility",
        "text": "{{ First Name }} {{Prénom|la}} {{1}}",
        "recipients": [
            {"to": ANA, "variables": {"first name": "Ana", "PRÉNOM": "Zoé", "1": "x"}},
            {"to": BO, "variables": {"First name": "Bo", "prénom": " ", "1": "y"}},
        ],
    }  # fmt: skip
    status, campaign = await house.api("POST", "/v1/campaigns", body)
    assert status == 202, campaign
    assert await house.phone(ANA, 1) == ["Ana Zoé x"]
    assert await house.phone(BO, 1) == ["Bo la y"]


async def test_the_columns_of_a_file_are_names_of_variables(house: House) -> None:
    draft = {
        "name": "c", "channel": "sms-us", "category": "utility", "text": "{{first name}}, {{Größe|M}}", "start": False,
    }  # fmt: skip
    _, campaign = await house.api("POST", "/v1/campaigns", draft)
    path = f"/v1/campaigns/{campaign['id']}"
    csv = f"to,First Name,größe\r\n{ANA},Ana,XL\r\n{BO},Bo,\r\n+15551230003,,S\r\n".encode()
    status, part = await house.api("POST", f"{path}/recipients?part=a", raw=csv, headers={"Content-Type": "text/csv"})
    assert (status, part["added"]) == (200, 3), part
    await house.api("POST", f"{path}/start")
    done = await house.campaign(campaign["id"])
    assert done["refused"] == {"missing_variable": 1}
    assert await house.phone(ANA, 1) == ["Ana, XL"]
    assert await house.phone(BO, 1) == ["Bo, M"]


async def test_placeholders_may_stand_in_every_parameter_of_a_template(both: House) -> None:
    body = {
        "name": "c", "channel": "wa-main", "category": "utility",
        "template": {
            "name": "order", "language": "en_US", "body": ["{{First Name|friend}}"], "header": "Order {{no}}",
            "buttons": ["{{a path that is much longer than the code which stands for it}}"],
        },
        "recipients": [
            {"to": ANA, "variables": {"no": "7", "A path that is much longer than the code which stands for it": "p/7"}}
        ],
    }  # fmt: skip
    for place, wrong in (("body", ["{{x"]), ("header", "{x}"), ("buttons", ["{{a}} {{"])):
        status, answer = await both.api(
            "POST",
            "/v1/campaigns",
            body | {"template": body["template"] | {place: wrong}},
        )
        assert status == 422, answer
        assert answer["errors"][0]["loc"][:2] == ["template", place]
    status, campaign = await both.api("POST", "/v1/campaigns", body)
    assert status == 202, campaign
    await both.campaign(campaign["id"])
    (request,) = await both.requests(ANA)
    said = str(request)
    assert "Order 7" in said
    assert "friend" in said
    assert "p/7" in said
    assert "{{" not in said


async def test_a_single_message_fills_its_variables_or_has_none(house: House) -> None:
    body = {"channel": "sms-us", "to": ANA, "category": "utility", "text": "Hi {{name}}, {{when|soon}}"}
    for wrong in (
        body,
        body | {"text": "Hi {{name"},
        body | {"text": "{{x|y}}"},
        body | {"variables": {}, "text": "{x}"},
    ):
        status, answer = await house.api("POST", "/v1/messages", wrong)
        assert status == 422, answer
        assert answer["errors"][0]["loc"] == ["text"]
    status, message = await house.api("POST", "/v1/messages", body | {"variables": {"name": ""}})
    assert (status, message["status"], message["reason"]) == (202, "refused", "missing_variable")
    status, message = await house.api("POST", "/v1/messages", body | {"variables": {"NAME": "Ana"}})
    assert (status, message["status"]) == (202, "queued")
    assert await house.phone(ANA, 1) == ["Hi Ana, soon"]
    await house.send(BO, "a brace } of its own :{", category="utility")
    assert await house.phone(BO, 1) == ["a brace } of its own :{"]
