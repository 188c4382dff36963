"""How a benchmark speaks: a row per measure, figures and the ratio to the bare limit of the same round; all ratios of
a run as one table and as a picture."""

from __future__ import annotations

import math
import os
import platform
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import NamedTuple


class Ratio(NamedTuple):
    """A measure beside its bare limit."""

    title: str
    unit: str
    name: str
    value: float
    limit: str
    limit_value: float
    ratio: float
    cpu: float | None
    """Microseconds of CPU an item, where they were measured."""


RATIOS: list[Ratio] = []
"""Those that were printed in this run, in their order."""


@dataclass(slots=True)
class Table:
    """Measures by name, one value a round; shown as medians."""

    title: str
    unit: str
    values: dict[str, list[float]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    cpu: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, value: float, note: str = "", cpu: float | None = None) -> None:
        """A value of a round. `cpu` are the seconds of CPU that an item took."""
        self.values.setdefault(name, []).append(value)
        if note:
            self.notes[name] = note
        if cpu is not None:
            self.cpu.setdefault(name, []).append(1e6 * cpu)

    def ratio(self, name: str, limit: str) -> float:
        """The median of the rounds' ratios."""
        return statistics.median(a / b for a, b in zip(self.values[name], self.values[limit], strict=True))

    def print(self, *ratios: tuple[str, str]) -> None:
        """Every measure, then these ratios."""
        print(f"\n{self.title} ({self.unit}; median of {len(next(iter(self.values.values())))} rounds)")
        wide = max(map(len, self.values))
        for name, found in self.values.items():
            figure = f"{statistics.median(found):>10,.{0 if found[0] > 20 else 2}f}"
            cpu = f"CPU {statistics.median(self.cpu[name]):,.0f} µs each" if name in self.cpu else ""
            print(f"  {name:<{wide}}  {figure}  {', '.join(filter(None, (self.notes.get(name, ''), cpu)))}")
        for name, limit in ratios:
            value, bare = (statistics.median(self.values[each]) for each in (name, limit))
            cpu_each = statistics.median(self.cpu[name]) if name in self.cpu else None
            ratio = Ratio(self.title, self.unit, name, value, limit, bare, self.ratio(name, limit), cpu_each)
            RATIOS.append(ratio)
            print(f"  → {name} : {limit} = {ratio.ratio:.2f}", flush=True)


def cpu_of(pid: int) -> float:
    """The seconds of CPU that a process has taken, with all threads that it has now; not a number where the system does
    not tell (https://docs.kernel.org/scheduler/sched-stats.html)."""
    try:
        tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9
    except (OSError, IndexError):
        return math.nan


def as_markdown(ratios: Sequence[Ratio]) -> str:
    """Ratios as a table."""
    lines = ["| what | | beside | ratio | CPU each |", "|---|---|---|---|---|"]
    for it in ratios:
        value, bare = (f"{each:,.{0 if each > 20 else 2}f} {it.unit}" for each in (it.value, it.limit_value))
        cpu = "" if it.cpu is None else f"{it.cpu:,.0f} µs"
        lines.append(f"| {it.title}: {it.name} | {value} | {bare}: {it.limit} | {it.ratio:.2f} | {cpu} |")
    return "\n".join(lines) + "\n"


WIDE, HIGH, BAR, BEGIN = 960, 34, 440, 420
"""Sizes of the picture in pixels: of all, of a row, of a bar that is its limit's equal, and where bars begin."""


def as_svg(ratios: Sequence[Ratio]) -> str:
    """Ratios as bars; the line is the bare limit."""
    rows = []
    for n, it in enumerate(ratios):
        y, wide = 20 + n * HIGH, min(BAR * it.ratio, WIDE - BEGIN - 60)
        beside = f"{escape(it.name)} : {escape(it.limit)}"
        rows.append(
            f'<text x="{BEGIN - 10}" y="{y + 11}" text-anchor="end">{escape(it.title)}</text>'
            f'<text x="{BEGIN - 10}" y="{y + 23}" text-anchor="end" class="small">{beside}</text>'
            f'<rect x="{BEGIN}" y="{y}" width="{wide:.0f}" height="{HIGH - 10}"/>'
            f'<text x="{BEGIN + wide + 6:.0f}" y="{y + 16}">{it.ratio:.2f}</text>'
        )
    high = 30 + len(ratios) * HIGH
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{high}" viewBox="0 0 {WIDE} {high}">'
        "<style>text{font:12px sans-serif;fill:#222}.small{font-size:10px;fill:#666}rect{fill:#2f6f62}"
        "line{stroke:#b3261e;stroke-width:2}</style>"
        f'<rect width="{WIDE}" height="{high}" style="fill:#fff"/>{"".join(rows)}'
        f'<line x1="{BEGIN + BAR}" y1="8" x2="{BEGIN + BAR}" y2="{high - 8}"/></svg>\n'
    )


def machine() -> str:
    """What it ran on: processors, versions, and what a commit's fdatasync costs here."""
    with tempfile.TemporaryDirectory() as folder:
        handle = os.open(Path(folder) / "sync", os.O_CREAT | os.O_RDWR)
        times = []
        for _ in range(50):
            os.pwrite(handle, b"x" * 4096, 0)
            began = time.perf_counter()
            os.fdatasync(handle)
            times.append(time.perf_counter() - began)
        os.close(handle)
    return (
        f"{os.cpu_count()} processors, {platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, fdatasync {1000 * statistics.median(times):.2f} ms, "
        f"load {os.getloadavg()[0]:.1f} at the start"
    )
