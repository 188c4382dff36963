"""Campaigns: everybody in exactly one count, held and let go, filled in, tried out, and for later."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.core.clock import iso
from tests.support.house import DAY, HOUR, House
from tests.support.people import settle

ANA, BO, CY, DEE, EVE = (f"+1555123000{i}" for i in range(1, 6))


def to(*phones: str, **more: Any) -> dict[str, Any]:
    """A campaign that needs no subscription, to these phones."""
    body = {"name": "news", "channel": "sms-us", "category": "utility", "text": "News"}
    return body | {"recipients": [{"to": phone} for phone in phones]} | more


def crowd(count: int) -> list[str]:
    """So many phones."""
    return [f"+1555{3_000_000 + i}" for i in range(count)]


async def start(house: House, body: dict[str, Any]) -> dict[str, Any]:
    """POST /v1/campaigns."""
    status, campaign = await house.api("POST", "/v1/campaigns", body)
    assert status == 202, campaign
    found: dict[str, Any] = campaign
    return found


def whole(campaign: dict[str, Any]) -> dict[str, int]:
    """The counts that are not zero; they sum to the recipients."""
    counts = dict(campaign["counts"])
    recipients = counts.pop("recipients")
    assert sum(counts.values()) == recipients, campaign
    assert sum(campaign["refused"].values()) == counts["refused"], campaign
    assert sum(campaign["failed"].values()) == counts["failed"], campaign
    return {name: n for name, n in counts.items() if n}


async def outcomes(house: House, id_: str, query: str = "") -> dict[str, tuple[str, str | None]]:
    """Status and reason of each recipient."""
    status, found = await house.api("GET", f"/v1/campaigns/{id_}/messages?limit=1000{query}")
    assert status == 200, found
    return {item["to"]: (item["status"], item["reason"]) for item in found["items"]}


async def test_everybody_has_one_outcome(house: House) -> None:
    await house.subscribe(ANA, BO, CY, DEE)
    await house.text(BO, "STOP")
    await house.text(EVE, "JOIN")
    await house.fault(kind="error", recipient=CY, code=21211)
    await house.fault(kind="drop", recipient=DEE)
    people = [*crowd(3), ANA, BO, CY, DEE, EVE]
    campaign = await start(house, to(*people, category="marketing"))
    await house.campaign(campaign["id"])

    async def settled() -> bool:
        _, found = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
        return whole(found) == {"delivered": 1, "failed": 1, "unknown": 1, "refused": 5}

    await house.until(settled)
    _, found = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
    assert found["refused"] == {"not_subscribed": 3, "opted_out": 1, "confirmation_pending": 1}
    assert found["failed"] == {"21211": 1}
    assert await outcomes(house, campaign["id"], "&status=refused&reason=opted_out") == {BO: ("refused", "opted_out")}
    assert await outcomes(house, campaign["id"], "&status=delivered") == {ANA: ("delivered", None)}


async def test_of_a_number_twice_the_first_row_is_sent(house: House) -> None:
    rows = [(ANA, "one"), (BO, "two"), (ANA, "three"), (ANA, "four")]
    body = to(text="No {{n}}") | {"recipients": [{"to": phone, "variables": {"n": n}} for phone, n in rows]}
    campaign = await start(house, body)
    done = await house.campaign(campaign["id"])
    assert done["refused"] == {"duplicate": 2}
    assert await house.phone(ANA, 1) == ["No one"]
    assert await house.phone(BO, 1) == ["No two"]


async def test_a_recipient_without_a_variable_is_refused(house: House) -> None:
    rows = [(ANA, {"name": "Ana", "sum": "5"}), (BO, {"name": "Bo"}), (CY, {}), (DEE, {"name": "{{sum}}", "sum": "7"})]
    body = to(text="Hi {{name}}, you owe {{ sum }}.")
    campaign = await start(house, body | {"recipients": [{"to": p, "variables": v} for p, v in rows]})
    done = await house.campaign(campaign["id"])
    assert done["refused"] == {"missing_variable": 2}
    assert await house.phone(ANA, 1) == ["Hi Ana, you owe 5."]
    assert await house.phone(DEE, 1) == ["Hi {{sum}}, you owe 7."]
    assert await house.phone(BO) == []


async def test_a_dry_run_writes_nothing(house: House) -> None:
    await house.subscribe(ANA)
    await house.text(BO, "STOP")
    body = to(ANA, BO, CY, ANA, category="marketing", text="Hi {{name}}", dry_run=True)
    for row in body["recipients"][:3]:
        row["variables"] = {"name": "x"}
    await settle(house)
    _, before = await house.api("GET", "/v1/channels")
    status, found = await house.api("POST", "/v1/campaigns", body)
    assert status == 200, found
    shown = [{name: item[name] for name in ("to", "status", "reasons")} for item in found["items"]]
    assert shown == [
        {"to": ANA, "status": "queued", "reasons": []},
        {"to": BO, "status": "refused", "reasons": ["opted_out"]},
        {"to": CY, "status": "refused", "reasons": ["not_subscribed"]},
        {"to": ANA, "status": "refused", "reasons": ["duplicate", "missing_variable"]},
    ]
    assert (await house.consent(CY))["state"] == "unknown"
    assert (await house.api("GET", "/v1/channels"))[1] == before
    assert await house.phone(ANA) == []


@pytest.mark.parametrize("house", [{"rate": 20}], indirect=True)
async def test_pause_resume_and_cancel(house: House) -> None:
    people = crowd(60)
    campaign = await start(house, to(*people))
    path = f"/v1/campaigns/{campaign['id']}"

    async def begun() -> bool:
        return len(await house.requests()) >= 5

    await house.until(begun)
    status, paused = await house.api("POST", f"{path}/pause")
    assert (status, paused["state"], bool(paused["paused_reason"])) == (200, "paused", True)
    marker = await house.send(ANA, "marker", "utility")
    await house.message(marker["id"], "delivered")
    held = len(await house.requests())
    marker = await house.send(ANA, "marker", "utility")
    await house.message(marker["id"], "delivered")
    assert len(await house.requests()) == held + 1, "nothing of a paused campaign goes out"
    status, again = await house.api("POST", f"{path}/pause")
    assert (status, again["state"]) == (200, "paused")

    status, running = await house.api("POST", f"{path}/resume")
    assert (status, running["state"]) == (200, "running")

    async def goes_on() -> bool:
        return len(await house.requests()) > held + 3

    await house.until(goes_on)
    status, _ = await house.api("POST", f"{path}/cancel")
    assert status == 200

    async def all_told() -> bool:
        _, found = await house.api("GET", path)
        counts = whole(found)
        return counts.keys() <= {"cancelled", "delivered"}

    await house.until(all_told)
    _, found = await house.api("GET", path)
    assert found["state"] == "cancelled"
    sent = [each for each in await house.requests() if each["text"] == "News"]
    assert whole(found) == {"delivered": len(sent), "cancelled": len(people) - len(sent)}
    assert len({each["recipient"] for each in sent}) == len(sent)
    for verb in ("start", "pause", "resume"):
        status, problem = await house.api("POST", f"{path}/{verb}")
        assert status == 409, (verb, problem)


async def test_a_draft_waits_for_its_start(house: House) -> None:
    draft = await start(house, to(ANA, start=False))
    assert draft["state"] == "draft"
    marker = await house.send(BO, "marker", "utility")
    await house.message(marker["id"], "delivered")
    assert await house.phone(ANA) == []
    status, _ = await house.api("POST", f"/v1/campaigns/{draft['id']}/start")
    assert status == 200
    assert await house.phone(ANA, 1) == ["News"]
    assert whole(await house.campaign(draft["id"])) in ({"delivered": 1}, {"accepted": 1}, {"sent": 1})


async def test_a_campaign_for_later_starts_at_its_time(house: House) -> None:
    at = iso(house.clock.now() + 2 * DAY)
    campaign = await start(house, to(ANA, send_at=at))
    assert campaign["state"] == "scheduled"
    house.clock.advance(2 * DAY - HOUR)
    marker = await house.send(BO, "marker", "utility")
    await house.message(marker["id"], "delivered")
    assert await house.phone(ANA) == []
    house.clock.advance(HOUR)
    assert await house.phone(ANA, 1) == ["News"]
    await house.campaign(campaign["id"])


@pytest.mark.parametrize("way", ["paused and resumed", "a draft that is started"])
async def test_a_campaign_for_later_is_not_sent_early(house: House, way: str) -> None:
    at = iso(house.clock.now() + 2 * DAY)
    draft = way == "a draft that is started"
    campaign = await start(house, to(ANA, send_at=at, start=not draft))
    path = f"/v1/campaigns/{campaign['id']}"
    for verb in ("start",) if draft else ("pause", "resume"):
        status, shown = await house.api("POST", f"{path}/{verb}")
        assert status == 200, shown
    assert shown["state"] == "scheduled"
    marker = await house.send(BO, "marker", "utility")
    await house.message(marker["id"], "delivered")
    assert await house.phone(ANA) == []
    house.clock.advance(2 * DAY + HOUR)
    assert await house.phone(ANA, 1) == ["News"]


async def test_a_campaign_to_nobody_is_finished(house: House) -> None:
    campaign = await start(house, to())
    assert whole(await house.campaign(campaign["id"])) == {}


async def test_a_stop_reaches_a_campaign_that_waits(house: House) -> None:
    await house.subscribe(ANA, BO)
    campaign = await start(house, to(ANA, BO, category="marketing", start=False))
    await house.text(ANA, "please stop texting me")
    assert (await outcomes(house, campaign["id"]))[ANA] == ("refused", "opted_out")
    await house.api("POST", f"/v1/campaigns/{campaign['id']}/start")
    done = await house.campaign(campaign["id"])
    assert done["refused"] == {"opted_out": 1}
    assert "News" not in await house.phone(ANA)
    assert await house.phone(BO, 1) == ["News"]
