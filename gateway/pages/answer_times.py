"""When an answer goes that must not tell how much there was to do for it.

What a form causes takes longer for a number that is known than for one that is not. So the answer goes at one of a few
moments, a `STEP` apart, after the post has come in: the first by which all is stored, which is the same for everybody
unless the store is very slow.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

STEP = 0.25
"""Seconds between two moments."""


def wait(elapsed: float) -> float:
    """How many seconds after `elapsed` ones the next moment is; 0 at one."""
    return STEP * max(1, math.ceil(elapsed / STEP)) - elapsed


@asynccontextmanager
async def evenly() -> AsyncIterator[None]:
    """Leave at the next moment after all inside is done, also where it failed."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    try:
        yield
    finally:
        await asyncio.sleep(wait(loop.time() - began))
