"""Whether the time of the form's answer tells what became of a number: `python tests/bench/form_timing.py [POSTS]`.

Numbers that nobody knows, that are subscribed, that stopped and that wait for their answer are posted in turns, in any
order, each with a token and from an address of its own. Beside the median and the quarters stands how often a post of
such a number takes longer than one of a number that nobody knows: near a half nobody can tell them apart.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from bisect import bisect_left
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

import structlog  # noqa: E402

from gateway.core.clock import HOUR, SECOND  # noqa: E402
from tests.pages.form_visits import look, opened  # noqa: E402
from tests.support.house import House  # noqa: E402

KINDS = ("unknown", "subscribed", "stopped", "pending")
BLOCK = 25
"""Posts of each kind between two moves of the clock."""


async def _know(house: House, kind: str, phones: list[str]) -> None:
    """Bring numbers into a state."""
    if kind == "unknown":
        return
    await house.subscribe(*phones)
    state = {"subscribed": None, "stopped": "unsubscribed", "pending": "unsubscribed"}[kind]
    if state is not None:
        for phone in phones:
            body = {"state": state, "source": "api"}
            await house.api("PUT", f"/v1/consents/sms-promos/{phone}", body)
    if kind == "stopped":
        for phone in phones:
            await house.text(phone, "STOP")
    if kind == "pending":
        for phone in phones:
            await house.text(phone, "JOIN")


async def _post(house: House, phone: str, token: str, n: int) -> float:
    """Milliseconds of a post."""
    headers = {"Origin": house.url, "X-Forwarded-For": f"203.{n // 65536}.{n // 256 % 256}.{n % 256}"}
    fields = {"token": token, "phone": phone, "country": "US", "consent": "on"}
    began = time.perf_counter()
    async with house.http.post(f"{house.url}/f/join", data=fields, headers=headers) as answer:
        await answer.read()
        assert answer.status == 200
    return 1000 * (time.perf_counter() - began)


def _after(times: list[float], others: list[float]) -> float:
    """How often one of `times` is the longer of two, the other one of `others`."""
    ordered = sorted(others)
    return sum(bisect_left(ordered, each) for each in times) / (len(times) * len(others))


async def main(posts: int) -> None:
    """Measure so many posts of each kind."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    times: dict[str, list[float]] = {kind: [] for kind in KINDS}
    top = (
        'trusted_proxies = ["127.0.0.1"]\nprompts_per_range = ["1000000 per hour"]\n'
        'prompts_per_group = ["1000000 per hour"]\nprompts_per_country = ["1000000 per hour"]'
    )
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder), top=top) as house:
            size = min(posts, BLOCK)
            for block in range(0, posts, size):
                phones = {
                    kind: [f"+1212{(4 * (block + i) + k) % 8_000_000 + 2_000_000:07}" for i in range(size)]
                    for k, kind in enumerate(KINDS)
                }
                for kind, theirs in phones.items():
                    await _know(house, kind, theirs)
                tokens = [(await look(house)).token for _ in range(size * len(KINDS))]
                house.clock.advance(2 * HOUR if block else 5 * SECOND)
                await asyncio.sleep(0.2)  # what the texts caused is over
                for i in range(size):
                    for kind in random.sample(KINDS, len(KINDS)):
                        n = 4 * (block + i) + KINDS.index(kind)
                        times[kind].append(await _post(house, phones[kind][i], tokens.pop(), n))
    print(f"The form's answer in milliseconds, {posts} posts of each kind")
    for kind, each in times.items():
        low, middle, high = statistics.quantiles(each, n=4)
        print(
            f"  {kind:<11} quarters {low:6.2f} {middle:6.2f} {high:6.2f}"
            f"   longer than unknown: {100 * _after(each, times['unknown']):3.0f} %"
        )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
