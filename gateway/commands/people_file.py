"""A CSV of people as commands read it: by rows, with the gateway's own reader, for the dry run, and as bytes for the
upload."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from gateway.campaigns.recipient_files import TO, CsvRows, FileRow
from gateway.campaigns.text_lines import MOST_BYTES, BadFile, as_utf8, line_end, refuse_other_encodings, utf16_of
from gateway.commands.api import fail

BLOCK = 256 * 1024
"""Bytes that are read at a time."""


class PeopleFile:
    """The file. Its column `to_column` is sent as `to`, the name that the gateway asks for. Ends the command when it
    cannot be read."""

    def __init__(self, path: Path, to_column: str, region: str) -> None:
        self._path = path
        self._region = region
        self._head, self._replaced = b"", 0  # what is sent instead of how many bytes at the start of the file
        try:
            self.size = path.stat().st_size
            with path.open("rb") as file:
                file.read(1)
            if to_column != TO:
                self._rename(to_column.strip())
        except OSError as error:
            fail(f"{path}: cannot be read: {error.strerror}", 2)
        except BadFile as error:
            fail(f"{path}: {error}", 2)

    def _rename(self, column: str) -> None:
        """Give the column the name that the gateway asks for, in the header as the gateway's own reader finds it. The
        lines before it stay, so that every row keeps its number."""
        start = b""
        for block, _ in self.blocks():
            start += block
            if len(start) >= MOST_BYTES:
                break
        refuse_other_encodings(start)
        end = line_end(start) or b"\n"
        rows = CsvRows(self._region, user_ids=True)
        begin = 0
        for line in start.split(end):
            text = line.removeprefix(codecs.BOM_UTF8) if begin == 0 else line
            names = rows.names(text.rstrip(b"\r"))
            if names is not None:
                header = self._renamed(names, column, rows.delimiter)
                self._head, self._replaced = start[:begin] + header, begin + len(line)
                return
            begin += len(line) + len(end)
        raise BadFile(f"the file has no header: its first line must have a column {column!r}")

    def _renamed(self, names: Sequence[str], column: str, delimiter: str) -> bytes:
        """The header with the column under its new name, all in quotes, so that no name can be read as a delimiter."""
        if column not in names:
            raise BadFile(f"the header has no column {column!r}; it has {', '.join(names)[:400]}")
        if names.count(column) > 1:
            raise BadFile(f"the header has a column twice: {column}")
        renamed = [TO if name == column else "to (not used)" if name.casefold() == TO else name for name in names]
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="").writerow(renamed)
        return text.getvalue().encode()

    def digest(self) -> str:
        """The file's SHA-256."""
        hashed = hashlib.sha256()
        for block, _ in self.blocks():
            hashed.update(block)
        return hashed.hexdigest()

    def blocks(self) -> Iterator[tuple[bytes, int]]:
        """The bytes to send, in blocks, each with how many bytes of the file were read so far. UTF-16 with its byte
        order mark becomes UTF-8."""
        with self._path.open("rb") as file:
            start = file.read(BLOCK)
            decoder = utf16_of(start)
            skip, head = self._replaced, self._head
            for read in chain([start], iter(lambda: file.read(BLOCK), b"")):
                block = read if decoder is None else as_utf8(decoder, read)
                yield head + block[skip:], file.tell()
                skip, head = max(0, skip - len(block)), b""

    def chunks(self, most: int) -> Iterator[list[tuple[int, dict[str, Any] | str]]]:
        """The rows, at most `most` at a time: (line, the recipient as the API takes it, or what is wrong with it)."""
        chunk: list[tuple[int, dict[str, Any] | str]] = []
        for row in self._rows():
            chunk.append(row)
            if len(chunk) >= most:
                yield chunk
                chunk = []
        if chunk:
            yield chunk

    def _rows(self) -> Iterator[tuple[int, dict[str, Any] | str]]:
        rows = CsvRows(self._region, user_ids=True)
        try:
            for block, _ in self.blocks():
                yield from ((row.line, _read(rows, row)) for row in rows.feed(block))
            yield from ((row.line, _read(rows, row)) for row in rows.end())
        except BadFile as error:
            fail(f"{self._path}: {error}", 2)


def _read(rows: CsvRows, row: FileRow) -> dict[str, Any] | str:
    read = rows.read(row)
    return "; ".join(read) if isinstance(read, tuple) else {"to": read.to, "variables": dict(read.variables)}


def problem_lines(problem: Mapping[str, Any]) -> dict[int, str]:
    """What a problem of the API says of each recipient of the request, by the recipient's index."""
    problems: dict[int, str] = {}
    for error in problem.get("errors", ()):
        match error.get("loc"):
            case ["recipients", int(i), *_]:
                problems.setdefault(i, error.get("msg", ""))
    return problems
