"""The benchmarks: `python tests/bench/run.py [NAME …]`, all that the engine has without a name.

On SQLite: inbound and meta (webhooks of Twilio and of Meta), sending and templates (campaigns by SMS and WhatsApp),
intake, claims, gates, rate, pages. With `--engine postgresql`, on a server of its own that syncs each commit: inbound,
sending, claims, batches (claims and inbound beside bare asyncpg), nodes (two against one), growth (bytes, versions and
log of a message), pages.

Every figure stands beside a bare limit measured in the same round, since machines differ and drift; the ratio is what
to read. Options: `--rounds N`, `--connections 32,128`, `--requests N`, `--messages N`, `--sizes 10000,5000000` (of the
store, for claims), `--rates 1,10,80,300,1000`, `--seconds 10`, `--answers 0,250` (milliseconds that the provider takes,
these three for rate), `--slots 32,0` (requests on their way of a node; 0: as it comes), `--people N` (for pages),
`--write FOLDER` (all ratios as `benchmarks.md` and `benchmarks.svg`), `--small` (seconds in all: shows that they run),
`--forked` (gateways are forked from one process). Each needs two processors and under a minute, rate three for each of
`--answers`, nodes and pages five.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import batches  # noqa: E402
import children  # noqa: E402
import claims  # noqa: E402
import gates_cost  # noqa: E402
import growth  # noqa: E402
import inbound  # noqa: E402
import intake  # noqa: E402
import nodes  # noqa: E402
import pages  # noqa: E402
import rates  # noqa: E402
import sending  # noqa: E402
import uvloop  # noqa: E402
import whatsapp  # noqa: E402
from databases import ENGINES, POSTGRESQL, SQLITE, server  # noqa: E402
from figures import RATIOS, as_markdown, as_svg, machine  # noqa: E402

NAMES = {
    SQLITE: ("inbound", "meta", "sending", "templates", "intake", "claims", "gates", "rate", "pages"),
    POSTGRESQL: ("inbound", "sending", "claims", "batches", "nodes", "growth", "pages"),
}


def options(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="tests/bench/run.py", description="Benchmarks as ratios to a bare limit.")
    parser.add_argument("names", nargs="*", help="which; all that the engine has without one")
    parser.add_argument("--engine", choices=ENGINES, default=SQLITE)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=_numbers, default=[32, 128])
    parser.add_argument("--requests", type=int, default=6000, help="requests a round")
    parser.add_argument("--messages", type=int, default=4000, help="messages of a campaign that is sent")
    parser.add_argument("--recipients", type=int, default=10_000, help="rows of a campaign that is handed in")
    parser.add_argument("--sizes", type=_numbers, default=[10_000, 1_000_000], help="messages in the store")
    parser.add_argument("--rates", type=_numbers, default=[1, 10, 80, 300, 1000], help="rates of a channel, a second")
    parser.add_argument("--seconds", type=float, default=10.0, help="over which a rate is measured")
    parser.add_argument("--answers", type=_numbers, default=[0], help="milliseconds that the provider takes to answer")
    parser.add_argument(
        "--slots", type=_numbers, default=[32, 0], help="requests on their way of a node, 0: as it comes"
    )
    parser.add_argument("--people", type=int, default=1_000_000, help="of whom pages show, with 5 messages each")
    parser.add_argument("--write", type=Path, help="a folder for all ratios as a table and as a picture")
    parser.add_argument("--small", action="store_true", help="as little as shows that they run")
    parser.add_argument("--forked", action="store_true", help="gateways forked from one: they start sooner")
    found = parser.parse_args(arguments)
    children.FORKED = found.forked
    names = NAMES[found.engine]
    if unknown := set(found.names) - set(names):
        parser.error(f"on {found.engine} there is no {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    if found.small:
        found.rounds, found.connections, found.requests, found.messages = 1, [8], 200, 200
        found.recipients, found.sizes, found.people = 300, [2000, 4000], 1000
        found.rates, found.seconds, found.slots = [20], 1.0, [16]
    return found


def _numbers(text: str) -> list[int]:
    return [int(each) for each in text.split(",")]


async def main(asked: argparse.Namespace) -> None:
    """Run what was asked for."""
    print(machine())
    engine, small = asked.engine, asked.small
    work = {
        "inbound": lambda folder: inbound.run(
            folder, requests=asked.requests, connections=asked.connections, rounds=asked.rounds, engine=engine
        ),
        "sending": lambda folder: sending.run(folder, messages=asked.messages, rounds=asked.rounds, engine=engine),
        "meta": lambda folder: whatsapp.inbound(folder, requests=asked.requests, rounds=asked.rounds),
        "templates": lambda folder: whatsapp.sending(folder, messages=asked.messages, rounds=asked.rounds),
        "intake": lambda folder: intake.run(
            folder, messages=asked.requests, recipients=asked.recipients, rounds=asked.rounds
        ),
        "claims": lambda folder: claims.run(folder, sizes=asked.sizes, claims=4 if small else 40, engine=engine),
        "gates": lambda folder: gates_cost.run(folder, history=asked.sizes[-1], claims_each=3 if small else 20),
        "rate": lambda folder: rates.run(
            folder, rates=asked.rates, seconds=asked.seconds, answers=[each / 1000 for each in asked.answers]
        ),
        "batches": lambda folder: batches.run(
            folder, size=8000 if small else 100_000, batches=4 if small else 40, rounds=asked.rounds
        ),
        "nodes": lambda folder: nodes.run(
            folder,
            slots=[number or None for number in asked.slots],
            answer_after=0.2,
            seconds=asked.seconds,
            messages=asked.recipients,
            rounds=asked.rounds,
        ),
        "growth": lambda folder: growth.run(folder, messages=asked.messages),
        "pages": lambda folder: pages.run(folder, people=asked.people, messages=5 * asked.people, engine=engine),
    }
    for name in asked.names or NAMES[engine]:
        with tempfile.TemporaryDirectory(prefix="assent-bench-") as folder:
            await work[name](Path(folder))
    if asked.write is not None:
        asked.write.mkdir(parents=True, exist_ok=True)
        (asked.write / "benchmarks.md").write_text(as_markdown(RATIOS), encoding="utf-8")
        (asked.write / "benchmarks.svg").write_text(as_svg(RATIOS), encoding="utf-8")


if __name__ == "__main__":
    chosen = options(sys.argv[1:])
    with server(chosen.engine):
        uvloop.run(main(chosen))
