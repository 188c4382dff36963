"""`assent campaign`: the dry run, the stream, the end, and the same call once more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.campaigns.drafts import draft, numbers
from tests.support.house import House
from tests.support.runner import Assent, runner

ANA, BO, CY = numbers(3)
TEXT = ("--channel", "sms-us", "--category", "utility", "--text", "Hi {{name}}")


@pytest.fixture
def assent(house: House, tmp_path: Path) -> Assent:
    """Runs commands on the house's file."""
    path = tmp_path / "config.toml"
    path.write_text(house.toml(), encoding="utf-8")
    return runner(path)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A file with three good rows, a number twice, one that stopped, a broken one and one without a name."""
    path = tmp_path / "people.csv"
    path.write_text(f"phone,name\n{ANA},Ana\n{BO[2:]},Bo\n{ANA},Ana\n{CY},\n1.5551E+10,Dee\n", encoding="utf-8")
    return path


async def test_a_dry_run_says_who_and_why_and_sends_nothing(assent: Assent, house: House, people: Path) -> None:
    result = await assent("campaign", "send", str(people), *TEXT, "--to-column", "phone", "--dry-run")
    lines = [line.split() for line in result.stdout.splitlines()]
    assert lines[0] == ["status", "reason", "recipients", "examples"]
    assert ["queued", "2", f"{ANA},", BO] in lines
    assert ["refused", "duplicate", "1", ANA] in lines
    assert ["refused", "missing_variable", "1", CY] in lines
    assert any(line[0] == "invalid" and line[-2:] == ["line", "6"] for line in lines)
    assert await house.phone(ANA) == []
    _, found = await house.api("GET", "/v1/campaigns")
    assert found["items"] == []


async def test_a_file_is_sent_once_however_often_it_is_asked(
    assent: Assent, house: House, people: Path, tmp_path: Path
) -> None:
    call = ("campaign", "send", str(people), *TEXT, "--to-column", "phone", "--yes", "--out", str(tmp_path / "o.csv"))
    first = await assent(*call)
    assert await house.phone(ANA, 1) == ["Hi Ana"]
    assert await house.phone(BO, 1) == ["Hi Bo"]
    ends = [line.split() for line in first.stdout.split("status", 2)[2].splitlines()[1:]]
    assert ["delivered", "2"] in ends
    assert ["total", "4"] in ends
    assert "5 rows, 4 recipients, 1 refused" in first.stderr
    assert "line 6: to: was rounded by a spreadsheet" in first.stderr
    outcomes = (tmp_path / "o.csv").read_bytes()
    assert outcomes.startswith(b"\xef\xbb\xbfto,status,")
    assert len(outcomes.splitlines()) == 5
    assert outcomes.splitlines()[1].startswith(b'"=""%b""",delivered,' % ANA.encode())
    again = await assent(*call)
    assert "this file was sent before" in again.stderr
    await assent(*call, "--again", "now")
    assert await house.phone(ANA, 2) == ["Hi Ana", "Hi Ana"]


async def test_what_an_interrupted_call_began_is_gone_on_with(assent: Assent, house: House, people: Path) -> None:
    """As after Ctrl-C in mid-stream: the draft is there, and some of the file is in."""
    call = ("campaign", "send", str(people), *TEXT, "--to-column", "phone")
    asked = await assent(*call, status=1)  # nobody says yes
    _, found = await house.api("GET", "/v1/campaigns")
    assert [it["state"] for it in found["items"]] == ["cancelled"], asked.stderr
    await assent(*call, "--yes", "--send-at", "2099-01-01T00:00:00Z")
    scheduled = await assent(*call, "--yes", "--send-at", "2099-01-01T00:00:00Z")
    assert "the campaign starts at 2099-01-01T00:00:00.000Z" in scheduled.stdout
    _, found = await house.api("GET", "/v1/campaigns?state=scheduled")
    assert [it["counts"]["recipients"] for it in found["items"]] == [4]


WRONG = [
    ("no such file", ("nobody.csv", *TEXT), 2, "cannot be read"),
    ("no content", ("people.csv", "--channel", "sms-us"), 2, "give --text or --template"),
    ("no such column", ("people.csv", *TEXT, "--to-column", "x"), 2, "the header has no column 'x'"),
    ("no column to", ("people.csv", *TEXT, "--yes"), 2, "the header has no column `to`"),
    (
        "no such channel",
        ("people.csv", "--channel", "x", "--text", "Hi", "--to-column", "phone"),
        1,
        "is not a channel",
    ),
]


@pytest.mark.parametrize(("call", "status", "why"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
async def test_a_wrong_call_ends_with_a_status_and_the_reason(
    assent: Assent, people: Path, call: tuple[str, ...], status: int, why: str
) -> None:
    result = await assent("campaign", "send", str(people.with_name(call[0])), *call[1:], status=status)
    assert why in result.stderr


async def test_look_on_and_control(assent: Assent, house: House, tmp_path: Path) -> None:
    id_ = await draft(house, send_at="2099-01-01T00:00:00Z", recipients=[{"to": ANA, "variables": {"name": "x"}}])
    await house.api("POST", f"/v1/campaigns/{id_}/start")
    listed = (await assent("campaign", "list")).stdout.splitlines()
    assert listed[1].split() == [id_, "c", "sms-us", "scheduled", "1", "1"]
    assert "paused" in (await assent("campaign", "pause", id_)).stdout
    assert "by request" in (await assent("campaign", "show", id_)).stdout
    assert "scheduled" in (await assent("campaign", "resume", id_)).stdout
    assert "cancelled" in (await assent("campaign", "cancel", id_)).stdout
    await assent("campaign", "outcomes", id_, str(tmp_path / "o.csv"), "--status", "cancelled")
    assert f'"=""{ANA}""",cancelled,' in (tmp_path / "o.csv").read_text(encoding="utf-8-sig")
    await assent("campaign", "resume", id_, status=1)


HEADERS = {
    "plain": b"phone,name\n%b,Ana\n",
    "a mark": b"\xef\xbb\xbfphone;name\r\n%b;Ana\r\n",
    "UTF-16": b"phone\tname\r\n%b\tAna\r\n",
    "sep=": b"sep=;\r\nphone;name\r\n%b;Ana\r\n",
    "sep= after a mark": b"\xef\xbb\xbfsep=;\r\nphone;a,b,c;name\r\n%b;x;Ana\r\n",
    "Windows-1252": b"phone;gr\xf6\xdfe;name\r\n%b;\xfc;Ana\r\n",
    "a delimiter in quotes": b'"a,b,c,d";phone;name\nx;%b;Ana\n',
    "quoted names": b'"phone","last, first","name"\n%b,"x, y",Ana\n',
    "a column to beside it": b"To,phone,name\nx,%b,Ana\n",
    "a blank line before it": b"\nphone,name\n%b,Ana\n",
    "old line ends": b"phone,name\r%b,Ana\r",
    "a surplus cell": b"phone,name,,\n%b,Ana,,\n",
    "a formula": b'phone,name\n="%b",Ana\n',
}


@pytest.mark.parametrize("case", HEADERS)
async def test_a_column_is_found_however_a_spreadsheet_wrote_the_header(
    assent: Assent, house: House, tmp_path: Path, case: str
) -> None:
    raw = HEADERS[case] % ANA.encode()
    people = tmp_path / "people.csv"
    people.write_bytes(raw.decode().encode("utf-16") if case == "UTF-16" else raw)
    result = await assent("campaign", "send", str(people), *TEXT, "--to-column", "phone", "--yes")
    assert [line.split() for line in result.stdout.splitlines()][1] == ["queued", "1", ANA]
    assert "1 rows, 1 recipients, 0 refused" in result.stderr
    assert await house.phone(ANA, 1) == ["Hi Ana"]


async def test_rows_keep_their_line_numbers_in_a_long_file_of_utf16(
    assent: Assent, house: House, tmp_path: Path
) -> None:
    """More than one block, and the broken line at its end."""
    people = tmp_path / "people.csv"
    rows = "".join(f"{to}\tZoë {'x' * 300}\r\n" for to in numbers(900))
    people.write_bytes(f"sep=\t\r\nphone\tname\r\n{rows}1.5551E+10\tx\r\n".encode("utf-16"))
    call = ("campaign", "send", str(people), *TEXT, "--to-column", "phone", "--yes", "--no-check")
    result = await assent(*call, "--send-at", "2099-01-01T00:00:00Z")
    assert "901 rows, 900 recipients, 1 refused" in result.stderr
    assert "line 903: to: was rounded by a spreadsheet" in result.stderr
    _, found = await house.api("GET", "/v1/campaigns")
    assert found["items"][0]["counts"]["recipients"] == 900


NO_HEADER = {
    "nothing": (b"", "has no header"),
    "blank lines": (b"\n\n", "has no header"),
    "UTF-16 without its mark": ("phone,name\n".encode("utf-16-le"), "UTF-16 without its mark"),
    "a workbook": (b"PK\x03\x04abc\n", "a workbook"),
    "the column twice": (b"phone,phone\n", "a column twice: phone"),
    "an open quote": (b'"phone,name\n', "has an unclosed quote"),
}


@pytest.mark.parametrize(("raw", "why"), NO_HEADER.values(), ids=NO_HEADER)
async def test_a_header_that_cannot_be_read_ends_the_command(
    assent: Assent, tmp_path: Path, raw: bytes, why: str
) -> None:
    people = tmp_path / "people.csv"
    people.write_bytes(raw)
    result = await assent("campaign", "send", str(people), *TEXT, "--to-column", "phone", "--yes", status=2)
    assert why in result.stderr


async def test_a_draft_is_tested_copied_and_deleted(assent: Assent, house: House) -> None:
    id_ = await draft(house)
    result = await assent("campaign", "test", id_, BO, CY, "--variable", "name=Bo=1")
    assert await house.phone(BO, 1) == ["Hi Bo=1"]
    assert [line.split()[:2] for line in result.stdout.splitlines()[1:]] == [[BO, "queued"], [CY, "queued"]]
    await assent("campaign", "test", id_, BO, "--variable", "Bo", status=2)
    await assent("campaign", "copy", id_, "--name", "another")
    _, found = await house.api("GET", "/v1/campaigns")
    assert [campaign["name"] for campaign in found["items"]] == ["another", "c"]
    shown = await assent("campaign", "show", id_)
    assert ["segments", "0"] in [line.split() for line in shown.stdout.splitlines()]
    await assent("campaign", "delete", id_)
    _, found = await house.api("GET", "/v1/campaigns")
    assert [campaign["name"] for campaign in found["items"]] == ["another"]
    await assent("campaign", "delete", id_, status=1)
