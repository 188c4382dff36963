"""A CSV of people, as commands read it: the gateway's own reader for the dry run, bytes for the stream."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from gateway.campaigning.rows import CsvRows, Row
from gateway.campaigning.text_lines import BadFile
from gateway.commands.api import fail

BLOCK = 256 * 1024


class PeopleFile:
    """The file; its column `to_column` is the gateway's `to`. Ends the command when it cannot be read."""

    def __init__(self, path: Path, to_column: str, region: str) -> None:
        self._path = path
        self._region = region
        try:
            self.size = path.stat().st_size
            with path.open("rb") as file:
                first = file.readline(BLOCK)
        except OSError as error:
            fail(f"{path}: cannot be read: {error.strerror}", 2)
        self._first = len(first)
        self._header = first if to_column == "to" else self._renamed(first, to_column)

    def _renamed(self, first: bytes, column: str) -> bytes:
        """The header with the column under the name that the gateway asks for."""
        names = first.decode("utf-8-sig", "replace").rstrip("\r\n")
        delimiter = max(",;\t", key=names.count)
        cells = [cell.strip().strip('"') for cell in names.split(delimiter)]
        if column not in cells:
            fail(f"{self._path}: the header has no column {column!r}; it has {', '.join(cells)}", 2)
        if "to" in cells:
            cells[cells.index("to")] = "to (not used)"
        cells[cells.index(column)] = "to"
        return (delimiter.join(cells) + "\n").encode()

    def digest(self) -> str:
        """The file's SHA-256."""
        found = hashlib.sha256(self._header)
        for block, _ in self.blocks():
            found.update(block)
        return found.hexdigest()

    def blocks(self) -> Iterator[tuple[bytes, int]]:
        """The bytes to send, and how many of the file's are behind them."""
        with self._path.open("rb") as file:
            file.seek(self._first)
            yield self._header, self._first
            done = self._first
            while block := file.read(BLOCK):
                done += len(block)
                yield block, done

    def chunks(self, most: int) -> Iterator[list[tuple[int, dict[str, Any] | str]]]:
        """The rows by line, as the API takes them, or what is wrong with them."""
        chunk: list[tuple[int, dict[str, Any] | str]] = []
        for each in self._rows():
            chunk.append(each)
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


def _read(rows: CsvRows, row: Row) -> dict[str, Any] | str:
    read = rows.read(row)
    return "; ".join(read) if isinstance(read, tuple) else {"to": read.to, "variables": dict(read.variables)}


def problem_lines(problem: Mapping[str, Any]) -> dict[int, str]:
    """Which recipients of a request a problem is about, and what it says of them."""
    found: dict[int, str] = {}
    for each in problem.get("errors", ()):
        match each.get("loc"):
            case ["recipients", int(i), *_]:
                found.setdefault(i, each.get("msg", ""))
    return found
