"""`[retention]`: texts, webhooks and evidence go with their age; stops, counts and the chain of the ledger stay."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.core.clock import SECOND, iso
from gateway.housekeeping.forgetting import Forgetting
from gateway.store import ledger_check, retention_steps
from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, whole
from tests.campaigns.test_campaigns import start, to
from tests.contacts.test_export import exported
from tests.support.house import DAY, House
from tests.support.meta import hear

ANA, BO, CY, DEE = numbers(4)
YEAR = 365 * DAY
TEXTS, RAW, EVIDENCE = ({"more": f'[retention]\n{key}'} for key in (
    'texts = "400 days"', 'raw = "30 days"', 'evidence = "5 years"',
))  # fmt: skip


def with_(values: dict[str, str]) -> Any:
    """A house whose file has this table."""
    return pytest.mark.parametrize("house", [values], indirect=True)


@pytest.fixture(autouse=True)
def _small_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shares are small."""
    monkeypatch.setattr(retention_steps, "MOST", 3)
    monkeypatch.setattr(retention_steps, "PEOPLE", 2)


async def forget(house: House, after: int) -> None:
    """So much time passes, and what is due goes."""
    house.clock.advance(after)
    await Forgetting(house.gateway.context, lambda: False).once()


async def whole_ledger(house: House) -> None:
    """The chains are whole, and say what is stored."""
    checked = await house.gateway.context.store.read(lambda connection: ledger_check.check(connection, "", 1000))
    assert (checked.faults, checked.people > 0) == ([], True)


async def ledger(house: House, phone: str) -> list[dict[str, Any]]:
    _, page = await house.api("GET", f"/v1/consents/sms-promos/{phone}/ledger")
    items: list[dict[str, Any]] = page["items"]
    return items


async def lengths(house: House, table: str) -> list[int]:
    """How many raw bytes each row has."""
    return [len(raw) for (raw,) in await house.sql(f"SELECT raw FROM {table} ORDER BY id")]


async def conversation(house: House, phone: str) -> list[dict[str, Any]]:
    _, page = await house.api("GET", f"/v1/contacts/{phone}/messages?raw=true")
    items: list[dict[str, Any]] = page["items"]
    return items


# ── texts ───────────────────────────────────────────────────────────────────────────────────────────────────────


@with_(TEXTS)
async def test_what_was_said_goes_and_all_else_stays(house: House) -> None:
    await house.text(BO, "STOP")
    campaign = await start(house, to(ANA, BO, text="A secret"))
    done = await house.campaign(campaign["id"])
    await house.send(ANA, "Another secret", "utility", reference="r")
    await house.text(ANA, "my own secret")
    await house.phone(ANA, 2)
    await forget(house, 399 * DAY)
    assert str(await conversation(house, ANA)).count("secret") >= 3
    await forget(house, 2 * DAY)
    items = await conversation(house, ANA)
    assert ("secret" in str(items), len(items)) == (False, 3)
    assert [item["content"] for item in items if item["direction"] == "outbound"] == [None, None]
    for table in ("messages", "inbound", "campaigns"):
        rows = await house.sql(f"SELECT * FROM {table}")
        assert ("secret" in str(rows), len(rows) > 0) == (False, True), table
    _, shown = await house.api("GET", f"/v1/campaigns/{campaign['id']}")
    assert (shown["counts"], shown["totals"], shown["text"]) == (done["counts"], shown["totals"], None)
    assert shown["totals"] == {"segments": 1, "planned_segments": 1, "replies": 1, "opt_outs": 0}
    assert (await house.consent(BO))["state"] == "unsubscribed"
    assert (await house.send(BO, "Hi", "utility"))["reason"] == "opted_out"
    await whole_ledger(house)
    assert (await exported(house, ANA))[0] == 200


@with_(TEXTS)
async def test_a_campaign_without_its_content_cannot_be_used_again(house: House) -> None:
    campaign = await start(house, to(ANA, text="Hi"))
    await house.campaign(campaign["id"])
    await forget(house, 401 * DAY)
    path = f"/v1/campaigns/{campaign['id']}"
    for call, body in (("copy", {}), ("preview", {}), ("test", {"to": [ANA]})):
        status, problem = await house.api("POST", f"{path}/{call}", body)
        assert (status, "not kept" in problem["detail"]) == (409, True), call
    again = {"name": "c", "channel": "sms-us", "category": "utility", "from": {"campaign": campaign["id"]}}
    assert (await house.api("POST", "/v1/campaigns", again))[0] == 422
    assert (await house.api("GET", f"{path}/messages"))[1]["items"][0]["status"] == "delivered"


@with_(TEXTS)
async def test_what_is_not_over_stays_and_goes_later(house: House) -> None:
    id_ = await draft(house)
    await bring(house, id_, csv_of([ANA, BO]))
    await house.text(CY, "something else")
    await forget(house, 401 * DAY)
    await act(house, id_, "start")
    assert whole(await house.campaign(id_)) == {"delivered": 2}
    assert await house.phone(ANA, 1) == ["Hi Ana"]
    await forget(house, 401 * DAY)
    assert await house.sql("SELECT variables FROM messages WHERE campaign_id = $1", id_) == [(None,), (None,)]


# ── webhooks ────────────────────────────────────────────────────────────────────────────────────────────────────


@with_(RAW)
async def test_webhooks_go_and_what_they_said_stays(house: House) -> None:
    await house.text(ANA, "what is this?")
    message = await house.send(ANA, "Hi", "utility")
    await house.message(message["id"], "delivered")
    await house.sql("UPDATE inbound SET state = 'unreadable' WHERE id IN (SELECT min(id) FROM inbound)")
    await house.text(ANA, "and that?")
    await forget(house, 29 * DAY)
    assert all(await lengths(house, "inbound") + await lengths(house, "receipts"))
    await forget(house, 2 * DAY)
    assert set(await lengths(house, "receipts")) == {0}
    assert [bool(n) for n in await lengths(house, "inbound")] == [True, False]
    texts = [item["text"] for item in await conversation(house, ANA) if item["direction"] == "inbound"]
    assert texts == ["and that?", "what is this?"]


@with_(RAW)
async def test_the_gateway_does_it_by_itself(house: House) -> None:
    await house.text(ANA, "what is this?")
    house.clock.advance(31 * DAY)

    async def gone() -> bool:
        return set(await lengths(house, "inbound")) == {0}

    await house.until(gone)


async def test_nothing_goes_where_the_file_says_nothing(house: House) -> None:
    await house.text(ANA, "STOP")
    await house.phone(ANA, 1)
    await forget(house, 8 * YEAR)
    assert [entry["erased"] for entry in await ledger(house, ANA)] == [False]
    assert all(await lengths(house, "inbound"))
    assert (None,) not in await house.sql("SELECT content FROM messages")


# ── evidence ────────────────────────────────────────────────────────────────────────────────────────────────────


@with_(EVIDENCE)
async def test_evidence_goes_and_a_stop_stands(house: House) -> None:
    for phone in (ANA, BO):
        await house.text(phone, "STOP")
        await house.phone(phone, 1)
    await house.subscribe(CY)
    await house.text(DEE, "STOP")
    await house.api("DELETE", f"/v1/contacts/{DEE}")
    await forget(house, 5 * YEAR - DAY)
    assert [entry["erased"] for entry in await ledger(house, ANA)] == [False]
    await house.send(BO, "Hi", "service")
    await forget(house, 2 * DAY)
    assert [(entry["erased"], entry.get("event")) for entry in await ledger(house, ANA)] == [
        (True, None), (False, "forgotten"),
    ]  # fmt: skip
    assert [entry["erased"] for entry in await ledger(house, BO)] == [False], "a message was made to them since"
    assert [entry["erased"] for entry in await ledger(house, CY)] == [False], "it proves what still holds"
    await whole_ledger(house)
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert (await house.send(ANA, "Hi", "utility"))["reason"] == "opted_out"
    status, _ = await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", {"state": "subscribed"})
    assert status == 409


@with_(EVIDENCE)
async def test_the_chain_goes_on(house: House) -> None:
    await house.text(ANA, "STOP")
    await forget(house, 5 * YEAR + DAY)
    await forget(house, 2 * DAY)
    assert len(await ledger(house, ANA)) == 2, "what says so is not deleted again and again"
    await house.text(ANA, "START")
    await house.text(ANA, "Y")
    await whole_ledger(house)
    assert [entry["erased"] for entry in await ledger(house, ANA)][:3] == [True, False, False]
    await house.text(ANA, "STOP")
    await forget(house, 5 * YEAR + DAY)
    assert {entry.get("event") for entry in await ledger(house, ANA)} == {None, "forgotten"}
    await whole_ledger(house)


@with_(EVIDENCE)
async def test_a_change_since_keeps_the_evidence(house: House) -> None:
    await house.text(ANA, "STOP")
    house.clock.advance(3 * YEAR)
    at = iso(house.clock.now() // SECOND * SECOND)
    body = {"state": "unsubscribed", "source": "crm", "evidence": {"at": at}}
    await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", body)
    kept = len(await ledger(house, ANA))
    await forget(house, 3 * YEAR)
    assert [entry["erased"] for entry in await ledger(house, ANA)] == [False] * kept


@pytest.mark.parametrize("both", [{"wa_more": '[retention]\nevidence = "5 years"'}], indirect=True)
async def test_people_who_proved_to_be_one(both: House) -> None:
    await both.text(ANA, "STOP")
    await hear(both, None, "STOP", user="US.1001")
    await hear(both, ANA, "hello", user="US.1001")
    await whole_ledger(both)
    await forget(both, 5 * YEAR + DAY)
    await forget(both, 2 * DAY)
    await whole_ledger(both)
    rows = await both.sql("SELECT payload FROM ledger WHERE payload IS NOT NULL")
    assert all('"event":"forgotten"' in payload for (payload,) in rows)
    assert (await both.consent(ANA))["state"] == "unsubscribed"
