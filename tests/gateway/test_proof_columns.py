"""Every column of the proof, changed by hand: `verify` finds each. And a store from before that is sealed anew."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from house import House
from sqlalchemy import create_engine

from gateway.consent.ledger import GENESIS
from gateway.store import migrate, proof, reseal
from gateway.store.reading import reader
from gateway.store.tables import blocks, consents, contacts, ledger

ANA = "+15551230001"

COLUMNS = [
    *((ledger.name, column.name) for column in ledger.columns),
    *((consents.name, column.name) for column in consents.columns),
    *((blocks.name, column.name) for column in blocks.columns),
    *((contacts.name, name) for name in ("id", "ledger_seq", "ledger_head", "erased_at", "merged_into")),
]
"""All that is shown of a consent or filtered by, but details of the person (language, zone, external id)."""


def faults(store: Path) -> list[str]:
    """What is wrong with a store, as `assent consent verify` finds it."""
    engine = reader(store)
    with engine.connect() as connection, connection.begin():
        checked = proof.check(connection, "", 1000)
        found = [f"{fault.kind}: {fault.detail}" for _, fault in checked.faults]
        found += [detail for *_, detail in proof.strays(connection)]
    engine.dispose()
    return found


def copy_of(house: House, target: Path) -> Path:
    """The store of a running gateway, copied."""
    with closing(sqlite3.connect(str(house.values["store"]))) as running, closing(sqlite3.connect(target)) as store:
        running.backup(store)
    return target


async def history(house: House) -> None:
    """A person with stops of all kinds, a block, a pending and a lifted stop behind them."""
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.phone(ANA, 2)
    body = {"marketing": "stopped", "source": "api", "language": "es"}
    assert (await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", body))[0] == 200
    await house.fault(kind="error", recipient=ANA, code=21610)
    sent = await house.send(ANA, "your order", "utility")
    await house.message(sent["id"], "failed")


async def test_every_column_changed_by_hand_is_found(house: House, tmp_path: Path) -> None:
    await history(house)
    whole = copy_of(house, tmp_path / "whole.db")
    assert faults(whole) == []
    missed = []
    for table, column in COLUMNS:
        for new in ("'someone else'", "12345", "NULL"):
            with closing(sqlite3.connect(copy_of(house, tmp_path / "changed.db"))) as store:
                before = store.execute(f"SELECT {column} FROM {table} ORDER BY rowid").fetchall()
                try:
                    store.execute(f"UPDATE {table} SET {column} = {new} WHERE rowid = (SELECT max(rowid) FROM {table})")
                except sqlite3.IntegrityError:
                    continue  # the store itself refuses it
                changed = store.execute(f"SELECT {column} FROM {table} ORDER BY rowid").fetchall() != before
                store.commit()
            if changed and not faults(tmp_path / "changed.db"):
                missed.append((table, column, new))
    assert missed == []


async def test_blanking_an_entry_by_hand_is_no_erasure(house: House, tmp_path: Path) -> None:
    await history(house)
    with closing(sqlite3.connect(copy_of(house, tmp_path / "changed.db"))) as store:
        store.execute("UPDATE ledger SET payload = NULL, salt = NULL WHERE seq = 1")
        store.commit()
    assert [found.partition(":")[0] for found in faults(tmp_path / "changed.db")] == ["blank"]


async def test_an_erasure_keeps_the_chain_and_what_stays_stored(house: House, tmp_path: Path) -> None:
    await history(house)
    assert (await house.api("DELETE", f"/v1/contacts/{ANA}"))[0] == 200
    assert faults(copy_of(house, tmp_path / "erased.db")) == []
    await house.text(ANA, "START")
    assert faults(copy_of(house, tmp_path / "again.db")) == []
    with closing(sqlite3.connect(tmp_path / "again.db")) as store:
        store.execute("UPDATE ledger SET at = at - 1 WHERE seq = 1")
        store.commit()
    assert faults(tmp_path / "again.db"), "the time of a blank entry is under the hash"


def made_old(store: sqlite3.Connection) -> None:
    """The store as the version before wrote it: the hash over the hash before, number and digest; no rows."""
    for (contact,) in store.execute("SELECT id FROM contacts").fetchall():
        last = GENESIS
        chain = store.execute("SELECT seq, digest FROM ledger WHERE contact_id = ? ORDER BY seq", (contact,)).fetchall()
        for seq, digest in chain:
            last = hashlib.sha256(last + seq.to_bytes(8, "big") + bytes.fromhex(digest)).digest()
            store.execute("UPDATE ledger SET hash = ? WHERE contact_id = ? AND seq = ?", (last.hex(), contact, seq))
        store.execute("UPDATE contacts SET ledger_head = ? WHERE id = ?", (last.hex() if chain else "", contact))
    store.execute("INSERT INTO marks (name, value) VALUES ('reseal', '')")


BEFORE = {
    "whole": ("UPDATE ledger SET seq = seq", False),
    "an entry was moved": ("UPDATE ledger SET group_id = 'wa-news' WHERE seq = 2", True),
    "an entry was removed": ("DELETE FROM ledger WHERE seq = 1", True),
    "a state was changed": ("UPDATE consents SET state = 'subscribed'", True),
}


@pytest.mark.parametrize(("statement", "told"), BEFORE.values(), ids=BEFORE)
async def test_a_store_from_before_is_sealed_anew_and_says_so(
    house: House, tmp_path: Path, statement: str, told: bool
) -> None:
    await history(house)
    copy = copy_of(house, tmp_path / "old.db")
    with closing(sqlite3.connect(copy)) as store:
        made_old(store)
        store.execute(statement)
        store.commit()
    assert faults(copy), "it is not sealed as we seal"
    engine = create_engine(f"sqlite:///{copy}")

    with engine.connect() as connection:
        with connection.begin():
            assert not migrate.current(connection)
        migrate.upgrade(connection)
        with connection.begin():
            assert migrate.current(connection)
    engine.dispose()
    found = faults(copy)
    assert [it.partition(":")[0] for it in found][-1:] == (["resealed"] if told else []), found
    with closing(sqlite3.connect(copy)) as store:
        newest = store.execute("SELECT payload FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()[0]
        assert '"event":"resealed"' in newest


def test_the_revision_that_seals_anew_is_there() -> None:
    assert [path.name for path in (migrate.FOLDER / "versions").glob(f"{reseal.REVISION}_*.py")] == [
        f"{reseal.REVISION}_reseal_the_ledger.py"
    ]
