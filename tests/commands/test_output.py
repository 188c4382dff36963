"""What people read on a terminal of 80 columns: nothing is cut off."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COLUMNS = ["group", "state", "marketing", "pending until", "language", "blocked", "changed", "source"]
ROW = ["sms-promos", "unsubscribed", "stopped", "", "en", "by the carrier", "2026-11-21T12:01:14.850Z", "inbound"]
DRAW = "from gateway.commands import output; output.table({columns!r}, {rows!r}, [0])"


def drawn(columns: list[str], rows: list[list[str]], width: int) -> list[str]:
    """The lines that a terminal of that width shows, without colours."""
    primary, secondary = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", DRAW.format(columns=columns, rows=rows)],
        stdout=secondary, cwd=ROOT, env={**os.environ, "COLUMNS": str(width), "TERM": "xterm"},
    )  # fmt: skip
    os.close(secondary)
    said = b""
    while True:
        try:
            block = os.read(primary, 65536)
        except OSError:  # how Linux tells that the other side is closed
            break
        if not block:
            break
        said += block
    os.close(primary)
    assert child.wait() == 0
    return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", said.decode()).replace("\r", "").splitlines()]


def test_a_consent_fits_80_columns() -> None:
    lines = drawn(COLUMNS, [ROW, ROW], 80)
    assert all(len(line) <= 80 for line in lines)
    for value in filter(None, ROW):
        assert sum(value in line.split() or line.endswith(value) for line in lines) == 2, value
    assert "changed        2026-11-21T12:01:14.850Z" in lines


def test_a_wide_terminal_has_a_table() -> None:
    lines = drawn(COLUMNS, [ROW], 140)
    assert [line.split()[0] for line in lines] == ["group", "sms-promos"]
    assert "2026-11-21T12:01:14.850Z" in lines[1]


def test_the_last_column_of_a_table_wraps() -> None:
    text = " ".join(["word"] * 30)
    lines = drawn(["", "at", "from", "text"], [["new", "12:01:12", "+15550006000", text]], 80)
    assert len(lines) > 3
    assert " ".join(line[29:].strip() for line in lines[1:]) == text
