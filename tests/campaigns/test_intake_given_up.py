"""A node that was away for longer than its lease while it wrote a campaign's recipients: others have cancelled the
campaign, and it is neither acknowledged nor filled any further."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection

from gateway.campaigns.service import abandon
from gateway.store import campaigns as campaign_store
from tests.campaigns.drafts import numbers, outcomes
from tests.support.house import House

PEOPLE = numbers(5000)


async def test_a_campaign_that_was_given_up_meanwhile_is_not_acknowledged(house: House) -> None:
    body = {
        "name": "c", "channel": "sms-us", "category": "utility", "text": "Hi", "start": False,
        "recipients": [{"to": to} for to in PEOPLE],
    }  # fmt: skip
    asked = asyncio.create_task(house.api("POST", "/v1/campaigns", body, headers={"Idempotency-Key": "one"}))
    given_up: list[str] = []

    def give_up(connection: Connection) -> None:
        for row in campaign_store.listed(connection, state=None, before="", most=1):
            if row.chore == campaign_store.INTAKE:
                abandon(connection, row.id, house.gateway.context.clock.now())
                given_up.append(row.id)

    async def done() -> bool:
        await house.gateway.context.store.write(give_up)
        return bool(given_up)

    await house.until(done)
    status, problem = await asked
    assert (status, problem["title"]) == (503, "Service Unavailable"), problem
    (id_,) = given_up
    left = {row["status"] for row in await outcomes(house, id_)}
    assert left <= {"cancelled"}
    status, again = await house.api("POST", "/v1/campaigns", body, headers={"Idempotency-Key": "one"})
    assert (status, again["state"], again["counts"]["recipients"]) == (202, "draft", len(PEOPLE))
    assert again["id"] != id_
    assert await everyone_has_an_end(house, id_)


async def everyone_has_an_end(house: House, id_: str) -> bool:
    """Whoever was in the campaign that was given up is cancelled in the store, too."""

    async def ended() -> bool:
        row = await house.gateway.context.store.read(lambda connection: campaign_store.get(connection, id_))
        return row is not None and row.chore is None

    await house.until(ended)
    counts = (await house.api("GET", f"/v1/campaigns/{id_}"))[1]["counts"]
    return bool(counts["recipients"] == counts["cancelled"])
