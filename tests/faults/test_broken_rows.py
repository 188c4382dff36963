"""One row that breaks is left alone with it: receipts, replays, and what time does by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlencode

from tests.support import carrier
from tests.support.house import HOUR, KEY, House

ANA, BO = "+15551230001", "+15551230002"


@contextmanager
def database(house: House) -> Iterator[sqlite3.Connection]:
    """The store's file, as another program sees it."""
    with closing(sqlite3.connect(str(house.values["store"]), timeout=60)) as store:
        yield store
        store.commit()


async def test_a_receipt_that_breaks_is_kept_raw_and_counts_when_it_is_replayed(tmp_path: Path) -> None:
    """Its message points at a person who is not there; the receipts beside it count."""
    async with House(tmp_path).up() as house:
        await house.subscribe(ANA, BO)
        sent = {phone: await house.message((await house.send(phone))["id"], "delivered") for phone in (ANA, BO)}
        with database(house) as store:
            (owner,) = store.execute("SELECT contact_id FROM messages WHERE address = ?", (ANA,)).fetchone()
            store.execute("UPDATE messages SET contact_id = 'nobody', status = 'sent' WHERE address = ?", (ANA,))
        assert await carrier.call_back(house, sent[ANA]["id"], sent[ANA]["provider_id"], "undelivered", "21610") == 204
        assert await carrier.call_back(house, sent[BO]["id"], sent[BO]["provider_id"], "read") == 204
        with database(house) as store:
            kept = store.execute("SELECT key, state, raw FROM inbound WHERE state = 'unreadable'").fetchall()
            store.execute("UPDATE messages SET contact_id = ? WHERE address = ?", (owner, ANA))
        assert len(kept) == 1
        assert b"21610" in kept[0][2]
        assert (await house.message(sent[ANA]["id"]))["status"] == "sent"
        _, replayed = await house.api("POST", "/v1/inbound/replay")
        assert (replayed["understood"], replayed["items"]) == (1, [])
        assert (await house.message(sent[ANA]["id"]))["status"] == "failed"
        assert (await house.consent(ANA))["provider_blocked"] is True


def keep(store: sqlite3.Connection, house: House, key: str, phone: str, text: str) -> None:
    """A row as an older version left it, when it could not read this."""
    raw = urlencode(carrier.inbound(phone, text, MessageSid=key)).encode()
    at = house.clock.now()
    store.execute(
        "INSERT INTO inbound (id, channel, key, kind, state, why, received_at, raw)"
        " VALUES (?, 'sms-us', ?, 'unreadable', 'unreadable', 'of old', ?, ?)",
        (f"{at:020d}-{key}", key, at, raw),
    )


async def test_a_replay_goes_on_after_a_row_that_breaks(tmp_path: Path) -> None:
    """The contact that a number belongs to is not there: deciding breaks on every word from it."""
    async with House(tmp_path).up() as house:
        await house.subscribe(ANA, BO)
        with database(house) as store:
            store.execute("UPDATE identities SET contact_id = 'nobody' WHERE value = ?", (ANA,))
            keep(store, house, "SM1", ANA, "STOP")
            keep(store, house, "SM2", BO, "STOP")
        status, replayed = await house.api("POST", "/v1/inbound/replay")
        assert status == 200
        assert replayed["understood"] == 1
        (item,) = replayed["items"]
        assert (item["key"], item["why"]) == ("SM1", "cannot be processed: KeyError('nobody')")
        assert (await house.consent(BO))["state"] == "unsubscribed"


async def test_a_sweep_goes_on_after_a_row_that_breaks(tmp_path: Path) -> None:
    """A window of a person who is not there cannot be ended; others' windows end and messages expire."""
    async with House(tmp_path).up() as house:
        await house.text(BO, "JOIN")
        await house.phone(BO, 1)
        await house.api("POST", "/v1/channels/sms-us/pause")
        waiting = await house.send(ANA, "Hi", category="utility", expires_in="1 hour")
        with database(house) as store:
            (bo,) = store.execute("SELECT contact_id FROM consents WHERE state = 'pending'").fetchone()
            columns = [name for _, name, *_ in store.execute("PRAGMA table_info(consents)") if name != "contact_id"]
            store.execute(
                f"INSERT INTO consents (contact_id, {', '.join(columns)})"
                f" SELECT 'nobody', {', '.join(columns)} FROM consents WHERE contact_id = ?",
                (bo,),
            )
        house.clock.advance(31 * 24 * HOUR)
        await house.message(waiting["id"], "expired")

        async def ended() -> bool:
            _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{BO}/ledger", key=KEY)
            return any(entry["event"] == "window_ended" for entry in ledger["items"])

        await house.until(ended)
