"""Outcomes as a spreadsheet opens them: texts stay texts, nothing runs as a formula, and our own reader reads them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateway.campaigns.recipient_files import CsvRows
from gateway.campaigns.recipients import Recipient
from gateway.core.spreadsheet_cells import LONGEST, cell_of, text_of_cell
from gateway.web.outcomes_csv import COLUMNS, row_of
from tests.campaigns.drafts import act, draft, numbers, outcomes
from tests.support.house import KEY, House

OURS = {
    "status", "reason", "error_code", "error_detail", "id", "provider_id", "created_at", "updated_at",
}  # fmt: skip
KEPT = ["Ana", "José", "0", "12", "1234567", "a=b", "x@y.example", "SM0123", ""]
GUARDED = {
    "a formula": "=1+1",
    "a plus": "+12025550123",
    "a minus": "-1",
    "an at": "@SUM(A1)",
    "a tab": "\t=1",
    "a carriage return": "\r=1",
    "a line feed": "\n=1",
    "spaces before it": "  =1",
    "a plus of full width": "＋1",
    "a leading zero": "00123",
    "a long number": "12025550123",
    "an exponent": "1e5",
    "a decimal": "1,50",
    "a date": "1-2",
    "a month": "May 5",
    "an amount": "$5",
    "quotes": '=HYPERLINK("https://x.example","x")',
    "a long one": "=" + "x" * 1000 + '"' * 10,
}


@pytest.mark.parametrize("text", KEPT)
def test_a_text_that_a_spreadsheet_leaves_alone_stands_as_it_is(text: str) -> None:
    assert cell_of(text) == text


@pytest.mark.parametrize("text", GUARDED.values(), ids=GUARDED)
def test_a_text_that_would_become_something_else_is_the_formula_of_a_text(text: str) -> None:
    cell = cell_of(text)
    assert cell.startswith('="')
    assert cell.endswith('"')
    assert text_of_cell(cell) == text
    literals = cell[1:].split('"&"')
    assert "".join(literals)[1:-1].replace('""', "") == text.replace('"', "")  # no quote ends the text before its end
    assert all(len(literal.encode("utf-16-le")) // 2 <= 255 + 2 for literal in literals)


def test_a_text_too_long_for_a_formula_has_an_apostrophe() -> None:
    assert cell_of("=" + "x" * LONGEST) == "'=" + "x" * LONGEST


@pytest.mark.parametrize("cell", ['="a"&B1', '="a"+1', '="a', '="a"b"', "=1"])
def test_any_other_formula_is_read_as_it_stands(cell: str) -> None:
    assert text_of_cell(cell) == cell


@given(st.text(max_size=600))
@example('=""')
@example('="a"&"b"')
def test_every_text_comes_back(text: str) -> None:
    cell = cell_of(text)
    assert text_of_cell(cell) == text
    assert cell.startswith('="') or not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


async def test_what_is_written_is_read_back_as_the_same_recipients(house: House) -> None:
    names = ["Ana", "=1+1", "@x", "007", 'Bo "the one", x', "line\nline", "-5", '=HYPERLINK("https://x.example")']
    people = numbers(len(names))
    recipients = [
        {"to": to, "variables": {"First Name": name, "größe": "1/2", "Status": "+1", "unused": "x"}}
        for to, name in zip(people, names, strict=True)
    ]
    text = "Hi {{first name}}, {{Größe}} {{status}} {{first name|you}}{{nobody|.}}"
    id_ = await draft(house, text=text, recipients=recipients, send_at="2099-01-01T00:00:00Z")
    await act(house, id_, "start")
    headers = {"Authorization": f"Bearer {KEY}", "Accept": "text/csv"}
    async with house.http.get(f"{house.url}/v1/campaigns/{id_}/messages", headers=headers) as answer:
        written = await answer.read()
    assert written.startswith(b"\xef\xbb\xbfto,")
    header, first, *_ = csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""))
    assert header[-4:] == ["first name", "Größe", "variable status", "nobody"]
    assert first[0] == f'="{people[0]}"'
    rows = CsvRows("US")
    found = [rows.read(row) for row in [*rows.feed(written), *rows.end()]]
    assert all(isinstance(it, Recipient) for it in found), found
    back = [
        (it.to, {name: value for name, value in it.variables.items() if name not in OURS})
        for it in found
        if isinstance(it, Recipient)
    ]
    assert back == [
        (to, {"first name": name, "Größe": "1/2", "variable status": "+1"})
        for to, name in zip(people, names, strict=True)
    ]
    assert [item["to"] for item in await outcomes(house, id_)] == people


def test_a_providers_text_never_becomes_a_formula() -> None:
    item = {
        "to": "+15551230001", "status": "failed", "reason": None, "id": "0193", "provider_id": "=2+2",
        "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
        "error": {"code": "@21211", "detail": "-1+1"}, "variables": None,
    }  # fmt: skip
    row = dict(zip(COLUMNS, row_of(item, []), strict=True))
    assert (row["error_code"], row["error_detail"], row["provider_id"]) == ('="@21211"', '="-1+1"', '="=2+2"')
