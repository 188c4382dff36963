"""A simulated month: the rating goes GREEN → YELLOW → RED → YELLOW → GREEN while campaigns run day by day.

`python tests/bench/quality_month.py [month.svg] [--people N]` lives through it three times, once for each thing that a
factor scales, and writes a plot of marketing and utility per day against the factor. Marketing must follow it within
5 % of a green day's, day by day; the command fails where it does not.

- *caps*: a whole gateway against the simulator, on a clock that is put forward. In each part of a day Meta is asked,
  and everybody is sent one marketing message; the cap allows one for each part.
- *people*: the same, with one campaign to more people than the month lets be reached.
- *pace*: a channel's claims in a time of their own, at the end of each day, with more waiting than may go.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from gateway.core.clock import MINUTE, SECOND  # noqa: E402
from gateway.core.policy.quality import Rating  # noqa: E402
from tests.support.house import DAY, House  # noqa: E402
from tests.support.senders import campaign, channel, gateway, number, ratings_known, wa  # noqa: E402
from tests.support.simulated_time import simulated_channel  # noqa: E402

SCRIPT: Mapping[int, str] = {0: "GREEN", 7: "YELLOW", 13: "RED", 17: "YELLOW", 22: "GREEN"}
"""From which day on Meta rates the number so."""

LIMIT = "whatsapp_business_manager_messaging_limit"
CLAIMS = 'assent_claims_total{channel="wa-one"}'
MARGIN = 0.05
"""How far from the factor marketing may be, as a share of a green day's."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month: the rating, the factor at its end (what a rolling day that ends there may be), and what came
    to phones as shares of what a green day lets through."""

    rating: str
    factor: float
    marketing: float
    utility: float = 1.0

    @property
    def off(self) -> bool:
        """Whether marketing did not follow the factor."""
        return abs(self.marketing - self.factor) > MARGIN


def quality(recover: float | None, id_: str) -> str:
    """A channel's settings."""
    return f"\n[channels.{id_}.quality]\nrecover_per_day = {recover}\n" if recover else ""


# ── caps ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def month(
    folder: Path, *, days: int = 30, people: int = 5, parts: int = 40, script: Mapping[int, str] = SCRIPT,
    recover: float | None = 0.25,
) -> list[Day]:  # fmt: skip
    """Live through so many days of caps."""
    group = f'marketing_caps = ["{parts} per 24 hours"]'
    crowd = [f"+1555{6_000_000 + i}" for i in range(people)]
    settings = 'quality_poll = "30 days"\nrate = 1000'
    found: list[Day] = []
    async with gateway(folder, group=group, number=settings, more=quality(recover, "wa-one")) as house:
        await _begin(house, crowd, "TIER_UNLIMITED")
        for day in range(days):
            if day in script:
                await number(house, look=False, quality_rating=script[day])
            found.append(await _day(house, crowd, parts))
    return found


async def _begin(house: House, crowd: Sequence[str], limit: int | str) -> None:
    await ratings_known(house)
    for id_ in ("wa-two", "wa-one"):
        await number(house, id_, **{LIMIT: limit})
    await house.subscribe(*crowd, group="wa-news")
    await house.hold()  # what goes when does not depend on how long it takes
    house.clock.advance(DAY)


async def _day(house: House, crowd: Sequence[str], parts: int) -> Day:
    seen = len(await house.requests())
    for part in range(parts):
        house.clock.advance(DAY // parts - MINUTE)
        if part == 0:
            await _run(house, crowd, "utility")
        house.clock.advance(MINUTE)
        await house.gateway.ratings["wa-one"].look()
        rated = (await channel(house))["quality"]
        await _marketing(house, crowd)
    texts = [it["text"] for it in (await house.requests())[seen:]]
    marketing = sum("20% off" in text for text in texts)
    utility = (len(texts) - marketing) / len(crowd)
    return Day(rated["rating"], rated["factor"], marketing / len(crowd) / parts, utility)


async def _marketing(house: House, crowd: Sequence[str]) -> None:
    """A message to each; what may go soon goes at the pace, what may not is given up."""
    waiting = [await wa(house, person, expires_in="1 hour") for person in crowd]
    waiting = [it for it in waiting if it["status"] == "queued"]
    looked = await house.metric(CLAIMS)
    while waiting:
        found = [(await house.api("GET", f"/v1/messages/{it['id']}"))[1] for it in waiting]
        waiting = [it for it in found if it["status"] in ("queued", "sending")]
        if any(it["status"] == "queued" for it in waiting) and await house.metric(CLAIMS) >= looked + 2:
            house.clock.advance(SECOND)
            looked = await house.metric(CLAIMS)


async def _run(house: House, crowd: Sequence[str], category: str) -> None:
    """Start a campaign and wait until it has ended, or is held whole; what is held is given up after an hour."""
    run = await campaign(house, list(crowd), category=category, expires_in="1 hour")

    async def over() -> bool:
        _, found = await house.api("GET", f"/v1/campaigns/{run['id']}")
        waiting = sum(found["counts"][name] for name in ("queued", "sending", "deferred"))
        return waiting == 0 or found["counts"]["deferred"] == len(crowd)

    await house.until(over)


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def people_month(
    folder: Path, *, days: int = 30, limit: int = 60, parts: int = 8, script: Mapping[int, str] = SCRIPT,
    recover: float | None = 0.25,
) -> list[Day]:  # fmt: skip
    """Live through so many days with a messaging limit of so many people, and a campaign to more than fit."""
    crowd = [f"+1555{6_000_000 + i}" for i in range(limit * days)]
    settings = 'quality_poll = "100 days"\nrate = 1000\nlimit_margin = 1.0'
    found: list[Day] = []
    async with gateway(folder, number=settings, more=quality(recover, "wa-one")) as house:
        await _begin(house, crowd, limit)
        for day in range(days):
            if day in script:
                await number(house, look=False, quality_rating=script[day])
                await house.gateway.ratings["wa-one"].look()  # before time passes, in which more people would fit
            seen = len(await house.requests())
            for part in range(parts):
                house.clock.advance(DAY // parts)
                await house.gateway.ratings["wa-one"].look()
                if day == part == 0:
                    await campaign(house, crowd, expires_in="30 days")
                await _full(house)
            rated = (await channel(house))["quality"]
            reached = len({it["recipient"] for it in (await house.requests())[seen:]})
            found.append(Day(rated["rating"], rated["factor"], reached / limit))
    return found


async def _full(house: House) -> None:
    """All that the factor leaves to marketing is used."""

    async def full() -> bool:
        found = (await channel(house))["messaging_limit"]
        done = bool(found["marketing_used"] >= found["marketing_usable"])
        if not done:
            house.clock.advance(SECOND // 10)  # for the rate
        return done

    await house.until(full)


# ── pace ────────────────────────────────────────────────────────────────────────────────────────────────────────


def pace_month(
    *, days: int = 30, rate: int = 10, seconds: int = 40, script: Mapping[int, str] = SCRIPT,
    recover: float | None = 0.25,
) -> list[Day]:  # fmt: skip
    """Live through so many days, and send for so many seconds at the end of each."""
    found: list[Day] = []
    rating = Rating.GREEN
    with simulated_channel(rate, quality(recover, "sms")) as line:
        line.put(rate * seconds * days, "marketing")
        morning = line.clock.at
        for day in range(days):
            rating = Rating(script[day].lower()) if day in script else rating
            line.clock.at = morning + day * DAY
            line.rated(rating)
            line.clock.at += DAY - (seconds + 1) * SECOND
            line.rated(rating)
            line.run(1)
            began = line.clock.at
            line.run(seconds)
            sent = line.units("marketing", began) / rate / seconds
            found.append(Day(rating.value, line.factor(), sent))
    return found


# ── the plot ────────────────────────────────────────────────────────────────────────────────────────────────────

WIDE, HIGH, LEFT, TOP = 860, 320, 60, 30
COLOURS = {"green": "#d9f2dd", "yellow": "#fbf3c8", "red": "#f8d6d3", "unknown": "#eeeeee"}
LINES = {"caps": "#1f5fa8", "people": "#7a3fa0", "pace": "#0f8f8f", "utility": "#5c8a3a", "factor": "#b3452c"}


def svg(caps: Sequence[Day], people: Sequence[Day], pace: Sequence[Day]) -> str:
    """Marketing and utility per day, as shares of what a green day lets through, and the factor over them."""
    days = caps
    step = WIDE / len(days)

    def line(name: str, shares: Sequence[float], dash: str = "") -> str:
        points = " ".join(f"{LEFT + step * (i + 0.5):.1f},{TOP + HIGH * (1 - it):.1f}" for i, it in enumerate(shares))
        return f'<polyline points="{points}" fill="none" stroke="{LINES[name]}" stroke-width="2.5" {dash}/>'

    ground = "".join(
        f'<rect x="{LEFT + step * i:.1f}" y="{TOP}" width="{step + 0.5:.1f}" height="{HIGH}"'
        f' fill="{COLOURS[it.rating]}"/>'
        for i, it in enumerate(days)
    )
    scale = "".join(
        f'<text x="{LEFT - 8}" y="{TOP + HIGH * (1 - it / 4) + 4:.0f}" text-anchor="end">{25 * it} %</text>'
        for it in range(5)
    )
    numbers = "".join(
        f'<text x="{LEFT + step * (i + 0.5):.1f}" y="{TOP + HIGH + 18}" text-anchor="middle">{i + 1}</text>'
        for i in range(0, len(days), max(1, len(days) // 15))
    )
    names = (
        ("caps", "marketing by caps"),
        ("people", "by the day's people"),
        ("pace", "by the pace"),
        ("utility", "utility"),
        ("factor", "factor"),
    )
    legend = "".join(
        f'<text x="{LEFT + 10 + 165 * i}" y="{TOP + HIGH + 42}" fill="{LINES[name]}">— {said}</text>'
        for i, (name, said) in enumerate(names)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE + LEFT + 20}" height="{HIGH + TOP + 60}"'
        f' font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>{ground}{scale}'
        + line("factor", [it.factor for it in days], 'stroke-dasharray="3 4"')
        + line("utility", [it.utility for it in days])
        + line("people", [it.marketing for it in people])
        + line("pace", [it.marketing for it in pace])
        + line("caps", [it.marketing for it in days])
        + f"{numbers}{legend}</svg>\n"
    )


async def main(arguments: Sequence[str]) -> int:
    """Live through the month, print it, write the plot; how many days did not follow the factor."""
    parser = argparse.ArgumentParser(prog="tests/bench/quality_month.py")
    parser.add_argument("plot", nargs="?", default="quality_month.svg")
    parser.add_argument("--people", type=int, default=5)
    asked_for = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="assent-month-") as folder:
        caps = await month(Path(folder), people=asked_for.people)
    with tempfile.TemporaryDirectory(prefix="assent-month-") as folder:
        people = await people_month(Path(folder))
    pace = pace_month()
    print("day  rating   factor   caps  people   pace  utility   (marketing as shares of a green day's)")
    for i, (one, two, three) in enumerate(zip(caps, people, pace, strict=True), 1):
        off = "  off" if one.off or two.off or three.off else ""
        shares = f"{one.marketing:6.3f}  {two.marketing:6.3f} {three.marketing:6.3f}  {one.utility:7.3f}"
        print(f"{i:>3}  {one.rating:<8} {one.factor:6.3f} {shares}{off}")
    Path(asked_for.plot).write_text(svg(caps, people, pace), encoding="utf-8")
    print(f"written: {asked_for.plot}")
    return sum(it.off for it in (*caps, *people, *pace))


if __name__ == "__main__":
    sys.exit(min(1, asyncio.run(main(sys.argv[1:]))))
