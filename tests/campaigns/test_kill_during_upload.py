"""A gateway that is killed while a stream comes in: the same part again brings in exactly what was missing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from gateway.store import campaigns as campaign_store
from gateway.store.schema import campaigns
from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, whole
from tests.support.gateway_process import GatewayProcess
from tests.support.house import House

PEOPLE = numbers(5000)


@pytest.mark.parametrize("rows", [1, 2000])
async def test_a_kill_in_mid_stream_loses_nobody_and_doubles_nobody(tmp_path: Path, rows: int) -> None:
    async with GatewayProcess(tmp_path).up() as house:
        id_ = await draft(house, text="Hi {{name}}")
        body, killed = csv_of(PEOPLE), asyncio.Event()

        async def pieces() -> AsyncIterator[bytes]:
            for at in range(0, len(body), 8192):
                if at + 8192 >= len(body):
                    await killed.wait()
                yield body[at : at + 8192]

        asked = asyncio.ensure_future(bring(house, id_, pieces()))

        async def enough() -> bool:
            _, found = await house.api("GET", f"/v1/campaigns/{id_}")
            return bool(found["counts"]["recipients"] >= rows)

        await house.until(enough)
        await house.kill()
        killed.set()
        await asyncio.gather(asked, return_exceptions=True)
        await house.start()
        _, parts = await house.api("GET", f"/v1/campaigns/{id_}/recipients")
        _, found = await house.api("GET", f"/v1/campaigns/{id_}")
        (part,) = parts["items"]
        assert part["rows"] == part["added"] == found["counts"]["recipients"] < len(PEOPLE)
        assert found["state"] == "draft"
        status, problem = await house.api("POST", f"/v1/campaigns/{id_}/start")
        assert (status, problem["type"], problem["parts"]) == (409, "incomplete", ["a"]), problem
        assert "'a'" in problem["detail"]
        status, report = await bring(house, id_, body)
        assert (status, report["rows"], report["added"]) == (200, len(PEOPLE), len(PEOPLE))
        assert {row["to"] for row in (await house.outcomes(id_)).values()} == set(PEOPLE)
        assert whole((await house.api("GET", f"/v1/campaigns/{id_}"))[1]) == {"queued": len(PEOPLE)}
        assert await bring(house, id_, body) == (status, report)


async def test_a_kill_after_a_cancel_leaves_nothing_waiting(tmp_path: Path) -> None:
    async with GatewayProcess(tmp_path).up() as house:
        id_ = await draft(house, text="Hi")
        await bring(house, id_, csv_of(PEOPLE))
        await house.api("POST", "/v1/channels/sms-us/pause")
        await act(house, id_, "start")
        cancelled = await act(house, id_, "cancel")
        assert whole(cancelled) == {"cancelled": len(PEOPLE)}
        await house.kill()
        await house.start()
        await house.api("POST", "/v1/channels/sms-us/resume")

        async def told() -> bool:
            last = list((await house.outcomes(id_)).values())[-1]
            _, found = await house.api("GET", f"/v1/messages/{last['id']}")
            return bool(found["status"] == "cancelled")

        await house.until(told)
        assert house.taken("Hi") == {}


async def test_a_request_that_was_never_answered_sends_to_nobody(tmp_path: Path) -> None:
    """The store as a gateway leaves it that dies between two thousands of a request's recipients."""
    house = House(tmp_path)
    async with house.up():
        id_ = await draft(house, text="Hi", recipients=[{"to": to} for to in PEOPLE[:1200]])

        def unfinished(connection: Connection) -> None:
            connection.execute(update(campaigns).where(campaigns.c.id == id_).values(chore=campaign_store.INTAKE))

        await house.gateway.context.store.write(unfinished)
        status, problem = await house.api("POST", f"/v1/campaigns/{id_}/start")
        assert (status, problem["detail"]) == (409, "the campaign's recipients are still being uploaded")
        status, problem = await bring(house, id_, csv_of(PEOPLE))
        assert (status, problem["detail"]) == (409, "the campaign's first recipients are still being uploaded")
    async with house.up():
        _, found = await house.api("GET", f"/v1/campaigns/{id_}")
        assert (found["state"], found["paused_reason"]) == ("cancelled", "its request was interrupted")
        assert whole(found) == {"cancelled": 1200}
        assert await house.requests() == []
