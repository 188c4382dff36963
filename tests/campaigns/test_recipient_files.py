"""Files of people: what is read, and what is refused by line, in every kind of broken CSV and NDJSON."""

from __future__ import annotations

import pytest

from gateway.campaigns.recipient_files import MOST_LINES, CsvRows, FileFormat, NdjsonRows
from gateway.campaigns.recipients import Recipient
from gateway.campaigns.text_lines import MOST_BYTES, BadFile

ANA, BO = "+15551230001", "+15551230002"
BO_3, BO_4 = (3, (BO, {"name": "Bo"})), (4, (BO, {"name": "Bo"}))
UNSENDABLE = ("variables: has a character that cannot be sent (NUL, or half of a surrogate pair)",)


def read(rows: FileFormat, data: bytes, step: int = 1 << 20) -> list[tuple[int, object]]:
    """Every row by line, the bytes fed in steps of a size: (to, variables), or the errors."""
    found = [row for at in range(0, len(data), step) for row in rows.feed(data[at : at + step])]
    found += rows.end()
    done = [(row.line, rows.read(row)) for row in found]
    return [(line, (it.to, dict(it.variables)) if isinstance(it, Recipient) else it) for line, it in done]


GOOD = [
    ("plain", b"to,name\n+15551230001,Ana\n", [(2, (ANA, {"name": "Ana"}))]),
    ("no line end at the end", b"to,name\n+15551230001,Ana", [(2, (ANA, {"name": "Ana"}))]),
    ("a byte order mark", b"\xef\xbb\xbfto,name\r\n+15551230001,Ana\r\n", [(2, (ANA, {"name": "Ana"}))]),
    ("semicolons", b"name;to\nAna;+15551230001\n", [(2, (ANA, {"name": "Ana"}))]),
    ("tabs", b"name\tto\nAna, B\t+15551230001\n", [(2, (ANA, {"name": "Ana, B"}))]),
    ("old line ends", b"to,name\r+15551230001,Ana\r+15551230002,Bo\r", [(2, (ANA, {"name": "Ana"})), BO_3]),
    ("TO in capitals, spaces", b" To , name \n+15551230001,Ana\n", [(2, (ANA, {"name": "Ana"}))]),
    ("blank lines", b"\nto,name\n\n+15551230001,Ana\n\r\n   \n", [(4, (ANA, {"name": "Ana"}))]),
    ("quotes", b'to,name\n+15551230001,"Ana, ""the one"""\n', [(2, (ANA, {"name": 'Ana, "the one"'}))]),
    ("a line break", b'to,name\n+15551230001,"A\nna"\n+15551230002,Bo\n', [(2, (ANA, {"name": "A\nna"})), BO_4]),
    ("a quote inside", b'to,name\n+15551230001,5" pipe\n+15551230002,Bo\n', [(2, (ANA, {"name": '5" pipe'})), BO_3]),
    ("an empty cell is no variable", b"to,name,x\n+15551230001,,y\n", [(2, (ANA, {"x": "y"}))]),
    ("beyond ASCII", "to,name\n+15551230001,Zoë 🎉\n".encode(), [(2, (ANA, {"name": "Zoë 🎉"}))]),
]  # fmt: skip


@pytest.mark.parametrize("step", [1, 7, 1 << 20])
@pytest.mark.parametrize(("data", "wanted"), [case[1:] for case in GOOD], ids=[case[0] for case in GOOD])
def test_csv_is_read_however_it_arrives(data: bytes, wanted: object, step: int) -> None:
    assert read(CsvRows("US"), data, step) == wanted


EXCEL = [
    ("cells missing at the end", b"to,name,city\n+15551230001,Ana\n", [(2, (ANA, {"name": "Ana"}))]),
    ("a surplus empty cell", b"to,name\n+15551230001,Ana,,\n", [(2, (ANA, {"name": "Ana"}))]),
    ("rows of delimiters only", b"to;name\n;\n+15551230001;Ana\n;;\n", [(3, (ANA, {"name": "Ana"}))]),
    ("Windows-1252", "to;name\r\n+15551230001;Zoë €\r\n".encode("cp1252"), [(2, (ANA, {"name": "Zoë €"}))]),
    ("UTF-16", "to\tname\r\n+15551230001\tZoë 🎉\r\n".encode("utf-16"), [(2, (ANA, {"name": "Zoë 🎉"}))]),
    ("sep=", b"\xef\xbb\xbfsep=;\r\nto;a,b,c\r\n+15551230001;x\r\n", [(3, (ANA, {"a,b,c": "x"}))]),
    ("a delimiter in quotes", b'to;"a,b,c,d"\n+15551230001;x\n', [(2, (ANA, {"a,b,c,d": "x"}))]),
    ("a number as a formula", b'to,name\n="+15551230001",Ana\n', [(2, (ANA, {"name": "Ana"}))]),
    ("the same in quotes", b'to,name\n"=""+15551230001""",Ana\n', [(2, (ANA, {"name": "Ana"}))]),
]  # fmt: skip


@pytest.mark.parametrize("step", [1, 7, 1 << 20])
@pytest.mark.parametrize(("data", "wanted"), [case[1:] for case in EXCEL], ids=[case[0] for case in EXCEL])
def test_csv_is_read_as_spreadsheets_write_it(data: bytes, wanted: object, step: int) -> None:
    assert read(CsvRows("US"), data, step) == wanted


BROKEN = [
    (
        "neither UTF-8 nor Windows-1252",
        b"to,name\n+15551230001,Zo\x81\n+15551230002,Bo\n",
        2,
        "is not UTF-8: byte 0x81 at position 16",
    ),
    ("NUL", b"to,name\n+15551230001,A\0na\n+15551230002,Bo\n", 2, "has a NUL character"),
    ("too many fields", b"to,name\n+15551230001,Ana,B\n+15551230002,Bo\n", 2, "has 3 fields, the header has 2"),
    ("an open quote", b'to,name\n+15551230001,"Ana\n+15551230002,Bo\n', 2, "has an unclosed quote"),
    ("text after a quote", b'to,name\n+15551230001,"Ana"x\n+15551230002,Bo\n', 2, "has quotes in the wrong place"),
    ("no number", b"to,name\n,Ana\n+15551230002,Bo\n", 2, "to: is empty"),
    ("a mangled number", b"to,name\n1.5551E+10,Ana\n+15551230002,Bo\n", 2, "was rounded by a spreadsheet"),
    ("a long line", b"to,name\n+15551230001," + b"x" * MOST_BYTES + b"\n+15551230002,Bo\n", 2, "is longer than"),
]


@pytest.mark.parametrize("step", [1000, 1 << 20])
@pytest.mark.parametrize(("data", "line", "why"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_a_broken_line_is_refused_and_its_neighbours_are_read(data: bytes, line: int, why: str, step: int) -> None:
    first, second = read(CsvRows("US"), data, step)
    assert first[0] == line
    assert why in first[1][0]  # type: ignore[index]
    assert second[1][0] == BO  # type: ignore[index]


def test_a_quote_that_is_never_closed_costs_one_line_in_a_long_file() -> None:
    rest = "".join(f"+1555{2_000_000 + i},x\n" for i in range(3 * MOST_LINES))
    found = read(CsvRows("US"), f'to,name\n+15551230001,"Ana\n{rest}'.encode(), 1000)
    assert found[0] == (2, ("has an unclosed quote",))
    assert [each[0] for _, each in found[1:]] == [f"+1555{2_000_000 + i}" for i in range(3 * MOST_LINES)]  # type: ignore[index]


HEADERS = [
    ("no column to", b"phone,name\n+15551230001,Ana\n", "has no column `to`; it has 'phone', 'name'"),
    ("no header", b"+15551230001,Ana\n", "has no column `to`"),
    ("a column twice", b"to,name,name\n", "a column twice: name"),
    ("nothing", b"", "the file is empty"),
    ("UTF-16 without a mark", "to,name\n".encode("utf-16-le"), "UTF-16"),
    ("a workbook", b"PK\x03\x04" + b"x" * 100 + b"\n", "a workbook"),
    ("neither UTF-8 nor Windows-1252", b"to,n\x81\n", "the header is not UTF-8"),
]


@pytest.mark.parametrize(("data", "why"), [case[1:] for case in HEADERS], ids=[case[0] for case in HEADERS])
def test_a_file_without_a_good_header_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(BadFile, match=why):
        read(CsvRows("US"), data)


LINES = [
    ("good", b'{"to":"+15551230001","variables":{"n":"x"}}', (ANA, {"n": "x"})),
    ("no variables", b' {"to":"+15551230001"} ', (ANA, {})),
    ("no JSON", b"{to: 1}", ("is not valid JSON",)),
    ("a list", b"[1]", ("is not a JSON object",)),
    ("no to", b'{"variables":{}}', ("to: is required, as a string",)),
    ("a number", b'{"to":15551230001}', ("to: is required, as a string",)),
    ("no plus", b'{"to":"15551230001"}', (ANA, {})),
    ("no number", b'{"to":"+14155559"}', ("to: is not a possible number in E.164 (such as +15551230001)",)),
    ("an unknown field", b'{"to":"+15551230001","name":"x"}', ("name: is not known",)),
    ("number variables", b'{"to":"+15551230001","variables":{"n":1}}', ("variables: must be an object of strings",)),
    ("half a pair in a name", b'{"to":"+15551230001","\\ud83d":"x"}', ("?: is not known",)),
    ("half a pair", b'{"to":"+15551230001","variables":{"n":"\\ud83d"}}', UNSENDABLE),
    ("a pair", b'{"to":"+15551230001","variables":{"n":"\\ud83c\\udf89"}}', (ANA, {"n": "🎉"})),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "wanted"), [case[1:] for case in LINES], ids=[case[0] for case in LINES])
def test_what_a_line_of_ndjson_becomes(raw: bytes, wanted: object) -> None:
    (first, second) = read(NdjsonRows("US"), raw + b'\n\n{"to":"+15551230002"}', 100)
    assert first == (1, wanted)
    assert second == (3, (BO, {}))
