"""The overview: what went on in the last hours, and what needs a look. It reads kept counts and short lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiohttp import web
from sqlalchemy import Connection

from gateway.channel_health.views import ChannelViews
from gateway.core.clock import HOUR, Instant, iso
from gateway.pages import rendering
from gateway.pages.console.guard import ROOT, guarded, show
from gateway.pages.console.plots import hours_plot
from gateway.store import activity, inbox
from gateway.store.activity import What
from gateway.web.app_state import CONTEXT
from gateway.web.events import SINKS
from gateway.web.problems import Problem

HOURS = 24
"""How far back it looks."""
COUNTED = 100
"""Unreadable items, and likely requests to stop, that are counted; there may be more."""
NAMES: Mapping[What, str] = {
    What.SENT: "Sent",
    What.DELIVERED: "Delivered",
    What.FAILED: "Failed",
    What.REFUSED: "Refused",
    What.OPT_IN: "Opt-ins",
    What.OPT_OUT: "Opt-outs",
}
"""What is counted, in words."""


def routes() -> list[web.RouteDef]:
    """The page and its plots."""
    return [
        web.get(ROOT, page, allow_head=False),
        web.get(ROOT + "/hours/{what}.svg", plot, allow_head=False),
    ]


@guarded()
async def page(request: web.Request) -> web.Response:
    """What went on, hour by hour, and what needs a look."""
    context = request.app[CONTEXT]
    now = context.clock.now()

    def unit(
        connection: Connection,
    ) -> tuple[list[dict[str, Any]], dict[Instant, dict[str, int]], int, int]:
        channels, hours = ChannelViews(context).items(connection), activity.by_hour(connection, _since(now))
        return channels, hours, inbox.count_kept(connection, COUNTED), inbox.count_likely(connection, COUNTED)

    channels, counts, unreadable, likely = await context.store.read(unit)
    hours = _hours(now)
    shown = {
        "names": {what.value: name for what, name in NAMES.items()},
        "totals": {what.value: sum(counts.get(hour, {}).get(what, 0) for hour in hours) for what in NAMES},
        "hours": [(iso(hour)[11:16], counts.get(hour, {})) for hour in reversed(hours)],
        "channels": channels,
        "stopped": [channel for channel in channels if channel["state"] != "running"],
        "sinks": await request.app[SINKS].troubled(),
        "unreadable": unreadable,
        "likely": likely,
        "most_counted": COUNTED,
    }
    return show(request, "overview.html", shown)


@guarded(renews=False)
async def plot(request: web.Request) -> web.Response:
    """One count of the last hours, as an image."""
    context = request.app[CONTEXT]
    now = context.clock.now()
    what = next((known for known in NAMES if known == request.match_info["what"]), None)
    if what is None:
        raise Problem(404, "There is no such count.")
    counts = await context.store.read(lambda connection: activity.by_hour(connection, _since(now)))
    bars = [(iso(hour)[11:16], counts.get(hour, {}).get(what, 0)) for hour in _hours(now)]
    return image(hours_plot(bars))


def image(svg: str) -> web.Response:
    """A plot as its own document."""
    headers = {**rendering.HEADERS, "Content-Security-Policy": "default-src 'none'"}
    return web.Response(text=svg, content_type="image/svg+xml", headers=headers)


def _since(now: Instant) -> Instant:
    return now - (HOURS - 1) * HOUR


def _hours(now: Instant) -> Sequence[Instant]:
    """When the last hours began, the oldest first; the last one is not over yet."""
    this = now - now % HOUR
    return [this - back * HOUR for back in reversed(range(HOURS))]
