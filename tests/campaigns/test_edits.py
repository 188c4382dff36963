"""Campaigns that have not started: changed, rescheduled, deleted, copied."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import Connection, select

from gateway.campaigns import chores, edits
from gateway.core.clock import MINUTE, SECOND, iso
from gateway.housekeeping.sweep import Sweep
from gateway.store import campaigns as campaign_store
from gateway.store.schema import metadata
from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, outcomes, whole
from tests.support.house import HOUR, House

ANA, BO, CY = numbers(3)


async def change(house: House, id_: str, **body: object) -> tuple[int, Any]:
    return await house.api("PATCH", f"/v1/campaigns/{id_}", body)


async def changed(house: House, id_: str, **body: object) -> dict[str, Any]:
    status, found = await change(house, id_, **body)
    assert status == 200, found
    resource: dict[str, Any] = found
    return resource


async def waiting_on(house: House) -> float:
    _, channels = await house.api("GET", "/v1/channels")
    n: float = channels["items"][0]["queued"]
    return n


# ── change ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_everything_that_may_change(house: House) -> None:
    id_ = await draft(house, stop_if={"failure_rate": 0.5})
    later = iso(house.clock.now() // SECOND * SECOND + HOUR)
    found = await changed(
        house, id_, name="new", text="Bye {{name|you}}", on_cap="defer", on_quiet_hours="refuse",
        expires_in="2 hours", send_at=later, stop_if=None,
    )  # fmt: skip
    wanted = {
        "name": "new", "text": "Bye {{name|you}}", "on_cap": "defer", "on_quiet_hours": "refuse",
        "expires_in": "2 hours", "send_at": later, "stop_if": None, "state": "draft",
    }  # fmt: skip
    assert {name: found[name] for name in wanted} == wanted
    assert (await changed(house, id_))["text"] == "Bye {{name|you}}"
    assert (await changed(house, id_, send_at=None))["send_at"] is None


WRONG = [
    ({"channel": "sms-us"}, ["channel"]),
    ({"category": "marketing"}, ["category"]),
    ({"name": None}, ["name"]),
    ({"name": ""}, ["name"]),
    ({"expires_in": 5}, ["expires_in"]),
    ({"text": None}, []),
    ({"text": "Hi {{name"}, ["text"]),
    ({"text": ""}, ["text"]),
    ({"text": "a", "template": {"name": "x", "language": "en_US"}}, []),
    ({"send_at": "2020-01-01T00:00:00Z"}, ["send_at"]),
    ({"on_cap": None}, ["on_cap"]),
    ({"stop_if": {"failure_rate": 2}}, ["stop_if", "failure_rate"]),
]


@pytest.mark.parametrize(("body", "loc"), WRONG, ids=[str(body) for body, _ in WRONG])
async def test_what_cannot_be_meant_changes_nothing(house: House, body: dict[str, Any], loc: list[str]) -> None:
    id_ = await draft(house)
    _, before = await house.api("GET", f"/v1/campaigns/{id_}")
    status, problem = await change(house, id_, **body)
    assert (status, problem["errors"][0]["loc"]) == (422, loc), problem
    assert (await house.api("GET", f"/v1/campaigns/{id_}"))[1] == before


async def test_who_was_uploaded_gets_the_new_text(house: House) -> None:
    id_ = await draft(house)
    await bring(house, id_, csv_of([ANA], "Ana") + f"{BO},{'B' * 160}\n{CY},\n".encode())
    found = await changed(house, id_, text="Dear {{Name}}, " + "x" * 140, on_cap="defer")
    assert whole(found) == {"queued": 2, "refused": 1}
    await act(house, id_, "start")
    done = await house.campaign(id_)
    assert await house.phone(ANA, 1) == ["Dear Ana, " + "x" * 140]
    assert done["totals"]["segments"] == 1 + 3
    assert {row["to"]: row["reason"] for row in await outcomes(house, id_)}[CY] == "missing_variable"


async def test_a_variable_that_nobody_uploaded_is_refused(house: House) -> None:
    id_ = await draft(house)
    await bring(house, id_, csv_of([ANA]))
    for text in ("Hi {{city}}", "Hi {{name}} in {{city|town}}"):
        status, problem = await change(house, id_, text=text)
        assert (status, "'city'" in problem["detail"]) == (409, True), problem
    await act(house, id_, "start")
    assert await house.phone(ANA, 1) == ["Hi Ana"]


async def test_a_text_that_becomes_too_long_for_somebody_is_refused_as_a_whole(house: House) -> None:
    id_ = await draft(house)
    await bring(house, id_, csv_of([ANA]) + f"{BO},{'B' * 800}\n".encode())
    status, problem = await change(house, id_, text="x" * 900 + "{{name}}")
    assert (status, problem["errors"][0]["loc"]) == (422, ["recipients", 1, "text"]), problem
    await act(house, id_, "start")
    assert await house.phone(ANA, 1) == ["Hi Ana"]


async def test_a_default_that_goes_refuses_who_has_no_value(house: House) -> None:
    id_ = await draft(house, text="Hi {{name|you}}")
    await bring(house, id_, csv_of([ANA]) + f"{BO},\n".encode())
    assert whole(await changed(house, id_, text="Hi {{name}}")) == {"queued": 1, "refused": 1}
    assert await waiting_on(house) == 1
    await act(house, id_, "start")
    assert (await house.campaign(id_))["refused"] == {"missing_variable": 1}
    assert await house.requests(BO) == []


async def test_many_are_measured_in_shares(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 7)
    monkeypatch.setattr(edits, "TRIED", 9)
    id_ = await draft(house)
    await bring(house, id_, csv_of(numbers(50)))
    assert whole(await changed(house, id_, text="{{name}}" + "x" * 200)) == {"queued": 50}
    await act(house, id_, "start")
    assert (await house.campaign(id_))["totals"]["segments"] == 100


async def test_what_stays_as_it_was_writes_no_recipient_anew(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = await draft(house, text="Hi {{name|you}}")
    await bring(house, id_, csv_of([ANA]))
    begun: list[str] = []
    set_chore = campaign_store.set_chore
    monkeypatch.setattr(
        campaign_store, "set_chore", lambda *arguments: (begun.append(arguments[2]), set_chore(*arguments))
    )
    for _ in range(2):  # as it was made, and as an edit wrote it
        assert whole(await changed(house, id_, text="Hi {{name|you}}", name="another")) == {"queued": 1}
    assert begun == []
    await changed(house, id_, text="Dear {{name|you}}")
    assert begun == [campaign_store.RENDER]


async def test_who_dies_meanwhile_leaves_it_to_the_sweep(house: House) -> None:
    """What a request leaves behind that ends after its first transaction; nobody starts it in between."""
    id_ = await draft(house)
    await bring(house, id_, csv_of(numbers(3)))
    await house.gateway.tasks.end("sweep")
    sweep = Sweep(house.gateway.context)

    def begun(connection: Connection) -> None:
        campaign_store.set_chore(connection, id_, campaign_store.RENDER, house.clock.now())

    await house.gateway.context.store.write(begun)
    for call in ("start", "recipients?part=b"):
        status, problem = await house.api("POST", f"/v1/campaigns/{id_}/{call}", raw=b"")
        assert (status, "rendered" in problem["detail"]) == (409, True), problem
    assert (await change(house, id_, name="x"))[0] == 409
    assert (await house.api("DELETE", f"/v1/campaigns/{id_}"))[0] == 409
    while await sweep.once():
        pass
    await act(house, id_, "start")
    assert sorted(map(len, await asyncio.gather(*(house.phone(to, 1) for to in numbers(3))))) == [1, 1, 1]


# ── reschedule ──────────────────────────────────────────────────────────────────────────────────────────────────


async def scheduled(house: House, **more: object) -> str:
    body = {
        "name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "recipients": [{"to": ANA}],
        "send_at": iso(house.clock.now() + HOUR), **more,
    }  # fmt: skip
    status, found = await house.api("POST", "/v1/campaigns", body)
    assert (status, found["state"]) == (202, "scheduled")
    id_: str = found["id"]
    return id_


async def test_a_scheduled_one_starts_at_its_new_time_with_its_new_text(house: House) -> None:
    id_ = await scheduled(house)
    await changed(house, id_, send_at=iso(house.clock.now() + 3 * HOUR), text="Later", expires_in="90 minutes")
    house.clock.advance(2 * HOUR)
    await house.looked()
    assert (await house.campaign(id_, "scheduled"))["text"] == "Later"
    house.clock.advance(HOUR)
    done = await house.campaign(id_)
    assert await house.phone(ANA, 1) == ["Later"]
    assert done["counts"]["expired"] == 0


async def test_a_scheduled_one_may_come_earlier_and_needs_a_time(house: House) -> None:
    id_ = await scheduled(house)
    status, problem = await change(house, id_, send_at=None)
    assert (status, "needs its send_at" in problem["detail"]) == (409, True)
    await changed(house, id_, send_at=iso(house.clock.now() + MINUTE))
    house.clock.advance(2 * MINUTE)
    await house.campaign(id_)


async def test_its_messages_expire_after_the_new_time(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    id_ = await scheduled(house, expires_in="90 minutes")
    await changed(house, id_, send_at=iso(house.clock.now() + 4 * HOUR))
    house.clock.advance(3 * HOUR)
    await house.campaign(id_, "scheduled")
    house.clock.advance(HOUR + MINUTE)
    assert (await house.campaign(id_, "running"))["counts"]["expired"] == 0
    house.clock.advance(90 * MINUTE)
    assert whole(await house.campaign(id_)) == {"expired": 1}


@pytest.mark.parametrize("verb", ["start", "pause", "cancel"])
async def test_nothing_else_is_changed(house: House, verb: str) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    id_ = await scheduled(house)
    if verb == "start":
        house.clock.advance(HOUR)
    state = (await act(house, id_, verb))["state"]
    status, problem = await change(house, id_, text="new")
    assert (status, state in problem["detail"]) == (409, True), problem
    status, problem = await house.api("DELETE", f"/v1/campaigns/{id_}")
    assert (status, state in problem["detail"]) == (409, True), problem
    status, copied = await house.api("POST", f"/v1/campaigns/{id_}/copy")
    assert (status, copied["state"], copied["text"]) == (202, "draft", "Hi")


async def test_who_may_and_what_is_not_there(house: House) -> None:
    id_ = await draft(house)
    path = f"/v1/campaigns/{id_}"
    for method, call in (("PATCH", path), ("DELETE", path), ("POST", f"{path}/copy")):
        assert (await house.api(method, call, {}, key="reader-key"))[0] == 403
    for method, call in (("PATCH", "/v1/campaigns/x"), ("DELETE", "/v1/campaigns/x"), ("POST", "/v1/campaigns/x/copy")):
        assert (await house.api(method, call, {}))[0] == 404
    assert (await change(house, "x", text="new"))[0] == 404


# ── delete ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_draft_goes_with_all_that_it_had(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chores, "SHARE", 7)
    await house.text(BO, "STOP")
    id_, kept = await draft(house, text="Hi"), await draft(house, text="Hi")
    for each in (id_, kept):
        await bring(house, each, csv_of(numbers(20)))
    assert await waiting_on(house) == 38
    status, found = await house.api("DELETE", f"/v1/campaigns/{id_}")
    assert (status, found["id"]) == (200, id_)
    assert await waiting_on(house) == 19
    for path in (f"/v1/campaigns/{id_}", f"/v1/campaigns/{id_}/messages", f"/v1/campaigns/{id_}/recipients"):
        assert (await house.api("GET", path))[0] == 404
    assert (await house.api("DELETE", f"/v1/campaigns/{id_}"))[0] == 404
    _, listed = await house.api("GET", "/v1/campaigns")
    assert [item["id"] for item in listed["items"]] == [kept]
    assert (await house.api("GET", f"/v1/campaigns/{kept}"))[1]["counts"]["recipients"] == 20

    def left(connection: Connection) -> set[str]:
        tables = [table for table in metadata.tables.values() if "campaign_id" in table.c]
        return {t.name for t in tables if id_ in connection.execute(select(t.c.campaign_id)).scalars().all()}

    assert await house.gateway.context.store.read(left) == set()


async def test_a_deletion_that_was_cut_off_goes_on(house: House) -> None:
    id_ = await draft(house, text="Hi")
    await bring(house, id_, csv_of(numbers(20)))

    def begun(connection: Connection) -> None:
        campaign_store.set_chore(connection, id_, campaign_store.DELETE, house.clock.now())

    await house.gateway.context.store.write(begun)
    assert (await house.api("GET", f"/v1/campaigns/{id_}"))[0] == 404
    status, _ = await bring(house, id_, csv_of(numbers(3)), part="b")
    assert status == 404

    async def gone() -> bool:
        return not await waiting_on(house)

    await house.until(gone)


async def test_a_stop_while_a_draft_is_deleted(house: House) -> None:
    id_ = await draft(house, text="Hi")
    await bring(house, id_, csv_of(numbers(300)))
    deleting = asyncio.create_task(house.api("DELETE", f"/v1/campaigns/{id_}"))
    for phone in numbers(5, 290):
        await house.text(phone, "STOP")
    assert (await deleting)[0] == 200

    async def answered() -> bool:  # what waits at the end are the answers to the stops
        return not await waiting_on(house)

    await house.until(answered)


# ── copy ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_copy_has_the_content_and_the_options_and_nobody(house: House) -> None:
    id_ = await draft(house, name="news", on_cap="defer", expires_in="90 minutes", stop_if={"opt_out_rate": 0.1})
    await bring(house, id_, csv_of([ANA]))
    await act(house, id_, "start")
    original = await house.campaign(id_)
    keys = {"Idempotency-Key": "one"}
    first = await house.api("POST", f"/v1/campaigns/{id_}/copy", headers=keys)
    assert await house.api("POST", f"/v1/campaigns/{id_}/copy", headers=keys) == first
    status, copied = first
    assert (status, copied["state"], copied["name"]) == (202, "draft", "news (copy)")
    same = ("channel", "category", "text", "on_cap", "on_quiet_hours", "expires_in", "stop_if")
    assert {name: copied[name] for name in same} == {name: original[name] for name in same}
    assert (copied["counts"]["recipients"], copied["send_at"], copied["started_at"]) == (0, None, None)
    _, listed = await house.api("GET", "/v1/campaigns")
    assert len(listed["items"]) == 2
    _, named = await house.api("POST", f"/v1/campaigns/{id_}/copy", {"name": "again"})
    assert named["name"] == "again"
    await bring(house, copied["id"], csv_of([BO], "Bo"))
    await act(house, copied["id"], "start")
    assert await house.phone(BO, 1) == ["Hi Bo"]
