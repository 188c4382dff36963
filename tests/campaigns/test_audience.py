"""A campaign to who is subscribed to a group: frozen when it starts, added in shares, and stopped by any STOP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from gateway.campaigns import chores
from gateway.core.clock import SECOND, iso
from gateway.housekeeping.sweep import Sweep
from gateway.store import campaigns as campaign_store
from tests.campaigns.drafts import act, bring, csv_of, numbers, outcomes, whole
from tests.campaigns.test_previews import preview
from tests.outbound.test_quiet_hours import HOURS, put_clock
from tests.support.gateway_process import GatewayProcess
from tests.support.house import HOUR, House
from tests.support.senders import gateway
from tests.web.test_openapi import wrong

PEOPLE = numbers(23)
ANA, BO, CY = PEOPLE[:3]
LATE = numbers(3, 100)
BODY = {
    "name": "c", "channel": "sms-us", "category": "marketing", "text": "Hi", "audience": {"group": "sms-promos"},
}  # fmt: skip


async def create(house: House, **more: object) -> dict[str, Any]:
    status, found = await house.api("POST", "/v1/campaigns", {**BODY, **more})
    assert (status, wrong("Campaign", found)) == (202, []), found
    resource: dict[str, Any] = found
    return resource


async def by_hand(house: House) -> Sweep:
    """No sweep runs but the one that the test drives."""
    await house.gateway.tasks.end("sweep")
    return Sweep(house.gateway.context)


async def test_everybody_who_is_subscribed_gets_it_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 5)
    await house.subscribe(*PEOPLE)
    await house.text(BO, "STOP")
    await house.text(LATE[0], "JOIN")  # pending
    campaign = await create(house)
    assert campaign["audience"] == {"group": "sms-promos"}
    done = await house.campaign(campaign["id"])
    assert whole(done) == {"delivered": 22}
    assert {row["to"] for row in await outcomes(house, campaign["id"])} == set(PEOPLE) - {BO}
    assert await house.phone(ANA, 1) == ["Hi"]
    assert "Hi" not in await house.phone(BO) + await house.phone(LATE[0])


async def test_it_is_frozen_when_it_starts(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 5)
    await house.subscribe(*PEOPLE)
    sweep = await by_hand(house)
    campaign = await create(house)
    assert (campaign["state"], campaign["counts"]["recipients"]) == ("running", 0)
    house.clock.advance(SECOND)
    await house.subscribe(*LATE)
    await house.text(PEOPLE[-1], "STOP")
    while await sweep.once():
        pass
    rows = await outcomes(house, campaign["id"])
    assert {row["to"] for row in rows} == set(PEOPLE[:-1])


async def test_a_stop_wins_whenever_it_comes(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 5)
    await house.subscribe(*PEOPLE)
    await house.api("POST", "/v1/channels/sms-us/pause")
    sweep = await by_hand(house)
    campaign = await create(house)
    await sweep.once()
    added = [row["to"] for row in await outcomes(house, campaign["id"])]
    assert len(added) == 5
    waiting = next(to for to in PEOPLE if to not in added)
    for to in (added[0], waiting):
        await house.text(to, "STOP")
    while await sweep.once():
        pass
    await house.api("POST", "/v1/channels/sms-us/resume")
    reasons = {row["to"]: row["reason"] for row in await outcomes(house, campaign["id"])}
    assert (reasons[added[0]], waiting in reasons, len(reasons)) == ("opted_out", False, 22)
    assert await house.phone(PEOPLE[-1], 1) == ["Hi"]
    assert "Hi" not in await house.phone(added[0]) + await house.phone(waiting)


async def test_who_stopped_promotions_is_refused(both: House) -> None:
    group = {"group": "wa-news"}
    await both.subscribe(ANA, BO, group="wa-news")
    path = f"/v1/consents/wa-news/{BO}"
    assert (await both.api("PUT", path, {"marketing": "stopped"}))[0] == 200
    template = {"name": "promo_1", "language": "en_US"}
    status, found = await both.api(
        "POST", "/v1/campaigns", {**BODY, "channel": "wa-main", "audience": group, "text": None, "template": template}
    )
    assert status == 202, found

    async def in_() -> bool:
        _, shown = await both.api("GET", f"/v1/campaigns/{found['id']}")
        return bool(shown["counts"]["recipients"] == 2 and shown["refused"].get("marketing_stopped") == 1)

    await both.until(in_)


async def test_it_is_finished_only_once_all_are_in(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 5)
    await house.subscribe(*PEOPLE)
    sweep = await by_hand(house)
    campaign = await create(house)
    await sweep.once()

    async def sent() -> bool:
        _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
        return bool(shown["counts"]["delivered"] == 5)

    await house.until(sent)
    _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
    assert shown["state"] == "running"
    while await sweep.once():
        pass

    async def finished() -> bool:
        await sweep.once()
        _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
        return shown["state"] == "finished" and whole(shown) == {"delivered": 23}

    await house.until(finished)


async def test_nobody_subscribed_is_finished_at_once(house: House) -> None:
    campaign = await create(house)
    assert whole(await house.campaign(campaign["id"])) == {}


async def test_pause_and_resume_keep_adding_and_cancel_ends_it(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 5)
    await house.subscribe(*PEOPLE)
    sweep = await by_hand(house)
    kept, gone = await create(house), await create(house)
    await sweep.once()
    for campaign in (kept, gone):
        await act(house, campaign["id"], "pause")
    await act(house, gone["id"], "cancel")
    while await sweep.once():
        pass
    assert whole(await act(house, kept["id"], "resume"))["queued"] >= 18
    await sweep.once()
    _, shown = await house.api("GET", f"/v1/campaigns/{gone['id']}")
    assert (shown["state"], shown["counts"]["recipients"]) == ("cancelled", 5)
    assert (await house.api("GET", f"/v1/campaigns/{kept['id']}"))[1]["counts"]["recipients"] == 23
    assert len(await house.phone(PEOPLE[-1], 1)) == 1


async def test_a_scheduled_one_freezes_when_its_time_comes(house: House) -> None:
    await house.subscribe(ANA)
    campaign = await create(house, send_at=iso(house.clock.now() + HOUR))
    assert campaign["state"] == "scheduled"
    await house.subscribe(BO)
    await house.text(ANA, "STOP")
    house.clock.advance(2 * HOUR)
    done = await house.campaign(campaign["id"])
    assert [row["to"] for row in await outcomes(house, campaign["id"])] == [BO]
    assert done["counts"]["delivered"] == 1


async def test_one_paused_before_its_time_freezes_when_it_is_resumed(house: House) -> None:
    campaign = await create(house, send_at=iso(house.clock.now() + HOUR))
    await act(house, campaign["id"], "pause")
    await house.subscribe(ANA)
    house.clock.advance(2 * HOUR)
    await act(house, campaign["id"], "resume")
    assert whole(await house.campaign(campaign["id"])) == {"delivered": 1}


async def test_a_draft_is_changed_copied_and_takes_no_upload(house: House) -> None:
    await house.subscribe(ANA)
    draft = await create(house, start=False)
    status, problem = await bring(house, draft["id"], csv_of([BO]))
    assert (status, "sms-promos" in problem["detail"]) == (409, True)
    for text in ("Hi {{name}}", "x" * 2000):
        status, problem = await house.api("PATCH", f"/v1/campaigns/{draft['id']}", {"text": text})
        assert status == 422, problem
    status, _ = await house.api("PATCH", f"/v1/campaigns/{draft['id']}", {"text": "Hi {{name|you}}"})
    assert status == 200
    _, copied = await house.api("POST", f"/v1/campaigns/{draft['id']}/copy")
    assert copied["audience"] == {"group": "sms-promos"}
    (item,) = await preview(house, draft["id"])
    assert (item["to"], item["content"]["text"]) == (ANA, "Hi you")
    await act(house, copied["id"], "start")
    await house.campaign(copied["id"])
    assert await house.phone(ANA, 1) == ["Hi you"]
    assert (await house.api("DELETE", f"/v1/campaigns/{draft['id']}"))[0] == 200


async def test_a_dry_run_counts_everybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.campaigns.service.DRY_RUN_CHUNK", 4)
    monkeypatch.setattr("gateway.campaigns.dry_run.SHOWN", 3)
    async with gateway(tmp_path, sms=HOURS) as house:
        put_clock(house, "America/New_York", 22)
        people = [f"+1212555{i:04}" for i in range(100, 110)]
        await house.subscribe(*people)
        await house.text(people[0], "STOP")
        status, found = await house.api("POST", "/v1/campaigns", {**BODY, "dry_run": True})
        assert (status, wrong("Verdicts", found)) == (200, [])
        assert (found["counts"], found["reasons"]) == ({"recipients": 9, "deferred": 9}, {"quiet_hours": 9})
        assert [item["status"] for item in found["items"]] == ["deferred"] * 3
        assert (await house.api("GET", "/v1/campaigns"))[1]["items"] == []


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        ({"audience": {"group": "wa-news"}}, ["audience", "group"]),
        ({"audience": {}}, ["audience", "group"]),
        ({"text": "Hi {{name}}"}, []),
        ({"recipients": [{"to": ANA}]}, []),
        ({"from": {"campaign": "x"}}, []),
        ({"text": "{{name|" + "x" * 2000 + "}}"}, ["text"]),
    ],
)
async def test_what_is_no_audience(house: House, body: dict[str, Any], loc: list[str]) -> None:
    status, problem = await house.api("POST", "/v1/campaigns", {**BODY, **body})
    assert (status, problem["errors"][0]["loc"]) == (422, loc), problem


async def test_a_kill_while_people_are_added(tmp_path: Path) -> None:
    """The store as a gateway leaves it that dies between two shares; the next start goes on."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(*PEOPLE)
        await house.api("POST", "/v1/channels/sms-us/pause")
        await by_hand(house)
        campaign = await create(house)

        def some(connection: Connection) -> None:
            context = house.gateway.context
            row = campaign_store.get(connection, campaign["id"], lock=True)
            chores.audience.add_some(connection, context, row, 7, context.clock.now())

        await house.gateway.context.store.write(some)
    async with house.up():

        async def all_in() -> bool:
            _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
            return bool(shown["counts"]["recipients"] == 23)

        await house.until(all_in)
        await house.api("POST", "/v1/channels/sms-us/resume")

        async def all_delivered() -> bool:  # the campaign is finished when all are sent
            return whole(await house.campaign(campaign["id"])) == {"delivered": 23}

        await house.until(all_delivered)
        assert {len(await house.phone(to)) for to in PEOPLE} == {1}


async def test_a_gateway_that_is_killed_doubles_nobody_and_loses_nobody(tmp_path: Path) -> None:
    people = numbers(1500)
    async with GatewayProcess(tmp_path).up() as house:
        rows = "".join(f"{to},subscribed,2026-01-01T00:00:00Z\n" for to in people)
        raw = f"address,state,at\n{rows}".encode()
        headers = {"Content-Type": "text/csv"}
        status, report = await house.api("POST", "/v1/imports?group=sms-promos", raw=raw, headers=headers)
        assert (status, report["applied"]) == (200, len(people)), report
        await house.api("POST", "/v1/channels/sms-us/pause")
        campaign = await create(house)
        await house.kill()
        await house.start()

        async def all_in() -> bool:
            _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
            return bool(shown["counts"]["recipients"] == len(people))

        await house.until(all_in)
        assert {row["to"] for row in (await house.outcomes(campaign["id"])).values()} == set(people)
