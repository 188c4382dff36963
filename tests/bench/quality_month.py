"""A simulated month: the rating goes GREEN → YELLOW → RED → YELLOW → GREEN while campaigns run day by day.

`python tests/bench/quality_month.py [month.svg] [--people N]` writes a plot of marketing and utility per day against
the factor. The gateway is a whole one, against the simulator, on a clock that is put forward; in each part of a day
Meta is asked, and everybody is sent one marketing message. The cap allows one for each part, so that what goes out is
the factor's share: within 5 % of a green day's, day by day.
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

from tests.house import DAY, House  # noqa: E402
from tests.limits.senders import asked, campaign, channel, gateway, number, outcome, wa  # noqa: E402

SCRIPT: Mapping[int, str] = {0: "GREEN", 7: "YELLOW", 13: "RED", 17: "YELLOW", 22: "GREEN"}
"""From which day on Meta rates the number so."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month: Meta's rating, the factor at its end (what a rolling day that ends there may be),
    and what came to phones."""

    rating: str
    factor: float
    marketing: int
    utility: int


async def month(
    folder: Path, *, days: int = 30, people: int = 5, parts: int = 40, script: Mapping[int, str] = SCRIPT,
    recover: float | None = 0.25,
) -> list[Day]:  # fmt: skip
    """Live through so many days."""
    quality = f"\n[channels.wa-one.quality]\nrecover_per_day = {recover}\n" if recover else ""
    group = f'marketing_caps = ["{parts} per 24 hours"]'
    crowd = [f"+1555{6_000_000 + i}" for i in range(people)]
    found: list[Day] = []
    async with gateway(folder, group=group, number='quality_poll = "30 days"', more=quality) as house:
        await asked(house)
        await house.subscribe(*crowd, group="wa-news")
        for day in range(days):
            if day in script:
                await number(house, look=False, quality_rating=script[day])
            found.append(await _day(house, crowd, parts))
    return found


async def _day(house: House, crowd: Sequence[str], parts: int) -> Day:
    seen = len(await house.requests())
    await _run(house, crowd, "utility")
    for _ in range(parts):
        await house.gateway.ratings["wa-one"].look()
        quality = (await channel(house))["quality"]
        await _marketing(house, crowd)
        house.clock.advance(DAY // parts)
    texts = [it["text"] for it in (await house.requests())[seen:]]
    marketing = sum("20% off" in text for text in texts)
    return Day(quality["rating"], quality["factor"], marketing, len(texts) - marketing)


async def _marketing(house: House, crowd: Sequence[str]) -> None:
    """A message to each, which is given up unless it may go soon."""
    made = [await wa(house, person, expires_in="1 minute") for person in crowd]
    for message in made:
        if message["status"] == "queued":
            await outcome(house, message)


async def _run(house: House, crowd: Sequence[str], category: str) -> None:
    """Start a campaign and wait until it has ended, or is held whole; what is held is given up after an hour."""
    run = await campaign(house, list(crowd), category=category, expires_in="1 hour")

    async def over() -> bool:
        _, found = await house.api("GET", f"/v1/campaigns/{run['id']}")
        waiting = sum(found["counts"][name] for name in ("queued", "sending", "deferred"))
        return waiting == 0 or found["counts"]["deferred"] == len(crowd)

    await house.until(over, limit=30)


# ── the plot ────────────────────────────────────────────────────────────────────────────────────────────────────

WIDE, HIGH, LEFT, TOP = 860, 320, 60, 30
COLOURS = {"green": "#d9f2dd", "yellow": "#fbf3c8", "red": "#f8d6d3", "unknown": "#eeeeee"}
LINES = {"marketing": "#1f5fa8", "utility": "#5c8a3a", "factor": "#b3452c"}


def svg(days: Sequence[Day], people: int, parts: int) -> str:
    """Marketing and utility per person and day, as shares of what a green day allows, and the factor over them."""
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
        ("marketing", "marketing sent, of a green day's"),
        ("utility", "utility sent, of all"),
        ("factor", "factor"),
    )
    legend = "".join(
        f'<text x="{LEFT + 10 + 250 * i}" y="{TOP + HIGH + 42}" fill="{LINES[name]}">— {said}</text>'
        for i, (name, said) in enumerate(names)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE + LEFT + 20}" height="{HIGH + TOP + 60}"'
        f' font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>{ground}{scale}'
        + line("factor", [it.factor for it in days], 'stroke-dasharray="3 4"')
        + line("utility", [it.utility / people for it in days])
        + line("marketing", [it.marketing / people / parts for it in days])
        + f"{numbers}{legend}</svg>\n"
    )


async def main(arguments: Sequence[str]) -> None:
    """Live through the month, print it, write the plot."""
    parser = argparse.ArgumentParser(prog="tests/bench/quality_month.py")
    parser.add_argument("plot", nargs="?", default="quality_month.svg")
    parser.add_argument("--people", type=int, default=5)
    asked_for = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="assent-month-") as folder:
        days = await month(Path(folder), people=asked_for.people)
    for i, it in enumerate(days, 1):
        print(f"{i:>3}  {it.rating:<8} {it.factor:5.3f}  marketing {it.marketing:>5}  utility {it.utility:>4}")
    Path(asked_for.plot).write_text(svg(days, asked_for.people, 40), encoding="utf-8")
    print(f"written: {asked_for.plot}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
