"""The rows of an import: CSV with the columns of a consent, or one JSON object a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.campaigns.recipient_files import CsvRows, FileRow
from gateway.campaigns.text_lines import BadFile
from gateway.config.mistakes import nearest

ADDRESS = "address"


@dataclass
class ImportCsv(CsvRows):
    """CSV whose header names columns of `known`, `address` among them. The delimiter is `,`, `;` or a tab."""

    known: Sequence[str] = ()

    def end(self) -> list[FileRow]:
        """The last row, and an open quote that was never closed. Raises BadFile."""
        try:
            return super().end()
        except BadFile as error:  # "the file is empty" names the column of a file of recipients
            raise BadFile(str(error).replace("`to`", "`address`")) from None

    def cells(self, row: FileRow) -> dict[str, str]:
        """The filled cells of a row by column. Raises ValueError for more cells than the header has."""
        cells = zip(self.header, self.filled(row), strict=True)
        return {name: value.strip() for name, value in cells if name and value.strip()}

    def _head(self, raw: bytes) -> None:
        header = self.names(raw)
        if header is None:
            return
        names = [name.casefold() for name in header]
        if ADDRESS not in names:
            raise BadFile(f"the header has no column `address`; it has {', '.join(map(repr, names))[:400]}")
        repeated = sorted({name for name in names if name and names.count(name) > 1})
        if repeated:
            raise BadFile(f"the header has a column twice: {', '.join(repeated)[:400]}")
        unknown = [name for name in names if name and name not in self.known]
        if unknown:
            close = nearest(unknown[0], self.known)
            hint = f" (did you mean {close}?)" if close else ""
            raise BadFile(f"unknown column {unknown[0][:80]!r}{hint}; the known ones are {', '.join(self.known)}")
        self.header, self._to = names, names.index(ADDRESS)
