"""After an erasure nothing that is stored reveals the number, and what is delivered again still has no second effect.

WhatsApp's ids contain the number in base64; the simulator's do, too.
"""

from __future__ import annotations

import base64
from types import SimpleNamespace
from typing import Any, cast

import pytest
import sqlalchemy as sa

from channels.inbound import Person
from channels.outbound import Accepted
from gateway.core.clock import SECOND
from gateway.outbound.results import AttemptResult, Results
from gateway.store import outbox
from tests.support.house import House
from tests.support.meta import (
    PROMO,
    change,
    counted,
    deliver,
    hear,
    know_templates,
    play,
    said,
    send,
    sent,
    standing,
    status,
    subscribe,
    tap,
    templates,
)
from tests.support.people import remembered

ANA = "+12126001000"
USER = "US.1312126001000"  # as the simulator names Ana
DIGITS = ANA[1:]


def wamid(unique: str) -> str:
    """An id as Meta makes it, with Ana's number."""
    return "wamid." + base64.b64encode(b"\x1c\x18\x0b%b\x15\x02\x00%b" % (DIGITS.encode(), unique.encode())).decode()


async def erase(house: House) -> dict[str, Any]:
    """DELETE the contact; what is kept."""
    code, answer = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert code == 200, answer
    kept: dict[str, Any] = answer["kept"]
    return kept


async def rows(house: House, table: str) -> int:
    """How many rows a table has."""
    return await house.gateway.context.store.read(
        lambda connection: int(connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one())
    )


async def accepted(house: House) -> dict[str, Any]:
    """A marketing template to Ana of which Meta says no more than that it took it."""
    await house.fault(kind="no_status")
    return await sent(house, await send(house, ANA, PROMO))


async def test_the_ids_of_whatsapp_do_not_reveal_the_number(both: House) -> None:
    await subscribe(both, ANA)
    message = await accepted(both)
    await deliver(both, change(statuses=[status(message["provider_id"], "sent", recipient_id=DIGITS)]))
    await both.text(ANA, "hello", "wa-main")
    preference = {"wa_id": DIGITS, "value": "resume", "category": "marketing_messages", "timestamp": 1}
    await deliver(both, change("user_preferences", user_preferences=[preference]))
    assert {"inbound", "messages", "receipts"} <= set(await remembered(both, DIGITS))
    await erase(both)
    assert await remembered(both, DIGITS) == []


async def test_a_webhook_that_comes_again_has_no_second_effect_and_stores_nothing(both: House) -> None:
    stop = {**said(both, ANA, "STOP", user=USER), "id": wamid("1")}
    start = {**said(both, ANA, "START", user=USER, seconds=1), "id": wamid("2")}
    await deliver(both, change(messages=[stop]), change(messages=[start]))
    message = await accepted(both)
    receipt = status(message["provider_id"], "delivered", biz_opaque_callback_data=message["id"], recipient_id=DIGITS)
    await deliver(both, change(statuses=[receipt]))
    await erase(both)
    before = await rows(both, "inbound"), await rows(both, "receipts"), await rows(both, "contacts")
    await deliver(both, change(messages=[stop]), change(messages=[start]), change(statuses=[receipt]))
    assert (await rows(both, "inbound"), await rows(both, "receipts"), await rows(both, "contacts")) == before
    assert (await counted(both))["duplicate"] == 2
    assert (await standing(both, ANA))[0] == "unknown"
    assert await remembered(both, DIGITS) == []


@pytest.mark.parametrize(
    "ours", [pytest.param(True, id="found by our id"), pytest.param(False, id="found by the provider's id")]
)
async def test_a_late_receipt_changes_the_status_and_reveals_nothing(both: House, ours: bool) -> None:
    await subscribe(both, ANA)
    message = await accepted(both)
    await erase(both)
    shown = await both.message(message["id"])
    assert (shown["status"], shown["provider_id"]) == ("accepted", None)
    named: dict[str, Any] = {"recipient_id": DIGITS, "recipient_user_id": USER}
    named |= {"biz_opaque_callback_data": message["id"]} if ours else {}
    contact = {"wa_id": DIGITS, "user_id": USER, "profile": {"name": "Ana"}}
    receipt = status(message["provider_id"], "read", **named)
    before = await rows(both, "receipts")
    for _ in range(2):  # the second time it is known
        await deliver(both, change(statuses=[receipt], contacts=[contact]))
    assert (await both.message(message["id"]))["status"] == "read"
    assert await rows(both, "receipts") == before + 1
    assert await remembered(both, DIGITS, USER) == []
    _, feed = await both.api("GET", "/v1/events?limit=1000")
    last = feed["items"][-1]["data"]
    assert (last["message"], last["status"], last["to"], last["provider_id"]) == (message["id"], "read", "", None)


async def test_a_late_failure_keeps_its_code_without_the_providers_words(both: House) -> None:
    await subscribe(both, ANA)
    message = await accepted(both)
    await erase(both)
    failure = status(message["provider_id"], "failed", 131026, biz_opaque_callback_data=message["id"])
    failure["errors"][0]["error_data"] = {"details": f"{ANA} is no number of WhatsApp"}
    await deliver(both, change(statuses=[failure]))
    shown = await both.message(message["id"], "failed")
    assert shown["error"] == {"code": "131026", "detail": None}
    assert await remembered(both, DIGITS) == []


async def test_a_late_answer_to_an_attempt_reveals_nothing(both: House) -> None:
    """It comes when the attempt is given up already and its message is `unknown`."""
    await subscribe(both, ANA)
    await both.fault(kind="drop")
    message = await send(both, ANA, PROMO)
    await both.message(message["id"], "unknown")
    await erase(both)
    results = Results(both.gateway.context)

    def late(connection: sa.Connection) -> None:
        row = outbox.by_id(connection, [message["id"]])[message["id"]]
        claimed = cast("sa.Row[Any]", SimpleNamespace(**row._asdict() | {"attempts": row.attempts - 1}))
        accepted_late = Accepted(wamid("9"), Person(phone=DIGITS, user_id=USER))
        results.unit(connection, [AttemptResult(claimed, accepted_late, claimed_at=row.claimed_at)])

    await both.gateway.context.store.write(late)
    assert (await both.message(message["id"]))["status"] == "accepted"
    assert await remembered(both, DIGITS, USER) == []


async def test_the_opt_out_button_of_a_campaign_works_after_the_erasure(both: House) -> None:
    await know_templates(both)
    await play(both, "template", channel="wa-main", name="winter", body="Hi {{1}}", buttons=["More", "Genug davon"])
    both.gateway.context.hinted["wa-main"]()
    both.clock.advance(60 * SECOND)

    async def known() -> bool:
        return ("winter", "en_US") in await templates(both)

    await both.until(known)
    await subscribe(both, ANA)
    template = {"name": "winter", "language": "en_US", "body": ["Ana"], "opt_out_button": 1}
    request = {"name": "c", "channel": "wa-main", "category": "marketing", "template": template}
    code, campaign = await both.api("POST", "/v1/campaigns", {**request, "recipients": [{"to": ANA}]})
    assert code == 202, campaign
    await both.campaign(campaign["id"])
    (received,) = await both.deliveries(ANA, 1)
    await erase(both)
    await hear(both, ANA, user=USER, **tap("Genug davon", context=received["provider_id"]))
    assert await standing(both, ANA) == ("unknown", "stopped")


async def test_prompts_of_forms_are_counted_without_number_and_visitor(house: House) -> None:
    body = {"state": "subscribed", "source": "web_form", "evidence": {"ip": "203.0.113.77"}}
    assert (await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", body))[0] == 200
    await house.phone(ANA, 1)
    assert "prompts" in await remembered(house, ANA[:-4], "203.0.113.77")
    await erase(house)
    assert await remembered(house, ANA[:-4], "203.0.113.77") == []
    assert await rows(house, "prompts") == 1
