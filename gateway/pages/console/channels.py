"""The channels: whether each sends and why not, what its quality leaves, its templates and its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from aiohttp import web
from sqlalchemy import Connection

from channels.channel import Template
from gateway.channel_health.views import ChannelViews
from gateway.config import WhatsAppConfig
from gateway.consents.addresses import identity_of
from gateway.core.clock import Instant
from gateway.core.policy.gates import SENDABLE
from gateway.pages.console import channel_hours
from gateway.pages.console.guard import KEY, ROOT, guarded, see, show
from gateway.pages.console.overview import image
from gateway.pages.console.plots import quality_plot
from gateway.store import audit, channel_stats, identities
from gateway.store import templates as template_store
from gateway.web.app_state import CONTEXT
from gateway.web.channels import set_paused
from gateway.web.problems import Problem, no_channel

PAGE = f"{ROOT}/channels"
HISTORY = 100
"""Changes of a channel's quality that its page shows."""
TEMPLATES = 100
"""Templates of an account that its page shows: with them it is still small."""


def routes() -> list[web.RouteDef]:
    """The list, a channel, its plot, and what can be done to it."""
    return [
        web.get(PAGE, listed, allow_head=False),
        web.get(PAGE + "/{id}", one, allow_head=False),
        web.get(PAGE + "/{id}/quality.svg", plot, allow_head=False),
        web.get(PAGE + "/{id}/week/{what}.svg", week, allow_head=False),
        web.post(PAGE + "/{id}/pause", pause),
        web.post(PAGE + "/{id}/resume", resume),
    ]


@guarded()
async def listed(request: web.Request) -> web.Response:
    """Every channel."""
    context = request.app[CONTEXT]
    items = await context.store.read(ChannelViews(context).items)
    return show(request, "channels.html", {"channels": items})


@guarded()
async def one(request: web.Request) -> web.Response:
    """A channel with its templates and its history."""
    context, id_ = request.app[CONTEXT], _id(request)
    settings = context.config.channels[id_]
    account = settings.business_account_id if isinstance(settings, WhatsAppConfig) else None

    def unit(
        connection: Connection,
    ) -> tuple[dict[str, Any], list[dict[str, Any]], list[tuple[Template, Instant]], channel_hours.Hours]:
        items = {item["id"]: item for item in ChannelViews(context).items(connection)}
        history = channel_stats.history(connection, id_, "", HISTORY)
        templates = template_store.page(connection, account, ("", ""), TEMPLATES) if account is not None else []
        return items[id_], history, templates, channel_stats.hours(connection, id_, channel_hours.since(now))

    now = context.clock.now()
    item, history, templates, hours = await context.store.read(unit)
    group = context.config.group_of(id_)
    shown = {
        "channel": item,
        "group": group.name if group is not None else None,
        "history": history,
        "plotted": len(_points(history)) > 0,
        "plots": [(plot.value, channel_hours.NAMES[plot]) for plot in channel_hours.plotted(hours)],
        "days": channel_hours.by_day(hours, now),
        "templates": [
            {"template": template, "sendable": template.status in SENDABLE, "at": at} for template, at in templates
        ],
        "most_templates": TEMPLATES,
        "whatsapp": account is not None,
    }
    return show(request, "channel.html", shown)


@guarded(renews=False)
async def plot(request: web.Request) -> web.Response:
    """The channel's factor over time, as an image."""
    context, id_ = request.app[CONTEXT], _id(request)
    history = await context.store.read(lambda connection: channel_stats.history(connection, id_, "", HISTORY))
    return image(quality_plot(_points(history), context.clock.now()))


@guarded(renews=False)
async def week(request: web.Request) -> web.Response:
    """What was counted or measured of the channel in a week, as an image."""
    context, id_, what = request.app[CONTEXT], _id(request), request.match_info["what"]
    if what not in tuple(channel_hours.Plot):
        raise Problem(404, "There is no such plot.")
    now = context.clock.now()
    hours = await context.store.read(lambda connection: channel_stats.hours(connection, id_, channel_hours.since(now)))
    return image(channel_hours.drawn(channel_hours.Plot(what), hours, now))


def _points(history: Sequence[Mapping[str, Any]]) -> list[tuple[str, float, str]]:
    """When the factor changed, to what, and the rating then, the oldest first."""
    changes = [change for change in history if "factor" in change]
    return [(change["at"], change["factor"], change["rating"]) for change in reversed(changes)]


@guarded("admin")
async def pause(request: web.Request) -> web.Response:
    """Send nothing on the channel until it is resumed."""
    return await _set(request, paused=True)


@guarded("admin")
async def resume(request: web.Request) -> web.Response:
    """Send on the channel again, unless its provider confirms a hold when asked."""
    return await _set(request, paused=False)


async def _set(request: web.Request, *, paused: bool) -> web.Response:
    id_ = _id(request)
    await set_paused(
        request.app[CONTEXT],
        id_,
        paused=paused,
        noting=noted(request, f"channel.{'pause' if paused else 'resume'}", id_),
    )
    return see(f"{PAGE}/{id_}")


def noted(
    request: web.Request,
    action: str,
    about: str,
    detail: Mapping[str, Any] | None = None,
    *,
    person: str | None = None,
) -> Callable[[Connection], None]:
    """Writes into the audit log that the caller's key did something. In `detail` stands what not every key may see.
    The `person` of this address is named while they are known: an erasure meanwhile is not undone."""
    now, key = request.app[CONTEXT].clock.now(), request[KEY].name

    def unit(connection: Connection) -> None:
        if person is None:
            return audit.add(connection, now, key, action, about, detail)
        identity = identity_of(person)
        contact = identities.find(connection, [identity], lock=True).get(identity)
        named = {"person": person} if contact is not None else {}
        return audit.add(connection, now, key, action, about, {**(detail or {}), **named}, contact)

    return unit


def _id(request: web.Request) -> str:
    """The channel that a path names. Raises Problem 404."""
    id_ = request.match_info["id"]
    if id_ not in request.app[CONTEXT].config.channels:
        raise no_channel(id_)
    return id_
