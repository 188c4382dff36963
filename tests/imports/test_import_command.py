"""`assent consent import`: streams a file and tells what was refused by line."""

from __future__ import annotations

import asyncio
from pathlib import Path

import typer
from typer.testing import CliRunner, Result

from gateway.commands.consent_import import import_
from tests.support.house import KEY, House

ANA, BEN = "+15551230001", "+15551230002"
COMMAND = typer.Typer()
COMMAND.command()(import_)


async def run(house: House, *words: str) -> Result:
    asked = [*words, "--url", house.url, "--key", KEY]
    return await asyncio.to_thread(CliRunner().invoke, COMMAND, asked)


async def test_a_file_is_imported_and_what_was_refused_is_reported_by_line(house: House, tmp_path: Path) -> None:
    await house.text(BEN, "STOP")
    file = tmp_path / "people.csv"
    file.write_text(f"address,text\n{ANA},Yes please\n{BEN},\nnonsense,\n")
    result = await run(house, str(file), "--group", "sms-promos", "--state", "subscribed")
    assert result.exit_code == 1, result.output
    lines = [line.split() for line in result.output.splitlines()]
    assert lines[:4] == [["rows", "3"], ["applied", "1"], ["refused", "2"], ["now", "subscribed", "1"]]
    assert lines[-2][:2] == ["3", BEN]
    assert lines[-1][:2] == ["4", "nonsense"]
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_good_file_ends_well(house: House, tmp_path: Path) -> None:
    file = tmp_path / "people.ndjson"
    file.write_text(f'{{"address": "{ANA}", "group": "sms-promos", "state": "subscribed"}}\n')
    result = await run(house, str(file), "--double-opt-in")
    assert result.exit_code == 0, result.output
    assert (await house.consent(ANA))["state"] == "pending"


async def test_files_that_cannot_be_imported(house: House, tmp_path: Path) -> None:
    assert (await run(house, str(tmp_path / "none.csv"))).exit_code == 2
    assert (await run(house, str(tmp_path / "book.xlsx"))).exit_code == 2
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("phone\n")
    result = await run(house, str(wrong))
    assert result.exit_code == 1
    assert "no column `address`" in result.output
