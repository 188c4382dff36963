"""A prune in shares: each deletes some of what is old and over (`gateway.store.prune_steps`), and says how far it came.

The running gateway does a share for each call of the API; a command that has the store to itself does one after the
other.
"""

from __future__ import annotations

from functools import partial

from gateway.config import Config
from gateway.core.clock import Instant
from gateway.core.policy import caps
from gateway.core.preference_codes import STOPS_FOR
from gateway.store import prune_steps
from gateway.store.engine import Lane, Store
from gateway.store.prune_steps import PruneProgress

STEPS = 10
"""Transactions of a share, at most."""


def begin(config: Config, age: int, now: Instant, *, dry: bool) -> PruneProgress:
    """A prune of what is older than an age, of which nothing is done yet; `dry`: it only counts."""
    return PruneProgress(now - age, now - counted_for(config), dry, codes=now - max(age, STOPS_FOR))


def counted_for(config: Config) -> int:
    """How long a marketing message may count for a frequency cap, in microseconds: as long as the longest window, or as
    a quality factor may stretch one."""
    groups = config.groups.values()
    rules = [*config.frequency.marketing_caps, *(cap for group in groups for cap in group.marketing_caps)]
    return max([caps.LONGEST, *(cap.window for cap in rules)])


async def go_on(store: Store, progress: PruneProgress) -> PruneProgress:
    """Do a share of a prune. Raises StoreFailed."""
    for _ in range(STEPS):
        if progress.table is None:
            break
        step = partial(prune_steps.step, progress=progress)
        progress = await (store.read(step) if progress.dry else store.write(step, Lane.BULK))
    return progress
