"""The benchmarks of this tree against those of an earlier revision, in turns: `python tests/bench/against.py REVISION
[--rounds 3] [NAME …]`, with the names and options of `run.py`.

The revision is taken from the repository into a temporary folder, and runs in the same environment. Each figure that
both print is compared; for `ms` less is better, for the others more.
"""

from __future__ import annotations

import argparse
import re
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TITLE = re.compile(r"^(?P<title>\S.*) \((?P<unit>[^;]+); median of \d+ rounds\)$")
FIGURE = re.compile(r"^  (?P<name>\S.*?)  +(?P<value>[\d,]+(?:\.\d+)?)  ")

Figures = Mapping[tuple[str, str], float]
"""A run's figures, by (what is measured, its unit)."""


def figures(said: str) -> Figures:
    """The figures of what a run printed."""
    found: dict[tuple[str, str], float] = {}
    title = unit = ""
    for line in said.splitlines():
        if (heading := TITLE.match(line)) is not None:
            title, unit = heading["title"].partition(" on sqlite")[0].partition(", sqlite")[0], heading["unit"]
        elif (row := FIGURE.match(line)) is not None and title:
            found[f"{title}: {row['name']}", unit] = float(row["value"].replace(",", ""))
    return found


def run(tree: Path, arguments: Sequence[str]) -> Figures:
    """The benchmarks of a tree."""
    command = [sys.executable, str(tree / "tests" / "bench" / "run.py"), *arguments]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return figures(done.stdout)


def main(arguments: Sequence[str]) -> None:
    """Run both in turns and print what both say."""
    parser = argparse.ArgumentParser(prog="tests/bench/against.py", description="This tree against a revision.")
    parser.add_argument("revision")
    parser.add_argument("--rounds", type=int, default=3, help="of both; each runs every benchmark once")
    asked, more = parser.parse_known_args(arguments)
    with tempfile.TemporaryDirectory(prefix="assent-bench-") as folder:
        archive = subprocess.run(["git", "archive", asked.revision], cwd=ROOT, capture_output=True, check=True).stdout
        with tarfile.open(fileobj=BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        before, now = [], []
        for _ in range(asked.rounds):
            before.append(run(Path(folder), ["--rounds", "1", *more]))
            now.append(run(ROOT, ["--rounds", "1", *more]))
    print(f"This tree against {asked.revision}, medians of {asked.rounds} rounds in turns; above 1 is better now")
    for key in (key for key in now[0] if key in before[0]):
        then, today = (statistics.median(each[key] for each in runs) for runs in (before, now))
        better = then / today if key[1].startswith("ms") else today / then
        print(f"  {key[0]:<75} {then:>10,.1f} {today:>10,.1f} {key[1]:<11} → {better:.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
