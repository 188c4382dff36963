"""Campaigns in the console: looked at before they start, watched, paused, resumed and cancelled."""

from __future__ import annotations

import pytest

from tests.support.browser import Browser
from tests.support.house import House

ANA, BEN, EVE = "+15551230001", "+15551230002", "+15551230003"
FORM = {
    "name": "Black Friday",
    "channel": "sms-us",
    "category": "marketing",
    "text": "Hi {{first_name|there}}, 20% off",
    "people": f"to,first_name\n{ANA},Ana\n{BEN},Ben\n",
    "send_at": "",
}


@pytest.fixture
async def subscribed(house: House) -> House:
    """Ana is subscribed, Ben never was."""
    await house.subscribe(ANA)
    return house


async def test_it_is_looked_at_first_and_then_reaches_who_subscribed(subscribed: House, admin: Browser) -> None:
    seen = len(await subscribed.phone(ANA))
    await admin.open("/console/campaigns/new")
    page = await admin.send("/console/campaigns/preview", FORM)
    assert page.status == 200
    assert "Hi Ana, 20% off" in page.words
    assert "not_subscribed: 1" in page.words
    assert "2 people, 2 segments" in page.words
    _, listed = await subscribed.api("GET", "/v1/campaigns")
    assert listed["items"] == []
    page = await admin.send("/console/campaigns/new", {**FORM, "do": "start"})
    assert page.path.startswith("/console/campaigns/01")
    assert (await subscribed.phone(ANA, seen + 1))[-1].startswith("Hi Ana, 20% off")
    assert await subscribed.phone(BEN) == []
    page = await admin.open(page.path)
    assert "refused: not_subscribed 1" in page.words
    assert BEN in page.words
    assert "Black Friday" in (await admin.open("/console/campaigns")).words
    assert "campaign.create" in (await admin.open("/console/audit")).words


async def test_each_reason_has_examples_wherever_they_stand(subscribed: House, admin: Browser) -> None:
    strangers = [f"+1555200{i:04}" for i in range(30)]
    await subscribed.subscribe(BEN, EVE)
    await subscribed.text(BEN, "STOP")
    await subscribed.phone(BEN, 1)
    await subscribed.fault(kind="failed", recipient=EVE, code=30003)
    await admin.open("/console/campaigns/new")
    page = await admin.send(
        "/console/campaigns/new", {**FORM, "people": "\n".join([*strangers, BEN, EVE, ANA]), "do": "start"}
    )
    campaign = await subscribed.campaign(page.path.rpartition("/")[2])
    assert campaign["refused"] == {"not_subscribed": 30, "opted_out": 1}
    examples = (await admin.open(page.path)).words.partition("Examples of whom it did not reach")[2]
    assert f"{BEN} refused opted_out" in examples
    assert f"{EVE} failed 30003" in examples
    assert 0 < sum(number in examples for number in strangers) < 10
    assert ANA not in examples


@pytest.mark.parametrize("house", [{"more": '[frequency]\nmarketing_caps = ["1 per 24 hours"]'}], indirect=True)
async def test_who_is_deferred_is_an_example(house: House, admin: Browser) -> None:
    await house.subscribe(ANA, BEN)
    await house.message((await house.send(ANA))["id"], "delivered")
    body = {"name": "c", "channel": "sms-us", "category": "marketing", "text": "Hi", "on_cap": "defer"}
    _, campaign = await house.api("POST", "/v1/campaigns", {**body, "recipients": [{"to": ANA}, {"to": BEN}]})
    path = f"/console/campaigns/{campaign['id']}"

    async def shown() -> bool:
        return f"{ANA} deferred frequency_capped" in (await admin.open(path)).words

    await house.until(shown)
    examples = admin.page.words.partition("Examples of whom it did not reach")[2]
    assert BEN not in examples


async def test_what_waits_in_a_paused_channel_is_an_example(subscribed: House, admin: Browser) -> None:
    await subscribed.api("POST", "/v1/channels/sms-us/pause")
    await admin.open("/console/campaigns/new")
    path = (await admin.send("/console/campaigns/new", {**FORM, "people": ANA, "do": "start"})).path
    assert f"{ANA} deferred channel_paused" in (await admin.open(path)).words
    assert "deferred" not in (await admin.send(f"{path}/cancel", {})).words


async def test_a_draft_is_started_by_hand(subscribed: House, admin: Browser) -> None:
    await admin.open("/console/campaigns/new")
    page = await admin.send("/console/campaigns/new", {**FORM, "do": "draft"})
    assert "draft" in page.words
    seen = len(await subscribed.phone(ANA))
    page = await admin.send(f"{page.path}/start", {})
    assert (await subscribed.phone(ANA, seen + 1))[-1].startswith("Hi Ana")
    assert "campaign.start" in (await admin.open("/console/audit")).words


async def test_it_can_be_paused_resumed_and_cancelled(subscribed: House, admin: Browser) -> None:
    await subscribed.api("POST", "/v1/channels/sms-us/pause")
    await admin.open("/console/campaigns/new")
    path = (await admin.send("/console/campaigns/new", {**FORM, "do": "start"})).path
    assert "paused" in (await admin.send(f"{path}/pause", {})).words
    assert "running" in (await admin.send(f"{path}/resume", {})).words
    assert "cancelled" in (await admin.send(f"{path}/cancel", {})).words
    assert (await admin.send(f"{path}/resume", {})).status == 409
    seen = len(await subscribed.phone(ANA))
    await subscribed.api("POST", "/v1/channels/sms-us/resume")
    _, campaign = await subscribed.api("GET", f"/v1/campaigns/{path.rpartition('/')[2]}")
    assert campaign["counts"]["cancelled"] == 1
    assert len(await subscribed.phone(ANA)) == seen


WRONG = {
    "no text": ({"text": ""}, "text"),
    "a brace too many": ({"text": "Hi {first_name}"}, "not a placeholder"),
    "nobody": ({"people": "\n"}, "nobody in the list"),
    "no number": ({"people": "hello"}, "Line 1"),
    "a time without an offset": ({"send_at": "2026-12-01T10:00:00"}, "send_at"),
    "no table": ({"people": "x" * 200_000}, "The list is no table"),
    "no such channel": ({"channel": "sms-uk"}, "channel"),
}


@pytest.mark.parametrize(("change", "said"), WRONG.values(), ids=WRONG)
async def test_what_is_wrong_is_told_beside_what_was_written(
    house: House, admin: Browser, change: dict[str, str], said: str
) -> None:
    await admin.open("/console/campaigns/new")
    for path in ("/console/campaigns/preview", "/console/campaigns/new"):
        page = await admin.send(path, {**FORM, **change})
        assert page.status == 422
        assert said in page.words
        assert 'value="Black Friday"' in page.text
    _, listed = await house.api("GET", "/v1/campaigns")
    assert listed["items"] == []


async def test_over_a_thousand_people_ask_for_their_number(house: House, admin: Browser) -> None:
    people = "\n".join(f"+1555{2_000_000 + i}" for i in range(1001))
    await admin.open("/console/campaigns/new")
    page = await admin.send("/console/campaigns/preview", {**FORM, "people": people})
    assert "Type the number" in page.words
    page = await admin.send("/console/campaigns/new", {**FORM, "people": people, "do": "start"})
    assert page.status == 422
    assert "1,001 people" in page.words
    page = await admin.send("/console/campaigns/new", {**FORM, "people": people, "do": "draft"})
    path = page.path
    assert (await admin.send(f"{path}/start", {"number": "1000"})).status == 422
    await admin.open(path)
    assert (await admin.send(f"{path}/start", {"number": "1,001"})).status == 200
    _, campaign = await house.api("GET", f"/v1/campaigns/{path.rpartition('/')[2]}")
    assert campaign["state"] in ("running", "finished")


async def test_who_may_only_look_changes_nothing_and_sees_no_numbers(
    subscribed: House, admin: Browser, reader: Browser
) -> None:
    await admin.open("/console/campaigns/new")
    path = (await admin.send("/console/campaigns/new", {**FORM, "do": "draft"})).path
    page = await reader.open(path)
    assert BEN not in page.text
    assert "Start now" not in page.words
    assert (await reader.open("/console/campaigns/new")).status == 403
    await reader.open(path)
    assert (await reader.send(f"{path}/start", {})).status == 403
    assert (await reader.send("/console/campaigns/new", {**FORM, "do": "start"})).status == 403
    _, campaign = await subscribed.api("GET", f"/v1/campaigns/{path.rpartition('/')[2]}")
    assert campaign["state"] == "draft"


async def test_names_and_texts_are_shown_as_they_are(house: House, admin: Browser) -> None:
    evil = "<script>alert(1)</script>\"'&"
    await admin.open("/console/campaigns/new")
    page = await admin.send("/console/campaigns/preview", {**FORM, "name": evil, "text": evil})
    assert "<script>alert" not in page.text
    path = (await admin.send("/console/campaigns/new", {**FORM, "name": evil, "text": evil, "do": "draft"})).path
    for where in (path, "/console/campaigns"):
        page = await admin.open(where)
        assert "<script>alert" not in page.text
        assert "<script>alert(1)</script>" in page.words.replace("& lt;", "<") or "alert(1)" in page.words
    assert (await admin.open("/console/campaigns/nothing")).status == 404
    assert (await admin.open("/console/campaigns/01a1fdfb-653e-7000-a4a5-30d97f865866")).status == 404
