"""Whether a channel's rate is reached and never passed, counted in the provider's process.

The gateway and the fake provider are processes of their own; the provider notes when each message came by the
monotonic clock. `reached`: messages a second over `seconds`, after a lead of a second and four answers in which the
requests on their way become more. `most`: in any second from the first message on, beside the bound of 1.1 × rate + 1.
`provider late`: by how much its own loop woke late meanwhile, which is what its times may be wrong by: with more than a
few milliseconds of it a round says nothing about the gateway.
`rates.py provider SMS|WhatsApp PORT SECONDS` is such a provider, which answers after so many seconds.
"""

from __future__ import annotations

import asyncio
import math
import os
import signal
import sys
import time
from bisect import bisect_left
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

import aiohttp  # noqa: E402
import children  # noqa: E402
import sending  # noqa: E402
import uvloop  # noqa: E402
import whatsapp  # noqa: E402
from wire import ARRIVALS, Carrier, Seen, phone  # noqa: E402

from gateway.core.policy.rate_limit import bound  # noqa: E402
from tests.support.house import free_port  # noqa: E402

SMS, WHATSAPP = "SMS", "WhatsApp"
PROVIDERS: dict[str, type[Carrier | whatsapp.Graph]] = {SMS: Carrier, WHATSAPP: whatsapp.Graph}
CONTENTS: dict[str, dict[str, object]] = {
    SMS: {"channel": "sms-us", "text": children.TEXT},
    WHATSAPP: {"channel": "wa-main", "template": whatsapp.TEMPLATE},
}
BEAT, LATE = 0.005, 0.005
"""Seconds between two looks of the provider at its own loop, and what is worth a note."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the provider counted, what the gateway's process took of a processor, and how late the provider was."""

    reached: float
    most: int
    cpu: float
    late: float


async def run(folder: Path, *, rates: Sequence[int], seconds: float, answers: Sequence[float]) -> None:
    """A campaign for each medium, rate and time that the provider takes to answer."""
    least, highest = 9.9, 0.0
    for answer_after in answers:
        print(f"\nSend rate over {seconds:g} s (messages/s; the provider answers after {1000 * answer_after:.0f} ms)")
        print("  medium     rate    reached            most in 1 s (bound)  gateway's CPU  provider late")
        for medium in PROVIDERS:
            for rate in rates:
                place = folder / f"{medium}-{rate}-{answer_after:g}"
                found = await campaign(place, medium, rate, seconds, answer_after)
                least, highest = min(least, found.reached / rate), max(highest, found.most / bound(rate))
                print(
                    f"  {medium:<8} {rate:>6,}  {found.reached:>9,.2f} ({found.reached / rate:>6.1%})  "
                    f"{found.most:>9,} ({bound(rate):>7,.1f})  {found.cpu:>13.0%}  {1000 * found.late:>10.0f} ms",
                    flush=True,
                )
    print(f"  → reached : rate = {least:.3f} at the least")
    print(f"  → most in a second : bound = {highest:.3f} at the most", flush=True)


async def campaign(folder: Path, medium: str, rate: int, seconds: float, answer_after: float) -> Found:
    """A campaign that lasts a little longer than so many seconds, through a gateway of its own."""
    folder.mkdir()
    lead = 1.0 + 4 * answer_after
    messages = int(rate * (lead + seconds + 1)) + 5
    group = "sms-promos" if medium == SMS else "wa-news"
    await sending.subscribe(f"sqlite:///{folder / 'assent.db'}", messages, group)
    port, provider = free_port(), free_port()
    command = [sys.executable, __file__, "provider", medium, str(provider), str(answer_after)]
    async with (
        children.process(command, provider),
        serving(medium, folder, port, provider, rate) as pid,
        aiohttp.ClientSession(headers=sending.KEY) as http,
    ):
        base, seen = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{provider}{ARRIVALS}"
        await known(http, base)
        recipients = [{"to": phone(i)} for i in range(messages)]
        body = {"name": "rate", "category": "marketing", "start": False, "recipients": recipients, **CONTENTS[medium]}
        async with http.post(f"{base}/v1/campaigns", json=body) as answer:
            made = await answer.json()
            assert made["counts"]["queued"] == messages, made
        began, spent = time.monotonic(), processor(pid)
        async with http.post(f"{base}/v1/campaigns/{made['id']}/start") as answer:
            assert answer.status == 200, await answer.text()
        await asyncio.sleep(lead + seconds)
        deadline = began + 3 * (lead + seconds) + 10
        while True:
            await asyncio.sleep(0.5)
            cpu = (processor(pid) - spent) / (time.monotonic() - began)
            async with http.get(seen) as answer:
                told = Seen(**await answer.json())
            if told.count and told.last - told.times[0] >= lead + seconds + 2 / rate:
                return measured(told, lead, seconds, cpu)
            assert time.monotonic() < deadline, f"{told.count} of {messages} came"


@asynccontextmanager
async def serving(medium: str, folder: Path, port: int, provider: int, rate: int) -> AsyncIterator[int]:
    """A gateway with a channel of this medium; its process id."""
    made = children.gateway if medium == SMS else whatsapp.gateway
    async with made(folder, port, provider, rate) as pid:
        yield pid


async def known(http: aiohttp.ClientSession, base: str) -> None:
    """Wait until the channel has its provider's word that all of its rate may be used."""
    async with asyncio.timeout(30):
        while True:
            async with http.get(f"{base}/v1/channels") as answer:
                (channel,) = (await answer.json())["items"]
            if channel["state"] == "running" and channel["quality"]["factor"] == 1.0:
                return
            await asyncio.sleep(0.1)


def measured(seen: Seen, lead: float, seconds: float, cpu: float) -> Found:
    """What came within so many seconds after the lead."""
    times = seen.times
    first = bisect_left(times, times[0] + lead)
    end = bisect_left(times, times[first] + seconds)
    late = max((lag for at, lag in seen.lags if times[0] <= at <= times[end] + 1), default=0.0)
    return Found((end - first) / (times[end] - times[first]), most_in_a_second(times), cpu, late)


def most_in_a_second(times: Sequence[float]) -> int:
    """The largest number of these ascending times in any half-open second."""
    most = first = 0
    for last, at in enumerate(times):
        while times[first] <= at - 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most


def processor(pid: int) -> float:
    """Seconds of a processor that a process took so far; not a number where the system has no `/proc`."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except FileNotFoundError:
        return math.nan
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def provider(medium: str, port: int, answer_after: float) -> None:
    """Play the provider until SIGTERM."""
    seen = Seen()
    played: Any = await PROVIDERS[medium](seen=seen, port=port, answer_after=answer_after).start()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    while not stop.is_set():
        due = time.monotonic() + BEAT
        try:
            async with asyncio.timeout(BEAT):
                await stop.wait()
        except TimeoutError:
            now = time.monotonic()
            if now - due > LATE:
                seen.lags.append((now, now - due))
    await played.stop()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["provider", medium, port, answer_after]:
            uvloop.run(provider(medium, int(port), float(answer_after)))
        case _:
            sys.exit(__doc__)
