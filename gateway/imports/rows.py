"""The rows of an import: CSV with the columns of a consent, or one JSON object a line."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.campaigns.recipient_files import CsvRows, FileRow, NdjsonRows
from gateway.campaigns.text_lines import BadFile
from gateway.config.mistakes import nearest

ADDRESS = "address"


class ImportCsv(CsvRows):
    """CSV whose header names columns of `known`, `address` among them. The delimiter is `,`, `;` or a tab."""

    known: Sequence[str] = ()

    def end(self) -> list[FileRow]:
        """The last row, and an open quote that was never closed. Raises BadFile."""
        try:
            return super().end()
        except BadFile:
            if self.header:
                raise
            raise BadFile("the file is empty: its first line must be a header with a column `address`") from None

    def cells(self, row: FileRow) -> dict[str, str]:
        """The filled cells of a row by column. Raises ValueError."""
        cells = zip(self.header, self.filled(row), strict=True)
        return {name: value.strip() for name, value in cells if name and value.strip()}

    def _head(self, raw: bytes) -> None:
        header = self.names(raw)
        if header is None:
            return
        names = [name.casefold() for name in header]
        if ADDRESS not in names:
            raise BadFile(f"the header has no column `address`; it has {', '.join(map(repr, names))[:400]}")
        twice = sorted({name for name in names if name and names.count(name) > 1})
        if twice:
            raise BadFile(f"the header has a column twice: {', '.join(twice)[:400]}")
        unknown = [name for name in names if name and name not in self.known]
        if unknown:
            close = nearest(unknown[0], self.known)
            hint = f" (did you mean {close}?)" if close else ""
            raise BadFile(f"unknown column {unknown[0][:80]!r}{hint}; the known ones are {', '.join(self.known)}")
        self.header, self._to = names, names.index(ADDRESS)


def csv_rows(region: str, known: Sequence[str]) -> ImportCsv:
    """A cutter of CSV whose columns are among these."""
    rows = ImportCsv(region)
    rows.known = known
    return rows


def json_rows(region: str) -> NdjsonRows:
    """A cutter of NDJSON."""
    return NdjsonRows(region)
