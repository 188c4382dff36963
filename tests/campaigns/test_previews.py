"""A campaign looked at before anybody gets it: previews, and tests on one's own numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, whole
from tests.outbound.test_quiet_hours import HOURS, put_clock
from tests.support.house import House
from tests.support.meta import ORDER, know_templates
from tests.support.senders import gateway
from tests.web.test_openapi import wrong

ANA, BO, CY = numbers(3)
NEW_YORK = "+12125550101"


async def preview(house: House, id_: str, body: object = None) -> list[dict[str, Any]]:
    status, found = await house.api("POST", f"/v1/campaigns/{id_}/preview", body)
    assert (status, wrong("Previews", found)) == (200, []), found
    items: list[dict[str, Any]] = found["items"]
    return items


async def try_out(house: House, id_: str, *to: str, **more: object) -> list[dict[str, Any]]:
    status, found = await house.api("POST", f"/v1/campaigns/{id_}/test", {"to": list(to), **more})
    assert (status, wrong("TestMessages", found)) == (202, []), found
    items: list[dict[str, Any]] = found["items"]
    return items


async def stored(house: House) -> list[tuple[int]]:
    tables = ("contacts", "identities", "messages", "events", "consents", "ledger")
    return [(await house.sql(f"SELECT count(*) FROM {table}"))[0] for table in tables]


# ── previews ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_given_recipients_with_text_segments_and_gates(house: House) -> None:
    await house.text(BO, "STOP")
    id_ = await draft(house, category="marketing", text="Hi {{name}}" + "x" * 155)
    before = await stored(house)
    people = [
        {"to": ANA, "variables": {"name": "Ana"}},
        {"to": BO, "variables": {"name": "Bö — 🙂"}},
        {"to": CY},
        {"to": ANA, "variables": {"NAME": "Al"}},
    ]
    ana, bo, cy, again = await preview(house, id_, {"recipients": people})
    assert (ana["content"], ana["segments"]) == (
        {"text": "Hi Ana" + "x" * 155}, {"encoding": "GSM-7", "count": 2},
    )  # fmt: skip
    assert (ana["status"], ana["reasons"]) == ("refused", ["not_subscribed"])
    assert (bo["segments"], bo["reasons"]) == ({"encoding": "UCS-2", "count": 3}, ["opted_out"])
    assert (cy["content"], cy["segments"], "missing_variable" in cy["reasons"]) == (None, None, True)
    assert "duplicate" in again["reasons"]
    assert await stored(house) == before
    assert await house.requests(ANA) == []


async def test_the_first_rows_of_what_was_uploaded(house: House) -> None:
    id_ = await draft(house)
    await bring(house, id_, csv_of(numbers(12)) + f"{ANA},Twice\n".encode())
    items = await preview(house, id_)
    assert [item["to"] for item in items] == numbers(10)
    assert items[0]["content"]["text"] == "Hi Ana"
    assert items[0]["status"] == "queued"
    last = (await preview(house, id_, {"first": 13}))[-1]
    assert (last["to"], last["reasons"]) == (ANA, ["duplicate"])
    assert await preview(house, await draft(house)) == []


async def test_a_paused_channel_and_quiet_hours_show(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=HOURS) as house:
        put_clock(house, "America/New_York", 22)
        await house.subscribe(NEW_YORK)
        id_ = await draft(house, category="marketing", text="Hi")
        (item,) = await preview(house, id_, {"recipients": [{"to": NEW_YORK}]})
        assert (item["status"], item["reasons"]) == ("deferred", ["quiet_hours"])
        await house.api("POST", "/v1/channels/sms-us/pause")
        (item,) = await preview(house, id_, {"recipients": [{"to": NEW_YORK}]})
        assert item["reasons"] == ["quiet_hours", "channel_paused"]


async def test_a_template_has_no_segments(both: House) -> None:
    await know_templates(both)
    id_ = await draft(both, channel="wa-main", text=None, template={**ORDER, "body": ["{{name}}"]})
    (item,) = await preview(both, id_, {"recipients": [{"to": ANA, "variables": {"name": "A-1"}}]})
    assert (item["content"]["template"]["body"], item["segments"], item["status"]) == (["A-1"], None, "queued")


async def test_in_whatever_state(house: House) -> None:
    id_ = await draft(house, text="Hi")
    await act(house, id_, "cancel")
    assert len(await preview(house, id_, {"recipients": [{"to": ANA}]})) == 1
    assert (await house.api("POST", f"/v1/campaigns/{id_}/preview", {}, key="reader-key"))[0] == 200


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        ({"recipients": []}, ["recipients"]),
        ({"recipients": [{"to": "555"}]}, ["recipients", 0, "to"]),
        ({"recipients": [{"to": "US.123"}]}, ["recipients", 0, "to"]),
        ({"recipients": [{"to": ANA, "variables": {"name": "x" * 2000}}]}, ["recipients", 0, "text"]),
        ({"recipients": [{"to": ANA}] * 101}, ["recipients"]),
        ({"first": 101}, ["first"]),
        ({"segments": 1}, ["segments"]),
    ],
)
async def test_what_cannot_be_previewed(house: House, body: object, loc: list[object]) -> None:
    id_ = await draft(house)
    status, problem = await house.api("POST", f"/v1/campaigns/{id_}/preview", body)
    assert (status, problem["errors"][0]["loc"]) == (422, loc), problem


# ── tests ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_test_is_sent_outside_of_the_counts(house: House) -> None:
    id_ = await draft(house)
    await bring(house, id_, csv_of([ANA]))
    messages = await try_out(house, id_, BO, CY, variables={"name": "Tester"})
    assert [(item["to"], item["status"], item["campaign"]) for item in messages] == [
        (BO, "queued", None), (CY, "queued", None),
    ]  # fmt: skip
    assert await house.phone(BO, 1) == await house.phone(CY, 1) == ["Hi Tester"]
    _, found = await house.api("GET", f"/v1/campaigns/{id_}")
    assert (found["state"], whole(found), found["totals"]["segments"]) == ("draft", {"queued": 1}, 0)
    _, listed = await house.api("GET", f"/v1/messages?reference=test:{id_}")
    assert {item["to"] for item in listed["items"]} == {BO, CY}
    assert await house.phone(ANA) == []


async def test_consent_holds_for_test_numbers_too(house: House) -> None:
    await house.text(BO, "STOP")
    await house.subscribe(CY)
    id_ = await draft(house, category="marketing", text="Hi")
    sent = {item["to"]: (item["status"], item["reason"]) for item in await try_out(house, id_, ANA, BO, CY)}
    assert sent == {ANA: ("refused", "not_subscribed"), BO: ("refused", "opted_out"), CY: ("queued", None)}
    assert await house.phone(CY, 1) == ["Hi"]


async def test_a_pending_number_gets_no_test(house: House) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    id_ = await draft(house, category="marketing", text="Hi")
    (item,) = await try_out(house, id_, ANA)
    assert (item["status"], item["reason"]) == ("refused", "confirmation_pending")


async def test_quiet_hours_and_the_options_of_the_campaign_hold(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=HOURS) as house:
        put_clock(house, "America/New_York", 22)
        await house.subscribe(NEW_YORK)
        for option, status in (("defer", "deferred"), ("refuse", "refused")):
            id_ = await draft(house, category="marketing", text="Hi", on_quiet_hours=option)
            (item,) = await try_out(house, id_, NEW_YORK)
            assert (item["status"], item["reason"]) == (status, "quiet_hours")


async def test_a_paused_channel_holds_a_test_and_a_stop_ends_it(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    id_ = await draft(house, text="Hi")
    (item,) = await try_out(house, id_, ANA)
    assert (await house.message(item["id"], "deferred"))["reason"] == "channel_paused"
    await house.text(ANA, "STOP")
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert (await house.message(item["id"], "refused"))["reason"] == "opted_out"
    assert "Hi" not in await house.phone(ANA)


async def test_a_missing_variable_is_refused(house: House) -> None:
    (item,) = await try_out(house, await draft(house), ANA)
    assert (item["status"], item["reason"]) == ("refused", "missing_variable")


async def test_the_same_key_sends_once(house: House) -> None:
    path = f"/v1/campaigns/{await draft(house, text='Hi')}/test"
    keys = {"Idempotency-Key": "one"}
    first = await house.api("POST", path, {"to": [ANA]}, headers=keys)
    assert await house.api("POST", path, {"to": [ANA]}, headers=keys) == first
    assert (await house.api("POST", path, {"to": [BO]}, headers=keys))[0] == 422
    await house.message(first[1]["items"][0]["id"], "delivered")
    assert len(await house.requests(ANA)) == 1
    assert await house.requests(BO) == []


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        ({"to": []}, ["to"]),
        ({"to": numbers(11)}, ["to"]),
        ({"to": [ANA, ANA.replace("+1", "1-")]}, ["to", 1]),
        ({"to": ["US.123"]}, ["to", 0]),
        ({"to": [ANA], "variables": {"name": "x" * 2000}}, ["variables", "text"]),
        ({}, ["to"]),
    ],
)
async def test_what_cannot_be_tested_is_not_sent(house: House, body: object, loc: list[object]) -> None:
    id_ = await draft(house)
    status, problem = await house.api("POST", f"/v1/campaigns/{id_}/test", body)
    assert (status, problem["errors"][0]["loc"]) == (422, loc), problem
    assert await house.requests() == []


async def test_who_may_and_what_is_not_there(house: House) -> None:
    id_ = await draft(house, text="Hi")
    assert (await house.api("POST", f"/v1/campaigns/{id_}/test", {"to": [ANA]}, key="reader-key"))[0] == 403
    for call, body in (("test", {"to": [ANA]}), ("preview", {}), ("preview", {"recipients": [{"to": ANA}]})):
        assert (await house.api("POST", f"/v1/campaigns/x/{call}", body))[0] == 404
