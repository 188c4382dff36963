"""What the gates add to a claim of 100: all of them against none, in a store with a long history.

`python tests/bench/gates_cost.py [--history N] [--claims N]`. Each person has eight messages of the last month behind
them, five of which count for caps; the campaign is marketing on WhatsApp, with caps per group and over everything,
quiet hours, the messaging limit and the pair rate. "None" takes the same rows and asks nothing of them.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from figures import Table, machine  # noqa: E402
from sqlalchemy import Connection, text  # noqa: E402

from channels.channel import Channel  # noqa: E402
from gateway.config import Config, parse  # noqa: E402
from gateway.core.clock import DAY, SystemClock  # noqa: E402
from gateway.core.policy.gates import Category, Verdict  # noqa: E402
from gateway.outbound import claim as claims  # noqa: E402
from gateway.outbound.claim_memory import ClaimMemory  # noqa: E402
from gateway.outbound.gate_evaluator import GateEvaluator, GateRequest  # noqa: E402
from gateway.runtime import channel_factory  # noqa: E402
from gateway.store import channels as channel_store  # noqa: E402
from gateway.store.person_states import PersonState  # noqa: E402
from gateway.store.sqlite_store import SqliteStore  # noqa: E402

TAKEN = 100
EACH = 8
"""Messages of history for each person."""

CONFIG = """
[gateway]
public_url = "http://127.0.0.1:1"
[[api_keys]]
name = "bench"
key = "bench"
scopes = ["send"]
[channels.wa]
adapter              = "whatsapp"
phone_number_id      = "106540352242922"
business_account_id  = "102290129340398"
display_phone_number = "+15550783881"
access_token         = "token"
app_secret           = "secret"
verify_token         = "verify"
rate                 = 1000000
[subscription_groups.news]
name           = "Acme"
channels       = ["wa"]
marketing_caps = ["10 per 7 days", "30 per 30 days"]
quiet_hours    = "{quiet}"
[subscription_groups.news.replies.en]
confirmed          = "Acme: in"
opted_out          = "Acme: out"
help               = "Acme: help"
promotions_stopped = "Acme: no more"
[frequency]
marketing_caps = ["20 per 7 days"]
"""

_COUNT = "WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < :n) "
_PHONE = "printf('+%s%07d', iif({0} % 2 = 0, '1212', '1312'), 2000000 + {0})"
_PEOPLE = (
    _COUNT + "INSERT INTO contacts (id, created_at) SELECT printf('c-%08d', i), :now FROM c",
    _COUNT + "INSERT INTO identities (kind, value, contact_id)"
    f" SELECT 'phone', {_PHONE.format('i')}, printf('c-%08d', i) FROM c",
    _COUNT + "INSERT INTO consents (contact_id, group_id, state, before, prompts)"
    " SELECT printf('c-%08d', i), 'news', 'subscribed', 'subscribed', '[]' FROM c",
)
_CAMPAIGN = (
    "INSERT INTO campaigns (id, name, channel, category, state, content, options, created_at, updated_at, expires_at)"
    " VALUES ('run', 'r', 'wa', 'marketing', 'running',"
    ' \'{"template": {"name": "promo_1", "language": "en_US"}}\', \'{}\', :now, :now, :now + :month)'
)
_COLUMNS = (
    "INSERT INTO messages (id, channel, contact_id, address, group_id, category, kind, stream, lane, status, due_at,"
    " expires_at, created_at, updated_at, form, cost, campaign_id, history, claimed_at, counted_at)"
)
_HISTORY = (
    _COUNT
    + _COLUMNS
    + f" SELECT printf('h-%010d', i), 'wa', printf('c-%08d', i % :people), {_PHONE.format('(i % :people)')},"
    " 'news', 'marketing', 'campaign', 'old', 2, 'delivered', :now, :now, :now, :now, 'template', 1, 'old', '',"
    " :now - :month / :each * (i / :people + 1), iif(i % 8 < 5, :now - :month / :each * (i / :people + 1), NULL) FROM c"
)
_WAITING = (
    _COUNT
    + _COLUMNS
    + f" SELECT printf('m-%010d', i), 'wa', printf('c-%08d', i), {_PHONE.format('i')}, 'news', 'marketing',"
    " 'campaign', 'run', 2, 'queued', :now - 1000000, :now + :month, :now, :now, 'template', 1, 'run', '', NULL, NULL"
    " FROM c"
)


class Open(GateEvaluator):
    """An evaluator that asks nothing and lets everybody go."""

    def load(
        self,
        contacts: Collection[str],
        *,
        marketing: Iterable[str] | None = None,
        committing: bool = False,
        dry: bool = False,
    ) -> None:
        """Read nothing; nobody is locked elsewhere, so all of them may be asked about."""
        self.people |= {contact: PersonState(contact) for contact in contacts}

    def decide(self, request: GateRequest) -> tuple[Category, Verdict | None]:
        """Let it go."""
        return Category.MARKETING, None

    def take(self, request: GateRequest, *, marketing: bool) -> tuple[int | None, int | None]:
        """Count nothing."""
        return None, None


async def run(folder: Path, *, history: int = 100_000, claims_each: int = 20) -> None:
    """The median claim with and without gates, in turns, and their ratio."""
    now = SystemClock().now()
    hour = time.gmtime(now // 1_000_000).tm_hour
    quiet = f"{(hour + 3) % 24:02}:00-{(hour + 4) % 24:02}:00"  # asked, and open in both zones
    config = parse(CONFIG.format(quiet=quiet), {})
    channel = channel_factory.make("wa", config)
    store = SqliteStore(folder / "assent.db")
    await store.open()
    people = max(history // EACH, TAKEN * (2 * claims_each + 4))
    await store.write(lambda connection: _fill(connection, now, people, history, TAKEN * (2 * claims_each + 4)))
    table = Table(f"A claim of {TAKEN} with {history:,} messages of history", "ms")
    claim_memory = ClaimMemory(channel, "node")
    for turn in range(2 * claims_each + 4):
        evaluator: type[GateEvaluator] = GateEvaluator if turn % 2 else Open
        seconds, taken = await store.write(
            lambda connection, evaluator=evaluator: _claim(connection, config, channel, claim_memory, evaluator)
        )  # type: ignore[misc]
        if turn >= 4:  # the bucket starts empty, statements are compiled at their first use
            assert taken == TAKEN, taken
            table.add("every gate" if evaluator is GateEvaluator else "none", 1000 * seconds)
    await store.close()
    await channel.aclose()
    table.print(("every gate", "none"))


def _fill(connection: Connection, now: int, people: int, history: int, waiting: int) -> None:
    channel_store.ensure(connection, ["wa"])
    channel_store.save_quality(connection, "wa", f'{{"rating": "green", "factor": 1.0, "since": 0, "seen_at": {now}}}')
    for statement in _PEOPLE:
        connection.execute(text(statement), {"n": people, "now": now})
    connection.execute(text(_CAMPAIGN), {"now": now, "month": 30 * DAY})
    asked = {"now": now, "people": people, "month": 30 * DAY, "each": EACH}
    connection.execute(text(_HISTORY), {**asked, "n": history})
    connection.execute(text(_WAITING), {"n": waiting, "now": now, "month": 30 * DAY})
    connection.execute(text("INSERT INTO portfolios (id, most, used) VALUES ('102290129340398', 1000000, 0)"))


def _claim(
    connection: Connection,
    config: Config,
    channel: Channel,
    claim_memory: ClaimMemory,
    evaluator: type[GateEvaluator],
) -> tuple[float, int]:
    claims.GateEvaluator = evaluator  # type: ignore[misc]
    try:
        began = time.perf_counter()
        row = channel_store.get(connection, claim_memory.channel.id)
        found = claims.claim(connection, claim_memory, config, row, SystemClock().now(), free=TAKEN, busy=frozenset())
        return time.perf_counter() - began, len(found.rows)
    finally:
        claims.GateEvaluator = GateEvaluator  # type: ignore[misc]


async def main(arguments: Sequence[str]) -> None:
    """Run it by itself."""
    parser = argparse.ArgumentParser(prog="tests/bench/gates_cost.py")
    parser.add_argument("--history", type=int, default=100_000)
    parser.add_argument("--claims", type=int, default=20)
    asked = parser.parse_args(arguments)
    print(machine())
    with tempfile.TemporaryDirectory(prefix="assent-bench-") as folder:
        await run(Path(folder), history=asked.history, claims_each=asked.claims)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
