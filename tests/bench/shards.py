"""What would cross shards if people were spread over several databases: a simulation, with no database in it.

`python tests/bench/shards.py [--people 200000] [--shards 4,16,64] [--seed 1]`. All that belongs to a person (consents,
ledger, messages, receipts, inbound) lies on the shard of their contact. Campaigns, replies, STOPs, callbacks and single
sends are made up and gathered into transactions in two ways:

    as it is     a batch holds whatever arrived, whoever it is about; an address is looked up on the shard of its hash
    by shard     claims and batches are made for each shard; an id names its shard, a contact is on that of its first
                 address, and a channel hands out its rate in grants of many tokens

It says for each way how many transactions touch more than one shard, how many there are a message, and how uneven the
shards are. `Assumptions` are all that it rests on, and it prints them.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the made-up traffic is like."""

    people: int = 200_000
    campaigns: int = 12
    audience: float = 0.25  # the share of the people whom a campaign goes to
    replies: float = 0.10  # of a campaign's messages are answered
    stops: float = 0.01  # of a campaign's messages are answered with STOP
    callbacks: int = 2  # for each message
    singles: int = 150_000  # single sends
    busiest: float = 1.05  # who gets single sends: the person of rank r with a weight of r to the power of minus this
    keyed: float = 0.5  # of the single sends have an idempotency key, which is unique whoever it is for
    second_address: float = 0.10  # of the inbound messages come from an address other than the contact's first
    chunk: int = 300  # recipients of a transaction at intake
    claim: int = 96  # messages of a claim
    gathered: int = 64  # results, callbacks or inbound messages of a batch, at this traffic
    grant: int = 1000  # tokens that a shard takes from the channel at once


@dataclass(slots=True)
class Tally:
    """The transactions of one way, by kind, and the rows of each shard."""

    shards: int
    all: Counter[str] = field(default_factory=Counter)
    crossing: Counter[str] = field(default_factory=Counter)
    rows: Counter[int] = field(default_factory=Counter)

    def add(self, kind: str, touched: set[int]) -> None:
        """One transaction."""
        self.all[kind] += 1
        self.crossing[kind] += len(touched) > 1

    def share(self, kind: str | None = None) -> float:
        """The share of transactions (of a kind) that touch more than one shard."""
        if kind is None:
            return self.crossing.total() / self.all.total()
        return self.crossing[kind] / self.all[kind]

    def skew(self) -> float:
        """The fullest shard against the mean."""
        return max(self.rows.values()) * self.shards / self.rows.total()


Item = tuple[int, int, int]
"""What a transaction is about: a person, and the salts of the address and of the key by which they are looked up (0:
their first address; 0: no key)."""

KINDS = ("intake", "claim", "result", "callback", "inbound", "single send")
ROWS = {"intake": 1, "claim": 0, "result": 1, "callback": 1, "inbound": 3, "single send": 2}
"""New rows of an item of each kind, events included."""


def home(what: str, shards: int) -> int:
    """The shard of a key."""
    return zlib.crc32(what.encode()) % shards


def traffic(assumed: Assumptions, seed: int) -> dict[str, list[Item]]:
    """Who every item of each kind is about, in the order of time."""
    chance = random.Random(seed)
    items: dict[str, list[Item]] = {kind: [] for kind in KINDS}
    for _ in range(assumed.campaigns):
        audience = chance.sample(range(assumed.people), int(assumed.people * assumed.audience))
        for kind in ("intake", "claim", "result"):
            items[kind] += [(person, 0, 0) for person in audience]
        for _ in range(assumed.callbacks):
            late = audience[:]
            chance.shuffle(late)
            items["callback"] += [(person, 0, 0) for person in late]
        answers = chance.sample(audience, int(len(audience) * (assumed.replies + assumed.stops)))
        items["inbound"] += [(person, int(chance.random() < assumed.second_address), 0) for person in answers]
    weights = list(itertools.accumulate(rank**-assumed.busiest for rank in range(1, assumed.people + 1)))
    for key, person in enumerate(chance.choices(range(assumed.people), cum_weights=weights, k=assumed.singles), 1):
        items["single send"].append((person, 0, key if chance.random() < assumed.keyed else 0))
        items["claim"].append((person, 0, 0))
        items["result"].append((person, 0, 0))
        items["callback"] += [(person, 0, 0)] * assumed.callbacks
    return items


def touched(kind: str, item: Item, shards: int, *, own_ids: bool) -> set[int]:
    """The shards that one item needs. With `own_ids` a contact lies where their first address does, and an id says
    where; else an address that has to be looked up lies on a shard of its own."""
    person, second, key = item
    found = {home(f"contact {person}", shards)}
    looked_up = kind in ("intake", "inbound", "single send")
    if looked_up and (second or not own_ids):
        found.add(home(f"address {person} {second}", shards))
    if key:
        found.add(home(f"key {key}", shards))
    return found


def as_it_is(items: dict[str, list[Item]], assumed: Assumptions, shards: int) -> Tally:
    """A batch holds whatever arrived; a claim locks the channel's row, which lies on one shard."""
    tally = Tally(shards)
    for kind, size in sizes(assumed).items():
        for batch in batches(items[kind], size):
            shards_of = set[int]().union(*(touched(kind, item, shards, own_ids=False) for item in batch))
            tally.add(kind, shards_of | ({home("channel", shards)} if kind == "claim" else set()))
            _count_rows(tally, kind, batch)
    return tally


def by_shard(items: dict[str, list[Item]], assumed: Assumptions, shards: int) -> Tally:
    """Each shard gathers and claims for itself; what arrived in the time of a batch is spread over all of them."""
    tally = Tally(shards)
    tokens: Counter[int] = Counter()
    for kind, size in sizes(assumed).items():
        for batch in batches(items[kind], size):
            parts: dict[int, list[Item]] = {}
            for item in batch:
                parts.setdefault(home(f"contact {item[0]}", shards), []).append(item)
            for shard, part in parts.items():
                shards_of = set[int]().union(*(touched(kind, item, shards, own_ids=True) for item in part))
                if kind == "claim":
                    tokens[shard] -= len(part)
                    if tokens[shard] < 0:
                        tokens[shard] += assumed.grant
                        shards_of.add(home("channel", shards))
                tally.add(kind, shards_of)
            _count_rows(tally, kind, batch)
    return tally


def sizes(assumed: Assumptions) -> dict[str, int]:
    """How many items of each kind a transaction has."""
    gathered = assumed.gathered
    return dict(zip(KINDS, (assumed.chunk, assumed.claim, gathered, gathered, gathered, 1), strict=True))


def batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """The items in pieces of this size."""
    return (items[at : at + size] for at in range(0, len(items), size))


def _count_rows(tally: Tally, kind: str, batch: Sequence[Item]) -> None:
    for person, _, _ in batch:
        tally.rows[home(f"contact {person}", tally.shards)] += ROWS[kind]


def run(assumed: Assumptions, shards: Sequence[int], seed: int) -> None:
    """Both ways on each number of shards."""
    print("Assumed: " + ", ".join(f"{each.name} {getattr(assumed, each.name):,}" for each in fields(assumed)))
    items = traffic(assumed, seed)
    messages = len(items["claim"])
    print(f"{messages:,} messages; transactions that touch more than one shard:")
    print("  shards  way       " + "".join(f"{kind:>13}" for kind in KINDS) + "   all  a message  fullest shard")
    for number in shards:
        for name, way in (("as it is", as_it_is), ("by shard", by_shard)):
            tally = way(items, assumed, number)
            print(
                f"  {number:>6}  {name}  "
                + "".join(f"{tally.share(kind):>13.1%}" for kind in KINDS)
                + f"{tally.share():>6.0%}{tally.all.total() / messages:>11.3f}{tally.skew():>15.2f}"
            )
    print(f"  → fullest shard : mean = {tally.skew():.2f}", flush=True)


def main(arguments: Sequence[str]) -> None:
    """Run it by itself."""
    parser = argparse.ArgumentParser(prog="tests/bench/shards.py", description="What would cross shards.")
    parser.add_argument("--people", type=int, default=Assumptions.people)
    parser.add_argument("--singles", type=int, default=Assumptions.singles)
    parser.add_argument("--shards", type=lambda text: [int(each) for each in text.split(",")], default=[4, 16, 64])
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    run(Assumptions(people=asked.people, singles=asked.singles), asked.shards, asked.seed)


if __name__ == "__main__":
    main(sys.argv[1:])
