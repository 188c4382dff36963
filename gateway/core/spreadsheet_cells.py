"""Texts in CSV cells that a spreadsheet must not change: written as formulas such as `="+1202…"`, and read back.

A spreadsheet interprets a cell by how it looks: `+12025550123` becomes a number, `1-2` a date, and what begins with
one of `= + - @`, a tab or a line end may run as a formula (OWASP, "CSV Injection"). As `="…"` it stays a
text. Excel allows 255 UTF-16 units in a text of a formula, and 8,192 characters in a formula: a long text is joined
with `&`, one that is longer still gets an apostrophe before it, which is shown.
"""

from __future__ import annotations

import re

PIECE = 127
"""Characters of one text in a formula: 255 UTF-16 units at most, whatever they are."""
LONGEST = 8192
"""Characters of a formula."""
_CHANGED = re.compile(r"\s*(?:[=+\-@\t\r\n\d.,(%$€£¥＝＋－＠]|[^\W\d_]{3,9}[ .,/-]*\d)|\s")
"""How a text begins that a spreadsheet would run, or read as a number, a time or a date."""
_SMALL_NUMBER = re.compile(r"0|[1-9][0-9]{0,6}")
"""A number that a spreadsheet leaves as it is."""
_LITERAL = r'"(?:[^"]|"")*"'
_FORMULA = re.compile(rf"={_LITERAL}(?:&{_LITERAL})*")
_LITERALS = re.compile(_LITERAL)


def cell_of(text: str) -> str:
    """The cell that shows this text."""
    if not _CHANGED.match(text) or _SMALL_NUMBER.fullmatch(text):
        return text
    pieces = (text[at : at + PIECE].replace('"', '""') for at in range(0, len(text), PIECE))
    formula = "=" + "&".join(f'"{piece}"' for piece in pieces)
    return formula if len(formula) <= LONGEST else f"'{text}"


def text_of_cell(cell: str) -> str:
    """The text that a cell shows: that of a formula which is nothing but a text, else the cell as it is."""
    if not cell.startswith('="') or not _FORMULA.fullmatch(cell):
        return cell
    return "".join(literal[1:-1].replace('""', '"') for literal in _LITERALS.findall(cell))
