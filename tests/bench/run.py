"""The benchmarks: `python tests/bench/run.py [inbound] [sending] [intake] [claims] [gates] [rate]`, all without a name.

Every figure stands beside a bare limit measured in the same round, since machines differ and drift; the ratio is what
to read. Options: `--rounds N`, `--connections 32,128`, `--requests N`, `--messages N`, `--sizes 10000,5000000` (of the
store, for claims), `--rates 1,10,80,300,1000`, `--seconds 10`, `--answers 0,250` (milliseconds that the provider takes,
these three for rate), `--small` (seconds in all: shows that they run). Each needs two processors and under a minute,
rate three for each of `--answers`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import claims  # noqa: E402
import gates_cost  # noqa: E402
import inbound  # noqa: E402
import intake  # noqa: E402
import rates  # noqa: E402
import sending  # noqa: E402
import uvloop  # noqa: E402
from figures import machine  # noqa: E402

NAMES = ("inbound", "sending", "intake", "claims", "gates", "rate")


def options(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="tests/bench/run.py", description="Benchmarks as ratios to a bare limit.")
    parser.add_argument("names", nargs="*", help=f"which ({', '.join(NAMES)}); all without one")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=_numbers, default=[32, 128])
    parser.add_argument("--requests", type=int, default=6000, help="requests a round")
    parser.add_argument("--messages", type=int, default=4000, help="messages of a campaign that is sent")
    parser.add_argument("--recipients", type=int, default=10_000, help="rows of a campaign that is handed in")
    parser.add_argument("--sizes", type=_numbers, default=[10_000, 1_000_000], help="messages in the store")
    parser.add_argument("--rates", type=_numbers, default=[1, 10, 80, 300, 1000], help="rates of a channel, a second")
    parser.add_argument("--seconds", type=float, default=10.0, help="over which a rate is measured")
    parser.add_argument("--answers", type=_numbers, default=[0], help="milliseconds that the provider takes to answer")
    parser.add_argument("--small", action="store_true", help="as little as shows that they run")
    found = parser.parse_args(arguments)
    if unknown := set(found.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if found.small:
        found.rounds, found.connections, found.requests, found.messages = 1, [8], 200, 200
        found.recipients, found.sizes = 300, [4000, 8000]
        found.rates, found.seconds = [20], 1.0
    return found


def _numbers(text: str) -> list[int]:
    return [int(each) for each in text.split(",")]


async def main(asked: argparse.Namespace) -> None:
    """Run what was asked for."""
    print(machine())
    work = {
        "inbound": lambda folder: inbound.run(
            folder, requests=asked.requests, connections=asked.connections, rounds=asked.rounds
        ),
        "sending": lambda folder: sending.run(folder, messages=asked.messages, rounds=asked.rounds),
        "intake": lambda folder: intake.run(
            folder, messages=asked.requests, recipients=asked.recipients, rounds=asked.rounds
        ),
        "claims": lambda folder: claims.run(folder, sizes=asked.sizes, claims=4 if asked.small else 40),
        "gates": lambda folder: gates_cost.run(folder, history=asked.sizes[-1], claims_each=3 if asked.small else 20),
        "rate": lambda folder: rates.run(
            folder, rates=asked.rates, seconds=asked.seconds, answers=[each / 1000 for each in asked.answers]
        ),
    }
    for name in asked.names or NAMES:
        with tempfile.TemporaryDirectory(prefix="assent-bench-") as folder:
            await work[name](Path(folder))


if __name__ == "__main__":
    uvloop.run(main(options(sys.argv[1:])))
