"""Control: start at a time, pause, resume, cancel, expire, breakers, and the failed ones once more."""

from __future__ import annotations

import csv
import io
import re
import time

import pytest

from gateway.core.clock import MINUTE, iso
from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, outcomes, whole
from tests.support.house import DAY, HOUR, KEY, House

ANA, BO, CY = numbers(3)


async def get(house: House, id_: str) -> dict[str, object]:
    """The campaign as it is now."""
    status, found = await house.api("GET", f"/v1/campaigns/{id_}")
    assert status == 200, found
    resource: dict[str, object] = found
    return resource


async def test_a_campaign_waits_for_its_time_also_when_it_was_paused_meanwhile(house: House) -> None:
    id_ = await draft(house, send_at=iso(house.clock.now() + HOUR), text="Hi")
    await bring(house, id_, csv_of([ANA]))
    assert (await act(house, id_, "start"))["state"] == "scheduled"
    assert (await act(house, id_, "start"))["state"] == "scheduled", "the same again"
    assert (await act(house, id_, "pause"))["state"] == "paused"
    assert (await act(house, id_, "resume"))["state"] == "scheduled"
    assert await house.phone(ANA) == []
    house.clock.advance(HOUR)
    await house.campaign(id_)
    assert await house.phone(ANA, 1) == ["Hi"]


async def test_a_draft_does_not_grow_old(house: House) -> None:
    """Its messages expire a day after it was started, however long it was a draft."""
    id_ = await draft(house, text="Hi")
    await bring(house, id_, csv_of([ANA]))
    house.clock.advance(7 * DAY)
    await act(house, id_, "start")
    assert whole(await house.campaign(id_))["delivered" if await house.phone(ANA, 1) else ""] == 1


async def test_a_paused_campaign_expires_with_all_its_recipients(house: House) -> None:
    id_ = await draft(house, text="Hi", expires_in="2 hours")
    await bring(house, id_, csv_of(numbers(1200)))
    await house.api("POST", "/v1/channels/sms-us/pause")
    await act(house, id_, "start")
    await act(house, id_, "pause")
    house.clock.advance(3 * HOUR)

    async def expired() -> bool:
        return whole(await get(house, id_)) == {"expired": 1200}

    await house.until(expired)
    await act(house, id_, "resume")
    await house.campaign(id_)


@pytest.mark.parametrize("house", [{"rate": 50}], indirect=True)
async def test_cancel_ends_what_waits_at_once_however_much_it_is(house: House) -> None:
    id_ = await draft(house, text="Hi")
    await bring(house, id_, csv_of(numbers(3500)))
    await act(house, id_, "start")

    async def begun() -> bool:
        return len(await house.requests()) > 5

    await house.until(begun)
    worked = time.process_time()
    found = await act(house, id_, "cancel")
    assert time.process_time() - worked < 1.0, "seconds of work, whatever else the machine does"
    assert found["state"] == "cancelled"
    counts = whole(found)
    assert counts.keys() <= {"cancelled", "sending", "accepted", "sent", "delivered"}
    assert sum(counts.values()) == 3500
    went = len(await house.requests())

    async def told() -> bool:
        rows = await outcomes(house, id_, "&status=cancelled")
        _, single = await house.api("GET", f"/v1/messages/{rows[-1]['id']}")
        return bool(single["status"] == "cancelled")

    await house.until(told)
    assert len(await house.requests()) <= went + 96
    assert not await outcomes(house, id_, "&status=queued&status=deferred")
    status, problem = await house.api("POST", f"/v1/campaigns/{id_}/start")
    assert (status, problem["detail"]) == (409, "cannot start a campaign that is cancelled")


async def test_outcomes_by_page_and_as_csv(house: House) -> None:
    people = numbers(230)
    await house.fault(kind="error", recipient=people[7], code=21211, status=400)
    id_ = await draft(house)
    await bring(house, id_, csv_of(people) + f"{ANA},again\n{CY[:-1]}9,\n".encode())
    await act(house, id_, "start")
    await house.campaign(id_)
    rows = await outcomes(house, id_)
    assert [row["to"] for row in rows[:230]] == people
    assert [(row["status"], row["reason"]) for row in rows[230:]] == [
        ("refused", "duplicate"), ("refused", "missing_variable" if CY[:-1] + "9" not in people else "duplicate"),
    ]  # fmt: skip
    headers = {"Authorization": f"Bearer {KEY}", "Accept": "text/csv"}
    async with house.http.get(f"{house.url}/v1/campaigns/{id_}/messages", headers=headers) as answer:
        assert (answer.status, answer.content_type) == (200, "text/csv")
        table = list(csv.DictReader(io.StringIO((await answer.read()).decode("utf-8-sig"))))
    assert [(row["to"], row["id"]) for row in table] == [(f'="{row["to"]}"', row["id"]) for row in rows]
    assert (table[7]["status"], table[7]["error_code"]) == ("failed", "21211")
    url = f"{house.url}/v1/campaigns/{id_}/messages?status=failed&status=refused"
    async with house.http.get(url, headers=headers) as answer:
        assert len((await answer.text()).splitlines()) == 4


async def test_the_failed_ones_again_and_nobody_else(house: House) -> None:
    people = numbers(6)
    for phone in people[:3]:
        await house.fault(kind="error", recipient=phone, code=30008, status=400)
    await house.fault(kind="no_json", recipient=people[3])
    first = await draft(house)
    await bring(house, first, csv_of([*people, people[0]]))
    await act(house, first, "start")

    async def settled() -> bool:
        counts = whole(await get(house, first))
        return counts.get("failed") == 3 and not counts.keys() & {"queued", "sending", "accepted"}

    await house.until(settled)
    body = {"name": "again", "channel": "sms-us", "category": "utility", "from": {"campaign": first}}
    status, dry = await house.api("POST", "/v1/campaigns", {**body, "dry_run": True})
    assert (status, [item["to"] for item in dry["items"]]) == (200, people[:3])
    status, second = await house.api("POST", "/v1/campaigns", body)
    assert (status, second["counts"]["recipients"]) == (202, 3)
    await house.campaign(second["id"])
    assert [row["to"] for row in await outcomes(house, second["id"])] == people[:3]
    for phone in people[:3]:
        assert (await house.phone(phone, 1))[-1] == "Hi Ana"
    for wrong in ("unknown", "sent", "queued"):
        again = {**body, "from": {"campaign": first, "status": [wrong]}}
        status, problem = await house.api("POST", "/v1/campaigns", again)
        assert (status, problem["errors"][0]["loc"]) == (422, ["from", "status", 0])
    again = {**body, "from": {"campaign": first, "status": ["refused"]}, "text": "Other"}
    status, none = await house.api("POST", "/v1/campaigns", again)
    assert (status, none["counts"]["recipients"]) == (202, 0), "a duplicate stands beside its first"
    assert (await house.api("POST", "/v1/campaigns", {**body, "from": {"campaign": "x"}}))[0] == 422


@pytest.mark.parametrize("house", [{"rate": 60}], indirect=True)
async def test_too_many_failures_pause_a_campaign(house: House) -> None:
    people = numbers(400)
    for phone in people:
        await house.fault(kind="error", recipient=phone, code=30008, status=400)
    id_ = await draft(house, text="Hi", stop_if={"failure_rate": 0.5, "after": 10})
    await bring(house, id_, csv_of(people))
    await act(house, id_, "start")
    paused = await house.campaign(id_, "paused")
    assert str(paused["paused_reason"]).startswith("failure_rate: ")
    assert paused["counts"]["queued"] > 100
    _, feed = await house.api("GET", "/v1/events?types=campaign.state&limit=1000")
    last = [each["data"] for each in feed["items"] if each["data"]["campaign"] == id_][-1]
    assert (last["state"], last["reason"]) == ("paused", paused["paused_reason"])
    resumed = await act(house, id_, "resume")
    assert resumed["state"] == "running", "it looks at what comes from now on"


async def test_too_many_opt_outs_pause_a_campaign(house: House) -> None:
    people = numbers(10)
    await house.subscribe(*people)
    id_ = await draft(house, text="Sale", category="marketing", stop_if={"opt_out_rate": 0.15, "after": 5})
    await bring(house, id_, csv_of(people))
    await act(house, id_, "start")
    for phone in people:
        await house.phone(phone, 1)
    await house.campaign(id_)
    for phone in people[:2]:
        await house.text(phone, "STOP")
        await house.text(phone, "STOP")
    await house.text("+15553990000", "STOP")
    assert (await get(house, id_))["opted_out"] == 2, "each once, and no stranger"
    other = await draft(house, text="Sale", category="marketing", stop_if={"opt_out_rate": 0.15, "after": 5})
    await bring(house, other, csv_of(people[2:]))
    await house.api("POST", "/v1/channels/sms-us/pause")
    await act(house, other, "start")
    house.clock.advance(4 * DAY - MINUTE)
    await house.text(people[2], "STOP")
    assert (await get(house, id_))["opted_out"] == 2, "after three days it is not the campaign's doing"


@pytest.mark.parametrize("house", [{"rate": 5}], indirect=True)
async def test_an_opt_out_rate_trips_while_it_runs(house: House) -> None:
    people = numbers(60)
    await house.subscribe(*people)
    id_ = await draft(house, text="Sale", category="marketing", stop_if={"opt_out_rate": 0.1, "after": 4})
    await bring(house, id_, csv_of(people))
    await act(house, id_, "start")
    for phone in people[:6]:
        await house.phone(phone, 1)
    for phone in people[:4]:
        await house.text(phone, "STOP")
    paused = await house.campaign(id_, "paused")
    opted_out, sent = map(int, re.findall(r"\d+", str(paused["paused_reason"]).partition(", over")[0]))
    assert str(paused["paused_reason"]) == f"opt_out_rate: {opted_out} of {sent}, over 0.1"
    assert 1 <= opted_out <= 4 <= sent
    assert paused["counts"]["queued"] > 5


async def test_campaigns_are_listed_newest_first(house: House) -> None:
    ids = [await draft(house) for _ in range(5)]
    await act(house, ids[1], "cancel")
    status, page = await house.api("GET", "/v1/campaigns?limit=2")
    assert (status, [it["id"] for it in page["items"]]) == (200, [ids[4], ids[3]])
    status, rest = await house.api("GET", f"/v1/campaigns?limit=100&cursor={page['next']}")
    assert ([it["id"] for it in rest["items"]], rest["next"]) == ([ids[2], ids[1], ids[0]], None)
    _, gone = await house.api("GET", "/v1/campaigns?state=cancelled")
    assert [it["id"] for it in gone["items"]] == [ids[1]]
    assert (await house.api("GET", "/v1/campaigns?state=over"))[0] == 422
