"""What a campaign took and what came back: segments, replies and opt-outs, kept with every change."""

from __future__ import annotations

from typing import Any

import pytest

from tests.campaigns.test_campaigns import start, to
from tests.support.house import DAY, HOUR, House
from tests.support.meta import ORDER, change, deliver, know_templates, said

ANA, BO, CY, DEE = (f"+1555123000{i}" for i in range(1, 5))
LONG = "x" * 161


async def totals(house: House, id_: str) -> dict[str, int]:
    _, campaign = await house.api("GET", f"/v1/campaigns/{id_}")
    found: dict[str, int] = campaign["totals"]
    return {name: n for name, n in found.items() if name != "planned_segments"}


async def planned(house: House, id_: str) -> int:
    _, campaign = await house.api("GET", f"/v1/campaigns/{id_}")
    n: int = campaign["totals"]["planned_segments"]
    return n


async def finished(house: House, body: dict[str, Any]) -> str:
    campaign = await start(house, body)
    await house.campaign(campaign["id"])
    id_: str = campaign["id"]
    return id_


async def test_segments_of_what_was_handed_over(house: House) -> None:
    await house.text(CY, "STOP")
    await house.fault(kind="error", recipient=BO, code=21614)
    id_ = await finished(house, to(ANA, BO, CY, DEE, text=LONG))
    assert (await totals(house, id_))["segments"] == 4  # BO's number is none, and CY stopped


async def test_a_message_that_fails_later_took_its_segments_once(house: House) -> None:
    await house.fault(kind="failed", recipient=ANA, code=30003)
    campaign = await start(house, to(ANA, text=LONG))

    async def failed() -> bool:
        return bool((await house.api("GET", f"/v1/campaigns/{campaign['id']}"))[1]["counts"]["failed"])

    await house.until(failed)
    assert (await totals(house, campaign["id"]))["segments"] == 2


async def test_who_answers_counts_once(house: House) -> None:
    id_ = await finished(house, to(ANA, BO, CY))
    await house.text(ANA, "what is this about?")
    await house.text(ANA, "hello?")
    await house.text(BO, "HELP")
    await house.text(CY, "HOURS")
    await house.text(DEE, "I got none")
    assert await totals(house, id_) == {"segments": 3, "replies": 1, "opt_outs": 0}


async def test_a_stop_is_an_opt_out_and_no_reply(house: House) -> None:
    id_ = await finished(house, to(ANA, BO))
    await house.text(ANA, "nice offer")
    await house.text(ANA, "STOP")
    await house.text(BO, "stop")
    assert await totals(house, id_) == {"segments": 2, "replies": 1, "opt_outs": 2}
    _, campaign = await house.api("GET", f"/v1/campaigns/{id_}")
    assert campaign["opted_out"] == 2


async def test_what_is_likely_a_stop_is_an_opt_out_once_it_is_one(house: House) -> None:
    await house.subscribe(ANA, BO, CY)
    id_ = await finished(house, to(ANA, BO, CY))
    for phone in (ANA, BO, CY):
        await house.text(phone, "not interested")
        assert "should we stop" in (await house.phone(phone, 2))[-1]
    assert await totals(house, id_) == {"segments": 3, "replies": 3, "opt_outs": 0}
    await house.text(ANA, "KEEP")
    await house.text(BO, "YES")
    assert (await totals(house, id_))["opt_outs"] == 1
    house.clock.advance(DAY + HOUR)  # CY says nothing

    async def silent() -> bool:
        return (await totals(house, id_))["opt_outs"] == 2

    await house.until(silent)


async def test_a_reply_belongs_to_the_last_campaign_for_a_week(house: House) -> None:
    first = await finished(house, to(ANA, BO))
    second = await finished(house, to(ANA))
    await house.text(ANA, "yes please, tell me more")
    house.clock.advance(7 * DAY)
    await house.text(BO, "too late")
    assert (await totals(house, first))["replies"] == 0
    assert (await totals(house, second))["replies"] == 1


async def test_a_reply_on_another_channel_answers_nothing(both: House) -> None:
    id_ = await finished(both, to(ANA))
    await deliver(both, change(messages=[said(both, ANA, "on WhatsApp")]))
    assert (await totals(both, id_))["replies"] == 0
    await both.text(ANA, "by text")
    assert (await totals(both, id_))["replies"] == 1


async def test_a_reaction_is_no_reply(both: House) -> None:
    body = {
        "name": "c", "channel": "wa-main", "category": "utility", "recipients": [{"to": ANA}],
        "template": ORDER,
    }  # fmt: skip
    await know_templates(both)
    id_ = await finished(both, body)
    reaction = {"message_id": "wamid.1", "emoji": "👍"}
    await deliver(both, change(messages=[said(both, ANA, type="reaction", reaction=reaction)]))
    assert await totals(both, id_) == {"segments": 1, "replies": 0, "opt_outs": 0}
    await deliver(both, change(messages=[said(both, ANA, "thanks, where is it?")]))
    assert (await totals(both, id_))["replies"] == 1


@pytest.mark.parametrize("count", [1, 3])
async def test_totals_are_kept_and_not_counted(house: House, count: int) -> None:
    id_ = await finished(house, to(*[ANA, BO, CY][:count]))
    await house.text(ANA, "what is this about?")
    await house.sql("DELETE FROM messages")
    assert await totals(house, id_) == {"segments": count, "replies": 1, "opt_outs": 0}


async def test_what_a_draft_would_take_follows_its_files_and_its_content(house: House) -> None:
    await house.text(CY, "STOP")
    body = {"name": "c", "channel": "sms-us", "category": "utility", "text": "{{x}}", "recipients": [], "start": False}
    _, campaign = await house.api("POST", "/v1/campaigns", body)
    id_ = campaign["id"]
    assert await planned(house, id_) == 0
    rows = [f"to,x,y\n{ANA},{LONG},b\n{BO},a,b\n{CY},a,b\n{ANA},{LONG},b\nnobody,a,b\n", f"to,x\n{DEE},{'y' * 400}\n"]
    for part, text in enumerate(rows):
        status, said_ = await house.api(
            "POST", f"/v1/campaigns/{id_}/recipients?part={part}", raw=text.encode(),
            headers={"Content-Type": "text/csv"},
        )  # fmt: skip
        assert status == 200, said_
    assert await planned(house, id_) == 2 + 1 + 3
    status, said_ = await house.api("PATCH", f"/v1/campaigns/{id_}", {"text": "Always the same"})
    assert status == 200, said_
    assert await planned(house, id_) == 3
    await house.api("POST", f"/v1/campaigns/{id_}/start")
    await house.campaign(id_)
    assert await planned(house, id_) == 3
    assert (await totals(house, id_))["segments"] == 3
