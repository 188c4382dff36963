"""A person's export: all that is held of them, for who may see it."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.contacts import export
from tests.support.house import House
from tests.web.test_openapi import wrong

ANA, BO = "+15551230001", "+15551230002"
KEYS = """
[[api_keys]]
name   = "clerk"
key    = "clerk-key"
scopes = ["personal"]
"""


async def exported(house: House, address: str, key: str = "test-key") -> tuple[int, Any]:
    return await house.api("GET", f"/v1/contacts/{address}/export", key=key)


@pytest.mark.parametrize("house", [{"more": KEYS}], indirect=True)
async def test_all_that_is_held(house: House) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.phone(ANA, 2)
    await house.text(ANA, "when do you open?")
    await house.send(ANA, "At nine")
    await house.text(BO, "not hers")
    status, found = await exported(house, ANA, "clerk-key")
    assert (status, wrong("PersonExport", found)) == (200, [])
    assert [identity["value"] for identity in found["contact"]["identities"]] == [ANA]
    assert found["contact"]["consents"][0]["state"] == "subscribed"
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    assert found["ledger"] == ledger["items"]
    said = [(item["direction"], item.get("text") or item["content"]["text"]) for item in found["messages"]]
    assert said[:2] == [("outbound", "At nine"), ("inbound", "when do you open?")]
    assert len(said) == 6
    assert all(item["raw"] for item in found["messages"] if item["direction"] == "inbound")
    assert BO not in str(found)


async def test_a_long_history_comes_page_by_page(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "PAGE", 3)
    for _ in range(4):
        await house.text(ANA, "STOP")
        await house.text(ANA, "START")
    waiting = "SELECT count(*) FROM messages WHERE status IN ('queued', 'deferred', 'sending', 'accepted')"

    async def answered() -> bool:
        return await house.sql(waiting) == [(0,)]

    await house.until(answered)  # what a reply writes into the ledger is there
    status, found = await exported(house, ANA)
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    _, conversation = await house.api("GET", f"/v1/contacts/{ANA}/messages?raw=true")
    assert status == 200
    assert found["ledger"] == ledger["items"]
    assert [item["id"] for item in found["messages"]] == [item["id"] for item in conversation["items"]]
    assert len(found["ledger"]) > 3 < len(found["messages"])


async def test_who_may_not_see_it_and_who_is_not_known(house: House) -> None:
    await house.text(ANA, "hello")
    status, problem = await exported(house, ANA, "reader-key")
    assert (status, "personal" in problem["detail"]) == (403, True)
    assert (await exported(house, BO))[0] == 404
    assert (await exported(house, "nonsense"))[0] == 422


async def test_nothing_is_left_after_an_erasure(house: House) -> None:
    await house.text(ANA, "STOP")
    await house.phone(ANA, 1)
    status, _ = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert status == 200
    status, found = await exported(house, ANA)
    assert (status, [item["content"] for item in found["messages"] if item["direction"] == "outbound"]) == (200, [None])
    assert [entry for entry in found["ledger"][:-1] if not entry["erased"]] == []
    assert "STOP" not in str([item for item in found["messages"] if item["direction"] == "inbound"])
