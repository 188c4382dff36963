"""Recipients in files and streams: CSV and NDJSON, cut into rows as the bytes come in, in bounded memory.

A row is a line that is not blank (in CSV it may span several lines, in quotes); a CSV header is not a row. An error in
a row concerns only that row. NDJSON is UTF-8; a CSV may also be Windows-1252, or UTF-16 with a byte order mark. A byte
that is not text is reported with its line.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from gateway.campaigns.recipients import Recipient
from gateway.campaigns.text_lines import MOST_BYTES, BadFile, Lines, excel_text_of, text_of
from gateway.core import phone
from gateway.core.spreadsheet_cells import text_of_cell

MOST_LINES = 50
"""Most lines that one CSV row may have: a quote that is never closed costs no more than that."""
REPORTED = 1000
"""Refused rows that a report lists by line; all are counted."""
MOST_UNKNOWN = 10
"""Unknown fields of one NDJSON row that its errors name."""
TO = "to"
_QUOTED = re.compile(r'"[^"]*"?')
_SEP = re.compile(rb"(?i)(?:\xef\xbb\xbf)?\"?sep=([,;\t])\"?")
UNKNOWN = "is not known"

Errors = tuple[str, ...]


def delimiter_of(header: str) -> str:
    """The delimiter that a header uses; text in quotes does not count."""
    bare = _QUOTED.sub("", header)
    return max(",;\t", key=bare.count)


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row of the file: the line where it begins, its bytes, the fields of a CSV row, or why it cannot be read."""

    line: int
    raw: bytes
    fields: Sequence[str] = ()
    error: str | None = None


class FileFormat(Protocol):
    """A file format: `feed` cuts bytes into rows, `end` returns the last rows, `read` parses one row."""

    def feed(self, data: bytes) -> list[FileRow]:
        """The rows that are complete now. Raises BadFile."""
        ...

    def end(self) -> list[FileRow]:
        """The rows that only the end of the stream completes. Raises BadFile."""
        ...

    def read(self, row: FileRow) -> Recipient | Errors:
        """The recipient of a row, or what is wrong with it."""
        ...


@dataclass(slots=True)
class CsvRows:
    """CSV with a header that has a column `to`; the delimiter is `,`, `;` or a tab, as the header shows. The other
    columns are variables; an empty cell is not a variable. Numbers without a country code belong to `region`; with
    `user_ids`, BSUIDs are addresses too."""

    region: str
    user_ids: bool = False
    header: list[str] = field(default_factory=list)
    delimiter: str = ","
    _lines: Lines = field(default_factory=Lines)
    _open: list[tuple[int, bytes]] = field(default_factory=list)
    _to: int = 0
    _delimiter_given: bool = False  # the first line was `sep=…`
    _blank: bytes = b" \r\n\t"

    def feed(self, data: bytes) -> list[FileRow]:
        """The rows that are complete now. Raises BadFile."""
        return list(self._cut(self._lines.feed(data)))

    def end(self) -> list[FileRow]:
        """The last row, and an open quote that was never closed. Raises BadFile."""
        rows = list(self._cut(self._lines.end()))
        while self._open:
            rows.extend(self._give_up())
        if not self.header:
            raise BadFile("the file is empty: its first line must be a header with a column `to`")
        return rows

    def read(self, row: FileRow) -> Recipient | Errors:
        """The recipient of a row, or what is wrong with it."""
        if row.error is not None:
            return (row.error,)
        try:
            filled = self.filled(row)
        except ValueError as error:
            return (str(error),)
        try:
            to = phone.address(filled[self._to], self.region, user_ids=self.user_ids)
        except ValueError as error:
            return (f"to: {error}",)
        cells = zip(self.header, filled, strict=True)
        return Recipient(to, {name: value for name, value in cells if value and name != TO})

    def filled(self, row: FileRow) -> list[str]:
        """A cell for each column: a spreadsheet omits empty cells at the end of a row, or adds some, and writes
        a text that looks like a number as `="+1202…"`. Raises ValueError for more cells than the header has."""
        width, cells = len(self.header), list(map(text_of_cell, row.fields))
        if any(cell.strip() for cell in cells[width:]):
            raise ValueError(f"has {len(cells)} fields, the header has {width}")
        return cells[:width] + [""] * (width - len(cells))

    def _cut(self, lines: Iterator[tuple[int, bytes | None]]) -> Iterator[FileRow]:
        for number, raw in lines:
            if raw is None:
                yield FileRow(number, b"", error=f"is longer than {MOST_BYTES} bytes")
            elif not self.header:
                self._head(raw)
            elif self._open:
                self._open.append((number, raw))
                yield from self._close()
            elif raw.strip(self._blank):
                yield from self._one(number, raw)

    def _one(self, number: int, raw: bytes) -> Iterator[FileRow]:
        try:
            if b'"' not in raw:
                yield FileRow(number, raw, excel_text_of(raw).split(self.delimiter))
                return
            yield FileRow(number, raw, self._split(excel_text_of(raw)))
        except EOFError:
            self._open = [(number, raw)]
        except ValueError as error:
            yield FileRow(number, raw, error=str(error))

    def _close(self) -> Iterator[FileRow]:
        """Try to complete a row with an open quote, which got another line."""
        raw = b"\n".join(line for _, line in self._open)
        number = self._open[0][0]
        try:
            row = FileRow(number, raw, self._split(excel_text_of(raw)))
        except EOFError:
            if len(self._open) >= MOST_LINES or len(raw) > MOST_BYTES:
                yield from self._give_up()
            return
        except ValueError:
            yield from self._give_up()
            return
        self._open = []
        yield row

    def _give_up(self) -> Iterator[FileRow]:
        """The quote in the first line is never closed: that line is refused, the lines after it are rows of their
        own."""
        (number, raw), *rest = self._open
        self._open = []
        yield FileRow(number, raw, error="has an unclosed quote")
        for line in rest:
            yield from self._cut(iter([line]))

    def _split(self, text: str) -> list[str]:
        """The fields of a text with quotes. Raises EOFError when a quote is open, ValueError."""
        try:
            return next(csv.reader([text], delimiter=self.delimiter, strict=True))
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                raise EOFError from None
            raise ValueError(f"has quotes in the wrong place ({error})") from None

    def names(self, raw: bytes) -> list[str] | None:
        """The column names of the header, None for a line before it (blank, or `sep=;`). Raises BadFile."""
        if not raw.strip():
            return None
        if not self._delimiter_given and (sep_line := _SEP.fullmatch(raw.strip(b" \r"))):
            self.delimiter, self._delimiter_given = sep_line[1].decode(), True
            return None
        try:
            text = excel_text_of(raw)
            if not self._delimiter_given:
                self.delimiter = delimiter_of(text)
            self._blank = b" \r\n\t" + self.delimiter.encode()
            names = [text_of_cell(name.strip()).strip() for name in self._split(text)]
        except (ValueError, EOFError) as error:
            raise BadFile(f"the header {str(error) or 'has an unclosed quote'}") from None
        while len(names) > 1 and not names[-1]:
            names.pop()
        return names

    def _head(self, raw: bytes) -> None:
        names = self.names(raw)
        if names is None:
            return
        names = [TO if name.casefold() == TO else name for name in names]
        if TO not in names:
            raise BadFile(f"the header has no column `to`; it has {', '.join(map(repr, names))[:400]}")
        repeated = sorted({name for name in names if name and names.count(name) > 1})
        if repeated:
            raise BadFile(f"the header has a column twice: {', '.join(repeated)[:400]}")
        self.header, self._to = names, names.index(TO)


@dataclass(slots=True)
class NdjsonRows:
    """A line of JSON for each recipient: `{"to": "+1…", "variables": {"name": "Ana"}}`. Numbers without a country
    code belong to `region`; with `user_ids`, BSUIDs are addresses too."""

    region: str
    user_ids: bool = False
    _lines: Lines = field(default_factory=Lines)

    def feed(self, data: bytes) -> list[FileRow]:
        """The rows that are complete now. Raises BadFile."""
        return self._cut(self._lines.feed(data))

    def end(self) -> list[FileRow]:
        """The last row. Raises BadFile."""
        return self._cut(self._lines.end())

    def read(self, row: FileRow) -> Recipient | Errors:
        """The recipient of a row, or what is wrong with it."""
        if row.error is not None:
            return (row.error,)
        try:
            text = text_of(row.raw)
        except ValueError as error:
            return (str(error),)
        try:
            document = json.loads(text)
        except (ValueError, RecursionError):
            return ("is not valid JSON",)
        if not isinstance(document, dict):
            return ("is not a JSON object",)
        variables = document.get("variables", {})
        unknown = [name for name in document if name not in (TO, "variables")]
        wrong = [f"{_reported(name)}: {UNKNOWN}" for name in unknown[:MOST_UNKNOWN]]
        to = document.get(TO)
        if isinstance(to, str):
            try:
                to = phone.address(to, self.region, user_ids=self.user_ids)
            except ValueError as error:
                wrong.append(f"to: {error}")
        else:
            wrong.append("to: is required, as a string")
        if not isinstance(variables, dict) or not all(isinstance(value, str) for value in variables.values()):
            wrong.append("variables: must be an object of strings")
        elif b"\\u" in row.raw and not all(map(_storable, variables.values())):
            wrong.append("variables: has a character that cannot be sent (NUL, or half of a surrogate pair)")
        return tuple(wrong) if wrong or not isinstance(to, str) else Recipient(to, variables)

    @staticmethod
    def _cut(lines: Iterator[tuple[int, bytes | None]]) -> list[FileRow]:
        return [
            FileRow(number, raw)
            if raw is not None
            else FileRow(number, b"", error=f"is longer than {MOST_BYTES} bytes")
            for number, raw in lines
            if raw is None or raw.strip()
        ]


def _reported(name: str) -> str:
    """A field's name as a report has it: short, and without half surrogate pairs, which cannot be stored."""
    return name[:60].encode("utf-8", "replace").decode()


def _storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)
