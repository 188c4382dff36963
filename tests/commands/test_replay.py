"""`assent inbound replay`: what was kept raw counts once it can be read, and only once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from urllib.parse import urlencode

from gateway.core.ids import new_id
from tests.support.house import HOUR, SENDER, House
from tests.support.runner import Assent

ANA = "+15551230001"
ACCOUNT = "AC00000000000000000000000000000001"


def form(sid: str, text: str, phone: str = ANA, **more: str) -> bytes:
    """A message as Twilio posts it."""
    return urlencode(
        {"MessageSid": sid, "AccountSid": ACCOUNT, "From": phone, "To": SENDER, "Body": text, **more}
    ).encode()


def keep(house: House, key: str, raw: bytes, *, ago: int = 0, channel: str = "sms-us") -> None:
    """A row as an older version left it, when it could not read this."""
    at = house.clock.now() - ago
    row = (new_id(at), channel, key, "unreadable", "unreadable", "of old", at, raw)
    with closing(sqlite3.connect(str(house.values["store"]), timeout=60)) as store:
        store.execute(
            "INSERT INTO inbound (id, channel, key, kind, state, why, received_at, raw)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        store.commit()


def rows(house: House) -> list[tuple[str, str, str]]:
    """Every inbound item: (key, kind, state)."""
    with closing(sqlite3.connect(str(house.values["store"]))) as store:
        return store.execute("SELECT key, kind, state FROM inbound ORDER BY id").fetchall()


async def test_a_stop_that_can_be_read_now_counts_once(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    keep(house, "SM1", form("SM1", "STOP"))
    assert (await assent("inbound", "replay")).stdout == "1 understood, 0 kept\n"
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert rows(house) == [("SM1", "message", "done")]
    assert len(await house.phone(ANA, 1)) == 1
    assert (await assent("inbound", "replay")).stdout == "0 understood, 0 kept\n"
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    assert [entry["event"] for entry in ledger["items"]].count("opt_out") == 1


async def test_what_is_in_already_has_no_second_effect(assent: Assent, house: House) -> None:
    await house.text(ANA, "JOIN", id="SM7")
    keep(house, "sha256:x", form("SM7", "JOIN"))
    assert (await assent("inbound", "replay")).stdout == "1 understood, 0 kept\n"
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    assert [entry["event"] for entry in ledger["items"]].count("opt_in") == 1
    assert ("sha256:x", "unreadable", "done") in rows(house)


async def test_what_cannot_be_read_is_kept_and_named(assent: Assent, house: House) -> None:
    keep(house, "SM1", form("SM1", "STOP", phone="Acme"))
    keep(house, "SM2", form("SM2", "STOP"))
    keep(house, "SM3", form("SM3", "STOP"), channel="gone")
    lines = (await assent("inbound", "replay")).stdout.splitlines()
    assert "SM1" in lines[1]
    assert "is not a phone number" in lines[1]
    assert "SM3" in lines[2]
    assert "the channel gone is not there" in lines[2]
    assert lines[-1] == "1 understood, 2 kept"
    assert sorted(state for _, _, state in rows(house)) == ["done", "unreadable", "unreadable"]


async def test_an_old_word_does_not_undo_a_newer_one_and_gets_no_answer(assent: Assent, house: House) -> None:
    await house.text(ANA, "STOP")
    await house.phone(ANA, 1)
    keep(house, "SM9", form("SM9", "START"), ago=2 * HOUR)
    assert (await assent("inbound", "replay")).stdout == "1 understood, 0 kept\n"
    assert (await house.consent(ANA))["state"] == "unsubscribed"
    assert len(await house.phone(ANA)) == 1


async def test_a_receipt_moves_its_message(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    await house.fault(kind="no_status", recipient=ANA)
    sent = await house.message((await house.send(ANA))["id"], "accepted")
    raw = urlencode({"MessageSid": sent["provider_id"], "AccountSid": ACCOUNT, "MessageStatus": "delivered"}).encode()
    keep(house, "sha256:y", raw)
    assert (await assent("inbound", "replay")).stdout == "1 understood, 0 kept\n"
    assert (await house.message(sent["id"]))["status"] == "delivered"


async def test_pages_end_and_each_row_is_looked_at_once(house: House) -> None:
    for number in range(5):
        keep(house, f"SM{number}", form(f"SM{number}", "hi", phone="Acme" if number % 2 else ANA))
    seen, cursor, understood = [], "", 0
    for _ in range(10):
        query = f"?limit=2&cursor={cursor}"
        status, answer = await house.api("POST", f"/v1/inbound/replay{query}")
        assert status == 200, answer
        seen += [item["key"] for item in answer["items"]]
        understood += answer["understood"]
        cursor = answer["next"]
        if cursor is None:
            break
    assert (seen, understood, cursor) == (["SM1", "SM3"], 3, None)


async def test_it_takes_an_admin(assent: Assent, house: House) -> None:
    result = await assent("inbound", "replay", "--key", "reader-key", status=1)
    assert result.stderr == "the gateway refused (403): the API key 'reader' lacks the scope 'admin'\n"
