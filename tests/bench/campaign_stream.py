"""Recipients as a stream: rows a second against the bare bulk insert of the same rows, memory, progress meanwhile.

    python tests/bench/campaign_stream.py [--rows 100000] [--known] [--claims 1000000]

The gateway runs as a process of its own, from its command. Ratios are what counts; the bare insert is `executemany`
of the same rows into the same tables, a thousand a transaction, with the same pragmas. `--known`: the people are
known already (a second campaign to the same people). `--claims`: what a claim and the counts cost with 10,000 and with
so many messages in the store, as a ratio.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from campaign_claims import claims

from tests.support.house import House

HEADERS = {"Authorization": "Bearer test-key"}
CHUNK = 1000


class Server:
    """`assent serve` as a process."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder)
        self.path = folder / "config.toml"
        self.path.write_text(self.house.toml())
        self.process: subprocess.Popen[bytes]

    def __enter__(self) -> Server:
        command = [sys.executable, "-c", "from gateway.cli import main; main()", "serve", "--config", str(self.path)]
        log = (self.path.parent / "log").open("wb")
        self.process = subprocess.Popen([*command, "--log-level", "warning"], stdout=log, stderr=log)
        return self

    def __exit__(self, *error: object) -> None:
        self.process.terminate()
        self.process.wait(30)

    def memory(self) -> tuple[float, float]:
        """Resident memory now and at its peak, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Vm")}
        return int(found["VmRSS"]) / 1024, int(found["VmHWM"]) / 1024


def write_file(path: Path, rows: int) -> None:
    """A CSV of so many people."""
    with path.open("w", encoding="utf-8") as file:
        file.write("to,first_name,city,code\n")
        for i in range(rows):
            file.write(f"+1{2_015_550_000 + i},Ana {i},Springfield,C{i:07}\n")


async def stream(server: Server, path: Path, rows: int) -> dict[str, float]:
    """Create a draft, stream the file in, ask for progress all the while."""
    url = server.house.url
    async with aiohttp.ClientSession(headers=HEADERS) as http:
        await _up(http, url)
        body = {
            "name": "bench",
            "channel": "sms-us",
            "category": "utility",
            "text": "Hi {{first_name}}, your order {{code}} is on its way.",
            "start": False,
        }
        async with http.post(f"{url}/v1/campaigns", json=body) as answer:
            campaign = (await answer.json())["id"]
        before = server.memory()[0]
        waits: list[float] = []
        poll = asyncio.create_task(_progress(http, f"{url}/v1/campaigns/{campaign}", waits))
        began = time.perf_counter()
        target = f"{url}/v1/campaigns/{campaign}/recipients?part=all"
        headers = {"Content-Type": "text/csv"}
        timeout = aiohttp.ClientTimeout(total=None)
        async with http.post(target, data=_blocks(path), headers=headers, timeout=timeout) as answer:
            report = await answer.json()
            assert answer.status == 200, report
        took = time.perf_counter() - began
        poll.cancel()
        assert (report["rows"], report["added"], report["refused_count"]) == (rows, rows, 0), report
        async with http.get(f"{url}/v1/campaigns/{campaign}") as answer:
            counts = (await answer.json())["counts"]
        assert counts["recipients"] == rows == counts["queued"], counts
    return {
        "seconds": took,
        "rows_per_second": rows / took,
        "memory_before": before,
        "memory_peak": server.memory()[1],
        "progress_median_ms": statistics.median(waits) * 1000,
        "progress_p99_ms": statistics.quantiles(waits, n=100)[98] * 1000 if len(waits) > 1 else 0.0,
        "progress_max_ms": max(waits) * 1000,
    }


async def _blocks(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(256 * 1024):
            yield block


async def _progress(http: aiohttp.ClientSession, url: str, waits: list[float]) -> None:
    while True:
        began = time.perf_counter()
        async with http.get(url) as answer:
            await answer.read()
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(0.02)


async def _up(http: aiohttp.ClientSession, url: str) -> None:
    for _ in range(200):
        try:
            async with http.get(f"{url}/readyz") as answer:
                if answer.status == 200:
                    return
        except aiohttp.ClientConnectionError:
            pass
        await asyncio.sleep(0.05)
    raise SystemExit("the gateway did not start")


def bare(source: Path, target: Path, skip: int) -> tuple[int, float]:
    """Insert the rows that the gateway wrote into an empty store of the same shape: (messages, seconds)."""
    old = sqlite3.connect(source)
    new = sqlite3.connect(target, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-65536", "wal_autocheckpoint=4000"):
        new.execute(f"PRAGMA {pragma}")
    for (sql,) in old.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"):
        new.execute(sql)
    total, took = 0, 0.0
    readers = [_chunks(old, table, skip) for table in ("contacts", "identities", "messages")]
    for parts in zip(*readers, strict=False):
        began = time.perf_counter()
        new.execute("BEGIN IMMEDIATE")
        for table, rows in zip(("contacts", "identities", "messages"), parts, strict=True):
            if rows:
                new.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
        new.execute("COMMIT")
        took += time.perf_counter() - began
        total += len(parts[2])
    return total, took


def _chunks(connection: sqlite3.Connection, table: str, skip: int) -> Iterator[list[Any]]:
    found = connection.execute(f"SELECT * FROM {table} ORDER BY rowid LIMIT -1 OFFSET {skip}")
    while rows := found.fetchmany(CHUNK):
        yield rows


def main() -> None:
    """Run it and print what came out."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--rows", type=int, default=100_000)
    arguments.add_argument("--known", action="store_true")
    arguments.add_argument("--claims", type=int, default=0)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_file(folder / "people.csv", asked.rows)
        with Server(folder) as server:
            found = asyncio.run(stream(server, folder / "people.csv", asked.rows))
            show("everybody new", found)
            if asked.known:
                show("everybody known", asyncio.run(stream(server, folder / "people.csv", asked.rows)))
        total, took = bare(folder / "assent.db", folder / "bare.db", 0)
        print(f"bare insert of the same rows: {asked.rows / took:,.0f} rows/s, {total:,} messages")
        print(f"ratio: {found['rows_per_second'] / (asked.rows / took):.2f} (everybody new)")
    if asked.claims:
        claims(10_000, asked.claims)


def show(title: str, found: dict[str, float]) -> None:
    """Print one run."""
    print(
        f"{title}: {found['rows_per_second']:,.0f} rows/s ({found['seconds']:.1f} s); memory "
        f"{found['memory_before']:.0f} MB before, {found['memory_peak']:.0f} MB at the peak; progress "
        f"{found['progress_median_ms']:.1f} ms median, {found['progress_p99_ms']:.1f} ms p99, "
        f"{found['progress_max_ms']:.1f} ms at most"
    )


if __name__ == "__main__":
    main()
