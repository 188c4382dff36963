"""Every column of the proof, changed by hand: `verify` finds each. And a store from before that is sealed anew."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, inspect

from gateway.core.consent.ledger import GENESIS, digest_of
from gateway.store import ledger as ledger_store
from gateway.store import ledger_check, ledger_reseal, migrate
from gateway.store.person_states import PersonState
from gateway.store.read_only import reader
from gateway.store.schema import blocks, consents, contacts, ledger
from tests.support.house import House

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
        checked = ledger_check.check(connection, "", 1000)
        found = [f"{fault.kind}: {fault.detail}" for _, fault in checked.faults]
        found += [detail for *_, detail in ledger_check.strays(connection)]
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


def at_revision(path: Path, revision: str) -> Engine:
    """An empty store of an older version."""
    engine = create_engine(f"sqlite:///{path}")
    settings = Config()
    settings.set_main_option("script_location", str(migrate.FOLDER))
    with engine.connect() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, revision)
    return engine


def old_people(count: int) -> list[tuple[str, ...]]:
    """People of an older version, each unsubscribed by one entry: statements that write them."""
    made = []
    for i in range(count):
        contact, payload = (
            f"person-{i:05d}",
            {"event": "opt_out", "group": "g", "state": "unsubscribed", "marketing": "allowed"},
        )
        digest = digest_of(payload, b"salt")
        head = hashlib.sha256(GENESIS + (1).to_bytes(8, "big") + digest).hexdigest()
        made.append((contact, json.dumps(payload), b"salt".hex(), digest.hex(), head))
    return made


def test_a_store_from_the_first_version_is_sealed_anew_in_steps_and_after_an_interruption(tmp_path: Path) -> None:
    people = old_people(2 * ledger_reseal.PEOPLE + 50)
    engine = at_revision(tmp_path / "old.db", "0001")
    with closing(sqlite3.connect(tmp_path / "old.db")) as store:
        store.executemany(
            "INSERT INTO contacts (id, created_at, ledger_seq, ledger_head) VALUES (?1, 1, 1, ?5)", people
        )
        store.executemany(
            "INSERT INTO ledger (contact_id, seq, group_id, at, payload, salt, digest, hash) "
            "VALUES (?1, 1, 'g', 1, ?2, ?3, ?4, ?5)",
            people,
        )
        store.executemany(
            "INSERT INTO consents (contact_id, group_id, state, before, prompts, author, stop_received) "
            "VALUES (?1, 'g', 'unsubscribed', 'unknown', '[]', 'handset', 1)",
            [(contact,) for contact, *_ in people],
        )
        store.commit()
    with engine.connect() as connection:
        settings = Config()
        settings.set_main_option("script_location", str(migrate.FOLDER))
        settings.attributes["connection"] = connection
        command.upgrade(settings, ledger_reseal.REVISION)
        assert ledger_reseal.step(connection), "a part of it; then the process ended"
        with connection.begin():
            assert not migrate.current(connection)
        migrate.upgrade(connection)
        with connection.begin():
            assert migrate.current(connection)
    engine.dispose()
    assert faults(tmp_path / "old.db") == []
    with closing(sqlite3.connect(tmp_path / "old.db")) as store:
        entries = store.execute("SELECT contact_id, count(*) FROM ledger GROUP BY contact_id").fetchall()
    assert entries == [(contact, 2) for contact, *_ in people], "one entry each says so"


def test_a_later_migration_of_these_tables_seals_anew_as_well(tmp_path: Path) -> None:
    engine = at_revision(tmp_path / "then.db", ledger_reseal.REVISION)
    found = {table.name: {it["name"] for it in inspect(engine).get_columns(table.name)} for table in (consents, blocks)}
    engine.dispose()
    assert found == {table.name: {it.name for it in table.columns} for table in (consents, blocks)}, (
        "a migration that changes these columns becomes reseal.REVISION, and may have to execute reseal.PLANT"
    )


def test_a_long_chain_is_verified_in_little_memory(tmp_path: Path) -> None:
    engine = at_revision(tmp_path / "long.db", "head")
    people = {"ana": PersonState("ana")}
    with engine.connect() as connection, connection.begin():
        connection.execute(contacts.insert().values(id="ana", created_at=1))
        for i in range(20):
            text = {"event": "opt_in", "group": "g", "words": "x" * 2_000}
            ledger_store.append(
                connection, [ledger_store.LedgerDraft("ana", "g", i, text) for _ in range(200)], people, i
            )
    tracemalloc.start()
    try:
        with engine.connect() as connection, connection.begin():
            checked = ledger_check.check(connection, "", 1000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    engine.dispose()
    assert (checked.entries, checked.count) == (4_000, 0)
    assert peak < 4_000_000, "of eight million characters some hundred entries at a time"
