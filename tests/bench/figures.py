"""How a benchmark speaks: a row per measure, figures and the ratio to the bare limit of the same round."""

from __future__ import annotations

import os
import platform
import sqlite3
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Table:
    """Measures by name, one value a round; shown as medians."""

    title: str
    unit: str
    values: dict[str, list[float]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, value: float, note: str = "") -> None:
        """A value of a round."""
        self.values.setdefault(name, []).append(value)
        if note:
            self.notes[name] = note

    def ratio(self, name: str, limit: str) -> float:
        """The median of the rounds' ratios."""
        return statistics.median(a / b for a, b in zip(self.values[name], self.values[limit], strict=True))

    def print(self, *ratios: tuple[str, str]) -> None:
        """Every measure, then these ratios."""
        print(f"\n{self.title} ({self.unit}; median of {len(next(iter(self.values.values())))} rounds)")
        wide = max(map(len, self.values))
        for name, found in self.values.items():
            figure = f"{statistics.median(found):>10,.{0 if found[0] > 20 else 2}f}"
            print(f"  {name:<{wide}}  {figure}  {self.notes.get(name, '')}")
        for name, limit in ratios:
            print(f"  → {name} : {limit} = {self.ratio(name, limit):.2f}", flush=True)


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
