"""`assent consent`: show, set, export, verify."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gateway.commands.consent import _csv
from gateway.core.spreadsheet_cells import text_of_cell
from tests.support.house import House, free_port
from tests.support.runner import Assent

ANA = "+15551230001"
BEN = "+15551230002"


async def test_consents_are_shown_and_set(assent: Assent) -> None:
    before = (await assent("consent", "show", ANA)).stdout.splitlines()
    assert before[1].split() == ["sms-promos", "unknown", "allowed"]
    asked = (await assent("consent", "set", ANA, "subscribed", "--double-opt-in")).stdout
    facts = dict(line.split(maxsplit=1) for line in asked.splitlines() if line.startswith(("state", "prompt")))
    assert (facts["state"], facts["prompt"]) == ("pending", "queued")
    stopped = (await assent("consent", "set", ANA, "unsubscribed", "--group", "sms-promos")).stdout
    assert "state      unsubscribed" in stopped
    shown = (await assent("consent", "show", ANA, "--group", "sms-promos")).stdout.splitlines()
    assert shown[1].split()[:2] == ["sms-promos", "unsubscribed"]


async def test_a_stop_from_the_handset_cannot_be_lifted(assent: Assent, house: House) -> None:
    await house.text(ANA, "STOP")
    result = await assent("consent", "set", ANA, "subscribed", status=1)
    assert result.stderr == (
        "nothing was changed: this person opted out, and only they can opt in again: text START to +15550006000\n"
    )


async def test_marketing_alone_can_be_stopped(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    await assent("consent", "set", ANA, "--stop-marketing")
    found = await house.consent(ANA)
    assert (found["state"], found["marketing"]) == ("subscribed", "stopped")


async def test_set_needs_something_to_set(assent: Assent) -> None:
    assert (await assent("consent", "set", ANA, status=2)).stderr.startswith("give a STATE")


async def test_an_unknown_group_is_named(assent: Assent) -> None:
    result = await assent("consent", "show", ANA, "--group", "sms-news", status=1)
    assert result.stderr == "the gateway refused (404): there is no subscription group 'sms-news'\n"


async def test_export_as_json(assent: Assent, house: House, tmp_path: Path) -> None:
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    exported = json.loads((await assent("consent", "export", ANA)).stdout)
    assert exported["address"] == ANA
    assert [each["state"] for each in exported["consents"]] == ["subscribed"]
    assert [(each["seq"], each["event"], each["evidence"].get("text")) for each in exported["ledger"]] == [
        (1, "opt_in", "JOIN"),
        (2, "prompt_sent", None),
        (3, "confirm", "Y"),
    ]
    assert exported["ledger"][1]["shown"].startswith("Acme: reply Y")
    target = tmp_path / "ana.json"
    said = await assent("consent", "export", ANA, "--output", target)
    assert said.stdout == f"{target}: 3 entries for {ANA}\n"
    assert json.loads(target.read_text(encoding="utf-8"))["ledger"] == exported["ledger"]


async def test_export_as_csv(assent: Assent, house: House) -> None:
    await house.text(ANA, 'please stop texting me, "now"')
    rows = list(csv.DictReader(io.StringIO((await assent("consent", "export", ANA, "--format", "csv")).stdout)))
    assert [(row["seq"], row["event"], row["state"]) for row in rows] == [("1", "opt_out", "unsubscribed")]
    assert json.loads(rows[0]["evidence"])["text"] == 'please stop texting me, "now"'


async def test_a_csv_export_has_nothing_that_a_spreadsheet_runs(assent: Assent, house: House) -> None:
    await house.text(ANA, "JOIN")
    assert "reply Y" in (await house.phone(ANA, 1))[0]
    await house.text(ANA, "Y")
    await house.text(ANA, "STOP")
    said = (await assent("consent", "export", ANA, "--format", "csv")).stdout
    rows = list(csv.DictReader(io.StringIO(said)))
    assert {row["address"] for row in rows} == {f'="{ANA}"'}
    assert {text_of_cell(row["address"]) for row in rows} == {ANA}
    cells = [cell for row in rows for name, cell in row.items() if name != "evidence"]
    assert [cell for cell in cells if cell.startswith(tuple("=+-@\t")) and text_of_cell(cell) == cell] == []
    exported = json.loads((await assent("consent", "export", ANA)).stdout)["ledger"]
    kept = ("at", "hash", "digest", "shown")
    assert [[text_of_cell(row[name]) for name in kept] for row in rows] == [
        [entry[name] or "" for name in kept] for entry in exported
    ]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1+1", "@SUM(1)", "\t=1"])
def test_a_csv_export_writes_no_formula(text: str) -> None:
    target = io.StringIO(newline="")
    _csv(target, [{"seq": 1, "effect": True, "shown": text, "why": None, "evidence": {"text": text}}])
    (row,) = csv.DictReader(io.StringIO(target.getvalue(), newline=""))
    assert (text_of_cell(row["shown"]), row["shown"][:2]) == (text, '="')
    assert json.loads(row["evidence"]) == {"text": text}


async def test_export_into_a_folder_that_is_not_there(assent: Assent, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "ana.json"
    result = await assent("consent", "export", ANA, "--output", target, status=1)
    assert result.stderr == f"{target}: No such file or directory\n"


async def test_verify_while_the_gateway_runs(assent: Assent, house: House) -> None:
    await house.text(ANA, "STOP PROMOTIONS")
    await house.text(BEN, "STOP")
    said = (await assent("consent", "verify")).stdout
    assert said == f"{house.values['store']}: 2 entries of 2 people: every chain is intact\n"


TAMPERED = {
    "payload changed": (
        "UPDATE ledger SET payload = replace(payload, 'PROMOTIONS', 'PROMOTION') WHERE seq = 1",
        ["entry 1: changed"],
    ),
    "payload is no JSON": ("UPDATE ledger SET payload = '{' WHERE seq = 1", ["entry 1: changed"]),
    "salt gone": ("UPDATE ledger SET salt = NULL WHERE seq = 1", ["entry 1: changed"]),
    "digest is no hexadecimal": (
        "UPDATE ledger SET digest = 'xyz' WHERE seq = 2",
        ["entry 2: broken", "entry 2: changed"],
    ),
    "first removed": ("DELETE FROM ledger WHERE seq = 1", ["entry 2: gap: missing before entry 2"]),
    "last removed": ("DELETE FROM ledger WHERE seq = 2", ["entry 2: truncated"]),
    "head moved back": ("UPDATE contacts SET ledger_seq = 1", ["entry 2: head"]),
    "person removed": ("DELETE FROM contacts", ["entry 1: stray", "entry 0: stray"]),
}


@pytest.mark.parametrize(("statement", "faults"), TAMPERED.values(), ids=TAMPERED)
async def test_verify_names_what_was_tampered_with(
    assent: Assent, house: House, tmp_path: Path, statement: str, faults: list[str]
) -> None:
    await house.text(ANA, "STOP PROMOTIONS")
    await house.text(ANA, "STOP")
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(str(house.values["store"]))) as running, closing(sqlite3.connect(copy)) as store:
        running.backup(store)
        (contact,) = store.execute("SELECT id FROM contacts").fetchone()
        assert store.execute(statement).rowcount >= 1
        store.commit()
    lines = (await assent("consent", "verify", "--store", copy, status=1)).stdout.splitlines()
    assert [line.rpartition(":")[0] for line in lines[:-1]] == [f"contact {contact}, {fault}" for fault in faults]
    assert lines[-1].endswith(f"{len(faults)} fault{'s' * (len(faults) > 1)} in 1 chain")


async def test_verify_says_what_it_cannot_read(assent: Assent, tmp_path: Path) -> None:
    missing = await assent("consent", "verify", "--store", tmp_path / "none.db", status=1)
    assert missing.stderr == f"{tmp_path / 'none.db'}: no such store\n"
    other = tmp_path / "other.db"
    other.write_text("not a database, and long enough to be looked at", encoding="utf-8")
    assert "cannot be read as an Assent store" in (
        await assent("consent", "verify", "--store", other, status=1)
    ).stderr  # fmt: skip


async def test_a_gateway_that_is_not_there_is_said_so(assent: Assent) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    for words in (("show", ANA), ("set", ANA, "unsubscribed"), ("export", ANA)):
        assert "nothing answers at" in (await assent("consent", *words, "--url", url, status=1)).stderr
