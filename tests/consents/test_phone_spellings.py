"""One person, however their number is spelled, at every edge; and stores that knew them under two spellings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.house import House

PLAIN, TRUNK = "+447911123456", "+4407911123456"
SPELLINGS = [TRUNK, "+44 (0)7911 123456", "011 44 7911 123456"]
GROUP = "sms-promos"


async def put(house: House, address: str, state: str) -> None:
    status, consent = await house.api("PUT", f"/v1/consents/{GROUP}/{address}", {"state": state})
    assert (status, consent["state"]) == (200, state), consent


@pytest.mark.parametrize("house", [{"double_opt_in": "false"}], indirect=True)
@pytest.mark.parametrize("spelled", SPELLINGS)
async def test_a_stop_from_one_spelling_holds_for_the_other(house: House, spelled: str) -> None:
    await put(house, PLAIN, "subscribed")
    await put(house, spelled, "unsubscribed")
    assert (await house.consent(PLAIN))["state"] == "unsubscribed"
    body = {"channel": "sms-us", "to": spelled, "category": "marketing", "text": "Hi"}
    status, message = await house.api("POST", "/v1/messages", body)
    assert (status, message["reason"], message["to"]) == (202, "opted_out", PLAIN)


@pytest.mark.parametrize("house", [{"double_opt_in": "false"}], indirect=True)
async def test_a_campaign_with_every_spelling_sends_once(house: House) -> None:
    await put(house, PLAIN, "subscribed")
    body = {
        "name": "twice",
        "channel": "sms-us",
        "category": "marketing",
        "text": "Hi",
        "dry_run": True,
        "recipients": [{"to": spelled} for spelled in (PLAIN, *SPELLINGS)],
    }
    status, report = await house.api("POST", "/v1/campaigns", body)
    assert status == 200, report
    assert [row["reasons"] for row in report["items"]] == [[], ["duplicate"], ["duplicate"], ["duplicate"]]


async def test_two_spellings_on_file_become_one_person_at_start(tmp_path: Path) -> None:
    house = House(tmp_path, double_opt_in="false")
    async with house.up():
        await put(house, PLAIN, "subscribed")
        await put(house, "+447911123457", "unsubscribed")
        await put(house, "+5491112345678", "unsubscribed")
    kept = "UPDATE identities SET value = $1 WHERE value = $2"  # as an earlier version did
    await house.sql(kept, TRUNK, "+447911123457")
    await house.sql(kept, "+541112345678", "+5491112345678")
    await house.sql("DELETE FROM marks")
    async with house.up():
        assert (await house.consent(PLAIN))["state"] == "unsubscribed"
        assert (await house.consent("+5491112345678"))["state"] == "unsubscribed"
        assert (await house.consent("+541112345678"))["state"] == "unsubscribed"
        status, contact = await house.api("GET", f"/v1/contacts/{TRUNK}")
        assert (status, [identity["value"] for identity in contact["identities"]]) == (200, [PLAIN])
